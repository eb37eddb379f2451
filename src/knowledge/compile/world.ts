import type { Property } from '../format/drug.ts';
import type { Member } from '../format/record.ts';
import type * as v from 'valibot';
import type { At, Content } from './content.ts';

/** The content's ids, and which drug has which property, implied ones included. */
export class World {
  readonly drugs: Map<string, Content['drugs'][number]>;
  readonly lexicon: Set<string>;
  readonly properties: Map<string, At<Property>>;
  readonly sources: Set<string>;
  readonly records: Map<string, { id: string }>;
  /** Drug id → property id → the membership it comes from. */
  readonly memberships = new Map<string, Map<string, Property['members'][number]>>();

  private readonly filled = new WeakMap<object, ReadonlyMap<string, number>>();

  constructor(content: Content) {
    this.drugs = new Map(content.drugs.map((d) => [d.id, d]));
    this.lexicon = new Set(content.lexicon.map((d) => d.id));
    this.properties = new Map(content.properties.map((p) => [p.id, p]));
    this.sources = new Set(content.sources.map((s) => s.id));
    this.records = new Map([...content.records, ...content.loads].map((r) => [r.id, r]));
    for (const property of content.properties) {
      for (const member of property.members) {
        for (const id of [property.id, ...this.impliedBy(property.id)]) this.join(member, id, id === property.id);
      }
    }
  }

  private join(member: Property['members'][number], property: string, direct: boolean): void {
    const known = this.memberships.get(member.drug) ?? new Map<string, Property['members'][number]>();
    if (direct || !known.has(property)) known.set(property, member);
    this.memberships.set(member.drug, known);
  }

  /** All properties that a member of this one has as well. */
  impliedBy(id: string, seen = new Set<string>()): Set<string> {
    for (const next of this.properties.get(id)?.implies ?? []) {
      if (seen.has(next)) continue;
      seen.add(next);
      this.impliedBy(next, seen);
    }
    return seen;
  }

  has(subject: string): boolean {
    return this.drugs.has(subject) || this.properties.has(subject);
  }

  /** 3 for the drug itself, 2 for a class, 1 for another property, 0 when it does not fit. */
  weight(drug: string, subject: string): number {
    if (drug === subject) return 3;
    if (!this.memberships.get(drug)?.has(subject)) return 0;
    return this.properties.get(subject)!.kind === 'class' ? 2 : 1;
  }

  fitsAny(drug: string, subjects: readonly string[]): boolean {
    return subjects.some((s) => this.weight(drug, s) > 0);
  }

  /** Drugs that can fill a member, with the weight of the best fit. Worked out once per member. */
  fillers(member: v.InferOutput<typeof Member>): ReadonlyMap<string, number> {
    const known = this.filled.get(member);
    if (known) return known;
    const result = new Map<string, number>();
    for (const drug of this.drugs.keys()) {
      if (member.not && this.fitsAny(drug, member.not)) continue;
      const best = Math.max(...member.of.map((s) => this.weight(drug, s)));
      if (best > 0) result.set(drug, best);
    }
    this.filled.set(member, result);
    return result;
  }
}
