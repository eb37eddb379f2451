/** Firefox with the extension, by Puppeteer over WebDriver BiDi. Use it through harness.ts. */
import { resolve } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { requireBrowser } from '../../src/tools/browsers.mjs';
import { manifestFor } from '../../src/tools/manifest.ts';
import type { Driver, LaunchOptions, LensPage } from './harness.ts';
import { startInternet } from './harness-server.ts';

/** Fixed before the start, so that the addresses of the extension's pages are known. */
const UUID = '5b1a6c1e-7d0f-4c55-9a6e-000000000001';
/** What Firefox itself asks whatever its settings: certificates and block lists. Anything else was asked by us or a page. */
const OWN_SERVICES = ['firefox.settings.services.mozilla.com:443'];
const ORIGIN = `moz-extension://${UUID}/`;

export async function launchFirefox(options: LaunchOptions = {}): Promise<Driver<Page>> {
  const internet = await startInternet();
  const id = extensionId();
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: requireBrowser('firefox'),
    headless: true,
    // Lets the tests do in the browser's own window what a user does there: press the button, grant a site.
    args: ['-remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [id]: UUID }),
      'ui.systemUsesDarkTheme': options.colorScheme === 'dark' ? 1 : 0,
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': internet.port,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': internet.port,
      'network.proxy.no_proxies_on': '',
      'network.proxy.allow_hijacking_localhost': true,
      'network.captive-portal-service.enabled': false,
      'network.connectivity-service.enabled': false,
    },
  });
  await browser.installExtension(resolve('dist', options.build ?? 'firefox'));
  const chromeWindow = await browserWindow(browser, id);
  for (const origin of options.grants ?? []) await chromeWindow.run(grantSource(origin));

  async function newTab(): Promise<LensPage<Page>> {
    const page = await browser.newPage();
    const mark = `about:blank#${Math.random()}`;
    await page.goto(mark);
    const tabId = Number(
      await chromeWindow.run(
        `const tab = gBrowser.tabs.find((each) => each.linkedBrowser.currentURI.spec === ${JSON.stringify(mark)});
         return global.tabTracker.getId(tab);`,
      ),
    );
    return {
      tabId,
      raw: page,
      goto: (url) => goTo(page, url),
      evaluate: (task, argument) => page.evaluate(task as (a: unknown) => unknown, argument) as never,
      screenshot: async (path) => void (await page.screenshot({ path: path })),
      close: () => page.close(),
    };
  }

  const opened = async (url: string) => {
    const page = await newTab();
    await page.goto(url);
    return page;
  };
  const control = await opened(`${ORIGIN}src/library/index.html`);

  return {
    browser: 'firefox',
    origin: ORIGIN,
    open: opened,
    openOwn: (path) => opened(ORIGIN + path),
    inExtension: (task, argument) => control.evaluate(task, argument),
    async pressToolbarButton(page) {
      await (page.raw as Page).bringToFront();
      await chromeWindow.run('await global.browserActionFor(extension).triggerAction(window);');
    },
    stopBackground: async () => void (await chromeWindow.run('await extension.terminateBackground();')),
    serve: internet.serve,
    strays: () => internet.strays().filter((request) => !OWN_SERVICES.includes(request.url)),
    async close() {
      await browser.close();
      await internet.close();
    },
  };
}

function extensionId(): string {
  const settings = manifestFor('firefox')['browser_specific_settings'] as { gecko: { id: string } };
  return settings.gecko.id;
}

/** Loading one of our own pages never resolves for the driver, although the page is there: watch the document instead. */
async function goTo(page: Page, url: string): Promise<void> {
  if (!url.startsWith(ORIGIN)) return void (await page.goto(url));
  const end = Date.now() + 10_000;
  page.goto(url, { timeout: 10_000 }).catch(() => undefined);
  for (;;) {
    const at = await page.evaluate(() => (document.readyState === 'complete' ? location.href : '')).catch(() => '');
    if (at === url) return;
    if (Date.now() > end) throw new Error(`${url} did not load.`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** A match pattern that the user grants: what the prompt of `permissions.request` leads to. */
function grantSource(origin: string): string {
  return `const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
    await ExtensionPermissions.add(extension.id, { origins: [${JSON.stringify(origin)}], permissions: [] }, extension);`;
}

/** Runs source text in the browser's own window, with `extension` and `global` (its API's inner parts) at hand. */
async function browserWindow(browser: Browser, id: string) {
  // The library keeps its connection to itself; there is no other way to the browser's own window.
  const { connection } = browser as unknown as {
    connection: { send(method: string, params: object): Promise<{ result: unknown }> };
  };
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const { contexts } = tree.result as { contexts: { context: string; url: string }[] };
  const window = contexts.find((each) => each.url.endsWith('browser.xhtml'));
  if (!window) throw new Error('Firefox shows no window.');
  return {
    async run(source: string): Promise<unknown> {
      const { result } = await connection.send('script.evaluate', {
        expression: `(async () => {
          const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
          const global = ExtensionParent.apiManager.global;
          const extension = WebExtensionPolicy.getByID(${JSON.stringify(id)}).extension;
          ${source}
        })()`,
        target: { context: window.context },
        awaitPromise: true,
      });
      const done = result as { type: string; result?: { value?: unknown }; exceptionDetails?: { text: string } };
      if (done.type !== 'success')
        throw new Error(`In the browser's window: ${done.exceptionDetails?.text ?? 'failed'}`);
      return done.result?.value;
    },
  };
}
