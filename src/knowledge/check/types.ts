import type { Dose, Finding, Route, Status, Stopped } from '../../vocabulary.ts';

/** One use of one drug, by id. A combination product is several of these. */
export interface CheckInput {
  drug: string;
  status?: Status;
  stopped?: Stopped;
  dose?: Dose;
  route?: Route;
}

/** A finding with what the views need beside the published shape. */
export interface DetailedFinding extends Finding {
  /** Ids of modifiers that apply without changing the class. */
  notes?: string[];
  /** Drugs that take part although stopped, within `days`; `stopUnknown` when nobody said when. */
  washOut?: { drug: string; days: number; stopUnknown: boolean }[];
}

/** A finding in its published shape. */
export function published(finding: DetailedFinding): Finding {
  const { notes: _notes, washOut: _washOut, ...rest } = finding;
  return rest;
}
