import type { Context, Route } from '../../vocabulary.ts';
import type { CompiledModifier, CompiledRef, CompiledRule } from '../format/compiled.ts';
import type { Condition } from '../format/record.ts';
import { dailyAmount } from './dose.ts';
import type { Participant } from './participants.ts';
import { type Grade, rank } from './rank.ts';

export interface Outcome extends Grade {
  /** Ids of what changed the class or timing. */
  changedBy: string[];
  notes: string[];
  refs: CompiledRef[];
}

/**
 * Applies local routes, then the record's modifiers in the order written. A modifier that would move against its
 * own direction does nothing.
 */
export function judge(
  rule: CompiledRule,
  chosen: readonly Participant[],
  list: readonly Participant[],
  context: Context,
): Outcome {
  const outcome: Outcome = { action: rule.action, changedBy: [], notes: [], refs: [] };
  if (rule.timing) outcome.timing = rule.timing;
  for (const [index, participant] of chosen.entries()) applyLocal(rule, index, participant, outcome);
  for (const modifier of rule.modifiers ?? []) {
    if (holds(modifier.when, chosen, list, context)) applyModifier(modifier, outcome);
  }
  return outcome;
}

function applyLocal(rule: CompiledRule, index: number, { input, drug }: Participant, outcome: Outcome): void {
  if (!input.route || rule.between[index]?.routes) return;
  const local = drug.local?.find((l) => l.routes.includes(input.route as Route) && !l.except.includes(rule.reason));
  if (!local || rank(local) <= rank(outcome)) return;
  setGrade(outcome, local);
  outcome.changedBy.push(`local:${input.drug}`);
  outcome.refs.push(...local.refs);
}

function applyModifier(modifier: CompiledModifier, outcome: Outcome): void {
  outcome.refs.push(...modifier.refs);
  if (modifier.moves === 'note' || !modifier.to) {
    outcome.notes.push(modifier.id);
    return;
  }
  const to: Grade = { action: modifier.to, ...(modifier.timing && { timing: modifier.timing }) };
  const worse = rank(to) < rank(outcome);
  if (rank(to) === rank(outcome) || worse !== (modifier.moves === 'raise')) {
    outcome.notes.push(modifier.id);
    return;
  }
  setGrade(outcome, to);
  outcome.changedBy.push(modifier.id);
}

function setGrade(outcome: Outcome, { action, timing }: Grade): void {
  outcome.action = action;
  if (timing) outcome.timing = timing;
  else delete outcome.timing;
}

const fitsAny = (p: Participant, subjects: readonly string[]) => subjects.some((s) => p.fits.has(s));

function holds(
  when: Condition,
  chosen: readonly Participant[],
  list: readonly Participant[],
  context: Context,
): boolean {
  const ids = new Set(chosen.map((p) => p.input.drug));
  const others = () => list.filter((p) => !p.stopped && !ids.has(p.input.drug));
  if (when.with && !others().some((p) => fitsAny(p, when.with ?? []))) return false;
  if (when.without && others().some((p) => fitsAny(p, when.without ?? []))) return false;
  if (when.about && !chosen.some((p) => fitsAny(p, when.about ?? []))) return false;
  if (when.dailyDose && !chosen.some((p) => doseHolds(p, when.dailyDose))) return false;
  if (when.route) {
    const { of, in: routes } = when.route;
    if (!chosen.some((p) => fitsAny(p, of) && p.input.route !== undefined && routes.includes(p.input.route)))
      return false;
  }
  if (when.age && !inside(context.age, when.age)) return false;
  for (const key of ['earlierUlcerOrBleeding', 'kidneyImpaired', 'heartFailure', 'longQt'] as const) {
    if (when[key] !== undefined && context[key] !== when[key]) return false;
  }
  return !when.poorMetaboliser || (context.poorMetaboliser?.includes(when.poorMetaboliser) ?? false);
}

function doseHolds(participant: Participant, bound: Condition['dailyDose']): boolean {
  if (!bound || !fitsAny(participant, bound.of)) return false;
  return inside(dailyAmount(participant.input.dose, bound.unit), bound);
}

/** Unknown is not inside. */
function inside(
  value: number | undefined,
  { min = -Infinity, max = Infinity }: { min?: number | undefined; max?: number | undefined },
): boolean {
  return value !== undefined && value >= min && value <= max;
}
