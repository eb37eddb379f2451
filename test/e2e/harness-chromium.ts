/** Chromium with the extension, by Playwright. Use it through harness.ts. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium, type BrowserContext, type Page } from 'playwright-core';
import { requireBrowser } from '../../src/tools/browsers.mjs';
import type { Driver, LaunchOptions, LensPage } from './harness.ts';
import { startInternet, type Internet } from './harness-server.ts';

/** Where the browser's own services are sent, so that what is left was asked by a page or by the extension. */
const OWN_SERVICES = 'http://browser-itself.invalid';

export async function launchChromium(options: LaunchOptions = {}): Promise<Driver<Page>> {
  const folder = mkdtempSync(join(tmpdir(), 'interaction-lens-'));
  const internet = await startInternet();
  const build = extensionFolder(folder, options);
  let context = await start(folder, build.path, internet, options);
  if (options.grants) {
    // No prompt can be answered without a display. A host that the manifest asked for once stays granted when the manifest
    // asks no more: so the second start is the production build with a grant of the user.
    await context.close();
    build.restoreManifest();
    context = await start(folder, build.path, internet, options);
  }
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const origin = new URL('/', worker.url()).href;
  // A file of the package, shown as a page: it has the extension's API and runs no code of ours.
  const control = context.pages()[0] ?? (await context.newPage());
  await control.goto(`${origin}manifest.json`);

  async function newTab(): Promise<LensPage<Page>> {
    const [page, tabId] = await Promise.all([
      context.waitForEvent('page'),
      control.evaluate(async () => (await chrome.tabs.create({ url: 'about:blank' })).id ?? -1),
    ]);
    return {
      tabId,
      raw: page,
      goto: async (url) => void (await page.goto(url)),
      evaluate: (task, argument) => page.evaluate(task as (a: unknown) => unknown, argument) as never,
      screenshot: async (path) => void (await page.screenshot({ path })),
      close: () => page.close(),
    };
  }

  const opened = async (url: string) => {
    const page = await newTab();
    await page.goto(url);
    return page;
  };

  return {
    browser: 'chromium',
    origin,
    open: opened,
    openOwn: (path) => opened(origin + path),
    inExtension: (task, argument) => control.evaluate(task as (a: unknown) => unknown, argument) as never,
    pressToolbarButton: (page) => pressToolbarButton(context, new URL(origin).host, page.raw as Page),
    async stopBackground() {
      const session = await browserSession(context);
      const { targetInfos } = await session.send('Target.getTargets');
      for (const target of targetInfos) {
        if (target.type === 'service_worker') await session.send('Target.closeTarget', { targetId: target.targetId });
      }
      await session.detach();
    },
    serve: internet.serve,
    strays: () => internet.strays().filter((request) => !request.url.startsWith(OWN_SERVICES)),
    async close() {
      await context.close();
      await internet.close();
      rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

function start(folder: string, build: string, internet: Internet, options: LaunchOptions): Promise<BrowserContext> {
  return chromium.launchPersistentContext(join(folder, 'profile'), {
    executablePath: requireBrowser('chromium'),
    headless: true,
    colorScheme: options.colorScheme ?? 'light',
    viewport: options.viewport ?? { width: 1000, height: 800 },
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--disable-extensions-except=${build}`,
      `--load-extension=${build}`,
      '--enable-unsafe-extension-debugging',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      `--lang=${options.language ?? 'en'}`,
      `--proxy-server=127.0.0.1:${internet.port}`,
      '--proxy-bypass-list=<-loopback>',
      `--autofill-server-url=${OWN_SERVICES}/autofill`,
      `--gaia-url=${OWN_SERVICES}`,
      `--google-apis-url=${OWN_SERVICES}`,
      `--component-updater=url-source=${OWN_SERVICES}/components`,
      `--apps-gallery-update-url=${OWN_SERVICES}/extensions`,
    ],
  });
}

/** The build as it stands in dist, or a copy whose manifest asks for the grants until `restoreManifest`. */
function extensionFolder(folder: string, options: LaunchOptions) {
  const built = resolve('dist', options.build ?? 'chrome');
  if (!options.grants) return { path: built, restoreManifest: () => undefined };
  const path = join(folder, 'extension');
  cpSync(built, path, { recursive: true });
  const original = readFileSync(join(path, 'manifest.json'), 'utf8');
  const manifest = JSON.parse(original) as { host_permissions: string[] };
  const asking = { ...manifest, host_permissions: [...manifest.host_permissions, ...options.grants] };
  writeFileSync(join(path, 'manifest.json'), JSON.stringify(asking));
  return { path, restoreManifest: () => writeFileSync(join(path, 'manifest.json'), original) };
}

async function browserSession(context: BrowserContext) {
  const browser = context.browser();
  if (!browser) throw new Error('The browser is closed.');
  return browser.newBrowserCDPSession();
}

async function pressToolbarButton(context: BrowserContext, id: string, page: Page): Promise<void> {
  await page.bringToFront();
  const session = await browserSession(context);
  const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const tab = targetInfos.find((target) => target.url === page.url());
  if (!tab) throw new Error(`No tab shows ${page.url()}.`);
  // Too new for the library's types.
  const send = session.send.bind(session) as (method: string, params: object) => Promise<unknown>;
  await send('Extensions.triggerAction', { id, targetId: tab.targetId });
  await session.detach();
}
