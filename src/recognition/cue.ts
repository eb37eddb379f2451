/** What a cue is: words that say how a drug stands to the patient. */
import type { Status } from '../vocabulary.ts';

/** Where the drugs stand that a cue speaks about. `drugs`: those named in the phrase itself (`D`). */
export type Direction = 'before' | 'after' | 'either' | 'drugs';

export interface Cue {
  id: string;
  /** `none` takes words away from other cues; `barrier` ends scopes; `condition` makes plans uncertain. */
  status: Status | 'none' | 'barrier' | 'condition' | 'patient';
  direction: Direction;
  /** For phrases with several `D`: the status of each. */
  each?: readonly Status[];
  /** How much a `current` cue says: 0 was begun, 1 is used, 2 expressly still. 3: begun again after a stop. */
  strength?: 0 | 1 | 2 | 3;
  /** Counts only with a time in the past behind it (`until 2019`) or anywhere near it (`treated in 2012`). */
  needs?: 'past-behind' | 'past-near';
  /** Ends at a comma: "sister died of an overdose of …", but "lives with sister, uses …". */
  tight?: boolean;
  /** A cue that must touch its drugs: only small words may stand between. */
  close?: boolean;
}

/** A rule and the phrases (see `phrases.ts`) that call it. */
export interface CueRow {
  cue: Cue;
  phrases: readonly string[];
}
