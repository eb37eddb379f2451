import { ACTION_CLASSES, type ActionClass, type Finding } from '../../vocabulary.ts';
import { needsAction } from './states.ts';

/** Findings per class, worst first; classes without findings are left out. The order within a class is kept. */
export function byClass(findings: readonly Finding[]): { action: ActionClass; findings: Finding[] }[] {
  return ACTION_CLASSES.map((action) => ({ action, findings: findings.filter((f) => f.action === action) })).filter(
    (group) => group.findings.length > 0,
  );
}

/** Findings per drug; drugs in the order of their worst finding. A finding stands under each of its drugs. */
export function byDrug(findings: readonly Finding[]): { drug: string; findings: Finding[] }[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    for (const drug of finding.drugs) groups.set(drug, [...(groups.get(drug) ?? []), finding]);
  }
  return [...groups].map(([drug, found]) => ({ drug, findings: found }));
}

/** Open without a click: what asks for action. Monitoring is folded. */
export const opensByDefault = needsAction;
