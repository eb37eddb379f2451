/** How long ago something was, from the words around it. */
import type { Stopped } from '../vocabulary.ts';
import { pattern } from './pattern.ts';

const DAY_MS = 86_400_000;
const NUMBER_WORDS: Record<string, number> = {
  een: 1,
  één: 1,
  a: 1,
  an: 1,
  one: 1,
  twee: 2,
  two: 2,
  couple: 2,
  drie: 3,
  three: 3,
  vier: 4,
  four: 4,
  vijf: 5,
  five: 5,
  zes: 6,
  six: 6,
  zeven: 7,
  seven: 7,
  acht: 8,
  eight: 8,
  negen: 9,
  nine: 9,
  tien: 10,
  ten: 10,
  elf: 11,
  eleven: 11,
  twaalf: 12,
  twelve: 12,
  anderhalf: 1.5,
  anderhalve: 1.5,
  half: 0.5,
  halve: 0.5,
  'een half': 0.5,
  'half a': 0.5,
};
/** Length in days and how precisely people mean it. */
const UNITS: [RegExp, number, number][] = [
  [/^(?:uur|uren|hours?|hrs?)$/, 1 / 24, 1],
  [/^(?:dag|dagen|days?|d)$/, 1, 0],
  [/^(?:week|weken|weeks?|wk|wks|wkn)$/, 7, 3],
  [/^(?:maand|maanden|months?|mnd|mnden|mo|mths?)$/, 30.44, 15],
  [/^(?:jaar|jaren|years?|yrs?|jr|yr)$/, 365.25, 183],
];
const MONTHS =
  'jan(?:uari|uary)?|feb(?:ruari|ruary)?|mrt|maart|mar(?:ch)?|apr(?:il)?|mei|may|jun[ie]?|jul[iy]?|aug(?:ustus|ust)?|sept?(?:ember)?|o[kc]t(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const MONTH_INDEX: Record<string, number> = {
  jan: 0,
  feb: 1,
  mrt: 2,
  maa: 2,
  mar: 2,
  apr: 3,
  mei: 4,
  may: 4,
  jun: 5,
  jul: 6,
  aug: 7,
  sep: 8,
  okt: 9,
  oct: 9,
  nov: 10,
  dec: 11,
};

const AMOUNT =
  '(\\d+(?:[.,]\\d+)?|een half|half a|' +
  Object.keys(NUMBER_WORDS)
    .filter((w) => !w.includes(' '))
    .join('|') +
  ')';
const UNIT =
  '(uur|uren|hours?|hrs?|dag(?:en)?|days?|d|week|weken|weeks?|wkn?|wks|maand(?:en)?|months?|mnd(?:en)?|mths?|mo|jaar|jaren|years?|jr|yrs?)';
const WORD_START = '(?<![\\p{L}\\d])';
const WORD_END = '(?![\\p{L}\\d])';
const re = (source: string): RegExp => pattern(WORD_START + source + WORD_END, 'iu');

const AGO = re(
  `(?:(?:ongeveer|circa|ca\\.?|about|around|approximately|some|over|almost|bijna|ruim)\\s+)?${AMOUNT}(?:\\s+of)?\\s*${UNIT}\\s+(?:geleden|ago|terug|earlier|back|previously|eerder|gestopt|gestaakt|off)`,
);
const SINCE = re(
  `(?:sinds|sedert|al|for|for the (?:last|past)|since)\\s+(?:ongeveer\\s+|circa\\s+|about\\s+)?${AMOUNT}\\s*${UNIT}`,
);
const NUMERIC = /(?<![\d.,/-])(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})(?![\d-])/u;
const ISO = /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/u;
const NAMED_DAY = pattern(
  `(?<!\\d)(\\d{1,2})(?:e|st|nd|rd|th)?\\s+(${MONTHS})\\.?(?:,?\\s+|\\s+of\\s+)?(\\d{4})?(?!\\d)`,
  'iu',
);
const US_DAY = pattern(`${WORD_START}(${MONTHS})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?(?:,\\s*|\\s+)(\\d{4})(?!\\d)`, 'iu');
const NAMED_MONTH = pattern(`${WORD_START}(${MONTHS})\\.?\\s+(?:van\\s+|of\\s+|')?(\\d{4})(?!\\d)`, 'iu');
const BARE_MONTH = re(
  `(?:in|since|sinds|until|till|tot|eind|begin|medio|last|afgelopen|(?:end|start|beginning|middle) of|early|mid|late)\\s+(${MONTHS})`,
);
const SLASH_MONTH = /(?<![\d/-])(0?[1-9]|1[0-2])[/-](19\d\d|20\d\d)(?![\d/-])/u;
const YEAR = /(?<![\d.,/-])(19[5-9]\d|20[0-9]\d)(?![\d/]|-\d|[.,]\d|\s*(?:mg|ml|mcg|e\b|ie\b|g\b))/u;

const NAMED_PAST: [RegExp, number, number][] = [
  [re('(?:vandaag|today|vanochtend|vanmorgen|this morning)'), 0, 0],
  [re('(?:gisteren|yesterday|gisteravond|last night)'), 1, 1],
  [re('(?:eergisteren)'), 2, 2],
  [re('(?:deze week|this week)'), 0, 6],
  [re('(?:vorige week|afgelopen week|last week|past week)'), 1, 13],
  [re('(?:vorige maand|afgelopen maand|last month|past month)'), 1, 61],
  [re('(?:dit jaar|this year|eerder dit jaar|earlier this year)'), 0, 365],
  [re('(?:vorig jaar|afgelopen jaar|last year|past year)'), 1, 730],
  [re('(?:enkele|een paar|several|a few|paar)\\s+(?:dagen|days)(?: geleden| ago)?'), 2, 7],
  [re('(?:enkele|een paar|several|a few|paar)\\s+(?:weken|weeks)(?: geleden| ago)?'), 10, 45],
  [re('(?:enkele|een paar|several|a few|paar)\\s+(?:maanden|months)(?: geleden| ago)?'), 45, 240],
  [re('(?:jaren|years|many years|enkele jaren|several years)\\s+(?:geleden|ago)'), 365, 36525],
  [
    re(
      '(?:afgelopen|vorige|last|on)?\\s*(?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|monday|tuesday|wednesday|thursday|friday|saturday|sunday)',
    ),
    0,
    7,
  ],
];

// Most texts say nothing of time: one look each before the many patterns.
const HINT_RELATIVE =
  /gestopt|gestaakt|off|geleden|ago|terug|earlier|back|previously|eerder|sinds|sedert|since|\bal\b|for/i;
const HINT_NAMED = /dag|daag|day|gister|night|ochtend|morgen|morning|week|weken|maand|month|jaar|jaren|year/i;
const HINT_CALENDAR = pattern(`\\d{4}|\\d[-/.]\\d|${MONTHS}`, 'i');

/** Days before `now`; negative when in the future. */
export interface When extends Required<Stopped> {
  /** A month, or a day long ago, without a year: which year is a guess. */
  bare?: true;
  /** A day without a year. */
  yearless?: true;
  /** Where the words stand in the text given. */
  index: number;
}

/**
 * A day and month without a year, read where a time is asked for: `past` is the last such day that is not ahead,
 * `near` the one nearest to today. Otherwise such numbers may be anything.
 */
export type YearOf = 'past' | 'near';

/** The first statement of time in `text`, as a span of days before `now`; undefined when there is none. `monthFirst`: 11/06 is 6 November. */
export function parseWhen(text: string, now: Date, monthFirst = false, yearOf?: YearOf): When | undefined {
  const found: (When | undefined)[] = [];
  if (HINT_RELATIVE.test(text)) found.push(relative(text));
  if (HINT_NAMED.test(text)) for (const [pattern, min, max] of NAMED_PAST) found.push(spanned(text, pattern, min, max));
  if (HINT_CALENDAR.test(text)) {
    const when = calendar(text, now, monthFirst, yearOf) ?? (yearOf && shortDay(text, now, yearOf, monthFirst));
    // "Was stopped on 20 December", read in November: that of last year.
    const last = when?.yearless && yearOf === 'past' && when.maxDaysAgo < 0 && !INGOING.test(text.slice(0, when.index));
    found.push(last ? { ...when, minDaysAgo: when.minDaysAgo + 365, maxDaysAgo: when.maxDaysAgo + 365 } : when);
  }
  return found.filter((when) => when !== undefined).sort((a, b) => a.index - b.index)[0];
}

const FUTURE_WORD =
  /^[ :]*(?:de |the )?(?:weekend|later (?:this|in the) (?:week|month)|morgen(?:ochtend|vroeg|middag|avond|nacht)?|overmorgen|vanavond|vannacht|tomorrow|tmrw?|tmw|tonight|ontslag|discharge|(?:this|deze) (?:evening|afternoon|weekend|avond)|(?:komende?|aanstaande|aankomende?|volgende?|next|coming) (?:week ?-?end|visit|appointment|clinic|controle|afspraak|consult|cycle|kuur|bezoek|voorjaar|najaar|zomer|winter|spring|summer|autumn|jaar|year)|(?:the )?(?:day|dag) (?:after|na|post) (?:de |the )?(?:op|ok|operatie|surgery|ingreep|procedure|ontslag|discharge)|(?:\d+|een|one|two|twee|three|drie|a) (?:dag|dagen|weken|week|days?|weeks?) (?:voor|before|prior to) (?:\w+ )?(?:vertrek|reis|vakantie|travel|departure|operatie|surgery|ingreep|procedure|ok|chemo)|(?:(?:aanstaande|a\.?s\.?|komende|volgende|next|coming) )?(?:maan|dins|woens|donder|vrij|zater|zon)dag|(?:(?:breakfast|lunch|lunchtime|tea|teatime|noon|supper|bedtime|midnight) (?:on )?)?(?:(?:next|this|coming) )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:(?:next|this|coming) )?(?:mon|tues?|weds?|thurs?|thu|fri)|(?:next|this|coming) (?:sat|sun)|(?:komende|volgende|next|coming) (?:week|maand|month)|(?:the |het |de )?(?:new year|nieuwe jaar)|(?:kerst|christmas|pasen|easter|feestdagen|holidays|vakantie))(?![a-z]|[’']s|(?: ?-| to| till| until| through) ?(?:mon|tue|wed|thu|fri|sat|sun)| (?:box|slot|compartment|pack|blister|dosette|clinic|round))/i;

/** Whether a text begins with a day to come: "morgen", "next Monday". */
export function isFutureWord(text: string): boolean {
  return FUTURE_WORD.test(text);
}

/** Behind two numbers that are no day. */
const NO_DAY = String.raw`\s*(?:dag|day|we?e?k(?!elijks)|wk|maand|month|mnd|uur|hour|hr|min|jaar|year|jr|x|dd|keer|times|maal|tab|caps|st(?![a-z])|stuks|puff|pufj|mg|ml|g(?![a-z])|doses|kuren|e(?![a-z]))`;
/** "1-12", "14/12": no range of doses, and no "4/12" for four months. */
const SHORT_DAY = pattern(
  String.raw`^[ :]*(?:de |the |rol van )?(?:(\d{1,2})-(\d{1,2})|(1[3-9]|2\d|3[01])\/(0?\d|1[0-2])|(0?\d|1[0-2])\/(1[3-9]|2\d|3[01]))(?![\d/-]|[.,]\d|${NO_DAY})`,
  'i',
);

const SLASH_DAY = /^ (\d{1,2})\/(0?[1-9]|1[0-2])(?![\d/-])/;

/** A time to come, of a plan. */
const TO_COME = pattern(
  String.raw`(?<![a-z])(?:morgen(?:ochtend|vroeg|middag|avond)?|overmorgen|(?:aanstaande|komende|volgende|eerstvolgende|eerstkomende|next|coming) (?:week|weekend|maand|month|jaar|year|voorjaar|najaar|zomer|winter|spring|summer|autumn|consult|controle|afspraak|bezoek|visit|(?:maan|dins|woens|donder|vrij|zater|zon)dag|(?:mon|tues?|wednes|weds?|thu(?:rs)?|fri|satur|sat|sun)(?:day)?)|over (?:\d+|een|twee|drie|vier|vijf|zes|enkele|paar) (?:dag|dagen|week|weken|maand|maanden)|tomorrow|in (?:\d+|a|one|two|three|four|six) (?:days?|weeks?|months?))(?![a-z])`,
  'i',
);
const ON_DAY =
  /(?<![a-z])(?:op|per|vanaf|in|from|on|start(?:s|ing)?|commenc(?:es|ing)|begin(?:s|ning)|due):? (?=[\d a-z])/gi;
/** Before "5/12": a day, and no five months. */
const FROM_DAY = /^(?:from|on|start|commenc|begin|due)/i;

/** Whether a time to come is named anywhere in `text`. */
export function tellsOfLater(text: string, now: Date): boolean {
  if (TO_COME.test(text)) return true;
  return [...text.matchAll(ON_DAY)].some(({ index, 0: word }) => {
    const behind = text.slice(index + word.length, index + word.length + TIME_LENGTH);
    if (isFutureDay(behind, now) || isWeekAhead(behind, now)) return true;
    if (FROM_DAY.test(word) && isFutureDay(` ${behind}`, now, true)) return true;
    const when = parseWhen(behind, now);
    return when !== undefined && when.index === 0 && when.maxDaysAgo < 0;
  });
}
const TIME_LENGTH = 20;

/** "Week 49": one of the eight weeks to come. */
function isWeekAhead(text: string, now: Date): boolean {
  const week = /^(?:week|wk) ?(\d\d)(?!\d)/i.exec(text)?.[1];
  const day = (now.getTime() - Date.UTC(now.getUTCFullYear(), 0, 0)) / 86_400_000;
  const ahead = week === undefined ? 0 : (+week - Math.ceil(day / 7) + 52) % 52;
  return ahead > 0 && ahead <= 8;
}

/** "24-11", "18/11"; no part of a longer number, and no range of doses. */
const DAY_MONTH = pattern(
  `(?<![\\d.,/:-])(?:(\\d{1,2})-(\\d{1,2})|(1[3-9]|2\\d|3[01])/(0?\\d|1[0-2])|(0?[1-9]|1[0-2])/(0?[1-6]|0[7-9]|[89]|1[01]|1[3-9]|2\\d|3[01]))(?![\\d/-]|[.,:]\\d|${NO_DAY})`,
  'i',
);
const PART = /(?:^|\D)to $/;
/** Said of a day to come. */
const INGOING = /(?:per|vanaf|ingang van|ingaande|from|as of|starting) $/i;
const BARE_FIRST = pattern(`^[ :]*(?:begin |medio |eind )?(${MONTHS})\\.?(?![a-z])(?! *'?\\d)`, 'i');

function shortDay(text: string, now: Date, yearOf: YearOf, monthFirst: boolean): When | undefined {
  const match = DAY_MONTH.exec(text);
  const slashed = match?.[5] !== undefined && (+match[6]! > 12 || monthFirst);
  const day = +((slashed ? match[6] : (match?.[1] ?? match?.[3] ?? match?.[5])) ?? 0);
  const monthNumber = +((slashed ? match[5] : (match?.[2] ?? match?.[4] ?? match?.[6])) ?? 0);
  if (!match || day < 1 || day > 31 || monthNumber < 1 || monthNumber > 12) {
    // "Tot en met oktober".
    const named = BARE_FIRST.exec(text)?.[1];
    if (!named || named === 'may') return undefined;
    const index = month(named);
    return { ...wholeMonth(yearOfMonth(index, now, yearOf === 'near'), index, 0, now), bare: true };
  }
  const near = nearest(day, monthNumber - 1, match.index, now);
  if (match[5] && !slashed) {
    // "12/1" may be the first of December; "3/4" behind "to" is a part.
    const other = dayOfMonth(monthNumber, day - 1, undefined, match.index, now);
    if ((near.maxDaysAgo >= 0 && other.maxDaysAgo < 0) || PART.test(text.slice(0, match.index))) return undefined;
  }
  if (near.maxDaysAgo >= 0 || yearOf === 'near' || INGOING.test(text.slice(0, match.index))) return near;
  return span(now, match.index, date(now.getFullYear() - 1, monthNumber - 1, day));
}

/** "Medio december", no "sinds december". */
const TILL_MONTH = /^(?:tot|until|till|eind|medio|begin|early|mid|late|(?:end|start|beginning|middle) of)\s/i;

/** "Tot maart", said in November, is ahead. */
function yearOfMonth(index: number, now: Date, near: boolean): number {
  const later = (index - now.getMonth() + 12) % 12;
  const ahead = near && later > 0 && later < 6;
  return now.getFullYear() + (ahead && index < now.getMonth() ? 1 : 0) - (!ahead && index > now.getMonth() ? 1 : 0);
}

/** "Vanaf januari", said in November; a month further off may as well be behind. */
const MONTH_AHEAD = pattern(
  `^[ :]*(?:begin |medio |eind |early |mid |late |the end of )?(${MONTHS})\\.?(?![a-z])(?! *'?\\d)`,
  'i',
);
const MONTHS_AHEAD = 3;

/** Whether a text begins with a day and month, without a year, that lie ahead. */
export function isFutureDay(text: string, now: Date, slash = false): boolean {
  const named = MONTH_AHEAD.exec(text);
  if (named) {
    const months = (month(named[1]!) - now.getMonth() + 12) % 12;
    return months > 0 && months <= MONTHS_AHEAD;
  }
  // "Per 1/12", and no four months.
  const match = SHORT_DAY.exec(text) ?? (slash ? SLASH_DAY.exec(text) : null);
  if (!match) return false;
  const day = +(match[1] ?? match[3] ?? match[6]!);
  const monthNumber = +(match[2] ?? match[4] ?? match[5]!);
  if (day < 1 || day > 31 || monthNumber < 1 || monthNumber > 12) return false;
  const when = date(now.getFullYear(), monthNumber - 1, day).getTime();
  const half = 180 * DAY_MS;
  return (when > now.getTime() && when < now.getTime() + half) || when < now.getTime() - half;
}

const TILL = String.raw`(?:\s?(?:[–—]|t/m)\s?|\s(?:-|tot en met|tot|to|until|till|through|thru)\s)`;
const A_DAY = String.raw`\d{1,2}-(?:19|20)\d\d|\d{1,2}[-/]\d{1,2}(?:[-/](?:\d{4}|\d{2}))?|\d{1,2} (?:${MONTHS})\.?(?: '?\d{2,4})?|(?:${MONTHS})\.?(?: ?'?(?:\d{4}|\d{2}))?|(?:19|20)\d\d`;
const LAST_DAY = String.raw`\d{1,2}-(?:19|20)\d\d|\d{1,2}-\d{1,2}(?:-(?:\d{4}|\d{2}))?|\d{1,2}/\d{1,2}/(?:\d{4}|\d{2})|(?:1[3-9]|2\d|3[01])/(?:0?\d|1[0-2])|\d{1,2} (?:${MONTHS})\.?(?: '?\d{2,4})?|(?:${MONTHS})\.?(?: ?'?(?:\d{4}|\d{2}))|(?:19|20)\d\d`;
/** "2008-2021", "1-8 nov", "mrt 2024 – aug 2024", "3-11 t/m 10-11"; a single "14-09-2026" is none. */
const RANGE = pattern(
  String.raw`(?<![\d.,/-])(?:(?:${A_DAY})${TILL}(${LAST_DAY})|(?:\d{1,2}\s?[-–—]\s?(?=\d{1,2} )|(?:${MONTHS})-|(?:19|20)\d\d-(?=\d{4}))(\d{1,2} (?:${MONTHS})\.?(?: '?\d{2,4})?|(?:${MONTHS})\.?(?: ?'?(?:\d{4}|\d{2}))?|(?:19|20)\d\d)|(?:19|20)\d\d\s?[-–—]\s?((?:1[3-9]|2\d)(?=[\s,;.)]|$)))(?![-\d\p{L}])`,
  'iu',
);

/** The end of the days, months or years at the head of `text` that something was used, when it is past; `isDose` tells of words before them. */
export function rangeBehind(text: string, now: Date, isDose: (word: string) => boolean): Stopped | undefined {
  const match = RANGE.exec(text);
  if (!match || !(text.slice(0, match.index).match(/\p{L}+/gu) ?? []).every(isDose)) return undefined;
  // "2012-14", "mrt '24".
  const end = (match[1] ?? match[2] ?? match[3]!).replace(/^(?=\d\d$)|(?<=\p{L}\.? ?)'?(?=\d\d$)/u, '20');
  const when = parseWhen(` ${end}`, now, false, 'near');
  if (!when || when.maxDaysAgo < 1 || (when.minDaysAgo < 1 && !/^\d{4}$/.test(end))) return undefined;
  return { minDaysAgo: when.minDaysAgo, maxDaysAgo: when.maxDaysAgo };
}

/** "31/10/2026 to 07/11/2026": where the second day begins, in a text that has two; else 0. */
export function lastOfRange(text: string): number {
  const match = HINT_CALENDAR.test(text) ? RANGE.exec(text) : null;
  return match ? match.index + match[0].length - (match[1] ?? match[2] ?? match[3]!).length : 0;
}

function spanned(text: string, pattern: RegExp, minDaysAgo: number, maxDaysAgo: number): When | undefined {
  const match = pattern.exec(text);
  return match ? { minDaysAgo, maxDaysAgo, index: match.index } : undefined;
}

function relative(text: string): When | undefined {
  const match = AGO.exec(text) ?? SINCE.exec(text);
  if (!match) return undefined;
  const amount = NUMBER_WORDS[match[1]!.toLowerCase()] ?? parseFloat(match[1]!.replace(',', '.'));
  const unit = UNITS.find(([pattern]) => pattern.test(match[2]!.toLowerCase()));
  if (!unit) return undefined;
  const days = amount * unit[1];
  return {
    minDaysAgo: Math.max(0, Math.floor(days - unit[2])),
    maxDaysAgo: Math.ceil(days + unit[2]),
    index: match.index,
  };
}

function calendar(text: string, now: Date, monthFirst: boolean, yearOf?: YearOf): When | undefined {
  const iso = ISO.exec(text);
  if (iso) return span(now, iso.index, date(+iso[1]!, +iso[2]! - 1, +iso[3]!));
  const numeric = NUMERIC.exec(text);
  if (numeric) return numericDate(numeric, now, monthFirst);
  const named = NAMED_DAY.exec(text);
  if (named && !named[3] && yearOf === 'near') return nearest(+named[1]!, month(named[2]!), named.index, now);
  if (named) return dayOfMonth(+named[1]!, month(named[2]!), named[3], named.index, now);
  const us = US_DAY.exec(text);
  if (us) return dayOfMonth(+us[2]!, month(us[1]!), us[3], us.index, now);
  const monthYear = NAMED_MONTH.exec(text);
  if (monthYear) return wholeMonth(+monthYear[2]!, month(monthYear[1]!), monthYear.index, now);
  const slash = SLASH_MONTH.exec(text);
  if (slash) return wholeMonth(+slash[2]!, +slash[1]! - 1, slash.index, now);
  const bare = BARE_MONTH.exec(text);
  if (bare) {
    const index = month(bare[1]!);
    return {
      ...wholeMonth(yearOfMonth(index, now, yearOf === 'near' && TILL_MONTH.test(bare[0])), index, bare.index, now),
      bare: true,
    };
  }
  const year = YEAR.exec(text);
  return year ? span(now, year.index, date(+year[1]!, 0, 1), date(+year[1]!, 11, 31)) : undefined;
}

const MONTH_FIRST = /(?<![\d.,/-])(?:0?\d|1[0-2])\/(?:1[3-9]|2\d|3[01])\/(?:\d{4}|\d{2})(?![\d/])/;

/** Whether a text writes a date that only the American order makes possible. */
export function isMonthFirst(text: string): boolean {
  return MONTH_FIRST.test(text);
}

/** Day first, as in Dutch and British writing, unless only the American order is possible or another date is so. */
function numericDate(match: RegExpExecArray, now: Date, monthFirst: boolean): When | undefined {
  const year = match[3]!.length === 2 ? 2000 + +match[3]! : +match[3]!;
  const swapped = +match[2]! > 12 || (monthFirst && match[0].includes('/') && +match[1]! <= 12);
  const [day, monthNumber] = swapped ? [+match[2]!, +match[1]!] : [+match[1]!, +match[2]!];
  return monthNumber >= 1 && monthNumber <= 12 && day >= 1 && day <= 31
    ? span(now, match.index, date(year, monthNumber - 1, day))
    : undefined;
}

/** Of a day without a year, the one nearest to today. */
function nearest(day: number, monthIndex: number, index: number, now: Date): When {
  const far = (one: Date): number => Math.abs(one.getTime() - now.getTime());
  const days = [-1, 0, 1].map((years) => date(now.getFullYear() + years, monthIndex, day));
  return span(now, index, days.sort((a, b) => far(a) - far(b))[0]!);
}

function dayOfMonth(day: number, monthIndex: number, year: string | undefined, index: number, now: Date): When {
  if (year) return span(now, index, date(+year, monthIndex, day));
  const thisYear = date(now.getFullYear(), monthIndex, day);
  // "8 January", read in November: which one is a guess.
  if (thisYear.getTime() < now.getTime() - 180 * DAY_MS)
    return { ...span(now, index, thisYear), bare: true, yearless: true };
  const far = thisYear.getTime() > now.getTime() + 180 * DAY_MS;
  return { ...span(now, index, far ? date(now.getFullYear() - 1, monthIndex, day) : thisYear), yearless: true };
}

function wholeMonth(year: number, monthIndex: number, index: number, now: Date): When {
  return span(now, index, date(year, monthIndex, 1), date(year, monthIndex + 1, 0));
}

function date(year: number, monthIndex: number, day: number): Date {
  return new Date(year, monthIndex, day);
}

function month(name: string): number {
  return MONTH_INDEX[name.toLowerCase().slice(0, 3)] ?? 0;
}

function span(now: Date, index: number, first: Date, last: Date = first): When {
  const today = date(now.getFullYear(), now.getMonth(), now.getDate());
  const ago = (day: Date): number => Math.round((today.getTime() - day.getTime()) / DAY_MS);
  const minDaysAgo = ago(last);
  const maxDaysAgo = ago(first);
  // A year or month that has begun but not ended reaches up to today.
  return { minDaysAgo: maxDaysAgo >= 0 ? Math.max(0, minDaysAgo) : minDaysAgo, maxDaysAgo, index };
}
