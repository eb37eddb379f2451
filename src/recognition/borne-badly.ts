/**
 * Dutch drugs that did harm, by how it is told rather than by what it was: whatever a drug "gaf" that is no relief, what stands
 * "op de allergielijst", "verdraagt A noch B". Read on a line in which `@` is the drugs in question and `#` others.
 */
import { HARM, tellsHarm } from './harm.ts';
import { pattern } from './pattern.ts';
import type { Group } from './scope.ts';
import { foldLabel } from './sections.ts';
import type { Sentence } from './sentence.ts';
import { lineOf } from './told.ts';

const only = (...ways: string[]): RegExp => pattern(` (?:${ways.join('|')})(?= |$)`);

/** Relief, an answer, what passed, how it was used, who gave it: no complaint. */
const NO_HARM =
  / (?:geen|niet|noch|nooit|nauw|weinig|(?:on)?vol|genoeg|minder|me[et]|meer|veel |wel |goed|mooi|prima|snel|[bv]e(?:ter|rbet|rli|rm|rv|rs)|effect|baat|rust|resp|remis|herstel|succes|afn|stabiel|aanv|begin|eerst|start|tijdel|voorb|mild|licht|wat |enig|soms|nog |zou |kan |mogelijk|vra|aanl|instr|uitleg|advie|recept|toest|voork|risico|interact|pijns|(?:be)?hand|ge(?:st|zet|wis|bruik|rea|geven|had|nomen)|ingest|over|ther|recid|cva|tia |terugv|exac|contr|ervar|allerg|bekend|kuur|hij |zij |ze |het |was |is |zat |st|deed|ging|heeft|had |kreeg|werd|omg|we[gk]|vanw|ivm|wij |we |maand|dag|middel|medic|dan |dat |daling|[a-z]*(?:resultaat|reductie|stilling|switch|trombose|infarct))|^ (?:de|ik|men|je|u|aan|door|op|voor|om|als|zodat|naast|huis|[a-z]*arts|ha|[a-z]+loog|apoth[a-z]*|moeder|vader|dochter|zoon|poh|vpk) /;
/** In use all the same; in brackets also what tells of the use. */
const IN_USE =
  / (?:gaat|blijft|loopt|steeds|neemt|slikt|gebruikt|continu|doorg|verhoog|verlaag|op(?:ge)?hog|afbouw|(?:ge)?halve|dosis|doser|accept|door |inmiddels|went |verdw|recept|herhaal|tevreden|control|nu |thans|actueel|zo |zn |thuis|merk|alternatief|verdragen|sinds|drank|iv )/;
const ENDED = / (?:verlaten|gestopt|gestaakt|afgebouwd|overgezet) /;

const words = (most: number): string => `((?: [-a-z0]+){1,${most}}?)`;
const ENDS = '(?= (?:[,.;:!()>|/]|en|dus|maar|waar[a-z]+|daarom|omdat|toen|bij|na|nu|#)(?: |$)| *$)';
const DID = '(?:gaf|gaven|veroorzaakten?|bezorgden?|leidden? tot)';
const WHEN = '(?: (?:eerder|destijds|toen|vroeger|ooit|vorig|vorige|keer|jaar|in|0|bij|haar|hem|mw|dhr|pt)){0,3}';
/** Not what is taken, or beside which something is. */
const SUBJECT =
  '(?<! (?:op|met|onder|voor|na|aan|bij|door|naast|tegen|in|uit|over|ivm|geen|neemt|slikt|gebruikt|start|heeft|had|gaf)(?: (?:de|het|haar|zijn|een))? )@(?: (?!gaf)[a-z]+)?';
const OF =
  '(?:op|na|bij|onder|van|door|met|sinds|tijdens) (?:(?:de|het|een|haar|zijn|eerste|start|gebruik|inname|kuur|gift|van|met) ){0,3}@';
const TOLD = only(
  `${SUBJECT}${WHEN} ${DID}${WHEN}${words(7)}${ENDS}`,
  `(?:eerder|destijds|toen|ooit|0|jaar|ook) ${DID} @${WHEN}${words(6)}${ENDS}`,
  `(?:omdat|doordat|want|dat|nadat) @${words(6)} (?:gaf|gaven|veroorzaakten?|opleverden?|bezorgden?)${ENDS}`,
  `${SUBJECT} (?:(?:heeft|had|hebben|bleek|zou)(?: ooit)?)?${words(5)} (?:gegeven|veroorzaakt|uitgelokt|opgeleverd)(?: te hebben)?${ENDS}`,
  `(?:kreeg|kregen)${WHEN} (?:op|van|door) @(?: [a-z]+)??${words(7)}${ENDS}`,
  `(?:kreeg|kregen|werd|raakte|eerdere?|destijds|vroeger|ooit|als kind|vorige keer)(?: (?:hij|zij|ze|er|mw|dhr|pt))?${words(4)} (?:op|onder|door|van|bij|na) @`,
  `@ [,:;–-] (?:[a-z]+ ){0,3}(?:kreeg|kregen|werd) (?:[a-z]+ )?(?:daar|er|hier)${words(4)} (?:van|op|bij|door)${ENDS}`,
  `(?:(?:[-a-z]+ )*[-a-z]+) (?:gekregen|ontwikkeld) (?:van|op|door) @`,
  `(?:van|op|door) @${words(4)} (?:gekregen|ontwikkeld)${ENDS}`,
  `[.:,;|-]? ?@ (?:eerder|destijds|vroeger|in 0) [:(=–-]${words(6)} *[.)]? *$`,
);

const KNOWN = only(`bekend met(?: een)?${words(4)} (?:op|na|door|van) @`);
const LED = only(`${SUBJECT} (?:heeft|had|hebben)(?: [a-z]+)? geleid tot${words(7)}${ENDS}`);

/** On record as a reaction: says so whatever it was. */
const NOTED =
  '(?:ge(?:zet|plaatst|noteerd|registreerd|meld|markeerd)|opgenomen|vermeld|vastgelegd|ingevoerd|toegevoegd|staa[nt])';
const RECORDED = only(
  `op (?:de |haar |zijn )?(?:allergie|intolerantie|bijwerkingen)[a-z]* ${NOTED}|(?:als|onder) (?:een )?(?:bijwerking|intoleran|allergie|overgevoelig|cave)[a-z]* (?:[a-z]+ ){0,4}${NOTED}|[a-z]*(?:allergie|intolerantie|overgevoeligheid) (?:[a-z]+ )?${NOTED}|${NOTED} bij (?:cib|lareb)|in (?:zijn|haar|het) [a-z]+ geblokkeerd|geblokkeerd in`,
);
/** "Hoest op A en op B; ACE-remmers als intolerantie gezet". */
const CLASS_RECORDED =
  /^[;. ]*\S*(?:remmers?|blokkers?|statines?|iden|inen|opiaten|nsaid\S*|middelen) als (?:intoleran|allerg|bijwerk)/i;
/** A ban on giving it: for harm, where harm is told. */
const BANNED = only(
  `mag(?: [a-z]+)? niet meer(?= [:(–-])|(?:niet|nooit) (?:[a-z]+ )?(?:opnieuw|meer|weer)(?! in gebruik)(?:(?: [a-z]+){0,3} (?:doen|(?:voor|toe|uit)?(?:ge)?(?:geven|schr[ei][a-z]+|dienen|diend|nemen|start[a-z]*|bruik[a-z]*)|her[a-z]+en|verstrekken|aanmerking))|(?:nooit (?:meer|weer)|niet opnieuw)(?= [,.;)]| *$)|(?:niet|nooit) (?:te )?(?:geven|her[a-z]+en|voorschrijven|toedienen|gebruiken)|(?:definitief|blijvend|voortaan|nooit) (?:[a-z]+ ){0,3}(?:ver|ge)?(?:mijden|meden|niet)|her[a-z]+ (?:[a-z]+ ){0,2}(?:uitgesloten|ontraden)|contra - indicatie (?:[a-z]+ )?${NOTED}|gecontra - indiceerd (?:vast|na)|als niet (?:te )?geven|en (?:aan)?verwante middelen niet`,
);
const TIED = only(
  `(?<! (?:ingesteld|stabiel|behandeld|interactie|effect|baat|goed|controle|allergie|staat|start) )${OF}`,
);
const REPLACES = only('(?:nu|daarom|dus|alternatief|krijgt|neemt|slikt|gebruikt) @');
const NOT_BORNE = only(
  '(?:verdraagt|verdroeg|verdragen) (?:[a-z]+ )?(?:[@#] , )*(?:@ noch #|# noch @)',
  '(?:verdraagt|verdroeg|verdragen) (?:[a-z]+ )?(?:# , )*@ (?:(?:,|en) # )*(?:geen van|alle(?:maal)? niet|beide niet)',
  '(?:overgevoelig|allergi|intoleran)[a-z]* (?:voor|tegen) # [^;.]* (?:alsmede|alsook|evenals|en|ook) (?:voor|tegen) @',
  '@ (?:(?!werk|help|hielp|doe)[a-z]+ |[,;] )*(?:er|daar|hier) (?:[a-z]+ )?(?:niet|slecht) tegen',
  // "Van cetirizine wordt ze suf, verdraagt het niet".
  `@ (?:[a-z0]+ )*, (?:en )?(?:(?:dat|die|dit) )?(?:verdraagt|verdroeg|verdragen) (?:(?:hij|zij|ze|pt|mw|dhr|het|dit|dat|deze) ){0,2}(?:absoluut |helemaal )?niet${ENDS}`,
  '(?:[a-z]*(?:test|proef|proeven)|(?:[a-z]*allerg[a-z]*|epicutaan) onderzoek) (?:[a-z]+ |: )*positief (?:op|voor|bij) (?:# (?:,|en) )*@',
  '(?:allergolo|[a-z]*test)[a-z]* (?:[a-z]+ |: )*@ (?:was |is )?positief',
  'na @ , positieve [a-z]*test',
);

/** Why it is not given: what the patient has. */
const DISEASE = / (?:niet|geven) .*(?:ivm|wegens|vanwege|gezien|cave|bij (?!haar|hem)) ?/;
/** Harm that drugs are given for as well. */
const TREATED =
  /^(?:enkel|deli|hal|psy|man|suic|seiz|fit|conv|insult|vom|sick|naus|diarr|itch|wh|conf|jeuk|ben|zw|mis|br|kr|depr|pan|tremor|park|hart|nacht|hypo[kg]|hyperk|ulc|hoest|[a-z]*(?:bloeding|ontsteking)$|(?!pneu|hepa|panc)[a-z]+itis$)/;
const TREATS = /tolvaptan|natrium|ureum|grastim|bopag|midodrine|fludro|lactulose|rifax|fovir|tecavir|buvir|vitamine/;
/** A name and what it did, on a line or in a cell of its own. */
const LISTED = pattern(
  `(?:^(?: [-*•]|(?: (?![-*•] )[^ #;:]+){1,7} :)* @|@ [:=(>–-]) ((?:[-a-z]+ |[,/] ){1,7})[0-9 ]*[.)]? *$`,
);
/** Small words that join no complaints. */
const PROSE = / (?!(?:en|tot|met|bij|als|ck|qtc?) )[a-z]{1,3} /;
const BRACKET = pattern('^(?: [a-z]+)? ?[(]([-a-z\\p{L} ,/]{3,40})[)]', 'i');
const isBrought = (told: string): boolean =>
  told.split(' ').some((word) => HARM.test(word) && !TREATED.test(word)) && !IN_USE.test(` ${told} `);

/** How surely: told, listed with nothing but its harm, or banned for it. */
export type Borne = 'told' | 'listed' | 'banned';

export function borneBadly({ tokens, text }: Sentence, { from, to, drugs }: Group): Borne | undefined {
  const first = drugs[0]!;
  const last = drugs[drugs.length - 1]!;
  const dosed = tokens.slice(from, to).some(({ kind }) => kind === 'number');
  const line = lineOf(tokens, first, last);
  if (
    NOT_BORNE.test(line) ||
    (/ verdr[aeo][a-z]+ @/.test(line) && / noch /.test(text.slice(tokens[first]!.end, tokens[last]!.start)))
  )
    return 'banned';
  const here = line.slice(line.lastIndexOf(' @ ') + 2);
  const own = here.replace(/ ,[^,#]* # .*| # .*/, ' ');
  const recorded =
    (RECORDED.test(own) && !REPLACES.test(line)) || CLASS_RECORDED.test(text.slice(tokens[tokens.length - 1]!.end));
  const banned = BANNED.test(own);
  if ((recorded && !dosed) || ((recorded || banned) && TIED.test(line))) return 'banned';
  if (dosed || IN_USE.test(own)) return undefined;
  if (banned && !DISEASE.test(own) && (isBrought(own) || tellsHarm(tokens.slice(last + 1)))) return 'banned';
  const told = ENDED.test(line) ? null : TOLD.exec(line);
  if (told && !told.slice(1).some((what) => what && NO_HARM.test(`${what} `)))
    return banned && !DISEASE.test(own) ? 'banned' : 'told';
  // "Bekend met maagbloeding op ibuprofen".
  const known = KNOWN.exec(line)?.[1];
  if (known && (isBrought(known.trim()) || /(?:maag|darm|ulcus)bloeding/.test(known))) return 'told';
  // "Heeft geleid tot zwelling van de tong".
  const led = LED.exec(line)?.[1];
  if (led && !ENDED.test(line) && !/gewicht/.test(led) && isBrought(led.trim()) && !NO_HARM.test(`${led} `))
    return 'told';
  // "Bij amoxicilline binnen een uur galbulten".
  if (/^ (?:bij|na|op|van|door) @ /.test(line) && isBrought(own)) return 'told';
  const listed = LISTED.exec(line)?.[1];
  return listed &&
    isBrought(listed) &&
    !PROSE.test(` ${listed} `) &&
    !NO_HARM.test(` ${listed} `) &&
    !TREATS.test(text.slice(tokens[first]!.start, tokens[first]!.end).toLowerCase())
    ? 'listed'
    : undefined;
}

/** "Cotrimoxazol (uitslag), tramadol (verward)": a complaint in brackets, known to be brought by drugs or not. */
export function complaintBehind(text: string, { end }: Sentence['tokens'][number]): 'brought' | 'any' | undefined {
  const told = BRACKET.exec(text.slice(end, end + 60))?.[1];
  if (!told) return undefined;
  const complaint = foldLabel(told).replace(/[,/-]/g, ' ');
  if (IN_USE.test(` ${complaint} `) || NO_HARM.test(` ${complaint} `)) return undefined;
  return isBrought(complaint) ? 'brought' : 'any';
}
