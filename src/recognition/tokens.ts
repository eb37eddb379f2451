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
    // One word for "never": the tables need not spell out both.
    tokens.push({ kind, text: word === 'nimmer' ? 'nooit' : word, start, end: start + raw.length, hit: -1 });
  }
}
