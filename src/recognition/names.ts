/**
 * The names the recogniser knows, as build input and in the compact form that ships with the content script.
 *
 * Compact form: one text, one line per target. A drug line is its id followed by names; `=1f.2a` lines are
 * combinations (base-36 line numbers of drug lines); `#id` lines are classes. Names are folded (`foldName`), joined
 * by `|`; trailing marks say what is special about one: `?` needs evidence near it, `!` takes no word ending,
 * `:x` implies a route (letter = position in ROUTES).
 */
import { ROUTES, type Route } from '../vocabulary.ts';
import { foldName } from './characters.ts';
import { CLASS_NAMES } from './class-names.ts';

export const NAME_KINDS = ['inn', 'synonym', 'brand', 'product', 'abbreviation', 'class', 'lexicon'] as const;
export type NameKind = (typeof NAME_KINDS)[number];

export interface NameEntry {
  /** As written; folded by the encoder. */
  name: string;
  /** Drug ids; several for a combination product; empty for a class. */
  drugs: string[];
  /** Class ids; empty for a drug. */
  classes: string[];
  /** The route that this name implies. */
  route?: Route;
  kind: NameKind;
  /** Ambiguous: counts only with a dose, a form, a frequency or another drug beside it. Abbreviations always do. */
  needs?: 'evidence';
}

/** The shipped form; plain JSON. */
export interface EncodedNames {
  version: 1;
  names: string;
}

export interface Target {
  drugs: string[];
  classes: string[];
}

/**
 * The names unpacked without cutting the text apart: name `i` is `text.slice(from[i], to[i])`. Targets are made when
 * asked for, since most names are never met.
 */
export interface NameTable {
  readonly count: number;
  readonly text: string;
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  /** Bits `AMBIGUOUS`, `FLEX`. */
  readonly marks: Uint8Array;
  target(name: number): Target;
  route(name: number): Route | undefined;
}
/** Counts only with evidence near it. */
export const AMBIGUOUS = 1;
/** Also matches with a final -e, -um or -i, in which the spelling of an INN varies between languages. */
export const FLEX = 2;

const FLEX_KINDS: readonly NameKind[] = ['inn', 'synonym', 'lexicon'];
const FLEX_MIN = 6;

/** An INN-like single word without its final -e, which Dutch, English and Latin spell differently. */
function stem(folded: string): string {
  return folded.length > FLEX_MIN && folded.endsWith('e') ? folded.slice(0, -1) : folded;
}

function isFlexible(folded: string, kind: NameKind): boolean {
  return FLEX_KINDS.includes(kind) && folded.length >= FLEX_MIN && /[a-z]$/.test(folded) && !/[aiou]$/.test(folded);
}

/**
 * Packs names for shipping. Entries that fold to the same text must agree on their target: the first one given wins
 * and every later different one is returned by `onClash`. Throws when a name folds to nothing or a target is empty.
 */
export function encodeNames(
  entries: readonly NameEntry[],
  onClash: (kept: NameEntry, dropped: NameEntry) => void = () => undefined,
): EncodedNames {
  const all = withClasses(entries);
  const seen = new Map<string, NameEntry>();
  const lines = new Map<string, string[]>();
  const targetKey = (e: NameEntry): string =>
    e.classes.length > 0 ? `#${e.classes.join('+')}` : [...e.drugs].sort().join('+');
  for (const drug of [...new Set(all.flatMap((e) => e.drugs))].sort()) lines.set(drug, []);
  const drugLine = new Map([...lines.keys()].map((id, i) => [id, i]));
  for (const entry of all) {
    const folded = foldName(entry.name);
    if (folded === '') throw new Error(`name "${entry.name}" has no letters`);
    if (entry.drugs.length === 0 && entry.classes.length === 0)
      throw new Error(`name "${entry.name}" names neither a drug nor a class`);
    const flex = isFlexible(folded, entry.kind);
    const stored = flex ? stem(folded) : folded;
    const kept = seen.get(stored) ?? seen.get(folded);
    if (kept) {
      if (targetKey(kept) !== targetKey(entry)) onClash(kept, entry);
      continue;
    }
    seen.set(stored, entry);
    const key = targetKey(entry);
    const line = lines.get(key) ?? [];
    lines.set(key, line);
    const route = entry.route ? `:${ROUTES.indexOf(entry.route).toString(36)}` : '';
    line.push(`${stored}${entry.needs || entry.kind === 'abbreviation' ? '?' : ''}${flex ? '' : '!'}${route}`);
  }
  const text = [...lines].map(([key, names]) => {
    const drugs = key.split('+');
    const head =
      key.startsWith('#') || drugLine.has(key) ? key : `=${drugs.map((d) => drugLine.get(d)!.toString(36)).join('.')}`;
    // Only an id already in folded form can stand for its own name.
    const own = drugLine.has(key) && foldName(key) === key ? stem(key) : undefined;
    return [head, ...names.map((name) => (name === own ? '' : name))].join('|');
  });
  return { version: 1, names: text.join('\n') };
}

/** Our own class names first; a class that shares a name with one of them goes by that id in all its names. */
function withClasses(entries: readonly NameEntry[]): NameEntry[] {
  const idOf = new Map<string, string>();
  const own: NameEntry[] = [];
  for (const { id, names, ambiguous = [] } of CLASS_NAMES) {
    for (const name of [...names, ...ambiguous]) {
      idOf.set(foldName(name), id);
      const needs = ambiguous.includes(name) ? ({ needs: 'evidence' } as const) : {};
      own.push({ name, drugs: [], classes: [id], kind: 'class', ...needs });
    }
  }
  const renamed = new Map<string, string>();
  for (const { name, classes } of entries) {
    const id = idOf.get(foldName(name));
    if (id !== undefined && classes.length === 1) renamed.set(classes[0]!, id);
  }
  return [
    ...own,
    ...entries.map((entry) => ({ ...entry, classes: [...new Set(entry.classes.map((id) => renamed.get(id) ?? id))] })),
  ];
}

const CAPACITY_STEP = 4;

/** Unpacks what `encodeNames` made. Throws on a version it does not know. */
export function decodeNames(encoded: EncodedNames): NameTable {
  if (encoded.version !== 1) throw new Error(`names of version ${String(encoded.version)} cannot be read`);
  const text = encoded.names;
  // No name is shorter than two letters and a bar, so this never overflows.
  const capacity = Math.ceil(text.length / CAPACITY_STEP) + CAPACITY_STEP;
  const from = new Uint32Array(capacity);
  const to = new Uint32Array(capacity);
  const marks = new Uint8Array(capacity);
  const line = new Uint32Array(capacity);
  const lineStart: number[] = [];
  let count = 0;
  let start = 0;
  while (start <= text.length) {
    let lineEnd = text.indexOf('\n', start);
    if (lineEnd < 0) lineEnd = text.length;
    lineStart.push(start);
    let bar = text.indexOf('|', start);
    while (bar >= 0 && bar < lineEnd) {
      const next = text.indexOf('|', bar + 1);
      readPart(bar + 1, next < 0 || next > lineEnd ? lineEnd : next);
      bar = next;
    }
    start = lineEnd + 1;
  }
  return {
    count,
    text,
    from,
    to,
    marks,
    target: (name) => targetOfLine(line[name]!),
    route: routeOf,
  };

  function readPart(begin: number, end: number): void {
    const at = lineStart.length - 1;
    let start = begin;
    let stop = end;
    let mark = FLEX;
    if (start === end) {
      // The id itself is a name.
      start = lineStart[at]!;
      stop = text.indexOf('|', start);
      if (stop - start > FLEX_MIN && text.charCodeAt(stop - 1) === 0x65) stop--;
    } else {
      if (text.charCodeAt(stop - 2) === 0x3a) stop -= 2;
      if (text.charCodeAt(stop - 1) === 0x21) {
        mark = 0;
        stop--;
      }
      if (text.charCodeAt(stop - 1) === 0x3f) {
        mark |= AMBIGUOUS;
        stop--;
      }
    }
    from[count] = start;
    to[count] = stop;
    marks[count] = mark;
    line[count++] = at;
  }

  function head(at: number): string {
    const start = lineStart[at]!;
    const bar = text.indexOf('|', start);
    const newline = text.indexOf('\n', start);
    const end = Math.min(bar < 0 ? text.length : bar, newline < 0 ? text.length : newline);
    return text.slice(start, end);
  }

  function targetOfLine(at: number): Target {
    const key = head(at);
    if (key.startsWith('#')) return { drugs: [], classes: key.slice(1).split('+') };
    if (key.startsWith('='))
      return {
        drugs: key
          .slice(1)
          .split('.')
          .map((n) => head(parseInt(n, 36))),
        classes: [],
      };
    return { drugs: [key], classes: [] };
  }

  function routeOf(name: number): Route | undefined {
    const end = text.slice(to[name], to[name]! + 5).match(/^[?!]*:(.)/);
    return end ? ROUTES[parseInt(end[1]!, 36)] : undefined;
  }
}
