/**
 * Every message that crosses a border, declared once: schema here, type derived, answer in `Answers`.
 *
 * Who may send what:
 * - `PAGE_MESSAGES`: our own extension pages only (popup, options, library). The worker refuses anyone else with
 *   `{ error }`, also a content script (whose `sender.url` is the host page's).
 * - `FRAME_MESSAGES`: our content scripts only. What they hold is bounded: a page's process may lie.
 * - `TO_FRAME`: the worker to a content script, by `tabs.sendMessage`.
 * - `VIEW_CHANGED`: the worker to open extension pages; it wants no answer.
 */
import * as v from 'valibot';
import type { CheckResult, Mention, PageReport } from '../vocabulary.ts';
import { PAGE_KINDS, ROUTES } from '../vocabulary.ts';
import type { Settings } from './settings.ts';
import { SettingsChange } from './settings.ts';
import {
  ContextSchema,
  DoseSchema,
  DrugId,
  DrugInputSchema,
  FindingKeySchema,
  Host,
  StatusSchema,
  StoppedSchema,
  TabId,
} from './shapes.ts';
import type { Suggestion, TabView } from './view.ts';

/** Longest text taken for `recognise`, in UTF-16 units: twice the largest document we promise to read. */
const MAX_TEXT = 40_000_000;
/** A list of drugs somebody states; far above any real list. */
const MAX_DRUGS = 1_000;

const type = <T extends string>(name: T) => v.literal(name);
const Drugs = v.pipe(v.array(v.pipe(v.string(), v.maxLength(400))), v.maxLength(MAX_DRUGS));

// ------------------------------------------------------------------ from our own pages

/** The published report. Makes one bounded fresh reading of fields and shadow hosts first. → PageReport */
const ReportGet = v.strictObject({ type: type('report:get'), tabId: TabId });

/** Same recogniser as the content script. → Mention[] */
const Recognise = v.strictObject({ type: type('recognise'), text: v.pipe(v.string(), v.maxLength(MAX_TEXT)) });

/** Same checker as for pages. `unknown`: names not recognised; nothing is dropped in silence. → CheckResult */
const Check = v.strictObject({
  type: type('check'),
  drugs: v.pipe(v.array(DrugInputSchema), v.maxLength(MAX_DRUGS)),
  context: v.exactOptional(ContextSchema),
});

/** Names that begin with, or resemble, what was typed: offered, never assumed. → Suggestion[] */
const Suggest = v.strictObject({
  type: type('suggest'),
  typed: v.pipe(v.string(), v.maxLength(200)),
  limit: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(50))),
});

/**
 * Replace the pinned drugs (any name the recogniser knows; `[]` clears). With `tabId`, they are remembered as coming
 * from the page open there; without it, as typed. → the drug ids accepted
 */
const PinsSet = v.strictObject({ type: type('pins:set'), drugs: Drugs, tabId: v.exactOptional(TabId) });

/** The page the pins came from has moved on and the user says that they are still wanted. → the drug ids pinned */
const PinsConfirm = v.strictObject({ type: type('pins:confirm') });

/** Everything the popup shows for a tab: the report and what stands around it. Nothing in `context` is kept. → TabView */
const TabViewGet = v.strictObject({
  type: type('tab:view'),
  tabId: TabId,
  context: v.exactOptional(ContextSchema),
});

/**
 * The popup was opened for this tab: start reading there if the browser now lets us (the toolbar click grants
 * `activeTab`) and the user has not switched this site off. Idempotent. → { reading }
 */
const TabActivate = v.strictObject({ type: type('tab:activate'), tabId: TabId });

/**
 * Correct what was read, for this page only and until the drug leaves it. `as`: a status; `not-here` (no drug on this
 * page); `as-read` (undo); or `{ drug }`, it is another drug. → TabView
 */
const Correct = v.strictObject({
  type: type('correct'),
  tabId: TabId,
  drug: DrugId,
  as: v.union([StatusSchema, v.literal('not-here'), v.literal('as-read'), v.strictObject({ drug: DrugId })]),
});

/** Never read this drug on the site of this tab; kept, listed in the options and undone by `never-here:undo`. → TabView */
const NeverHere = v.strictObject({ type: type('never-here'), tabId: TabId, drug: DrugId });
const NeverHereUndo = v.strictObject({ type: type('never-here:undo'), host: Host, drug: DrugId });

/** Read this page as another kind ("read this as a patient's list"); `as-read` undoes. Until the page is left. → TabView */
const PageKindSet = v.strictObject({
  type: type('page-kind:set'),
  tabId: TabId,
  kind: v.union([v.picklist(PAGE_KINDS), v.literal('as-read')]),
});

/** The user has seen this finding; until the page is left or its drugs change. → TabView */
const FindingSeen = v.strictObject({ type: type('finding:seen'), tabId: TabId, finding: FindingKeySchema });

/**
 * Hide a finding here. On a reference page it is kept for the site; on any other page it lasts for this document only,
 * since the next patient's page has the same address. A `contraindicated` finding cannot be hidden: `{ error }`. → TabView
 */
const FindingHide = v.strictObject({ type: type('finding:hide'), tabId: TabId, finding: FindingKeySchema });
/** Show it again: here (`tabId`), or a kept one from the options (`host`). → TabView for a tab, Settings for a host */
const FindingShow = v.strictObject({
  type: type('finding:show'),
  finding: FindingKeySchema,
  tabId: v.exactOptional(TabId),
  host: v.exactOptional(Host),
});

/**
 * Switch reading on a site on or off. Needs the browser's grant already (`permissions.request` is the popup's own first
 * statement); `on: true` only takes back an earlier off. → SiteRow[]
 */
const SiteSwitch = v.strictObject({ type: type('site:switch'), host: Host, on: v.boolean() });
/** Switch marks in the page on or off for a site. → SiteRow[] */
const SiteMarks = v.strictObject({ type: type('site:marks'), host: Host, on: v.boolean() });
/** All sites we may read or were told about, for the options page. → SiteRow[] */
const SitesList = v.strictObject({ type: type('sites:list') });

/** → Settings: defaults with the user's choices over them. */
const SettingsGet = v.strictObject({ type: type('settings:get') });
/** Change single settings; `null` takes a choice back to its default. → Settings */
const SettingsSet = v.strictObject({ type: type('settings:set'), change: SettingsChange });

export const PAGE_MESSAGES = v.variant('type', [
  ReportGet,
  Recognise,
  Check,
  Suggest,
  PinsSet,
  PinsConfirm,
  TabViewGet,
  TabActivate,
  Correct,
  NeverHere,
  NeverHereUndo,
  PageKindSet,
  FindingSeen,
  FindingHide,
  FindingShow,
  SiteSwitch,
  SiteMarks,
  SitesList,
  SettingsGet,
  SettingsSet,
]);
export type PageMessage = v.InferOutput<typeof PAGE_MESSAGES>;

/** One row of the sites we may read. `kind`: built in, or granted by the user. */
export interface SiteRow {
  /** Match pattern as granted, e.g. `*://*.bnf.nice.org.uk/*`. */
  pattern: string;
  host: string;
  kind: 'reference' | 'user';
  on: boolean;
  marks: boolean;
}

/** Refused, or failed as expected; the reason in English, without page text. */
export interface Refusal {
  error: string;
}

/** What each message of ours is answered with, if it is not refused. */
export interface Answers {
  'report:get': PageReport;
  recognise: Mention[];
  check: CheckResult;
  suggest: Suggestion[];
  'pins:set': string[];
  'pins:confirm': string[];
  'tab:view': TabView;
  'tab:activate': { reading: boolean };
  correct: TabView;
  'never-here': TabView;
  'never-here:undo': Settings;
  'page-kind:set': TabView;
  'finding:seen': TabView;
  'finding:hide': TabView;
  'finding:show': TabView | Settings;
  'site:switch': SiteRow[];
  'site:marks': SiteRow[];
  'sites:list': SiteRow[];
  'settings:get': Settings;
  'settings:set': Settings;
}

// ------------------------------------------------------------------ from content scripts

/** Names one life of one document: random, made by the content script at its start. */
export const DocumentKey = v.pipe(v.string(), v.regex(/^[a-z0-9]{8,40}$/));

/** Why part of a document was not read; the popup has words for each. */
export const UNREADABLE = ['canvas', 'PDF viewer', 'frame of another site'] as const;
/** Why what was read may not be all. */
export const PARTIAL = ['list-not-loaded', 'too-large', 'frame-silent'] as const;
export type PartialReason = (typeof PARTIAL)[number];
export const DOCUMENT_LANGUAGES = ['nl', 'en', 'other', 'unknown'] as const;

/**
 * What a mention is, without what the page wrote. `group`: index of the patient it stands under, when a page shows
 * several. Equal ones are sent once, so a list of 10,000 rows stays small.
 */
export const FrameMention = v.strictObject({
  drugs: v.pipe(v.array(DrugId), v.minLength(1), v.maxLength(20)),
  status: StatusSchema,
  stopped: v.exactOptional(StoppedSchema),
  dose: v.exactOptional(DoseSchema),
  route: v.exactOptional(v.picklist(ROUTES)),
  rule: v.exactOptional(v.pipe(v.string(), v.maxLength(120))),
  where: v.picklist(['text', 'field']),
  group: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10_000))),
});
export type FrameMention = v.InferOutput<typeof FrameMention>;

/** Most different mentions kept per frame; above it the frame says `too-large`. */
export const MAX_FRAME_MENTIONS = 3_000;

/** One frame's reading, kept by the worker. `path`: child indexes from the top frame, e.g. "0.2"; "" is the top frame. */
export const FrameReading = v.strictObject({
  document: DocumentKey,
  /** Counts address changes inside one document (single-page navigation). */
  visit: v.pipe(v.number(), v.integer(), v.minValue(0)),
  path: v.pipe(v.string(), v.regex(/^(?:[\ds]+(?:\.[\ds]+)*)?$/), v.maxLength(200)),
  state: v.picklist(['scanning', 'complete', 'failed']),
  kind: v.picklist(PAGE_KINDS),
  subject: v.pipe(v.array(DrugId), v.maxLength(50)),
  language: v.picklist(DOCUMENT_LANGUAGES),
  mentions: v.pipe(v.array(FrameMention), v.maxLength(MAX_FRAME_MENTIONS)),
  unreadable: v.pipe(v.array(v.picklist(UNREADABLE)), v.maxLength(20)),
  partial: v.pipe(v.array(v.picklist(PARTIAL)), v.maxLength(5)),
  /** Paths of visible child frames large enough to hold a list; those that never report are unreadable. */
  children: v.pipe(v.array(v.pipe(v.string(), v.maxLength(200))), v.maxLength(500)),
  readAt: v.pipe(v.number(), v.finite()),
});
export type FrameReading = v.InferOutput<typeof FrameReading>;

/** What a frame found, sent when it changed. → MarkPlan | null (null: no marks here) */
const FrameRead = v.strictObject({ type: type('frame:reading'), reading: FrameReading });
/** This document is being left or was torn down. */
const FrameGone = v.strictObject({ type: type('frame:gone'), document: DocumentKey });
/** Child frames came or went: the worker looks which still answer, and starts reading in those it can reach. */
const FrameChildren = v.strictObject({ type: type('frame:children'), document: DocumentKey });
/** There is something to mark: insert the style for these random highlight names (one per mark level). */
const FrameStyle = v.strictObject({
  type: type('frame:style'),
  document: DocumentKey,
  names: v.strictObject({
    contraindicated: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9]{7,30}$/)),
    avoid: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9]{7,30}$/)),
    manage: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9]{7,30}$/)),
    named: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9]{7,30}$/)),
  }),
});

export const FRAME_MESSAGES = v.variant('type', [FrameRead, FrameGone, FrameChildren, FrameStyle]);
export type FrameMessage = v.InferOutput<typeof FRAME_MESSAGES>;

/** Mark levels: the three classes that need action, and `named` for a drug recognised without one. */
export type MarkLevel = 'contraindicated' | 'avoid' | 'manage' | 'named';
/** The level of each drug id to mark in a frame; a drug that is not in it is not marked. */
export type MarkPlan = Record<string, MarkLevel>;

export type HighlightNames = Extract<FrameMessage, { type: 'frame:style' }>['names'];

// ------------------------------------------------------------------ to content scripts

/** Sweep, then answer with what was read and what the page wrote. → FrameAnswer */
export interface FrameReadNow {
  type: 'frame:read-now';
}
/** Are you there? → { document } */
export interface FramePing {
  type: 'frame:ping';
}
/** New marks, or null for none. → true */
export interface FrameMarks {
  type: 'frame:marks';
  plan: MarkPlan | null;
}
/** Stop, take everything of ours away. → true */
export interface FrameStop {
  type: 'frame:stop';
}
export type ToFrame = FrameReadNow | FramePing | FrameMarks | FrameStop;

/** A mention with its text; passes through the worker into a report and is not kept. */
export const WrittenMention = v.strictObject({ ...FrameMention.entries, text: v.pipe(v.string(), v.maxLength(500)) });
export type WrittenMention = v.InferOutput<typeof WrittenMention>;
export const FrameAnswer = v.strictObject({
  reading: FrameReading,
  url: v.pipe(v.string(), v.maxLength(10_000)),
  title: v.pipe(v.string(), v.maxLength(2_000)),
  written: v.pipe(v.array(WrittenMention), v.maxLength(MAX_FRAME_MENTIONS)),
});
export type FrameAnswer = v.InferOutput<typeof FrameAnswer>;

// ------------------------------------------------------------------ to our own pages

/** Something shown for this tab changed: ask again. Pages listen to this type and to no other. */
export const VIEW_CHANGED = 'view:changed';
export interface ViewChanged {
  type: typeof VIEW_CHANGED;
  tabId: number;
}
