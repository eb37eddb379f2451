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
import { analyseHits } from './analyse.ts';
import { labelColumns } from './columns.ts';
import { createFinder, type Finder } from './finder.ts';
import { warmFrequencies } from './frequency.ts';
import { warmPatterns } from './pattern.ts';
import { warmRoutes } from './route.ts';
import type { EncodedNames } from './names.ts';
import type { Hit } from './scanner.ts';
import type { Section } from './sections.ts';
import { warmCues } from './sentence.ts';

export { columnWords, isColumnLabel } from './columns.ts';
export { sectionOf, type Section } from './sections.ts';
export type { Hit } from './scanner.ts';

export interface AnalyseOptions {
  /** Today, for "stopped in March"; default the current time. */
  now?: Date;
  /** The heading that holds at the start of the text. */
  section?: Section;
  /** Before this offset each line is a block of its own, none a wrapped sentence. */
  blocksTo?: number;
}

export interface Recogniser extends Finder {
  /**
   * Makes the rules of `analyse` ready, a few ms at each step: for texts of characters below U+0100 or, `isWide`, for
   * others. Otherwise the first analysis of such a text takes the time at once.
   */
  warm(isWide: boolean): Iterable<void>;
  /** Hits in `text` made into mentions; drops ambiguous names without evidence. */
  analyse(text: string, hits: readonly Hit[], options?: AnalyseOptions): Mention[];
  /** `scan` and `analyse` in one. */
  recognise(text: string, options?: AnalyseOptions): Mention[];
}

/** A recogniser over the shipped names. Unpacks nothing and builds nothing before the first text comes. */
export function createRecogniser(encoded: EncodedNames): Recogniser {
  const finder = createFinder(encoded);
  const analyse: Recogniser['analyse'] = (text, hits, options = {}) => {
    const { now = new Date(), section, blocksTo = 0 } = options;
    const labelled = labelColumns(text, hits);
    const judge = (words: string, at: readonly Hit[], to: number): Mention[] =>
      analyseHits(words, at, finder.table(), now, section, to);
    if (!labelled) return judge(text, hits, blocksTo);
    const { toLabelled, toRaw } = labelled;
    const moved = hits.map((hit) => ({ ...hit, start: toLabelled(hit.start), end: toLabelled(hit.end - 1) + 1 }));
    return judge(labelled.text, moved, toLabelled(blocksTo)).map((one) => ({
      ...one,
      start: toRaw(one.start),
      end: toRaw(one.end - 1) + 1,
    }));
  };
  return {
    ...finder,
    *warm(isWide) {
      yield* warmCues();
      yield* warmFrequencies(isWide);
      yield* warmRoutes(isWide);
      yield* warmPatterns(isWide);
    },
    analyse,
    recognise: (text, options) => analyse(text, finder.scan(text), options),
  };
}
