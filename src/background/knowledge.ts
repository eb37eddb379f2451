/** The knowledge base and the recogniser as the worker uses them. Loaded with the worker; nothing is built before use. */
import rulesJson from '../knowledge/generated/rules.json';
import namesJson from '../knowledge/generated/names.json';
import { check, isCovered } from '../knowledge/check/check.ts';
import type { CompiledRules } from '../knowledge/format/compiled.ts';
import type { EncodedNames } from '../recognition/names.ts';
import { createRecogniser } from '../recognition/recogniser.ts';
import type { Language } from '../vocabulary.ts';

// The compiler writes these files from the same types that are named here.
export const rules = rulesJson as unknown as CompiledRules;
export const encodedNames = namesJson as EncodedNames;
export const recogniser = createRecogniser(encodedNames);
export { check, isCovered };

export const isKnown = (drug: string): boolean =>
  Object.hasOwn(rules.drugs, drug) || Object.hasOwn(rules.lexicon, drug);

/** ATC codes and the name in a language; the id itself for a drug that is in neither list. */
export function describe(
  drug: string,
  language: Language,
): { id: string; atc: string[]; name: string; covered: boolean } {
  const known = Object.hasOwn(rules.drugs, drug) ? rules.drugs[drug] : undefined;
  if (known) return { id: drug, atc: known.atc, name: known.name[language], covered: isCovered(rules, drug) };
  const listed = Object.hasOwn(rules.lexicon, drug) ? rules.lexicon[drug] : undefined;
  if (!listed) return { id: drug, atc: [], name: drug, covered: false };
  return { id: drug, atc: listed[0], name: language === 'nl' ? listed[1] : listed[2], covered: false };
}
