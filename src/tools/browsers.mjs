/**
 * Finds a Chromium and a Firefox that can load an unpacked extension, and installs them through apt where allowed.
 * Plain JavaScript with builtins only: runs before the npm packages are there.
 *
 * Branded Chrome (137 and later) ignores `--load-extension`, so it is never taken.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

/** @typedef {'chromium' | 'firefox'} BrowserName */

/** Lowest major version that our builds support, as in the manifests. */
const OLDEST = { chromium: 130, firefox: 142 };

/** Environment variable that overrules the search. */
const VARIABLE = { chromium: 'CHROMIUM_PATH', firefox: 'FIREFOX_PATH' };

const ON_PATH = { chromium: ['chromium', 'chromium-browser'], firefox: ['firefox-esr', 'firefox'] };

const APT = { chromium: 'chromium', firefox: 'firefox-esr' };

/**
 * Path of a browser that runs and is new enough.
 * @param {BrowserName} name
 * @returns {string | null} null when there is none
 */
export function findBrowser(name) {
  const chosen = process.env[VARIABLE[name]];
  const candidates = chosen ? [chosen] : [...onPath(ON_PATH[name]), ...usualPlaces(name)];
  return candidates.find((path) => existsSync(path) && majorVersion(path) >= OLDEST[name]) ?? null;
}

/**
 * As findBrowser, for code that cannot go on without it.
 * @param {BrowserName} name
 * @returns {string}
 * @throws {Error} with the one line that says what to install
 */
export function requireBrowser(name) {
  const path = findBrowser(name);
  if (!path) throw new Error(whatToInstall(name));
  return path;
}

/**
 * Makes sure that each browser is there; installs what is missing when the user may (root, or sudo without a password).
 * @param {BrowserName[]} names
 * @returns {string[]} one line per browser that is still missing
 */
export function ensureBrowsers(names) {
  const missing = names.filter((name) => !findBrowser(name));
  if (missing.length > 0) aptInstall(missing.map((name) => APT[name]));
  return missing.filter((name) => !findBrowser(name)).map(whatToInstall);
}

/** @param {BrowserName} name */
function whatToInstall(name) {
  const title = name === 'chromium' ? 'Chromium' : 'Firefox';
  const note = name === 'chromium' ? ' (Google Chrome itself does not load an extension from the command line)' : '';
  return `${title} ${OLDEST[name]} or newer was not found${note}: install it, for example "apt-get install ${APT[name]}", or set ${VARIABLE[name]} to its path.`;
}

/** @param {string[]} packages */
function aptInstall(packages) {
  if (process.platform !== 'linux' || onPath(['apt-get']).length === 0) return;
  const prefix = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  if (prefix.length > 0 && spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status !== 0) return;
  console.log(`Installing ${packages.join(' and ')} …`);
  for (const args of [
    ['update', '-q'],
    ['install', '-y', '-q', '--no-install-recommends', ...packages],
  ]) {
    const [command = 'apt-get', ...rest] = [...prefix, 'apt-get', ...args];
    const done = spawnSync(command, rest, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    // A failed update may still leave a usable package list; the search afterwards judges the outcome.
    if (done.error) console.error(done.error.message);
  }
}

/** @param {string[]} names */
function onPath(names) {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  const suffix = process.platform === 'win32' ? '.exe' : '';
  return names
    .flatMap((name) => folders.map((folder) => join(folder, name + suffix)))
    .filter((path) => existsSync(path));
}

/** @param {BrowserName} name */
function usualPlaces(name) {
  const local = process.env['LOCALAPPDATA'] ?? '';
  const programs = process.env['PROGRAMFILES'] ?? '';
  return name === 'chromium'
    ? [
        '/Applications/Chromium.app/Contents/MacOS/Chromium',
        join(local, 'Chromium', 'Application', 'chrome.exe'),
        ...playwrightChromiums(),
      ]
    : ['/Applications/Firefox.app/Contents/MacOS/firefox', join(programs, 'Mozilla Firefox', 'firefox.exe')];
}

/** Browsers that Playwright downloaded earlier for another project, newest first. */
function playwrightChromiums() {
  const cache = join(homedir(), '.cache', 'ms-playwright');
  if (!existsSync(cache)) return [];
  return readdirSync(cache)
    .filter((folder) => folder.startsWith('chromium-'))
    .sort()
    .reverse()
    .flatMap((folder) => ['chrome-linux', 'chrome-linux64'].map((inner) => join(cache, folder, inner, 'chrome')));
}

/** @param {string} path */
function majorVersion(path) {
  try {
    const text = execFileSync(path, ['--version'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      timeout: 30_000,
    });
    return Number(/(\d+)\./.exec(text)?.[1] ?? 0);
  } catch {
    // A stub that only tells how to install the real thing exits with an error: as good as absent.
    return 0;
  }
}
