/** The status of each drug in one sentence, list item or table row. */
import { ownerFromBefore } from './others.ts';
import { toldOf } from './told.ts';
import { borneBadly, complaintBehind, type Borne } from './borne-badly.ts';
import { isBuiltUp, isOfChange, refusesChange } from './clause.ts';
import { HARM } from './harm.ts';
import { deniesManner } from './manner.ts';
import { isOfOtherMatter } from './other-matter.ts';
import { drugsOf } from './reach.ts';
import { remarkedOn } from './remark.ts';
import { isDoseWord, isFiller, isLink, type Group } from './scope.ts';
import { accountsDiffer } from './accounts.ts';
import { readSentence, type CueMatch, type Sentence } from './sentence.ts';
import { deniedBySign } from './signs.ts';
import type { Token } from './tokens.ts';
import { decide, inItsClause, type Claim, type Verdict } from './verdict.ts';
import { isPlainlyDenied } from './plain-denial.ts';
import { turnedAway } from './turned-away.ts';
import { isDenialLeft, isPersonLeft } from './unexplained.ts';
import { isFutureDay, rangeBehind } from './when.ts';

export type { Verdict } from './verdict.ts';

/**
 * Verdicts by hit index for the drugs among `tokens`; a drug about which nothing is said is left out. `text` is the
 * raw text that the tokens' offsets point into; `now` is today.
 */
export function judgeStatus(tokens: readonly Token[], text: string, now: Date): Map<number, Verdict> {
  const verdicts = new Map<number, Verdict>();
  const sentence = readSentence(tokens, text, now);
  if (!sentence) return verdicts;
  const claims = claimsIn(sentence);
  const owner = ownerFromBefore(tokens, text);
  for (const [drug, all] of claims) {
    const list = owner === 'patient' ? all.filter(({ status }) => status !== 'family') : all;
    const decided = decide(sentence, list, drug);
    if (decided)
      verdicts.set(tokens[drug]!.hit, speaksOfPatient(sentence, drug) ? { ...decided, self: true } : decided);
  }
  for (const { drugs } of sentence.groups)
    for (const drug of drugs) {
      const { hit, end } = tokens[drug]!;
      const until = Math.min(
        end + RANGE_REACH,
        tokens.find(({ start, kind }) => start > end && kind === 'drug')?.start ?? Infinity,
        tokens[tokens.length - 1]!.end,
      );
      // "A 2008-2021, B 2019-heden": the second's "to date" reaches no further than B.
      const told = verdicts.get(hit);
      const stopped =
        told && told.rule !== 'to-date' && !(told.status === 'current' && WEAK.test(told.rule))
          ? undefined
          : rangeBehind(text.slice(end, until), now, isUseWord);
      if (stopped) verdicts.set(hit, { status: 'stopped', rule: 'years', strength: 0, stopped });
    }
  if (owner === 'other')
    for (const { hit } of tokens.filter(({ kind }) => kind === 'drug'))
      if (OTHERS.has(verdicts.get(hit)?.status ?? 'current'))
        verdicts.set(hit, { status: 'family', rule: 'family-before', strength: 0 });
  // "Patiënt krijgt nu sertraline", under a heading of the family's history.
  for (const { kind, hit } of tokens)
    if (
      kind === 'drug' &&
      !verdicts.has(hit) &&
      PATIENT_FIRST.test(tokens[0]!.text) &&
      speaksOfPatient(
        sentence,
        tokens.findIndex((one) => one.hit === hit && one.kind === 'drug'),
      )
    )
      verdicts.set(hit, { status: 'current', rule: 'patient', strength: 0, self: true });
  for (const drug of deniedBySign(tokens)) verdicts.set(tokens[drug]!.hit, SIGNED);
  const [first] = sentence.groups;
  const remark = first && remarkedOn(sentence, first);
  if (remark)
    for (const drug of first.drugs) {
      const told = verdicts.get(tokens[drug]!.hit);
      if (
        !told ||
        told.status === 'negated' ||
        (remark === 'allergy' && told.rule === 'not-again') ||
        (told.status === 'current' && WEAK.test(told.rule))
      )
        verdicts.set(tokens[drug]!.hit, { status: remark, rule: 'remark', strength: 0 });
    }
  readHarm(sentence, verdicts);
  for (const { drugs } of sentence.groups)
    for (const drug of drugs)
      if (DISPUTED.has(verdicts.get(tokens[drug]!.hit)?.status ?? 'current') && accountsDiffer(sentence, drug))
        verdicts.set(tokens[drug]!.hit, { status: 'unclear', rule: 'accounts-differ', strength: 0 });
  const prose = holdsProse(sentence);
  for (const group of sentence.groups) {
    const verdictOf = (drug: number): Verdict | undefined => verdicts.get(tokens[drug]!.hit);
    const told = group.drugs.filter((drug) => isOpen(verdictOf(drug)) || isBeside(verdictOf(drug)!));
    if (told.length === 0) continue;
    const away = prose ? turnedAway(sentence, group) : undefined;
    const left = told.some((drug) => isOpen(verdictOf(drug)))
      ? leftOver(sentence, group, (prose && toldOf(sentence, group)) || away, owner === 'patient')
      : undefined;
    for (const drug of told) {
      const said = isOpen(verdictOf(drug)) ? left : away?.status === 'unclear' ? undefined : away;
      if (said) verdicts.set(tokens[drug]!.hit, { ...said, strength: 0 });
    }
  }
  sentence.groups.forEach(({ from, drugs }, g) => {
    const before = sentence.groups[g - 1];
    const last = before && verdicts.get(tokens[before.drugs[0]!]!.hit);
    if (last?.status !== 'family' || !tokens.slice(before!.to, from).every(({ text }) => BESIDE.test(text))) return;
    for (const drug of drugs) if (isOpen(verdicts.get(tokens[drug]!.hit))) verdicts.set(tokens[drug]!.hit, last);
  });
  for (const group of sentence.groups) explained(sentence, group, claims, verdicts);
  return verdicts;
}

function readHarm(sentence: Sentence, verdicts: Map<number, Verdict>): void {
  const { tokens, groups, text } = sentence;
  const of = (drug: number | undefined): Verdict | undefined => verdicts.get(tokens[drug ?? -1]?.hit ?? -1);
  groups.forEach((group) => {
    const borne = borneBadly(sentence, group);
    if (borne) for (const drug of group.drugs) tell(drug, borne);
  });
  // "Alendronate gave oesophagitis and zoledronate uveitis": the verb is not told twice.
  groups.forEach(({ drugs }, g) => {
    const last = groups[g - 1]?.drugs[0];
    if (last !== undefined && of(last)?.status === 'allergy' && harmsBeside(tokens, drugs[drugs.length - 1]! + 1))
      for (const drug of drugs) tell(drug, 'listed');
  });
  const bracketed = groups.flatMap(({ drugs }) => drugs).filter((drug) => complaintBehind(text, tokens[drug]!));
  for (const drug of bracketed) if (complaintBehind(text, tokens[drug]!) === 'brought') tell(drug, 'listed');
  bracketed.forEach((drug, at) => {
    if ([bracketed[at - 1], bracketed[at + 1]].some((beside) => of(beside)?.status === 'allergy')) tell(drug, 'listed');
  });
  function tell(drug: number, borne: Borne): void {
    if (mayBeHarm(of(drug), borne))
      verdicts.set(tokens[drug]!.hit, { status: 'allergy', rule: `reaction-${borne}`, strength: 0 });
  }
}

/** A word of harm behind a name that ends its clause, and no infection that the drug may be for. */
const harmsBeside = (tokens: Sentence['tokens'], at: number): boolean =>
  (HARM.test(tokens[at]?.text ?? '') || tokens[at]?.text === 'flush') &&
  !/^(?!oesoph|esoph|uve|hepat|pancreat|pneumon|col|nephr)\w*itis$/.test(tokens[at]!.text) &&
  /^[.,;)]?$/.test(tokens[at + 1]?.text ?? '');

/** What gives way to the harm that a drug did, and to a ban for it. */
const mayBeHarm = (told: Verdict | undefined, borne: Borne): boolean =>
  isOpen(told) ||
  isBeside(told!) ||
  /^(?:no|goes-on|used-before)$/.test(told!.rule) ||
  (borne === 'banned' && /^(?:neg|st|un)/.test(told!.status));

type Said = Omit<Verdict, 'strength'>;

/** A row with one word in each cell ("Simvastatine ⇥ 40 mg ⇥ 1dd") has no turn of phrase, and is read sooner without looking for one. */
function holdsProse({ tokens, text }: Sentence): boolean {
  let words = 0;
  let cells = 1;
  for (const { start, kind } of tokens) {
    if (text[start - 1] === '\t') {
      words = 0;
      cells++;
    }
    if (kind === 'word' && ++words > 1) return true;
  }
  return cells === 1;
}

/** What is made of drugs that no cue placed: `told` by a turn of phrase, or what is left. */
function leftOver(sentence: Sentence, group: Group, told: Said | undefined, own: boolean): Said | undefined {
  if (told && told.status !== 'unclear') return told;
  if (isPlainlyDenied(sentence, group)) return { status: 'negated', rule: 'denied-plainly' };
  if (told) return told;
  if (isDated(sentence, group)) return { status: 'planned', rule: 'dated-dose' };
  if (isDenialLeft(sentence, group)) return { status: 'unclear', rule: 'denial-unplaced' };
  if (own || !isPersonLeft(sentence, group)) return undefined;
  // "Fhx IHD: dad MI 52, takes atorvastatin".
  return FAMILY_HISTORY.test(sentence.tokens[0]!.text)
    ? { status: 'family', rule: 'family-history' }
    : { status: 'unclear', rule: 'person-unplaced' };
}

const FAMILY_HISTORY = /^(?:fh|fhx|fmhx|famhx|fam|family)$/;
/** "Zoledroninezuur iv half december", "denosumab s.c. 17-12": one given dose, and its day to come. */
const DATED_DOSE =
  /^[ \t](?:\d[\d,.]* ?m?g )?(?:(?:i\.?v|s\.?c|i\.?m)\.?(?: infuus| injectie)?|(?:injection|infusion|injectie|infuus|infusie)(?: (?:iv|i\.v\.|sc|s\.c\.))?|(?:pleister )?afspraak)(?: (?:eerste|1e|start) (?:gift|injectie|infuus|dosis|toediening|prik))?(?: op| in| half| medio| begin| eind)? (?=\d|[a-z]{3})([^,;.()\n]*)/i;
function isDated({ tokens, text, now }: Sentence, { drugs }: Group): boolean {
  const day = DATED_DOSE.exec(text.slice(tokens[drugs[drugs.length - 1]!]!.end, tokens[tokens.length - 1]!.end))?.[1];
  return day !== undefined && (isFutureDay(day.replace(/^(\d+)\//, '$1-'), now) || isFutureDay(`1 ${day}`, now));
}

/** Nothing was said of the drug, or only that it is or was given. */
const isOpen = (told: Verdict | undefined): boolean => !told || (told.status === 'current' && USED.test(told.rule));
/** "De strip ligt er nog, daar blijft hij van af": only a turn of phrase outweighs these. */
const isBeside = ({ status, rule }: Verdict): boolean =>
  status === 'current' && /^(?:still|since|again|to-date)$/.test(rule);
/** "Father takes ezetimib [naast] atorvastatine". */
const BESIDE = /^(?:naast|samen|met|dan|wel|of|plus|icm|bovenop|gevolgd|door)$/;
const USED = /^(?:uses|given|begun|patient)$/;

const isUseWord = (word: string): boolean =>
  isDoseWord(word) ||
  /^(?:in|periode|given|taken|used|had|received|course|stopped|maintenance|treatment|therapy|monotherapy|use|acute|repeat)$/i.test(
    word,
  );
/** Behind a name and its dose. */
const RANGE_REACH = 60;
/** What is said of somebody's drug, whoever it is. */
const OTHERS: ReadonlySet<Verdict['status']> = new Set(['current', 'stopped', 'planned']);

const DISPUTED: ReadonlySet<Verdict['status']> = new Set(['current', 'stopped', 'negated']);

/** Words that leave open when it was used: "on sertraline 2019-2022". */
const WEAK = /^(?:since|begun|given|uses|started-in-past)$/;

const SIGNED: Verdict = { status: 'negated', rule: 'minus-sign', strength: 0 };
const HIMSELF = /^(?:zelf|hijzelf|zijzelf|himself|herself)$/;
const PATIENT_FIRST = /^(?:patiente?|pte?|betrokkene|client|zelf|hijzelf|zijzelf)$/;
const HE = /^(?:he|she|hij|zij|ze)$/;
const ONLY = /^(?:only|just|alleen|slechts|enkel)$/;

/** "Patiënt zelf gebruikt …", "he himself takes …", "Pt gebruikt …" at the head of its sentence. */
function speaksOfPatient({ matches, tokens }: Sentence, drug: number): boolean {
  // "He takes only loratadine", after what others took.
  if (HE.test(tokens[0]!.text) && tokens.slice(1, Math.min(drug, 5)).some(({ text }) => ONLY.test(text))) return true;
  return matches.some(
    ({ cue, from, to }) =>
      cue.status === 'patient' &&
      to <= drug &&
      (from <= 1 || tokens.slice(from, to).some(({ text }) => HIMSELF.test(text))),
  );
}

function claimsIn(sentence: Sentence): Map<number, Claim[]> {
  const claims = new Map<number, Claim[]>();
  const add = (drug: number, entry: Claim): void => {
    const list = claims.get(drug);
    const own = ofChange(sentence, drug, inItsClause(sentence, entry));
    const turned: Claim = isOfOtherMatter(sentence, own, drug) ? { ...own, status: 'current', rule: 'of-other' } : own;
    if (list) list.push(turned);
    else claims.set(drug, [turned]);
  };
  for (const match of sentence.matches) {
    const { cue } = match;
    const { status } = cue;
    if (status === 'none' || status === 'barrier' || status === 'patient') continue;
    if (status === 'negated' && isOfManner(sentence, match)) continue;
    if (cue.direction === 'drugs')
      match.groups.forEach((group, n) => {
        for (const drug of sentence.groups[group]!.drugs)
          add(drug, { match, status: cue.each?.[n] ?? status, distance: 0 });
      });
    else for (const { drug, distance } of drugsOf(sentence, match)) add(drug, { match, status, distance });
  }
  return claims;
}

const NOT = /^(?:niet|not|dont|doesnt|didnt|wont|cannot|cant|isnt|arent)$/;
/** Words before a verb among which its denial stands. */
const DENIED_WITHIN = 7;

function isOfManner({ tokens }: Sentence, { cue, from, literal }: CueMatch): boolean {
  const denies = (at: number): boolean => NOT.test(tokens[at]!.text) && deniesManner(tokens, at);
  if (literal.some(denies)) return true;
  if (cue.event !== 'deny') return false;
  for (let at = from - 1; at >= Math.max(0, from - DENIED_WITHIN) && !/^[,;.:]$/.test(tokens[at]!.text); at--)
    if (denies(at)) return true;
  return false;
}

const RELIEVER = /^(?:spray|inhaler|reliever|puffer|pen|autoinjector)$/;

/** A change that is refused or not needed leaves the drug in use. */
function ofChange(sentence: Sentence, drug: number, claim: Claim): Claim {
  if (
    claim.status === 'stopped' &&
    isBuiltUp(sentence, sentence.groups.find(({ drugs }) => drugs.includes(drug))!.from)
  )
    return { ...claim, status: 'current', rule: 'built-up' };
  // "GTN spray carried, not needed for a year".
  const { literal } = claim.match;
  if (
    (claim.status === 'negated' || claim.status === 'stopped') &&
    RELIEVER.test(sentence.tokens[drug + 1]?.text ?? '') &&
    literal.some((at) => /^(?:needed|required)$/.test(sentence.tokens[at]!.text)) &&
    !sentence.tokens.some(({ text }) => /^(?:longer|more|anymore)$/.test(text))
  )
    return { ...claim, status: 'current', rule: 'reliever' };
  const { id } = claim.match.cue;
  const { from, to } = sentence.groups.find(({ drugs }) => drugs.includes(drug))!;
  const refused = refusesChange(sentence, to, claim.match);
  if (!refused && (claim.status !== 'negated' || id.startsWith('no-allergy'))) return claim;
  return refused || isOfChange(sentence, from, to) ? { ...claim, status: 'current', rule: 'change-refused' } : claim;
}

const CLASS_WORD =
  /^(?:anti\w+|abx|steroids?|nsaids?|ssris?|statins?|opioids?|opiates?|benzos?|benzodiazepines?|diuretics?)$/i;

/**
 * "No anticoagulants (such as warfarin)", "paroxetine (Seroxat) stopped": a bare list in brackets shares what is said
 * of the name before it.
 */
function explained(
  { tokens, depth, text }: Sentence,
  { from, drugs, depth: here }: Group,
  claims: ReadonlyMap<number, Claim[]>,
  verdicts: Map<number, Verdict>,
): void {
  if (here === 0) return;
  let at = from - 1;
  while (at >= 0 && depth[at] === here && (isFiller(tokens[at]!) || isLink(tokens[at]!))) at--;
  if (tokens[at]?.text !== '(' && tokens[at]?.text !== '[') return;
  at--;
  while (at >= 0 && isFiller(tokens[at]!)) at--;
  // "Finished antibiotics last week (doxycycline)".
  if (tokens[at]?.kind === 'word')
    at = tokens.findLastIndex(({ start, end }, n) => n < at && n > at - 5 && CLASS_WORD.test(text.slice(start, end)));
  if (tokens[at]?.kind !== 'drug') return;
  const said = drugs.flatMap((drug) => claims.get(drug) ?? []);
  const verdict = verdicts.get((said.length > 0 ? tokens[drugs[0]!] : tokens[at])!.hit);
  if (!verdict) return;
  if (said.length === 0) for (const drug of drugs) verdicts.set(tokens[drug]!.hit, verdict);
  // Said outside the brackets, it was said of the name before them as well.
  else if (!claims.has(at) && said.every(({ match }) => depth[match.from]! < here))
    verdicts.set(tokens[at]!.hit, verdict);
}
