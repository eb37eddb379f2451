/** Names that the markup splits are found wherever the split falls. */
import { afterEach, expect, test } from 'vitest';
import { TextWalk } from '../../src/page/walk.ts';
import { recogniser } from './reading.ts';

/** The texts of the nodes that the walk takes for the beginning of a name. */
function hitsIn(html: string): string[] {
  document.body.innerHTML = html;
  const hits: string[] = [];
  new TextWalk(document.body, recogniser.scanner(), { hit: (node) => hits.push(node.data) }).advance(() => false);
  return hits;
}

afterEach(() => document.body.replaceChildren());

const WRITTEN = [
  'fluoxetine',
  'Fluoxetinecapsules',
  'acetylsalicylic acid',
  'acetylsalicylic\n acid',
  'fluox-\netine',
  'fluoxe\u00adtine',
  'natriumdiclofenac',
  'lithium-carbonaat',
];

test.each(WRITTEN)('%j is found in two and in three pieces, wherever it is cut', (written) => {
  for (let first = 1; first < written.length; first++) {
    for (let second = first + 1; second <= written.length; second++) {
      const parts = [written.slice(0, first), written.slice(first, second), written.slice(second)];
      const hits = hitsIn(`<p>Gebruikt <b>${parts[0]}</b>${parts[1]}<i>${parts[2]}</i> sinds mei</p>`);
      expect(hits.length, JSON.stringify(parts)).toBeGreaterThan(0);
    }
  }
});

test('letter by letter in elements of their own, a name is found', () => {
  const letters = [...'hij slikt fluoxetine'].map((letter) => `<span>${letter}</span>`).join('');
  expect(hitsIn(`<p>${letters} 20 mg</p>`)).toContain('f');
});

test('a script between two pieces does not part them, and what stands in it is no page text', () => {
  expect(hitsIn('<p>Fluox<script type="text/plain">fluoxetine</script>etine</p>')).toEqual(['Fluox']);
});

test('text of two blocks is not joined', () => {
  expect(hitsIn('<div><p>fluox</p><p>etine</p></div>')).toEqual([]);
});

test('among thousands of nodes that are read together, a name is told at its own node', () => {
  const at = [0, 498, 499, 500, 501, 999, 1_000, 1_499];
  const cells = Array.from({ length: 1_500 }, (_, i) => `<td>${at.includes(i) ? `sertraline ${i}` : `cel ${i}`}</td>`);
  expect(hitsIn(`<table><tr>${cells.join('')}</tr></table>`)).toEqual(at.map((i) => `sertraline ${i}`));
});

test('a name that the markup splits is found where one stretch of nodes ends and the next begins', () => {
  for (const before of [497, 498, 499, 500]) {
    const html = `${'<i>x </i>'.repeat(before)}<b>fluox</b>etine`;
    expect(hitsIn(`<p>${html} 20 mg</p>`), String(before)).toContain('fluox');
  }
});

test('a large node between small ones is read in its place', () => {
  const large = `${'woorden '.repeat(20_000)} lithium `;
  expect(hitsIn(`<p>sertraline</p><p>${large}</p><p>ibuprofen</p>`)).toEqual(['sertraline', large, 'ibuprofen']);
});

test('text that the walk does not visit shifts nothing: a CDATA section in an XML document', () => {
  const xml =
    '<div xmlns="http://www.w3.org/1999/xhtml"><p>een</p><![CDATA[lorem ipsum]]><p>fluoxetine</p><p>twee</p></div>';
  const parsed = new DOMParser().parseFromString(xml, 'application/xhtml+xml');
  const hits: string[] = [];
  new TextWalk(parsed, recogniser.scanner(), { hit: (node) => hits.push(node.data) }).advance(() => false);
  expect(hits).toEqual(['fluoxetine']);
});

test('a walk that pauses after each stretch misses nothing when what it read last is gone', () => {
  document.body.innerHTML = `${'<p>cel</p>'.repeat(700)}<p>sertraline</p>${'<p>cel</p>'.repeat(700)}<p>ibuprofen</p>`;
  const hits: string[] = [];
  const walk = new TextWalk(document.body, recogniser.scanner(), { hit: (node) => hits.push(node.data) });
  let pauses = 0;
  while (!walk.advance(() => true)) {
    document.body.children[pauses++ * 499]?.remove();
  }
  expect(pauses).toBeGreaterThan(1);
  expect(hits).toEqual(['sertraline', 'ibuprofen']);
});
