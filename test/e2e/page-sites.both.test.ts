/** Where we read and where we do not; what reference pages, pins and refusals do. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TabView } from '../../src/platform/view.ts';
import { launch, type Lens, type LensPage } from './harness.ts';

const wait = (ms: number) => new Promise((done) => setTimeout(done, ms));
const LIST =
  '<!doctype html><html lang="nl"><h1>Actuele medicatie</h1><p>fluoxetine 20 mg 1dd1</p><p>fenelzine 15 mg 3dd1</p></html>';
/** Thirty drugs beside the subject, in the chapters that such texts have. */
const OTHERS =
  'fluoxetine paroxetine fluvoxamine sertraline escitalopram venlafaxine duloxetine mirtazapine amitriptyline nortriptyline clomipramine lithium tramadol fentanyl linezolid phenelzine moclobemide selegiline sumatriptan warfarin acenocoumarol ibuprofen diclofenac naproxen clopidogrel omeprazole esomeprazole cimetidine metoprolol amiodarone'.split(
    ' ',
  );
const FORMULARY = `<!doctype html><html lang="en"><title>Citalopram | Formulary</title><h1>Citalopram</h1>
  <h2>Indications and dose</h2><p>Depressive illness in adults.</p><h2>Contra-indications</h2><p>Poorly controlled epilepsy; use with ${OTHERS[15]}.</p>
  <h2>Cautions</h2><p>Cardiac disease.</p><h2>Interactions</h2><p>Citalopram interacts with ${OTHERS.join(', ')}.</p>
  <h2>Side-effects</h2><p>Nausea, sweating.</p><h2>Pregnancy</h2><p>Use only if benefit outweighs risk.</p></html>`;

describe('sites', () => {
  let lens: Lens;

  beforeAll(async () => {
    lens = await launch({ grants: ['http://epd.example/*'] });
    lens.serve('http://www.bnf.nice.org.uk/citalopram', FORMULARY);
    lens.serve('http://www.bnf.nice.org.uk/patient', LIST);
    lens.serve('http://intranet.example/list', LIST);
    lens.serve('http://epd.example/list', LIST);
  });
  afterAll(() => lens.close());

  const highlights = (page: LensPage) => page.evaluate(() => CSS.highlights.size);
  const view = (page: LensPage) => lens.ask<TabView>({ type: 'tab:view', tabId: page.tabId });

  it('a reference page about one drug gives no findings and no badge until a drug is pinned, then only that pair', async () => {
    const page = await lens.open('http://www.bnf.nice.org.uk/citalopram');
    const before = await lens.report(page, (r) => r.drugs.length > 20);
    expect(before.page).toMatchObject({ kind: 'reference', subject: ['citalopram'] });
    expect(before.findings).toEqual([]);
    expect(await lens.badge(page)).toBe('');
    expect(await lens.ask({ type: 'pins:set', drugs: ['Voltaren', 'no such drug'] })).toEqual(['diclofenac']);
    const after = await lens.report(page, (r) => r.pinned.length === 1);
    expect(after.findings.length).toBeGreaterThan(0);
    for (const finding of after.findings) expect(finding.drugs.sort()).toEqual(['citalopram', 'diclofenac']);
    expect(await lens.ask({ type: 'pins:set', drugs: [] })).toEqual([]);
    expect((await lens.report(page)).findings).toEqual([]);
  });

  it('the same host serving a patient’s list is a list, with its findings', async () => {
    const page = await lens.open('http://www.bnf.nice.org.uk/patient');
    const report = await lens.report(page, (r) => r.findings.length > 0);
    expect(report.page.kind).toBe('medication-list');
    expect(report.findings[0]?.action).toBe('contraindicated');
  });

  it('marks are off on a reference site until they are switched on there', async () => {
    const page = await lens.open('http://www.bnf.nice.org.uk/patient');
    await lens.report(page, (r) => r.findings.length > 0);
    expect(await highlights(page)).toBe(0);
    await lens.ask({ type: 'site:marks', host: 'bnf.nice.org.uk', on: true });
    await expect.poll(() => highlights(page), { timeout: 10_000 }).toBeGreaterThan(0);
    await lens.ask({ type: 'site:marks', host: 'bnf.nice.org.uk', on: false });
    await expect.poll(() => highlights(page), { timeout: 10_000 }).toBe(0);
  });

  it('a reference host switched off has nothing of ours, at once and after a reload; switched on again it is read', async () => {
    const page = await lens.open('http://www.bnf.nice.org.uk/patient');
    await lens.report(page, (r) => r.findings.length > 0);
    await lens.ask({ type: 'site:switch', host: 'bnf.nice.org.uk', on: false });
    expect(await lens.report(page)).toMatchObject({ state: 'not-enabled', drugs: [], findings: [] });
    expect(await lens.badge(page)).toBe('');
    await page.goto('http://www.bnf.nice.org.uk/patient');
    await lens.ask({ type: 'tab:activate', tabId: page.tabId });
    expect(await view(page)).toMatchObject({ site: { status: 'switched-off', host: 'bnf.nice.org.uk' } });
    expect((await lens.report(page)).state).toBe('not-enabled');
    await lens.ask({ type: 'site:switch', host: 'bnf.nice.org.uk', on: true });
    expect((await lens.report(page, (r) => r.findings.length > 0)).state).toBe('complete');
  });

  it('a host that is not enabled is not read; after the toolbar click it is, and kept current', async () => {
    const page = await lens.open('http://intranet.example/list');
    expect(await lens.report(page)).toMatchObject({ state: 'not-enabled', drugs: [] });
    expect(await highlights(page)).toBe(0);
    await lens.pressToolbarButton(page);
    const report = await lens.report(page, (r) => r.findings.length > 0);
    expect(report.findings[0]?.action).toBe('contraindicated');
    expect((await view(page)).site.status).toBe('by-click');
    await expect.poll(() => highlights(page), { timeout: 10_000 }).toBeGreaterThan(0);
    await page.evaluate(() => document.querySelectorAll('p')[1]!.remove());
    await lens.report(page, (r) => r.drugs.length === 1);
    await page.goto('http://intranet.example/list?next');
    await wait(300);
    expect((await lens.report(page)).drugs).toEqual([]);
  });

  it('pins remember their page, and ask to be confirmed when it has moved on', async () => {
    const patient = await lens.open('http://epd.example/list');
    await lens.report(patient, (r) => r.drugs.length === 2);
    await lens.ask({ type: 'pins:set', drugs: ['fluoxetine'], tabId: patient.tabId });
    const reference = await lens.open('http://www.bnf.nice.org.uk/citalopram');
    await lens.report(reference, (r) => r.pinned.length === 1);
    expect((await view(reference)).pins).toMatchObject({
      drugs: [{ id: 'fluoxetine' }],
      from: { tabId: patient.tabId, host: 'epd.example' },
      toConfirm: false,
    });
    await patient.goto('http://epd.example/list?next-patient');
    await expect.poll(async () => (await view(reference)).pins.toConfirm, { timeout: 10_000 }).toBe(true);
    await lens.ask({ type: 'pins:confirm' });
    expect((await view(reference)).pins).toMatchObject({ toConfirm: false, drugs: [{ id: 'fluoxetine' }] });
    await lens.ask({ type: 'pins:set', drugs: [] });
  });

  it('a reference page can be read as a patient’s list, for this page only', async () => {
    const page = await lens.open('http://www.bnf.nice.org.uk/citalopram');
    await lens.report(page, (r) => r.drugs.length > 20);
    const changed = await lens.ask<TabView>({ type: 'page-kind:set', tabId: page.tabId, kind: 'medication-list' });
    expect(changed.report.findings.length).toBeGreaterThan(10);
    expect(changed.kindAsRead).toBe('reference');
    await page.goto('http://www.bnf.nice.org.uk/citalopram?again');
    lens.serve('http://www.bnf.nice.org.uk/citalopram?again', FORMULARY);
    await page.goto('http://www.bnf.nice.org.uk/citalopram?again');
    expect((await lens.report(page, (r) => r.drugs.length > 20)).findings).toEqual([]);
  });

  it('a drug never to be read here is left out on this site, listed, and can be taken back', async () => {
    const page = await lens.open('http://epd.example/list');
    await lens.report(page, (r) => r.drugs.length === 2);
    const view = await lens.ask<TabView>({ type: 'never-here', tabId: page.tabId, drug: 'phenelzine' });
    expect(view.report.drugs.map((drug) => drug.id)).toEqual(['fluoxetine']);
    expect(view.neverHere).toEqual(['phenelzine']);
    await lens.ask({ type: 'never-here:undo', host: 'epd.example', drug: 'phenelzine' });
    expect((await lens.report(page)).drugs.length).toBe(2);
  });

  it('a contraindicated finding cannot be hidden, by the user or by a threshold', async () => {
    const page = await lens.open('http://epd.example/list');
    const report = await lens.report(page, (r) => r.findings.length > 0);
    const { record, drugs } = report.findings[0]!;
    const answer = await lens.ask({ type: 'finding:hide', tabId: page.tabId, finding: { record, drugs } });
    expect(answer).toEqual({ error: expect.any(String) as string });
    await lens.ask({ type: 'settings:set', change: { threshold: 'contraindicated' } });
    const seen = await view(page);
    await lens.ask({ type: 'settings:set', change: { threshold: null } });
    expect(seen.hidden.map((each) => each.finding.record)).not.toContain(record);
  });

  it('malformed messages, unknown ones and those of a content script are refused', async () => {
    for (const message of [
      null,
      'x',
      7,
      {},
      { type: 'report:get' },
      { type: 'report:get', tabId: '1' },
      { type: 'check', drugs: [{}] },
    ])
      expect(await lens.inExtension((sent) => chrome.runtime.sendMessage(sent), message as never)).toEqual({
        error: expect.any(String) as string,
      });
    const page = await lens.open('http://epd.example/list');
    await lens.report(page, (r) => r.drugs.length === 2);
    const fromContentScript = await lens.inExtension(async (tabId) => {
      const [frame] = await chrome.scripting.executeScript({
        target: { tabId },
        func: () =>
          Promise.all(
            [{ type: 'report:get', tabId: 1 }, { type: 'pins:set', drugs: [] }, { type: 'settings:get' }].map(
              (message) => chrome.runtime.sendMessage(message).catch((reason: unknown) => ({ error: String(reason) })),
            ),
          ),
      });
      return frame?.result;
    }, page.tabId);
    expect(fromContentScript).toEqual([1, 2, 3].map(() => ({ error: expect.any(String) as string })));
  });

  it('nothing that a page wrote is kept by the background', async () => {
    lens.serve(
      'http://epd.example/words',
      '<title>Mevrouw Jansen</title><h1>Medicatie</h1><p>SERTRALINE-tablet 50 mg voor slapeloosheid</p>',
    );
    const page = await lens.open('http://epd.example/words');
    await lens.report(page, (r) => r.drugs.length === 1);
    const kept = await lens.inExtension(async () =>
      JSON.stringify([await chrome.storage.session.get(null), await chrome.storage.local.get(null)]),
    );
    for (const word of ['Jansen', 'SERTRALINE', 'slapeloosheid', '/words']) expect(kept).not.toContain(word);
    expect(kept).toContain('sertraline');
  });
});

// A browser of its own: a second press of the button would close the popup that the first one opened.
describe('a page read by click', () => {
  let lens: Lens;

  beforeAll(async () => {
    lens = await launch();
  });
  afterAll(() => lens.close());

  it('after the click, frames within reach are read, also late ones, and the others are named', async () => {
    lens.serve('http://unknown.example/', '<p>metoprolol 50 mg</p>');
    lens.serve(
      'http://intranet.example/frames',
      '<p>sertraline 50 mg</p><iframe srcdoc="<p>lithium 400 mg</p>" width="400" height="200"></iframe><iframe src="http://unknown.example/" width="400" height="200"></iframe>',
    );
    const page = await lens.open('http://intranet.example/frames');
    await lens.pressToolbarButton(page);
    const report = await lens.report(page, (r) => r.drugs.length === 2 && r.state !== 'scanning');
    expect(report).toMatchObject({ state: 'partial', unreadable: ['frame of another site'] });
    await page.evaluate(() => {
      const frame = document.createElement('iframe');
      frame.width = '400';
      frame.height = '200';
      frame.srcdoc = '<p>tramadol 50 mg</p>';
      document.body.append(frame);
    });
    const later = await lens.report(page, (r) => r.drugs.length === 3);
    expect(later.drugs.map((drug) => drug.id)).toContain('tramadol');
  });
});
