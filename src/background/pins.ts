/** The patient's drugs that reference pages are compared with. Kept for this browser session only; ids, no page text. */
import browser from 'webextension-polyfill';
import type { FrameReading } from '../platform/messages.ts';
import { readTab } from './tab-state.ts';

export interface Pins {
  drugs: string[];
  /** The page they came from: its tab, and the document and visit it showed then. Absent when typed. */
  from?: { tabId: number; document: string; visit: number };
  /** ms since 1970. */
  pinnedAt?: number;
}

const KEY = 'pins';

export async function readPins(): Promise<Pins> {
  return ((await browser.storage.session.get(KEY))[KEY] as Pins | undefined) ?? { drugs: [] };
}

/** Pins these drugs (ids); none clears. With a tab, they are remembered as coming from the page it shows now. */
export async function pinDrugs(drugs: readonly string[], tabId?: number): Promise<Pins> {
  const distinct = [...new Set(drugs)];
  const top: FrameReading | undefined = tabId === undefined ? undefined : (await readTab(tabId)).frames[0];
  const pins: Pins = {
    drugs: distinct,
    ...(distinct.length > 0 && { pinnedAt: Date.now() }),
    ...(distinct.length > 0 &&
      tabId !== undefined &&
      top &&
      top.kind !== 'reference' && { from: { tabId, document: top.document, visit: top.visit } }),
  };
  await browser.storage.session.set({ [KEY]: pins });
  return pins;
}

/** The user says that the pins still hold although the page they came from has moved on. */
export async function confirmPins(): Promise<Pins> {
  const { drugs, pinnedAt } = await readPins();
  const pins: Pins = { drugs, ...(pinnedAt !== undefined && { pinnedAt }) };
  await browser.storage.session.set({ [KEY]: pins });
  return pins;
}

/** Has the page that the pins came from moved on: another document, another address in it, or its tab closed? */
export async function pinsMovedOn({ from }: Pins): Promise<boolean> {
  if (!from) return false;
  const top = (await readTab(from.tabId)).frames[0];
  return !top || top.document !== from.document || top.visit !== from.visit;
}
