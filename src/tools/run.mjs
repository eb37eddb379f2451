/**
 * Entry of every npm command: installs what a fresh clone lacks, prepares the knowledge base, then runs the command.
 * Plain JavaScript with builtins only, because it runs before the npm packages are there.
 * Usage: node src/tools/run.mjs COMMAND [arguments]
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureBrowsers } from './browsers.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/**
 * @typedef {object} Command
 * @property {string} script TypeScript file to run
 * @property {import('./browsers.mjs').BrowserName[]} [browsers] that it cannot do without
 * @property {boolean} [plain] runs on the sources alone: the generated knowledge base is not needed first
 */

/** @type {Record<string, Command>} */
const COMMANDS = {
  kb: { script: 'src/tools/kb.ts', plain: true },
  build: { script: 'src/tools/build.ts' },
  package: { script: 'src/tools/package.ts' },
  demo: { script: 'src/tools/demo.ts', browsers: ['chromium'] },
  bench: { script: 'test/bench/run.ts', browsers: ['chromium'] },
  accuracy: { script: 'test/accuracy/run.ts' },
  weights: { script: 'test/accuracy/weights.ts' },
  // On dist/chrome as it is: build first.
  busy: { script: 'test/bench/busy.ts', browsers: ['chromium'] },
  changes: { script: 'src/tools/kb-changes.ts', plain: true },
  volume: { script: 'test/volume/run.ts' },
  // Validates the knowledge base as one of its checks.
  test: { script: 'src/tools/test.ts', browsers: ['chromium', 'firefox'], plain: true },
};

const [name = '', ...args] = process.argv.slice(2);
const command = COMMANDS[name];
if (!command) stop(`Unknown command "${name}". Known: ${Object.keys(COMMANDS).join(', ')}.`);
installPackages();
const missing = ensureBrowsers(command.browsers ?? []);
// The tests report a missing browser as failures of their own, so that the other checks still run.
if (missing.length > 0 && name !== 'test') stop(missing.join('\n'));
if (!command.plain) {
  const made = typescript('src/tools/kb.ts', [], 'pipe');
  if (made.status !== 0) stop(`${made.stdout}${made.stderr}\nThe knowledge base did not pass: nothing was built.`);
}
process.exitCode = typescript(command.script, args, 'inherit').status ?? 1;

/**
 * @param {string} script
 * @param {string[]} rest
 * @param {'inherit' | 'pipe'} output
 */
function typescript(script, rest, output) {
  return spawnSync(process.execPath, ['--import', 'tsx', join(root, script), ...rest], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['inherit', output, output],
  });
}

/** Runs `npm ci` unless what is installed is what the lock file says. */
function installPackages() {
  if (installedAsLocked()) return;
  console.log('Installing npm packages …');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const done = spawnSync(npm, ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (done.status !== 0) stop('npm could not install the packages; see the lines above.');
}

/** Compares versions rather than file times, which a checkout changes. */
function installedAsLocked() {
  const installed = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(installed)) return false;
  /** @type {(path: string) => Record<string, { version?: string, optional?: boolean }>} */
  const packages = (path) => JSON.parse(readFileSync(path, 'utf8')).packages;
  const have = packages(installed);
  return Object.entries(packages(join(root, 'package-lock.json'))).every(
    ([path, wanted]) => path === '' || (wanted.optional && !have[path]) || have[path]?.version === wanted.version,
  );
}

/**
 * @param {string} reason
 * @returns {never}
 */
function stop(reason) {
  console.error(reason);
  process.exit(1);
}
