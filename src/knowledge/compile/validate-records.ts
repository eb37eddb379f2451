import { rank } from '../check/rank.ts';
import type { Condition, Record as KbRecord } from '../format/record.ts';
import type { At, Content } from './content.ts';
import type { Report } from './validate.ts';
import type { World } from './world.ts';

type R = At<KbRecord>;

/** Records reach drugs, do not contradict each other in silence, and every modifier can apply. */
export function checkRecords(content: Content, world: World, report: Report): void {
  for (const record of content.records) {
    const members = record.between.map((m) => world.fillers(m));
    for (const [i, fillers] of members.entries())
      if (fillers.size === 0) report(record.at, ['between', i], 'no drug fits this member');
    if (record.action === 'manage' && !record.timing)
      report(record.at, ['action'], '"manage" says when: before-first-dose or monitor');
    if (record.action !== 'manage' && record.timing) report(record.at, ['timing'], 'a timing belongs to "manage"');
    for (const [i, modifier] of (record.modifiers ?? []).entries()) {
      const why = neverApplies(record, modifier, world);
      if (why) report(record.at, ['modifiers', i], `modifier "${modifier.id}" can never apply: ${why}`);
    }
    for (const [i, { of }] of (record.washOut ?? []).entries()) {
      if (!members.some((fillers) => [...fillers.keys()].some((d) => world.fitsAny(d, of))))
        report(record.at, ['washOut', i], 'this wash-out concerns no drug of the record');
    }
    for (const absorbed of record.absorbs ?? []) {
      if (record.between.length < 3) report(record.at, ['absorbs'], `a pair cannot absorb "${absorbed}"`);
    }
  }
  checkContradictions(content.records, world, report);
}

function neverApplies(
  record: R,
  { when, moves, to, timing }: NonNullable<KbRecord['modifiers']>[number],
  world: World,
): string | undefined {
  const drugs = new Set(record.between.flatMap((m) => [...world.fillers(m).keys()]));
  const inRecord = (subjects: readonly string[]) => [...drugs].some((d) => world.fitsAny(d, subjects));
  for (const key of ['about', 'dailyDose', 'route'] as const) {
    const subjects = subjectsOf(when, key);
    if (subjects && !inRecord(subjects)) return `no drug of the record fits "${subjects.join(', ')}"`;
  }
  if (when.with && ![...world.drugs.keys()].some((d) => world.fitsAny(d, when.with!))) return 'no drug fits "with"';
  if (Object.keys(when).length === 0) return 'it has no condition';
  if (moves === 'note') return to ? 'a note moves nothing' : undefined;
  if (!to) return 'it does not say where to';
  const from = rank(record);
  const target = rank({ action: to, ...(timing && { timing }) });
  const others = (record.modifiers ?? []).filter((m) => m.moves !== moves && m.to).length > 0;
  if (!others && (moves === 'raise' ? target >= from : target <= from)) return `it does not ${moves} the class`;
  return undefined;
}

function subjectsOf(when: Condition, key: 'about' | 'dailyDose' | 'route'): readonly string[] | undefined {
  return key === 'about' ? when.about : when[key]?.of;
}

/** Same reason, same drugs, equally specific, another class, and neither names the other. */
function checkContradictions(records: readonly R[], world: World, report: Report): void {
  const byReason = new Map<string, R[]>();
  for (const r of records) byReason.set(r.reason, [...(byReason.get(r.reason) ?? []), r]);
  for (const group of byReason.values()) {
    for (const [i, a] of group.entries()) {
      for (const b of group.slice(i + 1)) {
        if (a.between.length !== b.between.length || rank(a) === rank(b)) continue;
        if (a.replaces?.includes(b.id) || b.replaces?.includes(a.id)) continue;
        const clash = clashOf(a, b, world);
        if (clash)
          report(
            a.at,
            ['action'],
            `contradicts "${b.id}" (${b.at.file}:${b.at.line('action')}) for ${clash}: same reason, equally specific, another class; one must say "replaces"`,
          );
      }
    }
  }
}

function clashOf(a: R, b: R, world: World): string | undefined {
  const [a1, a2] = a.between.map((m) => world.fillers(m));
  const [b1, b2] = b.between.map((m) => world.fillers(m));
  if (a.between.length !== 2 || !a1 || !a2 || !b1 || !b2) return undefined;
  const weigh = (first: Fillers, second: Fillers, x: string, y: string) =>
    Math.max(pair(first.get(x), second.get(y)), pair(first.get(y), second.get(x)));
  for (const x of a1.keys()) {
    if (!b1.has(x) && !b2.has(x)) continue;
    for (const y of a2.keys()) {
      const weight = x === y ? 0 : weigh(a1, a2, x, y);
      if (weight > 0 && weight === weigh(b1, b2, x, y)) return `${x} + ${y}`;
    }
  }
  return undefined;
}

type Fillers = ReadonlyMap<string, number>;
const pair = (x: number | undefined, y: number | undefined) => (x && y ? x + y : 0);
