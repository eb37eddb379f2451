/**
 * A denial of how, when or how much a drug is taken, of its price or of what it does: "niet elke nacht nodig", "not with
 * milk", "kan hij niet missen". The drug is in use.
 */
import { pattern } from './pattern.ts';
import type { Token } from './tokens.ts';

const DAYS =
  '(?:maan|dins|woens|donder|vrij|zater|zon)dag(?:en)?|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|een (?:lege|nuchtere) maag|an empty stomach';
const FOOD =
  '(?:de |het |een |a )?(?:koffie|thee|melk|eten|voedsel|maaltijd(?:en)?|zuivel|alcohol|grapefruit\\w*|ijzer|antacida|coffee|tea|milk|dairy|food|meals?|iron|antacids?|juice)';
const PARTS_OF_DAY =
  'weekend(?:en|s)?|ochtend|middag|avond|nacht|morning|afternoon|evening|night|daytime|dag|ontbijt|breakfast|slapen|eten|maaltijd(?:en)?|lunch|meals?|food|bed|bedtime';
const MANNER = pattern(
  ` (?:(?:zo|al|heel|erg|nog|zeker|altijd maar|very|really|quite|nearly|taken|used|given|take|use|want to|wish to) )*(?:${[
    '(?:elke|iedere|alle|every|each|all) (?:andere )?(?:dag(?:en)?|nacht|avond|ochtend|morgen|middag|week|keer|maand|day|night|evening|morning|week|time|month)',
    'altijd|steeds|always|vaak|often|frequently|regelmatig|regularly|dagelijks|daily|trouw|consequent|reliably|consistently',
    'te (?:puffen|lang|langdurig|vaak|veel|hoog|snel|laat|vroeg|kort|dicht|zwaar)|(?:take (?:it )?)?(?:for )?(?:too|so|very|that) (?:long|often|much|many|fast|quickly|late|early|high|low)|langdurig|long term',
    'zomaar|abrupt(?:ly)?|ineens|acuut|plotseling|suddenly|plots|in (?:een|1) keer|all at once|at once',
    '(?:meer|langer|vaker|hoger|eerder|later|minder|more|longer|higher|sooner|earlier|less) (?:dan|than)',
    `(?:met|with) ${FOOD}|op school|op (?:het )?werk|onderweg|samen|gelijk(?:tijdig)?|tegelijk|together|overdag`,
    `(?:in|tijdens|during|at|over|gedurende) (?:het |de |the )?(?:${PARTS_OF_DAY})|(?:op|on) (?:${DAYS})`,
    `(?:na|voor|after|before) (?:\\d|het (?:${PARTS_OF_DAY})|de (?:${PARTS_OF_DAY})|(?:${PARTS_OF_DAY}))`,
    'verge(?:ten|et)|forget|forgotten|miss(?:en|ed|ing)?|over(?:te)?slaan|skip(?:ped)?|goedkoop|cheap',
    'kauwen|pletten|breken|delen|fijnmalen|doorslikken|crush(?:ed)?|chew(?:ed)?|nuchter|liggend|lying|halveren|halved?',
    'give (?:it |them )?up|part with|come off|cut (?:down|back)|(?:do|go|be) without|on days out',
    '(?:zelf|himself|herself)|goed|juist|(?:volgens|zoals|as) (?:voorschrift|voorgeschreven|prescribed|directed)',
    'stabiel|stable|suf|sleepy|dizzy|duizelig|moe|tired|low|high|laag|verlaagd|verhoogd|raised|onder|boven|below|above',
  ].join('|')})(?= |$)`,
);
/** "Sertraline 50 mg 1dd ⇥ niet vergoed"; without a dose that is why it is not taken. */
const UNPAID = /^(?:vergoed|covered|reimbursed|funded)$/;
/** "Prednison mag hij niet zelf stoppen", "wil zij niet inleveren": what is denied is the end, by the last word of the clause. */
const ENDING =
  / (?:omlaag|omhoog|lager|hoger|minder|anders|stoppen|staken|onderbreken|overslaan|afbouwen|minderen|verlagen|inleveren|kwijt|missen|stop|discontinue)$/;
/** What is not done or needed, or when, just before its denial: "recept niet nodig", "prikken niet gedaan", "in het weekend niet". */
const BEFORE =
  / (?:prikken|bloedafname|bloed|bloods?|inr|levels?|spuiten durft (?:hij|zij|ze) zelf|(?:in|op|tijdens|at|on) (?:het |de |the )?(?:weekends?|weekenden|vakanties?|holidays?)|bij uitjes|overdag)$/;
/** No new prescription is needed: there is one, or enough of it. One that was not collected is a denial. */
const PRESCRIPTION = / (?:\w*recept|\w*script|prescription)$/;
const UNNEEDED = /^(?:nodig|needed|required|mee)$/;
/** "Has stock": none was handed out. */
const STOCK = / (?:nog|genoeg|voldoende|still|enough) (?:(?:een|a|op) )?(?:voorraad|stock|supply|supplies)(?: |$)/;
/** "Does not inject the insulin himself": somebody else does. */
const SELF =
  /^ (?:inject|give|administer|draw|apply) [^,;.()]*(?:himself|herself|themselves)(?! \w)|^ (?:give|inject) (?:himself|herself|themselves) /;
const REACH = 6;
const CLAUSE_END = /^[,;.()]$/;

/** Whether the denial at `at` is one of manner. */
export function deniesManner(tokens: readonly Token[], at: number): boolean {
  if (UNPAID.test(tokens[at + 1]?.text ?? '')) return tokens.slice(0, at).some(({ kind }) => kind === 'number');
  const words = (some: readonly Token[]): string => ` ${some.map(({ text }) => text).join(' ')}`;
  const before = words(tokens.slice(Math.max(0, at - REACH), at));
  if (BEFORE.test(before) || STOCK.test(words(tokens.slice(at)))) return true;
  if (SELF.test(words(tokens.slice(at + 1, at + 1 + REACH)))) return true;
  if (PRESCRIPTION.test(before) && UNNEEDED.test(tokens[at + 1]?.text ?? '')) return true;
  const behind = tokens.slice(at + 1, at + 1 + REACH);
  const end = behind.findIndex(({ kind, text }) => kind === 'drug' || CLAUSE_END.test(text));
  const clause = words(end < 0 ? behind : behind.slice(0, end));
  return ENDING.test(clause) || MANNER.exec(clause)?.index === 0;
}
