/** A sentence as tokens: words folded, numbers, punctuation, and the drug mentions in it. */
import { characterClasses, LETTER_LAST, lettersOf, MULTI } from './characters.ts';
import type { Hit } from './scanner.ts';

export interface Token {
  kind: 'word' | 'number' | 'mark' | 'drug';
  /** Words: lower case, without diacritics, abbreviation dots or apostrophes. Numbers and marks as written. */
  text: string;
  /** Raw UTF-16 offsets. */
  start: number;
  end: number;
  /** Index into the hits, for `drug`. */
  hit: number;
}

const PIECE =
  /\p{L}(?:[\p{L}\p{M}\u00ad\u200b-\u200d]|['’](?=\p{L}))*(?:\.\p{L}{1,2}(?!\p{L}))*|\d+(?:[.,:/-]\d+)*|[^\s\p{L}\p{N}]|\p{N}/gu;

const TITLE = /^(?:mw|mevr|dhr|mr|mrs|ms|dr|drs|prof|pt)$/;

/** Folds a word for comparison with the cue tables. */
export function foldWord(raw: string): string {
  const classes = characterClasses();
  let folded = '';
  for (let i = 0; i < raw.length; i++) {
    const unit = raw.charCodeAt(i);
    const kind = classes[unit]!;
    if (kind >= 1 && kind <= LETTER_LAST) folded += String.fromCharCode(0x60 + kind);
    else if (kind === MULTI) folded += lettersOf(unit);
    else if (unit >= 0x30 && unit <= 0x39) folded += raw[i];
  }
  return folded;
}

/** Tokens of `text[from, to)`; `hits[firstHit, lastHit)` are the mentions inside it. */
export function tokenise(
  text: string,
  from: number,
  to: number,
  hits: readonly Hit[],
  firstHit: number,
  lastHit: number,
): Token[] {
  const tokens: Token[] = [];
  let at = from;
  for (let hit = firstHit; hit < lastHit; hit++) {
    const { start, end } = hits[hit]!;
    addPieces(text, at, start, tokens);
    tokens.push({ kind: 'drug', text: '', start, end, hit });
    at = end;
  }
  addPieces(text, at, to, tokens);
  return tokens;
}

function addPieces(text: string, from: number, to: number, tokens: Token[]): void {
  for (const match of text.slice(from, to).matchAll(PIECE)) {
    const raw = match[0];
    const start = from + match.index;
    // "Mw. gebruikt": no mark that parts anything.
    if (raw === '.' && tokens[tokens.length - 1]?.end === start && TITLE.test(tokens[tokens.length - 1]!.text))
      continue;
    const kind = /^\d/.test(raw) ? 'number' : /^\p{L}/u.test(raw) ? 'word' : 'mark';
    const word = kind === 'word' ? foldWord(raw) : raw;
    // "Mother-in-law takes": whose mother she is says nothing of her drugs.
    if (/^laws?$/.test(word) && joinedInLaw(tokens)) continue;
    tokens.push({ kind, text: plainWord(word, tokens), start, end: start + raw.length, hit: -1 });
  }
}

const WHOSE = /^(?:haar|zijn|mijn|uw|overleden|wijlen|ex)$/;

/** One word for several, so that the tables need not spell them out: "never", and a man who is somebody's husband. */
function plainWord(word: string, before: readonly Token[]): string {
  if (word === 'nimmer') return 'nooit';
  if (word !== 'man') return word;
  const near = before.slice(-2);
  return near.some(
    ({ text }, at) =>
      WHOSE.test(text) && near.slice(at + 1).every(({ kind, text: mark }) => kind === 'word' || mark === '-'),
  )
    ? 'echtgenoot'
    : word;
}

/** Takes back "-in-" behind a word; "in-laws" themselves are one word. */
function joinedInLaw(tokens: Token[]): boolean {
  let at = tokens.length - 1;
  if (tokens[at]?.text === '-') at--;
  if (tokens[at]?.text !== 'in') return false;
  const own = tokens[at]!;
  if (tokens[at - 1]?.text === '-') at--;
  if (/(?:mother|father|brother|sister|son|daughter|parent)s?$/.test(tokens[at - 1]?.text ?? '')) {
    tokens.length = at;
    return true;
  }
  if (own !== tokens[at] || tokens[tokens.length - 1] === own) return false;
  tokens.length = at;
  tokens.push({ ...own, text: 'inlaws', end: own.end + 5 });
  return true;
}
