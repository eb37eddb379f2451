import type { CompiledTexts } from '../../knowledge/format/compiled.ts';

type Switch = NonNullable<CompiledTexts['guidance']['switches']>[number];
type Known = Pick<CompiledTexts, 'drugs' | 'properties'>;

/** The drugs that subjects (drug ids or property ids) stand for, each once. */
export function subjectDrugs(subjects: readonly string[], texts: Known): string[] {
  const drugs = subjects.flatMap((subject) => {
    if (!Object.hasOwn(texts.properties, subject)) return [subject];
    return Object.entries(texts.drugs).flatMap(([id, drug]) => (drug.properties.includes(subject) ? [id] : []));
  });
  return [...new Set(drugs)];
}

/**
 * Lines for a choice of drugs ('' = any). Where a line names the drug itself, lines that only reach it through a class
 * are left out: fluoxetine has rules of its own.
 */
export function switchesFor(all: readonly Switch[], from: string, to: string, texts: Known): Switch[] {
  const fits = (subjects: readonly string[], drug: string) =>
    drug === '' || subjectDrugs(subjects, texts).includes(drug);
  const fitting = all.filter((line) => fits(line.from, from) && fits(line.to, to));
  const weight = (line: Switch) => Number(line.from.includes(from)) + Number(line.to.includes(to));
  const best = Math.max(0, ...fitting.map(weight));
  return from !== '' && to !== '' ? fitting.filter((line) => weight(line) === best) : fitting;
}
