import type { CompiledDrug, CompiledRef, CompiledRules } from '../format/compiled.ts';
import { dailyAmount } from './dose.ts';
import type { CheckInput } from './types.ts';

/** Why a drug fits a subject: with what weight (3 itself, 2 class, 1 property) and on whose word. */
export interface Fit {
  weight: 1 | 2 | 3;
  refs: readonly CompiledRef[];
  /** Days a property outlasts the drug; only on stopped uses that still carry it. */
  carryOverDays?: number;
}

/** One use of a covered drug, with everything it can stand for in a record. */
export interface Participant {
  input: CheckInput;
  drug: CompiledDrug;
  stopped: boolean;
  /** Subject (drug id or property id) → why. A stopped use keeps only what it carries over, and its id. */
  fits: Map<string, Fit>;
}

const NO_REFS: readonly CompiledRef[] = [];

/**
 * The uses that can take part in a combination. `allergy`, `negated` and `family` never do; a stopped use only when
 * the same drug is not in use as well.
 */
export function participants(rules: CompiledRules, inputs: readonly CheckInput[]): Participant[] {
  const inUse = new Set(inputs.filter((i) => isInUse(i)).map((i) => i.drug));
  const result: Participant[] = [];
  for (const input of inputs) {
    const drug = Object.hasOwn(rules.drugs, input.drug) ? rules.drugs[input.drug] : undefined;
    if (!drug) continue;
    const stopped = input.status === 'stopped';
    if (stopped ? inUse.has(input.drug) : !isInUse(input)) continue;
    result.push({ input, drug, stopped, fits: fitsOf(drug, input, stopped) });
  }
  return result;
}

function isInUse({ status = 'current' }: CheckInput): boolean {
  return status === 'current' || status === 'planned' || status === 'unclear';
}

function fitsOf(drug: CompiledDrug, input: CheckInput, stopped: boolean): Map<string, Fit> {
  const fits = new Map<string, Fit>([[input.drug, { weight: 3, refs: NO_REFS }]]);
  for (const membership of drug.properties) {
    if (membership.routes && input.route && !membership.routes.includes(input.route)) continue;
    if (membership.fromDailyDose) {
      const daily = dailyAmount(input.dose, membership.fromDailyDose.unit);
      if (daily !== undefined && daily < membership.fromDailyDose.amount) continue;
    }
    const fit: Fit = { weight: membership.weight, refs: membership.refs };
    if (stopped && membership.carryOverDays !== undefined) {
      if (!withinDays(input, membership.carryOverDays)) continue;
      fit.carryOverDays = membership.carryOverDays;
    }
    fits.set(membership.property, fit);
  }
  return fits;
}

/** An unknown stop date counts as inside. */
export function withinDays({ stopped }: CheckInput, days: number): boolean {
  return (stopped?.minDaysAgo ?? 0) < days;
}
