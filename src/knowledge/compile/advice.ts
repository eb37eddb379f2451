import { check } from '../check/check.ts';
import type { CompiledRules } from '../format/compiled.ts';
import type { Record as KbRecord } from '../format/record.ts';
import type { Route } from '../../vocabulary.ts';
import type { At, Content } from './content.ts';
import type { Problem } from './read.ts';
import { World } from './world.ts';

type KbAlternative = NonNullable<KbRecord['alternatives']>[number];

/**
 * Advice must not harm: every drug that a step recommends, or that an alternative names, is checked against the drugs
 * that stay on the list. One that may not be combined with them, or is to be avoided, is a problem. An alternative
 * says what it stands in for; a step may add its drug or put it in the place of one member, so it is a problem only
 * when it can do neither.
 */
export function adviceProblems(content: Content, rules: CompiledRules): Problem[] {
  const world = new World(content);
  return content.records.flatMap((record) => {
    const members = record.between.map((m) => [...world.fillers(m).keys()]);
    const steps = record.actions.flatMap((step, i) =>
      (step.recommends ?? []).map((drug) => ({
        drug,
        path: ['actions', i],
        route: undefined,
        staying: members.map((_, replaced) => members.filter((_m, at) => at !== replaced).flat()),
      })),
    );
    const alternatives = (record.alternatives ?? []).flatMap((alternative, i) =>
      alternative.drugs.map((drug) => ({
        drug,
        path: ['alternatives', i],
        route: alternative.route,
        staying: [stayingBeside(alternative, members, world)],
      })),
    );
    return [...steps, ...alternatives].flatMap(({ drug, path, route, staying }) => {
      const harms = staying.map((partners) => harmsWith(drug, route, partners, rules));
      return harms.every((h) => h.length > 0) ? [problem(record, drug, path, harms[0]!)] : [];
    });
  });
}

/** The members that are not what the alternative stands in for. */
function stayingBeside({ insteadOf }: KbAlternative, members: readonly string[][], world: World): string[] {
  const kept = members.filter((fillers) => !fillers.some((d) => world.fitsAny(d, insteadOf)));
  return (kept.length ? kept : members).flat().filter((d) => !world.fitsAny(d, insteadOf));
}

function harmsWith(
  drug: string,
  route: Route | undefined,
  partners: readonly string[],
  rules: CompiledRules,
): string[] {
  const advised = { drug, ...(route && { route }) };
  return partners
    .filter((partner) => partner !== drug)
    .flatMap((partner) =>
      check(rules, [{ drug: partner }, advised])
        .findings.filter((f) => f.action === 'contraindicated' || f.action === 'avoid')
        .map((f) => `${partner} (${f.record}: ${f.action})`),
    );
}

function problem(record: At<KbRecord>, drug: string, path: (string | number)[], harms: readonly string[]): Problem {
  return {
    file: record.at.file,
    line: record.at.line(...path),
    reason: `"${record.id}" advises ${drug}, which itself interacts with ${harms.slice(0, 3).join(', ')}`,
  };
}
