import { describe, expect, it } from 'vitest';
import { CATALOGUES, joinAnd, languageFor, longDate, number, plural } from '../../../src/i18n/index.ts';

/** Every text of a catalogue by its path; functions are called with numbers or with the names of their arguments. */
function texts(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') {
    const call = value as (...args: unknown[]) => string;
    const args = (what: unknown) => Array.from({ length: call.length }, () => what);
    return [1, 2].map((n) => [`${path}(${n})`, call(...args(n))]);
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => texts(inner, `${path}.${key}`));
}

/** The same in both languages, and meant so. */
const SHARED =
  /^(?:\.popup\.switchTo|\.options\.languages|\.popup\.save\.(?:json|fhir)|\.library\.topics|\.words\.(?:unit|kind|route|effect|signal))/;

describe('the catalogue', () => {
  const english = new Map(texts(CATALOGUES.en));
  const dutch = new Map(texts(CATALOGUES.nl));

  it('has the same strings in Dutch and English', () => {
    expect([...dutch.keys()].sort()).toEqual([...english.keys()].sort());
  });

  it('has no empty string, and no number left out of a plural', () => {
    for (const [path, text] of [...english, ...dutch]) {
      expect(text.trim(), path).not.toBe('');
      expect(text, path).not.toContain('#');
    }
  });

  it('says nothing in English where Dutch is meant', () => {
    const same = [...dutch].filter(
      ([path, text]) => english.get(path) === text && /[a-z]{4}/i.test(text) && !SHARED.test(path),
    );
    // Words that Dutch and English share.
    expect(
      same
        .map(([, text]) => text)
        .filter((text) => !/^(?:Site|Sites|Records|Matrix|Scores|In records|\d records?)$/.test(text)),
    ).toEqual([]);
  });

  it('never says that a combination is safe, only that silence does not mean so', () => {
    for (const [path, text] of [...english, ...dutch]) {
      if (/\bsafe\b|\bveilig\b/i.test(text)) expect(text, path).toMatch(/not mean|betekent niet/i);
    }
  });
});

describe('languageFor', () => {
  it('follows the browser: Dutch for every kind of Dutch, English for any other language', () => {
    expect(['nl', 'nl-BE', 'NL-nl', 'en-GB', 'de', 'nld-x'].map((ui) => languageFor('auto', ui))).toEqual([
      'nl',
      'nl',
      'nl',
      'en',
      'en',
      'en',
    ]);
  });

  it('puts the user’s own choice first', () => {
    expect(languageFor('en', 'nl')).toBe('en');
  });
});

describe('numbers, dates and lists', () => {
  it('takes the singular for one only, in both languages', () => {
    const forms = { one: '# drug', other: '# drugs' };
    expect([0, 1, 2].map((n) => plural('nl', n, forms))).toEqual(['0 drugs', '1 drug', '2 drugs']);
  });

  it('writes them as each language does', () => {
    expect([number('nl', 0.5), number('en', 0.5)]).toEqual(['0,5', '0.5']);
    expect([joinAnd('nl', ['a', 'b', 'c']), joinAnd('en', ['a', 'b'])]).toEqual(['a, b en c', 'a and b']);
    expect([longDate('nl', '2026-11-22'), longDate('en', '2026-11-22')]).toEqual([
      '22 november 2026',
      '22 November 2026',
    ]);
  });

  it('shows what is no date as it stands', () => {
    expect(longDate('nl', 'undated')).toBe('undated');
  });
});
