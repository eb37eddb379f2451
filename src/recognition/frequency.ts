/** How often a drug is taken, in Dutch and English prescribing notation. */
import { COUNT, count, UNIT, WORD, WORDS } from './amount.ts';
import { byOpening, matchAt, opensAt, warming, type Rule } from './opening.ts';
import { pattern } from './pattern.ts';

export interface Frequency {
  start: number;
  end: number;
  /** Administrations a day. */
  perDay: number;
  /** Units (tablets, puffs) each time, when said ("2 dd 1/2 tablet"). */
  count?: number;
}

const PIECE =
  '(?:tabl?(?:s|et(?:ten|s|je)?)?\\.?|comp\\.?|co|caps?(?:ules?|\\.)?|stuks?|st\\.?|inh(?:alaties?)?s?|puff?s?|puff?jes?|sachets?|zakjes?|zetpil(?:len)?|pleisters?|patch(?:es)?|dosis|doses?|t|c|pil(?:len)?|pills?|supp(?:ositor(?:y|ies))?|ampul(?:len)?|sprays?|x)';
const DAY = '(?:dag|day|etmaal|24 ?(?:uur|u|h|hours))';
/** A count before a Latin short form; larger ones are doses without a unit ("metoprolol 50 bd"). */
const COUNT_BEFORE = /(?<![a-z\d.,])([1-4]|½|one|two|three|half|een|twee)\s(?:(?:tabs?|caps?|tablets?|capsules?)\s)?$/i;
const countBefore = ({ input, index }: RegExpExecArray): string | undefined =>
  COUNT_BEFORE.exec(input.slice(Math.max(0, index - 16), index))?.[1];
const CLOCK = '(?:[01]?\\d|2[0-3])(?:[:.][0-5]\\d(?:\\s?(?:uur|u|h|hrs?))?|\\s?(?:uur|u|h)(?![a-z\\d]))';
/** A time of the day, as people name it. */
const DAY_PART =
  "(?:'s )?(?:ochtends?|morgens?|middags?|avonds?|nachts)|(?:in (?:de|the) |at |each |every |with |bij (?:het |de )?|voor de |voor het )?(?:ochtend|middag|avond|nacht|voormiddag|namiddag|morning|afternoon|evening|night|noon|midday|lunchtime|teatime|bedtime|breakfast|lunch|dinner|supper|ontbijt|avondeten|slapen|tea)|am|pm|mane|nocte";
/** Of the days of the week the short forms, which stand in rows. */
const WEEKDAY =
  '(?:ma|di|wo|do|vr|za|zo)(?![a-z]|\\.? ?nodig)|(?:mon|tues?|wed(?:nes)?|thurs?|thu|fri|sat(?:ur)?|sun)(?:days?)?|(?:maan|dins|woens|donder|vrij|zater|zon)dag';
const WEEK = '(?:week|wk|weken|weeks)';
const PERIODS: readonly [RegExp, number][] = [
  [new RegExp(`^${DAY}s?$`, 'i'), 1],
  [new RegExp(`^${WEEK}s?$`, 'i'), 7],
  [/^(?:maand|month|mnd)(?:en|s)?$/i, 30],
  [/^(?:jaar|year)$/i, 365],
];

type Read = (match: RegExpExecArray) => { perDay: number; count?: number } | undefined;
const bounded = (source: string): string => `(?<![\\p{L}\\d.,])(?:${source})(?![\\p{L}\\d])`;
/** What a count, and what a number, may begin with. */
const DIGITS = [...'0123456789'];
const COUNTS = [...DIGITS, '½', '¼', '\u00e9', 'ha', ...new Set(Object.keys(WORDS).map((word) => word.slice(0, 2)))];
const period = (raw: string): number => PERIODS.find(([pattern]) => pattern.test(raw))?.[1] ?? 1;
const times = (raw: string): number => Math.max(...raw.split(/\s?(?:-|–|à|tot|to)\s?/).map((part) => count(part) ?? 0));
const RANGE = `(${COUNT}(?:\\s?(?:-|–|à|tot|to)\\s?${COUNT})?)`;
const withCount = (perDay: number, raw: string | undefined): { perDay: number; count?: number } => {
  const each = count(raw);
  return each === undefined ? { perDay } : { perDay, count: each };
};

/** Dutch and English frequency notation; the first rule that matches at the earliest place wins. */
const RULES: readonly Rule<Read>[] = [
  // 2 dd 1 tablet · 1dd1 · 3-4 dd · 2 d.d. 50 mg · 2dd½
  {
    first: COUNTS,
    source: bounded(
      `${RANGE}\\s?(?:x\\s)?(?:dd|d\\.d\\.?|daags|dgs)(?:\\s?(?:[1-3½] ?(?:-|à|tot) ?)?(${COUNT})(?![.,-]?\\d)(?![ \u00a0]?(?:(?:${UNIT})(?![\\p{L}])|(?:dgn|dag(?:en)?|days?|wk|weken|weeks?|maanden|mnd)(?![\\p{L}])))(?:\\s?${PIECE})?)?`,
    ),
    value: (m) => withCount(times(m[1]!), m[2]),
  },
  {
    first: DIGITS,
    source: bounded(
      `(\\d)\\s?([dwm])\\s?(\\d|½)\\s?(?:[tcpsdzi]|st|caps?|tabl?|inh|pu|zp)?(?!\\s?(?:(?:${UNIT})(?![\\p{L}])|[.,]?\\d))`,
    ),
    value: (m) => withCount(+m[1]! / { d: 1, w: 7, m: 30 }[m[2]!.toLowerCase()]!, m[3]),
  },
  // 3 keer 400 mg · 2 x 50 mg
  {
    first: DIGITS,
    source: `(?<![\\p{L}\\d.,])(\\d)\\s?(?:x|×|keer|maal|times)(?=\\s?(?:\u0001+\\s)?\\d+(?:[.,]\\d+)?\\s?(?:${UNIT})(?![\\p{L}]))`,
    value: (m) => ({ perDay: +m[1]! }),
  },
  // 4dd1g: times and amount in one word
  {
    first: DIGITS,
    source: `(?<![\\p{L}\\d.,])(\\d)dd(?=\\d+(?:[.,]\\d+)?\\s?(?:${UNIT})(?![\\p{L}]))`,
    value: (m) => ({ perDay: +m[1]! }),
  },
  {
    first: DIGITS,
    source: bounded(`(\\d{1,2})[- ]?hourly`),
    value: (m) => ({ perDay: 24 / +m[1]! }),
  },
  // In a table of the times of the day: 1 ⇥ 0 ⇥ 1 ⇥ 0
  {
    first: [...DIGITS, '½', '-'],
    source:
      '(?<=(?:mg|mcg|µg|g|ml|ie|e|st|stuks?|tabl?|tablet|caps?|capsule)\\t)(?:(?:\\d|½|-)\\t){2,3}(?:\\d|½|-)(?=\\s*(?:[\\n\\t]|$))',
    value: (m) => {
      const taken = m[0]
        .split('\t')
        .map((part) => count(part.replace('-', '0')) ?? 0)
        .filter((part) => part > 0);
      return taken.length > 0 ? { perDay: taken.length, count: Math.max(...taken) } : undefined;
    },
  },
  // 12-weekly · 3 monthly · vierwekelijks: a span, not a number of times
  {
    first: COUNTS,
    source: bounded(
      `(\\d{1,2}|(?!eenmaal|once|twee?maal|twice|thrice|driemaal|viermaal)(?:${WORD}))[- ]?(weekly|monthly|wekelijks|maandelijks)`,
    ),
    value: (m) => ({ perDay: 1 / (count(m[1])! * (/^w/i.test(m[2]!) ? 7 : 30)) }),
  },
  // 3x daags 1 · 2 maal per dag · 1 x per week · twice daily · three times a week · 2x/dag
  {
    first: COUNTS,
    source: bounded(
      `${RANGE}(?: \\(\\p{L}+\\))?\\s?(?:x|×|maal|keer|times)?\\s?(?:daags|dgs|daily|(?:per|/|a|an|each|every|in de)\\s?(${DAY}|${WEEK}|maand|month|mnd|jaar|year)|/\\s?d|(?<=[x×]\\s)d|p\\.?\\/?d\\.?|(wekelijks|weekly|dagelijks|monthly|maandelijks))(?:\\s(${COUNT})\\s?${PIECE})?`,
    ),
    value: (m) => {
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
    first: COUNTS,
    source: bounded(
      `${RANGE}\\s?(?:x|×|maal)\\s?(?:(${COUNT})\\s?${PIECE}?\\s?)(?:per|/|a)\\s?(${DAY}|${WEEK}|maand|month)`,
    ),
    value: (m) => withCount(times(m[1]!) / period(m[3]!), m[2]),
  },
  // 1 tablet per dag · 2 tabletten per week
  {
    first: COUNTS,
    source: bounded(`(${COUNT})\\s?${PIECE}\\s(?:per|/|a|each|every)\\s?(${DAY}|${WEEK}|maand|month)`),
    value: (m) => withCount(1 / period(m[2]!), m[1]),
  },
  // every 8 hours · om de 6 uur · q6h · elke 12 uur
  {
    first: ['ev', 'ea', 'om', 'el', 'ie', 'pe', 'q'],
    source: bounded(
      `(?:every|each|om de|elke|iedere|per|q)\\s?(\\d{1,2}|${WORD})\\s?(?:-\\s?\\d{1,2}\\s?)?-?(?:hours?|hourly|hrs?|h|uur|u)`,
    ),
    value: (m) => ({ perDay: 24 / (count(m[1]) ?? 24) }),
  },
  {
    first: ['ev', 'om', 'el', 'ie', 'pe'],
    source: bounded(
      `(?:every|om de|elke|iedere|per)\\s?(other|second|\\d{1,2}|andere|${WORD})\\s?(days?|dagen|dag|weeks?|weken|week|months?|maanden)`,
    ),
    value: (m) => {
      const n = /other|second|andere/i.test(m[1]!) ? 2 : (count(m[1]) ?? 1);
      return { perDay: 1 / (n * (/^d/i.test(m[2]!) ? 1 : /^w/i.test(m[2]!) ? 7 : 30)) };
    },
  },
  {
    first: COUNTS,
    source: bounded(
      `${RANGE}\\s?(?:x|×|maal|keer|times)?\\s?(?:per|elke|every|each|om de|/)\\s?(\\d{1,2}|${WORD})\\s?(dagen|dgn|days|weken|weeks|wkn|wk|maanden|months|mnd)`,
    ),
    value: (m) => ({
      perDay: times(m[1]!) / ((count(m[2]) ?? 1) * (/^d/i.test(m[3]!) ? 1 : /^w/i.test(m[3]!) ? 7 : 30)),
    }),
  },
  {
    first: ['q'],
    source: bounded(`q\\s?(\\d{1,2})\\s?-?(weeks?|wks?|w|months?|mo|days?)`),
    value: (m) => ({ perDay: 1 / (+m[1]! * (/^d/i.test(m[2]!) ? 1 : /^w/i.test(m[2]!) ? 7 : 30)) }),
  },
  // Five days of seven
  {
    first: DIGITS,
    source: bounded(
      '([2-6]) ?(?:dagen|days|d|dgn) ?(?:op|of|out of|op de|van de|per) ?(?:7(?: ?(?:dagen|days|d))?|week)',
    ),
    value: (m) => ({ perDay: +m[1]! / 7 }),
  },
  { source: 'om de dag|alternate days|on alternate days|qod|eod', value: () => ({ perDay: 0.5 }) },
  // 1-0-1 · 1-0-0-1 · ½-0-½
  {
    first: [...DIGITS, '½'],
    source:
      '(?<![\\d/.,-])([\\d½]{1,2})\\s?-\\s?([\\d½]{1,2})\\s?-\\s?([\\d½]{1,2})(?:\\s?-\\s?([\\d½]{1,2}))?(?![\\d/-]|\\.\\d)',
    value: (m) => {
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
  // 8-0-6 E · 0-0-0-18 E: the amounts themselves
  {
    first: DIGITS,
    source: `(?<![\\d/.,-])(\\d{1,3})e?\\s?-\\s?(\\d{1,3})e?\\s?-\\s?(\\d{1,3})(?:e?\\s?-\\s?(\\d{1,3}))?(?=\\s?(?:${UNIT})(?![\\p{L}]))`,
    value: (m) => ({ perDay: m.slice(1).filter((part) => part !== undefined && +part > 0).length }),
  },
  // A count may stand before them: "take 2 QDS", "one bd"
  { source: 'q\\.?\\s?i\\.?\\s?d\\.?|qds|4td', value: (m) => withCount(4, countBefore(m)) },
  { source: 't\\.?\\s?i\\.?\\s?d\\.?|tds|t\\.d\\.s\\.?|tid', value: (m) => withCount(3, countBefore(m)) },
  { source: 'b\\.?\\s?i\\.?\\s?d\\.?|bd|b\\.d\\.?|bds', value: (m) => withCount(2, countBefore(m)) },
  {
    first: COUNTS,
    source: bounded(
      `([1-4]|½|one|two|three|four|five|six|eight|half)\\s(?:od|nocte|mane|on|om|daily|at (?:night|bedtime)|(?:every|each) (?:day|morning|evening|night)|in the (?:morning|evening)|once daily)`,
    ),
    value: (m) => withCount(1, m[1]),
  },
  // "2 voor de nacht", "two with evening meal"
  {
    first: COUNTS,
    source: `(?<![\\p{L}\\d.,/-]|(?:dag|day|week|dd|x) )([1-4]|½|one|two|three|half|een|twee|drie)\\s(?:voor de nacht|voor het slapen|a\\.?n\\.?|'s (?:ochtends|morgens|middags|avonds)|(?:bij|voor|na) (?:het )?(?:ontbijt|avondeten|lunch|diner)|(?:with|before|after) (?:the )?(?:evening meal|breakfast|lunch|dinner|supper)|before bed|before bedtime|nightly)(?![\\p{L}\\d])`,
    value: (m) => withCount(1, m[1]),
  },
  // At 8 am and 2 pm
  {
    first: [...DIGITS, 'at'],
    source: bounded(
      '(?:at )?\\d{1,2}(?:[:.]\\d\\d)? ?[ap]\\.?m(?:\\.?(?:,| and| &| \\/) (?:at )?\\d{1,2}(?:[:.]\\d\\d)? ?[ap]\\.?m)+',
    ),
    value: (m) => ({ perDay: m[0].match(/[ap]\.?m/gi)!.length }),
  },
  // "Tablets two four times a day"
  {
    first: COUNTS,
    source: bounded(
      `([1-4]|½|one|two|half)\\s(twice|(?:two|three|four|[2-4]) times)\\s(?:daily|a day|each day|per day)`,
    ),
    value: (m) => withCount(count(m[2]!.split(' ')[0])!, m[1]),
  },
  // "Om 8 en 13 uur"
  {
    first: ['om', 'at'],
    source: bounded('(?:om |at )\\d{1,2}(?:[:.]\\d\\d)?(?:(?:, ?| en | and )\\d{1,2}(?:[:.]\\d\\d)?)+\\s?(?:uur|u|h)'),
    value: (m) => ({ perDay: m[0].split(/,| en | and /).length }),
  },
  // A list by the clock: "08:00 levothyroxine 88 microgram"
  {
    first: DIGITS,
    source: `(?<![^\\n])${CLOCK}(?= \u0001+ \\d+(?:[.,]\\d+)? ?(?:${UNIT})(?:\\n|$))`,
    value: () => ({ perDay: 1 }),
  },
  // "8-12-16 uur"
  {
    first: DIGITS,
    source: bounded('\\d{1,2}(?:-\\d{1,2}){1,4}\\s?(?:uur|u)(?! (?:voor|na|vooraf|tevoren|later))'),
    value: (m) => ({ perDay: m[0].split('-').length }),
  },
  {
    source:
      '(?:after|before|with) (?:his |her |their )?meals,? (?:and|&|\\+) (?:at (?:night|bedtime)|before bed|nocte)|(?:na|voor|bij) de maaltijden? en (?:voor (?:de nacht|het slapen)|a\\.?n)',
    value: () => ({ perDay: 4 }),
  },
  {
    source:
      'with each meal|before each meal|(?:bij|voor|na) (?:de )?(?:drie )?hoofdmaaltijden|(?:bij|voor) elke maaltijd|(?:bij|voor) iedere maaltijd',
    value: () => ({ perDay: 3 }),
  },
  { source: 'm\\/?w\\/?f', value: () => ({ perDay: 3 / 7 }) },
  // Times of the day: 08:00 14:00 20:00 · at 8 am and 8 pm
  {
    first: DIGITS,
    source: `(?:(?<![\\d:.,-])(?:${CLOCK}(?:\\s?(?:[,/;&+]|en|and|-)\\s?|\\s))+${CLOCK}(?![\\d:-])|(?<=(?:mg|mcg|g|ml|ie|e|units?|co|comp|tabl?|tablet|caps?|capsule|\\.c\\.|\\.v\\.|\\.o\\.|po|sc|iv)\\s(?:om |at )?)${CLOCK}(?=\\s*(?:\\n|$))|(?<=(?:eh?|ie|units?) (?:om|at) )${CLOCK})`,
    value: (m) => ({ perDay: m[0].match(/\d{1,2}(?:[:.]\d\d|\s?[uh])/g)!.length }),
  },
  // 's ochtends en 's middags · in the morning and at night · mane et nocte
  {
    first: [..."'", ...'oc mo mi av na in at ea ev wi bi vo af ni no lu te be br di su on sl am pm ma s'.split(' ')],
    source: bounded(
      `(?:${DAY_PART})(?:\\s[1-4½])?(?:(?:\\s?,\\s?|\\s(?:en|and|et|&)\\s)(?:${DAY_PART})(?:\\s([1-4½]))?)+`,
    ),
    value: (m) => withCount(m[0].split(/\s?,\s?|\s(?:en|and|et|&)\s/i).length, m[1]),
  },
  {
    source:
      "o\\.d\\.?|od|q\\.?d\\.?|q ?day|qhs|q\\.h\\.s\\.?|hs|h\\.s\\.?|nocte|mane|noct\\.?|qam|qpm|om(?= prn|\\s*(?:[,.;)\\n\\t]|$)| (?:(?:from|for|and|with|until|till|to|then|plus|which|since|stopped|commenced|started|restarted|continues?|continued|reduc\\p{L}+|increas\\p{L}+|was|is|has|had|but|as|after|before|added|unchanged|given|taken|due|x) |his,|\\d{1,2}\\/(?:7|52|12)(?![\\d\\/]| ?u)|\\d[.)] ))|on(?= prn)|(?<=\\d\\s?(?:mg|mcg|g|micrograms?)\\s|eyes? )on(?=\\s*(?:[,.;)\\n\\t]|$))|(?<!-)daags|dgs|(?<=\\d (?:mg|mcg|g|ml) )1d|(?<=(?<!\\p{L})(?:mg|mcg|microgram|g|ml|ie|e|eh|units?|tabl?|tablet|caps|capsule) )(?:ocht(?:end)?|middag|avond|nacht|morning|afternoon|evening|night|lunch|ontbijt|avond(?:eten|maal)|breakfast|dinner|supper|tea|noon|am|pm)|(?<=mc?g )dd|once daily|once a day|single daily dose|dagelijkse (?:gift|dosis|inname)|on (?:waking|rising)|bij het (?:opstaan|wakker worden)|dagelijks|daily|(?<!niet )(?:elke|iedere) (?:dag|ochtend|morgen|middag|avond|nacht)|(?<!not )(?:every|each) (?:day|school day|am|pm|morning|afternoon|evening|night)|at (?:night|bedtime|(?:[1-9]|1[0-2])(?:[:.]\\d\\d)? ?[ap]\\.?m)|in the (?:morning|evening|afternoon)|in de (?:ochtend|avond|middag|voormiddag|namiddag|morgen|nacht)|(?:bij|voor|na) (?:het |de )?(?:ontbijt|avond(?:eten|maal|brood)|lunch|diner)|(?<!not )(?:with|at|before|after) (?:(?:his|her|the|their|an|evening|morning) )*(?:breakfast|lunch|dinner|supper|(?:evening|main|midday) meal|tea(?! with))|nightly|a\\.n\\.?|an(?! ?\\p{L})|(?<=\\d ?(?:mg|dd|mcg|ie|e) )an(?! hour)|voor de nacht|(?:voor (?:het )?|bij het )(?:slapen(?: ?gaan)?|naar bed gaan)|voor bedtijd|v\\.?h\\.?s\\.?|before (?:bed|bedtime|sleep)|at (?:bed time|noon|tea ?time|lunch ?time|midday)|with (?:the )?evening meal|v\\.?d\\.?n\\.?|vdn|'?s[- ]?(?:ochtends|morgens|avonds|middags|nachts)|ante noctem|per (?:dag|day|etmaal)|a day|/\\s?(?:dag|day|d)",
    value: () => ({ perDay: 1 }),
  },
  {
    first: ['/'],
    source: '(?<=(?:eh|units?|ie|mg|glazen)\\s?)/\\s?(?:week|wk)(?![\\p{L}])',
    value: () => ({ perDay: 1 / 7 }),
  },
  {
    source:
      'once weekly|once a week|weekly|q ?(?:week|wk)(?:ly)?|(?:elke|iedere|every|each) (?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|monday|tuesday|wednesday|thursday|friday|saturday|sunday)|(?:mon|tues|wednes|thurs|fri|satur|sun)days|on (?:mon|tues|wednes|thurs|fri|satur|sun)days|(?:zon|maan|dins|woens|donder|vrij|zater)dags|wekelijks|per week|elke week|every week|(?<!(?:after|in|within|for|about|than|over|last|of|only) )a week|/\\s?(?:week|wk)',
    value: () => ({ perDay: 1 / 7 }),
  },
  {
    source: 'q ?month(?:ly)?|monthly|maandelijks|per maand|once a month|every month|elke maand',
    value: () => ({ perDay: 1 / 30 }),
  },
  {
    source: 'om de (?:andere )?week|fortnightly|biweekly|every fortnight|once a fortnight',
    value: () => ({ perDay: 1 / 14 }),
  },
  { source: 'half ?jaarlijks', value: () => ({ perDay: 1 / 180 }) },
  { source: 'once yearly|once a year|yearly|annually|jaarlijks', value: () => ({ perDay: 1 / 365 }) },
  // ma/wo/vr · Mon, Wed and Fri
  {
    first: 'ma di wo do vr za zo mo tu we th fr sa su'.split(' '),
    source: bounded(`(?:${WEEKDAY})(?:(?:\\s?[,/+&]\\s?|\\s(?:en|and)\\s|-)(?:${WEEKDAY}))+`),
    value: (m) => ({ perDay: m[0].match(/\p{L}{2,}/gu)!.filter((word) => !/^(?:en|and)$/i.test(word)).length / 7 }),
  },
  // "10 mg OM", "40 mg ON": capitals only, for "om" and "on" are words
  {
    first: ['om', 'on'],
    source:
      '(?<=\\d\\s?(?:mg|mcg|g|micrograms?|units?|drops?)\\s(?:(?:tab|cap)[a-z]*\\s)?|[|\\t] ?)o[mn](?![\\p{L}\\d])',
    value: ([raw]) => (/^O[MN]$/.test(raw) ? { perDay: 1 } : undefined),
  },
];

const rulesByOpening = byOpening(RULES, bounded);
export const warmFrequencies = (isWide: boolean): Generator<void> => warming(rulesByOpening(), isWide);

/** All frequencies in `text`, in order, without overlap: of those that begin at one place the longest. */
export function findFrequencies(text: string): Frequency[] {
  const openings = rulesByOpening();
  const kept: Frequency[] = [];
  let before = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const rules = opens(before, code) ? opensAt(openings, text, at) : undefined;
    before = code;
    let best: Frequency | undefined;
    for (const { pattern, value: read } of rules ?? []) {
      const match = matchAt(pattern, text, at);
      const end = at + (match?.[0].length ?? 0);
      if (!match || (best && best.end >= end)) continue;
      const value = read(match);
      if (value && value.perDay > 0 && Number.isFinite(value.perDay)) best = { start: at, end, ...value };
    }
    if (!best) continue;
    kept.push(best);
    at = best.end - 1;
    before = text.charCodeAt(at);
  }
  return kept;
}

const isWord = (code: number): boolean => (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a;
const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;
/** May a frequency begin with `code` after `before`? */
function opens(before: number, code: number): boolean {
  if (isDigit(code)) return !isDigit(before) && before !== 0x2e && before !== 0x2c;
  if (isWord(code)) return !isWord(before) && !isDigit(before) && before !== 0x2e && before !== 0x2c;
  return code === 0x2f || code === 0x27 || code > 0x7f || (code === 0x2d && before === 0x09);
}

const COUNTED = pattern(
  `(?<![\\p{L}\\d.,/(])(?:${COUNT}\\s?(?:-|–|or|of|à|tot|to)\\s?)?(${COUNT})\\s?(?:tabl?(?:s|et(?:ten|s)?)?|caps?(?:ules?)?|stuks?|pleisters?|zetpil(?:len)?|patch(?:es)?|pills?|pillen|puff?s?|puff?jes?|inhalat(?:ies?|ions?)|ampul(?:len)?|sachets?|zakjes?)\\.?(?![\\p{L}\\d])(?!\\s(?:(?:à|a|van|of)\\s?\\d|(?:supplied|left|remaining|dispensed|issued|geleverd|verstrekt|meegegeven)))`,
  'iu',
);

/** "Take two twice a day" */
const TAKEN = pattern(
  `(?<![\\p{L}])(?:(?:take|inhale|neem|slik)\\s(?:${COUNT}\\s(?:or|of|to|-)\\s)?|${COUNT}\\s(?:or|of)\\s)(${COUNT})\\s(?:to be |up to |when |in |at |each |every |once |twice |bd|tds|qds|od|[23] (?:x|times|keer|maal) |(?:two|three|four) times |'s )`,
  'iu',
);

/** "TWO to be taken twice a day" */
const TO_BE = pattern(`(?<![\\p{L}\\d.,/])(${COUNT})\\sto be (?:taken|chewed|swallowed|dissolved)`, 'iu');
/** "2mg tablets x2 nocte" */
const FACTOR =
  /(?:tab(?:let)?s?|cap(?:sule)?s?|tabletten) ?[x×] ?([1-4])(?![\d/]| ?(?:dd|d|daags|dgs|per|pd|weeks?|wk|days?|dagen|dgn|nights?)(?![a-z]))/i;

/** How many units are taken each time, when a count stands by itself ("2 tabletten"). */
export function findCount(text: string): number | undefined {
  const match = COUNTED.exec(text) ?? TAKEN.exec(text) ?? TO_BE.exec(text) ?? FACTOR.exec(text);
  return match ? count(match[1]) : undefined;
}
