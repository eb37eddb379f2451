/** `npm run package`: builds, then one zip per store. The same sources give the same bytes. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync, type Zippable } from 'fflate';
import pkg from '../../package.json' with { type: 'json' };
import { buildAll } from './extension.ts';
import { TARGETS } from './manifest.ts';

/** A zip cannot hold a date before 1980; any fixed one keeps the bytes equal between runs. */
const MODIFIED = new Date(1980, 0, 2);

await buildAll();
mkdirSync('dist/packages', { recursive: true });
for (const target of TARGETS) {
  const folder = join('dist', target);
  const files: Zippable = {};
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    files[path.slice(folder.length + 1).replaceAll('\\', '/')] = new Uint8Array(readFileSync(path));
  }
  const sorted = Object.fromEntries(Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1)));
  const zip = zipSync(sorted, { level: 9, mtime: MODIFIED });
  const name = join('dist', 'packages', `interaction-lens-${pkg.version}-${target}.zip`);
  writeFileSync(name, zip);
  console.log(`${name}  ${Math.ceil(zip.length / 1024)} kB, ${Object.keys(sorted).length} files`);
}
