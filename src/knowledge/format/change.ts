import * as v from 'valibot';
import { Action, BilingualText, IsoDate, Slug, TimingWord } from './common.ts';

const Class = v.strictObject({ action: Action, timing: v.optional(TimingWord) });

/** What a version of the knowledge base changed since the one before: in words, and record by record. */
export const Change = v.strictObject({
  version: v.string(),
  date: IsoDate,
  ...BilingualText.entries,
  /** Ids of records that are new. */
  added: v.optional(v.array(Slug)),
  /** Records that ask for something else than before. */
  reclassed: v.optional(v.array(v.strictObject({ record: Slug, from: Class, to: Class }))),
  /** Records whose text, figures, sources or evidence were put right, with the same class. */
  corrected: v.optional(v.array(Slug)),
  /** Records that are gone, each with the reason. */
  removed: v.optional(v.array(v.strictObject({ record: Slug, ...BilingualText.entries }))),
});
export type Change = v.InferOutput<typeof Change>;
