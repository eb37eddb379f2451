import { describe, expect, it } from 'vitest';
import { assess, type AssessInput } from '../../../src/background/assess.ts';
import type { FrameMention, FrameReading } from '../../../src/platform/messages.ts';
import { rules } from './rules.ts';

const mention = (drug: string, rest: Partial<FrameMention> = {}): FrameMention => ({
  drugs: [drug],
  status: 'current',
  where: 'text',
  ...rest,
});
const frame = (mentions: FrameMention[], rest: Partial<FrameReading> = {}): FrameReading => ({
  document: 'abcdefghij',
  visit: 0,
  path: '',
  state: 'complete',
  kind: 'medication-list',
  subject: [],
  language: 'nl',
  mentions,
  unreadable: [],
  partial: [],
  children: [],
  readAt: 1,
  ...rest,
});
const assessed = (frames: FrameReading[], rest: Partial<AssessInput> = {}) =>
  assess(rules, { frames: Object.fromEntries(frames.entries()), corrections: {}, neverHere: [], pinned: [], ...rest });
const records = (result: ReturnType<typeof assessed>) => result.findings.map(({ record }) => record);

describe('which mentions take part', () => {
  it('current, planned and unclear do; allergy, negated and family are left out and listed', () => {
    for (const status of ['current', 'planned', 'unclear'] as const)
      expect(records(assessed([frame([mention('alpha', { status }), mention('gamma')])]))).toEqual(['alpha-gamma']);
    for (const status of ['allergy', 'negated', 'family'] as const) {
      const result = assessed([frame([mention('alpha', { status }), mention('gamma')])]);
      expect(result.findings).toEqual([]);
      expect(result.leftOut).toEqual([{ drug: 'alpha', status }]);
    }
  });

  it('of several mentions the most cautious counts, and the conflict is said', () => {
    const result = assessed([frame([mention('alpha', { status: 'stopped' }), mention('alpha'), mention('gamma')])]);
    expect(records(result)).toEqual(['alpha-gamma']);
    expect(result.notices).toContainEqual({
      kind: 'conflicting-status',
      drug: 'alpha',
      statuses: ['stopped', 'current'],
      used: 'current',
    });
  });

  it('an allergy beside a current mention is a notice of its own', () => {
    const result = assessed([frame([mention('alpha', { status: 'allergy' }), mention('alpha')])]);
    expect(result.notices).toEqual([{ kind: 'allergy-beside-current', drug: 'alpha' }]);
    expect(result.leftOut).toEqual([]);
  });

  it('a stopped drug counts inside the wash-out that a record states, and an unknown stop date is inside and said', () => {
    const inside = assessed([
      frame([mention('alpha', { status: 'stopped', stopped: { minDaysAgo: 14, maxDaysAgo: 14 } }), mention('delta')]),
    ]);
    expect(records(inside)).toEqual(['alpha-delta']);
    const outside = assessed([
      frame([mention('alpha', { status: 'stopped', stopped: { minDaysAgo: 60, maxDaysAgo: 60 } }), mention('delta')]),
    ]);
    expect(records(outside)).toEqual([]);
    expect(outside.leftOut).toEqual([{ drug: 'alpha', status: 'stopped' }]);
    const unknown = assessed([frame([mention('alpha', { status: 'stopped' }), mention('delta')])]);
    expect(records(unknown)).toEqual(['alpha-delta']);
    expect(unknown.notices).toContainEqual({ kind: 'stop-date-unknown', drug: 'alpha' });
  });

  it('of several stops the latest counts', () => {
    const old = mention('alpha', { status: 'stopped', stopped: { minDaysAgo: 400 } });
    const recent = mention('alpha', { status: 'stopped', stopped: { minDaysAgo: 10 } });
    expect(records(assessed([frame([old, recent, mention('delta')])]))).toEqual(['alpha-delta']);
  });
});

describe('frames and patients', () => {
  it('drugs of two frames of one page meet', () => {
    expect(records(assessed([frame([mention('alpha')]), frame([mention('gamma')], { path: '0' })]))).toEqual([
      'alpha-gamma',
    ]);
  });

  it('drugs of two patients never meet; each patient has its own findings', () => {
    const result = assessed([
      frame([
        mention('alpha', { group: 0 }),
        mention('beta', { group: 0 }),
        mention('gamma', { group: 1 }),
        mention('delta', { group: 1 }),
      ]),
    ]);
    expect(records(result)).toEqual(['alpha-beta']);
    expect(result.patients.map(({ drugs, findings }) => [drugs, findings.length])).toEqual([
      [['alpha', 'beta'], 1],
      [['gamma', 'delta'], 0],
    ]);
  });

  it('one patient alone is no reason to part what stands under no name', () => {
    const result = assessed([frame([mention('alpha', { group: 0 }), mention('gamma')])]);
    expect(records(result)).toEqual(['alpha-gamma']);
    expect(result.patients).toEqual([]);
  });
});

describe('kinds of page', () => {
  const reference = (drugs: string[], subject: string[]) =>
    frame(
      drugs.map((drug) => mention(drug)),
      { kind: 'reference', subject },
    );

  it('a reference page compares nothing until a drug is pinned, then only its subject with the pinned', () => {
    expect(assessed([reference(['alpha', 'beta', 'gamma', 'delta'], ['alpha'])]).findings).toEqual([]);
    expect(
      records(assessed([reference(['alpha', 'beta', 'gamma', 'delta'], ['alpha'])], { pinned: ['gamma'] })),
    ).toEqual(['alpha-gamma']);
    expect(records(assessed([reference(['alpha', 'beta'], ['alpha'])], { pinned: ['beta', 'gamma'] })).sort()).toEqual([
      'alpha-beta',
      'alpha-gamma',
    ]);
  });

  it('a reference page without a subject says so', () => {
    expect(assessed([reference(['alpha', 'gamma'], [])], { pinned: ['delta'] })).toMatchObject({
      findings: [],
      notices: [{ kind: 'no-clear-subject' }],
    });
  });

  it('a page is reference only when every frame with names is: in doubt it is checked', () => {
    const frames = [reference(['alpha'], ['alpha']), frame([mention('gamma')], { kind: 'other', path: '0' })];
    expect(assessed(frames)).toMatchObject({ kind: 'other' });
    expect(records(assessed(frames))).toEqual(['alpha-gamma']);
    expect(assessed([reference(['alpha'], ['alpha']), frame([], { kind: 'other', path: '0' })]).kind).toBe('reference');
  });

  it('pinned drugs take no part on a patient’s page', () => {
    expect(assessed([frame([mention('alpha')])], { pinned: ['gamma'] }).findings).toEqual([]);
  });

  it('the user’s choice of kind goes before the judged one', () => {
    const result = assessed([reference(['alpha', 'gamma'], ['alpha'])], { kind: 'medication-list' });
    expect(result).toMatchObject({ kind: 'medication-list', kindAsRead: 'reference' });
    expect(records(result)).toEqual(['alpha-gamma']);
  });
});

describe('corrections', () => {
  const page = [frame([mention('alpha'), mention('gamma')])];
  it('a status, another drug, or no drug here', () => {
    expect(assessed(page, { corrections: { alpha: 'stopped' } }).findings).toEqual([]);
    expect(records(assessed(page, { corrections: { gamma: { drug: 'delta' } } }))).toEqual(['alpha-delta']);
    expect(assessed(page, { corrections: { alpha: 'not-here' } }).drugs).toEqual(['gamma']);
    expect(assessed(page, { neverHere: ['gamma'] }).drugs).toEqual(['alpha']);
  });
  it('names such as __proto__ and constructor are no corrections', () => {
    expect(assessed([frame([mention('constructor'), mention('__proto__')])]).drugs).toEqual([
      'constructor',
      '__proto__',
    ]);
  });
});
