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

export const START = 0;
/** Inside a word that begins no name. */
export const DEAD = 1;

export interface Automaton {
  /** `table[(state << 5) | class]`: the next state, or `flagBase` + flag. */
  table: Uint16Array | Uint32Array;
  flagBase: number;
  /** The flag raised by ligatures and by hyphens inside a prefix: read the word slowly. */
  slowFlag: number;
  /** The names behind a flag as a chain of nodes: `first[flag]`, then `next[node]` until 0. */
  first: Uint32Array;
  next: Uint32Array;
  nameOf: Uint32Array;
}

/** The class of a unit of a folded name (letters, digits, space, hyphen only). */
function classOfFolded(unit: number): number {
  if (unit >= 0x61 && unit <= 0x7a) return unit - 0x60;
  if (unit === 0x20) return SEP;
  return unit === 0x2d ? HYPHEN : DIGIT;
}

/** Builds the automaton for `names`. Time and memory grow with the number of distinct prefixes. */
export function buildAutomaton(names: NameTable): Automaton {
  // Sparse rows first: -1 = nowhere, ≥ 0 = row, ≤ -2 = flag.
  let rows = new Int32Array(4096 * CLASSES).fill(-1);
  let rowCount = 2;
  const heads: number[] = [0];
  // A name has a second node when a hyphen stands in its first letters ("co trimoxazol"); few do.
  const next = new Uint32Array(names.count * 2 + 8);
  const nameOf = new Uint32Array(names.count * 2 + 8);
  let nodes = 1;

  for (let name = 0; name < names.count; name++) insert(names.text, names.from[name]!, names.to[name]!, name);
  for (const salt of GROWN_BEFORE) insert(salt, 0, salt.length, NO_NAME);
  return compile();

  function insert(text: string, from: number, end: number, name: number): void {
    let row = START;
    let depth = 0;
    let hyphens = 0;
    for (let at = from; ; at++) {
      const kind = at >= end ? SEP : classOfFolded(text.charCodeAt(at));
      if (kind === HYPHEN && depth > 0) {
        if (hyphens++ === 0) attach(row * CLASSES + SEP, name);
        continue;
      }
      const cell = row * CLASSES + kind;
      if (kind === SEP || ++depth === DEPTH) {
        attach(cell, name);
        return;
      }
      if (rows[cell] === -1) rows[cell] = addRow();
      row = rows[cell]!;
    }
  }

  function attach(cell: number, name: number): void {
    if (rows[cell] === -1) {
      rows[cell] = -1 - heads.length;
      heads.push(0);
    }
    if (name === NO_NAME) return;
    const flag = -1 - rows[cell]!;
    nameOf[nodes] = name;
    next[nodes] = heads[flag]!;
    heads[flag] = nodes++;
  }

  function addRow(): number {
    if ((rowCount + 1) * CLASSES > rows.length) {
      const larger = new Int32Array(rows.length * 2).fill(-1);
      larger.set(rows);
      rows = larger;
    }
    return rowCount++;
  }

  function compile(): Automaton {
    const size = rowCount + heads.length;
    const table = size < 0x10000 ? new Uint16Array(rowCount * CLASSES) : new Uint32Array(rowCount * CLASSES);
    const slow = rowCount;
    for (let row = 0; row < rowCount; row++) {
      const base = row * CLASSES;
      for (let kind = 0; kind < CLASSES; kind++) {
        const cell = rows[base + kind]!;
        if (cell < -1) table[base + kind] = rowCount - 1 - cell;
        else if (cell >= 0) table[base + kind] = cell;
        else table[base + kind] = kind === SEP || kind === HYPHEN ? START : DEAD;
      }
      if (row === DEAD) continue;
      table[base + THROUGH] = row;
      table[base + MULTI] = slow;
      if (row !== START) table[base + HYPHEN] = slow;
    }
    table[START * CLASSES + SEP] = START;
    table[START * CLASSES + HYPHEN] = START;
    return { table, flagBase: rowCount, slowFlag: 0, first: Uint32Array.from(heads), next, nameOf };
  }
}

/** Classes that a word is made of. */
export function isWordClass(kind: number): boolean {
  return (kind >= 1 && kind <= LETTER_LAST) || kind === DIGIT || kind === THROUGH || kind === MULTI || kind === OTHER;
}
