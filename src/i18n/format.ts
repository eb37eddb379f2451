import type { Language } from '../vocabulary.ts';

const LOCALE: Record<Language, string> = { nl: 'nl-NL', en: 'en-GB' };

/** "22 november 2026" from an ISO date or date-time; the input itself when it is no date. */
export function longDate(language: Language, iso: string): string {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return iso;
  return new Intl.DateTimeFormat(LOCALE[language], { dateStyle: 'long' }).format(date);
}

/** "14:05" of an ISO date-time, in the reader's time zone; the input itself when it is no date. */
export function clockTime(language: Language, iso: string): string {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return iso;
  return new Intl.DateTimeFormat(LOCALE[language], { timeStyle: 'short' }).format(date);
}

/** "a, b and c" / "a, b en c". */
export function joinAnd(language: Language, items: readonly string[]): string {
  return new Intl.ListFormat(LOCALE[language], { type: 'conjunction' }).format(items);
}

/** A number as the language writes it ("0,5" / "0.5"), at most two decimals. */
export function number(language: Language, value: number): string {
  return new Intl.NumberFormat(LOCALE[language], { maximumFractionDigits: 2 }).format(value);
}
