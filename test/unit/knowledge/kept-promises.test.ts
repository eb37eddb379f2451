/** What the knowledge base must say, whatever is edited in it: the product's fit tests on the real content. */
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { check } from '../../../src/knowledge/check/check.ts';
import type { CheckInput } from '../../../src/knowledge/check/types.ts';
import { compileRules } from '../../../src/knowledge/compile/compile.ts';
import { readContent } from '../../../src/knowledge/compile/content.ts';
import type { ActionClass, Context, Effect } from '../../../src/vocabulary.ts';

const rules = compileRules(readContent(join(import.meta.dirname, '../../../src/knowledge/content'), []));
const find = (inputs: (string | CheckInput)[], context?: Context) =>
  check(
    rules,
    inputs.map((i) => (typeof i === 'string' ? { drug: i } : i)),
    context,
  ).findings;
const mg = (drug: string, amount: number, perDay = 1, more: Partial<CheckInput> = {}): CheckInput => ({
  drug,
  dose: { amount, unit: 'mg', perDay },
  ...more,
});
const SEVERITY: ActionClass[] = ['no-action', 'manage', 'avoid', 'contraindicated'];
const worst = (inputs: (string | CheckInput)[], effect?: Effect, context?: Context) =>
  find(inputs, context)
    .filter((f) => !effect || f.effects.includes(effect))
    .map((f) => f.action)
    .sort((a, b) => SEVERITY.indexOf(b) - SEVERITY.indexOf(a))[0] ?? 'none';

describe('NSAID with an anticoagulant', () => {
  test('is to be avoided, with or without gastroprotection', () => {
    expect(worst(['acenocoumarol', 'naproxen'], 'bleeding')).toBe('avoid');
    expect(worst(['acenocoumarol', 'naproxen', 'pantoprazole'], 'bleeding')).toBe('avoid');
    expect(worst(['apixaban', mg('diclofenac', 50, 3, { route: 'oral' })], 'bleeding')).toBe('avoid');
  });
  test('needs no action when diclofenac is put on the skin', () => {
    expect(worst(['acenocoumarol', { drug: 'diclofenac', route: 'cutaneous' }], 'bleeding')).toBe('no-action');
  });
  test('says that earlier bleeding and age matter', () => {
    const plain = find(['acenocoumarol', 'naproxen']).find((f) => f.effects.includes('bleeding'))!;
    const frail = find(['acenocoumarol', 'naproxen'], { earlierUlcerOrBleeding: true, age: 80 }).find((f) =>
      f.effects.includes('bleeding'),
    )!;
    const said =
      [...(frail.context ?? []), ...(frail.notes ?? [])].length -
      [...(plain.context ?? []), ...(plain.notes ?? [])].length;
    expect(said).toBeGreaterThanOrEqual(2);
  });
});

describe('an SSRI with an NSAID', () => {
  test('needs protection before the first dose, and a proton pump inhibitor on the list is taken into account and said', () => {
    const without = find([mg('sertraline', 50), mg('diclofenac', 50, 3, { route: 'oral' })]).find((f) =>
      f.effects.includes('bleeding'),
    )!;
    expect(without).toMatchObject({ action: 'manage', timing: 'before-first-dose' });
    const protectedBy = find([mg('sertraline', 50), mg('diclofenac', 50, 3, { route: 'oral' }), 'omeprazole']).find(
      (f) => f.effects.includes('bleeding') && f.drugs.includes('sertraline'),
    )!;
    expect(protectedBy.context?.length).toBeGreaterThan(0);
    expect(SEVERITY.indexOf(protectedBy.action)).toBeLessThanOrEqual(SEVERITY.indexOf('manage'));
  });
});

describe('clopidogrel', () => {
  test('with fluoxetine gives two findings with different sources', () => {
    const findings = find(['clopidogrel', 'fluoxetine']);
    const bleeding = findings.find((f) => f.effects.includes('bleeding'))!;
    const loss = findings.find((f) => f.effects.includes('loss-of-effect'))!;
    expect(bleeding.record).not.toBe(loss.record);
    expect(loss.sources.map((s) => s.id)).not.toEqual(bleeding.sources.map((s) => s.id));
  });
  test('is to be avoided with omeprazole and esomeprazole, and not with pantoprazole', () => {
    expect(worst(['clopidogrel', 'omeprazole'])).toBe('avoid');
    expect(worst(['clopidogrel', 'esomeprazole'])).toBe('avoid');
    expect(['none', 'no-action']).toContain(worst(['clopidogrel', 'pantoprazole']));
  });
  test('loses no effect to sertraline', () => {
    expect(worst(['clopidogrel', 'sertraline'], 'loss-of-effect')).toBe('none');
  });
});

describe('amitriptyline with an SSRI depends on the SSRI and the dose', () => {
  test('fluvoxamine is to be avoided', () => {
    expect(worst([mg('amitriptyline', 75), 'fluvoxamine'])).toBe('avoid');
  });
  test('fluoxetine and paroxetine raise its level; sertraline does so less', () => {
    for (const drug of ['fluoxetine', 'paroxetine'])
      expect(
        SEVERITY.indexOf(worst([mg('amitriptyline', 75), drug], 'raised-level') as ActionClass),
      ).toBeGreaterThanOrEqual(1);
    expect(['none', 'no-action', 'manage']).toContain(worst([mg('amitriptyline', 75), 'sertraline'], 'raised-level'));
  });
  test('ten milligrams is judged milder than seventy-five, with paroxetine and with fluvoxamine', () => {
    for (const drug of ['paroxetine', 'fluvoxamine']) {
      const low = find([mg('amitriptyline', 10), drug]);
      const high = find([mg('amitriptyline', 75), drug]);
      const grade = (list: typeof low) =>
        list
          .filter((f) => f.effects.includes('raised-level'))
          .map((f) => SEVERITY.indexOf(f.action) * 2 + Number(f.timing === 'before-first-dose'))
          .sort()
          .at(-1)!;
      expect(grade(low), drug).toBeLessThan(grade(high));
    }
  });
});

describe('MAO inhibitors', () => {
  test.each(['sertraline', 'fluoxetine', 'venlafaxine', 'clomipramine', 'tramadol', 'pethidine'])(
    'phenelzine with %s is contraindicated',
    (drug) => {
      expect(worst(['phenelzine', drug])).toBe('contraindicated');
    },
  );
  test('fluoxetine stopped two weeks ago still forbids phenelzine, for five weeks', () => {
    const stopped = (days: number) =>
      find([
        { drug: 'fluoxetine', status: 'stopped', stopped: { minDaysAgo: days, maxDaysAgo: days } },
        { drug: 'phenelzine', status: 'planned' },
      ]);
    const [finding] = stopped(14);
    expect(finding).toMatchObject({ action: 'contraindicated', washOut: [{ drug: 'fluoxetine', days: 35 }] });
    expect(stopped(36).filter((f) => f.action === 'contraindicated')).toEqual([]);
  });
  test('phenelzine stopped a week ago still forbids sertraline', () => {
    expect(
      worst([{ drug: 'phenelzine', status: 'stopped', stopped: { minDaysAgo: 7, maxDaysAgo: 7 } }, 'sertraline']),
    ).toBe('contraindicated');
  });
});

test('tramadol with paroxetine has two reasons: serotonin and loss of analgesia', () => {
  const effects = find(['tramadol', 'paroxetine']).map((f) => f.effects);
  expect(effects.some((e) => e.includes('serotonin-toxicity'))).toBe(true);
  expect(effects.some((e) => e.includes('loss-of-effect'))).toBe(true);
});

test('mirtazapine, trazodone and a setron beside an SSRI never rise above managing by their number', () => {
  const findings = find(['sertraline', 'mirtazapine', 'trazodone', 'ondansetron']).filter((f) =>
    f.effects.includes('serotonin-toxicity'),
  );
  for (const f of findings) expect(['manage', 'no-action'], f.record).toContain(f.action);
});

test('seroxat, sintrom and brufen: every pair is found', () => {
  const pairs = find(['paroxetine', 'acenocoumarol', 'ibuprofen']);
  for (const [x, y] of [
    ['paroxetine', 'acenocoumarol'],
    ['paroxetine', 'ibuprofen'],
    ['acenocoumarol', 'ibuprofen'],
  ]) {
    expect(
      pairs.some((f) => f.drugs.includes(x!) && f.drugs.includes(y!)),
      `${x} + ${y}`,
    ).toBe(true);
  }
});

test('tizanidine and fluvoxamine are contraindicated', () => {
  expect(worst(['tizanidine', 'fluvoxamine'])).toBe('contraindicated');
});

test('citalopram with a drug whose label forbids it is a QT finding, and at ten milligrams of hydrocortisone cream nothing is found', () => {
  expect(worst(['citalopram', 'pimozide'])).toBe('contraindicated');
  expect(worst(['citalopram', { drug: 'hydrocortisone', route: 'cutaneous' }])).toMatch(/none|no-action/);
});
