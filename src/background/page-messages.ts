/** What each message of our own pages does. Expected failures are answers of the form `{ error }`. */
import type { Answers, PageMessage, Refusal, SiteRow } from '../platform/messages.ts';
import type { Settings } from '../platform/settings.ts';
import { changeSettings, readSettings } from '../platform/stored-settings.ts';
import type { FindingKey } from '../platform/shapes.ts';
import { findingKey, type TabView } from '../platform/view.ts';
import { announce, collect, languageOf, refresh } from './collect.ts';
import { recogniser } from './knowledge.ts';
import { confirmPins, pinDrugs } from './pins.ts';
import { inject, listSites, reconcile, siteOf } from './sites.ts';
import { changeTab, knownTabs, type TabState } from './tab-state.ts';
import { checkTyped, drugsNamed, suggest } from './typed.ts';
import { assessTab, viewOf } from './view.ts';

type Of<T extends PageMessage['type']> = Extract<PageMessage, { type: T }>;
type Handlers = { [T in PageMessage['type']]: (message: Of<T>) => Promise<Answers[T] | Refusal> };

const handlers: Handlers = {
  'report:get': async ({ tabId }) => (await viewOf(await collect(tabId))).report,
  recognise: async ({ text }) => recogniser.recognise(text),
  check: async ({ drugs, context }) => checkTyped(drugs, context),
  suggest: async (message) => suggest(message, languageOf(await readSettings())),
  'pins:set': async ({ drugs, tabId }) => {
    const pins = await pinDrugs(drugs.flatMap(drugsNamed), tabId);
    await refreshAll();
    return pins.drugs;
  },
  'pins:confirm': async () => {
    const pins = await confirmPins();
    await refreshAll();
    return pins.drugs;
  },
  'tab:view': async ({ tabId, context }) => viewOf(await collect(tabId), context),
  'tab:activate': async ({ tabId }) => ({ reading: await activate(tabId) }),
  correct: ({ tabId, drug, as }) =>
    changeAndView(tabId, (state) => {
      if (as === 'as-read') delete state.corrections[drug];
      else if (drug !== '__proto__') state.corrections[drug] = as;
    }),
  'never-here': async ({ tabId, drug }) => {
    const { host } = await siteOf(tabId, await readSettings());
    if (host === undefined) return { error: 'The address of this page is not known.' };
    await changeSettings(({ neverHere }) => ({ neverHere: withAdded(neverHere, host, drug) }));
    return changeAndView(tabId, () => undefined);
  },
  'never-here:undo': async ({ host, drug }) => {
    const settings = await changeSettings(({ neverHere }) => ({
      neverHere: without(neverHere, host, (each) => each === drug),
    }));
    await refreshAll();
    return settings;
  },
  'page-kind:set': ({ tabId, kind }) =>
    changeAndView(tabId, (state) => {
      if (kind === 'as-read') delete state.kind;
      else state.kind = kind;
    }),
  'finding:seen': ({ tabId, finding }) =>
    changeAndView(tabId, (state) => {
      state.seen = [...state.seen.filter((each) => findingKey(each) !== findingKey(finding)), finding];
    }),
  'finding:hide': ({ tabId, finding }) => hide(tabId, finding),
  'finding:show': ({ tabId, host, finding }) => show(finding, tabId, host),
  'site:switch': async ({ host, on }) => {
    await changeSettings(({ sitesOff }) => {
      const others = sitesOff.filter((each) => each !== host);
      const now = on ? others : [...others, host];
      return { sitesOff: now.length > 0 ? now : undefined };
    });
    await reconcile();
    await refreshAll();
    return listSites();
  },
  'site:marks': async ({ host, on }): Promise<SiteRow[]> => {
    await changeSettings(({ marks }) => ({ marks: { ...marks, [host]: on } }));
    await refreshAll();
    return listSites();
  },
  'sites:list': () => listSites(),
  'settings:get': () => readSettings(),
  'settings:set': async ({ change }) => {
    const settings = await changeSettings(() =>
      Object.fromEntries(Object.entries(change).map(([key, value]) => [key, value ?? undefined])),
    );
    await refreshAll();
    return settings;
  },
};

/** Answers a message that was validated and whose sender is one of our own pages. */
export function answerPage(message: PageMessage): Promise<unknown> {
  const handler = handlers[message.type] as (message: PageMessage) => Promise<unknown>;
  return handler(message);
}

/** The popup was opened: the browser may let us read this tab now. A site the user switched off stays untouched. */
async function activate(tabId: number): Promise<boolean> {
  const site = await siteOf(tabId, await readSettings());
  if (site.status === 'switched-off') return false;
  const reading = await inject(tabId);
  if (reading && !site.readable) await changeTab(tabId, (state) => void (state.byClick = true));
  return reading;
}

async function changeAndView(tabId: number, change: (state: TabState) => void): Promise<TabView> {
  await changeTab(tabId, change);
  await refresh(tabId);
  return viewOf(await collect(tabId));
}

async function hide(tabId: number, finding: FindingKey): Promise<TabView | Refusal> {
  const reading = await collect(tabId);
  const { assessment } = assessTab(reading);
  const hit = assessment.findings.find((each) => findingKey(each) === findingKey(finding));
  if (!hit) return { error: 'There is no such finding on this page.' };
  if (hit.action === 'contraindicated') return { error: 'A combination that must not be made cannot be hidden.' };
  const { host } = reading.site;
  if (assessment.kind === 'reference' && host !== undefined) {
    await changeSettings(({ hidden }) => ({ hidden: withAdded(hidden, host, finding) }));
    return changeAndView(tabId, () => undefined);
  }
  return changeAndView(tabId, (state) => void state.hidden.push(finding));
}

async function show(finding: FindingKey, tabId?: number, host?: string): Promise<TabView | Settings | Refusal> {
  const isIt = (each: FindingKey) => findingKey(each) === findingKey(finding);
  const where = host ?? (tabId === undefined ? undefined : (await siteOf(tabId, await readSettings())).host);
  if (where !== undefined) await changeSettings(({ hidden }) => ({ hidden: without(hidden, where, isIt) }));
  if (tabId === undefined) {
    await refreshAll();
    return readSettings();
  }
  return changeAndView(tabId, (state) => void (state.hidden = state.hidden.filter((each) => !isIt(each))));
}

/** Badge and marks of every tab, after a change that may concern all. */
async function refreshAll(): Promise<void> {
  for (const tabId of await knownTabs()) {
    await refresh(tabId);
    await announce(tabId);
  }
}

const listFor = <T>(kept: Record<string, T[]>, host: string): T[] =>
  Object.hasOwn(kept, host) ? (kept[host] ?? []) : [];

function withAdded<T>(kept: Record<string, T[]>, host: string, item: T): Record<string, T[]> {
  return {
    ...kept,
    [host]: [...listFor(kept, host).filter((each) => JSON.stringify(each) !== JSON.stringify(item)), item],
  };
}

function without<T>(
  kept: Record<string, T[]>,
  host: string,
  isIt: (item: T) => boolean,
): Record<string, T[]> | undefined {
  const left = listFor(kept, host).filter((each) => !isIt(each));
  const rest = Object.fromEntries(Object.entries(kept).filter(([each]) => each !== host));
  const now = left.length > 0 ? { ...rest, [host]: left } : rest;
  return Object.keys(now).length > 0 ? now : undefined;
}
