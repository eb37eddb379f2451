/** Names that somebody typed: recognised, checked and offered, without any page. */
import type { PageMessage } from '../platform/messages.ts';
import type { Suggestion } from '../platform/view.ts';
import { decodeNames, FLEX } from '../recognition/names.ts';
import type { CheckInput } from '../knowledge/check/types.ts';
import { published } from '../knowledge/check/types.ts';
import type { CheckResult, Context, DrugInput, Language } from '../vocabulary.ts';
import { check, describe, encodedNames, isKnown, recogniser, rules } from './knowledge.ts';

/** The drug ids that a name stands for; none when it is unknown or names a class. */
export function drugsNamed(name: string): string[] {
  const id = name.trim().toLowerCase();
  if (isKnown(id)) return [id];
  return recogniser.lookup(name)?.drugs ?? [];
}

/** Checks drugs by any name; those not recognised come back in `unknown`. */
export function checkTyped(inputs: readonly DrugInput[], context?: Context): CheckResult {
  const unknown: string[] = [];
  const known: CheckInput[] = [];
  for (const input of inputs) {
    const drugs = drugsNamed(input.drug);
    if (drugs.length === 0) unknown.push(input.drug);
    for (const drug of drugs) known.push({ ...input, drug });
  }
  const { findings, notCovered } = check(rules, known, context);
  return { findings: findings.map(published), unknown, notCovered };
}

/** Names that begin with what was typed, then near misses, which are marked as such. At most `limit` (8). */
export function suggest(
  { typed, limit = 8 }: Extract<PageMessage, { type: 'suggest' }>,
  language: Language,
): Suggestion[] {
  const start = typed.trim().toLowerCase();
  if (start === '') return [];
  const found = new Map<string, Suggestion>();
  const offer = (name: string, drugs: readonly string[], near: boolean): void => {
    const key = `${name} ${drugs.join('+')}`;
    if (found.size >= limit || found.has(key) || drugs.length === 0) return;
    found.set(key, { name, drugs: drugs.map((drug) => ({ id: drug, name: describe(drug, language).name })), near });
  };
  for (const { name, drugs } of beginningWith(start, language)) offer(name, drugs, false);
  if (found.size === 0) for (const { name, drugs } of recogniser.suggest(typed, limit)) offer(name, drugs, true);
  return [...found.values()];
}

interface Named {
  name: string;
  drugs: readonly string[];
}

/** Shortest first: the name itself before its longer relatives; names in the reader's language before others. */
function beginningWith(start: string, language: Language): Named[] {
  const matching = allNames().filter(({ name }) => name.startsWith(start));
  const isOwn = ({ name, drugs }: Named): number =>
    drugs.length === 1 && describe(drugs[0]!, language).name.toLowerCase() === name ? 0 : 1;
  return matching.sort((a, b) => isOwn(a) - isOwn(b) || a.name.length - b.name.length || a.name.localeCompare(b.name));
}

let names: Named[] | undefined;

/** Every name that can be offered, in lower case, made at first use: substances in both languages, and brands. */
function allNames(): Named[] {
  if (names) return names;
  const all = new Map<string, Named>();
  const add = (name: string, drugs: readonly string[]) => {
    const key = `${name.toLowerCase()} ${drugs.join('+')}`;
    if (!all.has(key)) all.set(key, { name: name.toLowerCase(), drugs });
  };
  for (const [drug, { name }] of Object.entries(rules.drugs))
    for (const each of [drug, name.nl, name.en]) add(each, [drug]);
  for (const [drug, [, nl, en]] of Object.entries(rules.lexicon)) for (const each of [drug, nl, en]) add(each, [drug]);
  const table = decodeNames(encodedNames);
  for (let name = 0; name < table.count; name++) {
    // Flexible names are stems of substance names, which are in the list already in full.
    if ((table.marks(name) & FLEX) === 0)
      add(table.text.slice(table.from[name], table.to(name)), table.target(name).drugs);
  }
  names = [...all.values()];
  return names;
}
