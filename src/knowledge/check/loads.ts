import type { CompiledLoad, CompiledRules } from '../format/compiled.ts';
import type { Participant } from './participants.ts';
import { rank } from './rank.ts';
import { resolve } from './sources.ts';
import type { DetailedFinding } from './types.ts';

/** Cumulative effects of the drugs in use: one finding per load that reaches a threshold. Stopped drugs add nothing. */
export function loadFindings(
  rules: CompiledRules,
  list: readonly Participant[],
): (DetailedFinding & { absorbs?: string[] })[] {
  return rules.loads.flatMap((load) => {
    const adding = contributors(load, list);
    if (adding.size < load.minDrugs) return [];
    const scores = [...adding.keys()].map((drug) => load.members[drug]!.score);
    const total =
      load.kind === 'sum'
        ? scores.reduce<number>((a, b) => a + b, 0)
        : load.kind === 'count'
          ? scores.length
          : Math.max(...scores);
    const reached = load.thresholds.filter((t) => total >= t.atLeast).sort((a, b) => rank(a) - rank(b))[0];
    if (!reached) return [];
    const drugs = [...adding.keys()];
    const unsure = drugs.filter((drug) => adding.get(drug)!.every((p) => p.input.status === 'unclear'));
    return [
      {
        record: load.id,
        drugs,
        action: reached.action,
        ...(reached.action === 'manage' && { timing: reached.timing ?? ('monitor' as const) }),
        ...(unsure.length > 0 && { unsure }),
        effects: [load.effect],
        evidence: load.evidence,
        serious: load.serious,
        sources: resolve(rules, [...load.refs, ...drugs.flatMap((drug) => load.members[drug]!.refs)]),
        ...(load.absorbs && { absorbs: load.absorbs }),
      },
    ];
  });
}

/** Drugs of the load in use by a route that counts and that is not local for the drug. */
function contributors(load: CompiledLoad, list: readonly Participant[]): Map<string, Participant[]> {
  const adding = new Map<string, Participant[]>();
  for (const participant of list) {
    const { input, drug, stopped } = participant;
    const member = Object.hasOwn(load.members, input.drug) ? load.members[input.drug] : undefined;
    if (!member || stopped) continue;
    if (input.route && member.routes && !member.routes.includes(input.route)) continue;
    if (input.route && !member.routes && drug.local?.some((l) => l.routes.includes(input.route!))) continue;
    adding.set(input.drug, [...(adding.get(input.drug) ?? []), participant]);
  }
  return adding;
}
