/**
 * A prefix automaton over character classes, anchored at word starts. It knows only the first letters of each name;
 * where they are complete it raises a flag and the few names behind it are compared with the text directly. One table
 * load per code unit, and nothing at all is kept about words that begin no name.
 */
import { characterClasses, CLASSES, HYPHEN, MULTI, SEP, THROUGH } from './characters.ts';
import type { NameTable } from './names.ts';
import { GROWN_BEFORE } from './word-parts.ts';

/** Letters of each name that are in the table; deeper costs memory, shallower costs comparisons. */
const DEPTH = 5;
/** How many letters behind the flag are compared at once. */
export const KEYED = 6;
export const NOT_READ = -1;
/** Raises a flag without naming anything: the salts that grow onto the front of a name. */
const NO_NAME = -1;

/** States are offsets of rows in the table. */
export const START = 0;
/** Inside a word that begins no name. */
export const DEAD = CLASSES;
/** The flag raised by ligatures and by hyphens inside a prefix: read the word slowly. */
export const SLOW = -1;

export interface Automaton {
  /** `table[state + class]`: the next state, or a flag below zero. */
  table: Int32Array;
  /** The names behind flag `f` as a chain of nodes: `first[-f]`, then `next[node]` until 0. */
  first: Uint32Array;
  next: Uint32Array;
  nameOf: Uint32Array;
  /**
   * Which classes may stand behind flag `-f`, one bit each, and which behind that: words that only begin like a name
   * give themselves away there, without a look at any name.
   */
  ahead: Int32Array;
  beyond: Int32Array;
  /**
   * The classes of the `KEYED` units of a node's name behind the flag, five bits each, and which of them are sure:
   * `NOT_READ` until `learn` was called for the node.
   */
  key: Int32Array;
  sure: Int32Array;
  learn: (node: number) => void;
  /** Only flags below this number may be the beginning of a salt that grows onto the front of a name. */
  salted: number;
}

const ANY = -1;
/** Hyphens, accents and ligatures may hide the letter that is asked for. */
const HIDING = (1 << HYPHEN) | (1 << THROUGH) | (1 << MULTI);

/** What may stand in a text where `source` has its unit `at`, as bits. */
function bitsAt(source: string, at: number, stop: number): number {
  const kind = at < stop ? characterClasses()[source.charCodeAt(at)]! : HYPHEN;
  return kind === HYPHEN ? ANY : HIDING | (1 << kind);
}

/** What may stand one further. Where the name has a space, the text may have several. */
function bitsBehind(source: string, at: number, stop: number): number {
  if (bitsAt(source, at, stop) === ANY) return ANY;
  return bitsAt(source, at + 1, stop) | (source.charCodeAt(at) === 0x20 ? 1 << SEP : 0);
}

/** What a row says where no name leads on. */
function emptyRow(row: number): Int32Array {
  const cells = new Int32Array(CLASSES).fill(DEAD);
  cells[SEP] = cells[HYPHEN] = START;
  if (row === DEAD) return cells;
  cells[THROUGH] = row;
  cells[MULTI] = SLOW;
  if (row !== START) cells[HYPHEN] = SLOW;
  return cells;
}

/** Builds the automaton for `names`. Time and memory grow with the number of distinct prefixes. */
export function buildAutomaton(names: NameTable): Automaton {
  const { count, text, from, to } = names;
  const classes = characterClasses();
  let table = new Int32Array((count + 64) * CLASSES);
  let end = 2 * CLASSES;
  const template = emptyRow(-1);
  table.set(emptyRow(START), START);
  table.set(emptyRow(DEAD), DEAD);
  // A name has a second node when a hyphen stands in its first letters ("co trimoxazol"); few do.
  const capacity = count * 2 + 8;
  const first = new Uint32Array(capacity);
  const next = new Uint32Array(capacity);
  const nameOf = new Uint32Array(capacity);
  const ahead = new Int32Array(capacity);
  const beyond = new Int32Array(capacity);
  const key = new Int32Array(capacity);
  const sure = new Int32Array(capacity);
  let nodes = 1;
  // Flag 1 is SLOW; it has no names of its own.
  let flags = 2;
  ahead[1] = beyond[1] = ANY;

  for (const salt of GROWN_BEFORE) insert(salt, 0, salt.length, NO_NAME);
  const salted = flags;
  for (let name = 0; name < count; name++) insert(text, from[name]!, to[name]!, name);
  return { table, first, next, nameOf, ahead, beyond, key, sure, learn, salted };

  function insert(source: string, start: number, stop: number, name: number): void {
    let row = START;
    let depth = 0;
    let hyphens = 0;
    for (let at = start; ; at++) {
      const kind = at >= stop ? SEP : classes[source.charCodeAt(at)]!;
      if (kind === HYPHEN && depth > 0) {
        if (hyphens++ === 0) attachAtGap(row + SEP, name, source, at, stop);
        continue;
      }
      const cell = row + kind;
      if (kind === SEP) {
        attachAtGap(cell, name, source, at, stop);
        return;
      }
      if (++depth === DEPTH) {
        attach(cell, name, bitsAt(source, at + 1, stop), bitsBehind(source, at + 1, stop));
        // A hyphen in the first letters moves the rest: such names are always looked at.
        if (name !== NO_NAME && at - start < DEPTH) sure[nodes - 1] = NOT_READ;
        return;
      }
      if (table[cell] === DEAD) table[cell] = addRow();
      row = table[cell]!;
    }
  }

  function attach(cell: number, name: number, after: number, second: number): void {
    if (table[cell]! >= 0) table[cell] = -flags++;
    const flag = -table[cell]!;
    ahead[flag]! |= after;
    beyond[flag]! |= second;
    if (name === NO_NAME) return;
    nameOf[nodes] = name;
    next[nodes] = first[flag]!;
    first[flag] = nodes++;
  }

  /** At the end of a short name anything may follow; within a name its next word, behind one separator or several. */
  function attachAtGap(cell: number, name: number, source: string, gap: number, stop: number): void {
    if (gap >= stop) return attach(cell, name, ANY, ANY);
    const ahead = bitsAt(source, gap + 1, stop) | (1 << SEP);
    attach(cell, name, ahead, ahead | bitsAt(source, gap + 2, stop));
  }

  /** Reads the key of a node when it is asked for: most names are never met. */
  function learn(node: number): void {
    const start = from[nameOf[node]!]! + DEPTH;
    const end = Math.min(start + KEYED, to[nameOf[node]!]!);
    let shift = 0;
    for (let at = start; at < end; at++, shift += 5) {
      const kind = classes[text.charCodeAt(at)]!;
      if (kind === HYPHEN) break; // a text may leave it out
      key[node]! |= kind << shift;
    }
    sure[node] = (1 << shift) - 1;
  }

  function addRow(): number {
    if (end + CLASSES > table.length) {
      const larger = new Int32Array(table.length * 2);
      larger.set(table);
      table = larger;
    }
    const row = end;
    end += CLASSES;
    template[THROUGH] = row;
    table.set(template, row);
    return row;
  }
}
