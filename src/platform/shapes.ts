/**
 * Schemas of the words that messages share. Each mirrors a type of `vocabulary.ts`; the compiler checks that
 * they agree. Bounds are here because a message may come from a page's own process.
 */
import * as v from 'valibot';
import { ACTION_CLASSES, DOSE_UNITS, POOR_METABOLISER_ENZYMES, ROUTES, STATUSES } from '../vocabulary.ts';

/** Longest drug id accepted; the longest ATC level-5 name is under 100 characters. */
const MAX_ID = 120;

export const DrugId = v.pipe(v.string(), v.minLength(1), v.maxLength(MAX_ID));
export const TabId = v.pipe(v.number(), v.integer(), v.minValue(0));
/** Host name as `URL.hostname` gives it; no port, since match patterns carry none. */
export const Host = v.pipe(v.string(), v.minLength(1), v.maxLength(253), v.regex(/^[^\s/@?#*]+$/u));
export const StatusSchema = v.picklist(STATUSES);
export const ActionSchema = v.picklist(ACTION_CLASSES);

const Days = v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(60_000));
export const StoppedSchema = v.strictObject({
  minDaysAgo: v.exactOptional(Days),
  maxDaysAgo: v.exactOptional(Days),
});

const Amount = v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(1e9));
export const DoseSchema = v.strictObject({
  amount: Amount,
  unit: v.picklist(DOSE_UNITS),
  perDay: v.exactOptional(Amount),
});

/** A drug as somebody states it: `drug` is any name the recogniser knows. */
export const DrugInputSchema = v.strictObject({
  drug: v.pipe(v.string(), v.maxLength(400)),
  status: v.exactOptional(StatusSchema),
  stopped: v.exactOptional(StoppedSchema),
  dose: v.exactOptional(DoseSchema),
  route: v.exactOptional(v.picklist(ROUTES)),
});

export const ContextSchema = v.strictObject({
  age: v.exactOptional(v.pipe(v.number(), v.minValue(0), v.maxValue(130))),
  earlierUlcerOrBleeding: v.exactOptional(v.boolean()),
  kidneyImpaired: v.exactOptional(v.boolean()),
  heartFailure: v.exactOptional(v.boolean()),
  longQt: v.exactOptional(v.boolean()),
  poorMetaboliser: v.exactOptional(v.array(v.picklist(POOR_METABOLISER_ENZYMES))),
});

/** Names one finding: a record and the drugs it applies to. Holds no page text. */
export const FindingKeySchema = v.strictObject({
  record: v.pipe(v.string(), v.minLength(1), v.maxLength(200)),
  drugs: v.pipe(v.array(DrugId), v.minLength(1), v.maxLength(20)),
});
export type FindingKey = v.InferOutput<typeof FindingKeySchema>;
