import * as v from 'valibot';
import { BilingualText, DrugId, IsoDate, Name, Slug, Statement, Subject } from './common.ts';

/** The Hunter criteria: a set of features, and the rules (any one suffices) that make the outcome positive. */
export const Hunter = v.strictObject({
  title: BilingualText,
  intro: Statement,
  features: v.array(v.strictObject({ id: Slug, label: BilingualText, explain: Statement })),
  /** All of `all` and, where given, at least one of `any`. */
  rules: v.pipe(
    v.array(v.strictObject({ id: Slug, all: v.array(Slug), any: v.optional(v.array(Slug)), label: BilingualText })),
    v.length(5, 'Dunkley 2003 has five ways to be positive'),
  ),
  positive: Statement,
  negative: Statement,
  /** What else to think of. */
  differential: v.array(Statement),
  whatToDo: v.array(Statement),
  reviewed: IsoDate,
});

/** From–to: how to go from one drug to another. */
export const Switch = v.strictObject({
  id: Slug,
  from: v.pipe(v.array(Subject), v.minLength(1)),
  to: v.pipe(v.array(Subject), v.minLength(1)),
  /** Drug-free days between; absent where the sources give a method rather than a number. */
  days: v.optional(v.number()),
  direct: v.picklist(['never', 'not-recommended', 'possible']),
  advice: Statement,
  elsewhere: v.optional(v.array(v.strictObject({ body: Name, ...Statement.entries }))),
});

export const Tapering = v.strictObject({
  id: Slug,
  about: v.array(Subject),
  statements: v.pipe(v.array(Statement), v.minLength(1)),
});

/** Where each clinical statement of the seed documents went. */
export const SeedPlace = v.strictObject({
  seed: v.pipe(v.string(), v.regex(/^\d{3}\.\d+$/)),
  verdict: v.picklist(['agrees', 'weaker', 'contested', 'opinion', 'out-of-scope']),
  place: v.variant('kind', [
    v.strictObject({ kind: v.literal('record'), ids: v.array(Slug) }),
    v.strictObject({ kind: v.literal('note'), drugs: v.array(DrugId) }),
    v.strictObject({ kind: v.literal('guidance'), ids: v.array(v.string()) }),
    v.strictObject({ kind: v.literal('contested'), ids: v.array(Slug) }),
    v.strictObject({ kind: v.literal('left-out'), reason: BilingualText }),
  ]),
});

/** Shown only as contested, with both sides. */
export const Contested = v.strictObject({
  id: Slug,
  about: v.array(Subject),
  title: BilingualText,
  sides: v.pipe(v.array(Statement), v.minLength(2)),
});

export const GuidanceFile = v.strictObject({
  hunter: v.optional(Hunter),
  switches: v.optional(v.array(Switch)),
  tapering: v.optional(v.array(Tapering)),
  contested: v.optional(v.array(Contested)),
  seeds: v.optional(v.array(SeedPlace)),
  /** Reading notes and other advice on a drug or class. */
  notes: v.optional(v.array(v.strictObject({ id: Slug, about: v.array(Subject), ...Statement.entries }))),
});
export type GuidanceFile = v.InferOutput<typeof GuidanceFile>;
