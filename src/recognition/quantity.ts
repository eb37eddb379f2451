/** Doses and strengths. */
import type { DoseUnit } from '../vocabulary.ts';
import { toNumber, UNIT, UNITS, WORDS } from './amount.ts';
import { matchAt } from './opening.ts';
import { pattern } from './pattern.ts';

/** A quantity in a text: raw offsets, one or more amounts (ranges and combinations), unit. */
export interface Quantity {
  start: number;
  end: number;
  /** Several for "50/12,5 mg". */
  amounts: number[];
  unit: DoseUnit;
  /** Both ends of "5-325 mg", which may be two strengths. */
  range?: number[];
  /** The amount is for a whole day ("150 mg per dag"). */
  daily: boolean;
}
const NUMBER = '\\d{1,3}(?:[.\u00a0\u202f]\\d{3})+(?:,\\d+)?(?![\\d])|\\d{1,3}(?:,\\d{3})+(?![\\d])|\\d+(?:[.,]\\d+)?';
// "2850 IE/0,3 ml": a syringe, and no concentration.
const NOT_CONCENTRATION =
  '(?!\\s?/\\s?(?:(?!(?:24|48|72|96) ?(?:uur|u|h|hrs?|hours?)(?![a-z])|0[.,]\\d+ ?ml)\\d|ml|kg|l\\b|m2|m²|dl|mmol|min|g\\b))';
const QUANTITY = pattern(
  `(?:(?<![\\d.,/\\p{L}])|(?<=\\d(?:dd|\\s?[x×])))(${NUMBER})(?:\\s?(?:-|–|—|/|tot|to|à|\\+)\\s?(${NUMBER}))?(?:\\s?/\\s?(${NUMBER}))?\\s?(${UNIT})(?![\\p{L}\\d²])${NOT_CONCENTRATION}`,
  'iuy',
);
const WORD_DROPS = /(?<![a-zà-ÿ\d])(een|één|one|twee|two|drie|three)\s(?:druppels?|drops?)(?![a-z])/gi;
/** "Half a milligram" */
const HALF = /(?<![a-zà-ÿ\d])(?:(?:een )?halve|half an?|a half) (?:mg|milligram)(?![a-z])/gi;
const DAILY_AFTER =
  /^\s?(?:\/\s?(?:dag|day|d|24 ?(?:u|h))(?![\p{L}])|per (?:dag|day|etmaal)|over (?:the |de )?24 ?(?:hours|hrs?|h|uur|u)(?![a-z])|in 24 uur|a day|total daily|daagse dosis|dagdosis|(?:in|verdeeld over|divided (?:in|into)) (\d) (?:doses|giften|divided doses|doseringen))/iu;

const ORDINALS = 100;

const DAYS_BACK = 80;
/** "30-30-20-20-10-5-5 mg", a day each: the first of them. */
function daysBefore(text: string): number | undefined {
  const row = /(?<![\d.,/-])(\d{1,3}(?:[.,]\d)?)(?:-\d{1,3}(?:[.,]\d)?){2,}-$/.exec(text);
  return row ? toNumber(row[1]!) : undefined;
}

/** What reads as a quantity, tried only where a number begins. */
function* quantitiesIn(text: string): Generator<RegExpExecArray> {
  for (let at = 0, before = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const digit = code >= 0x30 && code <= 0x39;
    const match = digit && !(before >= 0x30 && before <= 0x39) ? matchAt(QUANTITY, text, at) : null;
    if (match) at += match[0].length - 1;
    before = text.charCodeAt(at);
    if (match) yield match;
  }
}

function unitOf(raw: string): DoseUnit {
  return UNITS.find(([, source]) => new RegExp(`^(?:${source})$`, 'iu').test(raw))![0];
}

/** All quantities with a dose unit in `text`; concentrations ("2 mg/ml") are none. Offsets are into `text`. */
export function findQuantities(given: string): Quantity[] {
  const found: Quantity[] = [];
  for (const match of given.matchAll(WORD_DROPS))
    found.push({
      start: match.index,
      end: match.index + match[0].length,
      amounts: [WORDS[match[1]!.toLowerCase()]!],
      unit: 'drop',
      daily: false,
    });
  for (const match of given.matchAll(HALF))
    found.push({ start: match.index, end: match.index + match[0].length, amounts: [0.5], unit: 'mg', daily: false });
  // "100mg/25mg" as "  100/25mg": the strengths of a combination.
  const text = !given.includes('/')
    ? given
    : given.replace(
        /(\d+(?:[.,]\d+)?)(\s?(mg|mcg))(?=\/\d+(?:[.,]\d+)?\s?\3(?![a-z]))/gi,
        (_, amount: string, unit: string) => ' '.repeat(unit.length) + amount,
      );
  for (const match of quantitiesIn(text)) {
    const raw = match[0];
    // "5 g/dag" is grams; "10 e" of "10 en" was excluded by the letter check.
    const amounts = match
      .slice(1, 4)
      .filter((part): part is string => part !== undefined)
      .map(toNumber);
    const range = /(?:-|–|—|tot|to|à)/.test(raw.slice(0, raw.length - match[4]!.length)) && match[3] === undefined;
    const end = match.index + raw.length;
    const daily = DAILY_AFTER.exec(text.slice(end, end + 40)) !== null;
    // A nought in "0-0-0-18 E" is a time of day without a dose.
    if (amounts.some((amount) => amount === 0) && range) amounts.splice(0, amounts.length, Math.max(...amounts));
    if (amounts.some((amount) => !(amount > 0))) continue;
    // The size of an ampoule, bag or tube.
    if (
      match[4]!.toLowerCase() === 'ml' &&
      /(?:amp(?:ul)?|flacon|fl|zak|tube|fles|wwsp|spuit|vial|bag|bottle|patroon|pen|scan|residu(?:al)?|retentie|urine)\.?\s?$/i.test(
        text.slice(Math.max(0, match.index - 10), match.index),
      )
    )
      continue;
    // The size of a step, not a dose.
    if (
      /(?:afbouw\p{L}*|afgebouwd|taper\p{L}*|verla\p{L}*|reduc\p{L}*|increas\p{L}*|decreas\p{L}*|ophog\p{L}*|verho\p{L}*|withdraw\p{L}*)\s+(?:\p{Cc}+\s)?(?:met|by|in stappen van|in steps of|with)\s*$/iu.test(
        text.slice(Math.max(0, match.index - 40), match.index),
      ) ||
      /^ (?:(?:minder|reten\p{L}+|residu|urine|lager|hoger|less|lower|more)(?!\p{L})|(?:per|elke|every|each|a) \p{L}+(?: \p{L}+)? (?:af|op)(?:bouw|ge|te))/iu.test(
        text.slice(end, end + 40),
      )
    )
      continue;
    // "2e lijn", "1e keus": an ordinal, not units.
    if (match[4] === 'e' && Math.max(...amounts) < ORDINALS) continue;
    const days = range ? daysBefore(text.slice(Math.max(0, match.index - DAYS_BACK), match.index)) : undefined;
    found.push({
      start: match.index,
      end,
      amounts: days !== undefined ? [days] : range ? [Math.max(...amounts)] : amounts,
      ...(range ? { range: amounts.slice() } : {}),
      unit: unitOf(match[4]!),
      daily: daily || days !== undefined,
    });
  }
  return found.sort((a, b) => a.start - b.start);
}
