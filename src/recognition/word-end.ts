/** Whether a name that was found also ends as a word, and how far the mention reaches. */
import {
  characterClasses,
  CLASSES,
  DIGIT,
  HYPHEN,
  isApostrophe,
  isSpace,
  isWordClass,
  LETTER_LAST,
  lettersOf,
  MULTI,
  OTHER,
  SEP,
  THROUGH,
} from './characters.ts';
import {
  BEFORE_COMPANY_FORMS,
  COMPANY_FORMS,
  COMPOUND_HEADS,
  HYPHENATED_AWAY,
  HYPHENATED_BEFORE,
  SALTS,
  SHORT_SALTS,
} from './word-parts.ts';

/** Longest tail read; a longer run of letters is no compound of ours. */
const MAX_TAIL = 40;
const MIN_TAILED = 4;
const MAX_SALT_WORDS = 3;
const INFLECTIONS: ReadonlySet<string> = new Set(['e', 'um', 'i', 'en', 'a', 'o', 'es', 'enen']);
const SPACE = 0x20;
const TOP_LEVELS = /^\.(?:com|nl|org|net|be|eu|info|de|uk|co|io|health|gov|edu)(?![a-z])/i;

const ANY_LETTER = 2 ** (LETTER_LAST + 1) - 1;

/** The second letters of `words` by their first, one bit each: most other words are seen to be none of them. */
function secondLetters(words: Iterable<string>): Int32Array {
  const letters = new Int32Array(CLASSES);
  for (const word of words)
    letters[word.charCodeAt(0) - 0x60]! |= word.length < 2 ? ANY_LETTER : 1 << (word.charCodeAt(1) - 0x60);
  return letters;
}

const SALT_LETTERS = secondLetters([...SALTS, ...SHORT_SALTS]);
const TAIL_LETTERS = secondLetters([...SALTS, ...COMPOUND_HEADS]);
const AFTER_LETTERS = secondLetters([...SALTS, ...SHORT_SALTS, ...BEFORE_COMPANY_FORMS]);

interface Word {
  folded: string;
  /** Raw offset after each folded letter. */
  ends: number[];
  end: number;
}

const NO_WORD: Word = { folded: '', ends: [], end: 0 };

/** The run of letters at `at`, folded; `NO_WORD` when none begins there. */
function readWord(text: string, at: number, limit = MAX_TAIL): Word {
  const classes = characterClasses();
  if (at >= text.length || !isWordClass(classes[text.charCodeAt(at)]!)) return NO_WORD;
  const word: Word = { folded: '', ends: [], end: at };
  for (let i = at; i < text.length && word.folded.length <= limit; i++) {
    const unit = text.charCodeAt(i);
    const kind = classes[unit]!;
    let letters = '';
    if (kind >= 1 && kind <= LETTER_LAST) letters = String.fromCharCode(0x60 + kind);
    else if (kind === MULTI) letters = lettersOf(unit);
    else if (kind === OTHER) letters = '?';
    else if (kind !== THROUGH) break;
    word.folded += letters;
    for (let n = 0; n < letters.length; n++) word.ends.push(i + 1);
    word.end = i + 1;
  }
  return word;
}

/**
 * The end of the mention when the name `[start, end)` stands there as a whole word; -1 when it is part of another
 * word, of an address or of a company's name. Takes in endings ("-um", "'s"), grown-on and following salts; leaves
 * out the second half of a compound.
 */
export function mentionEnd(text: string, start: number, end: number, flex: boolean): number {
  if (standsPlainly(text, start, end)) return end;
  const length = end - start;
  const tail = readWord(text, end);
  let reach: number;
  if (tail.folded === '') reach = afterApostrophe(text, end);
  else {
    const kept = length >= MIN_TAILED ? tailEnd(tail, end, flex) : -1;
    if (kept < 0) return -1;
    reach = kept;
  }
  const wordEnd = tail.folded === '' ? reach : tail.end;
  if (!endsCleanly(text, wordEnd, length) || !beginsCleanly(text, start)) return -1;
  return wordEnd === reach ? withSalts(text, reach) : reach;
}

/** How much of the letters after a name belongs to the mention; -1 when they make it another word. */
function tailEnd(tail: Word, end: number, flex: boolean): number {
  const { folded, ends } = tail;
  if (folded.length > MAX_TAIL) return -1;
  if (folded === 's' || (flex && INFLECTIONS.has(folded))) return tail.end;
  for (const skip of flex ? [0, 1, 2] : [0, 1]) {
    // "morfinesulfaat" after the stem "morfin"; a linking -s- or -n- in "opiatengebruik".
    if (skip > 0 && !/^(?:e|s|n|en|es|um)$/.test(folded.slice(0, skip))) continue;
    const rest = folded.slice(skip);
    if (!mayBeTail(rest)) continue;
    const from = skip === 0 ? end : ends[skip - 1]!;
    const salt = longestSalt(rest);
    if (salt > 0) {
      const after = rest.slice(salt);
      if (after === '' || isCompoundHead(after)) return ends[skip + salt - 1]!;
    }
    if (isCompoundHead(rest)) return from;
  }
  return -1;
}

/** Does folded text begin with two letters that a salt or the second half of a compound begins with? */
function mayBeTail(rest: string): boolean {
  return rest.length > 1 && ((TAIL_LETTERS[rest.charCodeAt(0) - 0x60]! >>> (rest.charCodeAt(1) - 0x60)) & 1) !== 0;
}

function longestSalt(rest: string): number {
  for (let n = rest.length; n >= 3; n--) if (SALTS.has(rest.slice(0, n))) return n;
  return 0;
}

function isCompoundHead(rest: string): boolean {
  return COMPOUND_HEADS.some((head) => rest.startsWith(head));
}

function afterApostrophe(text: string, end: number): number {
  if (!isApostrophe(text.charCodeAt(end))) return end;
  const word = readWord(text, end + 1, 3);
  return word.folded === 's' || word.folded === 'en' ? word.end : end;
}

function endsCleanly(text: string, end: number, length: number): boolean {
  const classes = characterClasses();
  if (end >= text.length) return true;
  const unit = text.charCodeAt(end);
  const kind = classes[unit]!;
  if (kind === DIGIT)
    return (
      length >= MIN_TAILED &&
      !/[a-z]/i.test(text.slice(end, end + 4).replace(/^[\d.,/]+\s?(?:mg|g|m|ml|mcg|e|ie)?/i, ''))
    );
  if (unit === 0x2e && TOP_LEVELS.test(text.slice(end, end + 8))) return false;
  if (unit === 0x40 || unit === 0x5f) return false;
  if (kind === HYPHEN) {
    const next = readWord(text, end + 1, 12);
    if (HYPHENATED_AWAY.has(next.folded)) return false;
    // "morphine-6-glucuronide" is a metabolite.
    if (/^-\d{1,2}-[a-z]{6}/i.test(text.slice(end, end + 11))) return false;
  }
  return !(isSpace(unit) && COMPANY_FORMS.test(text.slice(end, end + 20)));
}

function beginsCleanly(text: string, start: number): boolean {
  if (start === 0) return true;
  const before = text.charCodeAt(start - 1);
  if (before === 0x40 || before === 0x5f) return false;
  const lead = text.slice(Math.max(0, start - 24), start);
  if (before === 0x2e && /(?:www|@[\w-]*)\.$/i.test(lead)) return false;
  if (before === 0x2f && /(?:\.[a-z]{2,4}|:\/)\/[^\s]*$/i.test(lead)) return false;
  if (characterClasses()[before] !== HYPHEN) return true;
  const word = /([a-z]+)-$/i.exec(lead);
  return !word || !(HYPHENATED_BEFORE.has(word[1]!.toLowerCase()) || /(?:methyl|hydroxy|acetyl)$/i.test(word[1]!));
}

/** Between single spaces, and before a word that is neither a salt nor part of a company's name: most names do. */
function standsPlainly(text: string, start: number, end: number): boolean {
  if (start > 0 && text.charCodeAt(start - 1) !== SPACE) return false;
  if (text.charCodeAt(end) !== SPACE || end + 2 >= text.length) return false;
  const classes = characterClasses();
  const first = classes[text.charCodeAt(end + 1)]!;
  const second = classes[text.charCodeAt(end + 2)]!;
  if (first < 1 || first > LETTER_LAST || second < 1 || second > LETTER_LAST) return false;
  return ((AFTER_LETTERS[first]! >>> second) & 1) === 0;
}

function mayBeSalt(text: string, at: number): boolean {
  const classes = characterClasses();
  const kind = classes[text.charCodeAt(at)] ?? SEP;
  if (kind > LETTER_LAST) return true;
  const second = classes[text.charCodeAt(at + 1)] ?? SEP;
  return second > LETTER_LAST || ((SALT_LETTERS[kind]! >>> second) & 1) !== 0;
}

/** Takes in the salts that follow: "amitriptyline HCl", "diclofenac-Na", "fosinopril\nsodium". */
function withSalts(text: string, end: number): number {
  const classes = characterClasses();
  let reach = end;
  for (let words = 0; words < MAX_SALT_WORDS; words++) {
    let at = reach;
    while (
      at < text.length &&
      at - reach < 8 &&
      (isSpace(text.charCodeAt(at)) || classes[text.charCodeAt(at)] === HYPHEN)
    )
      at++;
    if (at === reach || !mayBeSalt(text, at)) break;
    const word = readWord(text, at, 20);
    const short = SHORT_SALTS.has(word.folded) && classes[text.charCodeAt(reach)] === HYPHEN && at === reach + 1;
    if (!short && !SALTS.has(word.folded)) break;
    if (word.end < text.length && classes[text.charCodeAt(word.end)] === DIGIT && short) break;
    reach = word.end;
  }
  return reach;
}
