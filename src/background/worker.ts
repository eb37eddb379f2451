/** The worker: wires the browser's events. All listeners are set at once, or a sleeping worker would miss its wake-up. */
import browser from 'webextension-polyfill';
import { dropGoneFrames } from './collect.ts';
import { route } from './router.ts';
import { reconcile, reconcileIfChanged } from './sites.ts';
import { forgetTab } from './tab-state.ts';

browser.runtime.onMessage.addListener((message: unknown, sender: browser.Runtime.MessageSender) =>
  route(message, sender),
);

browser.runtime.onInstalled.addListener(() => void reconcile());
browser.runtime.onStartup.addListener(() => void reconcile());
browser.permissions.onAdded.addListener(() => void reconcile());
browser.permissions.onRemoved.addListener(() => void reconcile());

browser.tabs.onRemoved.addListener((tabId) => void forgetTab(tabId));
// A page left for one we do not read tells us nothing: look who still answers when a tab loads.
browser.tabs.onUpdated.addListener((tabId, { status }) => {
  if (status !== undefined) void dropGoneFrames(tabId);
});

void reconcileIfChanged();
