/**
 * What a UTF-16 code unit means to the recogniser. One table look-up per unit, so that scanning and comparing
 * never have to fold or copy the text they read; offsets stay those of the raw text.
 */

export const SEP = 0;
/** 1..26 are a..z after folding case and diacritics. */
export const LETTER_LAST = 26;
export const DIGIT = 27;
export const HYPHEN = 28;
/** Soft hyphens, zero-width and direction marks, combining accents: as if they were not there. */
export const THROUGH = 29;
/** A letter that occurs in no name (Greek, Cyrillic, CJK, lone surrogates and so on). */
export const OTHER = 30;
/** One unit that stands for several letters (ligatures, ß). */
export const MULTI = 31;
export const CLASSES = 32;

const WORD_CLASSES = ((1 << (LETTER_LAST + 1)) - 2) | (1 << DIGIT) | (1 << THROUGH) | (1 << OTHER) | (1 << MULTI);

/** Is a word made of units of this class? */
export const isWordClass = (kind: number): boolean => ((WORD_CLASSES >>> kind) & 1) !== 0;

const MULTI_LETTERS: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  Æ: 'ae',
  œ: 'oe',
  Œ: 'oe',
  ĳ: 'ij',
  Ĳ: 'ij',
  ﬀ: 'ff',
  ﬁ: 'fi',
  ﬂ: 'fl',
  ﬃ: 'ffi',
  ﬄ: 'ffl',
  ﬅ: 'st',
  ﬆ: 'st',
};
const UNDECOMPOSED: Record<string, string> = { ø: 'o', Ø: 'o', đ: 'd', Đ: 'd', ł: 'l', Ł: 'l', ı: 'i', '\u212a': 'k' };

const THROUGH_RANGES: [number, number][] = [
  [0xad, 0xad],
  [0x300, 0x36f],
  [0x61c, 0x61c],
  [0x180e, 0x180e],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x206f],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
];
const SEPARATOR_RANGES: [number, number][] = [
  [0x2000, 0x200a],
  [0x2012, 0x2029],
  [0x202f, 0x205f],
  [0x2070, 0x20cf],
  [0x2100, 0x2bff],
  [0x3000, 0x3004],
  [0x3008, 0x3020],
  [0xe000, 0xf8ff],
  [0xff01, 0xff0f],
];

function buildClasses(): Uint8Array {
  const table = new Uint8Array(0x10000).fill(OTHER);
  table.fill(SEP, 0, 0xc0);
  for (const [from, to] of SEPARATOR_RANGES) table.fill(SEP, from, to + 1);
  for (const [from, to] of THROUGH_RANGES) table.fill(THROUGH, from, to + 1);
  for (let unit = 0x30; unit <= 0x39; unit++) table[unit] = DIGIT;
  for (let i = 1; i <= LETTER_LAST; i++) table[0x40 + i] = table[0x60 + i] = table[0xff20 + i] = table[0xff40 + i] = i;
  for (const [from, to] of [
    [0xc0, 0x24f],
    [0x1e00, 0x1eff],
  ] as const) {
    for (let unit = from; unit <= to; unit++) {
      const base = String.fromCharCode(unit).normalize('NFD').charCodeAt(0) | 0x20;
      if (base >= 0x61 && base <= 0x7a) table[unit] = base - 0x60;
    }
  }
  table[0xaa] = table[0xba] = OTHER;
  table[0xb5] = OTHER; // the micro sign belongs to "µg", never to a name
  table[0xd7] = table[0xf7] = SEP;
  table[0x5f] = SEP;
  for (const hyphen of [0x2d, 0x2010, 0x2011]) table[hyphen] = HYPHEN;
  for (const [char, letter] of Object.entries(UNDECOMPOSED)) table[char.charCodeAt(0)] = letter.charCodeAt(0) - 0x60;
  for (const char of Object.keys(MULTI_LETTERS)) table[char.charCodeAt(0)] = MULTI;
  return table;
}

let table: Uint8Array | undefined;

/** The class of each of the 65,536 code units; built at first use, shared afterwards. */
export function characterClasses(): Uint8Array {
  return (table ??= buildClasses());
}

/** The letters that a unit of class `MULTI` stands for. */
export function lettersOf(unit: number): string {
  return MULTI_LETTERS[String.fromCharCode(unit)] ?? '';
}

/** True for apostrophes, which a name may carry or lose ("john's", "SSRI’s"). */
export function isApostrophe(unit: number): boolean {
  return unit === 0x27 || unit === 0x2019 || unit === 0x2018 || unit === 0x60 || unit === 0xb4 || unit === 0x2bc;
}

export function isSpace(unit: number): boolean {
  return (
    unit === 0x20 ||
    (unit >= 9 && unit <= 13) ||
    unit === 0xa0 ||
    (unit >= 0x2000 && unit <= 0x200a) ||
    unit === 0x202f ||
    unit === 0x3000
  );
}

/**
 * The form in which names are stored and compared: lower-case letters without diacritics, digits, one space where a
 * separator must stand, a hyphen where one may stand. Everything else is dropped.
 */
export function foldName(name: string): string {
  const classes = characterClasses();
  let folded = '';
  for (let i = 0; i < name.length; i++) {
    const unit = name.charCodeAt(i);
    const kind = classes[unit]!;
    if (kind >= 1 && kind <= LETTER_LAST) folded += String.fromCharCode(0x60 + kind);
    else if (kind === DIGIT) folded += name[i];
    else if (kind === MULTI) folded += lettersOf(unit);
    else if (kind === HYPHEN) folded += folded.endsWith(' ') || folded === '' ? '' : '-';
    else if (kind === SEP && !isApostrophe(unit) && folded !== '' && !/[ -]$/.test(folded)) folded += ' ';
  }
  return folded.replace(/[ -]+$/, '');
}
