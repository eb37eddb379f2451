import { describe, expect, it } from 'vitest';
import { badgeOf, hiddenFindings, markPlan, needsAction } from '../../../src/background/attention.ts';
import { DEFAULTS, type Settings } from '../../../src/platform/settings.ts';
import { ACTION_CLASSES, type Finding } from '../../../src/vocabulary.ts';
import { rules } from './rules.ts';

const finding = (
  record: string,
  action: Finding['action'],
  drugs = ['alpha', 'beta'],
  rest: Partial<Finding> = {},
): Finding => ({
  record,
  drugs,
  action,
  effects: ['other'],
  evidence: 1,
  serious: false,
  sources: [],
  ...rest,
});
const monitor = finding('m', 'manage', ['alpha', 'beta'], { timing: 'monitor' });
const hiddenBy = (findings: Finding[], settings: Partial<Settings>, here: { record: string; drugs: string[] }[] = []) =>
  hiddenFindings(findings, { ...DEFAULTS, ...settings }, here, rules).map(
    ({ finding: { record }, by }) => `${record} ${by}`,
  );

describe('what asks for attention', () => {
  it('the two top classes, and manage that is serious or before the first dose', () => {
    expect([finding('a', 'contraindicated'), finding('b', 'avoid')].every(needsAction)).toBe(true);
    expect(needsAction(monitor)).toBe(false);
    expect(needsAction({ ...monitor, serious: true })).toBe(true);
    expect(needsAction({ ...monitor, timing: 'before-first-dose' })).toBe(true);
    expect(needsAction(finding('n', 'no-action', undefined, { serious: true }))).toBe(false);
  });
  it('the badge counts those, in the class of the worst, and is silent otherwise', () => {
    expect(badgeOf([monitor, finding('n', 'no-action')])).toBeNull();
    expect(badgeOf([monitor, { ...monitor, serious: true }])).toEqual({ count: 1, worst: 'manage' });
    expect(badgeOf([finding('b', 'avoid'), finding('a', 'contraindicated')])).toEqual({
      count: 2,
      worst: 'contraindicated',
    });
  });
});

describe('what is hidden', () => {
  it('by default nothing', () => {
    expect(
      hiddenBy(
        ACTION_CLASSES.map((action) => finding(action, action)),
        {},
      ),
    ).toEqual([]);
  });
  it('contraindicated never, by nothing', () => {
    const worst = finding('worst', 'contraindicated');
    expect(
      hiddenBy([worst], { threshold: 'contraindicated', preset: 'psychiatry' }, [
        { record: 'worst', drugs: ['beta', 'alpha'] },
      ]),
    ).toEqual([]);
  });
  it('what is below the threshold', () => {
    const all = ACTION_CLASSES.map((action) => finding(action, action));
    expect(hiddenBy(all, { threshold: 'avoid' })).toEqual(['manage threshold', 'no-action threshold']);
  });
  it('what the user hid, in whatever order its drugs stand', () => {
    expect(hiddenBy([monitor], {}, [{ record: 'm', drugs: ['beta', 'alpha'] }])).toEqual(['m user']);
    expect(hiddenBy([monitor], {}, [{ record: 'm', drugs: ['alpha', 'gamma'] }])).toEqual([]);
  });
  it('for a psychiatrist, monitoring between two psychotropic drugs; not what needs action, nor other drugs', () => {
    const preset = { preset: 'psychiatry' as const };
    expect(hiddenBy([monitor], preset)).toEqual(['m preset']);
    expect(hiddenBy([{ ...monitor, serious: true }], preset)).toEqual([]);
    expect(hiddenBy([{ ...monitor, drugs: ['alpha', 'gamma'] }], preset)).toEqual([]);
  });
});

describe('marks', () => {
  it('each drug by its worst shown finding, or as named', () => {
    const shown = [finding('a', 'avoid', ['alpha', 'gamma']), monitor, finding('n', 'no-action', ['beta', 'delta'])];
    expect(markPlan(['alpha', 'beta', 'gamma', 'delta'], shown)).toEqual({
      alpha: 'avoid',
      beta: 'manage',
      gamma: 'avoid',
      delta: 'named',
    });
  });
  it('an id such as __proto__ is an own entry', () => {
    expect(Object.keys(markPlan(['__proto__'], []))).toEqual(['__proto__']);
  });
});
