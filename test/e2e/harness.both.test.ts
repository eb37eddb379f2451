/** The harness itself: if these fail, no other end-to-end test can be believed. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, type Lens } from './harness.ts';

describe('the built extension in a real browser', () => {
  let lens: Lens;

  beforeAll(async () => {
    lens = await launch({ grants: ['http://epd.example/*'] });
  });
  afterAll(() => lens.close());

  it('the background listens: a message that nobody knows is refused, not left without an answer', async () => {
    const answer = await lens.ask({ type: 'no-such-message' }).catch((reason: unknown) => ({ error: String(reason) }));
    expect(answer).toEqual({ error: expect.any(String) as string });
  });

  it('a served page opens in a tab that the extension knows by the same id', async () => {
    lens.serve('http://www.apotheek.nl/page', '<title>Served</title><p>Hello');
    const page = await lens.open('http://www.apotheek.nl/page');
    expect(await page.evaluate(() => document.title)).toBe('Served');
    expect(await lens.inExtension(async (id) => (await chrome.tabs.get(id)).url, page.tabId)).toBe(
      'http://www.apotheek.nl/page',
    );
  });

  it('a granted host is granted, and only that', async () => {
    const granted = (pattern: string) =>
      lens.inExtension((origin) => chrome.permissions.contains({ origins: [origin] }), pattern);
    expect(await granted('http://epd.example/*')).toBe(true);
    expect(await granted('http://other.example/*')).toBe(false);
  });

  it('the toolbar button gives access to the page it is pressed on', async () => {
    lens.serve('http://intranet.example/', '<title>Intranet</title>');
    const page = await lens.open('http://intranet.example/');
    const inject = () =>
      lens.inExtension(
        (tabId) =>
          chrome.scripting.executeScript({ target: { tabId }, func: () => document.title }).then(
            ([frame]) => frame?.result,
            () => 'refused',
          ),
        page.tabId,
      );
    expect(await inject()).toBe('refused');
    await lens.pressToolbarButton(page);
    await expect.poll(inject).toBe('Intranet');
  });

  it('the background answers again after the browser stopped it', async () => {
    await lens.stopBackground();
    const answer = await lens.ask({ type: 'no-such-message' }).catch((reason: unknown) => ({ error: String(reason) }));
    expect(answer).toEqual({ error: expect.any(String) as string });
  });

  it('a request that nobody serves is seen', async () => {
    const page = await lens.open('http://www.apotheek.nl/page');
    expect(lens.strays()).toEqual([]);
    await page.evaluate(() => fetch('http://elsewhere.example/beacon', { mode: 'no-cors' }).then(() => true));
    expect(lens.strays().map((request) => request.url)).toContain('http://elsewhere.example/beacon');
  });
});
