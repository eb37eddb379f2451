/**
 * A prefix automaton over character classes, anchored at word starts. It knows only the first letters of each name;
 * where they are complete it raises a flag and the few names behind it are compared with the text directly. One table
 * load per code unit, and nothing at all is kept about words that begin no name.
 */
import { CLASSES, DIGIT, HYPHEN, LETTER_LAST, MULTI, OTHER, SEP, THROUGH } from './characters.ts';
import type { NameTable } from './names.ts';
import { GROWN_BEFORE } from './word-parts.ts';

/** Letters of each name that are in the table; deeper costs memory, shallower costs comparisons. */
const DEPTH = 5;
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
  first: number[];
  next: Uint32Array;
  nameOf: Uint32Array;
  /** The class of the letter that follows the flagged prefix in a node's name, and of the one after; 0 when none does. */
  follows: Uint8Array;
  then: Uint8Array;
}

/** The class of a unit of a folded name (letters, digits, space, hyphen only). */
function classOfFolded(unit: number): number {
  if (unit >= 0x61 && unit <= 0x7a) return unit - 0x60;
  if (unit === 0x20) return SEP;
  return unit === 0x2d ? HYPHEN : DIGIT;
}

/** The class of a plain letter of a folded name; 0 when something else or nothing stands there. */
function letterAt(source: string, at: number, stop: number): number {
  const kind = at < stop ? classOfFolded(source.charCodeAt(at)) : 0;
  return kind <= LETTER_LAST ? kind : 0;
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
  let table = new Int32Array((count + 64) * CLASSES);
  let end = 2 * CLASSES;
  const template = emptyRow(-1);
  table.set(emptyRow(START), START);
  table.set(emptyRow(DEAD), DEAD);
  // Flag 1 is SLOW; it has no names of its own.
  const first: number[] = [0, 0];
  // A name has a second node when a hyphen stands in its first letters ("co trimoxazol"); few do.
  const next = new Uint32Array(count * 2 + 8);
  const nameOf = new Uint32Array(count * 2 + 8);
  const follows = new Uint8Array(count * 2 + 8);
  const then = new Uint8Array(count * 2 + 8);
  let nodes = 1;

  for (let name = 0; name < count; name++) insert(text, from[name]!, to[name]!, name);
  for (const salt of GROWN_BEFORE) insert(salt, 0, salt.length, NO_NAME);
  return { table, first, next, nameOf, follows, then };

  function insert(source: string, start: number, stop: number, name: number): void {
    let row = START;
    let depth = 0;
    let hyphens = 0;
    for (let at = start; ; at++) {
      const kind = at >= stop ? SEP : classOfFolded(source.charCodeAt(at));
      if (kind === HYPHEN && depth > 0) {
        if (hyphens++ === 0) attach(row + SEP, name, 0, 0);
        continue;
      }
      const cell = row + kind;
      if (kind === SEP) {
        attach(cell, name, 0, 0);
        return;
      }
      if (++depth === DEPTH) {
        const after = letterAt(source, at + 1, stop);
        attach(cell, name, after, after === 0 ? 0 : letterAt(source, at + 2, stop));
        return;
      }
      if (table[cell] === DEAD) table[cell] = addRow();
      row = table[cell]!;
    }
  }

  function attach(cell: number, name: number, after: number, second: number): void {
    if (table[cell]! >= 0) {
      table[cell] = -first.length;
      first.push(0);
    }
    if (name === NO_NAME) return;
    const flag = -table[cell]!;
    nameOf[nodes] = name;
    follows[nodes] = after;
    then[nodes] = second;
    next[nodes] = first[flag]!;
    first[flag] = nodes++;
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

/** Classes that a word is made of. */
export function isWordClass(kind: number): boolean {
  return (kind >= 1 && kind <= LETTER_LAST) || kind === DIGIT || kind === THROUGH || kind === MULTI || kind === OTHER;
}
