/** The one door for messages: who sent it, is it well-formed, may that sender send it. Everything else is refused. */
import browser from 'webextension-polyfill';
import * as v from 'valibot';
import { FRAME_MESSAGES, PAGE_MESSAGES, type Refusal } from '../platform/messages.ts';
import { answerFrame } from './frame-messages.ts';
import { answerPage } from './page-messages.ts';

/** The part of a sender that tells who it is. */
export interface Sender {
  id?: string | undefined;
  url?: string | undefined;
  tab?: { id?: number | undefined } | undefined;
  frameId?: number | undefined;
}

/**
 * One of our own pages: our id, and an address of ours. An extension page in a tab has a tab like any other page, and
 * a content script in a srcdoc frame has no address of a site, so neither of these proves anything.
 */
export const isOwnPage = (sender: Sender, id: string, root: string): boolean =>
  sender.id === id && sender.url !== undefined && sender.url.startsWith(root);

const refuse = (error: string): Refusal => ({ error });

/** Answers any message; never undefined, so that a refusal cannot be taken for an empty answer. */
export async function route(message: unknown, sender: Sender): Promise<unknown> {
  if (sender.id !== browser.runtime.id) return refuse('Not one of our own senders.');
  try {
    if (isOwnPage(sender, browser.runtime.id, browser.runtime.getURL(''))) {
      const parsed = v.safeParse(PAGE_MESSAGES, message);
      return parsed.success ? await answerPage(parsed.output) : refuse('Not a message we know.');
    }
    const tabId = sender.tab?.id;
    if (tabId === undefined || sender.frameId === undefined) return refuse('Not one of our own senders.');
    const parsed = v.safeParse(FRAME_MESSAGES, message);
    if (!parsed.success) return refuse('Not a message that a page may send.');
    return await answerFrame(parsed.output, tabId, sender.frameId);
  } catch (error) {
    // Our own console only; the message of an error of ours holds no page text.
    console.error('Interaction Lens:', error instanceof Error ? (error.stack ?? error.message) : 'unknown failure');
    return refuse('This could not be done.');
  }
}
