/**
 * A prefix automaton over character classes, anchored at word starts. It knows only the first letters of each name;
 * where they are complete it raises a flag and the few names behind it are compared with the text directly. One table
 * load per code unit, and nothing at all is kept about words that begin no name.
 *
 * At first all names that share three letters stand behind one flag. What their further letters are is worked out when
 * a text raises that flag for the first time: most names are never met, and a page waits for the building.
 */
import { characterClasses, CLASSES, HYPHEN, MULTI, SEP, THROUGH } from './characters.ts';
import type { NameTable } from './names.ts';
import { GROWN_BEFORE } from './word-parts.ts';

/** Letters of each name that may come into the table; deeper costs memory, shallower costs false alarms. */
const DEPTH = 7;
/** A little more than all of them take at that depth, since they share their beginnings. */
const ROWS_PER_NAME = 2;
/** Letters that names share at first. */
const SHARED = 3;
/** A name of so many letters raises its flag with its last one at the latest: an ending may grow on to it. */
const GROWING = 5;
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
  nameOf: (node: number) => number;
  /**
   * Which classes below HYPHEN may stand behind flag `-f`, one bit each, and which behind that: words that only begin
   * like a name give themselves away there, without a look at any name.
   */
  ahead: Int32Array;
  beyond: Int32Array;
  /** A flag whose names are not told apart yet; `open` does that, by one letter more, and returns the state that follows: below zero where it cannot. */
  isShut: (flag: number) => boolean;
  open: (flag: number) => number;
  /** Only flags below this number may be the beginning of a salt that grows onto the front of a name. */
  salted: number;
}

/**
 * All classes that have a bit: separators, letters and digits. The others, hyphens and accents and ligatures, may hide the
 * letter that is asked for, so they may always follow. Without their bits a mask is a small integer to the browser.
 */
export const ANY = (1 << HYPHEN) - 1;

/** What may stand in a text where `source` has its unit `at`, as bits. */
function bitsAt(source: string, at: number, stop: number): number {
  const kind = at < stop ? characterClasses()[source.charCodeAt(at)]! : HYPHEN;
  return kind === HYPHEN ? ANY : 1 << kind;
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

/** Builds the automaton for `names`, as far as that has to be done before a text comes. */
export function buildAutomaton(names: NameTable): Automaton {
  const { count, text, from } = names;
  const classes = characterClasses();
  // Node `name + 1` is a name's own. It has a second one when a hyphen stands in its first letters ("co trimoxazol").
  const next = new Uint32Array(count * 2 + 8);
  const second = new Uint32Array(count * 2 + 8);
  let nodes = count + 1;
  // Flag 1 is SLOW; it has no names of its own.
  let flags = 2;

  const { groups, firstOf, others } = groupNames();
  // Memory that nothing is written to costs nothing. Should the rows run out, names are told apart no further.
  const rows = CLASSES ** 2 + groups.length + (GROWN_BEFORE.length + others.length) * DEPTH + count * ROWS_PER_NAME;
  const table = new Int32Array(rows * CLASSES);
  const most = rows + count * 2 + 8;
  const first = new Uint32Array(most);
  const ahead = new Int32Array(most);
  const beyond = new Int32Array(most);
  ahead[1] = beyond[1] = ANY;
  /** Of a shut flag: the letters before it, and the cell of the table that raises it. */
  const depth = new Uint8Array(most);
  const cellOf = new Uint32Array(most);
  let end = 2 * CLASSES;
  const template = emptyRow(-1);
  table.set(emptyRow(START), START);
  table.set(emptyRow(DEAD), DEAD);

  for (const salt of GROWN_BEFORE) insert(salt, 0, salt.length, NO_NAME);
  const salted = flags;
  for (const group of groups) {
    const cell = rowAt(rowAt(START + (group >> 10)) + ((group >> 5) & 31)) + (group & 31);
    if (table[cell] === DEAD) shut(cell, SHARED, firstOf[group]!);
    else spread(firstOf[group]!, table[cell]!, SHARED);
  }
  for (const name of others) insert(text, from[name]!, names.to(name), name);
  const nameOf = (node: number): number => (node <= count ? node : second[node]!) - 1;
  return { table, first, next, nameOf, ahead, beyond, isShut, open, salted };

  function isShut(flag: number): boolean {
    return cellOf[flag] !== 0;
  }

  /** Chains the names that share their first three letters; those with a gap among these letters are left over. */
  function groupNames(): { groups: number[]; firstOf: Uint32Array; others: number[] } {
    const firstOf = new Uint32Array(CLASSES ** SHARED);
    const groups: number[] = [];
    const others: number[] = [];
    for (let name = 0; name < count; name++) {
      const at = from[name]!;
      const one = classes[text.charCodeAt(at)]!;
      const two = classes[text.charCodeAt(at + 1)]!;
      const three = classes[text.charCodeAt(at + 2)]!;
      // What ends a name is a separator too.
      const hasGap = one === SEP || two === SEP || three === SEP || one >= HYPHEN || two >= HYPHEN || three >= HYPHEN;
      if (hasGap) {
        others.push(name);
        continue;
      }
      const group = (one << 10) | (two << 5) | three;
      if (firstOf[group] === 0) groups.push(group);
      else next[name + 1] = firstOf[group]!;
      firstOf[group] = name + 1;
    }
    return { groups, firstOf, others };
  }

  function shut(cell: number, letters: number, chain: number): void {
    const flag = flags++;
    table[cell] = -flag;
    first[flag] = chain;
    depth[flag] = letters;
    cellOf[flag] = cell;
    ahead[flag] = beyond[flag] = ANY;
  }

  /**
   * Tells the names behind a shut flag apart by the letter that follows. A name that is alone is told all its letters at
   * once, unless another name is on its way there.
   */
  function open(flag: number, isLast = true): number {
    let needed = 1;
    for (let node = first[flag]!; node !== 0; node = next[node]!) needed += DEPTH - depth[flag]!;
    if (end + needed * CLASSES > table.length) {
      settle(flag);
      return -flag;
    }
    const cell = cellOf[flag]!;
    cellOf[flag] = 0;
    table[cell] = DEAD;
    const row = rowAt(cell);
    const node = first[flag]!;
    if (isLast && next[node] === 0) insert(text, from[node - 1]!, names.to(node - 1), node - 1, row, depth[flag], true);
    else spread(node, row, depth[flag]!);
    return row;
  }

  /** Reads the masks of a flag that was shut from the names behind it. */
  function settle(flag: number): void {
    cellOf[flag] = 0;
    ahead[flag] = beyond[flag] = 0;
    for (let node = first[flag]!; node !== 0; node = next[node]!) {
      const at = from[node - 1]! + depth[flag]!;
      ahead[flag] |= bitsAt(text, at, names.to(node - 1));
      beyond[flag] |= bitsBehind(text, at, names.to(node - 1));
    }
  }

  /** Puts the names of a chain under a row. A chain has the latest name first, also when it was spread again. */
  function spread(chain: number, row: number, letters: number): void {
    let back = 0;
    for (let node = chain; node !== 0;) {
      const on = next[node]!;
      next[node] = back;
      back = node;
      node = on;
    }
    for (let node = back; node !== 0;) {
      const on = next[node]!;
      const start = from[node - 1]!;
      insert(text, start, names.to(node - 1), node - 1, row, letters);
      node = on;
    }
  }

  function insert(
    source: string,
    start: number,
    stop: number,
    name: number,
    under = START,
    known = 0,
    isAlone = false,
  ): void {
    let row = under;
    let letters = known;
    let hyphens = 0;
    for (let at = start + known; ; at++) {
      const kind = at >= stop ? SEP : classes[source.charCodeAt(at)]!;
      if (kind === HYPHEN && letters > 0) {
        if (hyphens++ === 0) {
          second[nodes] = name + 1;
          attachAtGap(row + SEP, nodes++, source, at, stop);
        }
        continue;
      }
      const cell = row + kind;
      if (kind === SEP) {
        attachAtGap(cell, name + 1, source, at, stop);
        return;
      }
      letters++;
      const isSettled = table[cell]! < 0 && !isShut(-table[cell]!);
      // A hyphen in the first letters moves the rest: such a name goes no deeper.
      const isPlain = known > 0 && hyphens === 0;
      if (isSettled || letters === DEPTH || (letters >= GROWING && (!isPlain || at + 1 === stop))) {
        attach(cell, name + 1, bitsAt(source, at + 1, stop), bitsBehind(source, at + 1, stop));
        return;
      }
      if (isPlain && !isAlone && table[cell]! <= DEAD) {
        if (table[cell] === DEAD) shut(cell, letters, 0);
        push(-table[cell]!, name + 1);
        return;
      }
      if (table[cell]! < 0 && open(-table[cell]!, false) < 0) {
        attach(cell, name + 1, bitsAt(source, at + 1, stop), bitsBehind(source, at + 1, stop));
        return;
      }
      row = rowAt(cell);
    }
  }

  /** Puts a name behind the flag of a cell, for good: what is behind that flag is told apart no further. */
  function attach(cell: number, node: number, after: number, behind: number): void {
    if (table[cell]! >= 0) table[cell] = -flags++;
    const flag = -table[cell]!;
    if (isShut(flag)) settle(flag);
    ahead[flag]! |= after;
    beyond[flag]! |= behind;
    if (node !== NO_NAME + 1) push(flag, node);
  }

  function push(flag: number, node: number): void {
    next[node] = first[flag]!;
    first[flag] = node;
  }

  /** At the end of a short name anything may follow; within a name its next word, behind one separator or several. */
  function attachAtGap(cell: number, node: number, source: string, gap: number, stop: number): void {
    if (gap >= stop) return attach(cell, node, ANY, ANY);
    const ahead = bitsAt(source, gap + 1, stop) | (1 << SEP);
    attach(cell, node, ahead, ahead | bitsAt(source, gap + 2, stop));
  }

  /** The row that a cell leads to, made when there is none. */
  function rowAt(cell: number): number {
    if (table[cell] !== DEAD) return table[cell]!;
    const row = end;
    end += CLASSES;
    template[THROUGH] = row;
    table.set(template, row);
    table[cell] = row;
    return row;
  }
}
