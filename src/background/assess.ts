/**
 * From what frames read to what is shown: which mentions count, of which patient, and the findings between them. Pure.
 */
import { check } from '../knowledge/check/check.ts';
import type { CheckInput, DetailedFinding } from '../knowledge/check/types.ts';
import type { CompiledRules } from '../knowledge/format/compiled.ts';
import type { FrameMention, FrameReading } from '../platform/messages.ts';
import { findingKey, type Notice } from '../platform/view.ts';
import type { Context, PageKind, Status } from '../vocabulary.ts';
import type { Correction } from './tab-state.ts';

export interface AssessInput {
  /** By frame id. */
  frames: Record<string, FrameReading>;
  corrections: Record<string, Correction>;
  /** Drug ids never read on this site. */
  neverHere: readonly string[];
  /** The kind the user chose instead of the one judged. */
  kind?: PageKind;
  pinned: readonly string[];
  context?: Context;
}

export interface Assessment {
  kind: PageKind;
  kindAsRead: PageKind;
  subject: string[];
  /** Drug ids in the order of reading, those dropped by the user left out. */
  drugs: string[];
  findings: DetailedFinding[];
  patients: { drugs: string[]; findings: DetailedFinding[] }[];
  used: { drug: string; status: Status }[];
  leftOut: { drug: string; status: Status }[];
  notices: Notice[];
}

/** Statuses that take part, most cautious first. */
const CAUTIOUS_FIRST: readonly Status[] = ['current', 'planned', 'unclear', 'stopped'];
const PAGE_KIND_FIRST: readonly PageKind[] = ['medication-list', 'letter', 'other', 'reference'];

export function assess(rules: CompiledRules, input: AssessInput): Assessment {
  const kindAsRead = kindOf(input.frames);
  const kind = input.kind ?? kindAsRead;
  const groups = groupsOf(input);
  const drugs = [...new Set([...groups.values()].flatMap((uses) => [...uses.keys()]))];
  const subject = subjectOf(input, kind).filter((drug) => !isDropped(input, drug));
  if (kind === 'reference') {
    const findings = referenceFindings(rules, subject, input);
    const notices: Notice[] = subject.length === 0 ? [{ kind: 'no-clear-subject' }] : [];
    return { kind, kindAsRead, subject, drugs, findings, patients: [], used: [], leftOut: [], notices };
  }
  const patients = [...groups.values()].map((uses) => assessPatient(rules, uses, input.context));
  const used = distinct(
    patients.flatMap((patient) => patient.used),
    ({ drug, status }) => `${drug} ${status}`,
  );
  const takePart = new Set(used.map(({ drug }) => drug));
  return {
    kind,
    kindAsRead,
    subject,
    drugs,
    findings: distinct(
      patients.flatMap((patient) => patient.findings),
      findingKey,
    ).sort(byOrderIn(patients)),
    patients: patients.length > 1 ? patients.map(({ drugs, findings }) => ({ drugs, findings })) : [],
    used,
    leftOut: distinct(
      patients.flatMap((patient) => patient.leftOut),
      ({ drug, status }) => `${drug} ${status}`,
    ).filter(({ drug }) => !takePart.has(drug)),
    notices: distinct(
      patients.flatMap((patient) => patient.notices),
      (notice) => JSON.stringify(notice),
    ),
  };
}

/** Several frames are one page. A page in doubt is checked: it is `reference` only when every frame with names is. */
function kindOf(frames: Record<string, FrameReading>): PageKind {
  const withNames = Object.values(frames).filter((reading) => reading.mentions.length > 0);
  const kinds = (withNames.length > 0 ? withNames : Object.values(frames)).map((reading) => reading.kind);
  return PAGE_KIND_FIRST.find((kind) => kinds.includes(kind)) ?? 'other';
}

function subjectOf({ frames }: AssessInput, kind: PageKind): string[] {
  if (kind !== 'reference') return [];
  return [
    ...new Set(Object.values(frames).flatMap((reading) => (reading.kind === 'reference' ? reading.subject : []))),
  ];
}

const isDropped = ({ corrections, neverHere }: AssessInput, drug: string): boolean =>
  neverHere.includes(drug) || (Object.hasOwn(corrections, drug) && corrections[drug] === 'not-here');

type Uses = Map<string, FrameMention[]>;

/**
 * Mentions by patient and drug, as corrected. Where no frame shows several patients, all of the page is one; where one
 * does, what stands under no patient is kept apart too.
 */
function groupsOf(input: AssessInput): Map<string, Uses> {
  const groups = new Map<string, Uses>();
  for (const [frameId, reading] of Object.entries(input.frames)) {
    const several = new Set(reading.mentions.flatMap(({ group }) => (group === undefined ? [] : [group]))).size > 1;
    for (const mention of reading.mentions) {
      const key = several ? `${frameId}:${mention.group ?? 'none'}` : 'page';
      for (const drug of mention.drugs) addUse(groups, key, drug, mention, input);
    }
  }
  return groups;
}

function addUse(groups: Map<string, Uses>, key: string, read: string, mention: FrameMention, input: AssessInput): void {
  if (isDropped(input, read)) return;
  const correction = Object.hasOwn(input.corrections, read) ? input.corrections[read] : undefined;
  const drug = typeof correction === 'object' ? correction.drug : read;
  const uses: Uses = groups.get(key) ?? new Map<string, FrameMention[]>();
  groups.set(key, uses);
  uses.set(drug, [...(uses.get(drug) ?? []), corrected(mention, correction)]);
}

function corrected(mention: FrameMention, correction: Correction | undefined): FrameMention {
  if (typeof correction !== 'string' || correction === 'not-here' || correction === mention.status) return mention;
  return { ...mention, status: correction, rule: CORRECTED };
}

/** The rule named on a mention whose status the user corrected. */
export const CORRECTED = 'corrected-by-user';

function assessPatient(rules: CompiledRules, uses: Uses, context: Context | undefined) {
  const inputs: CheckInput[] = [];
  const used: { drug: string; status: Status }[] = [];
  const leftOut: { drug: string; status: Status }[] = [];
  const notices: Notice[] = [];
  for (const [drug, mentions] of uses) {
    const statuses = [...new Set(mentions.map(({ status }) => status))];
    const status = CAUTIOUS_FIRST.find((candidate) => statuses.includes(candidate));
    if (!status) {
      for (const excluded of statuses) leftOut.push({ drug, status: excluded });
      continue;
    }
    inputs.push(...usesOf(drug, status, mentions));
    used.push({ drug, status });
    notices.push(...noticesOf(drug, status, statuses, mentions));
  }
  const { findings } = check(rules, inputs, context);
  const inWashOut = new Set(findings.flatMap((finding) => finding.washOut?.map((each) => each.drug) ?? finding.drugs));
  const takesPart = ({ drug, status }: { drug: string; status: Status }) => status !== 'stopped' || inWashOut.has(drug);
  return {
    drugs: [...uses.keys()],
    findings,
    used: used.filter(takesPart),
    leftOut: [...leftOut, ...used.filter((each) => !takesPart(each))],
    notices: notices.filter((notice) => notice.kind !== 'stop-date-unknown' || inWashOut.has(notice.drug)),
  };
}

/**
 * The distinct uses of a drug at the status that counts. A bare mention beside one that states dose or route is the
 * same use named again, unless the stated ones are all local: "diclofenac" beside "diclofenac gel" may be a tablet.
 */
function usesOf(drug: string, status: Status, mentions: FrameMention[]): CheckInput[] {
  const counting = mentions.filter((mention) => mention.status === status);
  const uses = distinct(
    counting.map(({ stopped, dose, route, drugs }): CheckInput => ({
      drug,
      status,
      ...(stopped && { stopped }),
      // What a combination product weighs says nothing of its parts.
      ...(dose && drugs.length === 1 && { dose }),
      ...(route && { route }),
    })),
    (use) => JSON.stringify(use),
  );
  const isBare = (use: CheckInput) => !use.dose && !use.route;
  const stated = uses.some((use) => !isBare(use) && !LOCAL_ROUTES.has(use.route ?? 'oral'));
  const kept = stated ? uses.filter((use) => !isBare(use)) : uses;
  return status === 'stopped' ? mostRecent(kept) : kept;
}

const LOCAL_ROUTES: ReadonlySet<string> = new Set(['cutaneous', 'ocular', 'otic', 'nasal', 'oromucosal', 'vaginal']);

/** Of several stops the latest counts; one at an unknown time may be it. */
function mostRecent(uses: CheckInput[]): CheckInput[] {
  const since = (use: CheckInput): number => use.stopped?.minDaysAgo ?? use.stopped?.maxDaysAgo ?? 0;
  return [...uses].sort((a, b) => since(a) - since(b)).slice(0, 1);
}

function noticesOf(drug: string, used: Status, statuses: Status[], mentions: FrameMention[]): Notice[] {
  const notices: Notice[] = [];
  if (statuses.includes('allergy') && used !== 'stopped') notices.push({ kind: 'allergy-beside-current', drug });
  const own = statuses.filter((status) => status !== 'family' && status !== 'allergy');
  if (own.length > 1) notices.push({ kind: 'conflicting-status', drug, statuses: own, used });
  const isUndated = ({ status, stopped }: FrameMention) =>
    status === 'stopped' && stopped?.minDaysAgo === undefined && stopped?.maxDaysAgo === undefined;
  if (used === 'stopped' && mentions.some(isUndated)) notices.push({ kind: 'stop-date-unknown', drug });
  return notices;
}

/** On a reference page the drugs named are not compared with each other: only its subject with the pinned drugs. */
function referenceFindings(rules: CompiledRules, subject: string[], input: AssessInput): DetailedFinding[] {
  const pinned = input.pinned.filter((drug) => !subject.includes(drug));
  if (pinned.length === 0 || subject.length === 0) return [];
  const inputs = [...subject, ...pinned].map((drug): CheckInput => ({ drug, status: 'current' }));
  return check(rules, inputs, input.context).findings.filter(
    ({ drugs }) => drugs.some((drug) => subject.includes(drug)) && drugs.some((drug) => pinned.includes(drug)),
  );
}

const ORDER = ['contraindicated', 'avoid', 'manage', 'no-action'];
function byOrderIn(patients: { findings: DetailedFinding[] }[]) {
  if (patients.length <= 1) return () => 0; // already worst first
  return (a: DetailedFinding, b: DetailedFinding) =>
    ORDER.indexOf(a.action) - ORDER.indexOf(b.action) || Number(b.serious) - Number(a.serious);
}

function distinct<T>(items: readonly T[], keyOf: (item: T) => string): T[] {
  const seen = new Map<string, T>();
  for (const item of items) if (!seen.has(keyOf(item))) seen.set(keyOf(item), item);
  return [...seen.values()];
}
