/**
 * The recogniser: text in, mentions out. Pure; the same in the page, in the worker and in tests.
 *
 * For whole texts (a typed line, a block of a page) use `recognise`. A page has two steps, so that only text with
 * names in it is ever analysed:
 *  1. `scan(text)` per text node: names with offsets, nothing else. Fast; run it on every changed node.
 *  2. `analyse(text, hits, options)` over the text of the enclosing block, or better of a run of blocks with "\n"
 *     between them: status, dose and route need the sentence, the table row and the heading above. Put "\t" between
 *     the cells of a row and nothing between inline elements. Where a name may be split over inline elements
 *     ("<b>fluox</b>etine"), scan the joined block text instead and map offsets back.
 * A heading outside the text ("Allergieën" three blocks up) is given as `section`: ask `sectionOf(label)` of each
 * heading-like element in document order and keep the last answer.
 */
import type { Mention } from '../vocabulary.ts';
import { foldName } from './characters.ts';
import { analyseHits } from './analyse.ts';
import { decodeNames, AMBIGUOUS, type EncodedNames, type NameTable, type Target } from './names.ts';
import { createScanner, type Hit, type Scanner } from './scanner.ts';
import type { Section } from './sections.ts';
import { suggestNames, type Suggestion } from './suggest.ts';

export { sectionOf, type Section } from './sections.ts';
export type { Hit } from './scanner.ts';

export interface AnalyseOptions {
  /** Today, for "stopped in March"; default the current time. */
  now?: Date;
  /** The heading that holds at the start of the text. */
  section?: Section;
}

export interface Recogniser {
  /** All names in `text`, also ambiguous ones that still need evidence. Linear. */
  scan(text: string): Hit[];
  /** As `scan`, but in slices: appends to `hits` from `from`, returns where to go on; done at `text.length`. */
  scanSlice(text: string, hits: Hit[], from: number, limit: number): number;
  /** Hits in `text` made into mentions; drops ambiguous names without evidence. */
  analyse(text: string, hits: readonly Hit[], options?: AnalyseOptions): Mention[];
  /** `scan` and `analyse` in one. */
  recognise(text: string, options?: AnalyseOptions): Mention[];
  /** What a hit names, before any analysis. */
  target(hit: Hit): Target & { ambiguous: boolean };
  /** The drugs or classes that exactly this name stands for; undefined when unknown. Ambiguous names count here. */
  lookup(name: string): Target | undefined;
  /** Names near to what was typed, for a question to the user. */
  suggest(typed: string, n: number): Suggestion[];
}

/** A recogniser over the shipped names. Unpacks nothing and builds nothing before the first text comes. */
export function createRecogniser(encoded: EncodedNames): Recogniser {
  let names: NameTable | undefined;
  let scanner: Scanner | undefined;
  const table = (): NameTable => (names ??= decodeNames(encoded));
  const scan = (text: string): Hit[] => {
    const hits: Hit[] = [];
    (scanner ??= createScanner(table())).scan(text, hits);
    return hits;
  };
  const analyse: Recogniser['analyse'] = (text, hits, options = {}) => analyseHits(text, hits, table(), options.now ?? new Date(), options.section);
  return {
    scan,
    scanSlice: (text, hits, from, limit) => (scanner ??= createScanner(table())).scan(text, hits, from, limit),
    analyse,
    recognise: (text, options) => analyse(text, scan(text), options),
    target: ({ name }) => ({ ...table().target(name), ambiguous: (table().marks[name]! & AMBIGUOUS) !== 0 }),
    lookup: (typed) => lookup(table(), scan, typed),
    suggest: (typed, n) => suggestNames(table(), typed, n),
  };
}

function lookup(names: NameTable, scan: (text: string) => Hit[], typed: string): Target | undefined {
  const text = typed.trim();
  const hit = scan(text)[0];
  if (!hit || foldName(text.slice(0, hit.start)) !== '' || foldName(text.slice(hit.end)) !== '') return undefined;
  return names.target(hit.name);
}
