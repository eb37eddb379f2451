/** The number on the toolbar button: findings that need action, in the colour of the worst. Nothing to say: nothing. */
import browser from 'webextension-polyfill';
import type { ActionClass, Finding } from '../vocabulary.ts';
import { badgeOf } from './attention.ts';

/** As in the pages' tokens; each with white text at 4.5 : 1 or better. */
const COLOURS: Record<ActionClass, string> = {
  contraindicated: '#b3001b',
  avoid: '#b34700',
  manage: '#1f5fa8',
  'no-action': '#5b6470',
};

/** `shown`: the findings that are not hidden. */
export async function showBadge(tabId: number, shown: readonly Finding[]): Promise<void> {
  const badge = badgeOf(shown);
  try {
    await browser.action.setBadgeText({ tabId, text: badge ? String(badge.count) : '' });
    if (!badge) return;
    await browser.action.setBadgeBackgroundColor({ tabId, color: COLOURS[badge.worst] });
    await browser.action.setBadgeTextColor({ tabId, color: '#ffffff' });
  } catch {
    return; // the tab was closed meanwhile
  }
}
