import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { findBrowser, requireBrowser } from '../../../src/tools/browsers.mjs';

describe('finding a browser', () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'browsers-'));
  });
  afterEach(() => {
    vi.unstubAllEnvs();
    rmSync(folder, { recursive: true });
  });

  /** A program that answers `--version` with this text and exit code. */
  function standIn(name: string, version: string, exitCode = 0): string {
    const path = join(folder, name);
    writeFileSync(path, `#!/bin/sh\necho "${version}"\nexit ${exitCode}\n`);
    chmodSync(path, 0o755);
    return path;
  }

  it('one named by its variable is taken', () => {
    const path = standIn('my-chromium', 'Chromium 156.0.1 built on Debian');
    vi.stubEnv('CHROMIUM_PATH', path);
    expect(findBrowser('chromium')).toBe(path);
  });

  it('one on the path is taken', () => {
    const path = standIn('firefox-esr', 'Mozilla Firefox 153.1.0esr');
    vi.stubEnv('FIREFOX_PATH', '');
    vi.stubEnv('PATH', folder);
    expect(findBrowser('firefox')).toBe(path);
  });

  it('one that is too old for the build is not taken', () => {
    vi.stubEnv('CHROMIUM_PATH', standIn('old', 'Chromium 120.0'));
    expect(findBrowser('chromium')).toBeNull();
  });

  it('a stub that only tells how to install the real one is not taken', () => {
    vi.stubEnv('CHROMIUM_PATH', standIn('stub', 'Install version 156.0 from the store', 1));
    expect(findBrowser('chromium')).toBeNull();
  });

  it('where there is none, one line says what to install and how to name it', () => {
    vi.stubEnv('FIREFOX_PATH', join(folder, 'absent'));
    expect(() => requireBrowser('firefox')).toThrow(
      /^Firefox 142 or newer was not found: .*firefox-esr.*FIREFOX_PATH[^\n]*$/,
    );
  });
});
