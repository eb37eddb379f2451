import type { Content } from '../knowledge/compile/content.ts';
import { namesOf } from '../knowledge/compile/validate-names.ts';

/** Prints what the knowledge base holds, as a readable table. */
export function printCounts(content: Content, sizes: readonly { name: string; bytes: number; gzip: number }[]): void {
  const rows: [string, string | number][] = [
    ['drugs', content.drugs.length],
    ['recognised, not covered (lexicon)', content.lexicon.length],
    [
      'names, Dutch',
      content.drugs.reduce((n, d) => n + d.names.nl.length, 0) + content.lexicon.reduce((n, d) => n + d.nl.length, 0),
    ],
    [
      'names, English',
      content.drugs.reduce((n, d) => n + d.names.en.length, 0) + content.lexicon.reduce((n, d) => n + d.en.length, 0),
    ],
    ['names of drugs in all, brands included', content.drugs.reduce((n, d) => n + namesOf(d).length, 0)],
    ['products of several drugs or a fixed route', content.products.length],
    ['properties', content.properties.length],
    ['property memberships', content.properties.reduce((n, p) => n + p.members.length, 0)],
    ['records', content.records.length],
    ['loads', content.loads.length],
    ['sources', content.sources.length],
    [
      'statements',
      countStatements([content.drugs, content.properties, content.records, content.loads, content.guidance]),
    ],
    // The schema refuses a statement without a source or a language; a build that reaches this line has none.
    [
      'statements without a source',
      countWithout('src', [content.records, content.loads, content.guidance.map((g) => ({ ...g.file, seeds: [] }))]),
    ],
    [
      'missing translations',
      countWithout('en', [content.records, content.loads]) + countWithout('nl', [content.records, content.loads]),
    ],
    ['oldest review', [...content.records, ...content.loads].map((r) => r.reviewed.on).sort()[0] ?? '-'],
    [
      'records with a second reading',
      `${content.records.filter((r) => r.reviewed.secondReading).length} of ${content.records.length}`,
    ],
    ...tally(
      'class',
      content.records.map((r) => (r.action === 'manage' ? `manage, ${r.timing}` : r.action)),
    ),
    ...tally(
      'topic',
      content.records.map((r) => r.topic),
    ),
    ...sizes.map(({ name, bytes, gzip }): [string, string] => [
      `generated ${name}.json`,
      `${(bytes / 1024).toFixed(0)} KB, ${(gzip / 1024).toFixed(1)} KB gzip`,
    ]),
  ];
  const width = Math.max(...rows.map(([label]) => label.length));
  for (const [label, value] of rows) console.log(`${label.padEnd(width)}  ${value}`);
}

function tally(what: string, values: readonly string[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([value, count]) => [`records, ${what} ${value}`, count]);
}

/** Objects with text in a language. Titles, labels and other texts that make no claim carry no source and no `src` rule. */
function* texts(value: unknown, key = ''): Generator<{ key: string; text: Record<string, unknown> }> {
  if (Array.isArray(value)) for (const item of value) yield* texts(item, key);
  else if (value !== null && typeof value === 'object') {
    if ('nl' in value || 'en' in value) yield { key, text: value };
    for (const [inner, item] of Object.entries(value)) if (inner !== 'at') yield* texts(item, inner);
  }
}

const CLAIMLESS = new Set(['title', 'label', 'reason', 'names', 'body']);

function countStatements(value: unknown): number {
  return [...texts(value)].filter(({ text }) => Array.isArray(text['src'])).length;
}

function countWithout(field: 'src' | 'nl' | 'en', value: unknown): number {
  return [...texts(value)].filter(
    ({ key, text }) => !(field === 'src' && CLAIMLESS.has(key)) && !text[field]?.toString().length,
  ).length;
}
