/** What each message of our content scripts does. */
import browser from 'webextension-polyfill';
import type { FrameMessage, MarkPlan } from '../platform/messages.ts';
import { readSettings } from '../platform/stored-settings.ts';
import { stopAll } from './frames.ts';
import { announce, dropGoneFrames, refresh, styleFor } from './collect.ts';
import { inject, siteOf } from './sites.ts';
import { changeTab, dropFrame, readTab, takeReading } from './tab-state.ts';

/** Answers a message that was validated and came from the content script of this frame. */
export async function answerFrame(message: FrameMessage, tabId: number, frameId: number): Promise<unknown> {
  switch (message.type) {
    case 'frame:reading':
      return takeIn(message.reading, tabId, frameId);
    case 'frame:gone':
      return forget(message.document, tabId, frameId);
    case 'frame:children':
      await lookForFrames(tabId);
      return true;
    case 'frame:style':
      return insertStyle(message, tabId, frameId);
  }
}

async function takeIn(
  reading: Extract<FrameMessage, { type: 'frame:reading' }>['reading'],
  tabId: number,
  frameId: number,
): Promise<MarkPlan | null> {
  // A script that was about to start when its site was switched off.
  if ((await siteOf(tabId, await readSettings())).status === 'switched-off') {
    await stopAll(tabId);
    return null;
  }
  const { changed, moved } = await changeTab(tabId, (state) => {
    const before = state.frames[frameId];
    const changed = takeReading(state, frameId, reading);
    return { changed, moved: frameId === 0 && before !== undefined && before.document !== reading.document };
  });
  if (moved) await dropGoneFrames(tabId);
  const plans = await refresh(tabId, frameId);
  if (changed) await announce(tabId);
  return plans.get(frameId) ?? null;
}

async function forget(document: string, tabId: number, frameId: number): Promise<true> {
  const dropped = await changeTab(tabId, (state) => {
    if (state.frames[frameId]?.document !== document) return false;
    dropFrame(state, frameId);
    return true;
  });
  if (!dropped) return true;
  await refresh(tabId);
  await announce(tabId);
  return true;
}

/**
 * Child frames came, went or loaded something else. On enabled sites the registered script starts in them by itself; on a
 * page read by click they are ours to start, as far as the click lets us reach them.
 */
async function lookForFrames(tabId: number): Promise<void> {
  await dropGoneFrames(tabId);
  if ((await readTab(tabId)).byClick) await inject(tabId);
}

async function insertStyle(
  { document, names }: Extract<FrameMessage, { type: 'frame:style' }>,
  tabId: number,
  frameId: number,
): Promise<boolean> {
  const isCurrent = await changeTab(tabId, (state) => {
    if (state.frames[frameId]?.document !== document) return false;
    state.styled[frameId] = names;
    return true;
  });
  if (!isCurrent) return false;
  try {
    await browser.scripting.insertCSS(styleFor(tabId, frameId, names));
    return true;
  } catch {
    return false; // the frame is gone, or not ours to style
  }
}
