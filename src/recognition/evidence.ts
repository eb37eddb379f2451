/** Whether an ambiguous name (a word, surname or abbreviation that is also a drug) is meant as a drug here. */
import type { Dosing } from './dosing.ts';
import type { Hit } from './scanner.ts';

/** What may stand between two drugs of one enumeration. */
const JOINED =
  /^(?:\s|[,/+&()\-•]|en|and|of|or|plus|noch|nor|evenmin|\d+(?:[.,]\d+)?|m?c?g|ml|dd|x|od|bd|[tq]ds?|nocte|mane|daily|prn|zn|tablet(?:ten)?|caps(?:ule)?s?)*$/i;
const MAX_JOIN = 40;
const USED_BEFORE =
  /(?:gebruikt|slikt|neemt|gestart met|gestopt met|start|stop|hervat|weigert|staakt|allergisch voor|overgevoelig voor|behandeld met|afhankelijk van|takes|taking|uses|using|injects|started on|treated with|allergic to|allergy to|allergie voor|denies|ontkent|(?:not|to|will|can|should|must) (?:use|take)|not recommend|offered|prescribed?|refused?|refuses|declined?|declines|continue[sd]?|restart(?:ed)?|initiate[ds]?|started|commenced?|resumed?|withheld|withhold|receiving|tolerates|(?:is|was|been|remains|stays|stable|depends|relies|put|back|maintained|currently|now|still) on)\s+(?:(?:ook|nog|zelf|soms|af en toe|regelmatig|dagelijks|daily|occasional|oral|orale|use of|using|taking|gebruik van|elke?|een|an?|any|her|his|haar|zijn)\s+)*$/i;

/** What is done with a drug, and not with a value or a transmitter. */
const DONE_BEHIND =
  /^\s(?:(?:is|was|were|werd|wordt|has been|had been|not|niet|contra|vanochtend|vandaag|today|yesterday|gisteren|currently|now|nu|to be|all)[\s-])*(?:(?:contra-?)?indicated|(?:gecontra-?)?indiceerd|stopped|discontinued|started|commenced|restarted|prescribed|continue[sd]?|ceased|gestopt|gestart|gestaakt|voorgeschreven|ingezet|needed|required|nodig|afgebouwd|hervat|weaned|loopt|running|(?:uit|off)(?=\s*(?:[,.;\n]|$| (?:this|since|today|yesterday|at|sinds|vanochtend|vandaag|gisteren|om)(?![a-z]))))(?![a-z])/i;
/** A form that tells no route, or use when needed. */
const FORM_BEHIND =
  /^ (?:sprays?|pens?|pompje|prn|z\.?n|af en toe|zo nodig|as needed|when required|if needed|taper|burst)(?![a-z])/i;
/** "No GTN use", "GTN x2 given". */
const USE_BEHIND = /^ (?:use(?=[ ,.;:)]|$)|(?:x ?\d{1,2}|\d{1,2} ?x) (?:given|taken|used|with|at))/i;
const HABIT = /^(?:alco|smok|ro[ko]|tab|tob)/i;

/** "Any hypnotic.", "weigert elke biological en": a noun, where "hypnotic effect" is none. */
const NOUN = /(?:ic|al|ive|ory|rate|raat|gen)$|^[A-Z]{3}$/i;
const OF_NOUN =
  /(?:^|[^\p{L}-])(?:an?|(?:any|some|no|all) other|any|another|some|no|this|that|each|every|either|his|her|their|an? \p{L}+|een|elke?|geen|deze?|ander[e]?|nieuwe?|zijn|haar)\s$/iu;
const ENDS_NOUN =
  /^(?:[.,;:!?)\n]|$|\s(?:on|for|at|to|was|were|is|has|had|with|since|today|if|but|because|until|when|as|by|from|before|after|again|instead|yet|prn|wordt|werd|niet|not|heeft|voor|bij|sinds|omdat|op|meer|nodig|needed|required)(?![\p{L}-]))/iu;
/** "Nitrate user", "antifungal treatment". */
const CLASS_USE =
  /^[\s-](?:use[rs]?|users|therapy|treatment|medication|medicines?|tablets?|drugs?|agents?|prescription|prophylaxis|gebruik(?:er)?|therapie|behandeling)(?![a-z])/i;

/** A list of allergies names drugs ("Allergies: PCN", "PCN allergy"). */
const ALLERGY_BEFORE = /(?:allerg(?:y|ies|ie|ie[ëe]n)|overgevoeligheid|intolerant(?:ie|ies|ce|ces))\s*:\s*$/i;
const ALLERGY_BEHIND = /^[\s-]*(?:allerg|overgevoelig)/i;

/** A strength without a unit, as in "panto 40": whole, and not the number of something else ("3 weken", "40 %"). */
const STRENGTH =
  /^ \d{1,4}(?:[.,]\d{1,2})?(?![\d%-]|[.,/]\d|\s*(?:jaar|jr|weken|wk|da?g|days|weeks|years|y\/?o|maand|mnd|month|uur|min|mmol|nmol|pmol|cm|mm|kg|x)(?![a-z]{3}))/i;

/**
 * The beginning of its drug's name ("venla", "Simva"), not letters that stand for words ("ASA", "HCT"), which scores and
 * values share, nor the whole name ("Estradiol 140" is a value), nor a brand that is a name of something else ("Foster").
 */
const isClipped = (name: string, drugs: readonly string[]): boolean =>
  name.length >= 4 &&
  /^.[a-z]+$/.test(name) &&
  drugs.length === 1 &&
  name.length < drugs[0]!.length - 2 &&
  drugs[0]!.slice(0, 3) === name.slice(0, 3).toLowerCase();

/** "Drinkt geen alcohol", "six units of alcohol"; behind it "alcohol: none". */
const DRUNK_BEFORE =
  /(?:drinkt|drinken|drink|drinks|drinking|drank|consumes|eenheden|eh|units?|glazen|glas|use of|gebruik van|ontkent|denies|geen|no)\s+(?:(?:of|geen|no|any|dagelijks|veel|te|weinig|regelmatig|daily|much|too)\s+)*$/i;
const DRUNK_BEHIND =
  /^\s*:?\s*(?:geen|none|nil|nee|no|nihil|niet|sporadisch|occasional(?:ly)?|social(?:ly)?|zelden|dagelijks|daily)(?![a-z])/i;

/** "ACQ 1,2": a score or a laboratory value, whatever drugs stand beside it. */
const VALUE = /^\s?[:=<>]?\s?\d{1,3}[.,]\d{1,2}(?!\d|[.,-]\d|\s?\p{L})/u;

/** `drugs`: those that the name stands for. `certain(hit)` tells which neighbours are unambiguous (or already accepted). */
export function hasEvidence(
  text: string,
  hits: readonly Hit[],
  hit: number,
  dosing: Dosing | undefined,
  drugs: readonly string[],
  certain: (hit: number) => boolean,
): boolean {
  const { start, end } = hits[hit]!;
  if (dosing && (dosing.dose || dosing.form)) return true;
  if (FORM_BEHIND.test(text.slice(end, end + 20))) return true;
  if (dosing?.frequency && !isChecked(text, start, end)) return true;
  if (/^alcohol$/i.test(text.slice(start, end)) && isDrunk(text, start, end)) return true;
  if (isClipped(text.slice(start, end), drugs) && STRENGTH.test(text.slice(end, end + 16))) return true;
  if (drugs.length === 0 && isClassNoun(text, start, end)) return true;
  const behind = text.slice(end, end + 40);
  if ((DONE_BEHIND.test(behind) || USE_BEHIND.test(behind)) && !HABIT.test(text.slice(start, end))) return true;
  if (USED_BEFORE.test(text.slice(Math.max(0, start - 40), start))) return true;
  if (ALLERGY_BEFORE.test(text.slice(Math.max(0, start - 40), start)) || ALLERGY_BEHIND.test(text.slice(end, end + 16)))
    return true;
  if (VALUE.test(text.slice(end, end + 12))) return false;
  if (hit > 0 && certain(hit - 1) && joined(text, hits[hit - 1]!.end, start)) return true;
  if (hit + 1 < hits.length && certain(hit + 1) && joined(text, end, hits[hit + 1]!.start)) return true;
  return inList(text, hits, hit, certain);
}

/** "Check calcium weekly": how often it is measured. */
function isChecked(text: string, start: number, end: number): boolean {
  return (
    /(?:check|monitor|repeat|measure|control|bepa|prik|herhaal|meet|lab|spiegel|level)\p{L}*\s(?:\p{L}+\s){0,2}$/iu.test(
      text.slice(Math.max(0, start - 30), start),
    ) ||
    /^\s(?:\p{L}+\s)?(?:check|level|monitor|output|controle|bepal|prik|meten|spiegel)/iu.test(text.slice(end, end + 30))
  );
}

function isClassNoun(text: string, start: number, end: number): boolean {
  if (CLASS_USE.test(text.slice(end, end + 20))) return true;
  return (
    NOUN.test(text.slice(start, end)) &&
    OF_NOUN.test(text.slice(Math.max(0, start - 24), start)) &&
    ENDS_NOUN.test(text.slice(end, end + 16))
  );
}

function isDrunk(text: string, start: number, end: number): boolean {
  return DRUNK_BEFORE.test(text.slice(Math.max(0, start - 40), start)) || DRUNK_BEHIND.test(text.slice(end, end + 20));
}

function joined(text: string, from: number, to: number): boolean {
  return to - from <= MAX_JOIN && JOINED.test(text.slice(from, to));
}

/** The name opens its line, and so does a certain drug on the line before or after. */
function inList(text: string, hits: readonly Hit[], hit: number, certain: (hit: number) => boolean): boolean {
  if (!opensLine(text, hits[hit]!.start)) return false;
  for (const other of [hit - 1, hit + 1]) {
    const neighbour = hits[other];
    if (!neighbour || !certain(other) || !opensLine(text, neighbour.start)) continue;
    const between = text.slice(Math.min(hits[hit]!.end, neighbour.end), Math.max(hits[hit]!.start, neighbour.start));
    if (between.length < 200 && between.split('\n').length === 2) return true;
  }
  return false;
}

function opensLine(text: string, start: number): boolean {
  const line = text.slice(Math.max(0, start - 12), start);
  return /(?:^|[\n\t])[ \t]*(?:[-*•·–]|\d+[.)])?[ \t]*$/.test(start <= 12 ? text.slice(0, start) : line);
}
