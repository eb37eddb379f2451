/** What a document as a whole is: its kind, its patients, what of it could not be read, and its marks. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { judge } from '../../src/page/judge.ts';
import { Marks } from '../../src/page/marks.ts';
import { summarise } from '../../src/page/summary.ts';
import { isPartlyLoaded } from '../../src/page/unreadable.ts';
import { freshSlices, read, readDocument, type Reading } from './reading.ts';

let reading: Reading;
let teardown = new AbortController();
afterEach(() => {
  teardown.abort();
  teardown = new AbortController();
  reading.stop();
  document.body.innerHTML = '';
  document.title = '';
});
const summaryOf = async (html: string) => {
  reading = await read(html);
  return summarise(reading.live, document, judge, freshSlices());
};

describe('patients', () => {
  const patient = (name: string, born: string, ...drugs: string[]) =>
    `<section><h2>${name}</h2><p>Geboortedatum: ${born}</p><ul>${drugs.map((drug) => `<li>${drug}</li>`).join('')}</ul></section>`;

  it('two patients on one page are told apart', async () => {
    const { reading: told } = await summaryOf(
      patient('Dhr. A. Jansen', '01-02-1950', 'sertraline 50 mg', 'lithium 400 mg') +
        patient('Mw. B. de Vries', '03-04-1960', 'ibuprofen 400 mg'),
    );
    const groupOf = (drug: string) => told.mentions.find(({ drugs }) => drugs.includes(drug))?.group;
    expect(groupOf('sertraline')).toBe(groupOf('lithium'));
    expect(groupOf('ibuprofen')).not.toBe(groupOf('sertraline'));
    expect(groupOf('ibuprofen')).toBeTypeOf('number');
  });

  it('a patient seen earlier whose page is hidden in the DOM has no part in it', async () => {
    const { reading: told } = await summaryOf(
      `<div hidden>${patient('Dhr. A. Jansen', '01-02-1950', 'sertraline')}</div>${patient('Mw. B. de Vries', '03-04-1960', 'ibuprofen')}`,
    );
    expect(told.mentions.map(({ drugs }) => drugs[0])).toEqual(['ibuprofen']);
  });

  it('one patient is no group', async () => {
    const { reading: told } = await summaryOf(patient('Dhr. A. Jansen', '01-02-1950', 'sertraline', 'ibuprofen'));
    expect(new Set(told.mentions.map(({ group }) => group)).size).toBe(1);
  });
});

describe('language and kind', () => {
  it('a page in a language we do not read says so', async () => {
    const german =
      'Der Patient wurde gestern mit Beschwerden aufgenommen und hat nach der Behandlung keine Schmerzen mehr. Wir haben die Therapie nicht geändert.';
    expect((await summaryOf(`<p>${german}</p><p>${german} Sertraline</p>`)).reading.language).toBe('other');
  });
  it('a Dutch list is a list in Dutch', async () => {
    const { reading: told } = await summaryOf(
      '<h1>Actuele medicatie van de patiënt</h1><p>Deze lijst is gisteren met de patiënt besproken en klopt.</p><ul><li>sertraline 50 mg 1dd1</li><li>ibuprofen 400 mg 3dd1</li></ul>',
    );
    expect(told).toMatchObject({ language: 'nl', kind: 'medication-list' });
  });
});

describe('equal mentions', () => {
  it('are told once, and written out each', async () => {
    const { reading: told, written } = await summaryOf('<ul>' + '<li>sertraline 50 mg</li>'.repeat(500) + '</ul>');
    expect(told.mentions).toHaveLength(1);
    expect(written).toHaveLength(500);
  });
});

describe('what could not be read', () => {
  const isPartial = async (html: string) => {
    reading = await read(html);
    return isPartlyLoaded(reading.lines().map((line) => line.key));
  };
  const rows = (count: number) => '<tr><td>sertraline</td><td>50 mg</td></tr>'.repeat(count);

  it.each([
    ['a table with more rows than are present', `<table aria-rowcount="120">${rows(3)}</table>`],
    ['a table whose number of rows is not known', `<table aria-rowcount="-1">${rows(3)}</table>`],
    ['list items of a larger set', '<ul><li aria-setsize="40" aria-posinset="1">sertraline</li></ul>'],
    ['a paged table', `<div><div><table>${rows(2)}</table></div><div>1 tot 2 van 57 regels</div></div>`],
    ['a paged table in English', `<div><table>${rows(2)}</table><p>Showing 1 to 2 of 57 entries</p></div>`],
  ])('%s is partly loaded', async (_what, html) => expect(await isPartial(html)).toBe(true));

  it.each([
    ['a table that is all there', `<table aria-rowcount="3">${rows(3)}</table>`],
    ['a paged table on its only page', `<div><table>${rows(2)}</table><p>1–2 of 2</p></div>`],
    ['a dose range near a list', `<div><ul><li>sertraline</li></ul><p>1-2 tabletten van 50 mg</p></div>`],
    [
      'another table with more rows',
      `<table aria-rowcount="90"><tr><td>x</td></tr></table><ul><li>sertraline</li></ul>`,
    ],
  ])('%s is not', async (_what, html) => expect(await isPartial(html)).toBe(false));

  it('large canvases and PDF viewers are named, small ones are not', async () => {
    const { reading: told } = await summaryOf(
      '<p>sertraline</p><canvas width="640" height="480"></canvas><embed type="application/pdf" width="600" height="400">',
    );
    expect([...told.unreadable].sort()).toEqual(['PDF viewer', 'canvas']);
    reading.stop();
    expect((await summaryOf('<p>sertraline</p><canvas width="16" height="16"></canvas>')).reading.unreadable).toEqual(
      [],
    );
  });
});

describe('marks', () => {
  const ranges = () =>
    [...CSS.highlights.values()].flatMap((highlight) =>
      [...highlight].map((range) => range.startContainer.textContent?.slice(range.startOffset, range.endOffset)),
    );

  it('stand on the names, one range per text node, and the page’s DOM is untouched', async () => {
    reading = await read('<p><b>Sertra</b>line 50 mg</p><p>ibuprofen</p>');
    const before = document.documentElement.outerHTML;
    const marks = new Marks(() => Promise.resolve(true), teardown.signal);
    marks.setPlan({ sertraline: 'avoid', ibuprofen: 'named' });
    await marks.update(reading.lines());
    expect(ranges().sort()).toEqual(['Sertra', 'ibuprofen', 'line']);
    expect(document.documentElement.outerHTML).toBe(before);
    marks.setPlan(null);
    expect(CSS.highlights.size).toBe(0);
  });

  it('only of drugs in the plan; style is asked for when there is something to mark, once', async () => {
    reading = await read('<p>sertraline</p>');
    const style = vi.fn(() => Promise.resolve(true));
    const marks = new Marks(style, teardown.signal);
    marks.setPlan({ ibuprofen: 'avoid' });
    await marks.update(reading.lines());
    expect([CSS.highlights.size, style.mock.calls.length]).toEqual([0, 0]);
    marks.setPlan({ sertraline: 'manage' });
    await marks.update(reading.lines());
    await marks.update(reading.lines());
    expect([CSS.highlights.size, style.mock.calls.length]).toEqual([1, 1]);
    marks.clear();
  });

  it('come back when the page clears the registry, but not for ever', async () => {
    reading = await read('<p>sertraline</p>');
    const marks = new Marks(() => Promise.resolve(true), teardown.signal);
    marks.setPlan({ sertraline: 'manage' });
    let back = 0;
    for (let round = 0; round < 500; round++) {
      CSS.highlights.clear();
      await marks.update(reading.lines());
      back += CSS.highlights.size;
    }
    expect(back).toBeGreaterThan(1);
    expect(back).toBeLessThan(200);
    marks.clear();
  });

  it('on a long page stand on what is near the screen, and follow it', async () => {
    reading = await read(`<ul>${'<li style="height:40px">sertraline</li>'.repeat(1_000)}</ul>`);
    const marks = new Marks(() => Promise.resolve(true), teardown.signal);
    marks.setPlan({ sertraline: 'manage' });
    await marks.update(reading.lines());
    const items = [...document.querySelectorAll('li')];
    const isMarked = (item: Element) =>
      [...CSS.highlights.values()].some((each) => [...each].some((range) => item.contains(range.startContainer)));
    await expect.poll(() => isMarked(items[0]!)).toBe(true);
    expect(ranges().length).toBeLessThan(200);
    expect(isMarked(items[999]!)).toBe(false);
    items[999]!.scrollIntoView();
    await expect.poll(() => isMarked(items[999]!)).toBe(true);
    expect(isMarked(items[0]!)).toBe(false);
    marks.clear();
    expect(CSS.highlights.size).toBe(0);
  });

  it('follow a box that scrolls within a shadow root', async () => {
    document.body.innerHTML = '<div></div>';
    const root = document.querySelector('div')!.attachShadow({ mode: 'open' });
    root.innerHTML = `<div style="height:300px;overflow:auto">${'<p style="height:40px">sertraline</p>'.repeat(1_000)}</div>`;
    reading = await readDocument();
    const marks = new Marks(
      () => Promise.resolve(true),
      teardown.signal,
      () => reading.live.roots.all,
    );
    marks.setPlan({ sertraline: 'manage' });
    await marks.update(reading.lines());
    const last = root.querySelector('p:last-child')!;
    const isMarked = () =>
      [...CSS.highlights.values()].some((each) => [...each].some((range) => last.contains(range.startContainer)));
    await expect.poll(() => CSS.highlights.size).toBe(1);
    expect(isMarked()).toBe(false);
    root.querySelector('div')!.scrollTop = 1e6;
    await expect.poll(isMarked).toBe(true);
    marks.clear();
  });
});
