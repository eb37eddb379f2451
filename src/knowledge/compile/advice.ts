import { check } from '../check/check.ts';
import type { CompiledRules } from '../format/compiled.ts';
import type { At, Content } from './content.ts';
import type { Record as KbRecord } from '../format/record.ts';
import type { Problem } from './read.ts';
import { World } from './world.ts';

/**
 * Advice must not harm: every drug that a step recommends, or that an alternative names, is checked against the drugs
 * that stay on the list. One that may not be combined with them, or is to be avoided, is a problem.
 */
export function adviceProblems(content: Content, rules: CompiledRules): Problem[] {
  const world = new World(content);
  return content.records.flatMap((record) => [
    ...(record.actions.flatMap((step, i) => (step.recommends ?? []).flatMap((drug) => harms(record, drug, undefined, ['actions', i], world, rules)))),
    ...(record.alternatives ?? []).flatMap((alternative, i) => alternative.drugs.flatMap((drug) => harms(record, drug, alternative, ['alternatives', i], world, rules))),
  ]);
}

type Alternative = NonNullable<KbRecord['alternatives']>[number];

function harms(record: At<KbRecord>, drug: string, instead: Alternative | undefined, path: (string | number)[], world: World, rules: CompiledRules): Problem[] {
  const staying = new Set(record.between.flatMap((member) => {
    const fillers = [...world.fillers(member).keys()];
    return instead && fillers.every((d) => world.fitsAny(d, instead.insteadOf)) ? [] : fillers;
  }));
  if (instead) for (const d of [...staying]) if (world.fitsAny(d, instead.insteadOf)) staying.delete(d);
  staying.delete(drug);
  const input = { drug, ...(instead?.route && { route: instead.route }) };
  const bad = [...staying].flatMap((partner) =>
    check(rules, [{ drug: partner }, input]).findings.filter((f) => f.action === 'contraindicated' || f.action === 'avoid').map((f) => `${partner} (${f.record}: ${f.action})`),
  );
  if (!bad.length) return [];
  return [{ file: record.at.file, line: record.at.line(...path), reason: `"${record.id}" advises ${drug}, which itself interacts with ${bad.slice(0, 3).join(', ')}` }];
}
