/**
 * Drives the built extension in a real browser. A test needs few lines:
 *
 *   let lens: Lens;
 *   beforeAll(async () => { lens = await launch(); });
 *   afterAll(() => lens.close());
 *
 *   it('finds both drugs', async () => {
 *     lens.serve('http://www.apotheek.nl/list', '<h1>Medicatie</h1><p>sertraline 50 mg<p>diclofenac 50 mg');
 *     const page = await lens.open('http://www.apotheek.nl/list');
 *     const report = await lens.report(page, (r) => r.drugs.length === 2);
 *     expect(report.findings[0]?.effects).toContain('bleeding');
 *   });
 *
 * - The browser of the running vitest project is used: *.test.ts in Chromium, *.both.test.ts in both browsers,
 *   *.firefox.test.ts in Firefox. What is in dist is tested: build first.
 * - Any http host can be served; nothing else exists. `strays()` lists what the browser asked for that nobody served.
 * - Hosts of the manifest are enabled from the start. `launch({ grants: ['http://epd.example/*'] })` gives a browser in
 *   which the user granted more, as from the popup. Any other host is not enabled until `pressToolbarButton(page)`.
 * - `ask(message)` sends from an extension page and returns the answer; `inExtension(fn, arg)` runs there with `chrome.*`.
 * - `page.raw` is the Playwright (Chromium) or Puppeteer (Firefox) page, for what the shared surface lacks.
 */
import { inject } from 'vitest';
import type { PageReport } from '../../src/vocabulary.ts';
import { launchChromium } from './harness-chromium.ts';
import { launchFirefox } from './harness-firefox.ts';
import type { SeenRequest, Site } from './harness-server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    browser: 'chromium' | 'firefox';
  }
}

export interface LaunchOptions {
  /** Folder in dist; by default that of the browser. */
  build?: 'chrome' | 'firefox' | 'demo';
  /** Match patterns that the user granted beside the manifest's, e.g. `http://epd.example/*`. */
  grants?: string[];
  /** Language of the browser's own surface (Chromium only). */
  language?: 'en' | 'nl';
  colorScheme?: 'light' | 'dark';
  /** CSS pixels; Chromium only. */
  viewport?: { width: number; height: number };
}

/** A tab. `Raw` is the page object of the driving library. */
export interface LensPage<Raw = unknown> {
  tabId: number;
  raw: Raw;
  goto(url: string): Promise<void>;
  /** Runs in the page's own world. */
  evaluate<T, A = undefined>(task: (argument: A) => T | Promise<T>, argument?: A): Promise<T>;
  screenshot(path: string): Promise<void>;
  close(): Promise<void>;
}

/** What each browser's driver gives; `Lens` adds what is the same in both. */
export interface Driver<Raw = unknown> {
  browser: 'chromium' | 'firefox';
  /** Origin of the extension's pages, with a slash at the end. */
  origin: string;
  /** Opens a tab at a served address. */
  open(url: string): Promise<LensPage<Raw>>;
  /** Opens one of the extension's own pages, e.g. `src/popup/index.html?tab=1`. */
  openOwn(path: string): Promise<LensPage<Raw>>;
  /** Runs in an extension page that stays open for it. */
  inExtension<T, A = undefined>(task: (argument: A) => T | Promise<T>, argument?: A): Promise<T>;
  /** The toolbar click: grants activeTab and opens the popup. */
  pressToolbarButton(page: LensPage): Promise<void>;
  /** Stops the background as the browser does when it is idle. */
  stopBackground(): Promise<void>;
  serve: (url: string, site: Site) => void;
  strays(): SeenRequest[];
  close(): Promise<void>;
}

export interface Lens<Raw = unknown> extends Driver<Raw> {
  /** Sends from an extension page; rejects when the background does. */
  ask<T = unknown>(message: { type: string } & Record<string, unknown>): Promise<T>;
  /** Asks for the report until `enough` holds (default: state is not `scanning`); throws with the last one after 10 s. */
  report(page: LensPage, enough?: (report: PageReport) => boolean): Promise<PageReport>;
  /** Text on the badge for this tab; empty when quiet. */
  badge(page: LensPage): Promise<string>;
  /** The popup for this tab, in a tab of its own. */
  popup(page: LensPage): Promise<LensPage<Raw>>;
}

/** How long a page may take until its report is as expected, in milliseconds; far above what is usual. */
const PATIENCE = 10_000;

/** Launches the browser of this vitest project with the extension in it. */
export async function launch(options: LaunchOptions = {}): Promise<Lens> {
  return inject('browser') === 'firefox' ? withReports(await launchFirefox(options)) : launchInChromium(options);
}

/** As `launch`, in Chromium whatever the project, with Playwright's page as `raw`. */
export async function launchInChromium(options: LaunchOptions = {}) {
  return withReports(await launchChromium(options));
}

function withReports<Raw>(driver: Driver<Raw>): Lens<Raw> {
  const ask = <T>(message: { type: string } & Record<string, unknown>) =>
    driver.inExtension((sent) => chrome.runtime.sendMessage<typeof sent, T>(sent), message);
  return {
    ...driver,
    ask,
    async report(page, enough = (report) => report.state !== 'scanning') {
      const end = Date.now() + PATIENCE;
      for (;;) {
        const report = await ask<PageReport | { error: string }>({ type: 'report:get', tabId: page.tabId });
        if (!('error' in report) && enough(report)) return report;
        if (Date.now() > end)
          throw new Error(`Not as expected within ${PATIENCE} ms: ${JSON.stringify(report, null, 1)}`);
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
    },
    badge: (page) => driver.inExtension((tabId) => chrome.action.getBadgeText({ tabId }), page.tabId),
    popup: (page) => driver.openOwn(`src/popup/index.html?tab=${page.tabId}`),
  };
}
