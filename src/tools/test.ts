/**
 * `npm test`: every check, one after the other, each counted. Ends with `N passed, N failed` alone on a line.
 * A check that could not run (no browser, no test found, a crash) is a failure; so is a skipped test.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { requireBrowser } from './browsers.mjs';

interface Count {
  passed: number;
  failed: number;
}

interface Step {
  name: string;
  run: () => Count;
}

const scratch = mkdtempSync(join(tmpdir(), 'interaction-lens-test-'));

const STEPS: Step[] = [
  { name: 'Chromium is there', run: () => browser('chromium') },
  { name: 'Firefox is there', run: () => browser('firefox') },
  // First, because everything below reads what it generates.
  { name: 'Knowledge base', run: () => check('--import', 'tsx', 'src/tools/kb.ts') },
  { name: 'Types', run: () => check('node_modules/typescript/bin/tsc', '-p', '.', '--noEmit') },
  { name: 'Lint', run: () => check('node_modules/eslint/bin/eslint.js', '.') },
  { name: 'Format', run: () => check('node_modules/prettier/bin/prettier.cjs', '--check', '.') },
  { name: 'Unit tests', run: () => vitest('unit') },
  { name: 'DOM tests in Chromium', run: () => vitest('dom') },
  { name: 'Accuracy is not below the last', run: () => check('--import', 'tsx', 'test/accuracy/run.ts') },
  { name: 'Alert volume is within its bars', run: () => check('--import', 'tsx', 'test/volume/run.ts') },
  { name: 'Build', run: () => check('--import', 'tsx', 'src/tools/build.ts') },
  {
    name: 'Add-on rules of Firefox',
    run: () =>
      check('node_modules/web-ext/bin/web-ext.js', 'lint', '--source-dir=dist/firefox', '--no-config-discovery'),
  },
  { name: 'End to end in Chromium', run: () => vitest('e2e-chromium') },
  { name: 'End to end in Firefox', run: () => vitest('e2e-firefox') },
];

const total: Count = { passed: 0, failed: 0 };
const failures: string[] = [];
for (const step of STEPS) {
  console.log(`\n── ${step.name}`);
  const started = Date.now();
  const count = step.run();
  total.passed += count.passed;
  total.failed += count.failed;
  if (count.failed > 0) failures.push(step.name);
  console.log(`   ${count.passed} passed, ${count.failed} failed (${Math.round((Date.now() - started) / 1000)} s)`);
}
rmSync(scratch, { recursive: true, force: true });
if (failures.length > 0) console.log(`\nFailed: ${failures.join('; ')}`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;

function one(passed: boolean): Count {
  return passed ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** Runs a Node program; its output is shown only when it fails. */
function check(...args: string[]): Count {
  const done = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 2 ** 28 });
  if (done.status !== 0) console.log(`${done.stdout}${done.stderr}`);
  return one(done.status === 0);
}

function browser(name: 'chromium' | 'firefox'): Count {
  try {
    console.log(`   ${requireBrowser(name)}`);
    return one(true);
  } catch (reason) {
    console.log(`   ${(reason as Error).message}`);
    return one(false);
  }
}

/** Runs one vitest project and counts its tests. */
function vitest(project: string): Count {
  const file = join(scratch, `${project}.json`);
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${file}`];
  const done = spawnSync(
    process.execPath,
    ['node_modules/vitest/vitest.mjs', 'run', '--project', project, ...reporters],
    {
      stdio: ['ignore', 'inherit', 'inherit'],
    },
  );
  try {
    const result = JSON.parse(readFileSync(file, 'utf8')) as Record<'numTotalTests' | 'numPassedTests', number>;
    const failed = result.numTotalTests - result.numPassedTests;
    // A file that does not load, or an error outside any test, fails the run without failing a test.
    return { passed: result.numPassedTests, failed: failed === 0 && done.status !== 0 ? 1 : failed };
  } catch {
    console.log(`   ${project} ended without a result.`);
    return one(false);
  }
}
