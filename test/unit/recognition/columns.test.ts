import { describe, expect, it } from 'vitest';
import { NOW, recogniser, statuses } from './sample-names.ts';

describe('labels of columns in text', () => {
  it.each([
    [
      'a date in a stop column is a stop, an empty cell or a date to come is none',
      'Middel\tDosis\tStop\nfluoxetine\t20 mg\t12-10-2020\nlithium\t400 mg\t\nibuprofen\t400 mg\t12-10-2099',
      ['fluoxetine:stopped', 'lithium:current', 'ibuprofen:current'],
    ],
    [
      'a stop column may stand before the names',
      'Start\tStop\tMiddel\n01-02-2020\t12-10-2020\tfluoxetine 20 mg\n01-02-2020\t\tlithium',
      ['fluoxetine:stopped', 'lithium:current'],
    ],
    ['"Stop: no" is no stop', '| Drug | Discontinued |\n| lithium | no |', ['lithium:current']],
    [
      'not active is stopped',
      '| Drug | Active |\n| lithium | no |\n| ibuprofen | yes |',
      ['lithium:stopped', 'ibuprofen:current'],
    ],
    [
      'a column of last doses tells of no stop',
      'Drug\tLast dose\tLaatste gift\nlithium\t20-11-2026\t21-11-2026',
      ['lithium:current'],
    ],
    [
      'not taken, in whatever words, was not stopped',
      'Drug\tTaking?\nfluoxetine\tYes\nlithium\tno, never collected',
      ['fluoxetine:current', 'lithium:negated'],
    ],
    [
      'a reaction beside a name is an allergy',
      'Middel\tReactie\nibuprofen\tmaagbloeding\nlithium\tgeen',
      ['ibuprofen:allergy', 'lithium:current'],
    ],
    [
      'rows with their labels in front have no labels above',
      'Overgevoeligheid\tibuprofen\trash\nActueel\tlithium\t1dd',
      ['ibuprofen:allergy', 'lithium:current'],
    ],
    ['a start to come is a plan', 'Middel\tStartdatum\nlithium\t01-02-2099', ['lithium:planned']],
    ['a label speaks for its own column only', 'Drug\tStop\tPrescriber\nlithium\t\t12-10-2020', ['lithium:current']],
    [
      'a table ends where no row follows',
      'Drug\tStop\nlithium\t12-10-2020\n\nibuprofen\t12-10-2020',
      ['lithium:stopped', 'ibuprofen:current'],
    ],
  ])('%s', (_, text, expected) => {
    expect(statuses(text)).toEqual(expected);
  });

  it('offsets are those of the text as given', () => {
    const text = 'Middel\tStop\nfluoxetine\t12-10-2020\tlithium';
    for (const { text: name, start, end } of recogniser.recognise(text, { now: NOW }))
      expect(text.slice(start, end)).toBe(name);
  });
});
