import { splitRef } from '../format/common.ts';
import type {
  CompiledDrug,
  CompiledLoad,
  CompiledMembership,
  CompiledRef,
  CompiledRule,
  CompiledRules,
  CompiledTexts,
  DrugText,
} from '../format/compiled.ts';
import type { Load, Record as KbRecord } from '../format/record.ts';
import { rank } from '../check/rank.ts';
import type { At, Content } from './content.ts';
import { namesOf } from './validate-names.ts';
import { reachedDrugs } from './validate-reach.ts';
import { World } from './world.ts';

/** What the worker judges with. The content must have passed {@link validate}. */
export function compileRules(content: Content): CompiledRules {
  const world = new World(content);
  const reached = reachedDrugs(content, world);
  return {
    version: content.meta.version,
    reviewed: oldestReview(content),
    reviewTermMonths: content.meta.reviewTermMonths,
    drugs: byId(content.drugs, (drug): CompiledDrug => ({
      atc: drug.atc,
      name: { nl: drug.names.nl[0]!, en: drug.names.en[0]! },
      covered: reached.has(drug.id) || drug.assessed !== undefined,
      properties: [...(world.memberships.get(drug.id) ?? [])].map(([property, member]): CompiledMembership => ({
        property,
        weight: world.properties.get(property)!.kind === 'class' ? 2 : 1,
        refs: refs(member.src),
        ...(member.routes && { routes: member.routes }),
        ...(member.fromDailyDose && { fromDailyDose: member.fromDailyDose }),
        ...(member.carryOver && { carryOverDays: member.carryOver.days }),
      })),
      ...(drug.local && {
        local: drug.local.map((l) => ({
          routes: l.routes,
          action: l.action,
          except: l.except ?? [],
          refs: refs(l.src),
        })),
      }),
    })),
    lexicon: Object.fromEntries(content.lexicon.map((row) => [row.id, [row.atc, row.nl[0] ?? row.en[0]!, row.en[0]!]])),
    properties: byId(content.properties, (p) => ({ weight: p.kind === 'class' ? (2 as const) : (1 as const) })),
    rules: content.records.map(ruleOf),
    loads: content.loads.map(loadOf),
    sources: byId(content.sources, ({ title, url }) => ({ title, url })),
  };
}

function ruleOf(r: At<KbRecord>): CompiledRule {
  return {
    id: r.id,
    topic: r.topic,
    reason: r.reason,
    between: r.between.map((m) => ({ of: m.of, ...(m.not && { not: m.not }), ...(m.routes && { routes: m.routes }) })),
    effects: r.effects,
    action: r.action,
    ...(r.timing && { timing: r.timing }),
    serious: r.serious.is,
    evidence: r.evidence.grade,
    refs: unique(
      refs([
        ...r.consequence.src,
        ...r.mechanism.src,
        ...r.actions.flatMap((a) => a.src),
        ...r.evidence.src,
        ...(r.serious.is ? r.serious.src : []),
        ...[r.onset, r.offset, r.frequency].flatMap((s) => s?.src ?? []),
        ...(r.riskFactors ?? []).flatMap((s) => s.src),
        ...(r.elsewhere ?? []).flatMap((s) => s.src),
      ]),
    ),
    ...(r.washOut && { washOut: r.washOut.map((w) => ({ of: w.of, days: w.days, refs: refs(w.src) })) }),
    ...(r.modifiers && {
      modifiers: r.modifiers.map((m) => ({
        id: m.id,
        when: m.when,
        moves: m.moves,
        ...(m.to && { to: m.to }),
        ...(m.timing && { timing: m.timing }),
        refs: refs(m.src),
      })),
    }),
    ...(r.replaces && { replaces: r.replaces }),
    ...(r.absorbs && { absorbs: r.absorbs }),
  };
}

function loadOf(l: At<Load>): CompiledLoad {
  return {
    id: l.id,
    effect: l.effect,
    kind: l.algorithm.kind,
    minDrugs: l.algorithm.minDrugs,
    thresholds: l.algorithm.thresholds
      .map((t) => ({ atLeast: t.atLeast, action: t.action, ...(t.timing && { timing: t.timing }) }))
      .sort((a, b) => rank(a) - rank(b)),
    serious: l.serious.is,
    evidence: l.evidence.grade,
    refs: unique(
      refs([
        ...l.algorithm.src,
        ...l.consequence.src,
        ...l.mechanism.src,
        ...l.actions.flatMap((a) => a.src),
        ...l.evidence.src,
      ]),
    ),
    ...(l.absorbs && { absorbs: l.absorbs }),
    members: Object.fromEntries(
      l.members.map((m) => [m.drug, { score: m.score, refs: refs(m.src), ...(m.routes && { routes: m.routes }) }]),
    ),
  };
}

/** What the pages show. */
export function compileTexts(content: Content): CompiledTexts {
  const world = new World(content);
  return {
    ...content.meta,
    reviewed: oldestReview(content),
    sources: byId(content.sources, (source) => source),
    drugs: byId(content.drugs, (drug): DrugText => ({
      atc: drug.atc,
      name: { nl: drug.names.nl[0]!, en: drug.names.en[0]! },
      names: drug.names,
      brands: [...new Set(Object.values(drug.brands ?? {}).flatMap((names) => names ?? []))].sort(),
      properties: [...(world.memberships.get(drug.id)?.keys() ?? [])],
      statements: [
        ...(drug.kinetics ? [{ kind: 'kinetics' as const, ...drug.kinetics }] : []),
        ...(drug.local ?? []).map(({ routes, nl, en, src }) => ({ kind: 'local' as const, routes, nl, en, src })),
        ...(drug.notes ?? []).map((note) => ({ kind: 'note' as const, ...note })),
        ...(drug.assessed ? [{ kind: 'assessed' as const, ...drug.assessed }] : []),
      ],
    })),
    properties: byId(content.properties, ({ kind, nl, en, implies, members }) => ({
      kind,
      nl,
      en,
      implies: implies ?? [],
      members: members.map(({ drug, src, routes, carryOver }) => ({
        drug,
        src,
        ...(routes && { routes }),
        ...(carryOver && { carryOver }),
      })),
    })),
    records: byId(content.records, (record) => record),
    loads: byId(content.loads, (load) => load),
    guidance: joinGuidance(content),
    counts: {
      drugs: content.drugs.length,
      lexicon: content.lexicon.length,
      records: content.records.length,
      loads: content.loads.length,
      sources: content.sources.length,
    },
  };
}

/** A name as the recogniser takes it. */
export interface NameSource {
  name: string;
  drugs: string[];
  classes: string[];
  route?: CompiledRoute;
  kind: 'inn' | 'synonym' | 'brand' | 'product' | 'abbreviation' | 'class' | 'lexicon';
  needs?: 'evidence';
}
type CompiledRoute = NonNullable<Content['products'][number]['route']>;

/** Every name the recogniser looks for, with what it stands for. */
export function compileNames(content: Content): NameSource[] {
  const ambiguous = new Set(content.ambiguous.map((a) => a.name.toLowerCase()));
  const entries: NameSource[] = [];
  const add = (entry: NameSource) =>
    entries.push(ambiguous.has(entry.name.toLowerCase()) ? { ...entry, needs: 'evidence' } : entry);
  for (const p of content.products) {
    for (const name of [p.name, ...(p.aliases ?? [])])
      add({ name, drugs: p.drugs, classes: [], kind: 'product', ...(p.route && { route: p.route }) });
  }
  for (const drug of content.drugs) {
    const brands = new Set(Object.values(drug.brands ?? {}).flat());
    const abbreviations = new Set(drug.abbreviations);
    for (const name of namesOf(drug)) {
      const kind = abbreviations.has(name)
        ? 'abbreviation'
        : brands.has(name)
          ? 'brand'
          : name === drug.id || name === drug.inn
            ? 'inn'
            : 'synonym';
      add({ name, drugs: [drug.id], classes: [], kind });
    }
  }
  for (const p of content.properties)
    for (const name of new Set([...(p.names?.nl ?? []), ...(p.names?.en ?? [])]))
      add({ name, drugs: [], classes: [p.id], kind: 'class' });
  for (const row of content.lexicon)
    for (const name of new Set([row.id, ...row.nl, ...row.en]))
      add({ name, drugs: [row.id], classes: [], kind: 'lexicon' });
  return entries;
}

const refs = (src: readonly string[]): CompiledRef[] =>
  src.map((r) => {
    const { source, section } = splitRef(r);
    return [source, section];
  });

function unique(list: readonly CompiledRef[]): CompiledRef[] {
  return [...new Map(list.map((ref) => [ref.join(' §'), ref])).values()];
}

function byId<T extends { id: string; at: unknown }, U>(
  list: readonly T[],
  of: (item: Omit<T, 'id' | 'at'> & { id: string }) => U,
): Record<string, U> {
  return Object.fromEntries(
    list.map(({ at: _at, ...item }) => {
      const { id } = item;
      const value = of(item as unknown as Omit<T, 'id' | 'at'> & { id: string });
      if (value !== null && typeof value === 'object' && 'id' in value) delete value.id;
      return [id, value];
    }),
  );
}

function oldestReview(content: Content): string {
  const dates = [...content.records, ...content.loads].map((r) => r.reviewed.on);
  return dates.sort()[0] ?? content.meta.changes[0]?.date ?? '1970-01-01';
}

/** The files joined: lists add up, so that a subject may be spread over several. */
function joinGuidance(content: Content): CompiledTexts['guidance'] {
  const files = content.guidance.map((g) => g.file);
  const hunter = files.find((f) => f.hunter)?.hunter;
  return {
    ...(hunter && { hunter }),
    switches: files.flatMap((f) => f.switches ?? []),
    tapering: files.flatMap((f) => f.tapering ?? []),
    contested: files.flatMap((f) => f.contested ?? []),
    seeds: files.flatMap((f) => f.seeds ?? []),
    notes: files.flatMap((f) => f.notes ?? []),
  };
}
