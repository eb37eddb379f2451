/** Patterns found by the character they begin with, so that a text is gone through once for all of them. */
import { pattern } from './pattern.ts';

export interface Opening<T> {
  /** Sticky. */
  pattern: RegExp;
  value: T;
}
export interface Rule<T> {
  source: string;
  value: T;
  /** The characters it may begin with, with a source that is complete; else read off its alternatives. */
  first?: string;
}

/** The alternatives of a source, those of a group that stands first taken apart. */
function alternatives(source: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at <= source.length; at++) {
    const char = source[at];
    if (char === '\\') at++;
    else if (char === '[') at = source.indexOf(']', at);
    else if (char === '(') depth++;
    else if (char === ')') depth--;
    else if (char === undefined || (char === '|' && depth === 0)) {
      parts.push(source.slice(from, at));
      from = at + 1;
    }
  }
  return parts.flatMap((part) => {
    const end = part.startsWith('(?:') ? closing(part) : -1;
    if (end < 0) return [part];
    return alternatives(part.slice(3, end)).map((one) => one + part.slice(end + 1));
  });
}

/** The characters an alternative may begin with, behind what it asks of the text before it. */
function firstOf(source: string): string[] {
  if (source.startsWith('(?<')) return firstOf(source.slice(closing(source) + 1));
  return source[1] === '?' ? [source[0]!, source[2]!] : [source[0]!];
}

function closing(source: string): number {
  for (let at = 0, depth = 0; at < source.length; at++) {
    if (source[at] === '\\') at++;
    else if (source[at] === '[') at = source.indexOf(']', at);
    else if (source[at] === '(') depth++;
    else if (source[at] === ')' && --depth === 0) return at;
  }
  return -1;
}

/** The rules by first character (lower case), in their order. `wrap` makes a whole pattern of alternatives. */
export function byOpening<T>(
  rules: readonly Rule<T>[],
  wrap: (alternatives: string) => string,
): Map<number, Opening<T>[]> {
  const all = new Map<number, Opening<T>[]>();
  for (const { source, value, first } of rules) {
    const own = new Map<string, string[]>();
    if (first !== undefined) {
      const whole = { pattern: pattern(source, 'iuy'), value };
      for (const char of first) add(char, whole);
      continue;
    }
    for (const one of alternatives(source))
      for (const char of firstOf(one)) own.set(char, [...(own.get(char) ?? []), one]);
    for (const [char, some] of own) add(char, { pattern: pattern(wrap(some.join('|')), 'iuy'), value });
  }
  return all;

  function add(char: string, one: Opening<T>): void {
    const code = char.charCodeAt(0);
    const known = all.get(code);
    if (known) known.push(one);
    else all.set(code, [one]);
  }
}

/** `exec` of a sticky pattern at one place. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
