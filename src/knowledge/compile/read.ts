/** Reads the content files (build time, Node). Every value keeps the file and line it came from. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { isMap, isSeq, LineCounter, type Node, parseDocument } from 'yaml';

/** Something wrong in a content file. */
export interface Problem {
  file: string;
  line: number;
  reason: string;
}

export const describeProblem = ({ file, line, reason }: Problem) => `${file}:${line}: ${reason}`;

/** A parsed file: its value, and the line of any path in it. */
export interface ContentFile<T> {
  file: string;
  value: T;
  lineOf: (path: readonly (string | number)[]) => number;
}

/**
 * Parses and validates the YAML files of one folder. A file that does not fit its schema gives problems and is left out.
 * @param root the content folder
 */
export function readFolder<S extends v.GenericSchema>(
  root: string,
  folder: string,
  schema: S,
  problems: Problem[],
): ContentFile<v.InferOutput<S>>[] {
  const path = join(root, folder);
  if (!existsSync(path)) return [];
  const files = readdirSync(path)
    .filter((name) => name.endsWith('.yaml'))
    .sort();
  return files.flatMap((name) => readYaml(root, `${folder}/${name}`, schema, problems) ?? []);
}

/** One YAML file; undefined, with problems, when it is missing, malformed or does not fit. */
export function readYaml<S extends v.GenericSchema>(
  root: string,
  file: string,
  schema: S,
  problems: Problem[],
): ContentFile<v.InferOutput<S>> | undefined {
  if (!existsSync(join(root, file))) {
    problems.push({ file, line: 1, reason: 'file is missing' });
    return undefined;
  }
  const lines = new LineCounter();
  const document = parseDocument(readFileSync(join(root, file), 'utf8'), { lineCounter: lines, uniqueKeys: true });
  const lineOf = (path: readonly (string | number)[]) => lineAt(document.contents, path, lines);
  if (document.errors.length) {
    for (const error of document.errors)
      problems.push({ file, line: error.linePos?.[0].line ?? 1, reason: error.message.split('\n')[0]! });
    return undefined;
  }
  const parsed = v.safeParse(schema, document.toJS());
  if (parsed.success) return { file, value: parsed.output, lineOf };
  for (const issue of parsed.issues) {
    const path = issue.path?.map((p) => p.key as string | number) ?? [];
    problems.push({ file, line: lineOf(path), reason: `${path.join('.') || 'file'}: ${issue.message}` });
  }
  return undefined;
}

/** The line of the deepest node on the path that exists. */
function lineAt(contents: unknown, path: readonly (string | number)[], lines: LineCounter): number {
  let node = contents as Node | null;
  let offset = node?.range?.[0] ?? 0;
  for (const key of path) {
    const next: unknown = isMap(node) || isSeq(node) ? node.get(key, true) : undefined;
    const range = (next as Node | undefined)?.range;
    if (!range) break;
    offset = range[0];
    node = next as Node;
  }
  return lines.linePos(offset).line;
}
