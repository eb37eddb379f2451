/** The popup in both browsers: what a clinician came for stands in it. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, type Lens, type LensPage } from './harness.ts';

const EHR = 'http://epd.example';

const PAGES = {
  list: `<title>Medicatieoverzicht</title><h1>Actuele medicatie</h1><table>
    <tr><td>sertraline 50 mg<td>1 dd 1</tr><tr><td>diclofenac 50 mg<td>3 dd 1</tr><tr><td>omeprazol 20 mg<td>1 dd 1</tr></table>`,
  letter: `<title>Letter</title><p>Dear colleague,</p>
    <p>Your patient was seen in our clinic. Fluoxetine was stopped two weeks ago; start phenelzine.</p>`,
};

/** Text of the page's elements that fit a selector, once there are any. */
async function texts(page: LensPage, selector: string): Promise<string[]> {
  const read = () =>
    page.evaluate(
      (wanted: string) => [...document.querySelectorAll<HTMLElement>(wanted)].map((e) => e.textContent ?? ''),
      selector,
    );
  await expect.poll(read, { timeout: 15_000 }).not.toEqual([]);
  return read();
}

describe('the popup', () => {
  let lens: Lens;

  beforeAll(async () => {
    lens = await launch({ grants: [`${EHR}/*`] });
    for (const [name, body] of Object.entries(PAGES))
      lens.serve(`${EHR}/${name}`, `<!doctype html><html lang="nl">${body}`);
  });
  afterAll(() => lens.close());

  async function popupOn(name: keyof typeof PAGES): Promise<LensPage> {
    const page = await lens.open(`${EHR}/${name}`);
    await lens.report(page, (report) => report.findings.length > 0);
    return lens.popup(page);
  }

  it('shows bleeding with a source that opens, and says what the proton pump inhibitor on the list changes', async () => {
    await lens.ask({ type: 'settings:set', change: { language: 'en' } });
    const popup = await popupOn('list');
    expect((await texts(popup, '.card .effects')).join(' ')).toContain('Bleeding');
    expect((await texts(popup, '.card .because')).join(' ')).toMatch(/proton pump inhibitor/i);
    const links = await popup.evaluate(() =>
      [...document.querySelectorAll<HTMLAnchorElement>('.card .sources a')].map((a) => a.protocol),
    );
    expect(links.length).toBeGreaterThan(0);
    expect(new Set(links)).toEqual(new Set(['https:']));
  });

  it('puts first what must not be combined, and names the five weeks after fluoxetine', async () => {
    const popup = await popupOn('letter');
    expect((await texts(popup, '.card .level'))[0]).toContain('Do not combine');
    expect((await texts(popup, '.card'))[0]).toMatch(/five weeks|5 weeks|35 days/i);
  });

  it('answers typed names without any page', async () => {
    const popup = await lens.openOwn('src/popup/index.html?tab=none');
    await texts(popup, '[role=tab]');
    await popup.evaluate(() => {
      const field = document.querySelector('input');
      if (!field) throw new Error('There is no field.');
      for (const name of ['Seroxat', 'Brufen']) {
        field.value = name;
        field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
      }
    });
    expect((await texts(popup, '.card .pair')).join(' ')).toMatch(/ibuprofen/);
  });
});
