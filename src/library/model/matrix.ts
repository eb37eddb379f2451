import type { CompiledTexts, RecordText } from '../../knowledge/format/compiled.ts';
import { ACTION_CLASSES, type ActionClass } from '../../vocabulary.ts';

export interface Cell {
  worst: ActionClass;
  /** Record ids, worst class first. */
  records: string[];
}

export interface Matrix {
  /** Property ids of kind `class` that some record reaches. */
  classes: string[];
  /** Keyed by `cellKey`; absent = no record. */
  cells: Map<string, Cell>;
}

type Known = Pick<CompiledTexts, 'drugs' | 'properties' | 'records'>;

/** The same for both orders of two classes. */
export function cellKey(a: string, b: string): string {
  return a < b ? `${a}|${b}` : `${b}|${a}`;
}

/**
 * The worst class between every two drug classes. A record counts for two classes when one of its places can be taken
 * by a drug of the first and another place by a different drug of the second. Modifiers are not applied.
 */
export function matrixOf(texts: Known): Matrix {
  const members = classMembers(texts);
  const cells = new Map<string, Cell>();
  const inOrder = Object.entries(texts.records).sort(([, a], [, b]) => rank(a.action) - rank(b.action));
  for (const [id, record] of inOrder) {
    for (const key of cellsOf(record, texts, members)) {
      const cell = cells.get(key);
      if (cell) cell.records.push(id);
      else cells.set(key, { worst: record.action, records: [id] });
    }
  }
  const reached = new Set([...cells.keys()].flatMap((key) => key.split('|')));
  return { classes: [...members.keys()].filter((id) => reached.has(id)), cells };
}

function cellsOf(record: RecordText, texts: Known, members: Map<string, Set<string>>): Set<string> {
  const places = record.between.map((member) => {
    const not = new Set((member.not ?? []).flatMap((subject) => drugsOf(subject, texts)));
    return new Set(member.of.flatMap((subject) => drugsOf(subject, texts)).filter((drug) => !not.has(drug)));
  });
  const touched = places.map((place) => [...members].filter(([, drugs]) => meets(place, drugs)).map(([id]) => id));
  const keys = new Set<string>();
  touched.forEach((first, i) => {
    touched.forEach((second, j) => {
      if (j <= i) return;
      for (const a of first) {
        for (const b of second) {
          if (differ(places[i]!, members.get(a)!, places[j]!, members.get(b)!)) keys.add(cellKey(a, b));
        }
      }
    });
  });
  return keys;
}

/** Can two different drugs take these places? */
function differ(first: Set<string>, a: Set<string>, second: Set<string>, b: Set<string>): boolean {
  const left = [...first].filter((drug) => a.has(drug));
  const right = [...second].filter((drug) => b.has(drug));
  return left.some((drug) => right.some((other) => other !== drug));
}

function meets(a: Set<string>, b: Set<string>): boolean {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  for (const item of small) if (large.has(item)) return true;
  return false;
}

function classMembers(texts: Known): Map<string, Set<string>> {
  const classes = Object.entries(texts.properties).filter(([, property]) => property.kind === 'class');
  return new Map(classes.map(([id]) => [id, new Set(drugsOf(id, texts))]));
}

function drugsOf(subject: string, texts: Known): string[] {
  if (!Object.hasOwn(texts.properties, subject)) return [subject];
  return Object.entries(texts.drugs).flatMap(([id, drug]) => (drug.properties.includes(subject) ? [id] : []));
}

function rank(action: ActionClass): number {
  return ACTION_CLASSES.indexOf(action);
}
