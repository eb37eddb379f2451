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
 * The names without cutting the text apart: name `i` is `text.slice(from[i], to(i))`. All but the beginnings is read
 * when asked for, since most names are never met.
 */
export interface NameTable {
  readonly count: number;
  readonly text: string;
  readonly from: Uint32Array;
  to(name: number): number;
  /** Bits `AMBIGUOUS`, `FLEX`. */
  marks(name: number): number;
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
  for (const { id, names, ambiguous = [], route } of CLASS_NAMES) {
    for (const name of [...names, ...ambiguous]) {
      idOf.set(foldName(name), id);
      const needs = ambiguous.includes(name) ? ({ needs: 'evidence' } as const) : {};
      own.push({ name, drugs: [], classes: [id], kind: 'class', ...needs, ...(route ? { route } : {}) });
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

const CAPACITY_STEP = 2;
const BAR = 0x7c;
const NEW_LINE = 0x0a;

/** Unpacks what `encodeNames` made. Throws on a version it does not know. */
export function decodeNames(encoded: EncodedNames): NameTable {
  if (encoded.version !== 1) throw new Error(`names of version ${String(encoded.version)} cannot be read`);
  const text = encoded.names;
  const { from, count } = beginnings(text);
  /** The ends and marks that were asked for. */
  const ends = new Uint32Array(count);
  const marked = new Uint8Array(count);
  let lines: string[] | undefined;
  return {
    count,
    text,
    from,
    to: (name) => (ends[name] === 0 ? read(name) : ends[name]!),
    marks: (name) => {
      if (ends[name] === 0) read(name);
      return marked[name]!;
    },
    target: (name) => targetOf(headOf(text.slice(lineStart(from[name]!), partEnd(from[name]!)))),
    route: routeOf,
  };

  function partEnd(start: number): number {
    let end = start;
    while (end < text.length && text.charCodeAt(end) !== BAR && text.charCodeAt(end) !== NEW_LINE) end++;
    return end;
  }

  function lineStart(at: number): number {
    return at === 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1;
  }

  /** Reads where a name ends, and its marks. */
  function read(name: number): number {
    const start = from[name]!;
    let stop = partEnd(start);
    let mark = FLEX;
    if (start === 0 || text.charCodeAt(start - 1) === NEW_LINE) {
      // The id itself is a name.
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
    marked[name] = mark;
    return (ends[name] = stop);
  }

  function headOf(line: string): string {
    const bar = line.indexOf('|');
    return bar < 0 ? line : line.slice(0, bar);
  }

  function targetOf(key: string): Target {
    if (key.startsWith('#')) return { drugs: [], classes: key.slice(1).split('+') };
    if (!key.startsWith('=')) return { drugs: [key], classes: [] };
    const all = (lines ??= text.split('\n'));
    const parts = key.slice(1).split('.');
    return { drugs: parts.map((line) => headOf(all[parseInt(line, 36)]!)), classes: [] };
  }

  function routeOf(name: number): Route | undefined {
    const to = ends[name] || read(name);
    const end = text.slice(to, to + 5).match(/^[?!]*:(.)/);
    return end ? ROUTES[parseInt(end[1]!, 36)] : undefined;
  }
}

/** Where each name begins, line by line. The one step that looks at all names before any text is read: kept short. */
function beginnings(text: string): { from: Uint32Array; count: number } {
  // A name takes a bar and most often more; an empty one is a bar alone, once in a line that has its id.
  const from = new Uint32Array(Math.ceil(text.length / CAPACITY_STEP) + CAPACITY_STEP);
  let count = 0;
  let line = 0;
  let newLine = text.indexOf('\n');
  for (let bar = text.indexOf('|'); bar >= 0; bar = text.indexOf('|', bar + 1)) {
    while (newLine >= 0 && newLine < bar) {
      line = newLine + 1;
      newLine = text.indexOf('\n', line);
    }
    const first = text.charCodeAt(bar + 1);
    const isId = first === BAR || first === NEW_LINE || bar + 1 === text.length;
    from[count++] = isId ? line : bar + 1;
  }
  return { from, count };
}
