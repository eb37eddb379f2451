import { describe, expect, it } from 'vitest';
import { createRecogniser } from '../../../src/recognition/recogniser.ts';
import { doubts, PLACES, weighWords } from '../../../src/recognition/weigh.ts';
import { WEIGHTS } from '../../../src/recognition/weights.ts';
import type { Token } from '../../../src/recognition/tokens.ts';
import type { Mention } from '../../../src/vocabulary.ts';
import { shippedNames } from '../../accuracy/names.ts';

const recogniser = createRecogniser(shippedNames());
const read = (text: string) =>
  recogniser
    .recognise(text, { now: new Date(2026, 10, 28) })
    .map(({ text: name, status, rule }) => `${name} ${status} ${rule}`)
    .join();
const token = (text: string, kind: Token['kind'] = 'word'): Token => ({ kind, text, start: 0, end: 0, hit: 0 });
const DRUG = token('', 'drug');
const odds = (before: string, after = ''): number => {
  const words = (some: string) =>
    some
      .split(' ')
      .filter(Boolean)
      .map((word) => token(word));
  return weighWords([...words(before), DRUG, ...words(after)], words(before).length);
};

describe('the words around a drug, weighed', () => {
  it('speak for use where a dose stands, and where nothing is said', () => {
    expect(odds('')).toBeLessThan(0);
    expect(weighWords([DRUG, token('50', 'number'), token('mg'), token('2', 'number'), token('dd')], 0)).toBeLessThan(
      odds(''),
    );
  });

  it('speak against it where they deny, or tell of another person', () => {
    for (const words of ['weigert', 'her husband takes', 'allergic to', 'geen', 'declined'])
      expect(odds(words), words).toBeGreaterThan(odds(''));
  });

  it('count once, however often a word stands there', () => {
    const far = 'xyzzy xyzzy xyzzy xyzzy xyzzy xyzzy';
    const word = WEIGHTS.split('\n')
      .find((line) => / a\+:/.test(line) && !/^\W/.test(line))!
      .split(' ')[0]!;
    const once = odds('', `${far} ${word} xyzzy`);
    expect(once).not.toBe(odds('', far));
    expect(odds('', `${far} ${word} xyzzy ${word}`)).toBe(once);
  });

  it('take no word of a page for a name of the language', () => {
    for (const word of ['constructor', '__proto__', 'toString', 'hasOwnProperty'])
      expect(odds(word)).toBe(odds('xyzzy'));
  });

  it('contradict a rule of use where they tell much against it, and a silencing one where they tell much for use', () => {
    const against = ['zij', 'weigert', 'allergisch', 'nooit', 'geen'].map((word) => token(word));
    const dose = [token('500', 'number'), token('mg'), token('3', 'number'), token('dd'), token('continues')];
    const one = (status: Mention['status'], rule: string): Mention => ({
      ...{ text: '', start: 0, end: 0, drugs: [], classes: [] },
      status,
      rule,
    });
    expect(doubts(one('current', 'no-cue'), [...against, DRUG], against.length)).toBe('words-against-use');
    expect(doubts(one('current', 'no-cue'), [DRUG, ...dose], 0)).toBeUndefined();
    expect(doubts(one('negated', 'not-behind'), [DRUG, ...dose], 0)).toBe('words-for-use');
    expect(doubts(one('negated', 'not-behind'), [...against, DRUG], against.length)).toBeUndefined();
    // A plan takes part in combinations as it is, and a switch knows what ended beside the drug.
    expect(doubts(one('planned', 'planned'), [DRUG, ...dose], 0)).toBeUndefined();
    expect(doubts(one('current', 'switched'), [...against, DRUG], against.length)).toBeUndefined();
  });

  it('make a status unclear at most: no drug is silenced or called current by them', () => {
    for (const words of ['weigert', 'her husband', 'allergic', 'nooit geopend', 'gebruikt', 'continues 50 mg od']) {
      const text = `${words} sertraline ${words}`;
      const rules = read(text);
      if (rules.includes('words-')) expect(rules).toMatch(/^sertraline unclear words-(?:against|for)-use$/);
    }
  });

  it('have no say under a heading, whose words stand elsewhere', () => {
    expect(read('Allergieën:\n- diclofenac 50 mg 3dd1')).not.toContain('words-');
  });
});

describe('the table of weights', () => {
  it('has lines of a word and its weights alone, each word once', () => {
    const words = WEIGHTS.split('\n').map((line) => line.split(' ')[0]);
    expect(new Set(words).size).toBe(words.length);
    for (const line of WEIGHTS.split('\n'))
      for (const entry of line.split(' ').slice(1)) {
        const place = entry.slice(0, entry.lastIndexOf(':'));
        expect(place.startsWith('>') || PLACES.includes(place), line).toBe(true);
        expect(Number.isInteger(Number(entry.slice(entry.lastIndexOf(':') + 1))), line).toBe(true);
      }
  });
});
