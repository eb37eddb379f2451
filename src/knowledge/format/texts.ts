import type * as v from 'valibot';
import type { Alternative, Load, Record } from './record.ts';

/** A record as it stands in its file. */
export type RecordText = Omit<v.InferOutput<typeof Record>, 'id'>;
export type LoadText = Omit<v.InferOutput<typeof Load>, 'id'>;
export type AlternativeText = v.InferOutput<typeof Alternative>;
