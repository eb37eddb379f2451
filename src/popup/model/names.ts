import type { CompiledTexts } from '../../knowledge/format/compiled.ts';
import type { Language, PageReport } from '../../vocabulary.ts';

/** Name of a drug id in the reader's language; the id itself where nothing better is known. */
export type NameOf = (drug: string) => string;

export function namer(texts: CompiledTexts, language: Language, report?: Pick<PageReport, 'drugs'>): NameOf {
  return (drug) => {
    const known = Object.hasOwn(texts.drugs, drug) ? texts.drugs[drug]?.name[language] : undefined;
    return known ?? report?.drugs.find((d) => d.id === drug)?.name ?? drug;
  };
}

/** How a page wrote a drug, each spelling once; empty when it wrote nothing but the name itself. */
export function asWritten(drug: string, name: string, report?: Pick<PageReport, 'drugs'>): string[] {
  const spellings = new Map<string, string>();
  for (const { text } of report?.drugs.find((d) => d.id === drug)?.mentions ?? []) {
    const trimmed = text.replace(/\s+/gu, ' ').trim();
    if (trimmed) spellings.set(trimmed.toLocaleLowerCase(), trimmed);
  }
  if (spellings.size === 1 && spellings.has(name.toLocaleLowerCase())) return [];
  return [...spellings.values()];
}
