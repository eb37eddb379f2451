/** Whose drug a sentence speaks of, where only the sentence before it tells. */
import { FEMALE, MALE } from './cues/people.ts';
import type { Token } from './tokens.ts';
import { pattern } from './pattern.ts';

const REACH = 160;
/** "Man van mw. overleden": no end of a sentence. */
const TITLE = /(?<![a-z])(mw|mevr|mvr|dhr|hr|pt|dr)\./g;
const SHE = /^(?:she|zij|ze|zijzelf)$/;
const HE = /^(?:he|hij|hijzelf)$/;
const SELF = /^(?:zijzelf|hijzelf|herself|himself)$/;
/** Behind the pronoun: use, and not what she says or does for the patient. */
const USES =
  /^(?:gebruikt|slikt|neemt|krijgt|kreeg|gebruikte|slikte|nam|spuit|takes|took|uses|used|gets|got|received|responded|reageerde|needs|injects|(?:is|was|staat|stond|zat|zit|is stable) (?:on|op|with)|(?:is|was|has been|had been) (?:now |also |herself |himself )?(?:prescribed|given|treated|put|started|maintained|stabilised|taking|using)|(?:is|wordt|werd) .*behandeld)(?![a-z])/;
const OWNER = /(?:^|[^a-z])(his|zijn|her|haar)\s+([a-z-]+)(?:\s+([a-z-]+))?/;
/** "His mother says he is calmer; she herself takes …". */
const TELLS =
  /(?:^|[.;\n]\s*)(?:(?:his|her|zijn|haar|de|the)\s+)?[a-z-]+\s+(?:says|tells|reports|states|vertelt|zegt|meldt|geeft aan)(?![a-z]).*\s(?:he|she|hij|zij|ze|pt|patient)(?![a-z])/;
const CALLED =
  /(?:call|phone|telefo|belt|belde|rang|contact|gesprek|spoke).*(?:daughter|son|dochter|zoon)[^a-z]*$|(?:daughter|son|dochter|zoon)\s+(?:calls|called|rang|phoned|belt|belde|meldt|reports)[^a-z]*$/;
const PARENT = /^(?:mum|mom|dad|mother|father|moeder|vader|mama|papa)$/;

/**
 * "His mother is bipolar. She takes lithium": another's. "Call from daughter. Mum is dizzy since …": the patient's,
 * whatever the word is. Undefined where the sentence must speak for itself.
 */
export function ownerFromBefore(tokens: readonly Token[], text: string): 'other' | 'patient' | undefined {
  const first = tokens[0]?.text ?? '';
  const she = SHE.test(first);
  const parent = PARENT.test(first);
  const self = SELF.test(first) || first === 'zelf';
  const { start } = tokens[0]!;
  const before = text
    .slice(Math.max(0, start - REACH), start)
    .toLowerCase()
    .replace(TITLE, '$1')
    .trimEnd();
  const sentence = before.slice(
    Math.max(...['.', ';', '!', '\n'].map((mark) => before.lastIndexOf(mark, before.length - 2))) + 1,
  );
  if (isLeftBehind(tokens, sentence + text.slice(start, tokens[tokens.length - 1]!.end).toLowerCase())) return 'other';
  if (isOfTeller(before + text.slice(start, tokens[tokens.length - 1]!.end).toLowerCase())) return 'other';
  if (isOfVisitor(`${before} `, text.slice(start, tokens[tokens.length - 1]!.end).toLowerCase())) return 'other';
  if (isHusband(tokens, text)) return 'other';
  if ((she || HE.test(first)) && fetchesOwn(tokens, before)) return 'other';
  if (isOfLastNamed(tokens, before)) return 'other';
  if (isHimself(tokens, sentence)) return 'other';
  if (self && INFORMANT.test(before) && isInformant(tokens, before)) return 'other';
  if (speaksForKin(tokens, before, text)) return 'patient';
  if (CHILD_AS_PATIENT.test(wordsFrom(tokens, 0)) && !tokens.slice(1).some(({ text: word }) => isKin(word)))
    return 'patient';
  if (
    first === 'die' &&
    /(?:van|met|door|over|haar|zijn|de) ([a-z]+)[.;]$/.test(before) &&
    USES.test(wordsFrom(tokens, 1))
  )
    return isKin(before.slice(before.lastIndexOf(' ') + 1, -1)) ? 'other' : undefined;
  if (!she && !parent && !HE.test(first)) return undefined;
  if (parent) return CALLED.test(sentence) ? 'patient' : undefined;
  if (SELF.test(tokens[0]!.text) || SELF.test(tokens[1]?.text ?? ''))
    return (TELLS.test(sentence) || toldBy(tokens, before, she)) &&
      USES.test(wordsFrom(tokens, SELF.test(first) ? 1 : 2))
      ? 'other'
      : undefined;
  if (toldBy(tokens, before, she)) return 'other';
  const owner = OWNER.exec(sentence);
  if (!owner || /[^.;]$/.test(sentence)) return undefined;
  const ofMan = /^(?:his|zijn)$/.test(owner[1]!);
  const kin = she ? FEMALE : MALE;
  return she === ofMan && (kin.test(owner[2]!) || kin.test(owner[3] ?? '')) && USES.test(wordsFrom(tokens, 1))
    ? 'other'
    : undefined;
}

/** Who tells, and whom of: "Call from wife. Husband is on …", "Mother on phone. Reassured: her son is only on …". */
const TOLD_BY_KIN: readonly [RegExp, RegExp][] = [
  [/(?<![a-z])(?:mother|mum|mom|father|dad|parents)/, /^(?:son|daughter)$/],
  [/(?<![a-z])(?:moeder|vader|ouders|mama|papa)/, /^(?:zoon(?:tje)?|dochter(?:tje)?|kind(?:je)?)$/],
  [/(?<![a-z])(?:son|daughter)/, /^(?:mother|mum|mom|father|dad)$/],
  [/(?<![a-z])wife/, /^husband$/],
  [/(?<![a-z])husband/, /^wife$/],
];
const TELLING =
  /(?:caller|informant):? (?:is )?(?:the |his |her |pt'?s )?KIN(?![a-z])|(?:(?:call|phone|tel|telephone|email|message|letter|history|collateral|contact|spoke)[a-z]*(?: con[a-z]*| call| review)? (?:(?:from|with|by|to|w\/) ?)?(?:the |his |her |pt'?s )?)KIN(?![a-z])|KIN (?:on (?:the )?(?:phone|telephone|line)|calls|called|rang|rings|phoned|phones|emailed|attended|attends|present|reports|reported|worried|anxious|concerned|asks|asked|says|wants|requests|requesting|keen|bel[dt]e?|bellen|mel[dt]t?e?n?|zeg(?:t|gen)|vertel(?:t|len|de)|vr(?:aagt|agen|oeg)|aan de (?:lijn|telefoon)|bezorgd|ongerust)(?![a-z])/
    .source;
const NAMED_EARLY = 6;

function speaksForKin(tokens: readonly Token[], earlier: string, text: string): boolean {
  const at = tokens.findLastIndex(
    (token, n) => n < NAMED_EARLY && TOLD_BY_KIN.some(([, whom]) => whom.test(token.text.replace(/s$/, ''))),
  );
  // "Mother - in - law".
  if (
    at < 0 ||
    tokens[at + 1]?.text === '-' ||
    /^(?:ande?re?|ook|oudste|jongste|other)$/.test(tokens[at - 1]?.text ?? '')
  )
    return false;
  const kin = tokens[at]!;
  // "Tel w/ son: Dad's apixaban": who tells stands in the same sentence.
  const before = `${earlier} ${text.slice(tokens[0]!.start, kin.start).toLowerCase()}`;
  if (
    !/(?:call|informant|phone|tel|rang|email|message|spoke|attend|present|report|worried|anxious|concerned|ask|says|want|request|keen|bel|mel[dt]|zeg|vr[ao]|vertel|lijn|bezorgd|ongerust)/.test(
      before,
    )
  )
    return false;
  return TOLD_BY_KIN.some(
    ([who, whom]) =>
      whom.test(kin.text.replace(/s$/, '')) && new RegExp(TELLING.replaceAll('KIN', `(?:${who.source})`)).test(before),
  );
}

const wordsFrom = (tokens: readonly Token[], at: number): string =>
  tokens
    .slice(at, at + 7)
    .map(({ text }) => text)
    .join(' ');

/**
 * "Phone: husband worried. He himself uses zopiclone", "grandson collected TTOs; he is on insulin himself": who calls or
 * comes, and then of himself.
 */
const COMES =
  '(?:\\S+ )?(?:phon|r[ai]ng|call|worri|concern|collect|report|says|said|asks|attend|present|visit|br[io]|mention|like|wonder|keen|help|anxious|upset|happy|in attendance)';
const HE_COMES = pattern(`(?<![a-z])(?:husband|son|father|dad|brother|grandson|nephew|uncle) ${COMES}`);
const SHE_COMES = pattern(`(?<![a-z])(?:wife|daughter|mother|mum|sister|granddaughter|niece|aunt) ${COMES}`);
const OF_SELF =
  /(?:^|[.;,] (?:and )?)(?:(he)|(she)) (?:(?:is|was) )?(?:(?:him|her)self (?:is |was )?(?:on|takes|uses|taking|using) |(?:on|takes|uses) [^.;]*(?:him|her)self)/;

function isOfVisitor(before: string, own: string): boolean {
  const told = own.includes('self') ? OF_SELF.exec(own) : null;
  return told !== null && (told[1] ? HE_COMES : SHE_COMES).test(before + own.slice(0, told.index));
}

/** "Man is overleden. Op het aanrecht staan nog zijn oxazepam en morfine". */
function isLeftBehind(tokens: readonly Token[], text: string): boolean {
  const widow = HUSBAND_DIED.test(text);
  if (!widow && !WIFE_DIED.test(text)) return false;
  const own = widow ? /^(?:zijn|his)$/ : /^(?:haar|her)$/;
  return tokens.some(
    ({ kind }, at) => kind === 'drug' && tokens.slice(Math.max(0, at - 2), at).some(({ text: word }) => own.test(word)),
  );
}

/** "…, opgehaald door moeder. Die gebruikt zelf desloratadine", "…; nam voor zichzelf xylometazoline mee", "via partner: … Hij slikt zelf". */
function isOfLastNamed(tokens: readonly Token[], before: string): boolean {
  const [first, ...behind] = tokens.map(({ text }) => text);
  const last = (before.match(KIN) ?? []).at(-1) ?? '';
  const isKin = FEMALE.test(last) || MALE.test(last) || last === 'partner';
  if (first === 'die') return isKin && behind.slice(0, 2).includes('zelf');
  if (/^(?:nam|neemt|kocht|koopt|haalde|haalt)$/.test(first!))
    return isKin && behind[0] === 'voor' && /^(?:zich|haar|hem)zelf$/.test(behind[1] ?? '');
  return (
    (SHE.test(first!) || HE.test(first!)) &&
    behind[1] === 'zelf' &&
    /(?<![a-z])(?:via|anamnese|heteroanamnese) (?:de |haar |zijn )?partner[^a-z]/.test(before)
  );
}

/** "Man belt: … de temazepam op het nachtkastje is van hemzelf". */
const OF_HIMSELF =
  /(?:is|zijn|was|waren|blijkt|bleek|blijken|hoort|horen)[^.;,]{0,20} (?:van|bij) (hemzelf|haarzelf)(?![a-z])/;
const TELLER =
  /(?<![a-z])(?:(man|zoon|vader|broer|buurman|echtgenoot|vriend)|(vrouw|dochter|moeder|zus|buurvrouw|echtgenote|vriendin)) (?:\S+ )?(?:belt|belde|meldt|meldde|zegt|zei|vertelt|vertelde|geeft|gaf|bracht|brengt|komt|kwam|aanwezig|mee)/;

function isOfTeller(text: string): boolean {
  const self = text.includes('zelf') ? OF_HIMSELF.exec(text)?.[1] : undefined;
  const teller = self && TELLER.exec(text);
  return !!teller && teller[self === 'hemzelf' ? 1 : 2] !== undefined;
}

const DIED = '(?![a-z])[^.;]{0,40}[^a-z](?:overleden|overleed|gestorven|died|passed away|deceased)(?![a-z])';
const HUSBAND_DIED = pattern(`(?<![a-z])(?:man|echtgenoot|husband)${DIED}`);
const WIFE_DIED = pattern(`(?<![a-z])(?:vrouw|echtgenote|wife)${DIED}`);

/** "Heteroanamnese (echtgenote): … Zelf gebruikt zij memantine". */
const INFORMANT =
  /(?:hetero-?\s?anamnese|collateral|informant)[^.;a-z]{0,4}(?:from |van |met |via |door |bij )?(?:de |the |his |her |zijn |haar )?([a-z]+)/;

function isInformant(tokens: readonly Token[], before: string): boolean {
  const who = INFORMANT.exec(before)?.[1] ?? '';
  const pronoun = tokens.slice(1, 4).find(({ text }) => SHE.test(text) || HE.test(text))?.text ?? '';
  return SHE.test(pronoun)
    ? FEMALE.test(who) && !/(?<![a-z])(?:haar|her) (?!eigen|own)/.test(before)
    : HE.test(pronoun) && MALE.test(who) && !/(?<![a-z])(?:zijn|his) [a-z]/.test(before);
}

/** "Man heeft longkanker en krijgt pembrolizumab; zij slaapt slecht". */
const isHusband = (tokens: readonly Token[], text: string): boolean => {
  const at = tokens.slice(0, 4).findIndex(({ text: word }) => word === 'man');
  return (
    at >= 0 &&
    /^(?:heeft|krijgt|slikt|gebruikt|kreeg|neemt|is|staat)$/.test(tokens[at + 1]?.text ?? '') &&
    /^[;.,]?\s*(?:zij|ze|zijzelf|mw|mevrouw|pte|pati[eë]nte)(?![a-z])/i.test(
      text.slice(tokens[tokens.length - 1]!.end - 1),
    )
  );
};

/** "Grandson collected the tablets; he is himself on insulin": whoever did something just before, and not "her grandson says he". */
function isHimself(tokens: readonly Token[], sentence: string): boolean {
  const said = wordsFrom(tokens, 0);
  const he = said.startsWith('he ');
  // "Wife gives him his donepezil. She is on donepezil too".
  const alike =
    (he ? /(?<![a-z])her (?!s)/ : /(?<![a-z])(?:him|his)(?![a-z])/).test(sentence) &&
    /^s?he (?:is on|takes|uses)(?![a-z]).* (?:too|also|as well)(?![a-z])/.test(said);
  if (
    !alike &&
    !/^(?:he|she) (?:is|was|has been) (?:him|her)self (?:also |too )?(?:on|taking|using|prescribed|treated)(?![a-z])/.test(
      said,
    )
  )
    return false;
  return (sentence.match(KIN) ?? []).slice(0, 4).some((word) => (he ? MALE : FEMALE).test(word));
}

/** "Schoonzoon tekent; hij haalde tevens eigen adalimumab op". */
const fetchesOwn = (tokens: readonly Token[], before: string): boolean =>
  tokens.some(({ kind }, at) => kind === 'drug' && tokens[at - 1]?.text === 'eigen') &&
  tokens.some(({ text }) => /^(?:tevens|ook|meteen|gelijk|direct)$/.test(text)) &&
  (before.match(KIN) ?? []).some(isKin);
const isKin = (word: string): boolean => FEMALE.test(word) || MALE.test(word) || /^(?:ouders|omas|opas)$/.test(word);
/** "Kind is allergisch voor ibuprofen": without "haar" or "het", whom the note is about. */
const CHILD_AS_PATIENT =
  /^kind (?:is|was|wordt|werd|krijgt|kreeg|heeft|had|gebruikt|slikt|neemt|nam|reageer(?:t|de)|verdr(?:aagt|oeg)) /;

const KIN = /[a-z-]{3,}/g;

/** "Heteroanamnese echtgenote: hij neemt …; zij heeft zelf …": who tells of him, and then of herself. */
function toldBy(tokens: readonly Token[], before: string, she: boolean): boolean {
  if (!tokens.slice(0, 4).some(({ text }) => text === 'zelf' || SELF.test(text))) return false;
  if (!(she ? /(?:^|[^a-z])(?:hij|he)[^a-z]/ : /(?:^|[^a-z])(?:zij|ze|she)[^a-z]/).test(before)) return false;
  if ((she ? /(?:^|[^a-z])(?:haar|her)[^a-z]/ : /(?:^|[^a-z])(?:zijn|his)[^a-z]/).test(before)) return false;
  return (before.match(KIN) ?? []).some((word) => (she ? FEMALE : MALE).test(word));
}
