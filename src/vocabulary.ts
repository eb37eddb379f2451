/**
 * The words every room shares: literal lists and the shapes that cross room borders.
 * Pure types and constants; knows no browser, no DOM and no clinical content.
 * The shapes are those of the published interface (see docs/interface.md) and change only with it.
 */

export const ACTION_CLASSES = ['contraindicated', 'avoid', 'manage', 'no-action'] as const;
/** Operational classification, worst first. */
export type ActionClass = (typeof ACTION_CLASSES)[number];

export const TIMINGS = ['before-first-dose', 'monitor'] as const;
export type Timing = (typeof TIMINGS)[number];

export const STATUSES = ['current', 'planned', 'stopped', 'allergy', 'negated', 'family', 'unclear'] as const;
export type Status = (typeof STATUSES)[number];

export const ROUTES = [
  'oral',
  'sublingual',
  'buccal',
  'nasal',
  'inhalation',
  'oromucosal',
  'cutaneous',
  'transdermal',
  'ocular',
  'otic',
  'rectal',
  'vaginal',
  'intravenous',
  'intramuscular',
  'subcutaneous',
  'epidural',
  'other',
] as const;
export type Route = (typeof ROUTES)[number];

export const EFFECTS = [
  'serotonin-toxicity',
  'bleeding',
  'qt-prolongation',
  'hyponatraemia',
  'loss-of-effect',
  'raised-level',
  'sedation',
  'respiratory-depression',
  'hypertension',
  'hypotension',
  'bradycardia',
  'kidney-injury',
  'hyperkalaemia',
  'seizure',
  'anticholinergic',
  'hypoglycaemia',
  'neurotoxicity',
  'myelosuppression',
  'duplication',
  'other',
] as const;
export type Effect = (typeof EFFECTS)[number];

export const DOSE_UNITS = ['mg', 'g', 'microgram', 'ml', 'unit', 'drop', 'mg/kg'] as const;
export type DoseUnit = (typeof DOSE_UNITS)[number];

/** `amount` per administration; `perDay` administrations a day (0.5 = every other day, 1/7 = once a week). */
export interface Dose {
  amount: number;
  unit: DoseUnit;
  perDay?: number;
}

/** How long ago a drug was stopped, in days. Absent = not known: treated as inside any wash-out, and said so. */
export interface Stopped {
  minDaysAgo?: number;
  maxDaysAgo?: number;
}

/** A place in a text that names one drug or more, or a class. Offsets are UTF-16 units, end exclusive. */
export interface Mention {
  text: string;
  start: number;
  end: number;
  /** Drug ids (ATC level-5 name, lower case); several for a combination product; empty for a class. */
  drugs: string[];
  /** Class ids when the text names a class ("SSRI"). */
  classes: string[];
  status: Status;
  stopped?: Stopped;
  dose?: Dose;
  route?: Route;
  /** Id of the rule that gave the status. */
  rule?: string;
}

/** `drug`: any name the recogniser knows. */
export interface DrugInput {
  drug: string;
  status?: Status;
  stopped?: Stopped;
  dose?: Dose;
  route?: Route;
}

export const POOR_METABOLISER_ENZYMES = ['CYP2D6', 'CYP2C19'] as const;
export type PoorMetaboliserEnzyme = (typeof POOR_METABOLISER_ENZYMES)[number];

/** What the clinician states about the patient; never stored. Age in years. */
export interface Context {
  age?: number;
  earlierUlcerOrBleeding?: boolean;
  kidneyImpaired?: boolean;
  heartFailure?: boolean;
  longQt?: boolean;
  poorMetaboliser?: PoorMetaboliserEnzyme[];
}

export interface FindingSource {
  id: string;
  title: string;
  url: string;
  section?: string;
}

/** A record that applies to the drugs at hand, after the context that raised or lowered its class. */
export interface Finding {
  record: string;
  /** Two or more drug ids. */
  drugs: string[];
  action: ActionClass;
  /** For `manage`. */
  timing?: Timing;
  /** Drugs in it whose status is unclear. */
  unsure?: string[];
  effects: Effect[];
  evidence: 0 | 1 | 2 | 3 | 4;
  serious: boolean;
  /** At least one. */
  sources: FindingSource[];
  /** Ids of the modifiers that changed the class or its timing. */
  context?: string[];
}

/** Answer of `check`; nothing is dropped in silence. */
export interface CheckResult {
  findings: Finding[];
  unknown: string[];
  notCovered: string[];
}

export const PAGE_KINDS = ['medication-list', 'letter', 'reference', 'other'] as const;
export type PageKind = (typeof PAGE_KINDS)[number];

export const REPORT_STATES = ['scanning', 'complete', 'partial', 'failed', 'not-enabled'] as const;
export type ReportState = (typeof REPORT_STATES)[number];

export type ReportMention = Omit<Mention, 'start' | 'end' | 'drugs' | 'classes'> & {
  frameId: number;
  where: 'text' | 'field';
};

export interface ReportDrug {
  id: string;
  atc: string[];
  name: string;
  covered: boolean;
  mentions: ReportMention[];
}

export interface PageReport {
  schema: 1;
  state: ReportState;
  /** `reviewed`: ISO date of the oldest review in the knowledge base. */
  knowledge: { version: string; reviewed: string };
  page: { url: string; title: string; kind: PageKind; subject: string[]; readAt: string };
  drugs: ReportDrug[];
  findings: Finding[];
  pinned: string[];
  unreadable: string[];
}

export const LANGUAGES = ['nl', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];
/** A text of ours, always in both languages. */
export type Bilingual = Record<Language, string>;
/** A name that is the same in both languages, or one per language. */
export type Named = string | Bilingual;
export const nameIn = (name: Named, language: Language): string => (typeof name === 'string' ? name : name[language]);
