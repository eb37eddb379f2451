/** `npm run kb`: validates the knowledge base, writes its generated forms and prints its counts. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { adviceProblems } from '../knowledge/compile/advice.ts';
import { compileNames, compileRules, compileTexts } from '../knowledge/compile/compile.ts';
import { readContent } from '../knowledge/compile/content.ts';
import { describeProblem, type Problem } from '../knowledge/compile/read.ts';
import { validate } from '../knowledge/compile/validate.ts';
import { encodeNames } from '../recognition/names.ts';
import { printCounts } from './kb-counts.ts';
import { writeSchemas } from './kb-schemas.ts';

const quiet = process.argv.includes('--quiet');
const root = join(import.meta.dirname, '../knowledge');
const out = join(root, 'generated');

const problems: Problem[] = [];
const content = readContent(join(root, 'content'), problems);
if (!problems.length) validate(content, new Date().toISOString().slice(0, 10), problems);
stopOn(problems);

const rules = compileRules(content);
stopOn(adviceProblems(content, rules));
const texts = compileTexts(content);
const names = encodeNames(compileNames(content));

mkdirSync(out, { recursive: true });
const sizes = Object.entries({ names, rules, texts }).map(([name, data]) => {
  const json = JSON.stringify(data);
  writeFileSync(join(out, `${name}.json`), json);
  return { name, bytes: json.length, gzip: gzipSync(json).length };
});
writeSchemas(join(out, 'schemas'));
if (!quiet) printCounts(content, sizes);

function stopOn(found: readonly Problem[]): void {
  if (!found.length) return;
  for (const problem of found) console.error(`src/knowledge/content/${describeProblem(problem)}`);
  console.error(`${found.length} problem${found.length === 1 ? '' : 's'} in the knowledge base`);
  process.exit(1);
}
