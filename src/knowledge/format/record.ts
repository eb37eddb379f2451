import * as v from 'valibot';
import {
  Action,
  BilingualText,
  DrugId,
  EffectWord,
  IsoDate,
  Name,
  Refs,
  RouteWord,
  Slug,
  Statement,
  Subject,
  TimingWord,
} from './common.ts';

export const TOPICS = [
  'serotonin',
  'bleeding',
  'clopidogrel',
  'qt',
  'cyp1a2',
  'cyp2c19',
  'cyp2c9',
  'cyp2d6',
  'cyp3a4',
  'cyp2b6',
  'p-gp',
  'kinetics',
  'kidney',
  'lithium',
  'methotrexate',
  'digoxin',
  'sodium',
  'sedation',
  'blood-pressure',
  'seizure',
  'anticholinergic',
  'heart-rate',
  'glucose',
  'potassium',
  'duplication',
  'antagonism',
  'other',
] as const;

/** One place in a combination. A drug fits when it, or one of its properties, stands in `of` and not in `not`. */
export const Member = v.strictObject({
  of: v.pipe(v.array(Subject), v.minLength(1)),
  not: v.optional(v.array(Subject)),
  /** Only by these routes. An unknown route counts as fitting. */
  routes: v.optional(v.array(RouteWord)),
});

const Bound = { min: v.optional(v.number()), max: v.optional(v.number()) };

/** All conditions given must hold. Dose and route conditions hold only where dose or route is known. */
export const Condition = v.strictObject({
  /** A further current drug on the list (by id or property), apart from those in the finding. */
  with: v.optional(v.array(Subject)),
  /** None of these on the list, apart from those in the finding. */
  without: v.optional(v.array(Subject)),
  /** Daily dose of the drug in the finding that fits `of`; min and max inclusive. */
  dailyDose: v.optional(
    v.strictObject({
      of: v.array(Subject),
      unit: v.picklist(['mg', 'g', 'microgram', 'drop', 'unit', 'mg/kg']),
      ...Bound,
    }),
  ),
  route: v.optional(v.strictObject({ of: v.array(Subject), in: v.pipe(v.array(RouteWord), v.minLength(1)) })),
  /** Answered by the clinician; years, inclusive. */
  age: v.optional(v.strictObject(Bound)),
  earlierUlcerOrBleeding: v.optional(v.boolean()),
  kidneyImpaired: v.optional(v.boolean()),
  heartFailure: v.optional(v.boolean()),
  longQt: v.optional(v.boolean()),
  poorMetaboliser: v.optional(v.picklist(['CYP2D6', 'CYP2C19'])),
  /** The finding is about one of these drugs. */
  about: v.optional(v.array(Subject)),
});
export type Condition = v.InferOutput<typeof Condition>;

/** What the context does to a finding. `raise` and `lower` never cross in the other direction. */
export const Modifier = v.strictObject({
  id: Slug,
  when: Condition,
  moves: v.picklist(['raise', 'lower', 'note']),
  to: v.optional(Action),
  timing: v.optional(TimingWord),
  nl: v.string(),
  en: v.string(),
  src: Refs,
});

/** After this drug was stopped the record still applies for `days`. The most specific `of` wins. */
export const WashOut = v.strictObject({
  of: v.pipe(v.array(Subject), v.minLength(1)),
  days: v.number(),
  nl: v.string(),
  en: v.string(),
  src: Refs,
});

/** A step, in the order of doing. `recommends`: drugs the step tells to use; each is itself checked. */
export const Step = v.strictObject({ ...Statement.entries, recommends: v.optional(v.array(DrugId)) });

export const Alternative = v.strictObject({
  insteadOf: v.pipe(v.array(Subject), v.minLength(1)),
  drugs: v.pipe(v.array(DrugId), v.minLength(1)),
  /** Under which conditions the source names it. */
  nl: v.string(),
  en: v.string(),
  src: Refs,
  /** By this route ("topical NSAID"). */
  route: v.optional(RouteWord),
});

export const Record = v.strictObject({
  id: Slug,
  topic: v.picklist(TOPICS),
  /** Records with the same reason compete for a pair: the most specific wins. Other reasons stand beside it. */
  reason: Slug,
  title: BilingualText,
  between: v.pipe(v.array(Member), v.minLength(2), v.maxLength(4)),
  effects: v.pipe(v.array(EffectWord), v.minLength(1)),
  action: Action,
  timing: v.optional(TimingWord),
  /** WHO: death, hospital stay, disability, life-threatening. The consequence is named when yes. */
  serious: v.variant('is', [
    v.strictObject({ is: v.literal(true), nl: v.string(), en: v.string(), src: Refs }),
    v.strictObject({ is: v.literal(false) }),
  ]),
  /** By the written rule in docs/evidence-grades.md. */
  evidence: v.strictObject({ grade: v.picklist([0, 1, 2, 3, 4]), src: Refs }),
  consequence: Statement,
  mechanism: Statement,
  actions: v.pipe(v.array(Step), v.minLength(1)),
  onset: v.optional(Statement),
  offset: v.optional(Statement),
  frequency: v.optional(Statement),
  riskFactors: v.optional(v.array(Statement)),
  washOut: v.optional(v.array(WashOut)),
  modifiers: v.optional(v.array(Modifier)),
  alternatives: v.optional(v.array(Alternative)),
  /** What other bodies say where they differ. */
  elsewhere: v.optional(v.array(v.strictObject({ body: Name, nl: v.string(), en: v.string(), src: Refs }))),
  /** Records of the same reason that this one replaces on the pairs both reach. */
  replaces: v.optional(v.array(Slug)),
  /** For three drugs or more: records that are not repeated for pairs inside this finding. */
  absorbs: v.optional(v.array(Slug)),
  reviewed: v.strictObject({ on: IsoDate, secondReading: v.optional(IsoDate) }),
});
export type Record = v.InferOutput<typeof Record>;
export const RecordFile = v.array(Record);

/**
 * Cumulative effect of more than two drugs: scores 0–3 per drug with a source, and a stated algorithm.
 * Serotonergic load is never one of these.
 */
export const Load = v.strictObject({
  id: Slug,
  effect: EffectWord,
  title: BilingualText,
  algorithm: v.strictObject({
    kind: v.picklist(['sum', 'count', 'maximum']),
    /** Of at least so many drugs; pairs belong to records. */
    minDrugs: v.pipe(v.number(), v.minValue(3)),
    /** The highest threshold reached gives the class. */
    thresholds: v.pipe(
      v.array(v.strictObject({ atLeast: v.number(), action: Action, timing: v.optional(TimingWord) })),
      v.minLength(1),
    ),
    nl: v.string(),
    en: v.string(),
    src: Refs,
  }),
  serious: Record.entries.serious,
  evidence: Record.entries.evidence,
  consequence: Statement,
  mechanism: Statement,
  actions: Record.entries.actions,
  absorbs: v.optional(v.array(Slug)),
  reviewed: Record.entries.reviewed,
  members: v.pipe(
    v.array(
      v.strictObject({ drug: DrugId, score: v.picklist([1, 2, 3]), src: Refs, routes: v.optional(v.array(RouteWord)) }),
    ),
    v.minLength(3),
  ),
});
export type Load = v.InferOutput<typeof Load>;
