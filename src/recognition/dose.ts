/** Doses, strengths and frequencies in Dutch and English prescribing notation. */
import type { Dose, DoseUnit } from '../vocabulary.ts';

/** A quantity in a text: raw offsets, one or more amounts (ranges and combinations), unit. */
export interface Quantity {
  start: number;
  end: number;
  /** Several for "50/12,5 mg". */
  amounts: number[];
  unit: DoseUnit;
  /** The amount is for a whole day ("150 mg per dag"). */
  daily: boolean;
}
export interface Frequency {
  start: number;
  end: number;
  /** Administrations a day. */
  perDay: number;
  /** Units (tablets, puffs) each time, when said ("2 dd 1/2 tablet"). */
  count?: number;
}

const NUMBER = '\\d{1,3}(?:[.\u00a0\u202f]\\d{3})+(?:,\\d+)?(?![\\d])|\\d{1,3}(?:,\\d{3})+(?![\\d])|\\d+(?:[.,]\\d+)?';
const UNITS: readonly [DoseUnit, string][] = [
  ['mg/kg', 'mg\\s?/\\s?kg(?:\\s?/\\s?(?:dag|day|d))?'],
  ['microgram', 'mcg|µg|μg|ug|microg|micrograms?|microgr'],
  ['mg', 'mg|milligram(?:s|men)?|mgr'],
  ['g', 'g|gr|gram(?:s|men)?'],
  ['ml', 'ml|milliliters?|millilitres?|cc'],
  ['unit', 'ie|iu|e|eh|units?|eenheden|i\\.e\\.|axa-e|kie'],
  ['drop', 'druppels?|drops?|dr\\.|gtt|drp'],
];
const UNIT = UNITS.map(([, source]) => source).join('|');
const NOT_CONCENTRATION = '(?!\\s?/\\s?(?:(?!24 ?(?:uur|u|h)(?![a-z]))\\d|ml|l\\b|m2|m²|dl|mmol|min|g\\b))';
const QUANTITY = new RegExp(
  `(?:(?<![\\d.,/\\p{L}])|(?<=\\ddd))(${NUMBER})(?:\\s?(?:-|–|—|/|tot|to|à|\\+)\\s?(${NUMBER}))?(?:\\s?/\\s?(${NUMBER}))?\\s?(${UNIT})(?![\\p{L}\\d²])${NOT_CONCENTRATION}`,
  'giu',
);
const DAILY_AFTER =
  /^\s?(?:\/\s?(?:dag|day|d|24 ?(?:u|h))(?![\p{L}])|per (?:dag|day|etmaal)|a day|total daily|daagse dosis|dagdosis|(?:in|verdeeld over|divided (?:in|into)) (\d) (?:doses|giften|divided doses|doseringen))/iu;

const ORDINALS = 100;

function toNumber(raw: string): number {
  const text = raw.replace(/[\u00a0\u202f]/g, '.');
  if (/^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(text) && !/^0/.test(text))
    return parseFloat(text.replace(/\./g, '').replace(',', '.'));
  if (/^\d{1,3}(?:,\d{3})+$/.test(text) && !/^0/.test(text)) return parseFloat(text.replace(/,/g, ''));
  return parseFloat(text.replace(',', '.'));
}

function unitOf(raw: string): DoseUnit {
  return UNITS.find(([, source]) => new RegExp(`^(?:${source})$`, 'iu').test(raw))![0];
}

/** All quantities with a dose unit in `text`; concentrations ("2 mg/ml") are none. Offsets are into `text`. */
export function findQuantities(text: string): Quantity[] {
  const found: Quantity[] = [];
  for (const match of text.matchAll(QUANTITY)) {
    const raw = match[0];
    // "5 g/dag" is grams; "10 e" of "10 en" was excluded by the letter check.
    const amounts = match
      .slice(1, 4)
      .filter((part): part is string => part !== undefined)
      .map(toNumber);
    const range = /(?:-|–|—|tot|to|à)/.test(raw.slice(0, raw.length - match[4]!.length)) && match[3] === undefined;
    const end = match.index + raw.length;
    const daily = DAILY_AFTER.exec(text.slice(end, end + 40)) !== null;
    if (amounts.some((amount) => !(amount > 0))) continue;
    // The size of an ampoule, bag or tube.
    if (
      match[4]!.toLowerCase() === 'ml' &&
      /(?:amp(?:ul)?|flacon|fl|zak|tube|fles|wwsp|spuit|vial|bag|bottle|patroon|pen)\.?\s?$/i.test(
        text.slice(Math.max(0, match.index - 10), match.index),
      )
    )
      continue;
    // The size of a step, not a dose.
    if (
      /(?:afbouw\p{L}*|taper\p{L}*|verla\p{L}*|reduc\p{L}*|increas\p{L}*|decreas\p{L}*|ophog\p{L}*|verho\p{L}*)\s+(?:met|by|in stappen van|in steps of|with)\s*$/iu.test(
        text.slice(Math.max(0, match.index - 40), match.index),
      )
    )
      continue;
    // "2e lijn", "1e keus": an ordinal, not units.
    if (match[4] === 'e' && Math.max(...amounts) < ORDINALS) continue;
    found.push({
      start: match.index,
      end,
      amounts: range ? [Math.max(...amounts)] : amounts,
      unit: unitOf(match[4]!),
      daily,
    });
  }
  return found;
}

const WORDS: Record<string, number> = {
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
};
const WORD = Object.keys(WORDS).join('|');
const COUNT = '(?:1\\/2|1\\/4|\\d+(?:[.,]\\d+)?(?!\\/\\d)|½|¼|een halve|halve|half an?|half|' + WORD + ')';
const PIECE =
  '(?:tabl?(?:et(?:ten|s)?)?\\.?|caps?(?:ules?|\\.)?|stuks?|st\\.?|inh(?:alatie)?s?|puffs?|pufjes?|sachets?|zetpil(?:len)?|pleisters?|patch(?:es)?|dosis|doses?|t|c|pil(?:len)?|pills?|supp(?:ositor(?:y|ies))?|ampul(?:len)?|sprays?|x)';
const DAY = '(?:dag|day|etmaal|24 ?(?:uur|u|h|hours))';
const WEEK = '(?:week|wk|weken|weeks)';
const PERIODS: readonly [RegExp, number][] = [
  [new RegExp(`^${DAY}s?$`, 'i'), 1],
  [new RegExp(`^${WEEK}s?$`, 'i'), 7],
  [/^(?:maand|month|mnd)(?:en|s)?$/i, 30],
];

interface Rule {
  pattern: RegExp;
  read: (match: RegExpExecArray) => { perDay: number; count?: number } | undefined;
}
const bounded = (source: string): RegExp => new RegExp(`(?<![\\p{L}\\d.,])(?:${source})(?![\\p{L}\\d])`, 'giu');
const count = (raw: string | undefined): number | undefined => {
  if (raw === undefined) return undefined;
  const word = raw.toLowerCase().trim();
  if (word === '½' || word === '1/2' || /hal[fv]/.test(word)) return 0.5;
  if (word === '¼' || word === '1/4') return 0.25;
  return WORDS[word] ?? toNumber(word);
};
const period = (raw: string): number => PERIODS.find(([pattern]) => pattern.test(raw))?.[1] ?? 1;
const times = (raw: string): number => Math.max(...raw.split(/\s?(?:-|–|à|tot|to)\s?/).map((part) => count(part) ?? 0));
const RANGE = `(${COUNT}(?:\\s?(?:-|–|à|tot|to)\\s?${COUNT})?)`;
const withCount = (perDay: number, raw: string | undefined): { perDay: number; count?: number } => {
  const each = count(raw);
  return each === undefined ? { perDay } : { perDay, count: each };
};

/** Dutch and English frequency notation; the first rule that matches at the earliest place wins. */
const RULES: readonly Rule[] = [
  // 2 dd 1 tablet · 1dd1 · 3-4 dd · 2 d.d. 50 mg · 2dd½
  {
    pattern: bounded(
      `${RANGE}\\s?(?:dd|d\\.d\\.?|daags|dgs)(?:\\s?(${COUNT})(?!\\s?(?:(?:${UNIT})(?![\\p{L}])|[.,]?\\d|(?:dgn|dag(?:en)?|days?|wk|weken|weeks?|maanden|mnd)(?![\\p{L}])))(?:\\s?${PIECE})?)?`,
    ),
    read: (m) => withCount(times(m[1]!), m[2]),
  },
  {
    pattern: bounded(
      `(\\d)\\s?d\\s?(\\d|½)\\s?(?:[tcpsd]|st|caps?|tabl?)?(?!\\s?(?:(?:${UNIT})(?![\\p{L}])|[.,]?\\d))`,
    ),
    read: (m) => withCount(+m[1]!, m[2]),
  },
  // 3 keer 400 mg · 2 x 50 mg
  {
    pattern: new RegExp(
      `(?<![\\p{L}\\d.,])(\\d)\\s?(?:x|×|keer|maal|times)(?=\\s?\\d+(?:[.,]\\d+)?\\s?(?:${UNIT})(?![\\p{L}]))`,
      'giu',
    ),
    read: (m) => ({ perDay: +m[1]! }),
  },
  // 4dd1g: times and amount in one word
  {
    pattern: new RegExp(`(?<![\\p{L}\\d.,])(\\d)dd(?=\\d+(?:[.,]\\d+)?\\s?(?:${UNIT})(?![\\p{L}]))`, 'giu'),
    read: (m) => ({ perDay: +m[1]! }),
  },
  // 3x daags 1 · 2 maal per dag · 1 x per week · twice daily · three times a week · 2x/dag
  {
    pattern: bounded(
      `${RANGE}\\s?(?:x|×|maal|keer|times)?\\s?(?:daags|daily|(?:per|/|a|an|each|every|in de)\\s?(${DAY}|${WEEK}|maand|month|mnd)|p\\.?d\\.?|(wekelijks|weekly|dagelijks|monthly|maandelijks))(?:\\s(${COUNT})\\s?${PIECE})?`,
    ),
    read: (m) => {
      const n = times(m[1]!);
      const span = m[2]
        ? period(m[2].replace(/\s/g, ' '))
        : m[3]
          ? /^w/i.test(m[3])
            ? 7
            : /^m/i.test(m[3])
              ? 30
              : 1
          : 1;
      return withCount(n / span, m[4]);
    },
  },
  {
    pattern: bounded(
      `${RANGE}\\s?(?:x|×|maal)\\s?(?:(${COUNT})\\s?${PIECE}?\\s?)(?:per|/|a)\\s?(${DAY}|${WEEK}|maand|month)`,
    ),
    read: (m) => withCount(times(m[1]!) / period(m[3]!), m[2]),
  },
  // 1 tablet per dag · 2 tabletten per week
  {
    pattern: bounded(`(${COUNT})\\s?${PIECE}\\s(?:per|/|a|each|every)\\s?(${DAY}|${WEEK}|maand|month)`),
    read: (m) => withCount(1 / period(m[2]!), m[1]),
  },
  // every 8 hours · om de 6 uur · q6h · elke 12 uur
  {
    pattern: bounded(
      `(?:every|each|om de|elke|iedere|per|q)\\s?(\\d{1,2})\\s?(?:-\\s?\\d{1,2}\\s?)?(?:hours?|hourly|hrs?|h|uur|u)`,
    ),
    read: (m) => ({ perDay: 24 / +m[1]! }),
  },
  {
    pattern: bounded(
      `(?:every|om de|elke|iedere)\\s?(other|second|twee|two|drie|three|\\d{1,2}|andere)\\s?(days?|dagen|dag|weeks?|weken|week|months?|maanden)`,
    ),
    read: (m) => {
      const n = /other|second|andere/i.test(m[1]!) ? 2 : (count(m[1]) ?? 1);
      return { perDay: 1 / (n * (/^d/i.test(m[2]!) ? 1 : /^w/i.test(m[2]!) ? 7 : 30)) };
    },
  },
  {
    pattern: bounded(
      `${RANGE}\\s?(?:x|×|maal|keer|times)?\\s?(?:per|elke|every|each|om de|/)\\s?(\\d{1,2})\\s?(dagen|days|weken|weeks|wkn|wk|maanden|months|mnd)`,
    ),
    read: (m) => ({ perDay: times(m[1]!) / (+m[2]! * (/^d/i.test(m[3]!) ? 1 : /^w/i.test(m[3]!) ? 7 : 30)) }),
  },
  { pattern: bounded('om de dag|alternate days|on alternate days|qod|eod'), read: () => ({ perDay: 0.5 }) },
  // 1-0-1 · 1-0-0-1 · ½-0-½
  {
    pattern: /(?<![\d/.,-])([\d½]{1,2})\s?-\s?([\d½]{1,2})\s?-\s?([\d½]{1,2})(?:\s?-\s?([\d½]{1,2}))?(?![\d/.-])/giu,
    read: (m) => {
      const parts = m
        .slice(1)
        .filter((part): part is string => part !== undefined)
        .map((part) => count(part) ?? 0);
      const taken = parts.filter((part) => part > 0);
      return taken.length > 0 && Math.max(...taken) <= 10
        ? { perDay: taken.length, count: Math.max(...taken) }
        : undefined;
    },
  },
  // Latin and English short forms
  { pattern: bounded('q\\.?\\s?i\\.?\\s?d\\.?|qds|4td'), read: () => ({ perDay: 4 }) },
  { pattern: bounded('t\\.?\\s?i\\.?\\s?d\\.?|tds|t\\.d\\.s\\.?|tid'), read: () => ({ perDay: 3 }) },
  { pattern: bounded('b\\.?\\s?i\\.?\\s?d\\.?|bd|b\\.d\\.?|bds'), read: () => ({ perDay: 2 }) },
  {
    pattern: bounded(
      "morning and (?:evening|night)|am and pm|mane et nocte|mane and nocte|(?:'s )?ochtends? en (?:'s )?avonds?",
    ),
    read: () => ({ perDay: 2 }),
  },
  {
    pattern: bounded(
      "o\\.d\\.?|od|q\\.?d\\.?|q ?day|qhs|q\\.h\\.s\\.?|hs|h\\.s\\.?|nocte|mane|noct\\.?|qam|qpm|om(?= prn|\\s*(?:[,.;)\\n]|$))|on(?= prn)|(?<!-)daags|(?<=mg )dd|once daily|once a day|dagelijks|daily|elke dag|iedere dag|every day|each day|every (?:morning|evening|night)|at (?:night|bedtime)|in the (?:morning|evening)|nightly|a\\.?n\\.?|voor de nacht|v\\.?d\\.?n\\.?|vdn|voor het slapen|'?s (?:ochtends|morgens|avonds|middags|nachts)|ante noctem|per (?:dag|day|etmaal)|a day|each (?:morning|night)|/\\s?(?:dag|day|d)",
    ),
    read: () => ({ perDay: 1 }),
  },
  {
    pattern: bounded('once weekly|once a week|weekly|wekelijks|per week|elke week|every week|a week|/\\s?(?:week|wk)'),
    read: () => ({ perDay: 1 / 7 }),
  },
  {
    pattern: bounded('monthly|maandelijks|per maand|once a month|every month|elke maand'),
    read: () => ({ perDay: 1 / 30 }),
  },
  { pattern: bounded('fortnightly|biweekly'), read: () => ({ perDay: 1 / 14 }) },
];

/** All frequencies in `text`, in order, without overlap. */
export function findFrequencies(text: string): Frequency[] {
  const all: Frequency[] = [];
  for (const { pattern, read } of RULES) {
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
      const value = read(match);
      if (value && value.perDay > 0 && Number.isFinite(value.perDay))
        all.push({ start: match.index, end: match.index + match[0].length, ...value });
    }
  }
  all.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Frequency[] = [];
  for (const one of all) if (!kept.length || one.start >= kept[kept.length - 1]!.end) kept.push(one);
  return kept;
}

/** How many units are taken each time, when a count stands by itself ("2 tabletten"). */
export function findCount(text: string): number | undefined {
  const match = new RegExp(
    `(?<![\\p{L}\\d.,/])(${COUNT})\\s?(?:tabl?(?:et(?:ten|s)?)?|caps?(?:ules?)?|stuks?|pleisters?|zetpil(?:len)?|patch(?:es)?|pills?|pillen)(?![\\p{L}\\d])`,
    'iu',
  ).exec(text);
  return match ? count(match[1]) : undefined;
}

/** Puts a quantity and a frequency together. `index`: which amount of a combination product; `parts`: how many drugs. */
export function combine(
  quantity: Quantity,
  frequency: Frequency | undefined,
  each: number | undefined,
  index: number,
  parts: number,
): Dose | undefined {
  if (parts > 1 && quantity.amounts.length !== parts) return undefined;
  const listed = quantity.amounts[parts > 1 ? index : 0]!;
  const solid = quantity.unit === 'mg' || quantity.unit === 'microgram' || quantity.unit === 'g';
  const perTime = frequency?.count ?? each;
  let amount = solid && perTime !== undefined && perTime > 0 && perTime <= 12 ? listed * perTime : listed;
  let perDay = frequency?.perDay;
  if (quantity.daily) {
    amount = listed / (perDay && perDay > 1 ? perDay : 1);
    perDay ??= 1;
  }
  amount = Math.round(amount * 1e6) / 1e6;
  return perDay === undefined ? { amount, unit: quantity.unit } : { amount, unit: quantity.unit, perDay };
}
