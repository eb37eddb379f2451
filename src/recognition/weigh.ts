/**
 * How strongly the words around a drug say that it is not in use, all of them together. The rules read wordings; this
 * reads none, and only asks: where it disagrees with what the rules found, the status is unclear. The weights are those
 * of a logistic regression over the project's annotated sets (`npm run weights`), rounded to tenths of a logit.
 */
import type { Mention, Status } from '../vocabulary.ts';
import type { Token } from './tokens.ts';
import { WEIGHTS } from './weights.ts';

/** Weights are whole parts of a logit, so many. */
export const PER_LOGIT = 10;

/** Where a word stands: side, whether another drug stands between, and how far off; and as which half of a pair. */
export const PLACES = 'b b| a a| b1 b3 b6 b+ a1 a3 a6 a+'.split(' ');
const SIDE_AFTER = 2;
const DISTANCE = 4;
const DISTANCES = 4;
/** Words away, the drug's neighbour being one. */
const NEAR = 1;
const CLOSE = 3;
const FAR = 6;

/** Names of what is no word. */
export const OWN = 'OWN';
const DRUG = 'DRUG';
const NUMBER = '#';

const nameOf = ({ kind, text }: Token): string => (kind === 'drug' ? DRUG : kind === 'number' ? NUMBER : text);

/**
 * Tells `visit` each word of the sentence around the drug at token `drug`: the word, its two places (indices into
 * `PLACES`), and the pair it makes with its neighbour on the drug's side, in the order of the text.
 */
export function eachWord(
  tokens: readonly Token[],
  drug: number,
  visit: (word: string, side: number, distance: number, first: string, second: string) => void,
): void {
  for (const step of [-1, 1]) {
    const after = step > 0;
    let inner = OWN;
    let between = 0;
    for (let at = drug + step, away = 1; at >= 0 && at < tokens.length; at += step, away++) {
      const word = nameOf(tokens[at]!);
      if (word === DRUG) between = 1;
      const band = away <= NEAR ? 0 : away <= CLOSE ? 1 : away <= FAR ? 2 : 3;
      visit(
        word,
        (after ? SIDE_AFTER : 0) + between,
        DISTANCE + (after ? DISTANCES : 0) + band,
        after ? inner : word,
        after ? word : inner,
      );
      inner = word;
    }
  }
}

interface Table {
  words: Map<string, { places: Uint16Array; pairs?: Map<string, number> }>;
  /** By the numbers in `words`; 0 is none. */
  weights: number[];
  /** The last turn in which each weight counted: a word twice in one place says no more than once. */
  counted: Uint32Array;
  turn: number;
  bias: number;
}

let table: Table | undefined;

/** The log odds, in tenths, that the drug at token `drug` is not in use (stopped, planned, denied, an allergy, another's). */
export function weighWords(tokens: readonly Token[], drug: number): number {
  table ??= unpack(WEIGHTS);
  const { words, weights, counted } = table;
  const turn = ++table.turn;
  let sum = table.bias;
  const add = (weight: number): void => {
    if (counted[weight] === turn) return;
    counted[weight] = turn;
    sum += weights[weight]!;
  };
  let before = OWN;
  let known = words.get(OWN);
  eachWord(tokens, drug, (word, side, distance, first, second) => {
    const entry = words.get(word);
    if (entry) {
      add(entry.places[side]!);
      add(entry.places[distance]!);
    }
    // The first of the pair is this word or the one of the visit before, but where the sides change.
    const pair = (first === word ? entry : first === before ? known : words.get(first))?.pairs?.get(second);
    if (pair) add(pair);
    before = word;
    known = entry;
  });
  return sum;
}

/** Tenths of a logit from which the words speak against a drug in use, and below which they speak against one that is not. */
export const AGAINST_USE = 5;
export const FOR_USE = -16;
const SILENT: ReadonlySet<Status> = new Set(['stopped', 'negated', 'allergy', 'family']);

/** Rules of use that know what the words of an end beside the drug are about. */
const PLACED =
  /^(?:restarted-it|stop-not-done|switched|now-only|patient|yes|change-refused|to-date|built-up|tolerated|starts-now)/;

/** The rule by which a status that the words contradict is unclear; undefined when they agree or say little. */
export function doubts({ status, rule = '' }: Mention, tokens: readonly Token[], drug: number): string | undefined {
  if (status === 'current')
    return !PLACED.test(rule) && weighWords(tokens, drug) > AGAINST_USE ? 'words-against-use' : undefined;
  return SILENT.has(status) && weighWords(tokens, drug) < FOR_USE ? 'words-for-use' : undefined;
}

/** Reads lines of `word PLACE:weight … >next:weight …`; the bias stands as place "b" of the drug itself. */
function unpack(lines: string): Table {
  const words: Table['words'] = new Map();
  const weights = [0];
  for (const line of lines.split('\n')) {
    const [word, ...entries] = line.split(' ');
    const places = new Uint16Array(PLACES.length);
    const pairs = new Map<string, number>();
    for (const entry of entries) {
      const cut = entry.lastIndexOf(':');
      const place = entry.slice(0, cut);
      if (place.startsWith('>')) pairs.set(place.slice(1), weights.length);
      else places[PLACES.indexOf(place)] = weights.length;
      weights.push(Number(entry.slice(cut + 1)));
    }
    words.set(word!, { places, ...(pairs.size > 0 && { pairs }) });
  }
  const own = words.get(OWN)!;
  const bias = weights[own.places[0]!]!;
  return { words, weights, counted: new Uint32Array(weights.length), turn: 0, bias };
}
