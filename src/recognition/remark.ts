/**
 * What a line or cell remarks on the name before it: "NAME - hearing loss, do not issue", "NAME ⇥ fits ⇥ never to be used",
 * "NAME: nil OTC". Any verb may forbid, and what is named beside it is the harm, unless it is a state of the patient.
 */
import type { Status } from '../vocabulary.ts';
import { tellsHarm } from './harm.ts';
import { isFiller, type Group } from './scope.ts';
import type { Sentence } from './sentence.ts';
import { pattern } from './pattern.ts';
import type { Token } from './tokens.ts';

/** Words of a remark that are read. */
const REACH = 14;
const MARK = /^[-–—:=(>→|]$/;
const TAIL = '(?: (?:again|ever|it|this|please|here|in|future|anymore|for|good|at|all))*(?= [,.;)!–(|-]|$)';
/** Giving, using, trying, repeating: "do not stop" and "must not drive" forbid no drug. */
const GIVING =
  '(?:re)?(?:giv|us[ei]|tak|prescri|issu|suppl|dispen|offer|order|tr[iy]|hav|receiv|admin|start|commenc|initiat|introd|instat|sum|chall|expos|peat|new|chart|inject|infus|rx|allow|permit)[a-z]*';
const FORBIDS = pattern(
  ` (?:${[
    `(?:(?:do|must|should|may|shall|can|could|to|will|is|are) (?:not|never)|dont|mustnt|shouldnt|cannot|cant|wont|never(?! [a-z]+ed(?: |$))|not (?:to|for))(?: (?:ever|to|be|again))* (?:re - )?${GIVING}`,
    `(?:never|not) again|(?:no|avoid|against)(?: further| future| any| repeat)* (?:re - )?${GIVING}`,
    'off (?:- )?limits|no (?:- )?go|ruled out|(?:prohibit|bann|barr|blacklist)ed|forbidden|verboden|(?:absolute|strictly)? ?(?:ci|contra (?:- )?indicat[a-z]+|contraindicat[a-z]+)|(?:please |be )?avoid(?:ed)?',
  ].join('|')})${TAIL}`,
);
/** A state of the patient, another treatment, or words that tell something else: no harm that the drug did. */
const STATE =
  /^(?:ckd|e?gfr|renal|kidney|aki$|dialysis|pregn|breast|lactat|conce|asthma|copd|hf|heart|cardiac|mi$|ihd|stenos|metabol|af$|vte|dvt|stroke|aged?$|elder|frail|falls|dement|parkinson|pd$|qt|interact|g6pd|history|hx|previous|risk|migraine|aura|smok|epilep|gout|diabetic|driv|surg|cancer|ca$|bipolar|alcohol|overdos|depend|child|under$|over$|plan|family|hospital|gp$|pt$|patient|request|need|duplic|error|already|on$|with|when|for$|same|see$|taking|takes|ha[sd]$|have|is$|was$|given|stop|start|contin|low$|high|no$|none$|not$|denie|daily|week|course|current|deficien|ineff|effect)/;
/** "Contra-indicated (liver)": whose trouble that is stands to ask. */
const ORGAN = /^(?:liver|lever|nier|hart|stomach|maag|bladder|prostate|lungs?|zwanger|leeftijd|astma|interactie)/;
/** The same in Dutch, where the harm must be one that we know. */
const FORBIDS_DUTCH =
  / (?:(?:niet|nooit|geen)(?: meer| opnieuw| weer| nogmaals)*(?: te)? (?:(?:uit|af)?(?:geven|leveren)|voorschrijven|gebruiken?|verstrekken|toedienen|(?:her)?starten|herhalen|proberen|nemen|slikken|hervatten)|(?:niet|nooit) (?:meer|opnieuw|weer)|(?:ge)?contra (?:- )?indica[a-z]+|contraindica[a-z]+|ci|(?:ver)?mijden|(?:ver|ge)meden|verboden|taboe|geblokkeerd)(?= |$)/;
const NONE = /^(?:none|nil|denie[sd]|denying|never|nee|geen|ontkent|ontkend|nimmer|nooit)$/;
const OF_USE =
  /^(?:in|used?|taken|taking|otc|at|present|any|all|known|ever|now|this|whatsoever|prescribed|bought|regular(?:ly)?|or|had|on|required|current(?:ly)?|gebruikt?|bekend)$/;
const ENDS = /^[,.;)]$/;

/** The status that a remark gives the enumeration before it; undefined when it forbids and denies nothing. */
export function remarkedOn({ tokens, text }: Sentence, { from, to, drugs }: Group): Status | undefined {
  const last = drugs[drugs.length - 1]!;
  // Nothing but a number or bullet before the name, or a label.
  const opening = tokens.slice(0, from);
  if (opening.some(({ kind }) => kind === 'drug')) return undefined;
  const labelled = opening.some((token) => token.kind === 'word' && !isFiller(token));
  if (labelled && opening[from - 1]!.text !== ':') return undefined;
  if (
    tokens
      .slice(last + 1, to)
      .some(({ kind, text: unit }) => kind === 'word' && /^(?:od|bd|tds|qds|nocte|mane|daily)$/.test(unit))
  )
    return undefined;
  // "Timolol oogdruppels: …".
  const formed = tokens[to]?.kind === 'word' && MARK.test(tokens[to + 1]?.text ?? '') ? to + 1 : to;
  const mark = tokens.findLastIndex(({ text: sign }, at) => at > last && at <= formed && MARK.test(sign));
  const dutch = mark < 0 ? undefined : remarkedInDutch(tokens, mark);
  if (dutch || labelled) return dutch;
  const next = tokens[to];
  if (!next) return undefined;
  const parted =
    tokens.slice(last + 1, to + 1).some((token) => MARK.test(token.text)) ||
    /[\t|]/.test(text.slice(tokens[last]!.end, next.start));
  if (!parted) return undefined;
  const first = MARK.test(next.text) ? to + 1 : to;
  const words = tokens.slice(first, first + REACH);
  if (NONE.test(words[0]?.text ?? '')) {
    const end = words.findIndex(({ text: mark }) => ENDS.test(mark));
    if (words.slice(1, end < 0 ? undefined : end).every((word) => word.kind === 'word' && OF_USE.test(word.text)))
      return 'negated';
  }
  // Another name stands here because of what it does beside this one.
  const cell = ({ start }: Token, at: number): string =>
    at > 0 && text.slice(words[at - 1]!.end, start).includes('\t') ? '| ' : '';
  const line = ` ${words.map((word, at) => cell(word, at) + (word.kind === 'drug' ? 'on' : word.text)).join(' ')}`;
  const forbids = FORBIDS.exec(line);
  if (!forbids || / (?:if|unless|until|without|when|while|need to) /.test(line)) return undefined;
  const rest = `${line.slice(0, forbids.index)} ${line.slice(forbids.index + forbids[0].length)}`;
  const named = rest.split(' ').filter((word) => /^(?!(?:and|or|of|to|the|by|pls|please|x)$)[a-z]{2,}$/.test(word));
  const harmed = !named.every((word) => ORGAN.test(word)) && !named.some((word) => STATE.test(word));
  return harmed ? 'allergy' : 'negated';
}

function remarkedInDutch(tokens: Sentence['tokens'], mark: number): Status | undefined {
  const behind = tokens.slice(mark + 1, mark + 1 + REACH);
  const end = behind.findIndex(({ kind }) => kind === 'drug');
  const words = end < 0 ? behind : behind.slice(0, end);
  const forbids = FORBIDS_DUTCH.test(` ${words.map(({ text }) => text).join(' ')}`);
  return forbids && tellsHarm(words) ? 'allergy' : undefined;
}
