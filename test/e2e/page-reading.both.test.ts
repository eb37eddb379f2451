/** From an open page to findings: what is read, when, and what leaves no trace. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, type Lens, type LensPage } from './harness.ts';

const SITE = 'http://epd.example';
const wait = (ms: number) => new Promise((done) => setTimeout(done, ms));

describe('a page of an enabled site', () => {
  let lens: Lens;
  let count = 0;

  beforeAll(async () => {
    lens = await launch({ grants: ['http://epd.example/*', 'http://frames.example/*'] });
  });
  afterAll(() => lens.close());

  const open = (body: string, language = 'nl'): Promise<LensPage> => {
    const url = `${SITE}/${++count}`;
    lens.serve(url, `<!doctype html><html lang="${language}"><title>Dossier</title>${body}</html>`);
    return lens.open(url);
  };
  const drugsOf = async (page: LensPage, wanted: string[]) => {
    const report = await lens.report(page, (r) => wanted.every((id) => r.drugs.some((drug) => drug.id === id)));
    return report.drugs.map((drug) => drug.id).sort();
  };

  it('a list gives a bleeding finding with its source, and the gastroprotection on it is said', async () => {
    const page = await open(
      '<h1>Actuele medicatie</h1><table><tr><th>Middel<th>Gebruik<tr><td>Sertraline 50 mg<td>1dd1<tr><td>Diclofenac 50 mg<td>3dd1<tr><td>Omeprazol 20 mg<td>1dd1</table>',
    );
    const report = await lens.report(page, (r) => r.findings.length > 0);
    expect(report.state).toBe('complete');
    expect(report.page).toMatchObject({ url: `${SITE}/${count}`, title: 'Dossier', kind: 'medication-list' });
    const bleeding = report.findings.find((finding) => finding.effects.includes('bleeding'));
    expect(bleeding?.drugs).toEqual(expect.arrayContaining(['sertraline', 'diclofenac']));
    expect(bleeding?.sources.length).toBeGreaterThan(0);
    expect(JSON.stringify(bleeding?.context ?? [])).toMatch(/gastroprotect|ppi|omeprazole/i);
    expect(report.drugs.find((drug) => drug.id === 'sertraline')?.mentions[0]).toMatchObject({
      text: 'Sertraline',
      dose: { amount: 50, unit: 'mg', perDay: 1 },
      status: 'current',
      frameId: 0,
      where: 'text',
    });
  });

  it('fluoxetine stopped two weeks ago beside phenelzine is contraindicated, for five weeks', async () => {
    const page = await open('<p>Plan: fluoxetine was stopped two weeks ago; start phenelzine 15 mg.</p>', 'en');
    const report = await lens.report(page, (r) => r.findings.length > 0);
    expect(report.findings[0]).toMatchObject({ action: 'contraindicated' });
    expect(report.findings[0]?.drugs.sort()).toEqual(['fluoxetine', 'phenelzine']);
    expect(JSON.stringify(report.findings[0]?.context)).toContain('35');
  });

  it('an allergy is listed and gives no finding', async () => {
    const page = await open('<p>Current medication: citalopram 20 mg once daily.</p><p>Allergy: ibuprofen</p>', 'en');
    const report = await lens.report(page, (r) => r.drugs.length === 2);
    expect(report.findings).toEqual([]);
    expect(report.drugs.find((drug) => drug.id === 'ibuprofen')?.mentions[0]?.status).toBe('allergy');
  });

  it('a page without drugs is quiet: complete, no findings, no badge', async () => {
    const page = await open('<p>Vergadering om tien uur in kamer vier.</p>');
    const report = await lens.report(page);
    expect(report).toMatchObject({ state: 'complete', drugs: [], findings: [] });
    expect(await lens.badge(page)).toBe('');
  });

  it('text that comes late, in a shadow root or in a frame is found', async () => {
    lens.serve('http://frames.example/inner', '<p>fenelzine 15 mg</p>');
    const page = await open(`<h1>Medicatie</h1><div id="late"></div><x-card></x-card><div id="host"></div>
      <iframe srcdoc="<p>lithium 400 mg" width="400" height="200"></iframe>
      <iframe src="http://frames.example/inner" width="400" height="200"></iframe><script>
      document.querySelector('#host').attachShadow({ mode: 'closed' }).innerHTML = '<p>naproxen 500 mg</p>';
      setTimeout(() => {
        document.querySelector('#late').innerHTML = '<p>sertraline 50 mg</p>';
        document.querySelector('x-card').attachShadow({ mode: 'open' }).innerHTML = '<p>tramadol 50 mg</p>';
        const frame = document.body.appendChild(document.createElement('iframe'));
        frame.width = 400; frame.height = 200;
        frame.contentDocument.open();
        frame.contentDocument.write('<p>citalopram 20 mg</p>');
        frame.contentDocument.close();
      }, 2000);</script>`);
    const wanted = ['citalopram', 'lithium', 'naproxen', 'phenelzine', 'sertraline', 'tramadol'];
    expect(await drugsOf(page, wanted)).toEqual(wanted);
  });

  it('the badge follows without anybody asking, and goes when the text goes', async () => {
    const page = await open('<h1>Medicatie</h1><p id="one">fluoxetine 20 mg</p><p id="two"></p>');
    await lens.report(page, (r) => r.drugs.length === 1);
    expect(await lens.badge(page)).toBe('');
    await page.evaluate(() => (document.querySelector('#two')!.textContent = 'fenelzine 15 mg'));
    await expect.poll(() => lens.badge(page), { timeout: 10_000 }).toBe('1');
    await page.evaluate(() => document.querySelector('#two')!.remove());
    await expect.poll(() => lens.badge(page), { timeout: 10_000 }).toBe('');
    const report = await lens.report(page);
    expect(report.findings).toEqual([]);
    expect(report.drugs.map((drug) => drug.id)).toEqual(['fluoxetine']);
  });

  it('single-page navigation replaces what was read', async () => {
    const page = await open('<main><h1>Patiënt A</h1><p>sertraline 50 mg</p></main>');
    await drugsOf(page, ['sertraline']);
    await page.evaluate(() => {
      history.pushState({}, '', '/patient-b');
      document.querySelector('main')!.innerHTML = '<h1>Patiënt B</h1><p>warfarin 5 mg</p>';
    });
    const report = await lens.report(page, (r) => r.drugs.some((drug) => drug.id === 'warfarin'));
    expect(report.drugs.map((drug) => drug.id)).toEqual(['warfarin']);
    expect(report.page.url).toBe(`${SITE}/patient-b`);
  });

  it('a frame that cannot be read is named; a small one is not', async () => {
    const frame = (size: string) => `<iframe src="http://unknown.example/" ${size}></iframe>`;
    lens.serve('http://unknown.example/', '<p>metoprolol</p>');
    const large = await open(`<p>sertraline 50 mg</p>${frame('width="500" height="300"')}`);
    expect(await lens.report(large, (r) => r.state !== 'scanning')).toMatchObject({
      state: 'partial',
      unreadable: ['frame of another site'],
    });
    const small = await open(`<p>sertraline 50 mg</p>${frame('width="120" height="60"')}`);
    expect(await lens.report(small)).toMatchObject({ state: 'complete', unreadable: [] });
  });

  it('a canvas large enough for a list is named', async () => {
    const page = await open('<p>sertraline 50 mg</p><canvas width="600" height="400"></canvas>');
    expect((await lens.report(page)).unreadable).toEqual(['canvas']);
  });

  it('the background that was stopped lost nothing', async () => {
    const page = await open('<h1>Medicatie</h1><p>fluoxetine 20 mg</p><p>fenelzine 15 mg</p>');
    await lens.report(page, (r) => r.findings.length > 0);
    await lens.ask({ type: 'correct', tabId: page.tabId, drug: 'fenelzine', as: 'stopped' });
    await lens.ask({ type: 'correct', tabId: page.tabId, drug: 'phenelzine', as: 'not-here' });
    await lens.stopBackground();
    await wait(200);
    const report = await lens.report(page, (r) => r.drugs.length > 0);
    expect(report.drugs.map((drug) => drug.id)).toEqual(['fluoxetine']);
  });

  it('no style of ours is in the page before there is something to mark, and none after it is switched off', async () => {
    const page = await open('<p>Niets te zien.</p>');
    await lens.report(page);
    const highlights = () => page.evaluate(() => [...CSS.highlights.keys()].length);
    expect(await highlights()).toBe(0);
    await page.evaluate(() => void document.body.append('fluoxetine 20 mg'));
    await expect.poll(highlights, { timeout: 10_000 }).toBeGreaterThan(0);
    await lens.ask({ type: 'site:marks', host: 'epd.example', on: false });
    await expect.poll(highlights, { timeout: 10_000 }).toBe(0);
    await lens.ask({ type: 'site:marks', host: 'epd.example', on: true });
    await expect.poll(highlights, { timeout: 10_000 }).toBeGreaterThan(0);
  });
});
