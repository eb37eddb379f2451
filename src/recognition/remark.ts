/**
 * What a line or cell remarks on the name before it: "NAME - hearing loss, do not issue", "NAME ⇥ fits ⇥ never to be used",
 * "NAME: nil OTC". Any verb may forbid, and what is named beside it is the harm, unless it is a state of the patient.
 */
import type { Status } from '../vocabulary.ts';
import { isFiller, type Group } from './scope.ts';
import type { Sentence } from './sentence.ts';

/** Words of a remark that are read. */
const REACH = 14;
const MARK = /^[-–—:=(>→|]$/;
const TAIL =
  '(?:(?: in)? (?:again|ever|it|this|them|please|thanks|here|future|anymore|in future|for good|at all|to (?:him|her|pt|patient)|under any \\w+))*(?= [,.;)!–(-]|$)';
/** What is done with a drug in use: "do not stop", "never crush". */
const KEPT =
  '(?!stop|discontinu|withh|omit|skip|miss|cease|crush|chew|exceed|increas|doubl|reduc|halv|chang|adjust|alter|switch|substitut|forg|driv|split|break|broken|swallow|drink|lie|open|delay|taper|wean|hold|interrupt|freez|shake|withdr|worry|affect|help|work|matter|sure|know|need|required|confirm|yet|tested|reviewed|monitored|run|lost|generic|daily|weekly|together|alone|more|less|enough)';
const FORBIDS = new RegExp(
  `(?:^| )(?:${[
    `(?:do|does|must|should|may|shall|can|could|to|will|is|are|ought to) (?:not|never)(?: (?:ever|to|be|again|under any \\w+))* ${KEPT}[a-z]+${TAIL}`,
    `(?:dont|mustnt|shouldnt|cannot|cant|wont|never|not to|not for)(?: (?:ever|to|be|again|under any \\w+))* ${KEPT}[a-z]+(?: - [a-z]+)?${TAIL}`,
    `(?:no|never|avoid|against)(?: further| future| more| any| repeat)*(?: re -)? (?:(?:re)?challenge|(?:re)?exposure|(?:re)?use|(?:re)?prescri\\w+|(?:re)?issu\\w+|suppl\\w+|doses?|trials?|again)${TAIL}`,
    `(?:off (?:- )?limits|no (?:- )?go|ruled out|forbidden|prohibited|banned|barred|blacklisted|disallowed|vetoed|verboden|(?:absolute |absolutely |strictly )?(?:ci|contra (?:- )?indicat\\w+|contraindicat\\w+)|(?:please |best |to be )?avoid(?:ed)?)${TAIL}`,
  ].join('|')})`,
);
/** A state of the patient, another treatment, or words that tell something else: no harm that the drug did. */
const STATE =
  /^(?:ckd\d?|e?gfr|crcl|renal|kidneys?|aki|dialysis|pregnan\w*|breast\w*|lactat\w*|conce\w+|asthma\w*|copd|hfr?ef|hf|heart|cardiac|ihd|mi|af|vte|dvt|pe|stroke|tia|age|aged|old|elderly|frail\w*|falls|dementia|alzheimer\w*|parkinson\w*|pd|lewy|dlb|qtc?|interact\w*|clash\w*|porphyria|favism|g\d?pd|history|hx|pmh|risks?|migraines?|aura|smok\w+|epilep\w*|glaucoma|cirrhosis|liver disease|myasthenia|mg|gout|diabet\w*|bmi|obes\w*|weight|driv\w*|surg\w*|op|operation|theatre|procedure|contrast|nbm|npo|transplant\w*|cancer|ca|brca|bipolar|alcohol\w*|overdose|dependen\w*|misuse|child\w*|under|over|plan\w*|trying|family|specialist|consultant|clinic|hospital|formulary|gp|pt|patient|wife|request\w*|recall\w*|shortage|stock|cost|policy|needs?|need(?:ed)?|required|duplicate\w*|error|already|on|with|if|when|for|same|wrong|see|await\w*|until|unless|taking|takes|has|have|had|is|was|were|given|stopped|started|continues?|bypass|peptic|pud|low|high|no|none|not|without|denie[sd]|daily|weekly|course|ongoing|current|currently|consent\w*|unlicensed|deficien\w*|resistan\w*|ineffective|effect|expired)$/;
/** "Contra-indicated (liver)": whose trouble that is stands to ask. */
const ORGAN =
  /^(?:liver|lever|nier\w*|hart\w*|stomach|maag|bladder|prostate|lungs?|longen|zwanger\w*|leeftijd|astma|interactie)$/;
/** "Never collected": told of what was, where "never to be used" bids. */
const WAS_NOT = /^ ?never [a-z]+ed/;
const NONE = /^(?:none|nil|denie[sd]|denying|never|nee|geen|ontkent|ontkend|nimmer|nooit)$/;
const OF_USE =
  /^(?:in|use|used|uses|taken|taking|takes|otc|at|present|any|all|using|known|reported|ever|now|this|that|whatsoever|prescribed|bought|regular|regularly|or|it|these|had|on|required|currently|current|gebruik|gebruikt|genomen|gehad|van|bekend)$/;
const ENDS = /^[,.;)]$/;

/** The status that a remark gives the enumeration before it; undefined when it forbids and denies nothing. */
export function remarkedOn({ tokens, text }: Sentence, { from, to, drugs }: Group): Status | undefined {
  const last = drugs[drugs.length - 1]!;
  // Nothing but a number or bullet before the name.
  if (tokens.slice(0, from).some((token) => token.kind === 'drug' || (token.kind === 'word' && !isFiller(token))))
    return undefined;
  if (
    tokens
      .slice(last + 1, to)
      .some(({ kind, text: unit }) => kind === 'word' && /^(?:od|bd|tds|qds|nocte|mane|daily)$/.test(unit))
  )
    return undefined;
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
  const line = words.map((word) => (word.kind === 'drug' ? 'on' : word.text)).join(' ');
  const forbids = FORBIDS.exec(line);
  if (!forbids || /(?:^| )(?:if|unless|until|without|when|while) /.test(line)) return undefined;
  const rest = `${line.slice(0, forbids.index)} ${line.slice(forbids.index + forbids[0].length)}`;
  const named = rest.split(' ').filter((word) => /^[a-z]{3,}$/.test(word) || STATE.test(word));
  const harmed =
    !WAS_NOT.test(forbids[0]) && !named.every((word) => ORGAN.test(word)) && !named.some((word) => STATE.test(word));
  return harmed ? 'allergy' : 'negated';
}
