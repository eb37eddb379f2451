import type { Content } from './content.ts';
import type { Report } from './validate.ts';
import type { World } from './world.ts';

/** Nothing is idle: each property is used, each drug is reached or assessed. */
export function checkReach(content: Content, world: World, report: Report): void {
  const used = usedSubjects(content);
  for (const property of content.properties) {
    const direct = used.has(property.id) || property.names !== undefined;
    if (!direct && ![...world.impliedBy(property.id)].some((p) => used.has(p)))
      report(property.at, ['id'], `no record, load or guidance uses the property "${property.id}"`);
  }
  const reached = reachedDrugs(content, world);
  for (const drug of content.drugs) {
    if (!reached.has(drug.id) && !drug.assessed)
      report(
        drug.at,
        ['id'],
        `no record or load reaches "${drug.id}", and it is not assessed: move it to the lexicon or assess it`,
      );
  }
}

/** Drugs that a record or a load can name in a finding. */
export function reachedDrugs(content: Content, world: World): Set<string> {
  const reached = new Set<string>();
  for (const record of content.records)
    for (const member of record.between) for (const drug of world.fillers(member).keys()) reached.add(drug);
  for (const load of content.loads) for (const { drug } of load.members) reached.add(drug);
  return reached;
}

function usedSubjects(content: Content): Set<string> {
  const used = new Set<string>();
  const add = (subjects: readonly string[] | undefined) => subjects?.forEach((s) => used.add(s));
  for (const record of content.records) {
    for (const member of record.between) [member.of, member.not].forEach(add);
    for (const { when } of record.modifiers ?? [])
      [when.with, when.without, when.about, when.dailyDose?.of, when.route?.of].forEach(add);
    for (const { of } of record.washOut ?? []) add(of);
    for (const { insteadOf } of record.alternatives ?? []) add(insteadOf);
  }
  for (const { file } of content.guidance) {
    for (const s of file.switches ?? []) [s.from, s.to].forEach(add);
    for (const entry of [...(file.tapering ?? []), ...(file.contested ?? []), ...(file.notes ?? [])]) add(entry.about);
  }
  return used;
}
