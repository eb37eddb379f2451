import type { FindingSource } from '../../vocabulary.ts';
import type { CompiledRef, CompiledRules } from '../format/compiled.ts';

/** Each source and section once, in the order of first use. */
export function resolve(rules: CompiledRules, refs: readonly CompiledRef[]): FindingSource[] {
  const seen = new Map<string, FindingSource>();
  for (const [id, section] of refs) {
    const source = rules.sources[id];
    const key = `${id} §${section}`;
    if (source && !seen.has(key)) seen.set(key, { id, title: source.title, url: source.url, section });
  }
  return [...seen.values()];
}
