/** What stands between a cue and a drug, and whether it ends the cue's reach there. */
import type { Cue } from './cue.ts';
import { FEMALE, MALE } from './cues/people.ts';
import { isStop, parts, turnsToUse } from './denied.ts';
import { isFiller, isSmall } from './scope.ts';
import type { CueMatch, Sentence } from './sentence.ts';
import type { Token } from './tokens.ts';

export interface Gap {
  words: number;
  comma: boolean;
  small: boolean;
}

export const FINITE =
  /^(?:is|was|zijn|waren|werd|werden|wordt|worden|are|were|has|have|had|heeft|hebben|hadden|kon|konden|moest|moesten|mocht|hoeft|hoeven|hoefde)$/;

/** What stands between a cue and a drug; undefined when something ends the cue's reach there. */
export function between(
  { tokens, matches, depth }: Sentence,
  from: number,
  to: number,
  own: CueMatch,
  pastBut = false,
  leftwards = false,
): Gap | undefined {
  const { cue } = own;
  const subject = cue.status === 'family' || cue.status === 'condition';
  for (const other of matches) {
    if (other === own || other.from < from || other.from >= to) continue;
    if (leftwards && depth[other.from]! > depth[own.from]!) continue;
    const { status, id } = other.cue;
    // "Allergic to wasps, no bisoprolol".
    if (cue.status === 'allergy' && !leftwards && id === 'no') return undefined;
    // "Unable to say whether he had been taking": all that is asked.
    if (cue.status === 'unclear' && !leftwards && WHETHER.test(tokens[own.to - 1]!.text) && !hasComma(tokens, from, to))
      continue;
    // A date to come says when, not what.
    if (cue.back || other.cue.needs === 'future-behind') continue;
    // "Wegens jeuk door de huisarts gestopt": a reaction to what would stand behind it.
    if (leftwards && cue.event === 'stop' && status === 'allergy' && other.cue.direction === 'after') continue;
    // "Was given empirically and discontinued": one drug, begun and ended.
    if (pastBut && cue.status === 'stopped' && (id === 'begun' || id === 'given')) continue;
    // "Was considered but never started", "prescribed but not collected".
    if (pastBut && cue.status === 'negated' && (status === 'planned' || id === 'given')) continue;
    // "Declined a switch to venlafaxine": the plan is what is declined.
    if (cue.status === 'negated' && status === 'planned' && !leftwards && !tokens.slice(from, other.from).some(parts))
      continue;
    // "Ciclosporine lijkt op dit moment niet opportuun".
    if (leftwards && cue.status === 'negated' && id === 'still' && other.to >= own.from - 1) continue;
    // "Valproate was because of hair loss stopped": a reason parts a drug from what follows, not from what is said of it.
    if (leftwards && (id === 'reason' || id === 'since')) continue;
    // "Lithium was by his father for his son turned down".
    if (leftwards && cue.status === 'negated' && status === 'family') continue;
    // "Father died from a bleed on warfarin".
    if (
      cue.status === 'family' &&
      id === 'reason' &&
      CAUSE.test(tokens[other.from]!.text) &&
      !hasComma(tokens, from, to)
    )
      continue;
    // "De echtgenote gebruikt in elk geval wel oxycodon", "moeder depressief waarvoor lithium".
    const turn = tokens[other.from]!.text;
    if (cue.status === 'family' && (turn === 'waarvoor' || (turn === 'wel' && !hasComma(tokens, from, to)))) continue;
    // "Bisoprolol was then dropped".
    const aside = leftwards && THEN.test(tokens[other.from]!.text) && FINITE.test(tokens[other.from - 1]?.text ?? '');
    // "Vader: infarct op 50e, daarna statine": a label with a person holds on.
    if (cue.status === 'family' && THENCE.test(turn) && holdsOn(tokens, own, to)) continue;
    if (status === 'barrier' && cue.status !== 'condition' && !aside && !(pastBut && id === 'but')) return undefined;
    // "De broer van betrokkene", "is ook onze patiënt".
    if (status === 'patient' && cue.status === 'family' && !OF.test(tokens[other.from - 1]?.text ?? ''))
      return undefined;
    if (!subject && status !== 'none' && status !== 'patient' && status !== 'barrier' && !harmless(cue, other.cue))
      return undefined;
  }
  if (/^(?:negated|allergy|planned)$/.test(cue.status) && !leftwards && turnsToUse(tokens, from, to)) return undefined;
  if (cue.status === 'family' && !leftwards && turnsToPatient(tokens, own, from, to)) return undefined;
  let words = 0;
  let comma = false;
  let small = true;
  const outside = leftwards ? depth[own.from]! : Infinity;
  for (let at = from; at < to; at++) {
    const token = tokens[at]!;
    if (depth[at]! > outside) continue;
    if (token.kind === 'word' && !isFiller(token)) words++;
    if (
      token.text === ',' ||
      isStop(tokens, at) ||
      ((token.text === 'en' || token.text === 'and') &&
        (at > from || !leftwards) &&
        // "A hielp onvoldoende en is gestaakt": the same subject goes on.
        !(leftwards && FINITE.test(tokens[at + 1]!.text)))
    )
      comma = true;
    if (!isSmall(token)) small = false;
  }
  return { words, comma, small };
}

const THENCE = /^(?:daarna|sindsdien|waarna|vervolgens|then)$/;
const DONE = /^(?:ge|her|toege|inge|opge|voorge)\w+[dtn]$|^(?:started|given|prescribed)$/;
const holdsOn = (tokens: Sentence['tokens'], { from, to }: CueMatch, drug: number): boolean =>
  from === 0 &&
  tokens.slice(from, to).some(({ text }) => text === ':') &&
  !tokens.slice(drug + 1).some(({ text }) => DONE.test(text));

const OF = /^(?:van|of|onze|our|ook)$/;
const THEN = /^(?:then|now|however|subsequently)$/;
const WHETHER = /^(?:if|whether|of)$/;
const CAUSE = /^(?:door|due|because|tgv|ten)$/;
const hasComma = (tokens: Sentence['tokens'], from: number, to: number): boolean =>
  tokens.slice(from, to).some(({ text }) => text === ',');

/** What follows from another's drug for the patient: "which is why we chose", "vandaar dat hij". */
const CONCLUDES =
  /^(?:why|explains?|explaining|hence|vandaar|daarom|daardoor|hierdoor|waardoor|reden|verklaart|reason|reasons|so|therefore|dus|we|wij|i|ik|us|ons|our|my|mijn|worries|own|eigen|himself|herself|hijzelf|zijzelf)$/;
const JOINS = /^(?:,|and|en|but|maar|which|that|whereas|terwijl)$/;
const PRONOUN = /^(?:he|she|hij|zij|ze)$/;
const USES = /^(?:takes|uses|slikt|gebruikt|neemt|krijgt|is)$/;
const DIED = /^(?:died|dead|overleed|overleden|gestorven|passed|deceased)$/;
const WAS_ON = /(?:^|, )(he|she) (?:was|had been) (?:on|taking)$/;
const KEEPS = /^(?:keeps|gives|locks|manages|looks|puts|administers|collects|prompts|supervises|hides|sorts)$/;
const ADDS = /^(?:also|ook|later|too|then|eerst|first)$/;
const GOES_ON_USING = /^(?:continues|continued|remains|stays)$/;
const RUNS = /^(?:loopt|blijft|vervolgd|hervat|running|continues|continued|gecontinueerd|voortgezet)$/;
const VANDAAR = /^(?:vandaar|wat|waardoor|daarom|reden|wij|we|ik)$/;
const HER = /^(?:haar|hem|mij|ons|hemzelf|haarzelf|mijzelf|onszelf)$/;
/** "…, bij haar gaat thiamazol goed", "echtgenoot overleed …, wat haar angst verklaart", "stiefzoon … als haar latanoprost". */
function turnsToHer(between: readonly Token[], who: readonly string[]): boolean {
  const last = between.length > 1 ? between[between.length - 1]!.text : '';
  const own = last === 'haar' ? MALE : last === 'zijn' ? FEMALE : undefined;
  if (own && who.some((text) => own.test(text))) return true;
  return between.some(
    ({ text }, at) =>
      /^(?:,|en)$/.test(between[at - 1]?.text ?? '') &&
      (VANDAAR.test(text) || (/^(?:bij|voor|van)$/.test(text) && HER.test(between[at + 1]?.text ?? ''))),
  );
}

/** "Husband on warfarin, she takes sertraline": the pronoun is not of the relative. */
function turnsToPatient(tokens: Sentence['tokens'], { literal }: CueMatch, from: number, to: number): boolean {
  const who = literal.map((at) => tokens[at]!.text);
  const other = who.some((text) => MALE.test(text))
    ? /^(?:she|her|hers)$/
    : who.some((text) => FEMALE.test(text))
      ? /^(?:he|hij|him|hem|his)$/
      : undefined;
  const between = tokens.slice(from, to);
  // "Having watched her brother suffer, and continues quetiapine".
  if (between.some(({ text }, at) => at > 1 && GOES_ON_USING.test(text) && between[at - 2]!.text === ',')) return true;
  if (turnsToHer(between, who)) return true;
  // "Family unhappy with the plan, midazolam running".
  if (tokens[to - 1]?.text === ',' && RUNS.test(tokens[to + 1]?.text ?? '')) return true;
  if (other && between.some(({ text }) => other.test(text))) return true;
  // "Husband died, temazepam since".
  if (
    tokens[to - 1]?.text === ',' &&
    tokens[to + 1]?.text === 'since' &&
    tokens.slice(literal[0], to).some(({ text }) => DIED.test(text))
  )
    return true;
  // "Mother of the patient: "she takes …"".
  if (between.some(({ text }, at) => PRONOUN.test(text) && /^[:"“]$/.test(between[at - 1]?.text ?? ''))) return true;
  // "Mother died at 52, she had been on quinidine".
  const hers = WAS_ON.exec(between.map(({ text }) => text).join(' '))?.[1];
  if (hers && !other?.test(hers) && tokens.slice(literal[0], to).some(({ text }) => DIED.test(text))) return false;
  // "The children have left home, she takes", "father died, he takes".
  if (other && !tokens.slice(literal[0], from).some(({ text }) => DIED.test(text))) return false;
  return between.some(({ text }, at) => PRONOUN.test(text) && between[at - 1]?.text === ',');
}

/** Between the drug of another and the next drug: what it means for the patient, or who comes next. */
export function turnsBack(tokens: Sentence['tokens'], from: number, to: number): boolean {
  // "Confirmed with wife, who is on donepezil: memantine".
  if (tokens[to - 1]?.text === ':' && tokens[to - 2]?.kind === 'drug') return true;
  const word = (at: number): string => tokens[from + at]?.text ?? '';
  return tokens.slice(from, to).some(
    ({ text }, at) =>
      CONCLUDES.test(text) ||
      // "Husband: rivaroxaban, wife (pt): edoxaban".
      (/^(?:pt|pte|patient)$/.test(text) && word(at - 1) === '(') ||
      // "His carer, herself on fluoxetine, keeps his risperidone".
      (KEEPS.test(text) && /^(?:his|her|the)$/.test(tokens[to - 1]!.text)) ||
      // "He lives with a cousin whose …, and takes".
      (text === ',' && /^(?:and|en)$/.test(word(at + 1)) && USES.test(word(at + 2))) ||
      (PRONOUN.test(text) && JOINS.test(word(at - 1)) && !ADDS.test(word(at + 1))),
  );
}

/** A cue of the same kind, or a weak "is on" between a verb and its drug, does not end the reach of another. */
function harmless(own: Cue, other: Cue): boolean {
  if (other.status === own.status || other.status === 'condition' || other.id === 'former') return true;
  if (other.status === 'current' && (other.strength ?? 0) <= 1 && other.direction === 'after') return true;
  // "Reduced and stopped".
  if (own.status === 'stopped' && own.event === 'stop' && other.id === 'dose-changed') return true;
  if (own.status === 'unclear' && other.status === 'current') return true;
  if ((own.strength === 3 || own.id === 'resume') && (other.status === 'stopped' || other.id === 'stop-not-done'))
    return true;
  // "Had been withheld but has been restarted", "gestaakt, over een week hervatten"
  if ((own.strength === 3 || own.id === 'resume') && other.id === 'on-hold') return true;
  // "Was interrupted and never resumed".
  if (own.id === 'not-again' && other.id === 'on-hold') return true;
  return own.status === 'allergy' || (own.status === 'stopped' && own.needs !== undefined);
}
