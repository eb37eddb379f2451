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
  /** Counts only with a time in the past behind it (`until 2019`; `weeks`, `long`: most of a year; `later`, `clause-later`: a time to come in what follows or in its clause) or anywhere near it (`treated in 2012`), in the future behind it, where what is awaited is no complaint, with no day of late named, where a mother nurses, where the hour of one dose is named, at the head of a line or clause, where a reaction was told before, behind a question, where nobody then agrees, where no more of it is asked for, or where it fills a cell, a bracket or what stands behind a dash. */
  needs?:
    | 'own-cell'
    | 'long-behind'
    | 'weeks-behind'
    | 'later'
    | 'past-behind'
    | 'past-near'
    | 'future-behind'
    | 'awaited'
    | 'no-day'
    | 'nursing'
    | 'dose-time'
    | 'opening'
    | 'reaction-told'
    | 'asked'
    | 'no-consent'
    | 'no-refill'
    | 'clause-later';
  /** Ends at a comma: "sister died of an overdose of …", but "lives with sister, uses …". */
  tight?: boolean;
  /**
   * A verb that its clause can turn (see `clause.ts`): not stopped is current, not begun is negated, both may lie
   * ahead. `begin`: an infinitive, which only "not" turns; `give`: likewise, of a drug handed out or prescribed.
   * `deny`: says something only where its clause denies it.
   */
  event?: 'stop' | 'start' | 'switch' | 'begin' | 'give' | 'deny';
  /** Points back at a drug named before ("stopped it"): nothing between them ends its reach. */
  back?: boolean;
  /** A cue that must touch its drugs: only small words may stand between. */
  close?: boolean;
  /** Words of a reaction, which may be denied, possible or treated (see `reaction.ts`). */
  reaction?: true;
}

/** A rule and the phrases (see `phrase-table.ts`) that call it. */
export interface CueRow {
  cue: Cue;
  phrases: readonly string[];
}

/** The phrases of a row, written as lines; `|` parts phrases on one line. */
export function phrasesOf(lines: string): string[] {
  return lines
    .split(/[\n|]/)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');
}
