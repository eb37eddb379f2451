/** Finding names in text: the automaton's loop, and what happens at the rare flag. */
import { ANY, buildAutomaton, DEAD, SLOW, START } from './automaton.ts';
import {
  characterClasses,
  DIGIT,
  HYPHEN,
  isWordClass,
  LETTER_LAST,
  lettersOf,
  MULTI,
  SEP,
  THROUGH,
} from './characters.ts';
import { compareName, CUT_OFF, endsInGap, skipBreak } from './compare.ts';
import { FLEX, type NameTable } from './names.ts';
import { mentionEnd } from './word-end.ts';
import { GROWN_BEFORE } from './word-parts.ts';

/** A name in a text: raw UTF-16 offsets, end exclusive, and the number of the name. */
export interface Hit {
  start: number;
  end: number;
  name: number;
}

/** Longest word start looked back for; longer words name no drug. */
const MAX_WORD = 120;
/** How far behind a name may stand what decides whether it is one: the rest of a compound, a salt, a company's form. */
const MAX_AFTER = 80;

export interface Scanner {
  /**
   * Appends the names in `text` from `from` on to `hits`, left to right, without overlap. Stops at the first word
   * boundary at or after `limit` and returns where to go on (`text.length` when done), so that a caller can work in
   * slices. Linear in the text.
   */
  scan(text: string, hits: Hit[], from?: number, limit?: number): number;
  /**
   * Holds `text[from, to)`, a text of its own, neither a name nor what may be the beginning of one at its end? When in
   * doubt it says no, and the text has to be scanned.
   */
  isQuiet(text: string, from: number, to: number): boolean;
  /**
   * Where in the text scanned last a name begins that the end of the text cut off, or may have; -1 when none does.
   * Tells whether text that runs on elsewhere has to be joined. A name that was found whole does not count.
   */
  readonly cut: number;
  /** What the text behind may begin with for that name to go on: one bit for each class of characters below HYPHEN. */
  readonly follow: number;
  /** Does `text` begin so? */
  begins(text: string, follow: number): boolean;
}

/** A scanner over `names`. Building it takes a few ms for thousands of names: do it on first text. */
export function createScanner(names: NameTable): Scanner {
  const classes = characterClasses();
  const { table, first, next, nameOf, ahead, beyond, isShut, open, salted } = buildAutomaton(names);
  /** Where `run` stopped. */
  let cursor = 0;

  const scanner = { scan, isQuiet, begins, cut: -1, follow: ANY };
  return scanner;

  function scan(text: string, hits: Hit[], from = 0, limit = text.length): number {
    scanner.cut = -1;
    const state = run(text, from, limit, text.length, START);
    // Most text holds nothing that looks like a name.
    if (state < 0 || cursor < text.length) return scanOn(text, hits, from, limit, state);
    if (state > DEAD) atEnd(text, from, state, hits);
    return cursor;
  }

  /** Goes on where `run` raised a flag or came to the limit. */
  function scanOn(text: string, hits: Hit[], from: number, limit: number, stopped: number): number {
    const length = text.length;
    let floor = from;
    let state = stopped;
    for (;;) {
      if (state < 0 && isShut(-state)) state = open(-state);
      if (state < 0) {
        // The cursor is just behind the unit that raised the flag.
        const at = cursor;
        const on = flagged(text, at - 1, -state, floor, hits);
        if (on > 0) {
          cursor = floor = on;
          state = START;
        } else {
          const raisedBy = classes[text.charCodeAt(at - 1)]!;
          cursor = at;
          state = raisedBy === SEP || raisedBy === HYPHEN ? START : DEAD;
        }
      } else if (state === START && cursor >= limit) return cursor;
      if (cursor >= length) break;
      state = run(text, cursor, cursor < limit ? limit : cursor + 1, length, state);
    }
    if (state > DEAD) atEnd(text, floor, state, hits);
    return length;
  }

  function begins(text: string, follow: number): boolean {
    if (text === '') return true;
    const kind = classes[text.charCodeAt(0)]!;
    return kind >= HYPHEN || ((follow >>> kind) & 1) !== 0;
  }

  function cutOffAt(start: number, follow = ANY): void {
    scanner.follow = scanner.cut < 0 ? follow : scanner.follow | follow;
    if (scanner.cut < 0 || start < scanner.cut) scanner.cut = start;
  }

  /** The classes that lead on from a state. */
  function followOf(state: number): number {
    let follow = 0;
    for (let kind = 0; kind < HYPHEN; kind++) {
      const next = table[state + kind]!;
      if (next !== DEAD && next !== START) follow |= 1 << kind;
    }
    return follow;
  }

  function isQuiet(text: string, from: number, to: number): boolean {
    const state = run(text, from, to, to, START);
    return state === START || state === DEAD;
  }

  /** The loop that everything else is kept out of. Most flags are false alarms that the next two units give away. */
  function run(text: string, from: number, to: number, length: number, entered: number): number {
    const last = length - 1;
    let at = from;
    let state = entered;
    while (at < to) {
      state = table[state + classes[text.charCodeAt(at++)]!]!;
      if (state < 0) {
        if (at >= last) break;
        const kind = classes[text.charCodeAt(at)]!;
        if (kind >= HYPHEN) break;
        if (((ahead[-state]! >>> kind) & 1) !== 0) {
          const behind = classes[text.charCodeAt(at + 1)]!;
          if (behind >= HYPHEN || ((beyond[-state]! >>> behind) & 1) !== 0) break;
        }
        state = classes[text.charCodeAt(at - 1)] === SEP ? START : DEAD;
      }
    }
    cursor = at;
    return state;
  }

  /** A text that ends with a short name raises no flag by itself. */
  function atEnd(text: string, floor: number, state: number, hits: Hit[]): void {
    const start = wordStart(text, text.length, floor);
    cutOffAt(start, followOf(state));
    const flag = flagAfter(text, start, text.length);
    if (flag > 0) tryNames(text, start, flag, hits);
  }

  /** Returns where to go on in state START, or 0 when nothing was found. */
  function flagged(text: string, at: number, flag: number, floor: number, hits: Hit[]): number {
    const start = wordStart(text, at, floor);
    if (-flag !== SLOW) {
      // At the end of a text after the first word of names that have more of them, none can be whole.
      if (at + 1 < text.length || ahead[flag] === ANY) return tryNames(text, start, flag, hits);
      cutOffAt(start, ahead[flag]);
      return 0;
    }
    if (classes[text.charCodeAt(at)] === HYPHEN) {
      const short = flagAfter(text, start, at);
      const found = short > 0 ? tryNames(text, start, short, hits) : 0;
      if (found > 0) return found;
      if (skipBreak(text, at, true) < 0) {
        if (endsInGap(text, at)) cutOffAt(start);
        return 0;
      }
    }
    const found = slowFlagFrom(text, start);
    return found > 0 ? tryNames(text, start, found, hits) : 0;
  }

  function wordStart(text: string, end: number, floor: number): number {
    let at = end;
    while (at > floor && end - at < MAX_WORD && isWordClass(classes[text.charCodeAt(at - 1)]!)) at--;
    while (at < end && classes[text.charCodeAt(at)] === THROUGH) at++;
    return at;
  }

  /** The flag that a separator would raise after the short word `[start, end)`; 0 when none. */
  function flagAfter(text: string, start: number, end: number): number {
    let state = START;
    for (let at = start; at < end; at++) {
      state = table[state + classes[text.charCodeAt(at)]!]!;
      if (state < 0 && isShut(-state)) state = open(-state);
      if (state < 0 || state === DEAD) return 0;
    }
    return flagAt(state + SEP);
  }

  /** The flag that has names in a cell; 0 when there is none. */
  function flagAt(cell: number): number {
    return table[cell]! < SLOW ? -table[cell]! : 0;
  }

  /** Reads a word letter by letter through ligatures and word breaks until it raises a flag; 0 when it does not. */
  function slowFlagFrom(text: string, start: number): number {
    let state = START;
    for (let at = start; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      const kind = classes[unit]!;
      if (kind === HYPHEN) {
        const on = skipBreak(text, at, true);
        if (on < 0) {
          if (endsInGap(text, at)) cutOffAt(start);
          return flagAt(state + SEP);
        }
        at = on - 1;
        continue;
      }
      const letters = kind === MULTI ? lettersOf(unit) : undefined;
      for (let n = 0; n < (letters?.length ?? 1); n++) {
        state = table[state + (letters ? letters.charCodeAt(n) - 0x60 : kind)]!;
        if (state < 0 && isShut(-state)) state = open(-state);
        if (state < 0) return -state;
        if (state === DEAD) return 0;
      }
      if (kind !== THROUGH && kind !== MULTI && kind !== DIGIT && (kind < 1 || kind > LETTER_LAST)) return 0;
    }
    cutOffAt(start);
    return 0;
  }

  function tryNames(text: string, start: number, flag: number, hits: Hit[]): number {
    let best = 0;
    let bestName = -1;
    let bestEnd = 0;
    for (let node = first[flag]!; node !== 0; node = next[node]!) {
      const name = nameOf(node);
      const end = compareName(text, start, names.text, names.from[name]!, names.to(name));
      if (end < 0) {
        if (end === CUT_OFF) cutOffAt(start);
        continue;
      }
      const reach = mentionEnd(text, start, end, (names.marks(name) & FLEX) !== 0);
      // "Nitrates" is a name of its own before it is the plural of one.
      if (reach > best || (reach === best && end > bestEnd)) {
        best = reach;
        bestName = name;
        bestEnd = end;
      } else if (reach < 0 && text.length - end <= MAX_AFTER) cutOffAt(start);
    }
    if (bestName >= 0) {
      hits.push({ start, end: best, name: bestName });
      return best;
    }
    return flag < salted ? grownBefore(text, start) : 0;
  }

  /** "natriumvalproaat": go on behind the salt as if a word began there. */
  function grownBefore(text: string, start: number): number {
    for (const salt of GROWN_BEFORE) {
      if ((text.charCodeAt(start) | 0x20) !== salt.charCodeAt(0)) continue;
      const end = compareName(text, start, salt, 0, salt.length);
      if (end === CUT_OFF || end === text.length) cutOffAt(start);
      if (end > 0 && end < text.length && isWordClass(classes[text.charCodeAt(end)]!)) return end;
    }
    return 0;
  }
}
