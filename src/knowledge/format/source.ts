import * as v from 'valibot';
import { IsoDate, Slug } from './common.ts';

export const SOURCE_KINDS = ['label', 'guideline', 'regulator', 'study', 'review', 'reference', 'data'] as const;

const Url = v.pipe(v.string(), v.url(), v.regex(/^https?:\/\//, 'a source link starts with http:// or https://'));

/** One entry of the bibliography. `url` is the canonical place; `via` the copy it was read through, if any. */
export const Source = v.strictObject({
  id: Slug,
  title: v.pipe(v.string(), v.minLength(5)),
  publisher: v.pipe(v.string(), v.minLength(2)),
  /** Year, year-month or day of the text itself; "undated" where it states none. */
  date: v.pipe(
    v.string(),
    v.regex(/^(\d{4}(-\d{2}(-\d{2})?)?|undated)$/, 'a source date is YYYY, YYYY-MM, YYYY-MM-DD or "undated"'),
  ),
  url: Url,
  via: v.optional(Url),
  kind: v.picklist(SOURCE_KINDS),
  lang: v.optional(v.string()),
  read: IsoDate,
  /** For name lists and other data that ship: the licence that allows it. */
  licence: v.optional(v.string()),
  note: v.optional(v.string()),
});
export type Source = v.InferOutput<typeof Source>;
export const SourceFile = v.array(Source);
