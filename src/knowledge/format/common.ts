import * as v from 'valibot';
import { ACTION_CLASSES, EFFECTS, ROUTES, TIMINGS } from '../../vocabulary.ts';

/** Stable identifier of a record, property, source: lower case, digits and hyphens. */
export const Slug = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'an id is lower case letters, digits and single hyphens'),
);

/** A drug's id: its ATC level-5 name in lower case, spaces allowed ("acetylsalicylic acid"). */
export const DrugId = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9][a-z0-9 ,.'()+-]*[a-z0-9)]$/, 'a drug id is its ATC level-5 name in lower case'),
);

/** A drug id or a property id; the validator knows which. */
export const Subject = v.pipe(v.string(), v.minLength(2));

export const IsoDate = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/, 'a date is YYYY-MM-DD'));

export const AtcCode = v.pipe(v.string(), v.regex(/^[A-Z]\d{2}[A-Z]{2}\d{2}$/, 'an ATC code has the form A00AA00'));

const Text = v.pipe(v.string(), v.trim(), v.minLength(2));

/** "source-id §section": the section is part of every reference, so that a reader finds the passage. */
export const Ref = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)* §\S.*$/, 'a reference is "source-id §section"'),
);
export const Refs = v.pipe(v.array(Ref), v.minLength(1, 'a statement needs a source'));

/** A text of ours in both languages, making no claim of its own. */
export const BilingualText = v.strictObject({ nl: Text, en: Text });

/** A name that is the same in both languages ("FDA"), or one per language ("Tekst van rasagiline" / "Rasagiline text"). */
export const Name = v.union([Text, BilingualText]);
export type Name = v.InferOutput<typeof Name>;

/** One clinical statement: in both languages, with where it is written. */
export const Statement = v.strictObject({ nl: Text, en: Text, src: Refs });

export const Action = v.picklist(ACTION_CLASSES);
export const TimingWord = v.picklist(TIMINGS);
export const EffectWord = v.picklist(EFFECTS);
export const RouteWord = v.picklist(ROUTES);

export type Statement = v.InferOutput<typeof Statement>;

/** Splits "smpc-x §4.5" in its source id and section. */
export function splitRef(ref: string): { source: string; section: string } {
  const at = ref.indexOf(' §');
  return { source: ref.slice(0, at), section: ref.slice(at + 2) };
}
