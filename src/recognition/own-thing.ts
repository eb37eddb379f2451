/**
 * What is said of something else than the drug, in a clause of its own: "bloedneuzen niet meer", "agressie is gestopt",
 * "jeuk of sufheid niet gezien", "wijst een scopie af".
 */
import { FAM } from './cues/people.ts';
import { SUBJECT } from './denied.ts';
import { pattern } from './pattern.ts';
import { isFiller } from './scope.ts';
import type { CueMatch, Sentence } from './sentence.ts';

/** Complaints, habits, aids and tests: no drug, and nothing that a treatment is called by. */
export const THING = pattern(
  `^(?:\\w*(?:${[
    'klachten|problemen|ragie|ontlasting|begeleiding|poliepen|(?:hoofd|buik|rug|keel|spier|gewrichts|zenuw|maag|oor)?pijn(?:en)?|bloeding(?:en)?|neuzen|verlies|stoornis(?:sen)?|aanval(?:len)?|krampen|uitslag|zwelling(?:en)?|oedeem|opvliegers?|hallucinaties|nachtmerries|gedachten?|wens',
    'kousen|zwachtels|lenzen|bril|rollator|katheter|sonde|cpap|zuurstof|revalidatie|bestraling(?:en)?|fysio\\w*|cognitieve|school|studie|verzuim|beoordeling|verwijzing|operatie|ingreep|scopie|foto|opname|functie|spiegels?|controles?',
    'roken|drinken|braken|plassen|snuiven|blowen|trekken|bloeden|vallen|werken|sporten|gokken|trillen|urie|pnoe|algie|itis|iteit|heid|retentie|sitatie|stipatie',
  ].join('|')})|${[
    'insulten|hypos?|valpartij(?:en)?|jeuk|agressie|onrust|koorts|hoest|slijm|diarree|misselijk|suf|duizelig|benauwd|angst|verward|eczeem|stemmen|wanen|tranen|hik|valt|slaapt|drinkt|rookt|bloedt|braakt|huilt|piept|trilt|klaagt|huilbuien|paniek|jicht|migraine|epilepsie',
    'rec|recon|history|reconciliation|reviews?|audit|assessment|paperwork|forms?|referral|observations|obs|bloods|radiotherapy|physio|feeds?',
    'menstruatie|dieet|sigaret\\w*|sjek|shag|joints?|wiet|cannabis|alcohol|bier|wijn|drop|kruiden|contactlenzen|tong|eetlust|bloedverlies|ziekte|poes|kat|hond|vaccinatie|griepprik|echo|ecg|mri|ct|bloed|lab',
  ].join('|')})$`,
);
/** Opens a clause, beside the marks. */
const OPENS =
  /^(?:[,;:/()–—→>.]|maar|dus|daarom|daarvoor|daardoor|waarvoor|waarop|waardoor|waarna|want|terwijl|nadat|omdat|zodat)$/;
/** Before a thing: why, and not what. */
const REASON = /^(?:wegens|vanwege|ivm|door|om|na|met|bij|tegen|voor|van|op|tot|sinds|tijdens|zonder|ondanks|gezien)$/;
const BESIDE =
  /(?:e|ig|lijk|isch)$|^(?:meds?|medication|medicines|drug|annual|nursing|of|geen|veel|meer|nog|ook|wat|daarbij|verder)$/;
/** Dutch verbs that may follow a subject at the head of a clause, within the cue itself. */
const IS = /^(?:is|zijn|was|waren)$/;
const HAS = /^(?:heeft|had|doet)$/;
const DOES = /^(?:doet|deed)$/;
/** What one does, but for taking a drug. */
const DOING = /^(?!slikken|gebruiken|innemen|nemen|spuiten|prikken|smeren|druppelen|puffen)\w+en$/;
const HE = /^(?:hij|zij|ze)$/;
const IT = /^(?:dat|dit|deze|die|hij|zij|ze|het|men|er)$/;
/** Behind a thing: the clause goes on to something else. */
const TURNS = /^(?:dat|die|dit|deze|toen|toch|sedert|boven|onder|te|niet|nooit|werd|gaf|gaven|kreeg)$/;
/** Not the subject of a clause that it opens: when, how, or the drug by another name. */
const NO_SUBJECT = pattern(
  `^(?:(?:waar|daar|hier|er|eerst|laatst)\\w*|\\w*(?:dag|lijk|week|maand|jaar|morgen|middag|avond|nacht|ochtend|medicatie|middel(?:en)?|therapie|pil(?:len)?)|inmiddels|thans|toen|later|eerder|gisteren|sindsdien|recent|onlangs|vervolgens|intussen|ondertussen|destijds|zelf|beide|beiden|allebei|alle|alles|spontaan|helaas|gelukkig|voorlopig|sinds|per|in|op|na|niet|nooit|wel|weer|depot|spiraal|zalf|gel|druppels|injecties?|spuit|rest|poging|stof|antidepressivum)$`,
);
/** What a treatment is called by, and who ends it. */
export const TREATMENT =
  /^(?:behandel\w*|kuur\w*|therap\w*|gebruik|inname|middel|middelen|medic\w*|recept|voorschrift|eerste|laatste|laatstgenoemde|tweede|dosis|tablet\w*|pleister\w*|infuus|pomp|toediening|dose|course|treatment|drug|use|infusion|drip|pump|patch\w*|prescription|former|latter|first|last|patiente?|huisarts|cardioloog|psychiater|internist|neuroloog|arts|gp|patient)$/;
const PEOPLE: ReadonlySet<string> = new Set(FAM.split('/'));

type Tokens = Sentence['tokens'];

/** Whether the cue stands in a clause that speaks of another thing. */
export function speaksOfThing({ tokens }: Sentence, match: CueMatch): boolean {
  const { from, to, literal } = match;
  for (let at = from + 1; at < to && !REASON.test(tokens[at]!.text); at++)
    if (!literal.includes(at) && isThing(tokens, at)) return true;
  const start = clauseStart(tokens, from);
  if (start === undefined) return false;
  const clause = tokens.slice(start, from);
  const first = clause.findIndex(({ text }) => THING.test(text));
  if (first >= 0)
    return (
      clause
        .slice(0, first)
        .every((token) => !REASON.test(token.text) && (isFiller(token) || BESIDE.test(token.text))) &&
      !clause.slice(first + 1).some(({ text }) => REASON.test(text) || TURNS.test(text))
    );
  // "Draagt geen steunkousen, die weigert hij", "drinken doet hij niet meer".
  if (clause.length === 1 && clause[0]!.text === 'die')
    return isThing(tokens, start - 2) || tokens[start - 3]?.text === 'geen';
  if (DOES.test(clause[1]?.text ?? '') && HE.test(clause[2]?.text ?? '')) return DOING.test(clause[0]!.text);
  return match.cue.event === 'stop' && match.cue.direction !== 'after' && hasSubject(tokens, match, start);
}

const isThing = (tokens: Tokens, at: number): boolean => tokens[at]?.kind === 'word' && THING.test(tokens[at].text);

/** Where the clause before `from` begins; undefined where a drug stands in it. */
function clauseStart(tokens: Tokens, from: number): number | undefined {
  let at = from;
  while (at > 0 && !OPENS.test(tokens[at - 1]!.text)) if (tokens[--at]!.kind === 'drug') return undefined;
  return at;
}

/** "Sigaretten zijn gestopt", "scherpe kruiden heeft ze opgegeven": a noun, with or without its adjective. */
function hasSubject(tokens: Tokens, { from }: CueMatch, start: number): boolean {
  const words = from - start;
  if (words < 1 || words > 2) return false;
  const verb = tokens[from]!.text;
  const next = tokens[from + 1]?.text ?? '';
  if (!(IS.test(verb) && !IT.test(next)) && !(HAS.test(verb) && HE.test(next))) return false;
  return tokens
    .slice(start, from)
    .every(
      (token, at) =>
        token.kind === 'word' &&
        (at === words - 1
          ? !isFiller(token) &&
            !NO_SUBJECT.test(token.text) &&
            !SUBJECT.test(token.text) &&
            !TREATMENT.test(token.text) &&
            !PEOPLE.has(token.text)
          : !NO_SUBJECT.test(token.text) && BESIDE.test(token.text)),
    );
}
