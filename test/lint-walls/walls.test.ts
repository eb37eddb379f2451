/** Each fixture under `rooms/` stands in a room of its own name; its lines say which of them a wall must refuse. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, expect, it } from 'vitest';
import { ROOMS, walls } from '../../src/tools/walls.mjs';

const folder = dirname(fileURLToPath(import.meta.url));
const root = join(folder, '..', '..');
const fixtures = sourceFiles(join(folder, 'rooms'));

const eslint = new ESLint({
  cwd: root,
  overrideConfigFile: true,
  overrideConfig: [
    {
      files: ['**/*.{ts,tsx}'],
      languageOptions: { parser: tseslint.parser, parserOptions: { ecmaFeatures: { jsx: true } } },
    },
    ...walls('test/lint-walls/rooms'),
  ],
});

describe('the walls between the rooms', () => {
  it.each(fixtures)('%s: exactly the lines marked as refused are errors', async (file) => {
    const lines = readFileSync(join(folder, 'rooms', file), 'utf8').split('\n');
    const marked = lines.flatMap((line, index) => (line.endsWith('// refused') ? [index + 1] : []));
    const [result] = await eslint.lintFiles([join(folder, 'rooms', file)]);
    expect([...new Set(result?.messages.map((message) => message.line))]).toEqual(marked);
  });

  it('every room has a fixture', () => {
    const shown = fixtures.map((file) => dirname(file).split(sep).join('/'));
    expect(Object.keys(ROOMS).filter((room) => !shown.includes(room))).toEqual([]);
  });

  it('every source file stands in a room, or is open to all', () => {
    const open = ['vocabulary.ts', 'assets.d.ts'];
    const rooms = [...Object.keys(ROOMS), 'tools'];
    const homeless = sourceFiles(join(root, 'src'))
      .map((file) => file.split(sep).join('/'))
      .filter((file) => !open.includes(file) && !rooms.some((room) => file.startsWith(`${room}/`)));
    expect(homeless).toEqual([]);
  });
});

/** Paths, relative to `top`, of the TypeScript files below it. */
function sourceFiles(top: string): string[] {
  return readdirSync(top, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => relative(top, join(entry.parentPath, entry.name)));
}
