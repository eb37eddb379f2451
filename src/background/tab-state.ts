/**
 * What is known of each tab, in `storage.session` (trusted contexts only), so that a stopped worker loses nothing. Ids,
 * statuses, doses, routes and rules; nothing that the page wrote. Changes of one tab run one after the other, since
 * several frames report at once.
 */
import browser from 'webextension-polyfill';
import type { FrameReading, HighlightNames } from '../platform/messages.ts';
import type { FindingKey } from '../platform/shapes.ts';
import type { PageKind, Status } from '../vocabulary.ts';

export type Correction = Status | 'not-here' | { drug: string };

export interface TabState {
  /** By frame id. */
  frames: Record<string, FrameReading>;
  /** Names of the highlights that were given a style, by frame id. */
  styled: Record<string, HighlightNames>;
  /** This document is read since a toolbar click, not because its site is enabled. */
  byClick?: true;
  /** By drug id; what the user said of this page. */
  corrections: Record<string, Correction>;
  kind?: PageKind;
  seen: FindingKey[];
  hidden: FindingKey[];
}

const emptyState = (): TabState => ({ frames: {}, styled: {}, corrections: {}, seen: [], hidden: [] });
const keyOf = (tabId: number): string => `tab:${tabId}`;
const queues = new Map<number, Promise<unknown>>();

export async function readTab(tabId: number): Promise<TabState> {
  const stored = (await browser.storage.session.get(keyOf(tabId)))[keyOf(tabId)] as TabState | undefined;
  return stored ?? emptyState();
}

/** Changes a tab's state after all earlier changes of it. `change` may alter its argument; returns what it returns. */
export function changeTab<T>(tabId: number, change: (state: TabState) => T | Promise<T>): Promise<T> {
  const next = (queues.get(tabId) ?? Promise.resolve()).then(async () => {
    const state = await readTab(tabId);
    const before = JSON.stringify(state);
    const result = await change(state);
    if (JSON.stringify(state) !== before) await browser.storage.session.set({ [keyOf(tabId)]: state });
    return result;
  });
  const settled = next.catch(() => undefined);
  queues.set(tabId, settled);
  void settled.then(() => queues.get(tabId) === settled && queues.delete(tabId));
  return next;
}

export const forgetTab = (tabId: number): Promise<void> => browser.storage.session.remove(keyOf(tabId));

/** Ids of the tabs that something is known of. */
export async function knownTabs(): Promise<number[]> {
  const all = await browser.storage.session.get(null);
  return Object.keys(all).flatMap((key) => (key.startsWith('tab:') ? [Number(key.slice(4))] : []));
}

/** Takes in a frame's reading. Another document in the frame, or another visit of the top one, is another page. */
export function takeReading(state: TabState, frameId: number, reading: FrameReading): boolean {
  const before = state.frames[frameId];
  if (before && before.document !== reading.document) dropFrame(state, frameId);
  if (frameId === 0 && before && before.document === reading.document && before.visit !== reading.visit) newPage(state);
  state.frames[frameId] = reading;
  dropStaleWords(state);
  return !before || withoutTime(before) !== withoutTime(reading);
}

const withoutTime = (reading: FrameReading): string => JSON.stringify({ ...reading, readAt: 0 });

/** Forgets a frame; with the top frame goes all that was said of the page. */
export function dropFrame(state: TabState, frameId: number): void {
  delete state.frames[frameId];
  delete state.styled[frameId];
  if (frameId !== 0) return;
  delete state.byClick;
  newPage(state);
}

/** What the user said of one page never meets the next. */
function newPage(state: TabState): void {
  state.corrections = {};
  state.seen = [];
  state.hidden = [];
  delete state.kind;
}

/** What was said of a drug goes when the drug leaves the page: its next appearance may be another patient's. */
function dropStaleWords(state: TabState): void {
  const readings = Object.values(state.frames);
  if (readings.some((reading) => reading.state === 'scanning')) return;
  const present = new Set(readings.flatMap((reading) => reading.mentions.flatMap((mention) => mention.drugs)));
  for (const drug of Object.keys(state.corrections)) if (!present.has(drug)) delete state.corrections[drug];
  const replaced = Object.values(state.corrections).flatMap((as) => (typeof as === 'object' ? [as.drug] : []));
  const holds = ({ drugs }: FindingKey) => drugs.every((drug) => present.has(drug) || replaced.includes(drug));
  state.hidden = state.hidden.filter(holds);
  state.seen = state.seen.filter(holds);
}
