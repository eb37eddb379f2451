/** What our own pages ask of the browser: messages to the worker, the tab at hand, one site's permission. */
import browser from 'webextension-polyfill';
import { type Answers, type PageMessage, type Refusal, VIEW_CHANGED, type ViewChanged } from './messages.ts';

/** The worker refused a message, or could not do what it asked. `message` is its reason. */
export class Refused extends Error {
  override name = 'Refused';
}

/** Sends one message to the worker. Throws `Refused` with its reason, or the browser's own error when nobody listens. */
export async function ask<T extends PageMessage['type']>(
  message: Extract<PageMessage, { type: T }>,
): Promise<Answers[T]> {
  const answer = await browser.runtime.sendMessage<PageMessage, Answers[T] | Refusal | undefined>(message);
  if (answer === undefined) throw new Refused('no answer');
  if (typeof answer === 'object' && 'error' in answer) throw new Refused(answer.error);
  return answer;
}

/**
 * The tab this popup is about: the one named in its address (`?tab=7`), else the active tab of this window.
 * Undefined when there is none, or when that tab is this very page.
 */
export async function tabInQuestion(search: string): Promise<number | undefined> {
  const named = new URLSearchParams(search).get('tab');
  if (named !== null) return /^\d+$/.test(named) ? Number(named) : undefined;
  const [active, own] = await Promise.all([
    browser.tabs.query({ active: true, currentWindow: true }),
    browser.tabs.getCurrent(),
  ]);
  const id = active[0]?.id;
  return own && own.id === id ? undefined : id;
}

/** Is this document shown as the toolbar popup (and not in a tab)? */
export function isToolbarPopup(view: Window): boolean {
  return browser.extension.getViews({ type: 'popup' }).includes(view);
}

/**
 * Asks the user for one site. Must be called first thing in a click handler: after any `await` the browser refuses.
 * What follows from a grant happens in the worker, since a popup may be closed by the prompt.
 */
export function requestSite(pattern: string): Promise<boolean> {
  return browser.permissions.request({ origins: [pattern] });
}

/** Gives a site's permission back to the browser. */
export function withdrawSite(pattern: string): Promise<boolean> {
  return browser.permissions.remove({ origins: [pattern] });
}

/** Calls `onChange` when what is shown for this tab changed; returns the function that stops it. */
export function onViewChanged(tabId: number, onChange: () => void): () => void {
  const listener = (message: unknown): undefined => {
    const said = message as Partial<ViewChanged> | null;
    if (said?.type === VIEW_CHANGED && said.tabId === tabId) onChange();
    return undefined;
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}

export function openOptions(): Promise<void> {
  return browser.runtime.openOptionsPage();
}

/** Opens a packaged page in a tab, e.g. the knowledge base at one record. */
export async function openPage(path: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(path) });
}

/** Address of a packaged file. */
export function packaged(path: string): string {
  return browser.runtime.getURL(path);
}

/** Language of the browser's own interface, e.g. "nl" or "en-GB". */
export function uiLanguage(): string {
  return browser.i18n.getUILanguage();
}
