import { describe, expect, test } from 'vitest';
import { adviceProblems } from '../../../src/knowledge/compile/advice.ts';
import { compileRules } from '../../../src/knowledge/compile/compile.ts';
import { readContent } from '../../../src/knowledge/compile/content.ts';
import { describeProblem, type Problem } from '../../../src/knowledge/compile/read.ts';
import { validate } from '../../../src/knowledge/compile/validate.ts';
import { contentFolder, record, SAMPLE } from './sample-content.ts';

function problemsOf(changes: Record<string, string | null> = {}, today = '2026-11-22'): string[] {
  const problems: Problem[] = [];
  const content = readContent(contentFolder(changes), problems);
  if (!problems.length) validate(content, today, problems);
  if (!problems.length) problems.push(...adviceProblems(content, compileRules(content)));
  return problems.map(describeProblem);
}

/** The sample with one passage of one file changed; fails when the passage is not there. */
function broken(file: string, from: string, to: string): Record<string, string> {
  const text = SAMPLE[file]!;
  expect(text).toContain(from);
  return { [file]: text.replace(from, to) };
}

const RECORDS = 'records/all.yaml';
const withRecord = (text: string) => ({ [RECORDS]: SAMPLE[RECORDS] + text });

test('the unbroken sample has no problem', () => {
  expect(problemsOf()).toEqual([]);
});

describe('the build refuses, naming file, line and reason,', () => {
  test.each([
    [
      'an unknown drug in a property',
      broken('properties/all.yaml', 'drug: alphine', 'drug: omegine'),
      /^properties\/all\.yaml:7: unknown drug "omegine"/,
    ],
    [
      'a subject that is neither drug nor property',
      broken(RECORDS, 'of: [betol]', 'of: [bettol]'),
      /^records\/all\.yaml:8: "bettol" is no drug and no property/,
    ],
    [
      'a change that names a record which is not there',
      broken(
        'knowledge.yaml',
        'changes: []',
        'changes: [{version: "1", date: 2026-11-22, nl: nieuw, en: new, added: [no-such-record]}]',
      ),
      /^knowledge\.yaml:3: unknown record "no-such-record"/,
    ],
    [
      'an unknown source',
      broken(RECORDS, 'evidence: {grade: 3, src: [label-a §4.5]}', 'evidence: {grade: 3, src: [label-z §4.5]}'),
      /^records\/all\.yaml:\d+: unknown source "label-z"/,
    ],
    [
      'a statement without a source',
      broken(
        RECORDS,
        '{nl: "mechanism nl", en: "mechanism en", src: [label-a §4.5]}',
        '{nl: "mechanism nl", en: "mechanism en", src: []}',
      ),
      /records\/all\.yaml:\d+: 0\.mechanism\.src: a statement needs a source/,
    ],
    [
      'a reference without a section',
      broken(RECORDS, 'evidence: {grade: 3, src: [label-a §4.5]}', 'evidence: {grade: 3, src: [label-a]}'),
      /a reference is "source-id §section"/,
    ],
    ['a missing translation', broken(RECORDS, 'nl: "mechanism nl", ', ''), /records\/all\.yaml:\d+: 0\.mechanism\.nl/],
    [
      'a source without a link',
      broken('sources/all.yaml', '  url: https://example.org/a\n', ''),
      /^sources\/all\.yaml:2: 0\.url/,
    ],
    [
      'a property without a source',
      broken('properties/all.yaml', '{drug: alphine, src: [label-a §5.1]}', '{drug: alphine, src: []}'),
      /properties\/all\.yaml:7: 0\.members\.0\.src: a statement needs a source/,
    ],
    ['an unknown key', broken(RECORDS, 'topic: bleeding', 'topic: bleeding\n  colour: red'), /colour/],
    [
      'a duplicate id',
      withRecord(
        record('thinner-betol', 'other-reason', '  between: [{of: [alphine]}, {of: [gammide]}]\n  action: avoid'),
      ),
      /"thinner-betol" is already in records\/all\.yaml:2/,
    ],
    [
      'a name of two drugs',
      broken('drugs/all.yaml', 'nl: [gammide]', 'nl: [gammide, Alfá]'),
      /the name "(Alfá|Alfa)" of/,
    ],
    [
      'a name list without a licence',
      broken('sources/all.yaml', '  licence: CC0-1.0\n', ''),
      /names are taken from "names-open", which has no licence entry/,
    ],
    [
      'contradicting records that do not name each other',
      withRecord(
        record('thinner-betol-again', 'bleeding', '  between: [{of: [thinner]}, {of: [betol]}]\n  action: avoid'),
      ),
      /contradicts "thinner-betol(-again)?" .* for (alphine|betol) \+ (alphine|betol|gammide)/,
    ],
    [
      'a modifier that concerns no drug of the record',
      broken(
        RECORDS,
        '  effects:',
        '  modifiers:\n    - {id: m, when: {dailyDose: {of: [nothing-here], unit: mg, max: 10}}, moves: lower, to: no-action, nl: xx, en: xx, src: [label-a §4.5]}\n  effects:',
      ),
      /"nothing-here" is no drug and no property/,
    ],
    [
      'a modifier that can never apply',
      broken(
        RECORDS,
        '  effects:',
        '  modifiers:\n    - {id: m, when: {age: {min: 65}}, moves: raise, to: no-action, nl: xx, en: xx, src: [label-a §4.5]}\n  effects:',
      ),
      /modifier "m" can never apply: it does not raise the class/,
    ],
    [
      'a modifier without a condition',
      broken(
        RECORDS,
        '  effects:',
        '  modifiers:\n    - {id: m, when: {}, moves: lower, to: no-action, nl: xx, en: xx, src: [label-a §4.5]}\n  effects:',
      ),
      /modifier "m" can never apply: it has no condition/,
    ],
    [
      'a property nobody uses',
      {
        'properties/all.yaml': `${SAMPLE['properties/all.yaml']}\n- {id: idle, kind: effect, nl: lui, en: idle, members: [{drug: betol, src: [label-a §4.5]}]}\n`,
      },
      /no record, load or guidance uses the property "idle"/,
    ],
    [
      'a drug no record reaches',
      broken(
        'drugs/all.yaml',
        '  - id: betol',
        '  - {id: deltine, atc: [], names: {nl: [deltine], en: [deltine]}}\n  - id: betol',
      ),
      /no record or load reaches "deltine"/,
    ],
    [
      'a link to a record that is not there',
      broken(RECORDS, '  reviewed:', '  replaces: [gone]\n  reviewed:'),
      /unknown record "gone"/,
    ],
    ['"manage" that does not say when', broken(RECORDS, '  timing: monitor\n', ''), /"manage" says when/],
    [
      'a wash-out of a drug that is not in the record',
      withRecord(
        record(
          'alphine-betol',
          'other',
          '  between: [{of: [alphine]}, {of: [betol]}]\n  action: avoid\n  washOut:\n    - {of: [gammide], days: 3, nl: xx, en: xx, src: [label-a §4.5]}',
        ),
      ),
      /this wash-out concerns no drug of the record/,
    ],
    ['broken YAML', { [RECORDS]: '- id: [unclosed\n' }, /^records\/all\.yaml:\d+: /],
  ] as [string, Record<string, string>, RegExp][])('%s', (_what, changes, reason) => {
    const found = problemsOf(changes);
    expect(
      found.some((p) => reason.test(p)),
      found.join('\n'),
    ).toBe(true);
  });

  test('a review past its term', () => {
    expect(problemsOf({}, '2028-11-30').join()).toMatch(/the review of 2026-11-01 is past its term of 24 months/);
  });

  const dangerous = record(
    'gammide-betol',
    'toxicity',
    '  between: [{of: [gammide]}, {of: [betol]}]\n  action: contraindicated',
  );
  const advising = SAMPLE[RECORDS]!.replace('of: [thinner]', 'of: [thinner]\n      not: [gammide]');
  test('an alternative that itself interacts', () => {
    const text = advising.replace(
      '  reviewed',
      '  alternatives:\n    - {insteadOf: [alphine], drugs: [gammide], nl: xx, en: xx, src: [label-a §4.5]}\n  reviewed',
    );
    expect(problemsOf({ [RECORDS]: text + dangerous }).join()).toMatch(
      /"thinner-betol" advises gammide, which itself interacts with betol \(gammide-betol: contraindicated\)/,
    );
  });
  test('a step that recommends a drug which interacts whatever it stands in for', () => {
    const text = advising.replace(
      'src: [label-a §4.5]}\n  reviewed',
      'src: [label-a §4.5], recommends: [gammide]}\n  reviewed',
    );
    const withAlphine = record(
      'gammide-alphine',
      'toxicity',
      '  between: [{of: [gammide]}, {of: [alphine]}]\n  action: avoid',
    );
    expect(problemsOf({ [RECORDS]: text + dangerous + withAlphine }).join()).toMatch(/"thinner-betol" advises gammide/);
    expect(problemsOf({ [RECORDS]: text + dangerous })).toEqual([]);
  });

  test('a lexicon that does not say where its names come from', () => {
    expect(problemsOf({ 'names/lexicon.tsv': 'id\tatc\tnl\ten\nzetol\t\tzetol\tzetol\n' }).join()).toMatch(
      /names\/lexicon\.tsv:1: a name list states its sources/,
    );
  });
});

test('two records of one reason may differ when one says that it replaces the other', () => {
  const other = record(
    'thinner-betol-again',
    'bleeding',
    '  between: [{of: [thinner]}, {of: [betol]}]\n  action: avoid\n  replaces: [thinner-betol]',
  );
  expect(problemsOf(withRecord(other))).toEqual([]);
});
