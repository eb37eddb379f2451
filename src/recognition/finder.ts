/** Finding names and looking them up: the part of the recogniser that every page needs, without any analysis. */
import { foldName } from './characters.ts';
import { AMBIGUOUS, decodeNames, type EncodedNames, type NameTable, type Target } from './names.ts';
import { createScanner, type Hit, type Scanner } from './scanner.ts';
import { suggestNames, type Suggestion } from './suggest.ts';

export interface Finder {
  /** The names, unpacked at first use. */
  table(): NameTable;
  /** All names in `text`, also ambiguous ones that still need evidence. Linear. */
  scan(text: string): Hit[];
  /** What finds the names, for text that is read in slices. Built at first use. */
  scanner(): Scanner;
  /** What a hit names, before any analysis. */
  target(hit: Hit): Target & { ambiguous: boolean };
  /** The drugs or classes that exactly this name stands for; undefined when unknown. Ambiguous names count here. */
  lookup(name: string): Target | undefined;
  /** Names near to what was typed, for a question to the user. */
  suggest(typed: string, n: number): Suggestion[];
}

/** A finder over the shipped names. Unpacks nothing and builds nothing before the first text comes. */
export function createFinder(encoded: EncodedNames): Finder {
  let names: NameTable | undefined;
  let built: Scanner | undefined;
  const table = (): NameTable => (names ??= decodeNames(encoded));
  const scanner = (): Scanner => (built ??= createScanner(table()));
  const scan = (text: string): Hit[] => {
    const hits: Hit[] = [];
    scanner().scan(text, hits);
    return hits;
  };
  return {
    table,
    scan,
    scanner,
    target: ({ name }) => ({ ...table().target(name), ambiguous: (table().marks(name) & AMBIGUOUS) !== 0 }),
    lookup: (typed) => lookup(table(), scan, typed),
    suggest: (typed, n) => suggestNames(table(), typed, n),
  };
}

function lookup(names: NameTable, scan: (text: string) => Hit[], typed: string): Target | undefined {
  const text = typed.trim();
  const hit = scan(text)[0];
  if (!hit || foldName(text.slice(0, hit.start)) !== '' || foldName(text.slice(hit.end)) !== '') return undefined;
  return names.target(hit.name);
}
