/** "Declined it", "decided against starting one": a denial that reaches a pronoun speaks of the drug named before. */
import type { Group } from './scope.ts';
import type { CueMatch } from './sentence.ts';
import type { Token } from './tokens.ts';

/** What is done with a drug, between the denial and the pronoun. */
const DOING =
  /^(?:to|be|use|take|have|give|try|start|prescribe|taking|using|having|giving|trying|starting|prescribing|adding|any|either|both|of|on|with)$/;
const DOING_REACH = 3;
const PRONOUN = /^(?:dit|dat|deze|het|it|this|that|them|these|those|one|any|either|both)$/;
/** Behind the pronoun: nothing that it could be part of, "that he", "this tablet". */
const ENDS =
  /^(?:[^a-z].*|and|but|or|as|because|due|owing|for|in|on|at|when|while|so|since|given|again|either|yet|until|till|with|after|before|despite|though|too|himself|herself|anyway|altogether|today|now|out|by|from)?$/;

export function pointsBack({ cue, to }: CueMatch, tokens: readonly Token[]): boolean {
  if (cue.status !== 'negated' || cue.back || (cue.direction !== 'after' && cue.direction !== 'either')) return false;
  let at = to;
  while (at < to + DOING_REACH && DOING.test(tokens[at]?.text ?? '') && !ends(tokens, at)) at++;
  return ends(tokens, at);
}

const ends = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.kind === 'word' &&
  PRONOUN.test(tokens[at].text) &&
  tokens[at + 1]?.kind !== 'drug' &&
  ENDS.test(tokens[at + 1]?.text ?? '');

const OTHER =
  /^(?:ect|cbt|dbt|emdr|\w*therapy|physio|counselling|counseling|detox|rehab|surgery|operation|procedure|stent|pacemaker|transfusion|dialysis|catheter|referral|admission|appointment|review|jab|vaccine|vaccination|bloods|tests?|scan|mri|ct|echo|ecg|biopsy|\w+oscopy|screening|smear|coil|clinic|hospital)$/;
const SEVERAL = /^(?:both|either|neither|them|these|those|any)$/;

/** "On sertraline, was offered ECT but did not want it": what is refused was named in between. */
export function refusesOther({ cue, from, to }: CueMatch, tokens: readonly Token[], groups: readonly Group[]): boolean {
  if (cue.status !== 'negated') return false;
  const last = groups.findLast((group) => group.from < from);
  if (!last || tokens.slice(from, to + DOING_REACH).some(({ text }) => SEVERAL.test(text))) return false;
  return tokens.slice(last.to, from).some(({ text }) => OTHER.test(text));
}
