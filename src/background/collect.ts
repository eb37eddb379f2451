/** Brings together what is known of a tab, asking its frames afresh, and keeps badge and marks in line with it. */
import browser from 'webextension-polyfill';
import { VIEW_CHANGED, type FrameAnswer, type MarkPlan, type ViewChanged } from '../platform/messages.ts';
import { parseAddress } from '../platform/reference-sites.ts';
import type { Settings } from '../platform/settings.ts';
import { readSettings } from '../platform/stored-settings.ts';
import type { Language } from '../vocabulary.ts';
import { markPlan } from './attention.ts';
import { showBadge } from './badge.ts';
import { BUSY, documentIn, readNow, sendMarks } from './frames.ts';
import { readPins, type Pins } from './pins.ts';
import { inject, marksOn, siteOf } from './sites.ts';
import { changeTab, dropFrame, readTab, takeReading, type TabState } from './tab-state.ts';
import { assessTab, type TabReading } from './view.ts';

/** The language we speak: as chosen, else the browser's. */
export function languageOf(settings: Settings): Language {
  if (settings.language !== 'auto') return settings.language;
  return browser.i18n.getUILanguage().toLowerCase().startsWith('nl') ? 'nl' : 'en';
}

/** Reads a tab afresh: every frame known, and the top one if the site is ours to read and nothing runs there yet. */
export async function collect(tabId: number): Promise<TabReading> {
  const [settings, pins] = await Promise.all([readSettings(), readPins()]);
  const site = await siteOf(tabId, settings);
  let frameIds = Object.keys((await readTab(tabId)).frames).map(Number);
  let refused = false;
  if (site.readable && !frameIds.includes(0)) {
    refused = !(await inject(tabId)) && !site.loading;
    if (!refused) frameIds = [0, ...frameIds];
  }
  const answers = new Map<number, FrameAnswer>();
  let silent = 0;
  const asked = await Promise.all(frameIds.map(async (id) => [id, await readNow(tabId, id)] as const));
  const { state, changed } = await changeTab(tabId, (now) => {
    let anyChanged = false;
    for (const [id, answer] of asked) {
      if (answer.kind === 'gone') {
        anyChanged ||= id in now.frames;
        dropFrame(now, id);
      } else if (answer.kind === 'silent') silent++;
      else {
        answers.set(id, answer.answer);
        anyChanged = takeReading(now, id, answer.answer.reading) || anyChanged;
      }
    }
    return { state: structuredClone(now), changed: anyChanged };
  });
  if (changed) void refresh(tabId);
  const pinOrigin = await originOf(pins, tabId, answers);
  const language = languageOf(settings);
  return { state, site, settings, pins, answers, silent, refused, language, ...(pinOrigin && { pinOrigin }) };
}

async function originOf({ from }: Pins, tabId: number, answers: Map<number, FrameAnswer>) {
  if (!from) return null;
  let answer = from.tabId === tabId ? answers.get(0) : undefined;
  if (from.tabId !== tabId) {
    const asked = await readNow(from.tabId, 0);
    if (asked.kind === 'answer') answer = asked.answer;
  }
  if (!answer || answer.reading.document !== from.document) return null;
  return { title: answer.title, host: parseAddress(answer.url)?.hostname ?? '' };
}

/**
 * Brings the badge and the marks of a tab in line with its state; answers the marks of each frame (null: none there).
 * `tellFrames: false` when the caller passes the marks on itself.
 */
export async function refresh(tabId: number, except?: number): Promise<Map<number, MarkPlan | null>> {
  const [state, settings, pins] = await Promise.all([readTab(tabId), readSettings(), readPins()]);
  const site = await siteOf(tabId, settings);
  const { assessment, shown } = assessTab({ state, site, settings, pins });
  await showBadge(tabId, shown);
  const isRead = Object.keys(state.frames).length > 0;
  const on = marksOn(site.status === 'not-enabled' && isRead ? 'by-click' : site.status, site.host, settings);
  const plans = new Map<number, MarkPlan | null>();
  for (const [id, reading] of Object.entries(state.frames)) {
    const present = new Set(reading.mentions.flatMap(({ drugs }) => drugs));
    const plan = on
      ? markPlan(
          assessment.drugs.filter((drug) => present.has(drug)),
          shown,
        )
      : null;
    plans.set(Number(id), plan);
    if (Number(id) !== except) void sendMarks(tabId, Number(id), { type: 'frame:marks', plan });
  }
  if (!on) await removeStyles(tabId, state);
  return plans;
}

/** Tells open pages of ours that a tab's view changed. Nobody open is the usual case. */
export async function announce(tabId: number): Promise<void> {
  try {
    await browser.runtime.sendMessage({ type: VIEW_CHANGED, tabId } satisfies ViewChanged);
  } catch {
    return; // no page of ours is open
  }
}

/** Looks which frames still answer, and forgets the others. */
export async function dropGoneFrames(tabId: number): Promise<void> {
  const frameIds = Object.keys((await readTab(tabId)).frames).map(Number);
  const there = await Promise.all(frameIds.map(async (id) => [id, await documentIn(tabId, id)] as const));
  const changed = await changeTab(tabId, (state) => {
    let dropped = false;
    for (const [id, document] of there) {
      if (document === BUSY || document === state.frames[id]?.document) continue;
      dropFrame(state, id);
      dropped = true;
    }
    return dropped;
  });
  if (!changed) return;
  await refresh(tabId);
  await announce(tabId);
}

/** Our highlight styles, of which a page could see that they are there. */
async function removeStyles(tabId: number, state: TabState): Promise<void> {
  for (const [id, names] of Object.entries(state.styled)) {
    try {
      await browser.scripting.removeCSS(styleFor(tabId, Number(id), names));
    } catch {
      continue; // the frame is gone, and the style with it
    }
  }
  if (Object.keys(state.styled).length > 0) await changeTab(tabId, (now) => void (now.styled = {}));
}

/**
 * The injection of the highlight style into one frame. As the author's style in Chromium, the user's in Firefox: only
 * so are marks painted in documents and shadow roots alike.
 */
export function styleFor(tabId: number, frameId: number, names: TabState['styled'][string]) {
  const isFirefox = browser.runtime.getURL('').startsWith('moz-');
  const origin: 'AUTHOR' | 'USER' = isFirefox ? 'USER' : 'AUTHOR';
  return { target: { tabId, frameIds: [frameId] }, css: markCss(names, isFirefox ? '' : ':root'), origin };
}

/**
 * Underlines only: the page's own colours stay as they are, and the four levels differ in line as well as in colour.
 * `on`: in Chromium all elements inherit highlights from the root, shadow trees too, so that no rule has to be matched
 * for each new element.
 */
function markCss(names: TabState['styled'][string], on: '' | ':root'): string {
  const rule = (name: string, line: string, back = '') =>
    `${on}::highlight(${name}){text-decoration:underline ${line};text-underline-offset:2px;${back}}`;
  return [
    rule(names.named, 'dotted #7a828c 1px'),
    rule(names.manage, 'dashed #1f5fa8 2px'),
    rule(names.avoid, 'solid #d35400 2px'),
    rule(names.contraindicated, 'double #c3001f 3px', 'background-color:#c3001f26'),
  ].join('');
}
