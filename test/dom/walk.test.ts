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
