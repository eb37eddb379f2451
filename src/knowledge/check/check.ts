import type { Context } from '../../vocabulary.ts';
import type { CompiledRule, CompiledRules } from '../format/compiled.ts';
import { loadFindings } from './loads.ts';
import { type Placed, place, placements } from './match.ts';
import { judge } from './modify.ts';
import { type Participant, participants } from './participants.ts';
import { rank } from './rank.ts';
import { absorb, mostSpecific, type Scored } from './select.ts';
import { resolve } from './sources.ts';
import type { CheckInput, DetailedFinding } from './types.ts';

export interface CheckOutcome {
  /** Worst first. */
  findings: DetailedFinding[];
  /** Ids on the list that no record, load or assessment reaches. */
  notCovered: string[];
}

/**
 * Judges a list of drugs. Pure: the same rules, list and context give the same findings.
 * A drug whose status takes no part (`allergy`, `negated`, `family`) gives no finding; a stopped one only inside a
 * wash-out that the record states, or where a property outlasts the drug.
 */
export function check(rules: CompiledRules, inputs: readonly CheckInput[], context: Context = {}): CheckOutcome {
  const list = participants(rules, inputs);
  const scored: Scored[] = [];
  for (const rule of rulesTouching(rules, list)) {
    const candidates = rule.between.map((member) =>
      list.map((p) => place(rule, member, p)).filter((p) => p !== undefined),
    );
    if (candidates.some((c) => c.length === 0)) continue;
    for (const placed of placements(rule, candidates)) scored.push(toScored(rules, rule, placed, list, context));
  }
  const findings = absorb([...mostSpecific(scored), ...loadFindings(rules, list)]);
  findings.sort(
    (a, b) =>
      rank(a) - rank(b) ||
      Number(b.serious) - Number(a.serious) ||
      b.evidence - a.evidence ||
      a.record.localeCompare(b.record),
  );
  const notCovered = [...new Set(inputs.map((i) => i.drug))].filter((id) => !isCovered(rules, id));
  return { findings, notCovered };
}

export function isCovered(rules: CompiledRules, drug: string): boolean {
  return Object.hasOwn(rules.drugs, drug) && rules.drugs[drug]!.covered;
}

const indexes = new WeakMap<CompiledRules, Map<string, CompiledRule[]>>();

/** Rules by the subjects of their first member, so that a short list never walks the whole knowledge base. */
function rulesTouching(rules: CompiledRules, list: readonly Participant[]): Set<CompiledRule> {
  let index = indexes.get(rules);
  if (!index) {
    index = new Map();
    for (const rule of rules.rules) {
      for (const subject of rule.between[0]!.of) {
        const known = index.get(subject);
        if (known) known.push(rule);
        else index.set(subject, [rule]);
      }
    }
    indexes.set(rules, index);
  }
  const touched = new Set<CompiledRule>();
  for (const { fits } of list)
    for (const subject of fits.keys()) for (const rule of index.get(subject) ?? []) touched.add(rule);
  return touched;
}

function toScored(
  rules: CompiledRules,
  rule: CompiledRule,
  placed: Placed[],
  list: readonly Participant[],
  context: Context,
): Scored {
  const outcome = judge(
    rule,
    placed.map((p) => p.participant),
    list,
    context,
  );
  const washOut = placed.flatMap(({ participant: { input, stopped }, washOutDays }) =>
    stopped && washOutDays !== undefined
      ? [
          {
            drug: input.drug,
            days: washOutDays,
            stopUnknown: input.stopped?.minDaysAgo === undefined && input.stopped?.maxDaysAgo === undefined,
          },
        ]
      : [],
  );
  const changedBy = [...outcome.changedBy, ...washOut.map((w) => `wash-out:${w.drug}:${w.days}-days`)];
  const unsure = placed.filter((p) => p.participant.input.status === 'unclear').map((p) => p.participant.input.drug);
  const refs = [...rule.refs, ...placed.flatMap((p) => p.fit.refs), ...outcome.refs];
  if (washOut.length) refs.push(...(rule.washOut ?? []).flatMap((w) => w.refs));
  const finding: DetailedFinding = {
    record: rule.id,
    drugs: placed.map((p) => p.participant.input.drug),
    action: outcome.action,
    ...(outcome.action === 'manage' && { timing: outcome.timing ?? 'monitor' }),
    ...(unsure.length > 0 && { unsure }),
    effects: rule.effects,
    evidence: rule.evidence,
    serious: rule.serious,
    sources: resolve(rules, refs),
    ...(changedBy.length > 0 && { context: changedBy }),
    ...(outcome.notes.length > 0 && { notes: outcome.notes }),
    ...(washOut.length > 0 && { washOut }),
  };
  return { finding, rule, weight: placed.reduce((sum, p) => sum + p.fit.weight, 0) };
}
