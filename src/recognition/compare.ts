/** Comparing one folded name with raw text, in place: no folding of the text, no copies. */
import {
  characterClasses,
  HYPHEN,
  isApostrophe,
  isSpace,
  LETTER_LAST,
  lettersOf,
  MULTI,
  SEP,
  THROUGH,
} from './characters.ts';

const SPACE_UNIT = 0x20;
const HYPHEN_UNIT = 0x2d;
const SLASH = 0x2f;
const DOT = 0x2e;
/** Raw units between two words of one name: a line break with its indent fits, a table's emptiness does not. */
const MAX_GAP = 40;
/** The answer of `compareName` when the text ends before the name does. */
export const CUT_OFF = -2;
/** A plain hyphen may break a name only if the name is long enough not to arise by accident. */
const MIN_HYPHENATED = 7;

/**
 * Where the name `names[from, to)` ends in `text` when it begins at `start`; -1 when it does not stand there,
 * `CUT_OFF` when all of it that fits in the text does.
 * A space in the name asks for a separator (white space with at most one line break, hyphen, slash); a hyphen in the
 * name allows one.
 */
export function compareName(text: string, start: number, names: string, from: number, to: number): number {
  // Nearly every comparison ends within a few plain letters.
  let at = start;
  let k = from;
  let wanted = 0;
  let lower = 0;
  for (; k < to; k++, at++) {
    wanted = names.charCodeAt(k);
    lower = text.charCodeAt(at) | 0x20;
    if (lower !== wanted || wanted < 0x30) break;
  }
  if (k === to) return at;
  if (at >= text.length) return CUT_OFF;
  if (lower !== wanted && isPlain(lower) && isPlain(wanted)) return -1;
  return compareSlowly(text, start, at, names, k, to, to - from >= MIN_HYPHENATED);
}

/** A lower-case letter or a digit. */
const isPlain = (unit: number): boolean => (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x30 && unit <= 0x39);

/** The same from `at` and `k` on, for text with gaps, accents, ligatures and hyphens in it. */
function compareSlowly(
  text: string,
  start: number,
  from: number,
  names: string,
  fromName: number,
  to: number,
  long: boolean,
): number {
  const classes = characterClasses();
  let at = from;
  let k = fromName;
  while (k < to) {
    const wanted = names.charCodeAt(k);
    if (wanted === SPACE_UNIT) {
      const gap = skipGap(text, at, true);
      if (gap < 0) return at >= text.length ? CUT_OFF : -1;
      at = gap;
      k++;
      continue;
    }
    if (wanted === HYPHEN_UNIT) {
      at = skipGap(text, at, false);
      k++;
      continue;
    }
    if (at >= text.length) return CUT_OFF;
    const unit = text.charCodeAt(at);
    const kind = classes[unit]!;
    if (kind >= 1 && kind <= LETTER_LAST) {
      if (wanted !== 0x60 + kind) return -1;
      at++;
      k++;
    } else if (unit === wanted) {
      at++;
      k++;
    } else if (kind === THROUGH) {
      at++;
    } else if (kind === MULTI) {
      const letters = lettersOf(unit);
      if (!names.startsWith(letters, k) || k + letters.length > to) return -1;
      at++;
      k += letters.length;
    } else if (at > start && kind === HYPHEN) {
      const on = skipBreak(text, at, long);
      if (on < 0) return endsInGap(text, at) ? CUT_OFF : -1;
      at = on;
    } else if (at > start && isApostrophe(unit)) {
      at++;
    } else return -1;
  }
  return at;
}

/** May what follows the hyphen at the end of this text belong to the word before it? */
export const endsInGap = (text: string, hyphen: number): boolean => text.length - hyphen <= MAX_GAP;

/** The end of a separator that starts at `at`; -1 when one is required and none is there. */
function skipGap(text: string, at: number, required: boolean): number {
  const classes = characterClasses();
  let breaks = 0;
  let end = at;
  if (text.charCodeAt(end) === DOT) end++;
  for (; end < text.length && end - at < MAX_GAP; end++) {
    const unit = text.charCodeAt(end);
    if (unit === 0x0a && ++breaks > 1) return required ? -1 : at;
    const kind = classes[unit]!;
    if (!(isSpace(unit) || kind === HYPHEN || kind === THROUGH || unit === SLASH)) break;
  }
  if (end === at) return required ? -1 : at;
  return end;
}

/**
 * The next letter after a hyphen that only breaks a word: at the end of a line, or (in long names) before a letter
 * or one space. -1 when the hyphen means something else.
 */
export function skipBreak(text: string, hyphen: number, long: boolean): number {
  const classes = characterClasses();
  let at = hyphen + 1;
  let lineBreaks = 0;
  while (
    at < text.length &&
    at - hyphen < MAX_GAP &&
    (isSpace(text.charCodeAt(at)) || classes[text.charCodeAt(at)] === THROUGH)
  ) {
    if (text.charCodeAt(at) === 0x0a) lineBreaks++;
    at++;
  }
  const kind = at < text.length ? classes[text.charCodeAt(at)]! : SEP;
  if (kind < 1 || kind > LETTER_LAST || lineBreaks > 1) return -1;
  return lineBreaks === 1 || (long && at - hyphen <= 2) ? at : -1;
}
