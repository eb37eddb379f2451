/** Talking to the content scripts of a tab. A frame that is gone, busy or not ours is an answer like any other. */
import browser from 'webextension-polyfill';
import * as v from 'valibot';
import { FrameAnswer, type ToFrame } from '../platform/messages.ts';

/** How long a frame may take to sweep and answer, in ms; then the report goes without it and says so. */
const ANSWER_MS = 3_000;
const PING_MS = 500;
export const BUSY = Symbol('busy');

/** `gone`: no content script of ours is there any more. `silent`: it did not answer in time, or not sensibly. */
export type Asked<T> = { kind: 'answer'; answer: T } | { kind: 'gone' } | { kind: 'silent' };

async function ask(tabId: number, frameId: number, message: ToFrame, limit: number): Promise<Asked<unknown>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<Asked<unknown>>((resolve) => {
    timer = setTimeout(() => resolve({ kind: 'silent' }), limit);
  });
  const sent = browser.tabs.sendMessage(tabId, message, { frameId }).then(
    (answer: unknown): Asked<unknown> => (answer === undefined ? { kind: 'gone' } : { kind: 'answer', answer }),
    (): Asked<unknown> => ({ kind: 'gone' }), // "Could not establish connection": nobody listens there
  );
  const asked = await Promise.race([sent, late]);
  clearTimeout(timer);
  return asked;
}

/** Sweep and tell all. What comes back is checked: a page's process may lie. */
export async function readNow(tabId: number, frameId: number): Promise<Asked<FrameAnswer>> {
  const asked = await ask(tabId, frameId, { type: 'frame:read-now' }, ANSWER_MS);
  if (asked.kind !== 'answer') return asked;
  const answer = v.safeParse(FrameAnswer, asked.answer);
  return answer.success ? { kind: 'answer', answer: answer.output } : { kind: 'silent' };
}

/** The key of the document that answers in a frame; null when none of ours does, `BUSY` when it takes too long to tell. */
export async function documentIn(tabId: number, frameId: number): Promise<string | null | typeof BUSY> {
  const asked = await ask(tabId, frameId, { type: 'frame:ping' }, PING_MS);
  if (asked.kind === 'silent') return BUSY;
  const answer = asked.kind === 'answer' ? v.safeParse(v.object({ document: v.string() }), asked.answer) : null;
  return answer?.success ? answer.output.document : null;
}

export const sendMarks = (tabId: number, frameId: number, message: Extract<ToFrame, { type: 'frame:marks' }>) =>
  ask(tabId, frameId, message, PING_MS);

/** Stops every frame of a tab. */
export async function stopAll(tabId: number): Promise<void> {
  try {
    await browser.tabs.sendMessage(tabId, { type: 'frame:stop' } satisfies ToFrame);
  } catch {
    return; // nothing of ours runs there
  }
}
