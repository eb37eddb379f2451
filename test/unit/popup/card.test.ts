import { describe, expect, it } from 'vitest';
import type { CompiledTexts, RecordText } from '../../../src/knowledge/format/compiled.ts';
import { judgeDrug, replacedBy } from '../../../src/popup/model/advice.ts';
import { cardOf } from '../../../src/popup/model/card.ts';
import { asWritten, namer } from '../../../src/popup/model/names.ts';
import type { CheckResult, DrugInput, Finding, PageReport } from '../../../src/vocabulary.ts';

const said = (words: string) => ({ nl: `${words} nl`, en: `${words} en`, src: ['label §4.5'] });

const record: RecordText = {
  topic: 'bleeding',
  reason: 'bleeding',
  title: { nl: 'titel', en: 'title' },
  between: [{ of: ['ssri'] }, { of: ['nsaid'] }],
  effects: ['bleeding'],
  action: 'manage',
  timing: 'before-first-dose',
  serious: { is: true, ...said('serious') },
  evidence: { grade: 3, src: ['label §4.5'] },
  consequence: said('consequence'),
  mechanism: said('mechanism'),
  actions: [{ ...said('step one'), recommends: ['omeprazole'] }, said('step two')],
  washOut: [{ of: ['fluoxetine'], days: 35, ...said('five weeks') }],
  modifiers: [
    { id: 'ppi-on-list', when: { with: ['ppi'] }, moves: 'lower', to: 'manage', ...said('a PPI is on the list') },
  ],
  reviewed: { on: '2026-11-22' },
};

const texts = {
  records: { 'ssri-nsaid': record },
  loads: {},
  sources: {
    label: {
      title: 'Label',
      url: 'https://example.org/label',
      publisher: 'Agency',
      date: '2024',
      kind: 'label',
      read: '2026-11-22',
    },
  },
  drugs: {
    sertraline: {
      atc: ['N06AB06'],
      name: { nl: 'sertraline', en: 'sertraline' },
      names: { nl: [], en: [] },
      brands: [],
      properties: ['ssri'],
      statements: [{ kind: 'local', ...said('local use') }],
    },
  },
  properties: {
    'cyp2d6-inhibitor': {
      kind: 'kinetic',
      nl: '',
      en: '',
      implies: [],
      members: [{ drug: 'fluoxetine', src: ['label §5'], carryOver: { days: 30, ...said('carries over') } }],
    },
  },
} as unknown as CompiledTexts;

const finding: Finding = {
  record: 'ssri-nsaid',
  drugs: ['sertraline', 'diclofenac'],
  action: 'manage',
  timing: 'before-first-dose',
  effects: ['bleeding'],
  evidence: 3,
  serious: true,
  sources: [{ id: 'study', title: 'Study', url: 'https://example.org/study', section: 'abstract' }],
  context: ['ppi-on-list'],
};

describe('a card', () => {
  it('speaks the reader’s language and keeps the steps in order', () => {
    const card = cardOf(finding, texts, 'nl');
    expect(card?.consequence.text).toBe('consequence nl');
    expect(card?.steps.map((s) => s.text)).toEqual(['step one nl', 'step two nl']);
  });

  it('has a source behind every statement, and lists those of the finding too', () => {
    const card = cardOf(finding, texts, 'en');
    for (const part of [card?.consequence, card?.mechanism, card?.serious, ...(card?.steps ?? [])]) {
      expect(part?.sources.map((s) => s.url)).toEqual(['https://example.org/label']);
    }
    expect(card?.sources.map((s) => s.id)).toEqual(['label', 'study']);
  });

  it('says what changed the class: a drug on the list, a local route, a wash-out of the record or of a property', () => {
    const because = (context: string[], drugs = finding.drugs) =>
      cardOf({ ...finding, context, drugs }, texts, 'en')?.because.map((s) => s.text);
    expect(because(['ppi-on-list'])).toEqual(['a PPI is on the list en']);
    expect(because(['local:sertraline'])).toEqual(['local use en']);
    expect(because(['wash-out:fluoxetine:35-days'], ['fluoxetine', 'diclofenac'])).toEqual(['five weeks en']);
    expect(because(['wash-out:fluoxetine:30-days'], ['fluoxetine', 'diclofenac'])).toEqual(['carries over en']);
  });

  it('says what holds without changing the class', () => {
    expect(cardOf({ ...finding, context: [] }, texts, 'en', ['ppi-on-list'])?.because).toHaveLength(1);
  });

  it('is absent for a record that the texts do not hold', () => {
    expect(cardOf({ ...finding, record: 'constructor' }, texts, 'en')).toBeUndefined();
  });
});

describe('names', () => {
  const report = {
    drugs: [{ id: 'sertraline', atc: [], name: 'Sertraline', covered: true, mentions: [] }],
  } as Pick<PageReport, 'drugs'>;
  const written = (...spellings: string[]) =>
    asWritten('sertraline', 'sertraline', {
      drugs: [
        {
          ...report.drugs[0]!,
          mentions: spellings.map((text) => ({ text, status: 'current', frameId: 0, where: 'text' })),
        },
      ],
    });

  it('are the knowledge base’s, then the report’s, then the id', () => {
    const nameOf = namer(texts, 'nl', { drugs: [{ id: 'x', atc: [], name: 'Iks', covered: false, mentions: [] }] });
    expect(['sertraline', 'x', 'y'].map(nameOf)).toEqual(['sertraline', 'Iks', 'y']);
  });

  it('as written are given when the page says something else', () => {
    expect(written('Zoloft', 'ZOLOFT', ' Zoloft\n')).toEqual(['Zoloft']);
    expect(written('Sertraline')).toEqual([]);
    expect(written('sertraline', 'Zoloft')).toEqual(['sertraline', 'Zoloft']);
  });
});

describe('a drug that advice names', () => {
  const list: DrugInput[] = [{ drug: 'sertraline' }, { drug: 'diclofenac' }, { drug: 'clopidogrel' }];
  const answer = (result: Partial<CheckResult>) => {
    const asked: DrugInput[][] = [];
    const check = (drugs: DrugInput[]) => {
      asked.push(drugs);
      return Promise.resolve({ findings: [], unknown: [], notCovered: [], ...result });
    };
    return { asked, check };
  };

  it('is checked with the rest of the list, without the drug it replaces', async () => {
    const { asked, check } = answer({});
    const judged = await judgeDrug('ibuprofen', list, ['diclofenac'], check, 'cutaneous');
    expect(judged).toEqual({ drug: 'ibuprofen', verdict: 'clean' });
    expect(asked).toEqual([
      [{ drug: 'sertraline' }, { drug: 'clopidogrel' }, { drug: 'ibuprofen', status: 'planned', route: 'cutaneous' }],
    ]);
  });

  it('is not offered when it would be contraindicated or avoided, and shown with a milder finding', async () => {
    const verdict = async (action: Finding['action']) => {
      const { check } = answer({ findings: [{ ...finding, action, drugs: ['omeprazole', 'clopidogrel'] }] });
      return (await judgeDrug('omeprazole', list, [], check)).verdict;
    };
    expect(await Promise.all((['contraindicated', 'avoid', 'manage', 'no-action'] as const).map(verdict))).toEqual([
      'withheld',
      'withheld',
      'with-finding',
      'clean',
    ]);
  });

  it('is not blamed for a finding of others', async () => {
    const { check } = answer({ findings: [{ ...finding, action: 'avoid' }] });
    expect((await judgeDrug('pantoprazole', list, [], check)).verdict).toBe('clean');
  });

  it('is not called clean when it is not covered', async () => {
    const { check } = answer({ notCovered: ['pantoprazole'] });
    expect((await judgeDrug('pantoprazole', list, [], check)).verdict).toBe('not-covered');
  });

  it('takes the place of the drug itself or of one of its class', () => {
    expect(replacedBy(['ssri'], finding, texts)).toEqual(['sertraline']);
    expect(replacedBy(['diclofenac'], finding, texts)).toEqual(['diclofenac']);
    expect(replacedBy(['ppi'], finding, texts)).toEqual([]);
  });
});
