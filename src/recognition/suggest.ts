/** Near names for something typed that is not known. Offered as a question, never taken for an answer. */
import { foldName } from './characters.ts';
import type { NameTable } from './names.ts';

export interface Suggestion {
  /** Folded name. */
  name: string;
  drugs: string[];
  classes: string[];
}

/** Shorter input is near too many names to ask about. */
const MIN_TYPED = 4;

/** Up to `n` names nearest to `typed` by edits (insert, delete, replace, swap), nearest first; one per target. */
export function suggestNames(names: NameTable, typed: string, n: number): Suggestion[] {
  const wanted = foldName(typed);
  if (wanted.length < MIN_TYPED || n <= 0) return [];
  const allowed = wanted.length < 6 ? 1 : wanted.length < 9 ? 2 : 3;
  const near: { name: number; distance: number }[] = [];
  for (let name = 0; name < names.count; name++) {
    const length = names.to(name) - names.from[name]!;
    if (Math.abs(length - wanted.length) > allowed + 1) continue;
    const folded = names.text.slice(names.from[name], names.to(name));
    const distance = editDistance(wanted, folded, allowed);
    if (distance <= allowed) near.push({ name, distance: distance + (folded[0] === wanted[0] ? 0 : 0.5) });
  }
  near.sort((a, b) => a.distance - b.distance);
  const found = new Map<string, Suggestion>();
  for (const { name } of near) {
    const target = names.target(name);
    const key = [...target.drugs, ...target.classes].join('+');
    if (!found.has(key)) found.set(key, { name: names.text.slice(names.from[name], names.to(name)), ...target });
    if (found.size === n) break;
  }
  return [...found.values()];
}

/** Edits between `a` and `b`, neighbours swapped counting one; stops early above `limit`. */
function editDistance(a: string, b: string, limit: number): number {
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(previous[j]! + 1, row[j - 1]! + 1, previous[j - 1]! + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, before[j - 2]! + 1);
      row.push(cost);
      least = Math.min(least, cost);
    }
    if (least > limit) return limit + 1;
    before = previous;
    previous = row;
  }
  return previous[b.length]!;
}
