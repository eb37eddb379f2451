/** What the popup is given for one tab: the published report and everything that stands around it. Types only. */
import type { PageKind, PageReport, Status } from '../vocabulary.ts';
import type { DOCUMENT_LANGUAGES, PartialReason } from './messages.ts';
import type { FindingKey } from './shapes.ts';

/**
 * Where this tab's site stands:
 * `reference`   built in and switched on · `enabled`   granted by the user for good ·
 * `by-click`    read since the toolbar click, until it is left · `switched-off`   we may, but the user said no ·
 * `not-enabled` no grant · `forbidden`   a page that no extension may read (browser pages, stores).
 */
export type SiteStatus = 'reference' | 'enabled' | 'by-click' | 'switched-off' | 'not-enabled' | 'forbidden';

export interface SiteView {
  status: SiteStatus;
  /** Known only where the browser tells us the address. */
  host?: string;
  /** Match pattern to hand to `permissions.request` to enable this site for good. */
  pattern?: string;
  /** Are names marked in the page? */
  marks: boolean;
}

export interface PinsView {
  drugs: { id: string; name: string }[];
  /** Absent when typed. `title` and `host` only while that page is still open and answers. */
  from?: { tabId: number; title?: string; host?: string };
  /** ISO date and time. */
  pinnedAt?: string;
  /** The page they came from has moved on: to be confirmed (`pins:confirm`) or cleared, and shown as such. */
  toConfirm: boolean;
}

/** Said beside the findings; drug ids. */
export type Notice =
  | { kind: 'allergy-beside-current'; drug: string }
  /** Several mentions differ; `used` took part. */
  | { kind: 'conflicting-status'; drug: string; statuses: Status[]; used: Status }
  /** Stopped at an unknown time: counted as inside any wash-out. */
  | { kind: 'stop-date-unknown'; drug: string }
  /** A page about several subjects or none: nothing to compare the pinned drugs with. */
  | { kind: 'no-clear-subject' };

export type HiddenBy = 'threshold' | 'preset' | 'user';

/** What was corrected on this page. */
export interface CorrectionView {
  drug: string;
  as: Status | 'not-here' | { drug: string };
}

export interface TabView {
  /** As `report:get` would answer; `findings` holds every finding, hidden ones too, worst first. */
  report: PageReport;
  site: SiteView;
  /** Language of the text. `other`: we do not read it. `unknown`: too little text to tell. */
  language: (typeof DOCUMENT_LANGUAGES)[number];
  frames: { read: number; scanning: number; silent: number };
  /** Why the state is `partial`. */
  partial: PartialReason[];
  /** The kind as judged from the document, when the user chose another (then `report.page.kind` is the choice). */
  kindAsRead?: PageKind;
  /** Two or more when the page shows several patients: drugs are not combined across them. `drugs`: ids. */
  patients: { drugs: string[]; findings: FindingKey[] }[];
  /** Drugs that took part, with the status that counted (after corrections, the most cautious of several mentions). */
  used: { drug: string; status: Status }[];
  /** Drugs left out as stopped (outside a wash-out or without a record), negated, allergic or family. */
  leftOut: { drug: string; status: Status }[];
  notices: Notice[];
  corrections: CorrectionView[];
  /**
   * More about some of `report.findings`: `notes`, ids of modifiers that apply without changing the class; `washOut`,
   * drugs that take part although stopped, within so many days (`stopUnknown`: nobody said when).
   */
  details?: {
    finding: FindingKey;
    notes: string[];
    washOut: { drug: string; days: number; stopUnknown: boolean }[];
  }[];
  /** Drug ids never read on this site. */
  neverHere: string[];
  /** Which of `report.findings` are hidden, and by what. A `contraindicated` finding never is. */
  hidden: { finding: FindingKey; by: HiddenBy }[];
  /** Which of `report.findings` the user has acknowledged. */
  seen: FindingKey[];
  pins: PinsView;
  /** The knowledge base is past its review term. */
  knowledgeStale: boolean;
}

/** A name offered for what was typed. `near`: a near miss, to be asked, never assumed. */
export interface Suggestion {
  /** As a page or package would write it. */
  name: string;
  drugs: { id: string; name: string }[];
  near: boolean;
}

/** Key to compare findings by: record and drugs, in any order. */
export const findingKey = (finding: FindingKey): string => `${finding.record}|${[...finding.drugs].sort().join('+')}`;
