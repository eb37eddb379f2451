/** Kinds of documents and frames as EHRs and portals have them, and pages that come and go. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, type Lens } from './harness.ts';

const SITE = 'http://epd.example';
const FRAME = 'width="400" height="200"';

describe('documents', () => {
  let lens: Lens;
  let count = 0;

  beforeAll(async () => {
    lens = await launch({ grants: ['http://epd.example/*', 'http://frames.example/*'] });
    lens.serve('http://frames.example/lithium', '<p>lithium 400 mg</p>');
    lens.serve('http://elsewhere.example/', '<p>Niets</p>');
  });
  afterAll(() => lens.close());

  const serve = (body: string, type = 'text/html; charset=utf-8'): string => {
    const url = `${SITE}/${++count}`;
    lens.serve(url, (_request, response) => {
      response.writeHead(200, { 'content-type': type });
      response.end(body);
    });
    return url;
  };
  const drugsOn = async (url: string, wanted: number) => {
    const page = await lens.open(url);
    const report = await lens.report(page, (r) => r.drugs.length >= wanted);
    return { page, report, drugs: report.drugs.map((drug) => drug.id).sort() };
  };

  it('XHTML and plain text are read', async () => {
    const xhtml =
      '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head><body><p>sertraline 50 mg</p></body></html>';
    expect((await drugsOn(serve(xhtml, 'application/xhtml+xml'), 1)).drugs).toEqual(['sertraline']);
    const plain = 'Medicatie:\nsertraline 50 mg 1dd1\n\nAllergieën:\nibuprofen\n';
    const { report } = await drugsOn(serve(plain, 'text/plain; charset=utf-8'), 2);
    expect(report.drugs.map((drug) => [drug.id, drug.mentions[0]?.status])).toEqual([
      ['sertraline', 'current'],
      ['ibuprofen', 'allergy'],
    ]);
  });

  it('a PDF in the browser’s viewer is said to be unreadable', async () => {
    const pdf =
      '%PDF-1.1\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]>>endobj\ntrailer<</Root 1 0 R>>';
    lens.serve(`${SITE}/letter.pdf`, (_request, response) => {
      response.writeHead(200, { 'content-type': 'application/pdf' });
      response.end(pdf);
    });
    const page = await lens.open(`${SITE}/letter.pdf`);
    const report = await lens.report(page, (r) => r.unreadable.length > 0);
    expect(report).toMatchObject({ state: 'partial', unreadable: ['PDF viewer'], findings: [] });
  });

  it('frames of every kind on an enabled site are read: same site, other site, srcdoc, sandboxed, nested', async () => {
    const inner = serve(`<p>naproxen 500 mg</p><iframe src="http://frames.example/lithium" ${FRAME}></iframe>`);
    const sandboxed = `<iframe sandbox srcdoc="&lt;p&gt;tramadol 50 mg&lt;/p&gt;" ${FRAME}></iframe>`;
    const { drugs, report } = await drugsOn(
      serve(
        `<p>sertraline 50 mg</p><iframe src="${inner}" width="600" height="400"></iframe><iframe srcdoc="<p>citalopram 20 mg</p>" ${FRAME}></iframe>${sandboxed}`,
      ),
      5,
    );
    expect(drugs).toEqual(['citalopram', 'lithium', 'naproxen', 'sertraline', 'tramadol']);
    expect(report).toMatchObject({ state: 'complete', unreadable: [] });
  });

  it('twelve frames that report at once lose none, and a frame that goes takes its drugs along', async () => {
    const names =
      'sertraline fluoxetine paroxetine citalopram venlafaxine duloxetine ibuprofen naproxen diclofenac lithium tramadol warfarin'.split(
        ' ',
      );
    const frames = names
      .map((name) => `<iframe srcdoc="<p>${name} 20 mg</p>" ${FRAME} id="${name}"></iframe>`)
      .join('');
    const { page, drugs } = await drugsOn(serve(frames), names.length);
    expect(drugs).toEqual([...names].sort());
    await page.evaluate(() => document.querySelector('#tramadol')!.remove());
    await lens.report(page, (r) => r.drugs.length === names.length - 1);
  });

  it('a page that is left takes its findings and its badge along, also for a site we do not read', async () => {
    const { page } = await drugsOn(serve('<h1>Medicatie</h1><p>fluoxetine 20 mg</p><p>fenelzine 15 mg</p>'), 2);
    await expect.poll(() => lens.badge(page), { timeout: 10_000 }).toBe('1');
    await page.goto('http://elsewhere.example/');
    await lens.report(page, (r) => r.state === 'not-enabled' && r.drugs.length === 0);
    expect(await lens.badge(page)).toBe('');
  });

  it('a page that comes back from the browser’s memory is current again', async () => {
    const { page } = await drugsOn(serve('<h1>Medicatie</h1><p>fluoxetine 20 mg</p><p>fenelzine 15 mg</p>'), 2);
    await page.goto(serve('<p>Niets hier</p>'));
    await lens.report(page, (r) => r.drugs.length === 0);
    await page.evaluate(() => history.back());
    await lens.report(page, (r) => r.drugs.length === 2);
    await expect.poll(() => lens.badge(page), { timeout: 10_000 }).toBe('1');
  });

  it('a document that rewrites itself with document.open() is read on, its fields too', async () => {
    const { page } = await drugsOn(serve('<p>sertraline 50 mg</p>'), 1);
    await page.evaluate(() => {
      document.open();
      document.write('<input id="f"><p>lithium 400 mg</p>');
      document.close();
    });
    await lens.report(page, (r) => r.drugs.length === 1 && r.drugs[0]?.id === 'lithium');
    await page.evaluate(() => {
      const field = document.querySelector('input')!;
      field.value = 'ibuprofen 400 mg';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    const kept = () => lens.inExtension(async () => JSON.stringify(await chrome.storage.session.get(null)));
    await expect.poll(kept, { timeout: 10_000 }).toContain('ibuprofen');
  });

  it('several patients, corrections and what is left out are told in the view', async () => {
    const { page } = await drugsOn(
      serve(
        '<h1>Actuele medicatie</h1><ul><li>sertraline 50 mg 1dd1</li><li>ibuprofen 400 mg 3dd1</li></ul><p>Allergie: naproxen</p>',
      ),
      3,
    );
    const corrected = await lens.ask<{ used: unknown; leftOut: unknown; report: { findings: unknown[] } }>({
      type: 'correct',
      tabId: page.tabId,
      drug: 'ibuprofen',
      as: 'negated',
    });
    expect(corrected.report.findings).toEqual([]);
    expect(corrected.leftOut).toEqual(
      expect.arrayContaining([
        { drug: 'ibuprofen', status: 'negated' },
        { drug: 'naproxen', status: 'allergy' },
      ]),
    );
    const undone = await lens.ask<{ report: { findings: unknown[] } }>({
      type: 'correct',
      tabId: page.tabId,
      drug: 'ibuprofen',
      as: 'as-read',
    });
    expect(undone.report.findings.length).toBeGreaterThan(0);
  });
});
