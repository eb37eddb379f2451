/** The cues that speak of one drug, weighed against each other. */
import type { Status, Stopped } from '../vocabulary.ts';
import { happening, wasAble } from './clause.ts';
import { behindRelative } from './reach.ts';
import { hangsOn } from './condition.ts';
import { isStop } from './denied.ts';
import { forHarm } from './harm.ts';
import type { CueMatch, Sentence } from './sentence.ts';
import { tellsOfTimeToCome } from './to-come.ts';
import { isFutureWord, lastOfRange, parseWhen, tellsOfLater, type When } from './when.ts';

export interface Verdict {
  status: Status;
  /** Id of the cue or section that decided. */
  rule: string;
  stopped?: Stopped;
  /** How expressly a `current` was said, as `Cue.strength`. */
  strength: number;
  /** The sentence says that it speaks of the patient: "he himself takes". */
  self?: true;
}

export interface Claim {
  match: CueMatch;
  status: Status | 'condition';
  /** Words between cue and drugs; 0 for phrases that name the drug itself. */
  distance: number;
  /** The rule, where the clause turned the cue's own. */
  rule?: string;
}

/** A relative near the drug, without a word of use. */
const NAMED_BESIDE: ReadonlySet<string> = new Set(['family-near', 'family-behind']);
/** Words after which the time of a stop is no longer looked for. */
const TIME_REACH = 70;
/** A restart that is yet to come: "on hold tot kalium < 5, dan weer 8 mg". */
const THEN = /^(?:dan|daarna|erna|nadien|then|thereafter|tot|until|till)$/;
/** Tells that a restart has been made. */
const PERFECT = /^(?:is|was|werd|been|has|have|inmiddels|weer|reeds|meanwhile|already)$/;
/** One drug in the place of another, done. */
const SWITCHED = /^(?:switched|in-turn|begun)/;
const ONTO = /^(?:to|onto|naar)$/;
const AGO = /^(?:ago|geleden)$/;
const EXCHANGED =
  / (?:(?:exchanged|swapped|traded|substituted|replaced|superseded) (?:for|by|with)|(?:switched|changed|converted|moved) (?:over )?(?:to|onto)) (?:the )?$/;
const isExchanged = ({ tokens }: Sentence, drug: number): boolean =>
  EXCHANGED.test(
    ` ${tokens
      .slice(Math.max(0, drug - 5), drug)
      .map(({ text }) => text)
      .join(' ')} `,
  );
/** Distance of a claim that came to a drug through another. */
const CARRIED = 4;
/** A day to come, of whatever the sentence says of the drug. */
const DATED: ReadonlySet<string> = new Set(['from-later', 'begins-on', 'begins-around']);
/** What can befall one drug of two named together and not the other. */
const CHANGES: ReadonlySet<Claim['status']> = new Set(['current', 'stopped', 'planned']);

/** What a verb's clause makes of its claim: "not stopped" is current, "will be started" is planned. */
export function inItsClause(sentence: Sentence, claim: Claim): Claim {
  const { event, id } = claim.match.cue;
  // "Kon gliclazide worden gestopt": it was.
  if (id === 'stop-not-done' && wasAble(sentence, claim.match)) return { ...claim, status: 'stopped', rule: 'stopped' };
  if (NOT_FROM.test(id) && endsFromThen(sentence, claim.match))
    return { ...claim, status: 'current', rule: 'stop-not-done' };
  if (!event || event === 'deny') return claim;
  const how = happening(sentence, claim.match);
  if (
    event !== 'stop' &&
    how !== 'not' &&
    claim.status === 'current' &&
    (how === 'ahead' || (claim.match.cue.id === 'again' && !wasDone(sentence, claim.match))) &&
    isLater(sentence, claim.match)
  )
    return { ...claim, status: 'planned', rule: 'begins-later' };
  if (how === 'done' || (event === 'begin' && how === 'ahead')) return claim;
  if (event === 'stop' && how === 'ahead' && wasAble(sentence, claim.match)) return claim;
  // "De krampen zijn niet teruggekeerd na staken van": what is denied is no stop.
  if (id === 'after-stop' && how === 'not') return claim;
  if (event === 'stop') return { ...claim, status: 'current', rule: 'stop-not-done' };
  if (claim.status === 'stopped') return { ...claim, status: 'current', rule: 'switch-not-done' };
  if (event === 'give' && how === 'ahead') return claim;
  // "Was interrupted and never resumed".
  if (how === 'not' && claim.match.cue.id === 'again') return { ...claim, status: 'stopped', rule: 'not-again' };
  return how === 'not'
    ? { ...claim, status: 'negated', rule: 'not-begun' }
    : { ...claim, status: 'planned', rule: 'begins-later' };
}

const NOT_YET = /^(?:nog|yet)$/;
const FIRST = /^(?:first-dose|from-later)/;
const CLAUSE_ENDS = /^[,;.]$/;

/** "Was restarted in January". */
const wasDone = ({ tokens }: Sentence, { from, to }: CueMatch): boolean =>
  tokens.slice(Math.max(0, from - 2), to).some(({ text }) => /^(?:was|were|werd|werden|had|been)$/.test(text));

const NOT_FROM = /^(?:not-done|not-around|no-longer-around|never-again-around|on-hold)$/;
const FROM_THEN = /(?<![a-z])(?:vanaf|per|met ingang van|ingaande|from|as of) (.*)/is;
const TO_TAKE = /(?<![a-z])(?:(?:in)?nemen|gebruiken|slikken|geven|spuiten|take|use|give)(?![a-z])/i;
const TO_BEGIN = /start|begin|begun|commenc|hervat|weer|resum/i;

/** "Vanaf 4 december niet innemen": it is taken until then. */
function endsFromThen(sentence: Sentence, match: CueMatch): boolean {
  const clause = clauseOf(sentence, match);
  const day = FROM_THEN.exec(clause)?.[1];
  if (day === undefined || TO_BEGIN.test(clause)) return false;
  return tellsOfLater(`per ${day}`, sentence.now) || (isFutureWord(day) && TO_TAKE.test(clause));
}

/** Whether the clause of a cue names a time to come: "volgende week maandag weer beginnen met". */
const isLater = (sentence: Sentence, match: CueMatch): boolean => tellsOfLater(clauseOf(sentence, match), sentence.now);

function clauseOf({ tokens, text }: Sentence, { from, to }: CueMatch): string {
  let first = from;
  while (first > 0 && !CLAUSE_ENDS.test(tokens[first - 1]!.text)) first--;
  let last = to - 1;
  while (last < tokens.length - 1 && !CLAUSE_ENDS.test(tokens[last + 1]!.text)) last++;
  return text.slice(tokens[first]!.start, tokens[last]!.end);
}

const PATIENT = /^(?:pte?|patiente?|betrokkene|client|mw|dhr|mevrouw|meneer|zelf|zijzelf|hijzelf)$/;
/** Who decide for a child. */
const PARENTS = /^(?:ouders|parents|familie)$/;
const NONE = /^(?:no|neither|nor|geen)$/;
const WEEKDAY = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun|maan|dins|woens|donder|vrij|zater|zon)da[gy])$/;
/** "Ticagrelor until 02/11/2026, thereafter aspirin". */
function isPast({ tokens, text, now, monthFirst }: Sentence, { from, to }: CueMatch): boolean {
  // "For 14 days, then clopidogrel" tells no day; "until Sunday" is to come.
  if (!tokens.slice(from, to).some(({ text: word }) => /^(?:tot|t|until|till)$/.test(word))) return false;
  if (
    tokens
      .slice(from, to)
      .some(
        ({ text: word }, at) =>
          WEEKDAY.test(word) && !/^(?:last|afgelopen|vorige)$/.test(tokens[from + at - 1]?.text ?? ''),
      )
  )
    return false;
  const when = parseWhen(text.slice(tokens[from]!.start, tokens[to - 1]!.end), now, monthFirst, 'near');
  return when !== undefined && when.minDaysAgo >= 0 && when.maxDaysAgo > 0 && !when.bare;
}

/** "48 u preop stoppen". */
const UNTOLD: ReadonlySet<string> = new Set(['at-operation', 'tomorrow', 'plan-for-then']);
const STOPS =
  /^(?:increase|increased|reduce|reduced|up|down|verhogen|ophogen|verlagen|afbouwen|innemen|review|check|stop|stoppen|staken|hold|omit|overslaan|pauzeren|withhold|stil|niet|not|door|doorgezet|doorgaan|doorgebruiken|gecontinueerd|continueren|continued?)$/;

/** Nothing that tells of what was done, nor that it is taken every day: "Preop: pt gebruikt venlafaxine", "glargine 20 E a.n.". */
const ahead =
  ({ tokens }: Sentence) =>
  ({ status, match: { cue, from } }: Claim): boolean =>
    status === 'planned' || (cue.id === 'uses' && !TAKES.test(tokens[from]!.text));
const TAKES = /^(?:gebruikt|slikt|neemt)$/;
const DAILY = /^(?:dd|daags|dagelijks|an|nocte|vn|od|bd|tds|daily)$/;
function isDaily({ tokens, groups }: Sentence, drug: number): boolean {
  const { to } = groups.find(({ drugs }) => drugs.includes(drug))!;
  const next = tokens.findIndex(({ kind }, at) => at > drug && kind === 'drug');
  return tokens.slice(drug, next < 0 ? to : Math.min(to, next)).some(({ text }) => DAILY.test(text));
}

/** The verdict over one drug; undefined when nothing was said that counts. */
export function decide(sentence: Sentence, all: readonly Claim[], drug: number): Verdict | undefined {
  const list = untangled(sentence, all, drug);
  const of = (status: Claim['status'], counts = (_: Claim) => true): Claim | undefined =>
    list.filter((entry) => entry.status === status && counts(entry)).sort((a, b) => a.distance - b.distance)[0];
  const gone = list.find(({ match }) => match.cue.id === 'until-then');
  if (gone && isPast(sentence, gone.match)) return verdict(gone, gone.status === 'current' ? 'stopped' : 'current');
  const family = of('family');
  // "The parents were advised against ibuprofen": a relative named beside the drug is not yet its user.
  // "Daughter's hydrocortisone is not for this wound": her own.
  const owns = ({ match, distance }: Claim): boolean =>
    distance === 0 &&
    /['’]s?$/.test(
      sentence.text.slice(sentence.tokens[match.from]!.start, sentence.tokens[match.to - 1]!.end + 1).trimEnd(),
    );
  const beside = family && NAMED_BESIDE.has(family.match.cue.id) && !(family.match.to <= drug && owns(family));
  // "Neighbour thinks digoxin".
  const guessed = list.some(({ status, match }) => status === 'unclear' && match.cue.direction === 'drugs');
  // "Neither patient nor daughter could say whether digoxin is given".
  const asked = of('unclear', ({ match }) => /^(?:if|whether|of)$/.test(sentence.tokens[match.to - 1]!.text));
  const disputed = list.some(({ match }) => match.cue.id === 'claims-differ');
  // "Ouders zijn tegen methylfenidaat".
  const opposed = list.some(
    ({ status, match }) =>
      status === 'negated' &&
      ((sentence.tokens[match.to - 1]!.text === 'tegen' && match.to <= drug) ||
        (match.cue.id === 'refused' && family && PARENTS.test(sentence.tokens[family.match.from]!.text))),
  );
  // "Zus thiamazol. Patiënte zelf heeft dat nooit gehad": what she denies is her own use.
  const herself = ({ match: { from, cue } }: Claim): boolean =>
    cue.direction !== 'drugs' && sentence.tokens.slice(drug + 1, from).some(({ text }) => PATIENT.test(text));
  const unused = of('negated', (entry) => !herself(entry));
  if (family && !disputed && !opposed && !(asked && asked.match.to <= drug) && !(beside && (guessed || unused)))
    return verdict(family, 'family');
  const stopped = of('stopped');
  // "Poorly tolerated and therefore replaced" is a stop.
  const allergy = of(
    'allergy',
    ({ match }) => (match.cue.id !== 'poorly-tolerated' && match.cue.id !== 'harm-told') || !stopped,
  );
  const anyway = usedAnyway(sentence, drug);
  const negated = anyway ? undefined : of('negated');
  // "Insuline heeft zij nooit gestaakt": what is denied is the stop.
  const unstopped = list.find(
    ({ rule, match }) =>
      rule === 'stop-not-done' && negated && match.from >= negated.match.to && match.from <= negated.match.to + 1,
  );
  if (unstopped) return verdict(unstopped, 'current');
  // "Mild rash on lamotrigine, dose unchanged": a side effect of a drug in use.
  const kept = list.find(({ status, match }) => status === 'current' && match.cue.strength === 2);
  if (kept && allergy?.match.cue.reaction) return verdict(kept, 'current');
  if (allergy && !(negated && negated.distance <= allergy.distance && negated.match.cue.id.startsWith('no-allergy')))
    return verdict(allergy, 'allergy');
  // "Must not be reintroduced because of DRESS", "verboden na een Stevens-Johnson".
  const withheld = negated ?? stopped;
  const never = list.find((entry) => (entry.rule ?? entry.match.cue.id) === 'not-again');
  const grave = negated || never?.match.cue.id === 'not-again' ? ALLERGIC : GRAVE;
  if (
    withheld &&
    !withheld.match.cue.id.startsWith('no-allergy') &&
    (forReaction(sentence, grave) ||
      ((negated || /^(?:not-again|stopped-behind|left-behind)$/.test(withheld.rule ?? withheld.match.cue.id)) &&
        forHarm(sentence, withheld.match, drug)) ||
      // "Priapism with trazodone in 2015, not again".
      (never && withheld.match.cue.id === 'in-that-year' && forHarm(sentence, never.match, drug)))
  )
    return { ...verdict(withheld, 'allergy'), rule: 'withheld-for-reaction' };
  const again = list.find((entry) => entry.status === 'current' && entry.match.cue.strength === 3);
  // "Voorstel: pantoprazol stoppen": a proposal by name alone holds when nothing else is said.
  const stops = list.some(
    ({ status, rule, match: { cue } }) =>
      cue.event === 'stop' || (rule ?? cue.id) === 'stop-not-done' || status === 'stopped' || status === 'negated',
  );
  const planned = of('planned', ({ match: { cue } }) =>
    cue.id === 'proposed'
      ? list.length === 1
      : UNTOLD.has(cue.id)
        ? list.every(ahead(sentence)) &&
          !(cue.id === 'at-operation' && isDaily(sentence, drug)) &&
          !sentence.tokens.some(({ text }) => STOPS.test(text))
        : !(stops && DATED.has(cue.id)),
  );
  const unclear = of('unclear', ({ match }) => match.cue.id !== 'discrepancy' || !(stopped ?? negated ?? kept));
  const condition = of('condition', ({ match }) => match.cue.id !== 'condition-weak') ?? of('condition');
  if (unclear) return verdict(unclear, 'unclear');
  if (contradicted(sentence, list)) return { status: 'unclear', rule: 'sources-differ', strength: 0 };
  // "If all goes well it can be tapered": it is taken until then.
  const until = list.some((entry) => (entry.rule ?? entry.match.cue.id) === 'stop-not-done');
  // "On hold; resume if creatinine falls" is a plan.
  const held = planned && /hold|resume/.test(planned.match.cue.id);
  // "Bij recidief is amoxicilline gegeven": what was done then is done.
  const then =
    condition &&
    !planned &&
    sentence.tokens[condition.match.from]!.text === 'bij' &&
    !sentence.tokens.slice(condition.match.to).some(({ text }) => MIGHT.test(text)) &&
    list.some(({ status, match: { cue }, rule }) => status === 'current' && !rule && /^(?:begun|given)$/.test(cue.id));
  // "Enalapril bij positieve test direct gestaakt".
  const endedThen =
    condition &&
    stopped?.match.cue.event === 'stop' &&
    sentence.tokens[condition.match.from]!.text === 'bij' &&
    !sentence.tokens
      .slice(Math.min(condition.match.from, stopped.match.from), Math.max(condition.match.to, stopped.match.to))
      .some(({ text }) => /^[,;.:]$/.test(text));
  // "If the INR is over 4, hold warfarin".
  if (condition && condition.match.from < drug && watched(sentence, drug))
    return { status: 'current', rule: 'if-then-held', strength: 2 };
  const holds =
    condition &&
    !held &&
    !then &&
    !endedThen &&
    !(until && !planned && !stopped && !negated) &&
    (condition.match.cue.id !== 'condition-weak' || (planned && !stopped));
  // "Mocht de hoest nog bestaan: beclometason": what still goes on is what the condition names.
  const named = ({ match: { from, to } }: Claim): boolean =>
    from > condition!.match.from &&
    // "Add tiotropium if exacerbations continue".
    (drug < condition!.match.from ||
      (to <= drug && sentence.tokens.slice(to, drug).some(({ text }) => /^(?:,|:|dan|then)$/.test(text))));
  if (holds && !list.some((entry) => entry.status === 'current' && entry.match.cue.strength === 2 && !named(entry))) {
    if (
      stopped ||
      planned ||
      negated ||
      condition.match.from < drug ||
      condition.match.cue.tight ||
      hangsOn(sentence, condition.match, drug)
    )
      return verdict(condition, 'unclear');
  }
  // "Has zolpidem at home but does not use it".
  const usedBefore = stopped?.match.cue.id.startsWith('used-before') && negated?.match.cue.back;
  // "Nog niet gestart, eerste injectie 15-12".
  const yet =
    negated &&
    planned &&
    !stopped &&
    sentence.tokens
      .slice(Math.max(0, negated.match.from - 3), negated.match.from)
      .some(({ text }) => NOT_YET.test(text));
  if (yet && FIRST.test(planned.match.cue.id)) return verdict(planned, 'planned');
  const former = stopped?.match.cue.id === 'former' && negated && negated.match.to <= stopped.match.from;
  // "No sedatives were used during the stay".
  const none =
    negated &&
    stopped?.match.cue.id.startsWith('used-before') &&
    negated.match.to <= drug &&
    NONE.test(sentence.tokens[negated.match.from]!.text);
  // "Gebruikt: nee ⇥ gestopt in juni": why it is not taken.
  const endedSince =
    stopped?.match.cue.id === 'stopped' && negated && stopped.match.from > negated.match.to && !negated.match.cue.back;
  // "No ergometrine, please, and nifedipine 20 mg as it stands", "dit niet gegeven en pregabaline 75 mg gecontinueerd".
  const besideIt =
    negated &&
    kept &&
    negated.match.to < drug &&
    drug < kept.match.from &&
    /^(?:en|and)$/.test(sentence.tokens[drug - 1]!.text);
  if (negated && kept && ((kept.distance < 2 && negated.distance >= CARRIED) || besideIt))
    return verdict(kept, 'current');
  // "Worse without sertraline, so restarted".
  if (negated && again && again.match.from > Math.max(negated.match.to, drug) && MADE.test(textOf(sentence, again)))
    return verdict(again, 'current');
  // "Na enkele weken zonder lithium …, inmiddels gebruikt zij het weer".
  if (negated && again?.match.cue.back && again.match.from > negated.match.to) return verdict(again, 'current');
  if (negated && !endedSince && (!stopped || usedBefore || former || none || negated.distance < stopped.distance))
    return verdict(negated, 'negated');
  if (stopped) {
    const never = list.some((entry) => (entry.rule ?? entry.match.cue.id) === 'not-again');
    if (planned && /hold|resume/.test(planned.match.cue.id) && !never)
      return heldVerdict(sentence, planned, again, drug);
    if (again && again.match.from > stopped.match.from) return verdict(again, 'current');
    const still = list.find(
      (entry) =>
        entry.status === 'current' &&
        (entry.match.cue.strength ?? 0) >= 2 &&
        entry.distance <= stopped.distance + 2 &&
        !(entry.match.cue.id === 'dose-changed' && entry.match.from < stopped.match.from && stopped.match.from > drug),
    );
    // "De lisinopril die hij bij opname nog gebruikte, is gestaakt": the main clause has the last word.
    const main = still && behindRelative(sentence, drug + 1, stopped.match.from);
    const endedIt =
      still && stopped.match.from > still.match.from && (stopped.match.cue.back || (main ?? 0) > still.match.from);
    // "Previously she was prescribed bisoprolol and now takes digoxin".
    const nextOne = list.find(
      ({ status, distance, match: { cue, groups } }) =>
        status === 'current' && distance === 0 && groups.length > 1 && SWITCHED.test(cue.id),
    );
    if (nextOne && stopped.distance >= CARRIED && stopped.match.to <= drug) return verdict(nextOne, 'current');
    // "Got rid of norethisterone after two packs, ferrous sulfate continues".
    if (still && still.distance < 2 && stopped.distance >= CARRIED && stopped.match.to <= drug)
      return verdict(still, 'current');
    if (still && stopped.distance > 0 && !endedIt)
      return { status: 'unclear', rule: `${stopped.match.cue.id}+${still.match.cue.id}`, strength: 0 };
    const undone = list.find((entry) => (entry.rule ?? entry.match.cue.id) === 'stop-not-done');
    // "Kan vervallen en is bij ontslag gestopt".
    const since =
      undone &&
      undone.match.to <= stopped.match.from &&
      sentence.tokens.slice(undone.match.to, stopped.match.to).some(({ text }) => DONE.test(text));
    if (undone && !since && undone.distance < stopped.distance && stopped.match.cue.id !== 'own-cell')
      return verdict(undone, 'current');
    // "Eerder dit jaar gestart": begun in the past is not used in the past.
    const begun = list.find(({ status, match }) => status === 'current' && match.cue.id === 'begun');
    if (begun && stopped.match.cue.id === 'used-before') return verdict(begun, 'current');
    // "Changed to levetiracetam in 2021".
    const began = stopped.match.cue.id === 'in-that-year' && list.find(({ match }) => SWITCHED.test(match.cue.id));
    if (began && began.status === 'current') return verdict(began, 'current');
    // "Tamoxifen was exchanged for anastrozole three years ago".
    if (AGO.test(textOf(sentence, stopped)) && isExchanged(sentence, drug))
      return { status: 'current', rule: 'switched-to', strength: 0 };
    if (stopped.match.cue.id === 'in-that-year' && ONTO.test(sentence.tokens[drug - 1]?.text ?? ''))
      return { status: 'current', rule: 'switched-to', strength: 0 };
    const told = stoppedVerdict(sentence, stopped, drug);
    if (told.status !== 'stopped' || told.stopped) return told;
    // "Not needed since the weight loss and stopped on 6-11": another cue may know when.
    const dated = list.filter((entry) => entry.status === 'stopped' && entry !== stopped);
    for (const entry of dated) {
      const when = stoppedVerdict(sentence, entry, drug).stopped;
      if (when) return { ...told, stopped: when };
    }
    return told;
  }
  if (planned && /hold|resume/.test(planned.match.cue.id)) return heldVerdict(sentence, planned, again, drug);
  if (again) return verdict(again, 'current');
  const strong = list.find((entry) => entry.status === 'current' && (entry.match.cue.strength ?? 0) >= 2);
  const switchedFrom = list.find(
    (entry) => entry.status === 'current' && /^switch-/.test(entry.rule ?? entry.match.cue.id) && entry.distance === 0,
  );
  if (planned && switchedFrom) return verdict(switchedFrom, 'current');
  // "Exchanged for azathioprine when pregnancy was being planned".
  const switchedTo = list.find(
    (entry) => entry.status === 'current' && !entry.rule && SWITCHED.test(entry.match.cue.id),
  );
  if (planned && switchedTo && planned.distance > switchedTo.distance) return verdict(switchedTo, 'current');
  if (planned && !(strong && strong.distance < planned.distance)) return plannedVerdict(sentence, planned, drug);
  const current = list
    .filter((entry) => entry.status === 'current')
    .sort((a, b) => (b.match.cue.strength ?? 0) - (a.match.cue.strength ?? 0))[0];
  if (!current && anyway && list.length > 0) return { status: 'current', rule: 'used-anyway', strength: 2 };
  return current && verdict(current, 'current');
}

const DONE = /^(?:is|zijn|werd|werden|was|were|has|inmiddels)$/;
/** "Bij een volgende aanval zou colchicine gegeven kunnen worden". */
const MIGHT = /^(?:zou|zouden|kan|kunnen|kunt|mag|mogen)$/;
const WATCH = /^(?:omit|hold|withhold|skip|halve|double|check|recheck|review|monitor|pause)$/;

function watched({ tokens, groups }: Sentence, drug: number): boolean {
  const { from } = groups.find(({ drugs }) => drugs.includes(drug))!;
  const before = tokens.slice(Math.max(0, from - 3), from).map(({ text }) => text);
  // "Above 150 at the next check, add indapamide".
  return (
    !/^(?:add|start|begin|commence|introduce|try|give)$/.test(before[before.length - 1] ?? '') &&
    before.slice(before.lastIndexOf(',') + 1).some((text) => WATCH.test(text))
  );
}

const MADE = /^(?:restarted|resumed|recommenced|reinstated|reintroduced)$/;
const textOf = ({ tokens }: Sentence, { match }: Claim): string => tokens[match.to - 1]!.text;

const STILL = /^(?:still|continues|continued|agrees|agreed|persists|persevere|perseveres)$/;
const NOW_USED =
  /^(?:[,;] )?maar (?:is|werd|wordt) (?:(?:zij|hij|ze) )?(?:nu|inmiddels|toch) (?:ingesteld|gestart|begonnen|akkoord)|^(?:[,;] (?:maar |en )?|maar |en )(?:slikt|neemt|spuit|gebruikt|accepteert) (?:(?:ze|zij|hij|het) )?(?:nu|inmiddels|toch) |^[,;]? ?(?:but|yet|and)? ?(?:has since|has now|now) (?:(?:started|begun|accepted|agreed)(?! \w* ?D)|(?:takes|uses|injects|on) (?:it|them|this|\d))|^not \w+ (?:at first|initially) ,? ?(?:but |then |later )?(?:picked up|collected|taken|accepted|given|started|agreed)(?= |$)/;

/** "… terughoudendheid met clopidogrel, die hij inmiddels toch inneemt". */
const NU_GEBRUIKT =
  /^, (?:die|dat) (?:hij|zij|ze|pt|mw|mevrouw|patiente?)(?: (?:toch|nu|inmiddels|wel|nog|gewoon|steeds|weer|dus|trouw))+ (?:inneemt|neemt|gebruikt|slikt|krijgt|blijft)/;

/** "Does not like taking statins but continues", "was against insulin at first, now injects 10 units". */
function usedAnyway({ tokens, groups }: Sentence, drug: number): boolean {
  const { to } = groups.find(({ drugs }) => drugs.includes(drug))!;
  let but = to;
  while (/^(?:at|first|initially|originally|eerst|aanvankelijk)$/.test(tokens[but]?.text ?? '')) but++;
  const words = tokens.slice(but, but + 7).map(({ kind, text }) => (kind === 'drug' ? 'D' : text));
  if (NOW_USED.test(words.join(' ')) || NU_GEBRUIKT.test(words.join(' '))) return true;
  if (tokens[but]?.text === ',') but++;
  if (!/^(?:but|yet)$/.test(tokens[but]?.text ?? '')) return false;
  const behind = tokens.slice(but + 1, but + 4);
  // "Declined naltrexone but continues acamprosate".
  if (behind.some(({ kind }) => kind === 'drug')) return false;
  return behind.some(({ text }) => STILL.test(text)) && !behind.some(({ text }) => /^(?:not|never|to)$/.test(text));
}

/** Whether the sentence gives an allergic reaction for its reason, and no other drug that it came from. */
function forReaction({ tokens, matches }: Sentence, grave: RegExp): boolean {
  return tokens.some(
    ({ text, kind }, at) =>
      kind === 'word' &&
      grave.test(text) &&
      !matches.some(({ cue, literal }) => literal.includes(at) && /^(?:allergy|none)$/.test(cue.status)) &&
      tokens.slice(Math.max(0, at - REASON_REACH), at).some((token) => REASON.test(token.text)),
  );
}

const REASON_REACH = 7;
const REASON =
  /^(?:kreeg|kregen|got|developed|ontwikkelde|gaf|gave|grond|history|because|due|owing|account|following|after|given|since|vanwege|wegens|ivm|verband|na|omdat|gezien|door|tgv)$/;
const ALLERGIC =
  /^(?:kramp|kaak(?=[ks])|spasm|jaw$|anaph|anaf|dress$|sjs$|stevens|rash|hives|urticari|blister|eruption|exanthe|huid(?:uitslag|reactie|exanth)|galbult|\w*reactie$|angio?o?edem|angiooed|angio$|quincke|agranulocyt|dystoni|dyskines|necroly|maligne$|shock$|allergie$|overgevoeligheid$|intolerantie$|skin$|toxicity$|thyrotox|rhabdo|torsade|rupture$)/;

/** Of a drug that was merely stopped: what nobody tries again. */
const GRAVE = /^(?:anaph|anaf|dress$|sjs$|stevens|angio?o?edem|angiooed|angio$|quincke|necroly)/;

const CONTRAST = /^(?:,|maar|terwijl|yet|but|though|echter|while|whereas|however|;)$/;
const AGREED = /^(?:bevestigt|bevestigd|confirms|confirmed|agrees|agreed|concurs|klopt|ook|also|eveneens)$/;

/** "The patient says he stopped it, the pharmacy still dispenses it". */
function contradicted({ tokens, matches }: Sentence, list: readonly Claim[]): boolean {
  if (!list.some(({ status }) => status === 'stopped' || status === 'negated' || status === 'current')) return false;
  const sources = matches.filter(({ cue }) => cue.id === 'source' || cue.id === 'family-reports');
  const first = sources[0];
  const last = sources[sources.length - 1];
  if (!first || !last || first === last) return false;
  return (
    tokens.slice(first.to, last.from).some(({ text }, at) => CONTRAST.test(text) || isStop(tokens, first.to + at)) &&
    !tokens.slice(last.from).some(({ text }) => AGREED.test(text))
  );
}

/** " 20 november 2026". */
const DAY_LENGTH = 17;

/** "Had been withheld but has been restarted" is current again; "on hold, restart in a week" and "will be held and resumed" are not. */
function heldVerdict(sentence: Sentence, planned: Claim, again: Claim | undefined, drug: number): Verdict {
  // "Herstart tamsulosine vanaf gisteren".
  if (planned.match.cue.id === 'resume-later') return plannedVerdict(sentence, planned, drug);
  // "Herstart op 20 november", read a week later.
  const { tokens, text, now, monthFirst } = sentence;
  const [done, last] = [tokens[planned.match.from]!, tokens[planned.match.to - 1]!];
  const day = /^(?:op|per|vanaf)$/.test(last.text) ? last.end : last.kind === 'number' ? last.start : undefined;
  const when =
    /^(?:hervat|herstart)$/.test(done.text) &&
    day !== undefined &&
    parseWhen(text.slice(day, day + DAY_LENGTH), now, monthFirst, 'near');
  if (when && when.minDaysAgo > 0 && !when.bare) return { status: 'current', rule: 'started-in-past', strength: 3 };
  const resumed =
    again &&
    again.match.to > planned.match.to &&
    planned.match.cue.id === 'on-hold' &&
    happening(sentence, planned.match) === 'done' &&
    !sentence.tokens.slice(planned.match.to, again.match.from).some(({ text }) => THEN.test(text)) &&
    (again.match.cue.id === 'restarted-it' ||
      sentence.tokens
        .slice(Math.max(planned.match.to, again.match.from - 4), again.match.to)
        .some(({ text }) => PERFECT.test(text)));
  return resumed ? verdict(again, 'current') : verdict(planned, 'planned');
}

/** "Started ramipril and amlodipine was stopped": the cue behind speaks of the last, the one before of the others. */
function untangled({ groups, tokens }: Sentence, list: readonly Claim[], drug: number): readonly Claim[] {
  const group = groups.find(({ drugs }) => drugs.includes(drug))!;
  if (group.drugs.length < 2) return list;
  const final = group.drugs[group.drugs.length - 1]!;
  // "Clarithromycin + simvastatin interaction, so former not dispensed".
  const former = ({ match: { from } }: Claim): boolean =>
    from > group.to && tokens.slice(from - 3, from).some(({ text }) => text === 'former');
  if (drug !== group.drugs[0] && list.some(former)) return list.filter((entry) => !former(entry));
  // "Entresto 49/51 mg 2dd, dapagliflozine 10 mg per volgende maand": the day to come is the last one's.
  const next = group.drugs[group.drugs.indexOf(drug) + 1];
  if (next && tokens[final - 1]!.text === ',' && tokens.slice(drug + 1, next).some(({ kind }) => kind === 'number'))
    list = list.filter(({ match: { cue, from } }) => !(DATED.has(cue.id) && from > final));
  // "Piperacillin/tazobactam" is one of the drugs named.
  const last =
    drug === final || tokens.slice(drug + 1, final).every(({ text, kind }) => text === '/' || kind === 'drug');
  const before = list.filter((entry) => entry.match.to <= group.from && entry.distance < 4);
  const behind = list.filter((entry) => entry.match.from >= group.to && CHANGES.has(entry.status));
  const latter = behind.some(({ match }) =>
    tokens.slice(group.to, match.to).some(({ text }) => /^(?:laatste|laatstgenoemde|latter)$/.test(text)),
  );
  if (latter && !last) return list.filter((entry) => !behind.includes(entry));
  // "No anticoagulant, SSRI continued": a comma may end a denial where "or" would carry it on.
  const parted = tokens[group.drugs[group.drugs.length - 1]! - 1]?.text === ',';
  const turns = ({ status }: Claim): boolean => CHANGES.has(status) || (status === 'negated' && parted);
  if (!behind.length || !before.some((entry) => turns(entry) && entry.status !== behind[0]!.status)) return list;
  if (behind[0]!.match.cue.back) return list;
  return list.filter((entry) => !(last ? before : behind).includes(entry));
}

function verdict(entry: Claim, status: Status): Verdict {
  return { status, rule: entry.rule ?? entry.match.cue.id, strength: entry.match.cue.strength ?? 0 };
}

/** A stop in the future has not happened. */
function stoppedVerdict(sentence: Sentence, entry: Claim, drug: number): Verdict {
  const switched = entry.match.cue.event === 'switch';
  const when = timeNear(sentence, entry.match, drug);
  // "Then switched to cefalexin, last dose 2 December": the time of the other.
  if (switched && when && when.maxDaysAgo < 0) return verdict(entry, 'stopped');
  if (when && when.maxDaysAgo < 0 && entry.match.cue.id !== 'free-of')
    return { status: 'current', rule: 'stop-in-future', strength: 2 };
  const result = verdict(entry, 'stopped');
  if (when) result.stopped = { minDaysAgo: when.minDaysAgo, maxDaysAgo: when.maxDaysAgo };
  return result;
}

/** "Start 12-03-2019" in a list tells when it was started; "will start in January" does not. */
function plannedVerdict(sentence: Sentence, entry: Claim, drug: number): Verdict {
  const when = /^(?:planned|resume(?:-later)?)$/.test(entry.match.cue.id) && timeNear(sentence, entry.match, drug);
  // "Start: 11-2026" in a list: a month that has begun.
  const [last, next] = sentence.tokens.slice(entry.match.to - 1, entry.match.to + 1);
  // "Napijn: paracetamol 1000 mg 4dd, ibuprofen erbij": it is taken from now on.
  const { tokens, text, now } = sentence;
  if (
    last!.text === 'erbij' &&
    entry.match.from === entry.match.to - 1 &&
    !tellsOfTimeToCome(text.slice(tokens[0]!.start, tokens[tokens.length - 1]!.end), now)
  )
    return { status: 'current', rule: 'added', strength: 0 };
  const label = /^start/.test(last!.text) && next?.text === ':';
  return when && (when.minDaysAgo > 0 || (label && when.maxDaysAgo > 0)) && !when.bare
    ? { status: 'current', rule: 'started-in-past', strength: 0 }
    : verdict(entry, 'planned');
}

/** The time said with a cue: behind it up to the next drug, else between the drug and the cue. */
function timeNear({ tokens, text, now, monthFirst }: Sentence, match: CueMatch, drug: number): When | undefined {
  const ended = match.cue.status === 'stopped';
  // "Kuur klaar 3-12" may lie ahead, "gestopt 3-12" does not.
  const due = tokens.slice(match.from, match.to).some(({ text: word }) => word === 'klaar');
  const yearOf = ended && !match.cue.needs && !due ? 'past' : 'near';
  const read = (from: number, to: number): When | undefined => {
    const near = text.slice(from, to);
    return parseWhen(ended ? near.slice(lastOfRange(near)) : near, now, monthFirst, yearOf);
  };
  const last = tokens[Math.max(0, match.to - 1)]!;
  // "Off lorazepam for three months": the word belongs to the time.
  const from = /^(?:for|since|sinds|sedert|al)$/.test(last.text) ? last.start : last.end;
  const nextDrug = tokens.findIndex((token, at) => at >= match.to && at !== drug && token.kind === 'drug');
  const limit = Math.min(
    from + TIME_REACH,
    nextDrug > 0 && nextDrug > drug ? tokens[nextDrug]!.start : Infinity,
    tokens[tokens.length - 1]!.end,
  );
  // "Gestopt: amitriptyline 02-11, oxazepam 09-11": each has its own day.
  if (tokens.slice(match.to, drug).some(({ kind }) => kind === 'drug')) {
    const next = tokens.find(({ kind }, at) => at > drug && kind === 'drug');
    const own = read(tokens[drug]!.end, next?.start ?? tokens[drug]!.end + TIME_REACH);
    if (own) return own;
  }
  const behind = read(from, limit);
  if (behind) return behind;
  if (match.cue.direction === 'drugs') {
    const inside = read(tokens[match.from]!.start, from);
    if (inside) return inside;
  }
  const between = drug < match.from ? read(tokens[drug]!.end, from) : undefined;
  if (between) return between;
  const before = tokens.findLastIndex((token, at) => at < Math.min(drug, match.from) && token.kind === 'drug');
  if (drug < match.from) return read(before < 0 ? tokens[0]!.start : tokens[before]!.end, tokens[drug]!.start);
  return read(Math.max(tokens[0]!.start, tokens[match.from]!.start - TIME_REACH), tokens[match.from]!.start);
}
