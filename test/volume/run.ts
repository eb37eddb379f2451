/**
 * Alert volume: how many findings ordinary medication lists give. Reads the fictional lists in test/fixtures/lists
 * through the recogniser and the checker, and writes docs/alert-volume.md. Fails when the bars of the product do not
 * hold: findings to avoid or not to combine, median at most 1 and 90th percentile at most 3.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { check } from '../../src/knowledge/check/check.ts';
import type { CompiledRules } from '../../src/knowledge/format/compiled.ts';
import { createRecogniser } from '../../src/recognition/recogniser.ts';
import type { EncodedNames } from '../../src/recognition/names.ts';

interface List {
  id: string;
  setting: string;
  lines: string[];
}

const root = join(import.meta.dirname, '../..');
const generated = <T>(name: string) =>
  JSON.parse(readFileSync(join(root, `src/knowledge/generated/${name}.json`), 'utf8')) as T;
const recogniser = createRecogniser(generated<EncodedNames>('names'));
const rules = generated<CompiledRules>('rules');
const folder = join(root, 'test/fixtures/lists');
const lists = readdirSync(folder)
  .sort()
  .flatMap((file) =>
    (parse(readFileSync(join(folder, file), 'utf8')) as List[]).map((list) => ({
      ...list,
      author: file.replace('.yaml', ''),
    })),
  );

const results = lists.map((list) => {
  const mentions = recogniser.recognise(list.lines.join('\n'));
  const inputs = mentions.flatMap((m) =>
    m.drugs.map((drug) => ({
      drug,
      status: m.status,
      ...(m.dose && { dose: m.dose }),
      ...(m.route && { route: m.route }),
    })),
  );
  const { findings, notCovered } = check(rules, inputs);
  const strong = findings.filter((f) => f.action === 'contraindicated' || f.action === 'avoid');
  const badge = findings.filter(
    (f) =>
      f.action === 'contraindicated' ||
      f.action === 'avoid' ||
      (f.action === 'manage' && (f.serious || f.timing === 'before-first-dose')),
  );
  return {
    ...list,
    drugs: new Set(inputs.map((i) => i.drug)).size,
    strong,
    badge: badge.length,
    all: findings.filter((f) => f.action !== 'no-action').length,
    notCovered,
  };
});

const percentile = (values: readonly number[], p: number) =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.ceil((p / 100) * values.length) - 1)]!;
const summary = (values: number[]) =>
  `median ${percentile(values, 50)}, 90th percentile ${percentile(values, 90)}, most ${Math.max(...values)}`;
const rows = [
  ['to avoid or not to combine', summary(results.map((r) => r.strong.length))],
  ['on the badge', summary(results.map((r) => r.badge))],
  ['all that ask for something', summary(results.map((r) => r.all))],
  ['drugs not covered', summary(results.map((r) => r.notCovered.length))],
];
const distribution = (values: number[]) =>
  [...new Set(values)]
    .sort((a, b) => a - b)
    .map((n) => `${n}: ${values.filter((v) => v === n).length}`)
    .join(' · ');

const lines = [
  '# Alert volume',
  '',
  `Measured by \`npm run volume\` on ${lists.length} fictional medication lists of ordinary Dutch practice (\`test/fixtures/lists\`),`,
  `read by the recogniser and judged by the checker of knowledge base ${rules.version}. ${lists.filter((l) => l.author === 'outside').length} of them were written by somebody who wrote none of the records.`,
  '',
  '| findings per list | |',
  '|---|---|',
  ...rows.map((row) => `| ${row.join(' | ')} |`),
  '',
  `Lists by number of findings to avoid or not to combine: ${distribution(results.map((r) => r.strong.length))}`,
  '',
  '| setting | lists | to avoid or not to combine | on the badge |',
  '|---|---|---|---|',
  ...[...new Set(results.map((r) => r.setting))].sort().map((setting) => {
    const of = results.filter((r) => r.setting === setting);
    return `| ${setting} | ${of.length} | ${summary(of.map((r) => r.strong.length))} | ${summary(of.map((r) => r.badge))} |`;
  }),
  '',
  '| list | drugs | to avoid or not to combine | which |',
  '|---|---|---|---|',
  ...results.map(
    (r) =>
      `| ${r.id} | ${r.drugs} | ${r.strong.length} | ${r.strong.map((f) => `${f.drugs.join(' + ')} (${f.record})`).join('; ')} |`,
  ),
  '',
];
writeFileSync(join(root, 'docs/alert-volume.md'), lines.join('\n'));
for (const row of rows) console.log(row.join(': '));
for (const r of results)
  if (process.argv.includes('--lists'))
    console.log(
      `${r.id}: ${r.strong.map((f) => `${f.record} [${f.drugs.join('+')}]`).join('; ')} | badge ${r.badge} all ${r.all} | not covered ${r.notCovered.join(', ')}`,
    );
const strong = results.map((r) => r.strong.length);
if (percentile(strong, 50) > 1 || percentile(strong, 90) > 3) {
  console.error('too many findings to avoid or not to combine');
  process.exitCode = 1;
}
