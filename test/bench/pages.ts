/** The pages that are scanned: ordinary words with drug names sprinkled in, in the shapes that real pages have. */

export interface BenchPage {
  id: string;
  html: string;
  /** About how many UTF-16 units of text. */
  size: number;
}

/** Share of words that are names, and of words that only begin like one. */
const NAMES = 0.005;
const DECOYS = 0.01;

const WORDS = (
  'de patient heeft sinds enkele weken klachten van de rug en slaapt daardoor slecht het onderzoek laat geen afwijkingen zien wij spreken af dat ' +
  'hij over een maand terugkomt the patient was seen in clinic today and reports feeling better with more energy during the day we agreed to review ' +
  'progress next month after blood tests have been repeated because renal function was slightly reduced compared with earlier results transport ' +
  'metabolic protein control position product process protocol method inter methods amount level lower literature serious series section parameter ' +
  'diagnose diastolisch clinical closing proper promise onderzoek omdat opname oxygen table tabel value values total trace travel triage'
).split(' ');

/** A small generator of the same numbers every time (mulberry32's idea: multiply and mix). */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Builds the pages from plain names (letters only). */
export function benchPages(names: readonly string[]): BenchPage[] {
  const random = randomNumbers(20261122);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const word = (): string => {
    const chance = random();
    if (chance < NAMES) return pick(names);
    return chance < NAMES + DECOYS ? `${pick(names).slice(0, 6)}xq` : pick(WORDS);
  };
  const text = (length: number): string => {
    let out = '';
    while (out.length < length) out += `${word()} `;
    return out;
  };
  const page = (id: string, size: number, body: string): BenchPage => ({
    id,
    size,
    html: `<!doctype html><meta charset="utf-8"><title>${id}</title><body>${body}`,
  });
  const paragraphs = (size: number): string => {
    let out = '';
    for (let length = 0; length < size; length += 46 * 4)
      out += `<div><p>${text(46)}</p><p>${text(46)}<b>${text(40)}</b>${text(46)}</p></div>`;
    return out;
  };
  const cells = (rows: number, columns: number): string => {
    let out = '<table>';
    for (let row = 0; row < rows; row++)
      out += `<tr>${Array.from({ length: columns }, () => `<td>${word()} ${Math.floor(random() * 100)}</td>`).join('')}</tr>`;
    return `${out}</table>`;
  };
  return [
    page('50 KB', 50_000, paragraphs(50_000)),
    page('1 MB', 1_000_000, paragraphs(1_000_000)),
    page('20 large nodes', 1_000_000, Array.from({ length: 20 }, () => `<p>${text(50_000)}</p>`).join('')),
    page('100k cells', 1_000_000, cells(10_000, 10)),
  ];
}
