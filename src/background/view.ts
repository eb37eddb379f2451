/**
 * The state of a tab made into what is shown: `report:get`, `tab:view`, the badge and the marks all come from here, so
 * that they never disagree.
 */
import type { CompiledRules } from '../knowledge/format/compiled.ts';
import type { FrameAnswer, FrameReading, PartialReason } from '../platform/messages.ts';
import type { Settings } from '../platform/settings.ts';
import type { FindingKey } from '../platform/shapes.ts';
import type { HiddenBy, SiteView, TabView } from '../platform/view.ts';
import { findingKey } from '../platform/view.ts';
import { published, type DetailedFinding } from '../knowledge/check/types.ts';
import type { Context, Finding, Language, ReportDrug, ReportMention, ReportState } from '../vocabulary.ts';
import { assess, CORRECTED, type Assessment } from './assess.ts';
import { hiddenFindings } from './attention.ts';
import { describe, rules } from './knowledge.ts';
import { pinsMovedOn, type Pins } from './pins.ts';
import { marksOn, patternFor, type SiteOfTab } from './sites.ts';
import type { TabState } from './tab-state.ts';

/** What a reading of all frames of a tab brought together. */
export interface TabReading {
  state: TabState;
  site: SiteOfTab;
  settings: Settings;
  pins: Pins;
  /** The frames' own words, by frame id; those that did not answer are absent. */
  answers: Map<number, FrameAnswer>;
  /** Frames that did not answer in time. */
  silent: number;
  /** The browser refused to let us read although the site is ours to read. */
  refused: boolean;
  language: Language;
  /** The page that the pins came from, while it is open and answers. */
  pinOrigin?: { title: string; host: string };
}

export interface Shown {
  assessment: Assessment;
  hidden: { finding: FindingKey; by: HiddenBy }[];
  /** Findings that are not hidden. */
  shown: DetailedFinding[];
}

/** Assesses a tab; what is hidden is taken apart, not away. */
export function assessTab(
  { state, site, settings, pins }: Pick<TabReading, 'state' | 'site' | 'settings' | 'pins'>,
  context?: Context,
): Shown {
  const assessment = assess(rules, {
    frames: state.frames,
    corrections: state.corrections,
    neverHere: keptFor(settings.neverHere, site.host),
    pinned: pins.drugs,
    ...(state.kind && { kind: state.kind }),
    ...(context && { context }),
  });
  const kept = assessment.kind === 'reference' ? keptFor(settings.hidden, site.host) : [];
  const hidden = hiddenFindings(assessment.findings, settings, [...state.hidden, ...kept], rules);
  const hiddenKeys = new Set(hidden.map(({ finding }) => findingKey(finding)));
  return { assessment, hidden, shown: assessment.findings.filter((finding) => !hiddenKeys.has(findingKey(finding))) };
}

export const keptFor = <T>(kept: Record<string, T[]>, host: string | undefined): T[] =>
  host !== undefined && Object.hasOwn(kept, host) ? (kept[host] ?? []) : [];

/** Everything the popup shows for a tab. */
export async function viewOf(reading: TabReading, context?: Context): Promise<TabView> {
  const { state, site, settings, pins } = reading;
  const { assessment, hidden } = assessTab(reading, context);
  const frames = Object.values(state.frames);
  const unreadable = unreadableOf(reading, frames);
  const partial = partialOf(reading, frames);
  const top = reading.answers.get(0);
  const readAt = Math.max(0, ...frames.map((frame) => frame.readAt));
  const key = ({ record, drugs }: Finding): FindingKey => ({ record, drugs });
  return {
    report: {
      schema: 1,
      state: stateOf(reading, frames, unreadable.length + partial.length > 0),
      knowledge: { version: rules.version, reviewed: rules.reviewed },
      page: {
        url: top?.url ?? site.url?.href ?? '',
        title: top?.title ?? '',
        kind: assessment.kind,
        subject: assessment.subject,
        readAt: readAt > 0 ? new Date(readAt).toISOString() : '',
      },
      drugs: assessment.drugs.map((drug) => drugOf(drug, reading)),
      findings: assessment.findings.map(published),
      pinned: pins.drugs,
      unreadable,
    },
    site: siteView(site, settings, frames.length > 0),
    language: languageOf(state),
    frames: {
      read: frames.filter((frame) => frame.state === 'complete').length,
      scanning: frames.filter((frame) => frame.state === 'scanning').length,
      silent: reading.silent,
    },
    partial,
    ...(assessment.kind !== assessment.kindAsRead && { kindAsRead: assessment.kindAsRead }),
    patients: assessment.patients.map(({ drugs, findings }) => ({ drugs, findings: findings.map(key) })),
    used: assessment.used,
    leftOut: assessment.leftOut,
    notices: assessment.notices,
    corrections: Object.entries(state.corrections).flatMap(([drug, as]) => [{ drug, as }]),
    neverHere: keptFor(settings.neverHere, site.host),
    hidden,
    seen: state.seen,
    pins: await pinsView(reading),
    knowledgeStale: isStale(rules),
    details: assessment.findings.flatMap((finding) =>
      finding.notes || finding.washOut
        ? [{ finding: key(finding), notes: finding.notes ?? [], washOut: finding.washOut ?? [] }]
        : [],
    ),
  };
}

function siteView(site: SiteOfTab, settings: Settings, isRead: boolean): SiteView {
  const status = site.status === 'not-enabled' && isRead ? 'by-click' : site.status;
  return {
    status,
    marks: marksOn(status, site.host, settings),
    ...(site.host !== undefined && { host: site.host }),
    ...(site.url && { pattern: patternFor(site.url) }),
  };
}

function stateOf(reading: TabReading, frames: FrameReading[], isPartial: boolean): ReportState {
  if (frames.length === 0) {
    if (!reading.site.readable) return 'not-enabled';
    if (reading.site.loading) return 'scanning';
    return isPartial ? 'partial' : 'failed';
  }
  const top = reading.state.frames[0];
  if (top?.state === 'failed' || frames.every((frame) => frame.state === 'failed')) return 'failed';
  if (frames.some((frame) => frame.state === 'scanning')) return 'scanning';
  return isPartial || !top || frames.some((frame) => frame.state === 'failed') ? 'partial' : 'complete';
}

/** Frames that are large enough to hold a list and from which nothing came are of another site, or closed to us. */
function unreadableOf(reading: TabReading, frames: FrameReading[]): string[] {
  const found = new Set<string>(frames.flatMap((frame) => frame.unreadable));
  const read = new Set(frames.map((frame) => frame.path));
  if (frames.some((frame) => frame.children.some((path) => !read.has(path)))) found.add('frame of another site');
  if (reading.refused && /\.pdf$/i.test(reading.site.url?.pathname ?? '')) found.add('PDF viewer');
  return [...found];
}

function partialOf(reading: TabReading, frames: FrameReading[]): PartialReason[] {
  const found = new Set<PartialReason>(frames.flatMap((frame) => frame.partial));
  if (reading.silent > 0) found.add('frame-silent');
  return [...found];
}

/** The language of the text with names; `unknown` gives way to any other. */
function languageOf({ frames }: TabState): TabView['language'] {
  const all = Object.values(frames);
  const withNames = all.filter((frame) => frame.mentions.length > 0);
  const known = [...withNames, ...all].find((frame) => frame.language !== 'unknown');
  return known?.language ?? 'unknown';
}

/** A drug with its mentions, in the page's words where its frames answered and in ours where they did not. */
function drugOf(drug: string, { state, answers, language }: TabReading): ReportDrug {
  const described = describe(drug, language);
  const readAs = [
    drug,
    ...Object.entries(state.corrections).flatMap(([from, as]) => (isOther(as, drug) ? [from] : [])),
  ];
  const mentions: ReportMention[] = [];
  for (const [id, reading] of Object.entries(state.frames)) {
    const answer = answers.get(Number(id));
    for (const mention of answer?.written ?? reading.mentions) {
      const read = mention.drugs.find((each) => readAs.includes(each));
      if (read === undefined || (read === drug && typeof state.corrections[drug] === 'object')) continue;
      const { drugs: _drugs, group: _group, ...rest } = mention;
      const text = 'text' in mention ? String(mention.text) : described.name;
      mentions.push({ ...rest, text, frameId: Number(id), ...statusNow(rest, state.corrections[read]) });
    }
  }
  return { ...described, mentions };
}

const isOther = (as: TabState['corrections'][string], drug: string): boolean =>
  typeof as === 'object' && as.drug === drug;

function statusNow(mention: Pick<ReportMention, 'status'>, as: TabState['corrections'][string] | undefined) {
  if (typeof as !== 'string' || as === 'not-here' || as === mention.status) return {};
  return { status: as, rule: CORRECTED };
}

async function pinsView({ pins, pinOrigin, language }: TabReading): Promise<TabView['pins']> {
  const drugs = pins.drugs.map((drug) => ({ id: drug, name: describe(drug, language).name }));
  const toConfirm = await pinsMovedOn(pins);
  const pinnedAt = pins.pinnedAt === undefined ? {} : { pinnedAt: new Date(pins.pinnedAt).toISOString() };
  if (!pins.from) return { drugs, ...pinnedAt, toConfirm };
  return { drugs, from: { tabId: pins.from.tabId, ...pinOrigin }, ...pinnedAt, toConfirm };
}

/** Past its review term: the build refuses such content, so this speaks of an old installation. */
function isStale({ reviewed, reviewTermMonths }: CompiledRules): boolean {
  const limit = new Date();
  limit.setUTCMonth(limit.getUTCMonth() - reviewTermMonths);
  return new Date(reviewed) < limit;
}
