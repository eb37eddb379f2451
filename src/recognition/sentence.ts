/** One sentence, list item or table row, read: its tokens, its enumerations of drugs, and the cues found in it. */
import { happening } from './clause.ts';
import { AS_NEEDED } from './condition.ts';
import type { Cue } from './cue.ts';
import { cues, MACROS } from './cues.ts';
import { indexing, type PhraseIndex } from './phrase-table.ts';
import { matchPhrases, type Match, type Sharing } from './phrases.ts';
import { OF_USE } from './plain-denial.ts';
import { pointsBack, refusesOther } from './pronoun.ts';
import { isReaction } from './reaction.ts';
import { depths, groupsOf, isFiller, isSmall, type Group } from './scope.ts';
import type { Token } from './tokens.ts';
import { tellsOfTimeToCome } from './to-come.ts';
import { isFutureDay, isFutureWord, isMonthFirst, parseWhen, tellsOfLater } from './when.ts';

export type CueMatch = Match<Cue>;

export interface Sentence {
  tokens: readonly Token[];
  /** The raw text that the tokens' offsets point into. */
  text: string;
  /** Today. */
  now: Date;
  /** Dates are written month first. */
  monthFirst: boolean;
  /** Depth of brackets at each token. */
  depth: readonly number[];
  groups: readonly Group[];
  matches: readonly CueMatch[];
}

/** Whose drug it is, is told beside what is done with it: "mother stopped lithium". */
const SHARING: Sharing<Cue> = {
  shares: ({ status }) => status === 'family',
  guards: ({ status, id }) =>
    status === 'none' || id === 'dose-refused' || id === 'not-by-parent' || id === 'as-a-child',
};
let index: PhraseIndex<Cue> | undefined;

/** Makes the cues ready in steps; otherwise the first sentence does all of it at once. */
export function* warmCues(): Generator<void> {
  index ??= yield* indexing(cues(), MACROS);
}

function cueIndex(): PhraseIndex<Cue> {
  const steps = warmCues();
  while (!index) steps.next();
  return index;
}
/** A day in the past that makes "treated with" a closed chapter. */
const PAST_DAYS = 90;
const LONG_AGO = 270;
const WEEKS_AGO = 7;
const DAILY = /^(?:dd|daags|dag|dagelijks)$/;
const GOES_ON = /(?<![a-z])(?:next|due(?! to)|prn|z\.?n|needed|volgende|nodig)(?![a-z])/i;
const BEFORE_DAY = /(?<![a-z])(?:on|from|at|after|op|vanaf|per|bij|na) |^ /gi;
const OF_LATE =
  /(?:^|\s)(?:this (?:morning|afternoon|evening)|today|tonight|yesterday|last night|vanochtend|vanmorgen|vandaag|gisteren|gisteravond)(?![a-z])/i;
/** The hour of one dose. */
const DOSE_TIME =
  /(?:^|\s)(?:this (?:morning|afternoon|evening|am|pm)|tonight|yesterday|last night|teatime|lunchtime|overnight|vannacht|(?:at|with) (?:breakfast|lunch|dinner|supper|bedtime)|bij (?:het )?(?:ontbijt|avondeten|diner)|vanochtend|vanmorgen|vanmiddag|vanavond|gister[a-z]*)(?![a-z])/i;
/** A mother and her baby: whose drug "baby gets …" is. */
const NURSES = /borstvoeding|breast-?feed|lactat|post-?\s?partum|bevallen|kraam|puerper|postnatal/i;
const NURSING_REACH = 200;
/** A reaction told just before: what "the same" is. */
export const TELLS_OF_REACTION =
  /allerg|reaction|overgevoelig|intoleran|hypersens|anafyla|anaphyla|rash|uitslag|exanthe|urticar|bulten|vlekken|blaren|oedeem|hives|swell|zwel|zwol|dystoni|bronchosp|wheez|benauwd|niet verdragen|tolerate|vomit|nausea|sick|confus|halluc|do not (?:give|prescribe|use)/i;
const TOLD_REACH = 120;
/** More is asked for of what has run out. */
const REFILL =
  /recept(?! verlopen)|herhal|bestel|aanvra|gevraagd|vraagt|graag|nieuwe? (?:doos|pot|strip|voorraad|rol)|voorraad|ophalen|bijna|haast|(?:pre|post)-?op/i;
const REFILL_REACH = 50;
/** Units behind a cue in which its time must begin, and in which it is read. */
const TIME_GAP = 10;
const TIME_LENGTH = 40;

const BY_INTERVAL =
  /(?:\d|(?<![a-z])(?:every|per|elke|om de|two|three|four|six|twelve|drie|vier|zes|twaalf))[- ]?(?:\d{1,2} )?(?:monthly|weekly|mnd|maanden|maandelijks|maand|wk|weken|weekly|wekelijks|week|weeks|months|month)(?![a-z])|(?<![a-z])(?:monthly|maandelijks|depot)(?![a-z])/i;
const CLAUSE_MARK = /^[,;:.]$/;
const INGOING = /^(?:per|vanaf|ingaande|ingang|from|starting|starts|begins|on)$/;

/** Reads a sentence; undefined when it names no drug. */
export function readSentence(tokens: readonly Token[], text: string, now: Date): Sentence | undefined {
  const depth = depths(tokens);
  const groups = groupsOf(tokens, depth);
  if (groups.length === 0) return undefined;
  const monthFirst = isMonthFirst(text.slice(tokens[0]!.start, tokens[tokens.length - 1]!.end));
  const grouping = { groupAt: (token: number) => groupAt(tokens, groups, token) };
  const matches = matchPhrases(
    tokens,
    grouping,
    cueIndex(),
    groups.length,
    (match) =>
      hasTarget(match, groups, tokens) &&
      !hasOtherObject(match, tokens) &&
      !((match.cue.back || pointsBack(match, tokens)) && refusesOther(match, tokens, groups)) &&
      !(match.cue.id === 'former' && namesDose(match, tokens)) &&
      !(match.cue.id === 'was-before' && tokens.slice(match.from, match.to).some(({ kind }) => kind === 'number')) &&
      // "Has had no steroids this year, Fostair only".
      !(match.cue.id === 'switched' && tokens[groups[match.groups[0]!]!.from - 1]?.text === 'no') &&
      // "Caused a cough, and she has been well on": not the Dutch leg.
      !(match.cue.id === 'other-reaction' && match.literal.some((at) => isHasBeen(tokens, at))) &&
      // "(Facial swelling as a child)".
      !(
        match.cue.status === 'family' &&
        tokens[match.from - 2]?.text === 'as' &&
        /^(?:child|baby|toddler|teenager)$/.test(tokens[match.from]!.text)
      ) &&
      // "Opiates of any kind", "from his daughter that he no longer uses zolpidem".
      !(
        match.cue.status === 'family' &&
        /^(?:any|this|that|some) kind$/.test(`${tokens[match.from - 1]?.text} ${tokens[match.from]!.text}`)
      ) &&
      !(/^family-(?:uses|near)$/.test(match.cue.id) && tellsOfPatient(match, tokens)) &&
      // "Croup. Child has had no antibiotics".
      !(match.cue.status === 'family' && match.from === 0 && tokens[0]!.text === 'child' && tokens[1]?.text !== 'is') &&
      !hasOtherVerb(match, tokens) &&
      // "ALS: riluzol 50 mg 2dd": the disease.
      !(
        match.cue.status === 'condition' &&
        /^ALS(?=[:,;(]| [-–—])/.test(text.slice(tokens[match.from]!.start, tokens[match.from]!.start + 5))
      ) &&
      !goesPastAnd(match, tokens) &&
      !(match.cue.status === 'condition' && isHandedOver(match, tokens)) &&
      !(/^(?:switched|until-then)$/.test(match.cue.id) && hasOtherTense(match, tokens)) &&
      // "Has used mometasone for 3 months".
      !(
        match.cue.id === 'used-before-around' &&
        /^ha(?:s|ve) used$/.test(`${tokens[match.from - 1]?.text} ${tokens[match.from]!.text}`)
      ) &&
      // "Wegens diarree gestaakt": the reason, not what was stopped.
      !(match.cue.id === 'stopped-other' && WHY.test(tokens[match.from - 1]?.text ?? '')) &&
      !(match.cue.id === 'begins-around' && (crossesCell(match, tokens, groups, text) || isEndDay(match, tokens))) &&
      (!match.cue.reaction || (isReaction(match, tokens) && !isOfNext(match, tokens))) &&
      fulfilled(match, { tokens, text, now, monthFirst }) &&
      !(
        (match.cue.id === 'last-use' ||
          // "Prolia done 3/11, next in May".
          (match.cue.id === 'stopped-at' && tokens[match.from]!.text === 'done') ||
          (match.cue.id === 'no-longer-around' && /^la(?:atste|st)$/.test(tokens[match.from]!.text))) &&
        (/(?<![a-z])(?:next|due(?! to)|volgende)(?![a-z])/i.test(
          text.slice(tokens[match.to - 1]!.end, tokens[tokens.length - 1]!.end),
        ) ||
          // "Denosumab 6-monthly, last dose 02/11": the last so far.
          BY_INTERVAL.test(text.slice(tokens[0]!.start, tokens[match.from]!.start)))
      ) &&
      (match.cue.event !== 'deny' || happening({ tokens }, match) === 'not'),
    SHARING,
  ).map((match) =>
    groups[0]!.from < match.from && pointsBack(match, tokens) ? { ...match, cue: { ...match.cue, ...BACK } } : match,
  );
  return { tokens, text, now, monthFirst, depth, groups, matches };
}

const HAD =
  /^(?:took|had|has|received|got|given|was|were|on|with|completed|finished|used|tried|after|treated|switched|changed|converted|moved|stepped)$/;
/** "Aspirin 300 mg for 14 days, then clopidogrel" is a plan; "had aspirin for 14 days, then clopidogrel" is none. */
function hasOtherTense({ cue, from, to }: CueMatch, tokens: readonly Token[]): boolean {
  const words = tokens.slice(from, to).map(({ text }) => text);
  if (!words.includes('then') || !words.includes('for') || !words.some((word) => /^(?:days|weeks|wks)$/.test(word)))
    return false;
  const past = tokens.slice(Math.max(0, from - 3), to).some(({ text }) => HAD.test(text));
  return past === (cue.id === 'until-then');
}

const tellsOfPatient = ({ cue: { id }, from, to }: CueMatch, tokens: readonly Token[]): boolean =>
  (id === 'family-near' ? SAYS_USE : SAYS_OF).test(
    tokens
      .slice(from, to + (id === 'family-near' ? 5 : 1))
      .map(({ text }) => text)
      .join(' '),
  );
const SAYS_OF = / that (?:as an? ?\w+ )?(?:he|she|they|pt|patient) (?!too|also|likewise|himself|herself)/;
const SAYS_USE =
  / that (?:he|she|they|pt|patient) (?:takes|uses|is|was|has|had|does|did|no|never|needs|still|stopped|started) /;

/** "I have therefore provided fosfomycin". */
const isHandedOver = ({ from }: CueMatch, tokens: readonly Token[]): boolean =>
  tokens[from]!.text === 'provided' &&
  tokens
    .slice(Math.max(0, from - 2), from)
    .some(({ text }) => /^(?:has|have|had|was|were|been|being|i|we)$/.test(text));

const GOT = /^(?:kreeg|kregen|ontwikkelde|had|got|developed)$/;
/** "Staat op ezetimib en kreeg spierpijn van simvastatine": the harm is of the drug behind it. */
function isOfNext({ cue, from, to }: CueMatch, tokens: readonly Token[]): boolean {
  if (cue.id !== 'reaction-behind' || !tokens.slice(from, to).some(({ text }) => GOT.test(text))) return false;
  const behind = tokens.slice(to, to + 6);
  const next = behind.findIndex(({ kind }) => kind === 'drug');
  return (
    next > 0 &&
    /^(?:van|op|door|from|on|to)$/.test(behind[next - 1]!.text) &&
    !behind.slice(0, next).some(({ text }) => CLAUSE_MARK.test(text))
  );
}

const isHasBeen = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.text === 'been' && /^(?:has|have|had|not|never)$/.test(tokens[at - 1]?.text ?? '');

/** Whether two tokens stand in the same brackets, or in none. */
export function sameBracket({ depth }: Sentence, a: number, b: number): boolean {
  const least = Math.min(depth[a]!, depth[b]!);
  for (let at = Math.min(a, b); at <= Math.max(a, b); at++) if (depth[at]! < least) return false;
  return true;
}

function groupAt(
  tokens: readonly Token[],
  groups: readonly Group[],
  token: number,
): { group: number; to: number } | undefined {
  let at = token;
  while (at < tokens.length && tokens[at]!.kind !== 'drug' && isSmall(tokens[at]!) && at - token < 8) at++;
  const group = groups.findIndex((candidate) => candidate.from === at);
  return group < 0 ? undefined : { group, to: groups[group]!.to };
}

/** "1x per week (vrijdag) ⇥ foliumzuur": a day and a drug, in two cells. */
function crossesCell(
  { from, groups: named }: CueMatch,
  tokens: readonly Token[],
  groups: readonly Group[],
  text: string,
): boolean {
  const first = groups[named[0]!]!.from;
  return first > from && /[\t|)]/.test(text.slice(tokens[from]!.start, tokens[first]!.start));
}

/** "Ending antibiotics Friday: amoxicillin", "finished Sunday (trimethoprim)". */
const isEndDay = ({ from }: CueMatch, tokens: readonly Token[]): boolean =>
  tokens
    .slice(Math.max(0, from - 3), from)
    .some(({ text }) => /^(?:end(?:s|ing|ed)?|finish(?:es|ing|ed)?|complet(?:es|ed)|last|since)$/.test(text));

const BACK = { direction: 'before', back: true, close: false } as const;

/** A cue that speaks of what stands before it is none where nothing does. */
function hasTarget(match: CueMatch, groups: readonly Group[], tokens: readonly Token[]): boolean {
  const { cue, from, to } = match;
  if (cue.status === 'none' || cue.status === 'barrier' || cue.status === 'patient') return true;
  if (groups[0]!.from < from && pointsBack(match, tokens)) return true;
  if (cue.direction === 'before') return groups[0]!.from < from;
  if (cue.direction === 'after') return groups[groups.length - 1]!.from >= to || cue.status === 'condition';
  return true;
}

/** What a treatment may be called between "gestopt met" and its name. */
const TREATMENT =
  /^(?:gebruik|inname|medic\w*|middel\w*|behandel\w*|kuur|tablet\w*|pil\w*|therapie|zelf|ook|direct|meteen)$/;
const WHO = /^(?:zelf|hij|zij|ze|patiente?|pte?|toen)$/;
const SUCCESS =
  /^(?:succes|hulp|instemming|goed|moeite|veel|onmiddellijke|directe|akkoord|toestemming|behulp|als|name|elkaar)$/;
const DOING = /^(?!.*(?:ingen|klachten|tabletten|middelen|medicijnen)$)\w+en$/;
const TAKING =
  /^(?:taking|using|having|injecting|applying|inhaling|swallowing|ordering|collecting|requesting|issuing|needing|wearing|buying|smoking|spraying|giving|prescribing|during|following|pending|leaving|owing|awaiting|considering|according)$/;

const WHY =
  /^(?:wegens|vanwege|ivm|door|om|na|met|bij|tijdens|sinds|sedert|per|tegen|voor|of|to|for|by|with|after|from|persisterende|ernstige|veel|aanhoudende|hevige)$/;
const MORE = /^(?:meer|langer)$/;
const TAKES =
  /^(?:ge(?:bruik|bruiken|ven)|nemen|innemen|slikken|spuiten|krijgen|hebben|gebruiken|ontvangen|inhaleren|plakken|smeren|druppelen|toe(?:te)?dienen|bestellen|halen|ophalen|herhalen)$/;
/** Behind "niet meer": when and why. */
const THEN =
  /^(?:aan|af|mee|uit|in|sinds|sedert|vanaf|van|op|te|en|of|maar|na|door|wegens|vanwege|ivm|omdat|want|bij|voor|om|ook|dus|thuis|zelf|toe|vorig|vorige|nu|inmiddels|werd|worden|is|was|mag|kan|gaan|verdragen|\w*ge(?:continueerd|vraagd|zet|past|leverd|haald|slikt)|actueel)$/;
const MORE_REACH = 6;

/** "Hoeft met insuline niet meer te braken": that is what is over. */
function hasOtherVerb({ cue, literal }: CueMatch, tokens: readonly Token[]): boolean {
  const last = literal[literal.length - 1]!;
  if (cue.status !== 'stopped' || !MORE.test(tokens[last]!.text)) return false;
  // "Gaat daarna niet meer liggen", "tong niet meer wit".
  const next = tokens[last + 1];
  if (
    next?.kind === 'word' &&
    tokens[last - 1]?.text === 'niet' &&
    !isFiller(next) &&
    !THEN.test(next.text) &&
    !OF_USE.test(next.text)
  )
    return true;
  for (let at = last + 1; at < last + MORE_REACH && tokens[at] && !/^[,;.()]$/.test(tokens[at]!.text); at++)
    if (tokens[at]!.text === 'te') return !TAKES.test(tokens[at + 1]?.text ?? 'nemen');
  return false;
}

/** "Neemt gliclazide en prikt niet": the denial is of the second verb. */
const goesPastAnd = ({ cue, from, to, literal }: CueMatch, tokens: readonly Token[]): boolean =>
  cue.status === 'negated' &&
  cue.direction === 'drugs' &&
  tokens
    .slice(from, to)
    .some(
      ({ text }, n) =>
        text === 'en' &&
        !literal.includes(from + n) &&
        tokens[from + n + 1]!.kind === 'word' &&
        !isFiller(tokens[from + n + 1]!) &&
        !tokens.slice(from + n, to).some(({ kind }) => kind === 'drug'),
    );

/** "Gestopt met werken", "stopped smoking": something else was stopped. */
function hasOtherObject(match: CueMatch, tokens: readonly Token[]): boolean {
  const { cue, from, literal, to } = match;
  const next = tokens[to];
  if (cue.status === 'stopped' && (leavesOther(match, tokens) || endsOtherThing(match, tokens))) return true;
  if (cue.event !== 'stop') return false;
  // "Is met hardlopen gestopt".
  if (tokens.slice(0, to - 1).some(({ text }, n) => n > from - 3 && text === 'met' && DOING.test(tokens[n + 1]!.text)))
    return true;
  if (cue.direction !== 'either' || next?.kind !== 'word') return false;
  const last = tokens[literal[literal.length - 1]!]!.text;
  const withOther = (noun: Token | undefined): boolean =>
    noun?.kind === 'word' && !isSmall(noun) && !TREATMENT.test(noun.text) && !SUCCESS.test(noun.text);
  if (last === 'met') return withOther(next);
  // "Stopte zelf met zoethout", "waarna gestopt met trekken".
  const at = WHO.test(next.text) ? to + 1 : to;
  if (tokens[at]?.text === 'met') return withOther(tokens[at + 1]);
  return /^(?:stopped|quit|up|finished|completed)$/.test(last) && next.text.endsWith('ing') && !TAKING.test(next.text);
}

const ACTIVE = /^(?:stopped|quit|dropped|up|finished|ended|ditched|binned)$/;
const HIS = /^(?:the|his|her|their)$/;
const BEEN = /^(?:is|was|were|been|be|being|are|got|get|drug|dose)$/;
/** What is given up beside drugs, without an article. */
const HABIT =
  /^(?:sugar|salt|carbs|bread|meat|dairy|gluten|coffee|caffeine|chocolate|sweets|gym|sports?|football|work|school)$/;
/** Behind "stopped the": when, or what drugs are called. */
const NO_OTHER =
  /^(?:same|following|previous|nights?|morning|moment|weekend|first|former|latter|other|one|lot|rest|box|\w*scripts?|injections?|drops|cream|spray|pump|depot|combin\w*|dose|use|trial|taper|prophyla\w*)$/;

/** "HbA1c 52 on metformin, has given up sugar", "fine with Trulicity, stopped the keto diet": behind the drug another object. */
function endsOtherThing({ cue, literal, from, to }: CueMatch, tokens: readonly Token[]): boolean {
  const last = literal[literal.length - 1]!;
  if (cue.event !== 'stop' || cue.direction !== 'either' || !ACTIVE.test(tokens[last]!.text)) return false;
  if (BEEN.test(tokens[last - 1]?.text ?? '') || BEEN.test(tokens[from]!.text)) return false;
  const led = HIS.test(tokens[to]?.text ?? '');
  for (let at = led ? to + 1 : to, n = 0; n < 3 && tokens[at]?.kind === 'word'; at++, n++) {
    const { text } = tokens[at]!;
    if (HABIT.test(text)) return true;
    if (!led || NO_OTHER.test(text) || OF_DRUG.test(text) || isSmall(tokens[at]!)) return false;
    const next = tokens[at + 1];
    if (!next || /^[,;.()]$/.test(next.text)) return true;
    if (/^(?:with|by|on|since|within)$/.test(next.text)) return true;
    if (/^(?:at|in|and|but|as|because|for|after|to|so|when|due)$/.test(next.text))
      return !tokens.slice(at + 1).some(({ kind }) => kind === 'drug');
  }
  return false;
}

const LEAVES = /^(?:off|from|up|in|stopped|quit|dropped|finished|completed|binned|ditched|ended)$/;
/** What drugs are called, when and why: no object of another kind. */
export const OF_DRUG =
  /^(?:\w*(?:med|tab|pill|drug|therap|treatment|steroid|statin|infusion|sedat|press|inotrop|analg|hormon|contracep|thinner|patch|agent|course|day)\w*|anti\w+|inhalers?|water|blood|\w+ly|by|in|on|at|due|because|after|since|per|for|with|to|from|during|before|when|as|own|ago|last|this|next|week|month|year|yest|today|and|or|both|all|it|them|abx|which|that|who|he|she|they|pt|gp|x|has|have|is|was|were|not|then|now|early|so)$/;

/** "Came off the ventilator, furosemide IV"; "oxygen off, prednisolone": it was something else that ended. */
function leavesOther({ cue, from, literal, to }: CueMatch, tokens: readonly Token[]): boolean {
  if (
    cue.direction === 'before' ||
    cue.direction === 'drugs' ||
    !LEAVES.test(tokens[literal[literal.length - 1]!]!.text)
  )
    return false;
  if (tokens[to]?.text === ',') return cue.direction === 'after';
  if (tokens.slice(0, from).some(({ kind }) => kind === 'drug')) return false;
  const noun = tokens[/^(?:the|his|her|their|a|an)$/.test(tokens[to]?.text ?? '') ? to + 1 : to];
  const at = noun ? tokens.indexOf(noun) : -1;
  return (
    noun?.kind === 'word' &&
    !OF_DRUG.test(noun.text) &&
    !isSmall(noun) &&
    /^(?:,|on|with)$/.test(tokens[at + 1]?.text ?? '')
  );
}

/** Behind "offered, but": then it is, or will be. */
const CONSENT =
  /^(?:loopt|blijft|door|bevalt|akkoord|stemt|ingestemd|toch|graag|start(?:en)?|gestart|begonnen|begint|pas|later|eerst|nadenken|bedenktijd|overleggen|overleg|denkt|twijfelt|agreed?|agrees|started?|starting|later|think|consider|first|morgen|(?:maan|dins|woens|donder|vrij|zater|zon)dag|krijgt|neemt|slikt|gebruikt|kreeg|nam)$/;

const ITEM = /(?:[\t|([•·]| [-–—]|[:=>→]) *$/;
/** With the name in it an item may begin its line: "Anticoagulantia: nee | insuline: nee". */
const NAMED_ITEM = /(?:^|[\n\t|([•·]| [-–—]|[:=>→]) *$/;
/** "Ramipril | Past | cough", "tramadol (historical)", "quinine – old": words that stand by themselves. */
const fillsItem = (text: string, from: number, to: number, named: boolean): boolean =>
  (named ? NAMED_ITEM : ITEM).test(text.slice(Math.max(0, from - 4), from)) &&
  /^[.*]? *(?:$|[\t|)\]\n,;.([•·]|[-–—] )/.test(text.slice(to, to + 6));

const NO_SUBJECT =
  /^(?:[a-z]+ly|of|in|at|for|on|with|by|to|all|both|be|not|never|have|continue|take|stop|start|remain|stay|avoid|also|still|now|then|receive|use|keep|go|get|see|only|probably|really|ideally|consider|restart|hold|resume|help|need|ensure|complete|return|attend|come)?$/;
/** "Previous amlodipine dose of 5 mg". */
const namesDose = ({ to }: CueMatch, tokens: readonly Token[]): boolean =>
  tokens.slice(to, to + 3).some(({ text }) => /^(?:dose|doses|dosis|level|levels|strength)$/.test(text));

const BOTH_REACH = 10;
const isBoth = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(Math.max(0, at - BOTH_REACH), at).some(({ text }) => /^(?:zowel|dezelfde|hetzelfde)$/.test(text));

/** "For depression", "since"; but "for six months". */
const LASTING =
  /(?<![a-z])(?:(?:sinds|since|al)(?![a-z])|for\s(?!(?:\S+ ){1,2}(?:days?|weeks?|months?|nights?|doses)(?![a-z]))|(?:has|have|now|already|currently|takes)\s(?:.*\s)?for\s)/i;
const SUPPOSED_REACH = 4;
const AWAITED = 6;
const ONSET = /^(?:tingl\w*|aura|warning|onset|flares?|burning|hungry|meals?|eat\w*|food|up|awake|bed|wak\w+)$/;

function isSupposed(tokens: readonly Token[], from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - SUPPOSED_REACH); at--) {
    if (/^(?:if|unless|case|indien|mocht|wanneer)$/.test(tokens[at]!.text)) return true;
    // "Overweeg nortriptyline als amitriptyline niet verdragen wordt".
    if (tokens[at]!.text === 'als' && !isBoth(tokens, at) && tokens[at + 1]?.kind === 'drug') return true;
    if (tokens[at]!.kind !== 'word') return false;
  }
  return false;
}

const opens = (tokens: readonly Token[], at: number): boolean => at === 0 || /^[/|;:.(]$/.test(tokens[at - 1]!.text);

const CULTURE = /^(?:cultures?|kweek|kweken|msu|isolates?|organism|coli|swab|resistan\w*|mic)$/;

function fulfilled(
  match: CueMatch,
  { tokens, text, now, monthFirst }: Pick<Sentence, 'tokens' | 'text' | 'now' | 'monthFirst'>,
): boolean {
  const { needs } = match.cue;
  // "Zowel de temazepam als de quetiapine".
  if (match.cue.status === 'condition' && tokens[match.from]!.text === 'als' && isBoth(tokens, match.from))
    return false;
  // "Should not be given" opens no condition, "should scans reveal" does.
  const [first, next] = tokens.slice(match.from, match.from + 2);
  if (match.cue.status === 'condition' && first!.text === 'should' && NO_SUBJECT.test(next?.text ?? '')) return false;
  // "On no account should he be given".
  if (
    match.cue.status === 'condition' &&
    /^(?:account|circumstances|nor|why)$/.test(tokens[match.from - 1]?.text ?? '')
  )
    return false;
  // "Sensitive to nitrofurantoin on culture": the germ is.
  if (match.cue.id === 'sensitive-to' && tokens.some(({ text: word }) => CULTURE.test(word))) return false;
  // "If she cannot tolerate metformin".
  if (match.cue.status === 'allergy' && isSupposed(tokens, match.from)) return false;
  if (!needs) return true;
  // "Pain 8/10 down to 3/10".
  if (match.cue.id === 'until' && /^(?:down|\d+\/10)$/.test(tokens[match.from - 1]?.text ?? '')) return false;
  if (needs === 'later') {
    const next = tokens.findIndex(
      ({ kind, text: mark }, at) => at >= match.to && (kind === 'drug' || /^[;.]$/.test(mark)),
    );
    const rest = text.slice(
      tokens[match.to - 1]!.end,
      tokens[next < 0 ? tokens.length - 1 : next]![next < 0 ? 'end' : 'start'],
    );
    return (
      tellsOfLater(rest, now) ||
      [...rest.matchAll(BEFORE_DAY)].some(({ index, 0: word }) => isFutureWord(rest.slice(index + word.length)))
    );
  }
  if (needs === 'clause-later') {
    let head = match.from;
    while (head > 0 && !CLAUSE_MARK.test(tokens[head - 1]!.text)) head--;
    let tail = match.to;
    while (tail < tokens.length && !CLAUSE_MARK.test(tokens[tail]!.text)) tail++;
    return tellsOfTimeToCome(text.slice(tokens[head]!.start, tokens[tail - 1]!.end), now);
  }
  if (needs === 'own-cell')
    return fillsItem(text, tokens[match.from]!.start, tokens[match.to - 1]!.end, match.cue.direction === 'drugs');
  // "As soon as detox ends", but "as soon as the headache starts".
  if (needs === 'awaited')
    return !tokens
      .slice(match.to, match.to + AWAITED)
      .some(({ text: word }) => AS_NEEDED.test(word) || ONSET.test(word));
  if (needs === 'opening') return opens(tokens, match.from);
  if (needs === 'asked')
    return match.from === 0 && /\?["')\]]*\s*$/.test(text.slice(Math.max(0, tokens[0]!.start - 4), tokens[0]!.start));
  if (needs === 'no-consent') return !tokens.slice(match.to).some(({ text: word }) => CONSENT.test(word));
  if (needs === 'no-refill') {
    // "S: codeïne op", but "bouwt ramipril op".
    const alone = match.cue.id !== 'ran-out-alone' || opens(tokens, match.from);
    const around = text.slice(Math.max(0, tokens[0]!.start - REFILL_REACH), tokens[match.to - 1]!.end + REFILL_REACH);
    return alone && !REFILL.test(around);
  }
  if (needs === 'reaction-told')
    return TELLS_OF_REACTION.test(text.slice(Math.max(0, tokens[0]!.start - TOLD_REACH), tokens[match.from]!.start));
  const end = tokens[match.to - 1]!.end;
  if (needs === 'nursing') return NURSES.test(text.slice(Math.max(0, tokens[0]!.start - NURSING_REACH), end));
  if (/-behind$/.test(needs)) {
    // A number that the phrase itself names is part of the time.
    const last = tokens[match.to - 1]!;
    const from = last.kind === 'number' ? last.start : end;
    // "20 mg per dag. Op 1 december start zij": the time of another sentence.
    const behind = text.slice(from, from + TIME_LENGTH).replace(/^ en met|(?<=\p{Ll}{3})\.\s+\p{Lu}[^]*/gu, '');
    const until = /^(?:tot|until|till|m|met)$/.test(last.text);
    if (isFutureWord(behind) && (needs === 'future-behind' || until)) return needs === 'future-behind';
    if (needs === 'future-behind' && isFutureDay(behind, now, INGOING.test(last.text))) return true;
    const when = parseWhen(behind, now, monthFirst, 'near');
    // "Clopidogrel 1dd t/m mei": of two Mays the one to come.
    if (when?.bare && when.minDaysAgo > PAST_DAYS && until && DAILY.test(tokens[match.from - 1]?.text ?? ''))
      return false;
    if (when === undefined || when.index > (last.kind === 'number' ? 0 : TIME_GAP)) return false;
    // "Went up to 100 last month".
    if (when.index > 1 && /\d/.test(behind.slice(0, when.index))) return false;
    if (needs === 'long-behind') return when.minDaysAgo >= LONG_AGO;
    // "Prn, last used in May"; "last dose 20/11, next 27/11".
    if (needs === 'weeks-behind')
      return (
        when.minDaysAgo >= WEEKS_AGO && !GOES_ON.test(text.slice(tokens[0]!.start, tokens[tokens.length - 1]!.end))
      );
    return needs === 'past-behind' ? when.maxDaysAgo >= 0 : when.maxDaysAgo < 0;
  }
  const whole = text.slice(tokens[0]!.start, tokens[tokens.length - 1]!.end);
  if (needs === 'dose-time') {
    // "Declined lithium and prefers to stay on lurasidone with dinner": the hour of another.
    const next = tokens.find(({ kind }, at) => at >= match.to && kind === 'drug');
    return DOSE_TIME.test(text.slice(tokens[0]!.start, next?.start ?? tokens[tokens.length - 1]!.end));
  }
  if (needs === 'no-day') return !OF_LATE.test(whole);
  const when = parseWhen(whole, now, monthFirst);
  return (
    when !== undefined &&
    when.minDaysAgo >= PAST_DAYS &&
    !LASTING.test(text.slice(Math.max(0, tokens[0]!.start), end + 60))
  );
}
