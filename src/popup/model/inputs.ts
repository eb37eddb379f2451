import { findingKey, type TabView } from '../../platform/view.ts';
import type { DrugInput, Finding } from '../../vocabulary.ts';

/**
 * The drugs of a page as the checker takes them: each with the status that counted, and the dose and route of the
 * mentions with that status. One input per different use.
 */
export function inputsOf(view: TabView, only?: ReadonlySet<string>): DrugInput[] {
  const inputs = new Map<string, DrugInput>();
  for (const { drug, status } of view.used) {
    if (only && !only.has(drug)) continue;
    const mentions = view.report.drugs.find((d) => d.id === drug)?.mentions.filter((m) => m.status === status) ?? [];
    for (const { dose, route, stopped } of mentions.length > 0 ? mentions : [{}]) {
      const input: DrugInput = {
        drug,
        status,
        ...(dose && { dose }),
        ...(route && { route }),
        ...(stopped && { stopped }),
      };
      inputs.set(JSON.stringify(input), input);
    }
  }
  return [...inputs.values()];
}

/** The drugs that may be combined with those of a finding: of its patient where a page shows several. */
export function listAround(view: TabView, finding: Finding): DrugInput[] {
  if (view.report.page.kind === 'reference') return view.report.pinned.map((drug) => ({ drug }));
  const key = findingKey(finding);
  const patient = view.patients.find((p) => p.findings.some((f) => findingKey(f) === key));
  return inputsOf(view, patient && new Set(patient.drugs));
}

/** Ids of modifiers that hold for a finding without changing its class. */
export function notesOn(view: TabView, finding: Finding): readonly string[] {
  const key = findingKey(finding);
  return view.details?.find((d) => findingKey(d.finding) === key)?.notes ?? [];
}
