/**
 * `npm run accuracy`: how well names, statuses, doses and routes are read. Measures over the project's own annotated
 * sets, and over `../shared/eval` when that is there; writes docs/accuracy.md; fails when a figure falls below the last.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createRecogniser } from '../../src/recognition/recogniser.ts';
import { readCases, type Case } from './cases.ts';
import { englishSentences, dutchProducts, type OutsideFigures } from './outside.ts';
import { shippedNames } from './names.ts';
import { report } from './report.ts';
import { f1, precision, recall, scoreCases, type Scores, type Tally } from './score.ts';
import { SETS } from './sets.ts';

const here = import.meta.dirname;
const root = join(here, '../..');
const lastPath = join(here, 'last.json');
/** Differences smaller than this are rounding. */
const SLACK = 0.0005;

export interface SetResult {
  set: string;
  language: 'nl' | 'en';
  cases: number;
  scores: Scores;
}

const recogniser = createRecogniser(shippedNames());
const results: SetResult[] = [];
for (const language of ['nl', 'en'] as const) {
  for (const set of SETS) {
    const cases: Case[] = readCases(join(here, 'cases', `${language}-${set}.txt`), language, set);
    results.push({ set, language, cases: cases.length, scores: scoreCases(recogniser, cases) });
  }
}

const figures: Record<string, number> = {};
for (const { language, set, scores } of results) {
  const all = total([...scores.mentions.values()]);
  const name = `${language} ${set}`;
  figures[`${name}: mention recall`] = recall(all);
  figures[`${name}: mention precision`] = precision(all);
  figures[`${name}: status right`] = recall(scores.status);
  figures[`${name}: doses F1`] = f1(scores.doses);
  figures[`${name}: routes F1`] = f1(scores.routes);
  figures[`${name}: plainly active not called unclear`] = 1 - recall(scores.unclearActive);
  figures[`${name}: allergy, denial, family not called current`] = 1 - recall(scores.missedDenials);
}
const evalFolder = join(root, '../shared/eval');
const outside: OutsideFigures = existsSync(evalFolder)
  ? { ...englishSentences(recogniser, evalFolder), ...dutchProducts(recogniser, evalFolder) }
  : {};
Object.assign(figures, outside);

const last: Record<string, number> = existsSync(lastPath)
  ? (JSON.parse(readFileSync(lastPath, 'utf8')) as Record<string, number>)
  : {};
const fallen = Object.entries(figures).filter(
  ([name, value]) => last[name] !== undefined && value < last[name] - SLACK,
);
const kept = { ...last, ...figures };

for (const [name, value] of Object.entries(figures)) console.log(`${(value * 100).toFixed(1).padStart(6)} %  ${name}`);
const errors = results.flatMap(({ scores }) => scores.errors);
console.log(`\n${errors.length} differences from the annotation`);
for (const error of errors) console.log(`  ${error}`);

if (fallen.length > 0) {
  for (const [name, value] of fallen)
    console.error(`fallen: ${name} from ${(last[name]! * 100).toFixed(2)} % to ${(value * 100).toFixed(2)} %`);
  process.exitCode = 1;
} else {
  const rounded = Object.fromEntries(
    Object.entries(kept).map(([name, value]) => [name, Math.round(value * 1e5) / 1e5]),
  );
  writeFileSync(lastPath, `${JSON.stringify(rounded, null, 2)}\n`);
  writeFileSync(join(root, 'docs/accuracy.md'), report(results, rounded));
}

function total(tallies: readonly Tally[]): Tally {
  const sum: Tally = { right: 0, given: 0, wanted: 0 };
  for (const { right, given, wanted } of tallies) {
    sum.right += right;
    sum.given += given;
    sum.wanted += wanted;
  }
  return sum;
}
