import type { CompiledRule } from '../format/compiled.ts';
import { rank } from './rank.ts';
import type { DetailedFinding } from './types.ts';

export interface Scored {
  finding: DetailedFinding;
  rule: CompiledRule;
  /** Sum of the weights of the fits: higher is more specific. */
  weight: number;
}

const keyOf = (drugs: readonly string[]) => [...drugs].sort().join('|');

/**
 * Of findings on the same drugs for the same reason one remains: not one that another replaces, then the most
 * specific record, then the worst class. Several uses of one drug give the worst of them. Findings that a load or a
 * larger combination absorbs are dropped later, by {@link absorb}.
 */
export function mostSpecific(scored: readonly Scored[]): (DetailedFinding & { absorbs?: string[] })[] {
  const byDrugs = groupByDrugs(scored);
  const result: (DetailedFinding & { absorbs?: string[] })[] = [];
  for (const group of byDrugs.values()) {
    const replaced = new Set(group.flatMap((s) => s.rule.replaces ?? []));
    const best = new Map<string, Scored>();
    for (const candidate of group) {
      if (replaced.has(candidate.rule.id)) continue;
      const rival = best.get(candidate.rule.reason);
      if (!rival || wins(candidate, rival)) best.set(candidate.rule.reason, candidate);
    }
    for (const { finding, rule } of best.values())
      result.push(rule.absorbs ? { ...finding, absorbs: rule.absorbs } : finding);
  }
  return result;
}

function groupByDrugs(scored: readonly Scored[]): Map<string, Scored[]> {
  const groups = new Map<string, Scored[]>();
  for (const one of scored) {
    const key = keyOf(one.finding.drugs);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return groups;
}

/** Between records the more specific wins; within one record (several uses of a drug) the worse class. */
function wins(a: Scored, b: Scored): boolean {
  if (a.rule !== b.rule && a.weight !== b.weight) return a.weight > b.weight;
  return rank(a.finding) < rank(b.finding);
}

/** Drops a finding whose record a larger one absorbs, unless it is worse than the larger one. */
export function absorb(findings: readonly (DetailedFinding & { absorbs?: string[] })[]): DetailedFinding[] {
  const larger = findings.filter((f) => f.absorbs?.length);
  return findings
    .filter(
      (f) =>
        !larger.some(
          (l) =>
            l !== f && l.absorbs!.includes(f.record) && rank(f) >= rank(l) && f.drugs.every((d) => l.drugs.includes(d)),
        ),
    )
    .map(({ absorbs: _absorbs, ...finding }) => finding);
}
