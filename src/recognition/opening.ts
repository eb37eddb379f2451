/** Patterns found by the characters they begin with, so that a text is gone through once for all of them. */
import { exercise, pattern } from './pattern.ts';

export interface Opening<T> {
  /** Sticky. */
  readonly pattern: RegExp;
  readonly value: T;
}
export interface Rule<T> {
  source: string;
  value: T;
  /** What it may begin with, one or two characters each, with a source that is complete; else read off its alternatives. */
  first?: readonly string[];
}
export type Openings<T> = ReadonlyMap<number, readonly Opening<T>[]>;

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
    const from = part.startsWith('(?<') ? closing(part) + 1 : 0;
    const end = part.startsWith('(?:', from) ? closing(part, from) : -1;
    if (end < 0) return [part];
    return alternatives(part.slice(from + 3, end)).map((one) => part.slice(0, from) + one + part.slice(end + 1));
  });
}

/** What an alternative may begin with, behind what it asks of the text before it. */
function firstOf(source: string): string[] {
  if (source.startsWith('(?<')) return firstOf(source.slice(closing(source) + 1));
  if (source[1] === '?') return [source[0]!, source[2]!];
  return [/^[a-z]{2}(?![?*+{])/.test(source) ? source.slice(0, 2) : source[0]!];
}

/** Where the group that opens at `from` closes. */
function closing(source: string, from = 0): number {
  for (let at = from, depth = 0; at < source.length; at++) {
    if (source[at] === '\\') at++;
    else if (source[at] === '[') at = source.indexOf(']', at);
    else if (source[at] === '(') depth++;
    else if (source[at] === ')' && --depth === 0) return at;
  }
  return -1;
}

const lower = (code: number): number => (code >= 0x41 && code <= 0x5a ? code | 0x20 : code);
const key = (text: string, at: number, letters: number): number =>
  lower(text.charCodeAt(at)) | (letters > 1 ? lower(text.charCodeAt(at + 1)) << 16 : 0);

/** A rule whose pattern is made when it is first tried: most pages need none of them. */
class LazyOpening<T> implements Opening<T> {
  private made: RegExp | undefined;

  constructor(
    private readonly source: string,
    readonly value: T,
  ) {}

  get pattern(): RegExp {
    return (this.made ??= pattern(this.source, 'iuy'));
  }
}

/**
 * The rules by what they begin with, in their order; worked out when first asked for. `wrap` makes a whole pattern of
 * alternatives.
 */
export function byOpening<T>(rules: readonly Rule<T>[], wrap: (alternatives: string) => string): () => Openings<T> {
  let openings: Openings<T> | undefined;
  return () => (openings ??= sortOut(rules, wrap));
}

function sortOut<T>(rules: readonly Rule<T>[], wrap: (alternatives: string) => string): Openings<T> {
  const beginning = new Map<string, { order: number; opening: Opening<T> }[]>();
  let order = 0;
  const add = (first: string, opening: Opening<T>): void => {
    const some = beginning.get(first) ?? [];
    beginning.set(first, some);
    some.push({ order: order++, opening });
  };
  for (const { source, value, first } of rules) {
    if (first) {
      const whole = new LazyOpening(source, value);
      for (const one of first) add(one, whole);
      continue;
    }
    const own = new Map<string, string[]>();
    for (const one of alternatives(source))
      for (const char of firstOf(one)) own.set(char, [...(own.get(char) ?? []), one]);
    for (const [char, some] of own) add(char, new LazyOpening(wrap(some.join('|')), value));
  }
  const openings = new Map<number, Opening<T>[]>();
  for (const [first, some] of beginning) {
    // What begins with one character is tried beside what begins with that and another.
    const all = first.length > 1 ? [...some, ...(beginning.get(first[0]!) ?? [])] : [...some];
    all.sort((a, b) => a.order - b.order);
    openings.set(
      key(first, 0, first.length),
      all.map(({ opening }) => opening),
    );
  }
  return openings;
}

/** Has the rules compiled one by one, for texts of one kind (see `exercise`). */
export function* warming(openings: Openings<unknown>, isWide: boolean): Generator<void> {
  for (const rule of new Set([...openings.values()].flat())) {
    exercise(rule.pattern, isWide);
    yield;
  }
}

/** The rules that may match at a place. */
export function opensAt<T>(openings: Openings<T>, text: string, at: number): readonly Opening<T>[] | undefined {
  return openings.get(key(text, at, 2)) ?? openings.get(key(text, at, 1));
}

/** `exec` of a sticky pattern at one place. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
