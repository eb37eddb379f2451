/** What holds for every file of the repository. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import packageJson from '../../../package.json' with { type: 'json' };

const FOLDERS = ['src', 'test', 'docs', 'public', '.ci', '.github'];
const GENERATED = /(^|\/)(node_modules|generated|dist)(\/|$)/;

function textFiles(): string[] {
  const below = FOLDERS.flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name)),
  );
  const top = readdirSync('.', { withFileTypes: true }).filter((entry) => entry.isFile() && entry.name !== '.git');
  return [...below, ...top.map((entry) => entry.name)]
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => !GENERATED.test(path) && !/\.(png|ico|jpe?g|pdf)$/.test(path));
}

describe('the repository', () => {
  it('names no path of a machine and no package registry', () => {
    const telling = /(?<![\w.])\/(work|home|root|Users)\/[a-z]|registry\.npmjs|deb\.debian/;
    expect(
      textFiles().filter((path) => telling.test(readFileSync(path, 'utf8')) && !path.endsWith('conventions.test.ts')),
    ).toEqual([]);
  });

  it('explains every npm command that users meet', () => {
    const docs = readFileSync('README.md', 'utf8') + readFileSync('CONTRIBUTING.md', 'utf8');
    for (const name of Object.keys(packageJson.scripts).filter((script) => script !== 'format:check')) {
      expect(docs).toMatch(new RegExp(`npm (run )?${name}\\b`));
    }
  });

  it('says both licences in the README and in the licence file', () => {
    for (const file of ['README.md', 'LICENSE']) {
      expect(readFileSync(file, 'utf8')).toMatch(/MIT/);
      expect(readFileSync(file, 'utf8')).toMatch(/CC BY 4\.0/);
    }
  });
});
