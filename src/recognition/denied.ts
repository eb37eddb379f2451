/** What a denial is about, where it is not the drug: "bloods refused", "declined admission, on clozapine". */
import { isFiller, isSmall } from './scope.ts';
import type { CueMatch, Sentence } from './sentence.ts';

/** A full stop before a sentence in small letters, not that of "i.v." or "incl." */
export function isStop(tokens: Sentence['tokens'], at: number): boolean {
  const before = tokens[at - 1]?.text ?? '';
  return tokens[at]!.text === '.' && before.length > 3 && !/^(?:incl|excl|approx)$/.test(before);
}

const TAKES =
  /^(?:takes|taking|took|accept(?:s|ed|ing)|received|got|agreed|uses|using|gets|getting|receives|manages?|managing|copes?|coping|continues|remains|stays|prefers|has|kept|keeps|heeft|draagt|carries|wears|behield|gebruikt|slikt|neemt|krijgt|redt|blijft|houdt|staat|continueert|continueren|vervolgt|sticking|sticks|staying|keeps|keeping|remaining|continuing|happy|content|settled|liever|volstaat)$/;

const INSTEAD_OF = /^(?:van|ipv|of|than)$/;

/** "Denies pain, takes ramipril": by then it is told what is used. */
export function turnsToUse(tokens: Sentence['tokens'], from: number, to: number): boolean {
  // "Instead of daily she takes it on alternate days".
  if (INSTEAD_OF.test(tokens[from - 1]?.text ?? '') && tokens.slice(from, to).some(({ text }) => TAKES.test(text)))
    return true;
  const parted = tokens.findIndex(({ text }, at) => at >= from && at < to && /^(?:,|en|and)$/.test(text));
  return parted >= 0 && tokens.slice(parted, to).some(({ text }) => TAKES.test(text));
}

const MARK = /^[,.;:()]$/;
const CLAUSE = /^(?:[,.;:()]|and|en|but|maar|terwijl|whereas|dat|that|die|which|who|omdat|because)$/;
/** Who refuses, gives or advises, and what a treatment is called by: no other subject. */
export const SUBJECT =
  /^(?:het|them|hem|i|we|he|she|they|it|you|ik|wij|hij|zij|ze|u|er|pt|pte|patient|patiente|patients|mw|mevr|mevrouw|dhr|meneer|mr|mrs|ms|miss|client|betrokkene|family|familie|parents|ouders|mother|moeder|father|vader|wife|vrouw|husband|man|daughter|dochter|son|zoon|gp|huisarts|team|mdt|mdo|ward|consent|permission|toestemming|machtiging|funding|vergoeding|treatment|therapy|behandeling|therapie|start|trial|proef|use|gebruik|prescription|script|recept|rx|course|kuur|dose|dosis|prophylaxis|profylaxe|offer|aanbod|use|request|verzoek|addition|toevoeging|administration|toediening|supply|tablets?|tabletten|all|alle|both|beide|none|neither|bed|room|kamer|resident|bewoner|bewoonster|lady|gentleman|woman|kind|child|boy|girl|jongen|meisje|echtgenote|echtgenoot|partner|sister|zus|cardiologist|cardioloog|surgeon|chirurg|psychiatrist|psychiater|oncologist|oncoloog|internist|pharmacist|apotheker|haematologist|neurologist|neuroloog|anaesthetist|anesthesist|which|this|that|dit|deze|die|these|those|nothing|niets|nor)$/;
const TITLE = /^(?:mr|mrs|ms|miss|dr|prof|mw|mevr|mevrouw|dhr|meneer|heer|sir)$/;
export const AUXILIARY =
  /^(?:is|was|zijn|waren|werd|werden|wordt|worden|be|been|being|are|were|deemed|felt|thought|judged|considered|geacht|bevonden|as|too|has|have|had|heeft|hebben|do|does|did|will|would|should|must|may|might|can|could|cannot|mag|mogen|moet|moeten|kan|kunnen|zal|zullen|zou|dient|dienen|to|te|not|niet|never|nooit|nimmer|please|pls|graag|svp|aub|nog|yet|also|ook|al|already|again|opnieuw|best|beter|better|absoluut|strikt|ten|in|om|op|van|of|for|voor|[a-z]+ly|hasnt|havent|wasnt|didnt|doesnt|dont|then|dan|doch|so|dus|daarom|daarna|echter|toch|thus|hence|later|uiteindelijk|vooralsnog|bewust|vandaag|today|nu|now|tot|far|evenmin|voorlopig|liever|helaas|wil|wilt|wilde|wenst|wenste|wants?|wanted|wishes|durft|hoeft|hoefde|hoeven)$/;

/** "ECG not needed for sertraline", "bloods refused", "took olanzapine but refused observations". */
export function speaksOfOther({ tokens }: Sentence, match: CueMatch): boolean {
  const verb = tokens[match.literal[0]!]!.text;
  const next = tokens[match.to];
  // "Amitriptyline is given age and risk of falls a bad idea": "and" opens nothing behind the drug.
  const ends = match.cue.direction === 'before' ? MARK : CLAUSE;
  if (OBJECT_BEHIND.test(verb) && next?.kind === 'word' && !BEHIND.test(next.text) && !isFiller(next)) {
    const behind = tokens.slice(match.to, match.to + 4);
    const drug = behind.some(({ kind }) => kind === 'drug');
    if (!drug && !AUXILIARY.test(tokens[match.from - 1]?.text ?? '')) return true;
  }
  // "Methadone: do not dispense takeaway doses", "do not give more than 2 mg".
  let given = match.to;
  while (tokens[given]?.kind === 'word' && isFiller(tokens[given]!)) given++;
  const what = tokens[given];
  if (
    match.cue.event === 'deny' &&
    (GIVE.test(verb) || next?.text === 'more') &&
    what?.kind === 'word' &&
    !(BEHIND.test(what.text) || GOES_ON.test(what.text)) &&
    !tokens.slice(match.to).some(({ kind }) => kind === 'drug')
  )
    return true;
  for (let at = match.from - 1; at >= 0; at--) {
    const token = tokens[at]!;
    if (token.kind === 'drug' || SUBJECT.test(token.text) || TITLE.test(tokens[at - 1]?.text ?? '')) return false;
    if (CLAUSE.test(token.text)) return false;
    if (token.kind !== 'word' || isFiller(token) || AUXILIARY.test(token.text)) continue;
    // The noun beside the verb: the subject of its clause, when the clause begins with it.
    // "150 mg, levende vaccins verboden": with its adjective.
    const led = at > 1 && /e$/.test(tokens[at - 1]!.text) && tokens[at - 2]!.text === ',';
    // "I.v.m. Parkinson gecontra-indiceerd".
    if (tokens[at - 1]?.text === '.' && REASON.test(tokens[at - 2]?.text ?? '')) return false;
    const opens = led || at === 0 || ends.test(tokens[at - 1]!.text) || (at === 1 && isFiller(tokens[0]!));
    // "Ibuprofen en aanverwanten".
    if (tokens[at - 2]?.kind === 'drug' && /^(?:and|en)$/.test(tokens[at - 1]!.text)) return false;
    return opens && !REASON.test(token.text);
  }
  return false;
}
const OBJECT_BEHIND = /^(?:refus(?:ed|es|ing)|declin(?:ed|es|ing)|reject(?:ed|s|ing)|weiger(?:t|de|den))$/;
const GIVE = /^(?:give|take|use|dispense|prescribe|issue|supply|offer|order)$/;
const GOES_ON = /^(?:ever|anymore|please|here|under|unless|if|without|during|any|either|both|all|one|him|us|me)$/;
/** Behind "refused" without being refused. */
const BEHIND =
  /^(?:by|door|after|na|owing|amid|citing|over|from|out|preferring|wanting|fearing|saying|point|repeated|initially|pending|because|due|despite|ondanks|on|op|in|at|with|met|for|voor|and|en|but|maar|as|als|to|te|om|when|while|until|tot|so|again|opnieuw|outright|twice|today|vandaag|x|it|this|them|these|dit|deze|het|die|hij|zij|ze|pt|patient|patiente|he|she|wegens|vanwege|ivm|given|since|sinds|though|[a-z]+ly|pertinent|consequent|resoluut|beslist|treatment|therapy|behandeling|both|beide|all|any|elke|enige|further|verdere|verder|offer|offers|of|van|ook|also|nog|helaas)$/;
const REASON =
  /^(?:wegens|vanwege|ivm|because|due|given|gezien|despite|ondanks|as|since|bij|na|after|met|with|op|on|in|tijdens|during)$/;

/** "Refused blood tests, on lithium", "not needed admission on clozapine": something else is denied. */
export function deniesOther(sentence: Sentence, match: CueMatch, drug: number): boolean {
  if (fillsCell(sentence, match)) return true;
  const { tokens, groups } = sentence;
  // "Fluconazole avoid - on simvastatin".
  if (drug - 2 >= match.to && /^[-–—(;]$/.test(tokens[drug - 2]!.text) && MEANWHILE.test(tokens[drug - 1]!.text))
    return true;
  // "ECT refused, lithium continued".
  if (match.cue.direction === 'either' && tokens[match.to]?.text === ',') return true;
  // "Sildenafil declined as on nitrates": why, and not what.
  if (WHY.test(tokens[match.to]?.text ?? '')) return true;
  const behind = tokens[groups.find(({ from }) => from === drug)!.to];
  if (tokens.slice(match.to, drug).some(({ text }) => LOOKED_AT.test(text))) return true;
  let content = false;
  for (let at = match.to; at < drug; at++) {
    const token = tokens[at]!;
    if (isStop(tokens, at)) return true;
    // "Declines flu jab and HRT."
    const last = at === drug - 1 && token.text !== ',' && behind?.kind !== 'word';
    if (content && ((PARTS.test(token.text) && !last) || (MEANWHILE.test(token.text) && at >= drug - 2))) return true;
    if (token.kind === 'word' && !isSmall(token) && !BRIDGE.test(token.text)) content = true;
  }
  return false;
}
/** What is done to watch a drug in use. */
const LOOKED_AT =
  /^(?:spacer|aerochamber|dosette|bloods?|tests?|levels?|ecgs?|monitoring|scans?|reviews?|appointments?|phlebotomy)$/;
/** How the effect of a drug is watched. */
export const TESTED =
  /^(?:(?:inr|bloed(?:prik|contr|afn)|bloods?$|lab(?:s$|contr|onderz|$)|spiegel|trombosedienst|levels?$|ecg|tests?$)|\w*controles?$)/;
const NEEDED = /^(?:nodig|needed|required|necessary|meer|longer)$/;
/** "Trombosedienst niet meer nodig: gebruikt rivaroxaban". */
export function needsNoTest({ tokens }: Sentence, { from, literal }: CueMatch): boolean {
  if (!literal.some((at) => NEEDED.test(tokens[at]!.text))) return false;
  let subject = from - 1;
  while (subject > 0 && (AUXILIARY.test(tokens[subject]!.text) || NEEDED.test(tokens[subject]!.text))) subject--;
  if (!TESTED.test(tokens[subject]?.text ?? '')) return false;
  return subject === 0 || MARK.test(tokens[subject - 1]!.text) || tokens[subject - 1]!.text === '-';
}
const WHY = /^(?:as|because|since|ivm|wegens|vanwege|omdat|want|due|gezien|despite|ondanks)$/;
const AVOID = /^(?:avoid|warn|caution|against$|vermijd|vermeden|mijd|meed|gemeden)/;
const BESIDE = /^(?:bij|met|with|naast|tijdens|during|while|whilst|on|onder|op|alongside)$/;

/** "Avoid alcohol with metronidazole", "zonlicht vermijden bij doxycycline": something else, because of the drug. */
export function avoidedBeside({ tokens }: Sentence, match: CueMatch, drug: number): boolean {
  const verb = match.literal.find((at) => AVOID.test(tokens[at]!.text));
  if (verb === undefined) return false;
  const content = ({ kind, text }: Sentence['tokens'][number]): boolean =>
    kind === 'drug' || (kind === 'word' && !BRIDGE.test(text) && !AUXILIARY.test(text) && !SUBJECT.test(text));
  const behind = tokens.slice(match.to, drug);
  let last = behind.length - 1;
  while (last >= 0 && isFiller(behind[last]!)) last--;
  if (!BESIDE.test(behind[last]?.text ?? '')) return false;
  if (behind.slice(0, last).some((token) => content(token) && !isFiller(token))) return true;
  const before = tokens[match.from - 1];
  return last === 0 && before !== undefined && content(before);
}

/** The first drug of an enumeration that alone has a dose, behind a comma: "no alcohol, metoprolol 50 mg" denies but one. */
export function dosedBehindComma(tokens: Sentence['tokens'], drugs: readonly number[]): number {
  const dose = (at: number): boolean =>
    TIMES.test(tokens[at + 1]?.text ?? '') ||
    (tokens[at + 1]?.kind === 'number' && /^(?:mg|mcg|g|ug|µg|ml|ie|iu|e|units?)$/.test(tokens[at + 2]?.text ?? ''));
  if (dose(drugs[0]!)) return Infinity;
  return (
    drugs.slice(1).find((at) => HERS.test(tokens[at - 1]!.text) || (tokens[at - 1]!.text === ',' && dose(at))) ??
    Infinity
  );
}
/** Likewise, of what was stopped: "tapered off prednisolone, methotrexate 15 mg weekly". */
export function timedBehindComma(tokens: Sentence['tokens'], { cue, to }: CueMatch, drugs: readonly number[]): number {
  if (cue.event !== 'stop' || drugs.length !== 2 || tokens[to]?.text === ':') return Infinity;
  const next = dosedBehindComma(tokens, drugs);
  return tokens.slice(next + 1, next + 5).some(({ text }) => TIMES.test(text)) ? next : Infinity;
}
const TIMES = /^(?:od|bd|tds|qds|daily|weekly|nightly|nocte|mane|om|on|prn)$/;
/** "Without Nytol, and his doxazosin 8 mg". */
const HERS = /^(?:his|her)$/;
export const parts = ({ text }: { text: string }): boolean => PARTS.test(text);
const PARTS = /^(?:[,.]|and|en)$/;
const MEANWHILE = /^(?:on|onder|bij|door|na|from|despite|ondanks|since|sinds|during|tijdens|while)$/;
/** What may be called before its name. */
const BRIDGE =
  /^(?:of|van|for|voor|with|met|to|te|tot|aan|om|on|op|in|at|as|by|door|er|ooit|use|gebruik|using|taking|treatment|therapy|behandeling|therapie|prophylaxis|profylaxe|start|starting|trial|proef|offer|aanbod|prescription|script|recept|course|kuur|hij|zij|ze|he|she|him|me|us|them|patient|patiente|pt|pte|smoking|roken|drugs|drug|illicit|recreational|herbal|supplements)$/;

/** "Bed 3 | nil | oxycodone": a cell of a row that holds nothing but "none" says nothing of the next. */
function fillsCell({ tokens, text }: Sentence, { from, to, cue }: CueMatch): boolean {
  const next = tokens[to];
  const last = tokens[from - 1];
  if (cue.id !== 'no' || !next || !last) return false;
  return /\t/.test(text.slice(tokens[to - 1]!.end, next.start)) && /\t/.test(text.slice(last.end, tokens[from]!.start));
}
