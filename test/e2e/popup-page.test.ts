/** The popup on real pages, with the real worker behind it. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchInChromium, type Lens } from './harness.ts';

const EHR = 'http://epd.example';

const LIST = `<!doctype html><html lang="nl"><title>Medicatieoverzicht</title><h1>Actuele medicatie</h1>
  <table><tr><th>Middel<th>Dosering</tr>
  <tr><td>sertraline 50 mg<td>1 dd 1</tr><tr><td>diclofenac 50 mg<td>3 dd 1</tr><tr><td>omeprazol 20 mg<td>1 dd 1</tr></table>`;

const BRANDS = `<!doctype html><html lang="nl"><title>Lijst</title><h1>Actuele medicatie</h1>
  <ul><li>Seroxat 20 mg 1dd1<li>Sintrom 1 mg volgens schema<li>Brufen 400 mg 3dd1</ul>`;

const LETTER = `<!doctype html><html lang="en"><title>Letter</title><p>Dear colleague,</p>
  <p>Your patient was seen in our clinic. Fluoxetine was stopped two weeks ago; start phenelzine.</p>
  <p>With kind regards</p>`;

describe('the popup on a page', () => {
  let lens: Lens<Page>;

  beforeAll(async () => {
    lens = await launchInChromium({ grants: [`${EHR}/*`], viewport: { width: 360, height: 600 } });
    lens.serve(`${EHR}/list`, LIST);
    lens.serve(`${EHR}/brands`, BRANDS);
    lens.serve(`${EHR}/letter`, LETTER);
  });
  afterAll(() => lens.close());

  async function popupOn(path: string, language: 'nl' | 'en' = 'nl'): Promise<Page> {
    await lens.ask({ type: 'settings:set', change: { language } });
    const page = await lens.open(`${EHR}/${path}`);
    await lens.report(page);
    return (await lens.popup(page)).raw;
  }

  it('shows bleeding with its sources, and says that gastroprotection on the list was taken into account', async () => {
    const popup = await popupOn('list');
    const card = popup.locator('.card', { hasText: 'Bloeding' }).first();
    await card.waitFor();
    expect(await card.getByRole('heading', { name: 'sertraline' }).innerText()).toContain('diclofenac');
    expect(await card.locator('.because').innerText()).toMatch(/protonpompremmer/i);
    const links = await card
      .locator('.sources a')
      .evaluateAll((all) =>
        all.map((a) => [(a as HTMLAnchorElement).protocol, a.getAttribute('rel'), a.getAttribute('target')]),
      );
    expect(links.length).toBeGreaterThan(0);
    for (const link of links)
      expect(link).toEqual([expect.stringMatching(/^https?:$/), 'noopener noreferrer', '_blank']);
  });

  it('names drugs as on the page, with the INN', async () => {
    const popup = await popupOn('brands');
    await popup.locator('.card').first().waitFor();
    const written = (await popup.locator('.as-written').allInnerTexts()).join(' ');
    for (const pair of ['Seroxat = paroxetine', 'Sintrom = acenocoumarol', 'Brufen = ibuprofen'])
      expect(written).toContain(pair);
  });

  it('opens with what must not be combined, and names the wash-out, within the first 600 px', async () => {
    const popup = await popupOn('letter', 'en');
    const card = popup.locator('.card').first();
    await card.waitFor();
    expect(await card.getAttribute('data-action')).toBe('contraindicated');
    expect(await card.locator('.level').innerText()).toContain('Danger · Do not combine');
    expect(await card.innerText()).toMatch(/five weeks|5 weeks|35 days/i);
    const box = await card.locator('.pair').boundingBox();
    expect(box && box.y + box.height).toBeLessThan(600);
  });

  it('offers no way to hide a finding that must not be combined', async () => {
    const popup = await popupOn('letter', 'en');
    const card = popup.locator('.card[data-action=contraindicated]').first();
    await card.waitFor();
    expect(await card.getByRole('button', { name: 'Hide here' }).count()).toBe(0);
    expect(await card.getByRole('button', { name: 'Seen' }).count()).toBe(1);
  });

  it('takes a correction: a drug that is stopped takes its finding away, and can be taken back', async () => {
    const popup = await popupOn('list');
    await popup.locator('.card').first().waitFor();
    await popup.getByText('3 middelen herkend').click();
    await popup.getByLabel('Wat is diclofenac?').selectOption('not-here');
    await popup.locator('.card', { hasText: 'diclofenac' }).first().waitFor({ state: 'detached' });
    await popup.getByRole('button', { name: 'Ongedaan maken' }).click();
    await popup.locator('.card', { hasText: 'diclofenac' }).first().waitFor();
  });

  it('hides a pair for this document, says that it did, and shows it again with one click', async () => {
    const popup = await popupOn('list');
    const card = popup.locator('.card', { hasText: 'diclofenac' }).first();
    await card.waitFor();
    const record = await card.getAttribute('data-record');
    if (!(await card.evaluate((d) => (d as HTMLDetailsElement).open))) await card.locator('summary').first().click();
    await card.getByRole('button', { name: 'Verberg hier' }).click();
    await popup.locator('[data-state=hidden], [data-state=all-hidden]').first().waitFor();
    await popup.getByRole('button', { name: 'Tonen' }).first().click();
    await popup.locator(`.card[data-record=${record}]`).first().waitFor();
    const again = await popupOn('list');
    await again.locator(`.card[data-record=${record}]`).first().waitFor();
  });

  it('counts what the clinician knows of the patient, and forgets it', async () => {
    const popup = await popupOn('list');
    await popup.locator('.card').first().waitFor();
    await popup.locator('summary', { hasText: 'Over de patiënt' }).click();
    await popup.getByLabel('Eerder ulcus of maag-darmbloeding').check();
    await popup.getByText('Over de patiënt: 1 antwoord telt mee').waitFor();
    await popup.reload();
    await popup.getByText('Over de patiënt', { exact: true }).waitFor();
  });

  it('saves the report as JSON, FHIR R4 and text', async () => {
    const popup = await popupOn('list');
    await popup.getByText('Bewaar dit rapport').click();
    const saved = async (name: string) => {
      const [download] = await Promise.all([
        popup.waitForEvent('download'),
        popup.getByRole('button', { name, exact: true }).click(),
      ]);
      const chunks: Buffer[] = [];
      for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
      return Buffer.concat(chunks).toString('utf8');
    };
    const report = JSON.parse(await saved('JSON')) as { schema: number; findings: unknown[] };
    expect(report.schema).toBe(1);
    const bundle = JSON.parse(await saved('FHIR R4')) as {
      resourceType: string;
      entry: { resource: { resourceType: string } }[];
    };
    expect(bundle.resourceType).toBe('Bundle');
    expect(bundle.entry.map((e) => e.resource.resourceType)).toEqual(report.findings.map(() => 'DetectedIssue'));
    expect(await saved('Platte tekst')).toContain('diclofenac');
  });

  it('asks nothing of any network', () => {
    expect(lens.strays()).toEqual([]);
  });
});

describe('the popup on a reference page', () => {
  const NAMED = [
    'clopidogrel',
    'omeprazol',
    'diclofenac',
    'sertraline',
    'tramadol',
    'lithium',
    'warfarine',
    'naproxen',
  ];
  const URL = 'http://www.farmacotherapeutischkompas.nl/citalopram';
  let lens: Lens<Page>;
  let popup: Page;

  beforeAll(async () => {
    lens = await launchInChromium({ viewport: { width: 360, height: 600 } });
    await lens.ask({ type: 'settings:set', change: { language: 'nl' } });
    const paragraphs = NAMED.map(
      (drug) => `<p>Gelijktijdig gebruik van citalopram en ${drug} verhoogt de kans op bijwerkingen.</p>`,
    );
    lens.serve(
      URL,
      `<!doctype html><html lang="nl"><title>citalopram</title><h1>citalopram</h1><h2>Advies</h2><p>Citalopram is een SSRI.</p>
       <h2>Indicaties</h2><p>Depressieve stoornis.</p><h2>Contra-indicaties</h2><p>Overgevoeligheid.</p><h2>Interacties</h2>${paragraphs.join('')}
       <h2>Bijwerkingen</h2><p>Vaak: misselijkheid.</p><h2>Eigenschappen</h2><p>Remt de heropname van serotonine. Kinetische gegevens.</p>`,
    );
    const page = await lens.open(URL);
    await lens.report(page, (report) => report.page.kind === 'reference');
    popup = (await lens.popup(page)).raw;
  });
  afterAll(() => lens.close());

  it('says that nothing was checked, and shows no finding', async () => {
    await popup.getByRole('heading', { name: 'Naslagpagina over citalopram: niet gecontroleerd' }).waitFor();
    expect(await popup.locator('.card').count()).toBe(0);
  });

  it('compares its subject with a pinned drug and with nothing else, and says so', async () => {
    await popup.getByRole('button', { name: 'Middelen vastzetten' }).click();
    const field = popup.getByRole('combobox', { name: 'Voeg een middel toe' });
    await field.fill('diclofenac');
    await field.press('Enter');
    await popup.locator('.card').first().waitFor();
    for (const pair of await popup.locator('.card .pair').allInnerTexts())
      expect(pair).toMatch(/citalopram.*diclofenac|diclofenac.*citalopram/);
    await popup.getByText('alleen citalopram is vergeleken').waitFor();
    await popup.getByText('Door u getypt').waitFor();
  });

  it('is read as a patient’s list when the clinician says that it is one', async () => {
    await popup.getByRole('button', { name: 'Lees als medicatielijst' }).first().click();
    await expect.poll(() => popup.locator('.card').count()).toBeGreaterThan(3);
    expect(await popup.getByLabel('Lees deze pagina als').inputValue()).toBe('medication-list');
  });
});

describe('the popup without a page', () => {
  let lens: Lens<Page>;
  let popup: Page;

  beforeAll(async () => {
    lens = await launchInChromium({ viewport: { width: 360, height: 600 } });
    await lens.ask({ type: 'settings:set', change: { language: 'en' } });
    popup = (await lens.openOwn('src/popup/index.html')).raw;
  });
  afterAll(() => lens.close());

  it('opens on typed names, and finds the interaction of two brands by keyboard alone', async () => {
    const field = popup.getByRole('combobox', { name: 'Drug name' });
    // Whether the field is ready for keys in the very turn that the list comes in, before it is painted.
    const sight = await popup.evaluateHandle(() => ({
      first: new Promise((resolve) => {
        new MutationObserver((_, observer) => {
          if (!document.querySelector('[role=option]')) return;
          observer.disconnect();
          resolve(document.querySelector('[role=combobox]')?.getAttribute('aria-expanded'));
        }).observe(document, { childList: true, subtree: true });
      }),
    }));
    await field.fill('serox');
    expect(await sight.evaluate(({ first }) => first)).toBe('true');
    await popup
      .getByRole('option', { name: /seroxat/i })
      .first()
      .waitFor();
    await field.press('ArrowDown');
    expect(await field.getAttribute('aria-activedescendant')).not.toBeNull();
    await field.press('Enter');
    await popup.getByRole('button', { name: 'Remove paroxetine' }).waitFor();
    await field.fill('Sintrom');
    await field.press('Enter');
    await popup.getByRole('button', { name: 'Remove acenocoumarol' }).waitFor();
    await popup.locator('.card', { hasText: 'Bleeding' }).first().waitFor();
  });

  it('says that a name is not known and offers near ones, without taking any', async () => {
    const field = popup.getByRole('combobox', { name: 'Drug name' });
    await field.fill('setraline');
    await field.press('Enter');
    await popup.getByText('“setraline” is not known here.').waitFor();
    expect(await popup.getByRole('button', { name: 'Remove sertraline' }).count()).toBe(0);
    await popup.getByRole('button', { name: 'sertraline', exact: true }).click();
    await popup.getByRole('button', { name: 'Remove sertraline' }).waitFor();
  });

  it('switches language at once and for good', async () => {
    await popup.getByRole('button', { name: 'Nederlands' }).click();
    await popup.getByRole('tab', { name: 'Namen typen' }).waitFor();
    expect(await popup.evaluate(() => document.documentElement.lang)).toBe('nl');
    await popup.reload();
    await popup.getByRole('tab', { name: 'Namen typen' }).waitFor();
  });
});
