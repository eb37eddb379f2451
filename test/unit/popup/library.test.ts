import { describe, expect, it } from 'vitest';
import { CATALOGUES } from '../../../src/i18n/index.ts';
import type { CompiledTexts } from '../../../src/knowledge/format/compiled.ts';
import { TOPICS } from '../../../src/knowledge/format/record.ts';
import generated from '../../../src/knowledge/generated/texts.json';
import { cellKey, matrixOf } from '../../../src/library/model/matrix.ts';
import { citationsPerSource, recordsOfDrugs } from '../../../src/library/model/reach.ts';
import { placeOf } from '../../../src/library/model/route.ts';
import { entriesOf, matches } from '../../../src/library/model/search.ts';
import { ACTION_CLASSES } from '../../../src/vocabulary.ts';

const texts = generated as unknown as CompiledTexts;

const small = {
  drugs: { a1: { properties: ['a'] }, a2: { properties: ['a'] }, b1: { properties: ['b'] }, c1: { properties: ['c'] } },
  properties: { a: { kind: 'class' }, b: { kind: 'class' }, c: { kind: 'class' }, slow: { kind: 'kinetic' } },
  records: {
    mild: { action: 'manage', between: [{ of: ['a'] }, { of: ['b'] }] },
    worst: { action: 'avoid', between: [{ of: ['a1'] }, { of: ['b1'] }] },
    within: { action: 'no-action', between: [{ of: ['a'] }, { of: ['a'] }] },
    nobody: { action: 'contraindicated', between: [{ of: ['b'] }, { of: ['b'] }] },
    excluded: { action: 'contraindicated', between: [{ of: ['a'] }, { of: ['c'], not: ['c1'] }] },
  },
  loads: {},
} as unknown as CompiledTexts;

describe('the matrix', () => {
  const { classes, cells } = matrixOf(small);

  it('shows the worst class between two drug classes and all records behind it, worst first', () => {
    expect(cells.get(cellKey('b', 'a'))).toEqual({ worst: 'avoid', records: ['worst', 'mild'] });
  });

  it('fills the diagonal only where two different drugs of the class can meet', () => {
    expect(cells.get(cellKey('a', 'a'))?.worst).toBe('no-action');
    expect(cells.has(cellKey('b', 'b'))).toBe(false);
  });

  it('leaves out a class that no record reaches, exclusions counted, and properties that are no class', () => {
    expect(classes).toEqual(['a', 'b']);
  });

  it('shows SSRIs with irreversible MAO inhibitors, NSAIDs with vitamin K antagonists as the knowledge base has them', () => {
    const real = matrixOf(texts);
    // The worst cell follows one drug of the class: ketorolac is contraindicated, the other NSAIDs are to be avoided.
    const nsaidVka = real.cells.get(cellKey('nsaid', 'vka'));
    expect(nsaidVka?.worst).toBe('contraindicated');
    expect(nsaidVka?.records.indexOf('ketorolac-anticoagulant')).toBe(0);
    expect(nsaidVka?.records).toContain('nsaid-vka-bleeding');
    expect(texts.records['nsaid-vka-bleeding']?.action).toBe('avoid');
    expect(real.cells.get(cellKey('nsaid', 'ssri'))?.records).toContain('ssri-nsaid-gi-bleeding');
  });
});

describe('the knowledge-base page', () => {
  it('lists every record and load, worst first, each under a topic with a name in both languages', () => {
    const entries = entriesOf(texts, 'nl', CATALOGUES.nl.words.effect);
    expect(entries).toHaveLength(texts.counts.records + texts.counts.loads);
    const ranks = entries.map((e) => ACTION_CLASSES.indexOf(e.action));
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
    for (const language of ['nl', 'en'] as const) {
      for (const topic of [...TOPICS, 'load']) expect(CATALOGUES[language].library.topics[topic], topic).toBeTruthy();
    }
  });

  it('finds a record by a drug of its class, by effect and without diacritics', () => {
    const entries = entriesOf(texts, 'nl', CATALOGUES.nl.words.effect);
    const found = (typed: string) => entries.filter((e) => matches(e.haystack, typed)).map((e) => e.id);
    expect(found('sertraline naproxen')).toContain('ssri-nsaid-gi-bleeding');
    expect(found('BLOEDING acenocoumarol')).toContain('nsaid-vka-bleeding');
    expect(matches('hyponatriemie', 'hyponatriëmie')).toBe(true);
    expect(found('no such drug anywhere')).toEqual([]);
  });

  it('knows which records reach a drug, and not those that exclude it', () => {
    expect(recordsOfDrugs(texts).get('sertraline')).toContain('ssri-nsaid-gi-bleeding');
    expect(recordsOfDrugs(small).get('c1')).toEqual([]);
    expect(recordsOfDrugs(small).get('a1')?.sort()).toEqual(['excluded', 'mild', 'within', 'worst']);
  });

  it('counts how often a source is cited', () => {
    const counts = citationsPerSource({
      records: { r: { consequence: { src: ['x §1'] }, actions: [{ src: ['x §2', 'y §1'] }] } },
      loads: {},
      properties: {},
      drugs: {},
      guidance: {},
    } as unknown as CompiledTexts);
    expect([...counts]).toEqual([
      ['x', 2],
      ['y', 1],
    ]);
  });

  it('opens what its address names, and the list of records for any other address', () => {
    expect(placeOf('#record=ssri-nsaid-gi-bleeding')).toEqual({ part: 'records', id: 'ssri-nsaid-gi-bleeding' });
    expect(placeOf('#drug=acetylsalicylic%20acid')).toEqual({ part: 'drugs', id: 'acetylsalicylic acid' });
    expect(placeOf('#part=matrix')).toEqual({ part: 'matrix' });
    expect([placeOf(''), placeOf('#part=nowhere')]).toEqual([{ part: 'records' }, { part: 'records' }]);
  });
});
