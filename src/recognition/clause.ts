/**
 * Whether what a verb tells has happened: "werd gestaakt" has, "niet gestaakt" has not, "kan worden gestaakt" lies
 * ahead. Read from the words of the clause around the verb, in both languages, so that the cue tables need not spell
 * out every order of auxiliary, drug and verb.
 */
import { isFiller } from './scope.ts';
import type { CueMatch, Sentence } from './sentence.ts';

export type Happening = 'done' | 'not' | 'ahead';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));
const NOT = words(
  `niet not nooit never nimmer niemand nobody evenmin nor noch didnt hasnt havent hadnt wasnt werent isnt arent doesnt dont doesn didn
   cannot cant wont wouldnt shouldnt couldnt mustnt`,
);
/** "Not only", "not always", "weet niet waarom hij … gebruikt": no denial. */
const NOT_QUITE = words(
  'alleen only altijd always alles waarom waarvoor wanneer hoe hoelang samen tegelijk gelijktijdig',
);
/** Words that put a verb in the future, in doubt or in somebody's advice. */
const AHEAD = words(
  `kan kunnen kunt moet moeten mag mogen zal zullen zou zouden wil wilt willen wenst gaat gaan dient dienen wordt worden
   graag gaarne svp advies adviseer adviseert adviseren geadviseerd overweeg overweegt overwegen overwogen voorstel voorgesteld
   plan gepland voornemens voornemen binnenkort verzoek verzoeken morgen
   will would should must may can could might shall be being please plan plans planned planning advice advise advised
   recommend recommends recommended want wants wanted suggest suggested propose proposed consider considers considering intend intends tomorrow`,
);
/** "Op advies van", "volgens plan", "in May". */
const TURNS_ADVICE = words('op volgens conform na in per since of until last on at');
/** "Op eigen verzoek", "na ons advies". */
const WHOSE = words(
  'eigen haar zijn diens hun ons mijn uw her his their our my your de het the dringend uitdrukkelijk',
);
/** A finite past: what stands before it says no more about the verb. */
const PAST = words('is zijn werd werden was waren were heeft heb hebben had hadden has have');
const NEXT = /^(?:once|until|till|when)$/;
const DUTCH_PAST = words('is zijn werd werden heeft hebben wordt');
/** "Kon worden gestaakt", "moest gestaakt worden", "had to be stopped": it was. */
const COULD = words('kon konden moest moesten');
const INFINITIVE = words('kunnen mogen moeten');
const HAD = words('heeft hebben had hadden heb');
/** Behind the verb: "gestaakt worden", "gestart zal worden". */
const AHEAD_BEHIND = words('worden wordt zal zullen kan moet mag');
const ENDS = words(
  '; . , maar but yet echter however terwijl whereas en and dus daarom so therefore waarna waarop sinds since nadat omdat because toen wel though',
);
/** Words that carry no content of their own between "not" and its verb. */
const LIGHT = words(
  `om te met to been yet so far as thus at all actually door by hem haar him her hij zij ze he she tot nu toe nog eerder ooit steeds dusver hiertoe bewust deliberately
   either aan op on with van in of currently previously ever hiermee daarmee the start`,
);
/** How many words of content may stand between a verb and a word that turns it. */
const AHEAD_REACH = 6;
const NOT_REACH = 1;

const PARTICIPLE = /^(?:[a-z]{2,}ed|(?:af|ge|ver|be|op|uit)[a-z]+(?:d|t|en))$/;
const joins = (text: string): boolean => text === 'en' || text === 'and';

const POLITE = /^(?:please|pls|graag|svp)$/;
const NOTE = /^(?:note|be|see)$/;

const STOPPED = /^(?:gestopt|gestaakt|stopgezet|beeindigd|afgebouwd|geschrapt)$/;

/** "Kon X worden gestopt", "zodat X gestopt kon worden". */
export function wasAble({ tokens }: Sentence, { from, to, literal }: CueMatch): boolean {
  const verb = literal.find((at) => STOPPED.test(tokens[at]!.text));
  if (verb === undefined) return false;
  if (tokens.slice(verb, Math.max(to, verb + 3)).some(({ text }) => COULD.has(text)))
    return !NOT.has(tokens[verb - 1]?.text ?? '');
  for (let at = from; at >= 0 && !ENDS.has(tokens[at]!.text); at--) {
    if (NOT.has(tokens[at]!.text)) return false;
    if (COULD.has(tokens[at]!.text)) return true;
  }
  return false;
}

/** "Op haar eigen verzoek". */
function beforeWhose(tokens: Sentence['tokens'], from: number): string {
  let at = from;
  while (at > from - 2 && WHOSE.has(tokens[at]?.text ?? '')) at--;
  return tokens[at]?.text ?? '';
}

/** For a verb of stopping, starting or switching in `sentence`. */
export function happening({ tokens }: Pick<Sentence, 'tokens'>, match: CueMatch): Happening {
  const verb = match.literal[match.literal.length - 1]!;
  const first = match.literal.find((at) => at >= verb - 1)!;
  let ahead = AHEAD_BEHIND.has(tokens[match.to]?.text ?? '');
  let content = 0;
  let able = false;
  let parted = false;
  for (let at = verb - 1; at >= 0; at--) {
    const { text, kind } = tokens[at]!;
    if (kind === 'drug') continue;
    const before = tokens[at - 1]?.text ?? '';
    const after = tokens[at + 1]?.text ?? '';
    if (COULD.has(text) || (text === 'had' && after === 'to')) return 'done';
    if (match.literal.includes(at) && !PAST.has(text) && !AHEAD.has(text)) continue;
    // "Will be tapered and replaced": one auxiliary for both verbs.
    // "Not yet", "so far".
    const time = (text === 'yet' && NOT.has(before)) || (text === 'so' && after === 'far');
    if (ENDS.has(text) && !time && !(joins(text) && at === first - 1 && PARTICIPLE.test(before))) break;
    // "Niet met de bupropion: die slikt hij nog".
    if (text === ':') parted = true;
    if (NOT.has(text) && !parted && content <= NOT_REACH && !NOT_QUITE.has(after)) return 'not';
    // "Heeft de oxazepam kunnen staken": it was.
    if (INFINITIVE.has(text)) able = true;
    if (able && ahead && HAD.has(text)) ahead = false;
    // "Please note: ramipril stopped".
    const noted = POLITE.test(text) && (parted || NOTE.test(after));
    // "Geadviseerd en gestart".
    const advised = PARTICIPLE.test(text) && joins(after);
    if (AHEAD.has(text) && !noted && !advised && !TURNS_ADVICE.has(beforeWhose(tokens, at - 1))) ahead = true;
    if (PAST.has(text)) {
      // "Once she has completed her course of venlafaxine".
      if (/^ha(?:s|ve)$/.test(text) && tokens.slice(Math.max(0, at - 3), at).some((token) => NEXT.test(token.text)))
        return 'ahead';
      if (NOT.has(before) && content <= NOT_REACH) return 'not';
      // "Dat het nooit door hem is ingenomen": at the end of its clause the auxiliary stands before the verb.
      if ((text !== 'is' || after !== 'being') && !(at === verb - 1 && DUTCH_PAST.has(text))) break;
    }
    if (kind === 'word' && !isFiller(tokens[at]!) && !LIGHT.has(text) && !AHEAD.has(text)) content++;
    if (content > AHEAD_REACH) break;
  }
  return ahead ? 'ahead' : 'done';
}

/** Changes of a drug in use. */
export const CHANGE =
  /^(?:stop|stopping|changes?|changing|adjust(?:ing|ments?)?|increas(?:e|es|ing)|reduc(?:e|ing|tions?)|taper(?:ing)?|wean(?:ing)?|titrat(?:e|ing|ion)|uptitration|switch(?:ing)?|discontinu(?:e|ing|ation)|deprescrib(?:e|ing)|withdraw(?:al|ing)?|stoppen|staken|aanpass(?:en|ing)|dosis(?:aanpassing|verhoging|verlaging)|wijzig(?:en|ing)|ver(?:hogen|hoging|lagen|laging|minderen|hoogd|laagd|minderd|anderd|anderen)|aangepast|gewijzigd|opgehoogd|afgebouwd|lower(?:ed)?|raised|raise|reduced|increased|changed|adjusted|tapered|weaned|doubled|halved|lagere?|hogere?|op(?:hogen|hoging)|(?:af|op)bouw(?:en)?|minderen|bouwen|hogen|omzetten|omzetting|wisselen|wissel|overstap|rise|hike|uplift|cuts?|bump(?:ed)?|upping|upped|stepped|swap(?:s|ped|ping)?|moved|interrupt(?:ing|ion)?|onderbreken|onderbreking)$/;
/** "5 mg bd, discussed reducing, not keen": a change put to the patient between the drug and the refusal. */
export function refusesChange({ tokens }: Sentence, from: number, own: CueMatch): boolean {
  const { cue, to } = own;
  // "Refused lithium levels".
  if (cue.id === 'refused' && /^(?:levels?|monitoring|bloods)$/.test(tokens[from]?.text ?? '')) return true;
  // "Did not want an increase".
  const next = /^(?:an?|any|to)$/.test(tokens[to]?.text ?? '') ? to + 1 : to;
  if (/^(?:not-done|refused)$/.test(cue.id)) return from <= own.from && CHANGE.test(tokens[next]?.text ?? '');
  return /^(?:not|unclear)-it$/.test(cue.id) && tokens.slice(from, to).some(({ text }) => CHANGE.test(text));
}

/** Building up that is over, of a drug that goes on. */
const BUILT_UP =
  /^(?:(?:op)?titratie|(?:up)?titration|op(?:bouw|laad)(?:fase|schema|dosis)?|oplading|loading|instelling|ophoging|verhoging|verlaging)$/;
const OF = /^(?:van|of|met|with)$/;

/** "De opbouw van lamotrigine is afgerond". */
export function isBuiltUp({ tokens }: Sentence, from: number): boolean {
  let at = from - 1;
  while (at >= 0 && isFiller(tokens[at]!)) at--;
  return OF.test(tokens[at]?.text ?? '') && BUILT_UP.test(tokens[at - 1]?.text ?? '');
}

const TOWARDS = /^(?:to|naar|op|into)$/;
const BESIDE = words(
  'af op of van in met from off the his her de het haar zijn te dosis dose dosage further verder om',
);
const CHANGE_REACH = 4;

/** "Declined an increase in sertraline", "afbouw van oxazepam wil hij niet": what is denied is the change. */
export function isOfChange({ tokens }: Sentence, from: number, to: number): boolean {
  // "Wil van prednison af, maar nu niet".
  if (
    tokens[from - 1]?.text === 'van' &&
    /^(?:af|vanaf)$/.test(tokens[to]?.text ?? '') &&
    tokens.slice(Math.max(0, from - 5), from).some(({ text }) => /^(?:wil|wilt|wilde|willen|wenst)$/.test(text))
  )
    return true;
  const towards = TOWARDS.test(tokens[from - 1]?.text ?? '');
  // "Any change to ramipril", but "a switch to venlafaxine".
  if (towards && tokens[from - 3]?.text === 'any' && CHANGE.test(tokens[from - 2]!.text)) return true;
  if (!towards)
    for (let at = from - 1; at >= from - CHANGE_REACH && tokens[at]; at--) {
      if (CHANGE.test(tokens[at]!.text)) return true;
      if (!BESIDE.has(tokens[at]!.text) && !isFiller(tokens[at]!)) break;
    }
  for (let at = to; at < to + CHANGE_REACH && tokens[at]; at++) {
    if (CHANGE.test(tokens[at]!.text)) return true;
    if (!BESIDE.has(tokens[at]!.text) && !isFiller(tokens[at]!)) break;
  }
  return false;
}
