/**
 * The extension calls a content script makes. The polyfill is 10 kB, more than all names of a drug class, and both
 * browsers answer these few calls with promises; so the content script has this instead.
 */
import type { FrameMessage, MarkPlan, ToFrame } from './messages.ts';

declare const browser: typeof chrome | undefined;
const api: typeof chrome = typeof browser === 'undefined' ? chrome : browser;

export interface FrameAnswers {
  'frame:reading': MarkPlan | null;
  'frame:gone': true;
  'frame:children': true;
  'frame:style': boolean;
}

/** False once the extension was updated, reloaded or removed under this script: nothing can be said any more. */
export const connected = (): boolean => {
  try {
    return Boolean(api.runtime?.id);
  } catch {
    return false;
  }
};

/** Tells the worker. Null when the extension is gone, restarting, or refused; a content script cannot repair that. */
export async function tell<M extends FrameMessage>(message: M): Promise<FrameAnswers[M['type']] | null> {
  if (!connected()) return null;
  try {
    const answer: unknown = await api.runtime.sendMessage(message);
    if (answer === null || answer === undefined) return null;
    if (typeof answer === 'object' && 'error' in answer) return null;
    return answer as FrameAnswers[M['type']];
  } catch {
    return null; // the worker is being replaced, or this document is leaving
  }
}

/** Answers the worker's questions until `signal` aborts. Messages of any other sender are left alone. */
export function listen(answer: (message: ToFrame) => Promise<unknown>, signal: AbortSignal): void {
  const onMessage = (message: unknown, sender: chrome.runtime.MessageSender, reply: (answer: unknown) => void) => {
    if (sender.id !== api.runtime.id || !isToFrame(message)) return undefined;
    answer(message).then(reply, () => reply({ error: 'the page could not be read' }));
    return true;
  };
  api.runtime.onMessage.addListener(onMessage);
  signal.addEventListener('abort', () => {
    if (connected()) api.runtime.onMessage.removeListener(onMessage);
  });
}

const TYPES: ReadonlySet<string> = new Set<ToFrame['type']>([
  'frame:read-now',
  'frame:ping',
  'frame:marks',
  'frame:stop',
]);
const isToFrame = (message: unknown): message is ToFrame =>
  typeof message === 'object' &&
  message !== null &&
  'type' in message &&
  typeof message.type === 'string' &&
  TYPES.has(message.type);

/** An element's shadow root, closed ones too, which only an extension may see; null when there is none. */
export function shadowRootOf(element: Element): ShadowRoot | null {
  if (element.shadowRoot) return element.shadowRoot;
  const firefox = (element as Element & { openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot;
  if (firefox !== undefined) return firefox;
  if (!(element instanceof HTMLElement)) return null;
  return api?.dom?.openOrClosedShadowRoot(element) ?? null;
}
