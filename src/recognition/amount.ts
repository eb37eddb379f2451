/** Numbers, number words and units as they are written in prescriptions, Dutch and English. */
import type { DoseUnit } from '../vocabulary.ts';

export const UNITS: readonly [DoseUnit, string][] = [
  ['mg/kg', 'mg\\s?/\\s?kg(?:\\s?/\\s?(?:dag|day|d))?'],
  ['microgram', 'mcg|µg|μg|ug|microg|micrograms?|microgr'],
  ['mg', 'mg|milligram(?:s|men)?|mgr'],
  ['g', 'g|gr|gram(?:s|men)?'],
  ['ml', 'mls?|milliliters?|millilitres?|cc'],
  ['unit', 'ie|iu|e|eh|units?|eenheden|i\\.e\\.|axa-e|kie'],
  [
    'drop',
    'druppels?|drops?|dr\\.|dr(?=\\s*(?:$|[,;\\n]|(?:in|beide|links|rechts|od|os|ods|per|elk|li|re|a\\.?n|v\\.?d\\.?n|zn|z\\.n|oraal|po|voor|bij|\\d\\s?(?:dd|x))(?![a-z])|\u0027s ))|gtts?|drp',
  ],
];
/** Any of them, as the source of a regular expression. */
export const UNIT = UNITS.map(([, source]) => source).join('|');

/** "3.125 mg", "1,875 mg": eighths, and no thousands. */
const EIGHTHS = /^\d{1,2}[.,](?:125|375|625|875)$/;

/** A decimal comma or point, and thousands. */
export function toNumber(raw: string): number {
  const text = raw.replace(/[\u00a0\u202f]/g, '.');
  if (EIGHTHS.test(text)) return parseFloat(text.replace(',', '.'));
  if (/^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(text) && !/^0/.test(text))
    return parseFloat(text.replace(/\./g, '').replace(',', '.'));
  if (/^\d{1,3}(?:,\d{3})+$/.test(text) && !/^0/.test(text)) return parseFloat(text.replace(/,/g, ''));
  return parseFloat(text.replace(',', '.'));
}

export const WORDS: Record<string, number> = {
  een: 1,
  één: 1,
  eenmaal: 1,
  one: 1,
  once: 1,
  twee: 2,
  tweemaal: 2,
  two: 2,
  twice: 2,
  drie: 3,
  driemaal: 3,
  three: 3,
  thrice: 3,
  vier: 4,
  viermaal: 4,
  four: 4,
  vijf: 5,
  five: 5,
  zes: 6,
  six: 6,
  acht: 8,
  eight: 8,
  ten: 10,
  zeven: 7,
  seven: 7,
  twaalf: 12,
  twelve: 12,
  iii: 3,
  ii: 2,
};
export const WORD = Object.keys(WORDS).join('|');
/** A count of tablets, puffs or times. */
export const COUNT =
  '(?:1\\/2|1\\/4|\\d+(?:[.,]\\d+|½| ½| 1\\/2| (?:and|en)(?: an?| een)? (?:1\\/2|½|half|halve))?(?!\\/\\d)|½|¼|one and a half|anderhal(?:ve|f)|een halve|halve|half an?|half|' +
  WORD +
  ')';

export const count = (raw: string | undefined): number | undefined => {
  if (raw === undefined) return undefined;
  const word = raw.toLowerCase().trim();
  if (/^(?:one and|anderhal)/.test(word)) return 1.5;
  const more = /^(\d+) (?:and|en) /.exec(word);
  if (more) return Number(more[1]) + 0.5;
  if (word === '½' || word === '1/2' || /hal[fv]/.test(word)) return 0.5;
  if (word === '¼' || word === '1/4') return 0.25;
  const half = /^(\d+) ?(?:½|1\/2)$/.exec(word);
  if (half) return Number(half[1]) + 0.5;
  return WORDS[word] ?? toNumber(word);
};
