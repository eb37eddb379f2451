/** The promise to the page that is read: nothing of it changes, and nothing of it leaves. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, type Lens } from './harness.ts';

const LIST = 'http://epd.example/list';

/** A list with fields, focus and a selection, whose own script watches everything that a page can watch of itself. */
const HTML = `<!doctype html><html lang="nl"><title>Medicatie</title>
  <h1>Actuele medicatie</h1>
  <ul><li>Sertraline 50 mg 1dd1</li><li id="chosen">Diclofenac 50 mg 3dd1</li></ul>
  <input id="drug" value="fluvoxamine 100 mg"><textarea>naproxen 500 mg</textarea>
  <div contenteditable="true">paroxetine 20 mg</div>
  <script>
    const field = document.querySelector('#drug');
    field.focus();
    field.setSelectionRange(2, 6);
    const counted = [];
    new MutationObserver((records) => counted.push(...records.map((record) => record.type)))
      .observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    for (const type of ['input', 'change', 'focus', 'blur', 'click', 'keydown'])
      document.addEventListener(type, () => counted.push(type), true);
    globalThis.snapshot = () => ({
      html: document.documentElement.outerHTML,
      values: [...document.querySelectorAll('input, textarea')].map((each) => each.value),
      focus: document.activeElement?.id,
      selection: [field.selectionStart, field.selectionEnd],
      globals: Object.getOwnPropertyNames(globalThis).length,
      sheets: document.adoptedStyleSheets.length + document.styleSheets.length,
      counted: [...counted],
    });
    globalThis.before = null;
    document.addEventListener('DOMContentLoaded', () => { counted.length = 0; globalThis.before = snapshot(); });
  </script></html>`;

interface Watched {
  before: unknown;
  snapshot: () => unknown;
}

describe('a page that was read', () => {
  let lens: Lens;

  beforeAll(async () => {
    lens = await launch({ grants: ['http://epd.example/*'] });
    lens.serve(LIST, HTML);
  });
  afterAll(() => lens.close());

  it('is byte-identical: document, field values, focus, selection, globals, style sheets; its observer counted nothing', async () => {
    const page = await lens.open(LIST);
    await lens.report(page, (report) => report.findings.length > 0);
    const { before, after } = await page.evaluate(() => {
      const watched = globalThis as unknown as Watched;
      return { before: watched.before, after: watched.snapshot() };
    });
    expect(before).not.toBeNull();
    expect(after).toEqual(before);
  });

  it('caused no request, on the page, in the background or in the popup', async () => {
    const page = await lens.open(LIST);
    await lens.report(page, (report) => report.findings.length > 0);
    const popup = await lens.popup(page);
    await popup.evaluate(() => new Promise((done) => setTimeout(done, 500)));
    expect(lens.strays()).toEqual([]);
  });

  it('our own pages cannot connect anywhere', async () => {
    const page = await lens.openOwn('src/options/index.html');
    const outcome = await page.evaluate(() =>
      fetch('http://elsewhere.example/x').then(
        () => 'sent',
        () => 'refused',
      ),
    );
    expect(outcome).toBe('refused');
    expect(lens.strays()).toEqual([]);
  });
});
