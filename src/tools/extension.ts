/** Builds the extension: `dist/chrome` and `dist/firefox`, unpacked, and `dist/demo` for the demo. Needs no network. */
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { build } from 'vite';
import { demoManifest, TARGETS } from './manifest.ts';

/** Builds every target into `dist/`; throws when one does not build. */
export async function buildAll(): Promise<void> {
  for (const target of TARGETS) await build({ mode: target, logLevel: 'warn' });
  rmSync('dist/demo', { recursive: true, force: true });
  cpSync('dist/chrome', 'dist/demo', { recursive: true });
  const manifest = JSON.parse(readFileSync('dist/chrome/manifest.json', 'utf8')) as Parameters<typeof demoManifest>[0];
  writeFileSync('dist/demo/manifest.json', JSON.stringify(demoManifest(manifest), null, 2));
}
