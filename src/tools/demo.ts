/**
 * `npm run demo`: builds, serves the fictional pages of test/demo on loopback and opens a browser with the extension on them.
 * Without a display: the same headless, with the findings as a table and screenshots in dist/demo-output.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join, resolve } from 'node:path';
import { chromium, type BrowserContext, type Page } from 'playwright-core';
import type { Mention, PageReport } from '../vocabulary.ts';
import { requireBrowser } from './browsers.mjs';
import { describeReport } from './demo-table.ts';
import { buildAll } from './extension.ts';

const PAGES = ['ehr', 'letter', 'formulary'] as const;
const OUTPUT = 'dist/demo-output';
const TYPES: Record<string, string> = { '.html': 'text/html', '.css': 'text/css', '.js': 'text/javascript' };

/** The demo's list gets its last row two seconds after load; a page that is quiet for longer is done. Milliseconds. */
const QUIET = 2500;
const PATIENCE = 20_000;

console.log('Building …');
await buildAll();
const server = await servePages();
const profile = mkdtempSync(join(tmpdir(), 'interaction-lens-demo-'));
const shown = await openBrowser();
try {
  const control = await backgroundThatAnswers(shown.context);
  if (shown.visible) await leaveOpen(shown.context);
  else await readAll(shown.context, control);
} catch (reason) {
  console.error((reason as Error).message);
  process.exitCode = 1;
} finally {
  await shown.context.close();
  server.close();
  rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
}

/** Serves test/demo, and nothing outside it, on a free port of loopback. */
async function servePages() {
  const folder = resolve('test/demo');
  const made = createServer((request, response) => {
    const name = new URL(request.url ?? '/', 'http://127.0.0.1').pathname.slice(1) || 'index.html';
    const type = TYPES[extname(name)];
    if (!type || name.includes('/')) return response.writeHead(404).end();
    try {
      const file = readFileSync(join(folder, name));
      return response.writeHead(200, { 'content-type': `${type}; charset=utf-8` }).end(file);
    } catch {
      return response.writeHead(404).end();
    }
  });
  await new Promise<void>((done) => made.listen(0, '127.0.0.1', done));
  const { port } = made.address() as AddressInfo;
  return {
    address: (name: string) => `http://127.0.0.1:${port}/${name}.html`,
    close: () => {
      made.closeAllConnections();
      made.close();
    },
  };
}

/** A window when there is a display that works, else headless. */
async function openBrowser(): Promise<{ context: BrowserContext; visible: boolean }> {
  const display = process.platform !== 'linux' || process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY'];
  if (display) {
    try {
      return { context: await launch(false), visible: true };
    } catch (reason) {
      console.log(`No window could be opened (${String(reason).split('\n')[0]}): going on without one.`);
    }
  }
  return { context: await launch(true), visible: false };
}

function launch(headless: boolean): Promise<BrowserContext> {
  const build = resolve('dist/demo');
  return chromium.launchPersistentContext(profile, {
    executablePath: requireBrowser('chromium'),
    headless,
    viewport: headless ? { width: 1000, height: 800 } : null,
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--disable-extensions-except=${build}`,
      `--load-extension=${build}`,
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  });
}

/** Waits until the background recognises a drug; a browser that ignored the extension is found out here, not by silence. */
async function backgroundThatAnswers(context: BrowserContext): Promise<Page> {
  const worker =
    context.serviceWorkers()[0] ??
    (await context.waitForEvent('serviceworker', { timeout: PATIENCE }).catch(() => null));
  if (!worker)
    throw new Error('The extension did not start in this browser: install Chromium, or set CHROMIUM_PATH to it.');
  const control = await context.newPage();
  await control.goto(new URL('/manifest.json', worker.url()).href);
  const asked = control.evaluate(() =>
    chrome.runtime.sendMessage<unknown, Mention[]>({ type: 'recognise', text: 'sertraline' }).catch(String),
  );
  const answer = await Promise.race([asked, later(PATIENCE)]);
  if (!Array.isArray(answer) || answer.length !== 1) {
    throw new Error(`The extension's background does not answer as it should: ${JSON.stringify(answer ?? 'nothing')}.`);
  }
  return control;
}

async function leaveOpen(context: BrowserContext): Promise<void> {
  for (const name of PAGES) await (await context.newPage()).goto(server.address(name));
  console.log(
    'Three fictional pages are open. Press the Interaction Lens button in the toolbar (it may be behind the puzzle',
  );
  console.log('piece) on each of them. Close the browser window to end the demo.');
  await context.waitForEvent('close', { timeout: 0 });
}

async function readAll(context: BrowserContext, control: Page): Promise<void> {
  rmSync(OUTPUT, { recursive: true, force: true });
  mkdirSync(OUTPUT, { recursive: true });
  for (const name of PAGES) {
    const [page, tabId] = await Promise.all([
      context.waitForEvent('page'),
      control.evaluate(async () => (await chrome.tabs.create({ url: 'about:blank' })).id ?? -1),
    ]);
    await page.goto(server.address(name));
    const report = await settledReport(control, tabId);
    console.log(`\n${describeReport(report)}`);
    if (report.page.kind === 'reference') {
      await ask(control, { type: 'pins:set', drugs: ['tramadol'] });
      console.log(`\nThe same page with tramadol pinned\n\n${describeReport(await settledReport(control, tabId))}`);
    }
    await page.screenshot({ path: join(OUTPUT, `${name}-page.png`) });
    await photographPopup(context, control, tabId, join(OUTPUT, `${name}-popup.png`));
    await ask(control, { type: 'pins:set', drugs: [] });
  }
  console.log(`\nScreenshots of each page and its popup: ${OUTPUT}`);
}

async function photographPopup(context: BrowserContext, control: Page, tabId: number, path: string): Promise<void> {
  const popup = await context.newPage();
  await popup.setViewportSize({ width: 420, height: 1000 });
  await popup.goto(new URL(`/src/popup/index.html?tab=${tabId}`, control.url()).href);
  await popup.getByRole('main').waitFor();
  await popup.waitForTimeout(500);
  await popup.screenshot({ path });
  await popup.close();
}

function ask<T>(control: Page, message: object): Promise<T> {
  return control.evaluate((sent) => chrome.runtime.sendMessage<object, T>(sent), message);
}

/** The report once it stopped changing. */
async function settledReport(control: Page, tabId: number): Promise<PageReport> {
  const end = Date.now() + PATIENCE;
  let last = '';
  let since = Date.now();
  for (;;) {
    const report = await ask<PageReport | { error: string }>(control, { type: 'report:get', tabId });
    const seen = 'error' in report ? report.error : JSON.stringify([report.state, report.drugs, report.findings]);
    if (seen !== last) since = Date.now();
    last = seen;
    if (!('error' in report) && report.state !== 'scanning' && Date.now() - since > QUIET) return report;
    if (Date.now() > end) throw new Error(`A demo page was not read within ${PATIENCE / 1000} s: ${seen}`);
    await later(200);
  }
}

function later(milliseconds: number): Promise<undefined> {
  return new Promise((done) => setTimeout(done, milliseconds, undefined));
}
