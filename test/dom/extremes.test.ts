/** Pages that break readers: huge, deep, strange or hostile. No crash, no long stretch of work, and what is left out is said. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Slices } from '../../src/page/slices.ts';
import { read, readDocument, type Reading } from './reading.ts';

let reading: Reading;
afterEach(() => {
  reading.stop();
  document.body.innerHTML = '';
});

/** Names in text, every `every` characters. */
const text = (length: number, every: number): string => {
  const filler = 'de patiënt heeft vandaag geen klachten en eet goed. '
    .repeat(Math.ceil(every / 52))
    .slice(0, every - 13);
  return `${filler} sertraline. `.repeat(Math.ceil(length / every));
};

describe('extremes', () => {
  it('one text node of 5 MB is read in pieces, also across the borders of pieces', async () => {
    document.body.textContent = text(5_000_000, 9_973);
    reading = await readDocument();
    expect(reading.mentions().length).toBe(Math.ceil(5_000_000 / 9_973));
  });

  it('200,000 nodes are read', async () => {
    document.body.innerHTML = `<table>${'<tr><td>a</td><td>b</td></tr>'.repeat(100_000)}<tr><td>sertraline</td><td>50 mg</td></tr></table>`;
    reading = await readDocument();
    expect(reading.mentions()).toEqual(['sertraline current']);
  });

  it('work pauses in between: many slices, not one', async () => {
    const pauses = vi.spyOn(Slices.prototype, 'breathe');
    document.body.innerHTML = `<p>${'woord '.repeat(2_000)}</p>`.repeat(500);
    reading = await readDocument();
    expect(pauses.mock.calls.length).toBeGreaterThan(2);
    pauses.mockRestore();
  });

  const nested = (root: Element, levels: number): Element => {
    let deepest = root;
    for (let level = 0; level < levels; level++) deepest = deepest.appendChild(document.createElement('div'));
    return deepest;
  };

  it('deep nesting is read', async () => {
    nested(document.body, 1_500).textContent = 'sertraline 50 mg';
    reading = await readDocument();
    expect(reading.mentions()).toEqual(['sertraline current']);
  });

  // Laid out, a page this deep takes down Chromium itself, with or without us; so here it is not laid out.
  it('nesting 10,000 deep breaks nothing', async () => {
    const root = document.createElement('div');
    root.style.display = 'none';
    nested(root, 10_000).textContent = 'ibuprofen 400 mg';
    document.body.append(root, 'sertraline 50 mg');
    reading = await readDocument();
    expect(reading.mentions()).toEqual(['sertraline current']);
  });

  it('lone surrogates, right-to-left marks and zero-width characters break nothing', async () => {
    reading = await read('<p id="p"></p>');
    document.getElementById('p')!.textContent = '\ud800 sertra\u200bline \udc00\u202e ibuprofen \u200f lithium';
    await reading.until((found) => found.length === 3);
  });

  it('a page that takes away what is being read is read on', async () => {
    document.body.innerHTML = `<div id="going">${'<p>woord woord woord</p>'.repeat(20_000)}</div><p>sertraline</p>`;
    const going = document.getElementById('going')!;
    const started = readDocument();
    setTimeout(() => going.remove(), 0);
    reading = await started;
    await reading.until((found) => found.includes('sertraline current'));
  });

  it('20,000 changes at once end in the right reading', async () => {
    reading = await read(`<div id="box">${'<span>x </span>'.repeat(25_000)}</div>`);
    for (const span of document.querySelectorAll('span')) span.firstChild!.nodeValue = 'y ';
    document.getElementById('box')!.lastElementChild!.textContent = ' sertraline ';
    await reading.until((found) => found.length === 1);
  });
});
