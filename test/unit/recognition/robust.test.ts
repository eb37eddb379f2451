import { describe, expect, it } from 'vitest';
import { recogniser } from './sample-names.ts';

describe('odd and very large texts', () => {
  it.each([
    ['lone surrogates', '\ud800'.repeat(100_000)],
    ['hyphens', 'fluo-'.repeat(100_000)],
    ['soft hyphens', `fluo${'\u00ad'.repeat(200_000)}`],
    ['ligatures', 'ﬂ'.repeat(100_000)],
    ['right-to-left marks', '\u200f\u202e'.repeat(100_000)],
    ['brackets', '('.repeat(100_000)],
    ['a word without end', 'citalopram'.repeat(50_000)],
    ['digits without end', '1'.repeat(200_000)],
    ['line breaks', '\n'.repeat(300_000)],
    ['rules of dashes', `${'-'.repeat(60)}1\n`.repeat(2_000)],
    ['bullets', '•'.repeat(100_000)],
    ['empty cells', '\t'.repeat(500_000)],
  ])('%s neither hide a name behind them nor invent one', (_, filler) => {
    expect(recogniser.recognise(`${filler} \n\n lithium`).map(({ drugs }) => drugs)).toEqual([['lithium']]);
  });

  it('a 20 MB text is read to its end', () => {
    const text = `${'Gewone tekst zonder namen, regel na regel. '.repeat(470_000)}citalopram`;
    expect(text.length).toBeGreaterThan(20_000_000);
    expect(recogniser.scan(text)).toHaveLength(1);
  });

  // Tried in every way that bullets and labels can be parted, thirty of them took minutes.
  it.each(['van :  ', ' - - : '])('a name behind a row of "%s" is read', (label) => {
    expect(recogniser.recognise(`sertraline ${label.repeat(32)}lithium 400 mg`)).toHaveLength(2);
    expect(recogniser.recognise(`sertraline ${label.repeat(1_000)}lithium 400 mg`)).toHaveLength(2);
  });

  it('thousands of names on one line are all read', () => {
    expect(recogniser.recognise('lithium 400 mg gestopt, '.repeat(2_000))).toHaveLength(2_000);
  });
});
