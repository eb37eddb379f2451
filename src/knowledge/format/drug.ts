import * as v from 'valibot';
import { Action, AtcCode, DrugId, IsoDate, Refs, RouteWord, Slug, Statement, Subject } from './common.ts';

const Names = v.array(v.pipe(v.string(), v.minLength(2)));

/**
 * A route by which the drug acts (almost) only where it is put. A finding that rests on this use of the drug is
 * lowered to `action`, with this statement beside it, except for records with a reason in `except`.
 */
const LocalUse = v.strictObject({
  routes: v.pipe(v.array(RouteWord), v.minLength(1)),
  action: v.optional(Action, 'no-action'),
  except: v.optional(v.array(Slug)),
  nl: v.string(),
  en: v.string(),
  src: Refs,
});

/** One active substance: who it is, not what it does (that is in properties, loads and records). */
export const Drug = v.strictObject({
  id: DrugId,
  atc: v.array(AtcCode),
  /** WHO INN where it differs from the id. */
  inn: v.optional(v.string()),
  names: v.strictObject({ nl: v.pipe(Names, v.minLength(1)), en: v.pipe(Names, v.minLength(1)) }),
  brands: v.optional(
    v.strictObject({ nl: v.optional(Names), be: v.optional(Names), uk: v.optional(Names), us: v.optional(Names) }),
  ),
  abbreviations: v.optional(Names),
  /** Where names and codes come from: bibliography ids with a licence entry. */
  nameSources: v.optional(v.array(Slug)),
  local: v.optional(v.array(LocalUse)),
  /** Half-life and active metabolites where a wash-out rests on them. */
  kinetics: v.optional(Statement),
  /** What a prescriber should know of the drug itself, as far as a source says it. */
  notes: v.optional(v.array(Statement)),
  /** The drug was assessed against the product's own drugs and nothing relevant was found. */
  assessed: v.optional(v.strictObject({ on: IsoDate, nl: v.string(), en: v.string(), src: Refs })),
});
export type Drug = v.InferOutput<typeof Drug>;

/** One file: the sources of its names, then its drugs, sorted by id. */
export const DrugFile = v.strictObject({
  nameSources: v.pipe(v.array(Slug), v.minLength(1)),
  drugs: v.array(Drug),
});

/** A product name that stands for several drugs, or for one by a given route. */
export const Product = v.strictObject({
  name: v.pipe(v.string(), v.minLength(2)),
  aliases: v.optional(Names),
  drugs: v.pipe(v.array(DrugId), v.minLength(1)),
  route: v.optional(RouteWord),
  countries: v.optional(v.array(v.picklist(['nl', 'be', 'uk', 'us']))),
});
export type Product = v.InferOutput<typeof Product>;
export const ProductFile = v.strictObject({
  nameSources: v.pipe(v.array(Slug), v.minLength(1)),
  products: v.array(Product),
});

/** Names that are also a word, a surname or a place: they count only with evidence near them. */
export const AmbiguousFile = v.array(v.strictObject({ name: v.string(), reason: v.pipe(v.string(), v.minLength(5)) }));

export const PROPERTY_KINDS = ['class', 'mechanism', 'kinetic', 'effect', 'group'] as const;

/**
 * Something true of several drugs: a class ("SSRI"), a mechanism ("irreversible MAO inhibitor"), a kinetic property
 * ("strong CYP2D6 inhibitor"), an effect ("label warns of QT prolongation"). Each member has its own source.
 */
export const Property = v.strictObject({
  id: Slug,
  kind: v.picklist(PROPERTY_KINDS),
  nl: v.string(),
  en: v.string(),
  /** For a class: how a text names it; the recogniser finds these. */
  names: v.optional(v.strictObject({ nl: Names, en: Names })),
  /** Members of this property have these as well. */
  implies: v.optional(v.array(Slug)),
  members: v.array(
    v.strictObject({
      drug: DrugId,
      src: Refs,
      /** Only by these routes; absent = by every route. */
      routes: v.optional(v.array(RouteWord)),
      /** Only from this daily dose on (in `unit`); an unknown dose counts as reaching it. */
      fromDailyDose: v.optional(v.strictObject({ amount: v.number(), unit: v.picklist(['mg', 'g', 'microgram']) })),
      /** How long the property outlasts the drug, in days after the last dose. */
      carryOver: v.optional(v.strictObject({ days: v.number(), nl: v.string(), en: v.string(), src: Refs })),
      note: v.optional(v.string()),
    }),
  ),
});
export type Property = v.InferOutput<typeof Property>;
export const PropertyFile = v.array(Property);
export { Subject };
