/** Which drugs of a sentence a cue speaks about: its direction and its reach. */
import { isAdverbial, isHelped } from './adverbial.ts';
import { between, FINITE, turnsBack, type Gap } from './between.ts';
import { hangsOn } from './condition.ts';
import type { Cue } from './cue.ts';
import {
  avoidedBeside,
  deniesOther,
  dosedBehindComma,
  timedBehindComma,
  needsNoTest,
  speaksOfOther,
} from './denied.ts';
import { isFiller, isLink, isSmall, opensClause } from './scope.ts';
import { speaksOfThing, TREATMENT } from './own-thing.ts';
import { sameBracket, type CueMatch, type Sentence } from './sentence.ts';

export interface Spoken {
  /** Token index of the drug. */
  drug: number;
  /** Words between cue and drug; 0 for phrases that name the drug itself. */
  distance: number;
}
type Side = Gap & { group: number };

/** Words that may stand between a cue and the drugs it speaks about. */
const REACH_AFTER = 7;
const REACH_BEFORE = 9;
/** Opens what does not hang on the condition before it. */
const ASIDE = /^(?:verder|daarnaast|tevens|overigens|rest|besides|otherwise|continue|continues|ook|also)$/;
/** Words between "no" and the second of two things it denies. */
const JOINED = 3;
/** Words between a drug and the bracketed remark about it. */
const BRACKET_REACH = 3;
/** Opens what is used in place of what is denied. */
const INSTEAD =
  /^(?:so|dus|daarom|hence|therefore|thus|vandaar|derhalve|only|just|alleen|enkel|slechts|wel|instead|preferring|prefers|preferred|takes|uses|has|have|heeft|kept|keeps|keep|kreeg|behield|behouden|chose|koos|gebruikt|slikt|neemt|krijgt|continues|remains|still|nog|verder|besides|except|than|apart)$/;
const TAKE = /^(?:use|take|give|try|prescribe|start|switch|have)$/;
/** Goes on about the second drug as about the first. */
const CARRIED_ON =
  /^(?:in|on|since|because|due|for|by|after|and|or|at|wegens|vanwege|ivm|op|sinds|per|en|of|last|om|omdat|door|na|bij|van|tot|from|until|with|met|voor)$/;
const WITH = /^(?:met|with|using|yet)$/;
const CARRIES: ReadonlySet<Cue['status']> = new Set([
  'allergy',
  'negated',
  'stopped',
  'family',
  'condition',
  'unclear',
  'planned',
]);

/** The drugs that a cue without drugs of its own speaks about. */
export function drugsOf(sentence: Sentence, match: CueMatch): Spoken[] {
  const { depth, groups, tokens } = sentence;
  const here = depth[match.from]!;
  if (here > 0 && !groups.some((group) => group.depth >= here && sameBracket(sentence, group.from, match.from)))
    return bracketed(sentence, match, here);
  if (match.cue.status === 'condition') return conditional(sentence, match);
  const { direction, status, id } = match.cue;
  const other = direction !== 'after' && denies(match.cue) && speaksOfOther(sentence, match);
  if (doubtsOther(sentence, match) || contrasts(sentence, match)) return [];
  const thing =
    (status === 'stopped' || status === 'negated' || id === 'never-again') && speaksOfThing(sentence, match);
  // "Bestraling afgerond, …", "med rec completed by MMT: …".
  if (thing && /^(?:[^a-z]|by$|at$|with$|from$|today$|this$)/.test(tokens[match.to]?.text ?? '.')) return [];
  const left = other || thing ? undefined : leftOf(sentence, match);
  // "Bloods refused", but "Jansen refused his lithium".
  const right = other && isFollowed(sentence, match) ? undefined : rightOf(sentence, match);
  const useLeft =
    direction === 'before' || (direction === 'either' && left && (!right || goesLeft(sentence, match, left, right)));
  // "Started after the relationship ended".
  if (useLeft && left && match.cue.id === 'ended' && tokens.slice(groups[left.group]!.to, match.from).some(isSince))
    return [];
  if (useLeft && left) {
    const { drugs } = groups[left.group]!;
    const first = id === 'from-later' ? drugs.findLast((drug) => isBehindTimes(tokens, drug)) : undefined;
    return drugs.filter((drug) => !(drug < first!)).map((drug) => ({ drug, distance: left.words }));
  }
  if (useLeft) return [];
  if (!right || (right.comma && !left && endsOther(sentence, match, right))) return [];
  const group = groups[right.group]!;
  const dosed =
    match.cue.status === 'negated'
      ? dosedBehindComma(tokens, group.drugs)
      : Math.min(behindHabit(sentence, group.drugs), timedBehindComma(tokens, match, group.drugs));
  const [before, last] = group.drugs.slice(-2);
  const apart =
    last !== undefined && CARRIES.has(match.cue.status) && beginsApart(sentence, match, before! + 1, last, last + 1);
  const told = apart ? Math.min(dosed, last) : dosed;
  const found = group.drugs.filter((drug) => drug < told).map((drug) => ({ drug, distance: right.words }));
  if (told === Infinity && CARRIES.has(match.cue.status)) carry(sentence, match, right.group, found);
  return found;
}

/** "Entresto 2dd, dapagliflozine 10 mg 1dd per volgende maand": the day is of the last. */
const isBehindTimes = (tokens: Sentence['tokens'], drug: number): boolean =>
  tokens[drug - 1]?.text === ',' && /^(?:dd|daags|dag)$/.test(tokens[drug - 2]?.text ?? '');

/** "Klaar met de bestraling, niet met anastrozol": an end is denied. */
function contrasts({ tokens, matches }: Sentence, { cue, from, to }: CueMatch): boolean {
  const preposition = tokens[to - 1]!.text;
  return (
    cue.id === 'no' &&
    to - from === 3 &&
    tokens[from]!.text === ',' &&
    matches.some(
      (other) =>
        other.to <= from &&
        other.cue.status === 'stopped' &&
        tokens.slice(other.from, other.to).some(({ text }) => text === preposition),
    )
  );
}

/** "Gestopt met alcohol, acamprosaat 3dd 2": what is drunk or smoked and what is taken are no list. */
function behindHabit({ tokens, text }: Sentence, [first, next]: readonly number[]): number {
  const ends = next !== undefined && tokens[next - 1]!.text === ',';
  return ends && HABIT.test(text.slice(tokens[first!]!.start, tokens[first!]!.end)) ? next : Infinity;
}

const HABIT = /^(?:alco|rook|rok|smok|vape|vapi|blow|tabak|tobacco|ciga|drink|drank|cannabis|wiet)/i;

const isSince = ({ text }: Sentence['tokens'][number]): boolean => /^(?:after|since|when|nadat|toen|sinds)$/.test(text);

/** "Oxygen weaned off, salbutamol nebs", "since she stopped work she feels better, sertraline": what ended is no drug. */
function endsOther(sentence: Sentence, match: CueMatch, right: Side): boolean {
  const { status, event, id } = match.cue;
  const { literal } = match;
  // "Operatie gepland, apixaban door".
  if (id === 'planned')
    return (
      right.words === 0 &&
      // "Verwijzing psychiater aangevraagd, quetiapine 50 mg".
      ((match.to - match.from === 1 &&
        ASKED_FOR.test(sentence.tokens[match.from]!.text) &&
        isWord(sentence.tokens[match.from - 1])) ||
        speaksOfOther(sentence, match))
    );
  // "No longer needs oxygen, salbutamol prn".
  // "Stopped and not restarted, insulin continues".
  if (id === 'again') return true;
  if (id === 'no-longer') return right.words > 0 || literal.length < match.to - match.from;
  if (status !== 'stopped' || event !== 'stop') return false;
  if (id === 'after-stop') return right.words > 0;
  // "Nadat hij met roken was gestopt", "behandeling bij psycholoog afgesloten".
  const { tokens } = sentence;
  let at = match.from - 1;
  while (at >= 0 && FINITE.test(tokens[at]!.text)) at--;
  const noun = tokens[at];
  if (noun?.kind !== 'word' || isFiller(noun) || UNNAMED.test(noun.text)) return false;
  const before = tokens[at - 1]?.text ?? '';
  // "Cardiale revalidatie voltooid": with its adjective.
  return (
    /^(?:met|bij)$/.test(before) ||
    HABIT.test(noun.text) ||
    (at === 1 && /\w{4}(?:e|al|[ai]c)$/.test(before)) ||
    speaksOfOther(sentence, match)
  );
}

const ASKED_FOR = /^(?:aangevraagd|aangeboden|gepland|ingepland)$/;
const isWord = (token: Sentence['tokens'][number] | undefined): boolean => token?.kind === 'word' && !isFiller(token);

const UNNAMED =
  /^(?:zelf|inmiddels|nu|gisteren|vandaag|eerder|now|today|dit|deze|die|this|it|\w+ly|med\w*|kuur|course)$/;

/** "Diagnosis in doubt, sumatriptan works": what is doubted is no drug. */
function doubtsOther(sentence: Sentence, match: CueMatch): boolean {
  if (match.cue.id !== 'unclear' || leftOf(sentence, match)) return false;
  const right = rightOf(sentence, match);
  return right !== undefined && right.comma && (right.words > 0 || speaksOfOther(sentence, match));
}

/** "QTc niet verlengd op citalopram" ends as little as "alcohol niet gebruikt" denies. */
const denies = ({ status, id, back }: Cue): boolean => !back && (status === 'negated' || id === 'not-again');

/**
 * "If A fails, B": B depends on it and A does not. "If he takes A": A does. "Add A if pain persists": A does, when it
 * is a plan.
 */
function conditional(sentence: Sentence, match: CueMatch): Spoken[] {
  const { groups, tokens } = sentence;
  // "Zowel de temazepam als de quetiapine".
  if (groups.some(({ from, drugs }) => from < match.from && drugs[drugs.length - 1]! >= match.to)) return [];
  const behind = groups.filter((group) => group.from >= match.from && sameBracket(sentence, group.from, match.from));
  const awaits = match.cue.id === 'condition-result';
  const hung = awaits ? hungOn(sentence, match) : undefined;
  if (hung) return groups[hung.group]!.drugs.map((drug) => ({ drug, distance: hung.words }));
  const next = match.cue.close ? rightOf(sentence, match) : undefined;
  if (next) return groups[next.group]!.drugs.map((drug) => ({ drug, distance: next.words }));
  if (match.cue.close && behind.length === 0) return [];
  const comma = tokens.findIndex((token, at) => at >= match.to && /^(?:,|dan|then)$/.test(token.text));
  // "Bij onvoldoende effect van A kan B worden toegevoegd": the verb opens what depends on it.
  const turn =
    comma >= 0 || behind.length < 2
      ? comma
      : tokens.findIndex(
          (token, at) =>
            at >= behind[0]!.to &&
            /^(?:kan|kunnen|kunt|mag|moet|zou|start|starten|try|use|give|add|consider|then|should|would|could)$/.test(
              token.text,
            ),
        );
  const after = turn < 0 ? [] : behind.filter((group) => group.from > turn && !isReason(sentence, group.from));
  // "If headache paracetamol, otherwise metoprolol as before".
  const apart = turn >= 0 && ASIDE.test(tokens[turn + 1]?.text ?? '');
  const before = apart ? behind.filter((group) => group.from < turn) : [];
  // "Add aripiprazole if no response to sertraline": the drug that fails hangs on nothing.
  const failing = !match.cue.close && turn < 0 && behind.length === 1 && failsOf(sentence, match, behind[0]!.from);
  if (failing) {
    const left = leftOf(sentence, match);
    if (left) return groups[left.group]!.drugs.map((drug) => ({ drug, distance: left.words }));
  }
  const own = behind.filter((group) => !isReason(sentence, group.from));
  const spoken = [before, after, own, behind].find((some) => some.length > 0) ?? [];
  if (spoken.length > 0) return spoken.flatMap((group) => group.drugs.map((drug) => ({ drug, distance: 1 })));
  if (awaits) return [];
  const left = leftOf(sentence, match);
  return left && !(left.comma && !match.cue.tight)
    ? groups[left.group]!.drugs.map((drug) => ({ drug, distance: left.words }))
    : [];
}

function hungOn(sentence: Sentence, match: CueMatch): Side | undefined {
  const left = leftOf(sentence, match);
  const only = /^(?:only|just)$/.test(sentence.tokens[match.from - 1]?.text ?? '');
  return left && (only || !left.comma) && hangsOn(sentence, match, sentence.groups[left.group]!.from)
    ? left
    : undefined;
}

const FAILS =
  /^(?:no|geen|not|niet|fails?|failed|onvoldoende|insufficient|inadequate|ineffective|unsuccessful|uncontrolled|unresponsive|refractory|poor|falen|uitblijven|bevalt|aanslaat)$/;

function failsOf({ tokens }: Sentence, match: CueMatch, drug: number): boolean {
  const around = [...tokens.slice(match.from, drug), ...tokens.slice(drug + 1, drug + 4)];
  return around.some(({ text }) => FAILS.test(text));
}

/** "Because of the pramipexol": a reason depends on nothing. */
function isReason({ matches, tokens }: Sentence, drug: number): boolean {
  return matches.some(
    ({ cue, to }) => cue.id === 'reason' && to <= drug && tokens.slice(to, drug).every((token) => isSmall(token)),
  );
}

/** Whether words of content stand between a cue and the next drug. */
function isFollowed({ groups, tokens }: Sentence, { to }: CueMatch): boolean {
  const next = groups.find(({ from }) => from >= to);
  return tokens[to]?.kind === 'word' && !(next && tokens.slice(to, next.from).every(isFiller));
}

/** A bracketed remark without drugs of its own speaks about the drug just before it. */
function bracketed({ tokens, depth }: Sentence, match: CueMatch, here: number): Spoken[] {
  for (let at = match.from; at >= 0; at--) {
    if (depth[at]! < here) {
      // "ceftriaxone for five days (completed)"
      for (let words = 0; at >= 0 && tokens[at]!.kind !== 'drug'; at--)
        if (!isFiller(tokens[at]!) && (tokens[at]!.kind !== 'word' || ++words > BRACKET_REACH)) break;
      return at >= 0 && tokens[at]!.kind === 'drug' ? [{ drug: at, distance: 0 }] : [];
    }
  }
  return [];
}

/** A stop, or a beginning at a time to come: behind who does it and when. */
const isTold = ({ event, id }: Cue): boolean => event === 'stop' || id === 'begins-then';

function leftOf(sentence: Sentence, match: CueMatch): Side | undefined {
  const { groups } = sentence;
  const direct = IN_PASSING.has(match.cue.status);
  for (let g = groups.length - 1; g >= 0; g--) {
    const group = groups[g]!;
    if (group.from >= match.from || !sameBracket(sentence, group.from, match.from)) continue;
    if (match.cue.status === 'stopped' && !match.cue.back && hasOwnSubject(sentence, group.from, group.to, match))
      return undefined;
    // "Glimepiride is sinds de start van insuline niet meer nodig": insulin is told of in passing.
    if (direct && isInPassing(sentence, g)) continue;
    // "Lithium (interaction with ibuprofen) stopped": what is remarked in brackets is not what it speaks of.
    if (group.depth > sentence.depth[match.from]! && isRemark(sentence, g)) continue;
    // "Stopped venlafaxine in 2019 but restarted in 2021": nothing behind the cue that it could speak of instead.
    const alone = match.cue.back || !groups.some((other) => other.from >= match.to);
    const main = behindRelative(sentence, group.drugs[group.drugs.length - 1]! + 1, match.from);
    const from = main ?? group.drugs[group.drugs.length - 1]! + 1;
    const gap = between(sentence, from, match.from, match, alone, true);
    const far = match.cue.back || ownClause(sentence, main ?? group.to, match.from);
    const reach = far ? REACH_BEFORE * 2 : REACH_BEFORE;
    const told = (): boolean => isTold(match.cue) && isAdverbial(sentence, from, match.from);
    const helped = (): boolean => match.cue.status === 'stopped' && isHelped(sentence, from, match.from);
    return gap && gap.words <= reach && (!match.cue.close || gap.small || told() || helped())
      ? { group: g, ...gap }
      : undefined;
  }
  return undefined;
}

const ARTICLE = /^(?:de|het|een|haar|zijn|the|his|her|a|an)$/;
const OPENS_CLAUSE = /^(?:,|en|and|when|since|that|while|toen|nadat|voordat|omdat|terwijl)$/;
const FRONTED = /^(?:met|onder|op|door|dankzij|na|sinds|bij|tijdens|with|on|under)$/;

/** "Met furosemide is het vocht er af", "op citalopram, de depressie is over": something else is over. */
function hasOwnSubject({ tokens }: Sentence, from: number, to: number, match: CueMatch): boolean {
  let comma = match.from;
  while (comma > to && !OPENS_CLAUSE.test(tokens[comma - 1]!.text)) comma--;
  let first = comma > to ? comma : to;
  let before = from - 1;
  while (before >= 0 && isFiller(tokens[before]!)) before--;
  if (
    comma <= to &&
    !(FRONTED.test(tokens[before]?.text ?? '') && before === 0 && FINITE.test(tokens[first]?.text ?? ''))
  )
    return false;
  if (FINITE.test(tokens[first]?.text ?? '')) first++;
  const noun = tokens[first + 1];
  return (
    first + 1 < match.to &&
    !tokens.slice(first, match.from).some(({ text }) => text === 'it') &&
    ARTICLE.test(tokens[first]!.text) &&
    noun?.kind === 'word' &&
    !TREATMENT.test(noun.text)
  );
}

/** What is told of the subject of a clause, at its end. */
const IN_PASSING: ReadonlySet<Cue['status']> = new Set(['stopped', 'negated', 'planned']);
const ASIDE_FROM =
  /^(?:sinds|sedert|na|door|wegens|vanwege|bij|naast|ivm|tijdens|onder|met|since|after|because|due|alongside|during|following)$/;
const ASIDE_REACH = 5;

/** "A is sinds de start van B …": a subject and its verb, and then another drug behind a preposition. */
function isInPassing({ groups, tokens }: Sentence, g: number): boolean {
  const subject = groups[g - 1];
  const { from } = groups[g]!;
  if (!subject || subject.depth !== groups[g]!.depth) return false;
  // "Geen maagbeschermer bij carbasalaatcalcium, niet geïndiceerd".
  if (tokens[subject.from - 1]?.text === 'geen' && ASIDE_FROM.test(tokens[from - 1]!.text)) return true;
  // "Clarithromycin interacts with ciclosporin, asked team not to use it".
  if (tokens[subject.to]?.text === 'interacts') return true;
  if (!FINITE.test(tokens[subject.to]?.text ?? '')) return false;
  const between = tokens.slice(subject.to + 1, from);
  if (between.some(({ text }) => /^(?:[,;.]|en|and|maar|but|of|or|naar|to|op)$/.test(text))) return false;
  return between.slice(-ASIDE_REACH).some(({ text }) => ASIDE_FROM.test(text));
}

const RELATIVE = /^(?:die|dat|waarmee|waarop|waaronder|waarvoor|welke?|which|that|who)$/;
const PREPOSITION = /^(?:on|with|for|from|to|met|op|voor|onder)$/;

/** "Disulfiram, waarmee zij was gestart, is beëindigd": where the main clause goes on. */
export function behindRelative({ tokens }: Sentence, from: number, to: number): number | undefined {
  let head = from;
  // "De lisinopril 10 mg, die …".
  while (head < to && isFiller(tokens[head]!) && !RELATIVE.test(tokens[head]!.text)) head++;
  if (tokens[head]?.text === ',') head++;
  const opens = PREPOSITION.test(tokens[head]?.text ?? '') ? head + 1 : head;
  if (!RELATIVE.test(tokens[opens]?.text ?? '')) return undefined;
  for (let at = opens + 1; at < to; at++) {
    if (tokens[at]!.kind === 'drug') return undefined;
    if (tokens[at]!.text === ',') return FINITE.test(tokens[at + 1]!.text) ? at + 1 : undefined;
  }
  return undefined;
}

/** "Tolterodine is wegens toename van klachten al in het voorjaar door u beëindigd": one clause, however long. */
function ownClause({ tokens }: Sentence, from: number, to: number): boolean {
  return (
    FINITE.test(tokens[from]?.text ?? '') &&
    !tokens.slice(from, to).some(({ text }) => /^(?:[,;.]|maar|but|en|and)$/.test(text))
  );
}

/** Brackets that stand just behind another drug and its dose. */
function isRemark({ tokens, depth, groups }: Sentence, g: number): boolean {
  const { from, depth: here } = groups[g]!;
  let open = from;
  while (open >= 0 && depth[open]! >= here) open--;
  const before = groups.findLast((group) => group.from <= open && group.depth < here);
  return before !== undefined && tokens.slice(before.to, open + 1).every((token) => isFiller(token));
}

function rightOf(sentence: Sentence, match: CueMatch): Side | undefined {
  const { groups, tokens } = sentence;
  // "Lifelong no. aztreonam 1 g".
  if (match.cue.id === 'no' && tokens[match.to]?.text === '.') return undefined;
  const g = groups.findIndex((group) => group.from >= match.to && sameBracket(sentence, group.from, match.from));
  if (g < 0) return undefined;
  const gap = between(sentence, match.to, groups[g]!.from, match);
  // "Driving licence withdrawn after a seizure, on levetiracetam".
  if (match.cue.status === 'stopped' && gap?.comma && USES.test(tokens[groups[g]!.from - 1]?.text ?? ''))
    return undefined;
  // "Discontinued two years ago when he went onto semaglutide".
  if (match.cue.status === 'stopped' && GONE_ONTO.test(words(tokens, match.to, groups[g]!.from))) return undefined;
  if (gap?.comma && AT_WILL.has(match.cue.status) && namesOther(sentence, match, groups[g]!.from)) return undefined;
  // "Pre-op: hypothyroid, on liothyronine": where the note was written.
  if (
    match.cue.id === 'at-operation' &&
    match.from === 0 &&
    gap &&
    gap.words > 0 &&
    tokens.slice(match.to, match.to + 2).some(({ text }) => text === ':')
  )
    return undefined;
  const reach = match.cue.status === 'condition' || match.cue.status === 'family' ? REACH_AFTER * 3 : REACH_AFTER;
  return gap &&
    gap.words <= reach &&
    !needsNoTest(sentence, match) &&
    !(
      match.cue.status === 'negated' &&
      (deniesOther(sentence, match, groups[g]!.from) || avoidedBeside(sentence, match, groups[g]!.from))
    ) &&
    (!match.cue.close ||
      gap.small ||
      joined(sentence, groups[g]!.from, gap) ||
      described(sentence, match, groups[g]!.from)) &&
    !(match.cue.tight && gap.comma)
    ? { group: g, ...gap }
    : undefined;
}

const USES = /^(?:on|takes|uses|using|taking)$/;
const GONE_ONTO =
  /(?:^| )(?:when|after|once|since|as|before) (?:\S+ ){0,3}?(?:(?:went|moved|moving|switched|switching|changed|put|came|going|swapped) (?:on|to|onto|over to)|started|starting|commenced|commencing|began)$/;
const words = (tokens: Sentence['tokens'], from: number, to: number): string =>
  tokens
    .slice(from, to)
    .map(({ text }) => text)
    .join(' ');
const AT_WILL: ReadonlySet<Cue['status']> = new Set(['stopped', 'planned']);
const TIME_OF = /dag$|^(?:week|ingang|name|overleg|\w*bouw\w*|combinatie)$/;

/** "Start volgende week met fysiotherapie, diclofenac", "eerder longembolie, rivaroxaban": before the comma it was named. */
function namesOther({ tokens }: Sentence, { cue, from, to, literal }: CueMatch, drug: number): boolean {
  const comma = tokens.findIndex(({ text }, at) => at >= to && at < drug && text === ',');
  if (comma < 0 || tokens.slice(comma + 1, drug).some((token) => !isSmall(token))) return false;
  const before = tokens.slice(to, comma);
  const word = (at: number): boolean => tokens[at]?.kind === 'word' && !isSmall(tokens[at]) && !literal.includes(at);
  // "Ooit maagbloeding gehad, pantoprazol 40 mg", "dieet geprobeerd, metformine 500 mg".
  if (cue.id === 'used-before')
    return (
      tokens[drug + 1]?.kind === 'number' &&
      (tokens.slice(from, comma).some((_, n) => word(from + n)) ||
        (tokens[from]!.text === 'geprobeerd' && word(from - 1)))
    );
  return before.some((token, at) => {
    const last = at > 0 ? before[at - 1]!.text : tokens[to - 1]!.text;
    return (
      /^(?:met|naar|voor)$/.test(last) &&
      token.kind === 'word' &&
      !isSmall(token) &&
      !TREATMENT.test(token.text) &&
      !TIME_OF.test(token.text)
    );
  });
}

/** "Not on steroids or warfarin": a class that we do not know, and a drug that we do. */
function joined({ tokens }: Sentence, drug: number, { words, comma }: Gap): boolean {
  return !comma && words <= JOINED && /^(?:of|or|noch|nor)$/.test(tokens[drug - 1]?.text ?? '');
}

/** "Geen anabole steroïden", "geen orale anticoagulantia": one adjective. */
function described({ tokens }: Sentence, { from, to, cue }: CueMatch, drug: number): boolean {
  return (
    cue.id === 'no' &&
    tokens[from]!.text === 'geen' &&
    to === from + 1 &&
    drug === to + 1 &&
    /(?:ale|ole|ire|aire|ende|ige|ische|ieve|are|ele|erde|ete)$/.test(tokens[to]!.text)
  );
}

/** Parts what is said of a name, on both sides. */
const PARENTHESIS = /^[,–—-]$/;
const CANNOT = /(?:cannot|cant|(?:can|could|should|must) not|(?:could|should|must)nt) be \w+ with(?: his| her| the)?$/;
const ARROW = /^[→⇒>]$/;
const hasCell = (text: string, from: number, to: number): boolean => /[\t|]/.test(text.slice(from, to));

/** Whether a cue between two enumerations belongs to the one before it. */
function goesLeft({ tokens, groups, text }: Sentence, match: CueMatch, left: Side, right: Side): boolean {
  // "… — status: actief ⇥ nortriptyline": of the cell that it stands in.
  const cellBefore = hasCell(text, tokens[groups[left.group]!.to - 1]!.end, tokens[match.from]!.start);
  const cellBehind = hasCell(text, tokens[match.to - 1]!.end, tokens[groups[right.group]!.from]!.start);
  // "Omeprazole ⇥ stopped by GP, changed to lansoprazole": what opens a cell may tell of the one before.
  const opens = cellBefore && right.comma && /[\t|] *$/.test(text.slice(0, tokens[match.from]!.start));
  if (cellBefore !== cellBehind) return cellBehind || opens;
  const next = tokens[match.to];
  const lastWord = tokens[match.to - 1]!.text;
  const opensRight = /^(?:met|with|on|of|van|taking|to|naar|using)$/;
  // "Alcohol to be avoided with metronidazole".
  const denied = match.cue.status === 'negated' && !left.comma && left.words <= 3;
  // "Clarithromycin cannot be prescribed with his simvastatin".
  const near = tokens.slice(Math.max(0, match.from - 3), groups[right.group]!.from).map(({ text }) => text);
  if (!left.comma && left.words <= 3 && CANNOT.test(near.join(' '))) return true;
  // "Aspirin not advised with rivaroxaban".
  if (denied && tokens.slice(match.from, match.to).some(({ text }) => /^(?:advis|recommend|combin)/.test(text)))
    return true;
  if (
    right.words <= 3 &&
    match.cue.needs !== 'future-behind' &&
    (opensRight.test(lastWord) || (next && opensRight.test(next.text) && !right.comma && !denied))
  )
    return false;
  // "Oxybutynine geen effect → gestopt → mirabegron".
  if (ARROW.test(tokens[match.from - 1]?.text ?? '') && ARROW.test(next?.text ?? '')) return true;
  // "Citalopram, in maart gestopt, en metoprolol": between its own two commas.
  const own = match.cue.event === 'stop' || match.cue.status === 'planned';
  const parts = (at: number): boolean => tokens[at]?.text === next?.text;
  if (
    own &&
    PARENTHESIS.test(next?.text ?? '') &&
    (parts(groups[left.group]!.to) || parts(match.from - 1) || parts(groups[left.group]!.to - 1))
  )
    return true;
  if (right.comma !== left.comma) return right.comma;
  const before = tokens[match.from - 1];
  if (
    before &&
    /^(?:is|was|were|werd|werden|zijn|been|be|has|have|had|wordt|worden|being|heeft)$/.test(before.text) &&
    left.words <= 3
  )
    return true;
  return left.words <= right.words && !(right.words === 0 && match.cue.status === 'planned' && left.words > 0);
}

/** What follows from an allergy, or opens a clause of its own. */
const AWAY =
  /^(?:so|dus|daarom|hence|therefore|thus|zodat|daardoor|waarvoor|waarop|waarna|nu|now|he|she|hij|zij|ze|they|takes|uses|gebruikt|slikt|neemt|krijgt|is|was|gaat|verdraagt|tolerates|wordt|werd)$/;
/** Behind a comma alone another member is named with the same small words. */
const GOES_ON = /^(?:en|and|of|or|ook|also|as|well|voor|to|op|for|tegen|na|after|van|from|noch|nor)$/;

const NAMELY = /^(?:name|namelijk|vooral|zoals|especially|particularly|notably|including|such|waaronder)$/;

/** "Intolerant to tramadol, with paracetamol …", "hives with ibuprofen, so she takes …". */
function turnsAway(tokens: Sentence['tokens'], from: number, to: number): boolean {
  const gap = tokens.slice(from, to).filter(({ kind }) => kind === 'word');
  if (gap.some(({ text }) => NAMELY.test(text))) return false;
  const joined = gap.some(({ text }) => text === 'en' || text === 'and');
  return gap.some((token) => AWAY.test(token.text) || (!joined && !isFiller(token) && !GOES_ON.test(token.text)));
}

/** Past "and", words that do not merely name the next one. */
function goesElsewhere(tokens: Sentence['tokens'], from: number, to: number): boolean {
  return tokens
    .slice(from, to)
    .some(
      (token) => token.kind === 'word' && !isSmall(token) && !GOES_ON.test(token.text) && !NEXT_ONE.test(token.text),
    );
}
const NEXT_ONE =
  /^(?:met|with|daarna|later|vervolgens|then|next|eveneens|tevens|daarnaast|toen|uiteindelijk|finally|subsequently|zelfs|even|in|at|medio|begin|eind|[12]\d{3})$/;

const BEGUN =
  /^(?:started|commenced|begun|added|introduced|initiated|continued|restarted|resumed|increased|reduced|prescribed|given|used|chosen|substituted|remains|continues|unchanged|gestart|begonnen|hervat|herstart|voortgezet|gecontinueerd|opgehoogd|verlaagd|verhoogd|gehandhaafd|toegevoegd)$/;
const HANDED = /^(?:given|used|prescribed)$/;
const PASSIVE = /^(?:is|was|were|are|been|being|has|have|instead|then|werd|werden|zijn|wordt|worden|wel|weer)$/;
const SINGULAR = /^(?:is|was|has|werd|wordt)$/;

/** "No ibuprofen, and codeine 30 mg was started": the next drug has a verb of its own, and only "and" or a comma joins it. */
function beginsApart({ tokens }: Sentence, { cue }: CueMatch, from: number, next: number, to: number): boolean {
  const linking = tokens.slice(from, next).map(({ text }) => text);
  if (linking.some((text) => /^(?:or|nor|no)$/.test(text))) return false;
  let at = to;
  let one = false;
  for (; tokens[at] && (isFiller(tokens[at]!) || PASSIVE.test(tokens[at]!.text)) && !BEGUN.test(tokens[at]!.text); at++)
    if (SINGULAR.test(tokens[at]!.text)) one = true;
  const verb = tokens[at]?.text ?? '';
  if (!BEGUN.test(verb)) return false;
  if (cue.status === 'stopped' || cue.status === 'planned') return true;
  // "No steroids, antibiotics given" denies both.
  return linking.includes(',')
    ? one || cue.status !== 'negated' || !HANDED.test(verb)
    : one && cue.status === 'allergy';
}

/** "Allergic to penicillin and to ibuprofen, "no aspirin or use of naproxen": on through linked enumerations. */
function carry(sentence: Sentence, match: CueMatch, first: number, found: Spoken[]): void {
  const { groups, matches, tokens } = sentence;
  const far = match.cue.status === 'family' || match.cue.status === 'condition';
  for (let g = first + 1; g < groups.length; g++) {
    const previous = groups[g - 1]!;
    const group = groups[g]!;
    if (!sameBracket(sentence, previous.from, group.from)) return;
    // "Because of an allergy to cefazolin, clindamycin was chosen".
    if (opensClause(tokens, previous, group.from)) return;
    // "No MAOI, SSRI yes".
    if (/^(?:yes|ja|wel|only)$/.test(tokens[group.to]?.text ?? '')) return;
    // "No indication for clopidogrel, only aspirin".
    if (match.cue.status === 'negated' && tokens.slice(previous.to, group.from).some(({ text }) => INSTEAD.test(text)))
      return;
    if (beginsApart(sentence, match, previous.to, group.from, group.to)) return;
    // "Avoid ibuprofen and use paracetamol".
    if (/^(?:and|,)$/.test(tokens[previous.to]?.text ?? '') && TAKE.test(tokens[previous.to + 1]?.text ?? '')) return;
    // "Manages without prednisone, with ibuprofen", "no to statins, yet ezetimibe", "without Nytol, and his doxazosin".
    const linking = tokens.slice(previous.to, group.from).map(({ text }) => text);
    if (match.cue.status === 'negated' && linking[0] === ',' && WITH.test(linking[1] ?? '')) return;
    // "Varenicline two years ago, using Nicorette now".
    if (match.cue.status === 'stopped' && linking.includes(',') && USES.test(linking[linking.length - 1]!)) return;
    if (match.cue.status === 'negated' && /^(?:his|her)$/.test(linking[linking.length - 1] ?? '')) return;
    const gap = between(sentence, previous.to, group.from, match);
    // "Allergic to X of the ester type and to penicillin", "reacted to X with oedema, and to ibuprofen".
    if (
      gap &&
      match.cue.status === 'allergy' &&
      /(?:^| )and to$/.test(linking.join(' ')) &&
      tokens[match.to - 1]!.text === 'to'
    ) {
      for (const drug of group.drugs) found.push({ drug, distance: gap.words + 4 });
      continue;
    }
    if (!gap || (match.cue.status === 'family' && turnsBack(tokens, previous.to, group.from))) return;
    const blocked = matches.some(
      (other) =>
        other !== match && other.from >= previous.to && other.from < group.from && other.cue.status !== 'none' && !far,
    );
    // Behind the last name: "or" may also be a route.
    const link = tokens.slice(previous.drugs[previous.drugs.length - 1]! + 1, group.from).some(
      ({ text }, at, all) =>
        /^(?:en|and|or|noch|nor|,|ook|also)$/.test(text) ||
        // Dutch "or", not "with help of".
        (text === 'of' && (at === 0 || all[at - 1]!.kind !== 'word' || isFiller(all[at - 1]!))),
    );
    // "Two courses of prednisolone this winter, Trimbow stepped up".
    const told = tokens[group.to];
    const another = gap.words > 0 && tokens[group.from - 1]?.text === ',' && told?.kind === 'word';
    if (another && match.cue.status === 'stopped' && !CARRIED_ON.test(told.text)) return;
    // "Geen LMWH meegegeven, apixaban is hervat".
    if (another && match.cue.status === 'negated' && FINITE.test(told.text)) return;
    if (match.cue.status === 'allergy' && turnsAway(tokens, previous.to, group.from)) return;
    // "Wij stopten de furosemide en verhoogden de spironolacton".
    if (match.cue.status === 'stopped' && goesElsewhere(tokens, previous.to, group.from)) return;
    const reach = match.cue.status === 'negated' ? 2 : 4;
    // "Of andere vrij verkrijgbare pijnstillers".
    const bare = tokens.slice(previous.to, group.from).every((token) => isSmall(token) || isLink(token));
    if (blocked || (!far && (!link || (gap.words > reach && !bare))) || gap.words > REACH_AFTER * 2) return;
    for (const drug of group.drugs) found.push({ drug, distance: gap.words + 4 });
  }
}
