import type { CompiledMember, CompiledRule } from '../format/compiled.ts';
import { type Fit, type Participant, withinDays } from './participants.ts';

/** One drug in its place in a record. */
export interface Placed {
  participant: Participant;
  fit: Fit;
  /** Days of the wash-out that brought a stopped drug in. */
  washOutDays?: number;
}

/** How a participant fills a member of a rule, or undefined. The most specific way counts. */
export function place(rule: CompiledRule, member: CompiledMember, participant: Participant): Placed | undefined {
  const { fits, input } = participant;
  if (member.not?.some((subject) => fits.has(subject))) return undefined;
  if (member.routes && input.route && !member.routes.includes(input.route)) return undefined;
  let best: Fit | undefined;
  for (const subject of member.of) {
    const fit = fits.get(subject);
    if (!fit || (best && best.weight >= fit.weight)) continue;
    best = fit;
  }
  if (!best) return undefined;
  if (!participant.stopped) return { participant, fit: best };
  const days = washOutOf(rule, participant) ?? carryOver(member, participant);
  return days !== undefined && withinDays(input, days) ? { participant, fit: best, washOutDays: days } : undefined;
}

function washOutOf(rule: CompiledRule, { fits }: Participant): number | undefined {
  let best: { weight: number; days: number } | undefined;
  for (const { of, days } of rule.washOut ?? []) {
    for (const subject of of) {
      const weight = fits.get(subject)?.weight ?? 0;
      if (weight > (best?.weight ?? 0)) best = { weight, days };
    }
  }
  return best?.days;
}

function carryOver(member: CompiledMember, { fits }: Participant): number | undefined {
  const days = member.of.map((subject) => fits.get(subject)?.carryOverDays).filter((d) => d !== undefined);
  return days.length ? Math.max(...days) : undefined;
}

/**
 * Every way in which drugs of the list fill the members of a rule: distinct drugs, each set of uses once. `candidates`
 * holds the participants that may fit, per member.
 */
export function* placements(rule: CompiledRule, candidates: readonly (readonly Placed[])[]): Generator<Placed[]> {
  const chosen: Placed[] = [];
  const seen = new Set<string>();
  function* fill(index: number): Generator<Placed[]> {
    if (index === rule.between.length) {
      if (chosen.every((c) => c.participant.stopped)) return;
      const key = chosen
        .map((c) => ids.get(c.participant))
        .sort()
        .join();
      if (seen.has(key)) return;
      seen.add(key);
      yield [...chosen];
      return;
    }
    for (const candidate of candidates[index] ?? []) {
      if (chosen.some((c) => c.participant.input.drug === candidate.participant.input.drug)) continue;
      chosen.push(candidate);
      yield* fill(index + 1);
      chosen.pop();
    }
  }
  const ids = new Map<Participant, number>();
  for (const { participant } of candidates.flat()) if (!ids.has(participant)) ids.set(participant, ids.size);
  yield* fill(0);
}
