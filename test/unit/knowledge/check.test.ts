import { describe, expect, test } from 'vitest';
import { check } from '../../../src/knowledge/check/check.ts';
import type {
  CompiledDrug,
  CompiledLoad,
  CompiledModifier,
  CompiledRule,
  CompiledRules,
} from '../../../src/knowledge/format/compiled.ts';

const drug = (properties: string[], more: Partial<CompiledDrug> = {}): CompiledDrug => ({
  atc: [],
  name: { nl: 'x', en: 'x' },
  covered: true,
  properties: properties.map((property) => ({
    property,
    weight: property.startsWith('class') ? 2 : 1,
    refs: [['s', `of ${property}`]],
  })),
  ...more,
});
const rule = (id: string, a: string[], b: string[], more: Partial<CompiledRule> = {}): CompiledRule => ({
  id,
  topic: 'bleeding',
  reason: 'bleeding',
  between: [{ of: a }, { of: b }],
  effects: ['bleeding'],
  action: 'avoid',
  serious: false,
  evidence: 2,
  refs: [['s', '4.5']],
  ...more,
});
const world = (
  drugs: Record<string, CompiledDrug>,
  rules: CompiledRule[],
  loads: CompiledLoad[] = [],
): CompiledRules => ({
  version: '1',
  reviewed: '2026-11-01',
  reviewTermMonths: 24,
  drugs,
  lexicon: { rareol: [[], 'rareol', 'rareol'] },
  properties: {},
  rules,
  loads,
  sources: { s: { title: 'S', url: 'https://example.org' } },
});
const ids = (outcome: ReturnType<typeof check>) =>
  outcome.findings.map((f) => `${f.record}:${f.action}${f.timing ? `/${f.timing}` : ''}`);
const modifier = (
  id: string,
  when: CompiledModifier['when'],
  moves: CompiledModifier['moves'],
  to?: CompiledModifier['to'],
  timing?: CompiledModifier['timing'],
): CompiledModifier => ({ id, when, moves, ...(to && { to }), ...(timing && { timing }), refs: [['s', id]] });

const DRUGS = { a: drug(['class-x', 'p']), b: drug(['class-y']), c: drug(['class-y', 'ppi']), d: drug(['class-x']) };
const both = [{ drug: 'a' }, { drug: 'b' }];

describe('a record meets drugs', () => {
  test('through their classes, with the source of the membership beside that of the record', () => {
    const [finding] = check(world(DRUGS, [rule('r', ['class-x'], ['class-y'])]), both).findings;
    expect(finding).toMatchObject({ record: 'r', drugs: ['a', 'b'], action: 'avoid' });
    expect(finding!.sources.map((s) => s.section)).toEqual(['4.5', 'of class-x', 'of class-y']);
  });
  test('one drug never fills two places', () => {
    expect(check(world(DRUGS, [rule('r', ['a'], ['class-x'])]), [{ drug: 'a' }]).findings).toEqual([]);
  });
  test('a pair within one class is found once', () => {
    expect(ids(check(world(DRUGS, [rule('r', ['class-x'], ['class-x'])]), [{ drug: 'a' }, { drug: 'd' }]))).toEqual([
      'r:avoid',
    ]);
  });
  test('an excluded class does not fit', () => {
    const r = rule('r', ['class-x'], ['class-y'], {
      between: [{ of: ['class-x'] }, { of: ['class-y'], not: ['ppi'] }],
    });
    expect(check(world(DRUGS, [r]), [{ drug: 'a' }, { drug: 'c' }]).findings).toEqual([]);
  });
  test('an unknown route counts as fitting and another route does not', () => {
    const r = rule('r', ['a'], ['b'], { between: [{ of: ['a'], routes: ['oral'] }, { of: ['b'] }] });
    expect(check(world(DRUGS, [r]), both).findings).toHaveLength(1);
    expect(check(world(DRUGS, [r]), [{ drug: 'a', route: 'nasal' }, { drug: 'b' }]).findings).toEqual([]);
  });
  test('names such as constructor are no drugs', () => {
    expect(check(world(DRUGS, []), [{ drug: 'constructor' }, { drug: '__proto__' }]).notCovered).toEqual([
      'constructor',
      '__proto__',
    ]);
  });
});

describe('of the records with one reason', () => {
  test('the one that names the drug wins over the class, even when milder', () => {
    const rules = [
      rule('by-class', ['class-x'], ['class-y']),
      rule('by-name', ['a'], ['class-y'], { action: 'no-action' }),
    ];
    expect(ids(check(world(DRUGS, rules), both))).toEqual(['by-name:no-action']);
  });
  test('the worse class wins between equally specific ones', () => {
    const rules = [rule('mild', ['a'], ['b'], { action: 'no-action' }), rule('bad', ['a'], ['b'])];
    expect(ids(check(world(DRUGS, rules), both))).toEqual(['bad:avoid']);
  });
  test('another reason stands beside it', () => {
    const rules = [
      rule('one', ['a'], ['b']),
      rule('two', ['a'], ['b'], { reason: 'level', action: 'contraindicated' }),
    ];
    expect(ids(check(world(DRUGS, rules), both))).toEqual(['two:contraindicated', 'one:avoid']);
  });
  test('a replaced record is gone', () => {
    const rules = [
      rule('old', ['a'], ['b'], { action: 'contraindicated' }),
      rule('new', ['class-x'], ['class-y'], { replaces: ['old'] }),
    ];
    expect(ids(check(world(DRUGS, rules), both))).toEqual(['new:avoid']);
  });
});

describe('status', () => {
  const w = world(DRUGS, [
    rule('r', ['a'], ['b'], {
      washOut: [
        { of: ['class-x'], days: 7, refs: [] },
        { of: ['a'], days: 35, refs: [['s', 'wash-out']] },
      ],
    }),
  ]);
  const withA = (input: object) =>
    check(w, [
      { drug: 'a', ...input },
      { drug: 'b', status: 'planned' },
    ]);
  test.each(['allergy', 'negated', 'family'] as const)('%s takes no part', (status) => {
    expect(withA({ status }).findings).toEqual([]);
  });
  test('an unclear drug takes part and is named', () => {
    expect(withA({ status: 'unclear' }).findings[0]).toMatchObject({ unsure: ['a'] });
  });
  test('a stopped drug counts inside its own wash-out, which is named', () => {
    const [finding] = withA({ status: 'stopped', stopped: { minDaysAgo: 14, maxDaysAgo: 14 } }).findings;
    expect(finding).toMatchObject({
      washOut: [{ drug: 'a', days: 35, stopUnknown: false }],
      context: ['wash-out:a:35-days'],
    });
    expect(finding!.sources.map((s) => s.section)).toContain('wash-out');
  });
  test('and not after it', () => {
    expect(withA({ status: 'stopped', stopped: { minDaysAgo: 36 } }).findings).toEqual([]);
  });
  test('an unknown stop date counts as inside and is said', () => {
    expect(withA({ status: 'stopped' }).findings[0]!.washOut).toEqual([{ drug: 'a', days: 35, stopUnknown: true }]);
  });
  test('a stopped drug without a wash-out takes no part', () => {
    expect(check(w, [{ drug: 'a' }, { drug: 'b', status: 'stopped' }]).findings).toEqual([]);
  });
  test('two stopped drugs do not meet', () => {
    expect(
      check(w, [
        { drug: 'a', status: 'stopped' },
        { drug: 'b', status: 'stopped' },
      ]).findings,
    ).toEqual([]);
  });
  test('a drug in use is in use, whatever an older line says', () => {
    expect(withA({ status: 'stopped', stopped: { minDaysAgo: 400 } }).findings).toEqual([]);
    const outcome = check(w, [
      { drug: 'a', status: 'stopped', stopped: { minDaysAgo: 400 } },
      { drug: 'a' },
      { drug: 'b' },
    ]);
    expect(outcome.findings[0]).not.toHaveProperty('washOut');
  });
  test('a property outlasts the drug for its own days', () => {
    const drugs = {
      ...DRUGS,
      a: drug([], { properties: [{ property: 'inhibitor', weight: 1, refs: [], carryOverDays: 35 }] }),
    };
    const carry = world(drugs, [rule('r', ['inhibitor'], ['b'])]);
    const at = (days: number) =>
      check(carry, [{ drug: 'a', status: 'stopped', stopped: { minDaysAgo: days } }, { drug: 'b' }]).findings;
    expect(at(20)[0]!.washOut).toEqual([{ drug: 'a', days: 35, stopUnknown: false }]);
    expect(at(35)).toEqual([]);
  });
});

describe('context', () => {
  const manage = { action: 'manage', timing: 'before-first-dose' } as const;
  test('a further drug on the list lowers the class, and is named', () => {
    const w = world(DRUGS, [
      rule('r', ['a'], ['b'], {
        ...manage,
        modifiers: [modifier('ppi', { with: ['ppi'] }, 'lower', 'manage', 'monitor')],
      }),
    ]);
    expect(ids(check(w, both))).toEqual(['r:manage/before-first-dose']);
    expect(check(w, [...both, { drug: 'c' }]).findings[0]).toMatchObject({ timing: 'monitor', context: ['ppi'] });
  });
  test('a drug of the finding is not its own protection', () => {
    const w = world({ a: drug(['ppi']), b: drug([]) }, [
      rule('r', ['a'], ['b'], { ...manage, modifiers: [modifier('ppi', { with: ['ppi'] }, 'lower', 'no-action')] }),
    ]);
    expect(ids(check(w, both))).toEqual(['r:manage/before-first-dose']);
  });
  test('a modifier never moves against its own direction', () => {
    const w = world(DRUGS, [
      rule('r', ['a'], ['b'], {
        action: 'no-action',
        modifiers: [modifier('low', { age: { min: 65 } }, 'lower', 'avoid')],
      }),
    ]);
    expect(check(w, both, { age: 80 }).findings[0]).toMatchObject({ action: 'no-action', notes: ['low'] });
  });
  test('a dose moves the class only where it is known, converting units', () => {
    const w = world(DRUGS, [
      rule('r', ['a'], ['b'], {
        modifiers: [
          modifier('low-dose', { dailyDose: { of: ['a'], unit: 'mg', max: 25 } }, 'lower', 'manage', 'monitor'),
        ],
      }),
    ]);
    expect(ids(check(w, both))).toEqual(['r:avoid']);
    expect(ids(check(w, [{ drug: 'a', dose: { amount: 10, unit: 'mg' } }, { drug: 'b' }]))).toEqual(['r:avoid']);
    expect(ids(check(w, [{ drug: 'a', dose: { amount: 0.01, unit: 'g', perDay: 2 } }, { drug: 'b' }]))).toEqual([
      'r:manage/monitor',
    ]);
    expect(ids(check(w, [{ drug: 'a', dose: { amount: 25, unit: 'mg', perDay: 3 } }, { drug: 'b' }]))).toEqual([
      'r:avoid',
    ]);
  });
  test.each([
    [{ age: 64 }, 'avoid'],
    [{ age: 65 }, 'contraindicated'],
    [{}, 'avoid'],
  ])('age %o gives %s', (context, action) => {
    const w = world(DRUGS, [
      rule('r', ['a'], ['b'], { modifiers: [modifier('old', { age: { min: 65 } }, 'raise', 'contraindicated')] }),
    ]);
    expect(check(w, both, context).findings[0]!.action).toBe(action);
  });
  test('local use lowers the finding, except for the reasons it names', () => {
    const local = {
      local: [
        {
          routes: ['cutaneous' as const],
          action: 'no-action' as const,
          except: ['inr'],
          refs: [['s', 'local'] as [string, string]],
        },
      ],
    };
    const w = world({ a: drug([], local), b: drug([]) }, [
      rule('r', ['a'], ['b']),
      rule('inr', ['a'], ['b'], { reason: 'inr' }),
    ]);
    const outcome = check(w, [{ drug: 'a', route: 'cutaneous' }, { drug: 'b' }]);
    expect(ids(outcome)).toEqual(['inr:avoid', 'r:no-action']);
    expect(outcome.findings[1]).toMatchObject({ context: ['local:a'] });
  });
  test('of two uses of one drug the worse counts', () => {
    const local = { local: [{ routes: ['cutaneous' as const], action: 'no-action' as const, except: [], refs: [] }] };
    const w = world({ a: drug([], local), b: drug([]) }, [rule('r', ['a'], ['b'])]);
    expect(ids(check(w, [{ drug: 'a', route: 'cutaneous' }, { drug: 'a', route: 'oral' }, { drug: 'b' }]))).toEqual([
      'r:avoid',
    ]);
  });
});

describe('more than two drugs', () => {
  const triple = rule('triple', ['a'], ['b'], {
    reason: 'kidney',
    between: [{ of: ['a'] }, { of: ['b'] }, { of: ['c'] }],
    absorbs: ['pair'],
  });
  test('a triple takes the place of the pairs it absorbs', () => {
    const w = world(DRUGS, [
      triple,
      rule('pair', ['a'], ['b'], { reason: 'kidney', action: 'manage', timing: 'monitor' }),
    ]);
    expect(ids(check(w, [...both, { drug: 'c' }]))).toEqual(['triple:avoid']);
    expect(ids(check(w, both))).toEqual(['pair:manage/monitor']);
  });
  test('but never of a worse pair', () => {
    const w = world(DRUGS, [triple, rule('pair', ['a'], ['b'], { reason: 'kidney', action: 'contraindicated' })]);
    expect(ids(check(w, [...both, { drug: 'c' }]))).toEqual(['pair:contraindicated', 'triple:avoid']);
  });
  const load: CompiledLoad = {
    id: 'load',
    effect: 'sedation',
    kind: 'sum',
    minDrugs: 3,
    thresholds: [
      { atLeast: 7, action: 'avoid' },
      { atLeast: 4, action: 'manage', timing: 'monitor' },
    ],
    serious: true,
    evidence: 2,
    refs: [['s', 'load']],
    members: {
      a: { score: 2, refs: [] },
      b: { score: 1, refs: [] },
      c: { score: 1, refs: [] },
      d: { score: 3, refs: [] },
    },
  };
  test('a load adds up from three drugs on, by its thresholds', () => {
    const w = world(DRUGS, [], [load]);
    expect(ids(check(w, [{ drug: 'a' }, { drug: 'd' }]))).toEqual([]);
    expect(ids(check(w, [...both, { drug: 'c' }]))).toEqual(['load:manage/monitor']);
    expect(ids(check(w, [...both, { drug: 'c' }, { drug: 'd' }]))).toEqual(['load:avoid']);
  });
  test('a stopped drug adds nothing', () => {
    expect(check(world(DRUGS, [], [load]), [...both, { drug: 'c', status: 'stopped' }]).findings).toEqual([]);
  });
});

test('a drug outside the knowledge base is named as not covered', () => {
  expect(
    check(world({ ...DRUGS, e: drug([], { covered: false }) }, []), [...both, { drug: 'rareol' }, { drug: 'e' }])
      .notCovered,
  ).toEqual(['rareol', 'e']);
});
