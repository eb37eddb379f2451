/**
 * Where we may read: what the browser grants, less what the user switched off. One mechanism for all of it: one
 * registered content script, reconciled at install, start, update and every change of permission or switch.
 */
import browser from 'webextension-polyfill';
import script from '../page/page.ts?iife';
import type { SiteRow } from '../platform/messages.ts';
import { hostOfPattern, isHostIn, parseAddress, patternCovers, REFERENCE_HOSTS } from '../platform/reference-sites.ts';
import type { Settings } from '../platform/settings.ts';
import { readSettings } from '../platform/stored-settings.ts';
import type { SiteStatus } from '../platform/view.ts';
import { stopAll } from './frames.ts';
import { forgetTab, knownTabs, readTab } from './tab-state.ts';

const SCRIPT_ID = 'page';

/** Match patterns that the browser grants us now. */
async function grantedPatterns(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins.filter((pattern) => pattern === '<all_urls>' || /^(?:\*|https?):\/\//.test(pattern)).sort();
}

const offPatterns = (hosts: readonly string[]): string[] =>
  hosts.flatMap((host) => [`*://${host}/*`, ...(/^[\d.]+$|^\[|^localhost$/.test(host) ? [] : [`*://*.${host}/*`])]);

let reconciling: Promise<void> = Promise.resolve();

/**
 * Registers the content script for what is granted and switched on, stops it where that ended, and starts it in the
 * tabs already open. One reconciliation at a time; safe to call at any time.
 */
export function reconcile(): Promise<void> {
  reconciling = reconciling.then(reconcileNow, reconcileNow);
  return reconciling;
}

/**
 * As `reconcile`, but only when grants or switches differ from the last time: for each wake of the worker, since a grant
 * can change while nobody listens (policy, an update, a reload).
 */
export async function reconcileIfChanged(): Promise<void> {
  const { matches, excludeMatches } = await wantedSites(await readSettings());
  const last = (await browser.storage.session.get(LAST_KEY))[LAST_KEY];
  if (last !== JSON.stringify([matches, excludeMatches])) await reconcile();
}

const LAST_KEY = 'sites';

async function wantedSites(settings: Settings): Promise<{ matches: string[]; excludeMatches: string[] }> {
  const matches = (await grantedPatterns()).filter((pattern) => !isOff(hostOfPattern(pattern), settings));
  return { matches, excludeMatches: offPatterns(settings.sitesOff) };
}

async function reconcileNow(): Promise<void> {
  const settings = await readSettings();
  const { matches, excludeMatches } = await wantedSites(settings);
  await browser.storage.session.set({ [LAST_KEY]: JSON.stringify([matches, excludeMatches]) });
  await register(matches, excludeMatches);
  await stopWhereEnded(settings);
  await startInOpenTabs(matches, settings);
}

async function register(matches: string[], excludeMatches: string[]): Promise<void> {
  const [now] = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT_ID] });
  const wanted = JSON.stringify([matches, excludeMatches, [script]]);
  if (now && JSON.stringify([now.matches, now.excludeMatches ?? [], now.js]) === wanted) return;
  if (now) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT_ID] });
  if (matches.length === 0) return;
  const registration = {
    id: SCRIPT_ID,
    js: [script],
    matches,
    ...(excludeMatches.length > 0 && { excludeMatches }),
    allFrames: true,
    // Frames without an address of their own (about:blank, srcdoc, sandboxed) follow the page that made them.
    matchOriginAsFallback: true,
    runAt: 'document_idle' as const,
    persistAcrossSessions: true,
  };
  await browser.scripting.registerContentScripts([registration]);
}

/** Where reading is no longer allowed or wanted, nothing of ours stays. A page read by click stays until it is left. */
async function stopWhereEnded(settings: Settings): Promise<void> {
  for (const tabId of await knownTabs()) {
    const site = await siteOf(tabId, settings);
    const state = await readTab(tabId);
    if (site.readable || (state.byClick && site.status !== 'switched-off')) continue;
    await stopAll(tabId);
    await forgetTab(tabId);
  }
}

async function startInOpenTabs(matches: string[], settings: Settings): Promise<void> {
  if (matches.length === 0) return;
  for (const tab of await browser.tabs.query({ url: matches })) {
    if (tab.id === undefined || tab.discarded || !tab.url || isOff(hostOf(tab.url), settings)) continue;
    await inject(tab.id);
  }
}

/** Starts reading in a tab and in the frames of it that we can reach. Idempotent. False where the browser refuses. */
export async function inject(tabId: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: [script] });
    return true;
  } catch {
    return false; // a browser page, a store, a page without grant, or one that is just going away
  }
}

export interface SiteOfTab {
  status: SiteStatus;
  /** Granted and switched on. */
  readable: boolean;
  url?: URL;
  /** What choices for this site are kept under: the host as granted, or the host of the address. */
  host?: string;
  loading: boolean;
}

/** Where the site of a tab stands. `by-click` is not told apart here: whoever knows what was read does. */
export async function siteOf(tabId: number, settings: Settings): Promise<SiteOfTab> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  if (!tab) return { status: 'forbidden', readable: false, loading: false };
  const loading = tab.status === 'loading';
  const url = parseAddress(tab.url);
  if (!url) return { status: 'not-enabled', readable: false, loading };
  if (!/^https?:$/.test(url.protocol)) return { status: 'forbidden', readable: false, loading };
  const pattern = (await grantedPatterns()).find((each) => patternCovers(each, url));
  const host = (pattern && hostOfPattern(pattern)) ?? url.hostname;
  if (isOff(url.hostname, settings)) return { status: 'switched-off', readable: false, url, host, loading };
  if (!pattern) return { status: 'not-enabled', readable: false, url, host, loading };
  const status = isHostIn(url.hostname, REFERENCE_HOSTS) ? 'reference' : 'enabled';
  return { status, readable: true, url, host, loading };
}

/** The pattern to ask for, for one site: its scheme and host, any port. */
export const patternFor = (url: URL): string => `${url.protocol}//${url.hostname}/*`;

/** Marks are on where the user enabled the site or clicked, off on reference sites, unless the user chose. */
export const marksOn = (status: SiteStatus, host: string | undefined, settings: Settings): boolean =>
  chosenMarks(host, settings) ?? (status === 'enabled' || status === 'by-click');

const chosenMarks = (host: string | undefined, { marks }: Settings): boolean | undefined =>
  host !== undefined && Object.hasOwn(marks, host) ? marks[host] : undefined;

const isOff = (host: string | null, settings: Settings): boolean => host !== null && isHostIn(host, settings.sitesOff);
const hostOf = (address: string): string | null => parseAddress(address)?.hostname ?? null;

/** All sites that are granted, and what the user chose for each. */
export async function listSites(): Promise<SiteRow[]> {
  const settings = await readSettings();
  return (await grantedPatterns()).flatMap((pattern): SiteRow[] => {
    const host = hostOfPattern(pattern);
    if (!host) return [];
    const kind = isHostIn(host, REFERENCE_HOSTS) ? 'reference' : 'user';
    const marks = chosenMarks(host, settings) ?? kind === 'user';
    return [{ pattern, host, kind, on: !isOff(host, settings), marks }];
  });
}
