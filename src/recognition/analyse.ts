/** Hits made into mentions: evidence for ambiguous names, then status, dose and route. */
import type { Mention, Status, Stopped } from '../vocabulary.ts';
import { REMEDIES } from './cues/reactions.ts';
import { dittoOf } from './ditto.ts';
import { findDosing, type Dosing } from './dosing.ts';
import { hasEvidence } from './evidence.ts';
import { AMBIGUOUS, type NameTable } from './names.ts';
import { ALLERGY_MEDICINES } from './label-words.ts';
import type { Hit } from './scanner.ts';
import { sectionBreaks, type NameAt, type Section, type SectionBreak } from './sections.ts';
import { segmentsOf, type Segment } from './segments.ts';
import { judgeStatus, type Verdict } from './status.ts';
import { TELLS_OF_REACTION } from './sentence.ts';
import { tokenise, type Token } from './tokens.ts';
import { startsNow } from './starts-now.ts';
import { doubts } from './weigh.ts';
import { parseWhen, tellsOfLater } from './when.ts';

const NO_CUE = 'no-cue';

/**
 * The mentions in `text`, in order. `section` is the heading that holds where the text begins; before `blocksTo` each line
 * is a block of its own.
 */
export function analyseHits(
  text: string,
  given: readonly Hit[],
  names: NameTable,
  now: Date,
  section?: Section,
  blocksTo = 0,
): Mention[] {
  if (given.length === 0) return [];
  const hits = certainHits(text, given, names);
  if (hits.length === 0) return [];
  const dosing = shareInBrackets(text, hits, names, findDosing(text, hits));
  const breaks = sectionBreaks(
    text,
    (from, to) => nameIn(hits, names, from, to),
    (words) => tellsOfLater(words, now),
  );
  const mentions: Mention[] = [];
  let nextBreak = 0;
  let standing: SectionBreak | undefined = section && { at: 0, until: Infinity, section };
  let inline: SectionBreak | undefined;
  for (const segment of segmentsOf(text, hits, blocksTo)) {
    const from = behindLabel(breaks, nextBreak, segment.from, hits[segment.firstHit]!.start);
    const tokens = tokenise(text, from, segment.to, hits, segment.firstHit, segment.lastHit);
    const verdicts = judgeStatus(tokens, text, now);
    const isRow = /[\t|]/.test(text.slice(from, segment.to));
    let token = -1;
    for (let hit = segment.firstHit; hit < segment.lastHit; hit++) {
      // "Allergic to penicillin, ramipril od": nobody is allergic to "once a day", the list went on.
      if (goesOnInUse(hit, verdicts, dosing)) verdicts.delete(hit);
      const { start } = hits[hit]!;
      while (nextBreak < breaks.length && breaks[nextBreak]!.at <= start) {
        const one = breaks[nextBreak++]!;
        if (one.until === Infinity) standing = one;
        inline = one.until === Infinity ? undefined : one;
      }
      const here = inline && start <= inline.until ? inline : standing;
      // A later sentence on the line of a label tells its own story.
      const apart = here === inline && segment.from > (inline?.at ?? 0);
      const dosed = dosing.get(hit)?.dose !== undefined;
      const over = apart && here !== undefined && tellsOtherwise(text, segment, hits, dosed, here);
      const reason = here && givesReason(text, hits[segment.firstHit]!, hits[hit]!, here.section);
      const holding = over || reason ? undefined : here?.section;
      // What follows is the patient's as well.
      if (over && here.section.status === 'family') inline = undefined;
      const told = dittoOf(text, hits[hit]!, mentions[mentions.length - 1]);
      if (told && told !== 'current' && (verdicts.get(hit)?.status ?? 'current') === 'current')
        verdicts.set(hit, { status: told, rule: 'ditto', strength: 0 });
      if (verdicts.get(hit)?.rule === 'planned' && dosing.get(hit)?.frequency && startsNow(text, hits[hit]!))
        verdicts.set(hit, { status: 'current', rule: 'starts-now', strength: 1 });
      const one = mention(text, hits[hit]!, names, verdicts.get(hit), holding, apart, dosing.get(hit), now);
      do token++;
      while (tokens[token]!.kind !== 'drug');
      // A heading and a column's label speak with words that stand elsewhere.
      mentions.push(holding?.status || isRow ? one : doubted(one, tokens, token));
    }
  }
  return mentions;
}

/** Unclear where the words around a drug, weighed, are against what the rules read in them. */
function doubted(one: Mention, tokens: readonly Token[], drug: number): Mention {
  const rule = doubts(one, tokens, drug);
  if (!rule) return one;
  const { stopped: _, ...rest } = one;
  return { ...rest, status: 'unclear', rule };
}

const WITHDRAWN: ReadonlySet<Section['status']> = new Set(['stopped', 'negated', 'planned']);
const BESIDE =
  /(?:^|[^\p{L}])(?:on|with|by|naast|bij|onder|op|met|door|ivm|nu|now|gebruikt|slikt|takes|uses|thuis|alongside) (?:nu |now |current |de |het |the |zijn |haar |his |her )?$/iu;

/** Under "Stopped": "aspirin 75 mg (on apixaban now)", "diltiazem | bradycardia with bisoprolol": the second is the reason. */
function givesReason(text: string, first: Hit, { start }: Hit, { status }: Section): boolean {
  if (!WITHDRAWN.has(status) || start <= first.end) return false;
  const between = text.slice(first.end, start);
  return /[\t|(]| [-–—] |: /.test(between) && BESIDE.test(between);
}

const SPEAKS: ReadonlySet<Section['status']> = new Set(['allergy', 'negated', 'family']);

/** Of no status by itself, or of one that its words would turn. */
const PLAIN: ReadonlySet<string> = new Set([ALLERGY_MEDICINES, 'section-no-allergy', 'section-no-longer']);
const speaksForItself = ({ id, status }: Section): boolean => SPEAKS.has(status) || PLAIN.has(id);

/** Where a sentence begins to be read: behind its label, whose own words are no cues ("Bijwerkingen op eerdere medicatie: …"). */
function behindLabel(breaks: readonly SectionBreak[], next: number, from: number, firstName: number): number {
  let start = from;
  for (let at = next; at < breaks.length && breaks[at]!.at <= firstName; at++)
    if (breaks[at]!.at > from && speaksForItself(breaks[at]!.section)) start = breaks[at]!.at;
  return start;
}

function goesOnInUse(
  hit: number,
  verdicts: ReadonlyMap<number, Verdict>,
  dosing: ReadonlyMap<number, Dosing>,
): boolean {
  const one = verdicts.get(hit);
  if (one?.status !== 'allergy' || !dosing.get(hit)?.frequency) return false;
  const before = verdicts.get(hit - 1);
  return (before?.rule === one.rule && !dosing.get(hit - 1)?.frequency) || one.rule === 'allergy-beside-allergen';
}

/** "Mother's meds: levothyroxine. Keep apart from pt's amlodipine". */
const OF_PATIENT = /(?<![a-z])(?:pt|patient)[’']?s? (?:own )?$/i;

/** What a patient was put on, at the head of a sentence. */
const OWN_USE =
  /^\s*(?:re)?(?:commenced|started|given|prescribed|gestart|gekregen|ingesteld|start|begonnen)(?: (?:on|met|op))? ?$/i;

/**
 * A new sentence on the line of a label that begins with no name, or with one and its dose ("Allergy: penicillin. IV
 * ceftriaxone"), or whose label spoke of something else ("Stopped: smoking. Sertraline").
 */
function tellsOtherwise(
  text: string,
  { from, firstHit }: Segment,
  hits: readonly Hit[],
  dosed: boolean,
  { at, section: { status } }: SectionBreak,
): boolean {
  // "Familie: moeder bipolair. Quetiapine 50 mg", "FH: brother had a DVT. Commenced rivaroxaban 15 mg bd".
  if (status === 'family') {
    const opening = text.slice(from, hits[firstHit]!.start);
    return (
      OF_PATIENT.test(opening) ||
      /^\s*[OEP] ?[/:]/.test(opening) ||
      (dosed && /[.!?]/.test(text[from - 1] ?? '') && (!/\p{L}/u.test(opening) || OWN_USE.test(opening)))
    );
  }
  const before = hits[firstHit - 1];
  if (status !== 'allergy' && (!before || before.start < at)) return true;
  if (!/[.!?]/.test(text[from - 1] ?? '')) return false;
  // "Als pijn: oxycodon. Paracetamol vast."
  if (status === 'unclear') return true;
  return (dosed && status !== 'stopped') || /[\p{L}\p{N}]/u.test(text.slice(from, hits[firstHit]!.start));
}

/** "Anticholinergic burden" and "neuroleptic malignant syndrome" name what a drug does, and no drug. */
function isProperty(text: string, { start, end }: Hit): boolean {
  return (
    /^neurolepti\w*\smalign/i.test(text.slice(start, end + 8)) ||
    // "The pill count", "the pill he found"
    /^the pill\s(?:count|box|bottle|the|that|he|she|they)(?![a-z])/i.test(text.slice(start, end + 8)) ||
    (/^anticholinergic?$/i.test(text.slice(start, end)) &&
      /^\s(?:burden|load|(?:side[- ])?effects?|toxicity|symptoms?|syndrome|properties|activity|adverse)/i.test(
        text.slice(end, end + 20),
      ))
  );
}

/** Without the ambiguous names that nothing speaks for. */
function certainHits(text: string, given: readonly Hit[], names: NameTable): readonly Hit[] {
  const ambiguous = (hit: Hit): boolean => (names.marks(hit.name) & AMBIGUOUS) !== 0;
  if (given.some((hit) => isProperty(text, hit)))
    return certainHits(
      text,
      given.filter((hit) => !isProperty(text, hit)),
      names,
    );
  if (!given.some(ambiguous)) return given;
  const dosing = findDosing(text, given);
  const certain = given.map((hit) => !ambiguous(hit));
  // Twice, so that a row of abbreviations holds each other up once one of them stands.
  for (let round = 0; round < 2; round++) {
    given.forEach((_, i) => {
      const { drugs } = names.target(given[i]!.name);
      certain[i] ||= hasEvidence(text, given, i, dosing.get(i), drugs, (other) => certain[other]!);
    });
  }
  return given.filter((_, i) => certain[i]);
}

/** "Selokeen (metoprolol) 100 mg", "lithium 400 mg (Priadel)", "Lithium Priadel 400 mg": one use named twice has one dose. */
function shareInBrackets(
  text: string,
  hits: readonly Hit[],
  names: NameTable,
  dosing: Map<number, Dosing>,
): Map<number, Dosing> {
  for (let hit = 1; hit < hits.length; hit++) {
    const { start, end } = hits[hit]!;
    const beside = text[start - 1] === ' ' && hits[hit - 1]!.end === start - 1;
    if (!beside && !(text[end] === ')' && /\((?:(?:as|als|merk|brand|=) ?)?$/i.test(text.slice(start - 8, start))))
      continue;
    const [one, other] = [dosing.get(hit - 1), dosing.get(hit)];
    const same = names
      .target(hits[hit - 1]!.name)
      .drugs.some((drug) => names.target(hits[hit]!.name).drugs.includes(drug));
    // "Has the same tablets (rivaroxaban)", a sentence later: another use.
    if (!same || !one || !other || /[.;]\s/.test(text.slice(hits[hit - 1]!.end, start))) continue;
    const route = one.route ?? other.route;
    const use = one.dose ? one : other;
    const shared = { ...use, form: one.form || other.form, ...(route ? { route } : {}) };
    dosing.set(hit - 1, shared);
    dosing.set(hit, shared);
  }
  return dosing;
}

function nameIn(hits: readonly Hit[], names: NameTable, from: number, to: number): ReturnType<NameAt> {
  let low = 0;
  let high = hits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (hits[middle]!.end <= from) low = middle + 1;
    else high = middle;
  }
  const hit = hits[low];
  return hit && hit.start < to
    ? { start: hit.start, end: hit.end, isClass: names.target(hit.name).drugs.length === 0 }
    : undefined;
}

const DID =
  /^\s+(?:gaf|veroorzaakte|maakte|gave|caused|made)\s|^[^.;\n]*(?:verdr(?:aagt|oeg) (?:\S+ ){0,2}niet|(?:niet|nooit) (?:meer|opnieuw)|never (?:again|to)|not (?:to )?(?:be )?\S+ again)(?![a-z])/;

function mention(
  text: string,
  hit: Hit,
  names: NameTable,
  verdict: Verdict | undefined,
  section: Section | undefined,
  apart: boolean,
  dosing: Dosing | undefined,
  now: Date,
): Mention {
  const { drugs, classes } = names.target(hit.name);
  // "Urticaria: cetirizine": what a reaction is treated with did not cause it.
  const remedy =
    /^(?:reaction-|allergy-(?:around|behind|beside))/.test(verdict?.rule ?? '') ||
    inBrackets(text, hit, verdict, section);
  // "Prednison gaf manie", "… niet meer geven": here it did.
  const did = DID.test(text.slice(hit.end, hit.end + 80));
  const treats = remedy && !did && drugs.some((drug) => REMEDIES.has(drug));
  const told =
    section?.status &&
    (isSame(text, hit, verdict) || (section.status === 'allergy' && tellsOfReaction(text, hit, verdict, dosing)));
  const held = weigh(treats || told ? undefined : verdict, treats ? undefined : section, apart, dosing);
  // "Contra-indicaties: amoxicilline, rash op dag 2".
  const decided =
    held.rule === 'section-contraindicated' &&
    TELLS_OF_REACTION.test(/^\s*[,:(–=→-][^;.\n]{3,40}/.exec(text.slice(hit.end))?.[0] ?? '')
      ? { ...held, status: 'allergy' as const }
      : held;
  const stopped =
    decided.stopped ?? (decided.rule === section?.id ? stopBehind(text, hit, decided.status, now) : undefined);
  // "Testogel 50 mg sachet": a product's own route says more than a form.
  const own = names.route(hit.name);
  const route = dosing?.implied ? (own ?? dosing.route) : (dosing?.route ?? own);
  return {
    text: text.slice(hit.start, hit.end),
    start: hit.start,
    end: hit.end,
    drugs: [...drugs],
    classes: [...classes],
    status: decided.status,
    ...(stopped ? { stopped } : {}),
    ...(dosing?.dose && !(drugs.length > 1 && dosing.several) ? { dose: dosing.dose } : {}),
    ...(route ? { route } : {}),
    rule: decided.rule,
  };
}

/** Under "Gestopt": the day in brackets behind a name, or behind a word of ending. */
const STOP_DAY =
  /^[^\n;]{0,40}?(?:\((?:(?:op|per|sinds|gestopt|gestaakt|d\.?d\.?|on|since) )?|(?<!\p{L})(?:per|op|dd|d\.d\.|t\/m|tot|gestopt|gestaakt|stopdatum|einddatum|eind|stop)[: ] ?)((?:\d{1,2}[-/ ])?[\p{L}\d]+[-/ ]\d{2,4}|\d{1,2}-\d{1,2})\)?(?![-\d])/iu;

function stopBehind(text: string, { end }: Hit, status: Status, now: Date): Stopped | undefined {
  if (status !== 'stopped') return undefined;
  const day = STOP_DAY.exec(text.slice(end, end + 60))?.[1];
  const when = day === undefined ? undefined : parseWhen(` ${day}`, now, false, 'past');
  return when && when.minDaysAgo >= 0 && !when.bare
    ? { minDaysAgo: when.minDaysAgo, maxDaysAgo: when.maxDaysAgo }
    : undefined;
}

/** "Simvastatin (myalgia), atorvastatin (idem)": as the heading says of the one before. */
const isSame = (text: string, { end }: Hit, verdict?: Verdict): boolean =>
  verdict?.rule === 'goes-on' && /^(?: \p{Ll}+)?[\s(:]*(?:idem|ditto|same)(?![a-z])/iu.test(text.slice(end, end + 20));

/** Under a heading of allergies: "penicillin: yes", "hallucinations on oxybutynin". */
function tellsOfReaction(text: string, { start }: Hit, verdict?: Verdict, dosing?: Dosing): boolean {
  if (verdict?.rule === 'yes') return true;
  if (verdict?.rule !== 'uses' || dosing?.frequency) return false;
  const before = /(\p{L}+|\d)\s+(?:on|op|onder|with|met)\s+$/iu.exec(text.slice(Math.max(0, start - 40), start));
  return before !== null && !USED.test(before[1]!);
}
const USED =
  /^(?:is|are|was|been|he|she|hij|zij|ze|pt|patient|remains|stays|continues|now|nu|currently|thans|staat|blijft|still|nog|and|en|also|ook|stable|stabiel|well|goed|ingesteld|behandeld|treated|maintained|managed|started|gestart)$/i;

/** "Allergies: cashew (epinephrine)". */
function inBrackets(
  text: string,
  { start, end }: Hit,
  verdict: Verdict | undefined,
  section: Section | undefined,
): boolean {
  return !verdict && section?.status === 'allergy' && text[start - 1] === '(' && text[end] === ')';
}

/** What nobody gives a dose and a frequency of. */
const NOT_DOSED: ReadonlySet<string> = new Set(['section-allergy', 'section-contraindicated', 'section-avoid']);

/** What is said where no cue could be placed gives way to any heading. */
const UNPLACED = /-unplaced$|^reaction-listed$/;

/** A cue in the sentence against the heading above it. */
function weigh(
  verdict: Verdict | undefined,
  section: Section | undefined,
  apart: boolean,
  dosing: Dosing | undefined,
): Omit<Verdict, 'strength'> {
  const heading = section?.status;
  if (!heading) return verdict ?? { status: 'current', rule: NO_CUE };
  const fromSection = { status: heading, rule: section.id };
  const open = !verdict || UNPLACED.test(verdict.rule);
  // Nobody is allergic to "50 mg twice a day": the list went on without a heading.
  const dosed = dosing?.dose ? dosing.frequency || apart : apart && heading === 'allergy' && dosing?.frequency;
  if ((open || verdict.status === 'current') && dosed && NOT_DOSED.has(section.id))
    return { status: 'current', rule: `dose-under-${heading}-heading` };
  if (open) return fromSection;
  if (verdict.status === heading) return verdict;
  switch (heading) {
    case 'family':
      return !verdict.self &&
        (verdict.status === 'current' || verdict.status === 'stopped' || verdict.status === 'planned')
        ? fromSection
        : verdict;
    case 'allergy':
      if (
        (verdict.status === 'stopped' && verdict.rule !== 'tolerated-then') ||
        (verdict.status === 'current' && verdict.strength < 1) ||
        verdict.status === 'unclear'
      )
        return fromSection;
      return verdict;
    case 'unclear':
      return verdict.status === 'planned' || (verdict.status === 'current' && verdict.strength < 2)
        ? fromSection
        : verdict;
    case 'stopped':
    case 'planned':
    case 'negated':
      return verdict.status === 'current' && verdict.strength < (apart ? 1 : 2) ? fromSection : verdict;
    default:
      return verdict;
  }
}
