/**
 * A Dutch clause that is understood word for word and denies the use of its drug, whatever the order: "durft sertraline
 * niet aan", "van het clozapinevoorstel wil vader niets horen", "eist antibiotica, krijgt die niet van mij". One word that
 * is not known here, and nothing is said: something else may be what is denied.
 */
import { FAM } from './cues/people.ts';
import { deniesManner } from './manner.ts';
import { isFiller, type Group } from './scope.ts';
import type { Sentence } from './sentence.ts';

type Tokens = Sentence['tokens'];

const DENIAL = /^(?:niet|nooit|niets|niks|geen|evenmin|geenszins|allerminst)$/;
/** Use, handing out, wishing, needing: what is denied of the drug. */
export const OF_USE = new RegExp(
  `^(?:${[
    'gebruik(?:t|te|ten|en)?|ge(?:slikt|nomen|spoten|prikt|plakt|smeerd|druppeld|puft|dronken|injecteerd|inhaleerd)|sli(?:k|kt|kte|kten|kken)|(?:in)?(?:neem|neemt|nemen|nam|namen)|ingenomen',
    'krijg(?:t|en)?|kreeg|kregen|gekregen|heb|hebben|heeft|had|hadden|gehad|(?:toe)?gediend|toedien(?:t|de|en)|spuit(?:en)?|spoot|prik(?:t|te|ken)?|plak(?:t|te|ken)?|smeer(?:t|de)?|smeren|druppel(?:t|de|en)?|puf(?:t|te|fen)?',
    'wil|wilt|willen|wilde|wilden|wou|wens(?:t|te|en)|gew(?:enst|ild)|(?:aan)?dur(?:f|ft|fde|fden|ven)|(?:aan)?gedurfd|hoef(?:t|de|den)?|hoeven|behoe(?:ft|fde|ven)|nodig|benodigd|noodzakelijk|vereist|lust(?:te)?',
    '(?:mee|af|uit)?(?:gegeven|geef|geven|gaven)|(?:voor|op|uit)?(?:geschreven|schrijf|schrijft|schrijven|schreef|schreven)|(?:op)?(?:gestart|starten)|start(?:te|ten)?|begin(?:t|nen)?|begon(?:nen)?|ingezet|inzetten|toe(?:voegen|gevoegd)',
    '(?:op|af)?(?:gehaald|halen|haal|haalt|haalde|haalden)|(?:af|uit)?(?:geleverd|lever|levert|leverde|leveren)|verstrek(?:t|te|ken)|bestel(?:t|de|len)?|besteld|kie(?:s|st|zen)|koos|kozen|gekozen|(?:aan)?(?:gevraagd|vraag|vraagt|vragen|vroeg)|doe|doen|deed|deden|gedaan',
    'accepte(?:er|ert|erde|ren)|geaccepteerd|aanvaard(?:t|de|en)?|probe(?:er|ert|erde|ren)|geprobeerd|overwe(?:eg|egt|gen)|overwo(?:og|gen)|geindiceerd|raadzaam|zinvol|wenselijk|verstandig|verantwoord|opportuun|aangewezen|toegestaan|horen|weten|zitten|slikken|honoreer|honoreren|gehonoreerd|doorgaan|doorgegaan|ging|gingen',
  ].join('|')})$`,
);
/** With "geen": what there is none of. */
const GROUND =
  /^(?:behoefte|zin|interesse|belangstelling|indicatie|plaats|plek|reden|aanleiding|noodzaak|ruimte|oren|trek|recept|voorschrift|toestemming|nut|heil|meerwaarde|brood|gebruik|sprake|optie)$/;
const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));
/** Stands for the drug in the next clause. */
const PRONOUN = words(
  'die dat dit deze het hem er hier daar ervan hiervan daarvan ermee hiermee daarmee eraan hieraan daaraan erop',
);
/** Who, when, how, and the small words of a clause. */
const KNOWN: ReadonlySet<string> = new Set([
  ...FAM.split('/'),
  ...words(`hij zij ze ie ik wij we u jij haar hem hen mij me ons pt pte patient patiente mw mevr mevrouw dhr meneer heer client
    betrokkene bewoner bewoonster kind baby familie huisarts ha arts artsen cardioloog psychiater internist neuroloog specialist apotheek apotheker
    verpleging verpleegkundige thuiszorg wijkzorg zelf mijzelf
    de het een dit deze die dat zijn diens hun mijn onze
    is was waren wordt worden werd werden ben zijn geweest kan kon konden kunnen mag mocht mogen moet moest moeten zal zou zouden zullen gaat gaan
    blijft bleek gebleken dus daarom echter toch ook eerder ooit voorheen destijds vroeger verder eigenlijk gewoon gewoonweg echt absoluut beslist zeker
    pertinent liever beter bewust expres helemaal geheel vooralsnog voorlopig momenteel thans nu inmiddels tot toe moment principe principieel desgevraagd
    er daar hier erbij ernaast naast aan in op bij mee van voor met om te uit over naar tegen volgens uiteindelijk resoluut sowieso uiteraard
    gelieve svp graag opnieuw alsnog meteen direct hoe dan zo al alle enige enkele verzoek vraag eigen zeggen navraag overleg initiatief advies voorstel aanbod idee
    recept voorschrift behandeling therapie kuur middel middelen medicijn medicijnen medicatie tablet tabletten tabletje pil pillen pleister pleisters spray druppels zakje zakjes
    injectie injecties prik prikken infuus dosis crème creme zalf puffs inhalator gebruik start opname poli spoed seh ic weekend nacht vannacht
    `),
]);
const ADVERB = /^(?!mogelijk$|waarschijnlijk$|vermoedelijk$|duidelijk$|moeilijk$)\w{3,}lijk$/;
/** The drug is in use before the clause that speaks of "it". */
const IN_USE =
  /^(?:gebruikt|slikt|neemt|krijgt|staat|loopt|continueert|spuit|heeft|had|kreeg|doet|kent|verdraagt|nog|wel|sinds|al)$/;
const ENDS =
  /^(?:[,;:.()[\]!?|•–—→>"“”]|en|maar|doch|echter|terwijl|hoewel|omdat|want|sinds|waardoor|waarna|zodat|dus|als|indien|dat|die|wie)$/;
const REASON = /^(?:ivm|wegens|vanwege|op|naast|onder|bij|door|zijn|haar)$/;
/** "Niet afgeleverd wegens gebruik van rivaroxaban". */
const WHY = /^(?:ivm|wegens|vanwege|gezien)$/;
const TURNS = /^(?:als|indien|wanneer|tenzij|maar|doch)$/;
const MARK = /^[-–—:([=→]$/;
const JOINS = /^(?:[,;."“”]|maar|doch|echter|en|dus)$/;

const isEnd = (tokens: Tokens, at: number): boolean => {
  const { kind, text } = tokens[at]!;
  if (kind === 'drug') return true;
  // "Dat wil hij niet", at the head of its clause.
  const last = tokens[at - 1]?.text ?? ',';
  return ENDS.test(text) && !(PRONOUN.has(text) && (ENDS.test(last) || OF_USE.test(last)));
};

/** Whether these words deny use and say nothing that is not known here. */
function deny(clause: Tokens): boolean {
  const at = clause.findIndex(({ text }) => DENIAL.test(text));
  if (at < 0 || deniesManner(clause, at)) return false;
  const none = clause[at]!.text === 'geen';
  let use = false;
  for (const token of clause) {
    const { kind, text } = token;
    if (kind === 'mark' && isFiller(token)) continue;
    if (kind !== 'word') return false;
    // "Geen recept nodig".
    if (none && /^(?:nodig|vereist)$/.test(text)) return false;
    if (none ? GROUND.test(text) : OF_USE.test(text)) use = true;
    else if (!(DENIAL.test(text) || OF_USE.test(text) || KNOWN.has(text) || ADVERB.test(text))) return false;
  }
  return use;
}

export function isPlainlyDenied({ tokens, depth }: Sentence, { from: first, to: last }: Group): boolean {
  let from = first;
  while (from > 0 && !isEnd(tokens, from - 1)) from--;
  let to = last;
  while (to < tokens.length && !isEnd(tokens, to)) to++;
  const before = tokens.slice(from, first);
  // "Diclofenac niet afgeleverd ivm apixaban"; "niet als u zwanger bent".
  const why = before.findIndex(({ text }) => WHY.test(text));
  if (before.slice(0, Math.max(0, why)).some(({ text }) => DENIAL.test(text))) return false;
  if (REASON.test(tokens[first - 1]?.text ?? '') || TURNS.test(tokens[to]?.text ?? '')) return false;
  // "Diclofenac niet afgeleverd, gebruikt apixaban": what is denied beside another drug may be that one.
  const denies = (some: Tokens): boolean => some.some(({ text }) => DENIAL.test(text));
  if (tokens[from - 1]?.kind === 'drug' && denies(before)) return false;
  if (tokens[to]?.kind === 'drug' && denies(tokens.slice(last, to))) return false;
  const own = [...before, ...tokens.slice(last, to)];
  if (deny(own)) return true;
  // "Simvastatine (wil pt niet)", "eist antibiotica, krijgt die niet van mij".
  if (own.some(({ text }) => DENIAL.test(text) || IN_USE.test(text))) return false;
  const mark = MARK.test(tokens[last]?.text ?? '') || MARK.test(tokens[last - 1]?.text ?? '');
  let next = to;
  while (next < tokens.length && (JOINS.test(tokens[next]!.text) || MARK.test(tokens[next]!.text))) next++;
  if (next === to && !mark) return false;
  let end = next;
  while (end < tokens.length && !isEnd(tokens, end)) end++;
  if (tokens[end]?.kind === 'drug' || depth[first] !== depth[last - 1]) return false;
  const clause = tokens.slice(next, end);
  const bare = mark && before.every((token) => isFiller(token) || KNOWN.has(token.text));
  return (bare || clause.some(({ text }) => PRONOUN.has(text))) && deny(clause);
}
