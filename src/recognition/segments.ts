/** Cutting text into the stretches within which a cue can speak about a name: sentences, list items, table rows. */
import type { Hit } from './scanner.ts';
import { sectionOf } from './sections.ts';
import { pattern } from './pattern.ts';

export interface Segment {
  /** Raw offsets. */
  from: number;
  to: number;
  /** Hits `[firstHit, lastHit)` lie inside. */
  firstHit: number;
  lastHit: number;
}

/** A sentence is read at most this far on either side of a name; keeps work linear in the number of names. */
const REACH = 400;
/** A list of names without end is cut into pieces of about this length. */
const MAX_SEGMENT = 1_500;
/** A line shorter than this was broken on purpose, not wrapped. */
const WRAPPED_LINE = 45;
/** Longer lines are not wrapped at all. */
const LONGEST_LINE = 200;

/** Never the end of a sentence, whatever follows. */
const ABBREVIATION =
  /(?:^|[\s(])(?:dr|drs|mevr|mw|dhr|mr|mrs|ms|prof|bijv|bv|ca|evt|incl|excl|max|min|resp|tab|tabl|caps?|st|vs|approx|ovg|intol|allerg|rxn|i\.v\.m|t\.g\.v|m\.b\.t|d\.m\.v|i\.p\.v|n\.a\.v|[a-z]|e\.g|i\.e|o\.a|d\.w\.z)$/i;
/** "No. 4", but "Smoker: no. Sotalol". */
const NUMBER = /(?:^|[\s(])(?:no|nr|disc|discont|stpd?)$/i;
/** Not the end of a sentence unless a capital follows: "5 mg o.d. Stopped: metoprolol". */
const SHORT_FORM =
  /(?:^|[\s(])(?:i\.?v|i\.?m|s\.?c|p\.?o|o\.?d|b\.?d|q\.?d|t\.?d\.?s|d\.d|t\.g\.v|i\.v\.m|m\.b\.t|z\.n|a\.n|w\.o|(?:\p{L}\.)+\p{L}|jan|feb|mrt|apr|jun|jul|aug|sept?|okt|oct|nov|dec)$/iu;

const ENDED =
  'weggegooid|weggedaan|uitgeslopen|binned|gestopt|gestaakt|stopgezet|afgebouwd|beeindigd|beëindigd|afgerond|voltooid|afgesloten|opgehouden|stopped|discontinued|ceased|withdrawn|finished|completed|omgezet|overgezet|vervangen|switched|changed|replaced|converted';
/** "Haloperidol was given; this was stopped before discharge": the next sentence tells on about the drug. */
const TELLS_ON = pattern(
  `^[.;]\\s+(?:dit|deze|die|dat|this|it|that|these|they)\\s+(?:[a-zà-ÿ]+\\s+){0,5}?(?:niet|not|never|nooit)\\s+(?:meer\\s+)?(?:voortgezet|gecontinueerd|hervat|verlengd|continued|resumed|renewed)(?![a-z])|^[.;]\\s+(?:(?:de |het )?laatst(?:e|genoemde)|the latter)(?![a-z])|^;\\s+(?:pt|patiente?|he|she|hij|zij|ze)\\s+(?:was|is|werd)\\s+(?:[a-z]+\\s+){0,3}?(?:switched|changed|converted|omgezet|overgezet)(?![a-z])|^[.;]\\s+(?:die|deze|dat|that|this) (?:period|periode|kuur|course|behandeling|treatment) (?:is|was)(?![a-z])|^[.;]\\s+(?:dit|deze|die|dat|this|it|that|beide|both|these|they|daarmee|hiermee|hier|all|alle)\\s+(?:[a-zà-ÿ]+\\s+){0,7}?(?:${ENDED})(?![a-z])` +
    `|^[.;]\\s+het\\s+(?:is|werd)\\s+(?:[a-zà-ÿ]+\\s+){0,7}?(?:${ENDED})(?![a-z])|^[.;]\\s+(?:we|wij|ik|hij|zij|ze|he|she|mw|mevr|mevrouw|dhr|meneer|pte?|pati[eë]nte?)\\s+(?:starten|start|starts|beginnen|begint|stopte|stopt|stopten)\\s+(?:hier|daar|er)\\s?mee(?![a-z])`,
  'i',
);
/** "…. Never again", "… . Dit staat als allergie genoteerd". */
const TELLS_OF_REACTION =
  /^[.;,]\s+(?:(?:daarom|dus|so|hence|therefore|and|en|both|neither|beide|geen van beide)\s+){0,2}(?:(?:should|must|may|can|to) (?:\S+ )?(?:\S+ )?(?:be )?(?:tried|given|used|prescribed) again|opnieuw|(?:never|not) (?:to )?(?:be )?\S+ again|nooit (?:meer|weer|opnieuw)|never again|niet (?:meer|opnieuw|nogmaals|weer) (?:te )?(?:geven|voorschrijven|uitschrijven|toepassen|toedienen|proberen|gebruiken|slikken|innemen|inzetten|starten|herstarten|hervatten)|avoid(?: lifelong| for life| in future)?[.;\n]?$|do not reinstate|never to be (?:given|used|prescribed)|(?:no |any |not for )?re-?(?:challenge|exposure|introduction)|niet (?:te )?herhalen|niet (?:opnieuw|nogmaals)[.;\n]?$|levenslang|lifelong|adverse reaction|[a-z]+ says? never again|must not receive|not to be (?:given|used|prescribed|repeated|tried)|(?:please )?do not (?:give|prescribe|use|repeat|re-?challenge|re-?expose)|(?:(?:he|she|it) )?(?:must|should|can|may) (?:not|never) (?:be|have)|(?:he|she) will (?:not|never) (?:take|have) \S+ again|mag (?:nooit|niet) (?:meer|weer|opnieuw)|liever niet meer|(?:we|wij|ik) (?:geven|geef|schrijven) (?:het|dit|deze|die) (?:nooit|niet) (?:meer|opnieuw|nogmaals)|(?:hij|zij|ze|patiënte?|pt) (?:is|werd) [^.;\n]{0,30}allergisch verklaard|(?:recorded|listed|registered|geregistreerd|genoteerd|vastgelegd) (?:as|als)|als (?:bekende )?(?:allergie|overgevoeligheid|intolerantie|bijwerking) (?:[a-z]+ ){0,3}(?:geregistreerd|genoteerd|vastgelegd|ingevoerd|opgenomen|gemeld|vermeld)|(?:staat|stond|is|werd|nu|kuur|middel)(?![a-zà-ÿ])[^.;\n]{0,30}(?:allerg|intoleran|overgevoel)|wil(?:de)? (?:(?:dit|het|dat|die|deze|hem) )?(?:niet|nooit) (?:meer|opnieuw|weer)|(?:dit|deze|die|dat|this|it|that|hier|daar|hiervoor|daarvoor|hierop|hiervan|hierdoor|hierna|daardoor|daarop|daarvan|ervan|waarop|kreeg|ontwikkelde|they)\s[^.;\n]{0,60}?(?:allerg|intoleran|overgevoel|nooit meer|never|niet (?:opnieuw|nogmaals)|niet meer (?:ge|voor)|again|rash|hives|swell|swollen|uitslag|galbult|zwel|zwol|anaph|anafyl|angio-?o?ed|benauwd|wheez|dystoni))/i;
/** "…; apotheek heeft een blokkade aangebracht". */
const ON_RECORD =
  /^[.;]\s+(?![^.;\n]*(?:geen|niet))[^.;\n]*(?:geblokkeerd|blokkade|intolerantie|waarschuwings|allergie(?:kaart|module)|contra-indicatie|(?:rood|rode) (?:kader|vlag)|afgeschreven|voorgoed|definitief (?:geschrapt|van de)|taboe|levensgevaarlijk)(?![a-z])|^[.;]\s+[^.;\n]*(?:(?:allergie|intolerantie)lijst|als niet geven|(?:her|hernieuwde )toediening|(?:dit|dat|middel)(?![a-z])[^.;\n]*(?:niet|nooit) (?:opnieuw|meer) (?:te )?(?:ge|voor|toe)|gemeld bij|huidtest)/i;
/** "…; voor ontslag gestaakt", "…; restart after a week": a clause without a drug of its own. */
const TELLS_ON_WITHOUT_DRUG = pattern(
  `(?:${ENDED}|(?:stop|eind)datum|(?:(?:sinds|sedert)(?: [a-zà-ÿ]+){0,2}|nu|thans|daarna|inmiddels) niet meer$|niet (?:meer|langer) (?:aan de orde|nodig|in gebruik|gebruikt)|weer (?:worden )?(?:gegeven|gestart|gebruikt|ingenomen)|hervat\\w*|herstart\\w*|restart\\w*|resumed?|recommenced?)(?![a-z])`,
  'i',
);
/** "I offered her fluoxetine. She does not want it." */
const OFFERED =
  /(?:gesproken|offer(?:ed)?|discussed|suggested|proposed|recommended|advised|raised|considered|mentioned|explained|case for|queried|liked|floated|brought up|talk(?:ed)? (?:of|about|through)|wonder(?:s|ed) about|inquired about|aangeboden|besproken|voorgesteld|geadviseerd|aangeraden|voorgelegd|overwogen|geopperd|biedt|bood|stelde|wou|gemaild|hoopt op|hoping|hopes|vraagt|vroeg|(?:aan)?gevraagd|besteld|verzoekt|verzoek (?:om|tot)|aanvraag|verzocht|wenst|wilde(?= \S+$)|wil(?:de|t)? (?:graag|wel|\S+ (?:om|voor|tegen|erbij|hebben|krijgen|proberen|gaan))|wants?|wanted|asks?|asked|asking|enquir\w+|request(?:s|ed)?|keen|hoopt|hoping|demands?|eist)(?![a-zà-ÿ])[^.;\n]*$/i;
/** "…; she has never had it". */
const NEVER_HAD =
  /^[.;]\s+(?:but )?(?:never|not) (?:took|taken|used|started|filled|collected|tried|picked up)(?: it| them| this| any| either)?(?:[.;,\n]|$)|^[.;]\s+(?:(?:but|maar|echter|in fact|in feite),? )?(?:he|she|they|hij|zij|ze|dit|deze|die|dat|this|it|which|pt|pati[eë]nte?|heeft|has|zegt|zei)(?![a-zà-ÿ])(?![^.;\n]*(?:probl|klacht|side|bijwerk|trouble|last van))[^.;\n]*?(?:never|nooit|nimmer)(?![a-z])[^.;\n]*?(?:had|gehad|took|taken|used|gebruikt|started|gestart|given|gekregen|geslikt|ingenomen|opgehaald|collected|been on|begonnen)(?![a-z])/i;
const ASKED = /(?:vraagt|verzoek|wil(?:de)? graag|wants?|asks?|request|hoopt|hoping)(?![a-zà-ÿ])[^\n]{0,100}$/i;
const TURNED_DOWN =
  /^[.;]\s+(?:(?:but|maar|however,?|unfortunately,?|helaas)\s+)?[^.;\n]*?(?:declin|refus|weiger|bedank|reject|turned (?:(?:it|this|them) )?down|not (?:authorise|approve|want|keen|interested|wish|willing|accept|agree)|p(?:lan)?: (?:nee|no|niet|not)(?![a-z])|n[’']t (?:want|keen|interested)|rather not|sa(?:id|y) no|zei nee|zegt nee|wil(?:de)? (?:\S+ ){0,3}niet|niet zitten|niets? voor|niet (?:toegekend|meegeef)|waarom (?:ik dat )?niet|nee gezegd|liever niet|geen interesse|niet akkoord|against (?:\S+ )?(?:it|this|that|one|them)(?![a-z])|(?:not|never|n[’']t) (?:\S+ ){1,3}(?:it|this|them|one|either)(?![a-z])|neither|a miss|to nothing|not for (?:him|her|now)|prefer(?:s|red) to|er (?:\S+ ){0,2}tegen|no thank|nee,? (?:dank|bedankt)|not (?:to )?(?:prescribe|issue|given|give|done|start|supplied|supply)|n[’']t (?:prescribe|issue|give|start)|afgeraden|ontraden|afgewezen|afgekeurd|(?:afgesproken|besloten) [^.;\n]*niet|(?:voorlopig|vooralsnog|nu|nog) niet$|would not (?:be|authorise|agree|prescribe|give|issue)|niet (?:voorschrij\S+|geef|doe|voorgeschreven|gegeven|gedaan|gestart|verstrekt|meegegeven|gehonoreerd|ingewilligd|toegekend|afgegeven|toegestaan|nodig|uitgeschreven|zinvol|verstandig)|zien? (?:voorgeschreven|gegeven|gedaan|gestart|verstrekt|meegegeven|gehonoreerd|ingewilligd)|not (?:warranted|indicated|needed|appropriate|justified)|think (?:it|this) over|would (?:much )?(?:rather|prefer)|(?:zie[nt]?|zag(?:en)?) (?:\S+ )?(?:hier|daar|er) ?van ?af|geen heil|rather do without|requests? (?:was )?denied|shook (?:his|her) head|het hoofd|geen nut|geen recept(?= meegegeven|$)|no point|no benefit|not (?:see|think)|told no|so no(?=[.;]|$)|opted for|settled (?:on|for)|explained why not|none of it|not prepared|(?:the end of|ended) that)/i;
/** "…; the pharmacy still dispenses it": another who knows better. */
const OTHER_SOURCE =
  /^[.;]\s+(?:(?:but|however,?|maar|echter) )?(?:the |his |her |de |zijn |haar |volgens (?:de |zijn |haar )?)?(?:apotheek|dochter|zoon|echtgeno(?:te|ot)|vrouw|man|moeder|vader|thuiszorg|lijst|lsp|baxter|huisarts|ha|pati[eë]nte?|pte|zelf|wife|husband|mother|father|son|daughter|partner|carers?|pharmacy|pharmacist|gp|lists?|records?|mar|chart|letter|family|mum|dad|patient|pt)(?![a-z])[^.;\n]*?(?:niet meer(?=[.;,\n]|$)|nooit|gestopt|gestaakt|ontkent|weet (?:\S+ )?niets van|(?:her)?kent (?:\S+ )?niet|van (?:wel|niet)|levert (?:\S+ )?nog|(?:gebruikt|neemt|slikt|levert)(?: \S+)? niet(?=[.;,\n]|$)|still|not|never|stopped|denies|untouched|unopened|full|otherwise|n[’']t)(?![a-z])/i;
const CLAIMED =
  /(?:says|states|reports|insists|tells|claims|maintains|denies|lists|shows|according|per|zegt|meldt|volgens|apotheek|lsp|lijst|beweert|vermeldt|heteroanamnese)(?![a-z])[^.;\n]*$/i;
/** "…; current use unknown". */
const UNSURE =
  /^[.;]\s+(?:(?:current|present|actual|ongoing) )?(?:use|status|adherence|compliance|not)(?: is)? (?:unknown|unclear|uncertain|not (?:known|clear|confirmed)|known|confirmed|verified|unconfirmed)/i;
/** What else is stopped and resumed. */
const OTHER_SUBJECT =
  /^[.;]\s+(?:ook |also )?(?:roken|rookt|smoking|smokes|alcohol|drinken|drinks?|borstvoeding|breastfeeding|bloeding|bleeding|geen |no |opname|werk|work)/i;
const OTHER_STOPPED = /smok|rok(?:en|er)|alcohol|drink|work|werk|driv|breast|borst|exerc/i;
/** "…; allergologisch bevestigd". */
const ALLERGIC =
  /^;\s+(?:nu |now |als |as (?:an )?)?(?:absolute |bewezen |echte |true |proven |severe |ernstige )?(?:overgevoel[a-z]*|allergolog|allergie|allergisch|allergic|allergy|intoleran)[a-z]*(?: (?:bevestigd|bewezen|genoteerd|vastgelegd|geregistreerd|confirmed|recorded|noted|proven))?[.;\n]?$/i;
/** "Amitriptyline 10 mg nocte. Stopped 14.10.26." */
const ENDED_ALONE =
  /^\.\s+(?:(?:self-?|now |since |gp |pt )?(?:stopped|discontinued|ceased|completed|withdrawn|gestopt|gestaakt|beëindigd)|d\/?c[’']?d|course (?:finished|completed?|over)|came off|now off|no longer (?:taking|takes|on|using|needed|taken|used)(?: (?:it|this))?)(?=\s+(?:\d|in|on|last|by|due|d\/t|because|after|this|yesterday|as|at|since|when|for|owing|\(|wegens|vanwege|ivm|i\.v\.m|op|sinds|per|vorige|door|na|own|it|ago|a|two|three)(?![a-z])|[.;]|\s*$)/i;
const TELL_LENGTH = 100;

/**
 * The segments around all hits, in order; every hit is in exactly one. Before `blocksTo`, each line is a block of its own
 * (none of its sentences runs on in the next line).
 */
export function segmentsOf(text: string, hits: readonly Hit[], blocksTo = 0): Segment[] {
  const segments: Segment[] = [];
  for (let i = 0; i < hits.length;) {
    const first = i;
    const floor = segments.length > 0 ? segments[segments.length - 1]!.to : 0;
    const from = backTo(text, hits[i]!.start, floor, blocksTo);
    let to = forwardTo(text, hits[i]!.end, hits[i + 1]?.start ?? Infinity, blocksTo);
    i++;
    while (i < hits.length && hits[i]!.start < to) {
      if (to - from > MAX_SEGMENT) {
        to = hits[i]!.start;
        break;
      }
      to = Math.max(to, forwardTo(text, hits[i]!.end, hits[i + 1]?.start ?? Infinity, blocksTo));
      i++;
    }
    segments.push({ from, to, firstHit: first, lastHit: i });
  }
  return segments;
}

function backTo(text: string, start: number, floor: number, blocksTo: number): number {
  const limit = Math.max(floor, start - REACH);
  if (opensWithName(text, start - 2, start)) return start - 1;
  for (let at = start; at > limit; at--) if (isBoundary(text, at - 1, blocksTo)) return at;
  return limit;
}

function forwardTo(text: string, end: number, nextHit: number, blocksTo: number): number {
  const limit = Math.min(text.length, end + REACH);
  for (let at = end; at < limit; at++)
    if ((isBoundary(text, at, blocksTo) && !tellsOn(text, at, nextHit)) || opensWithName(text, at, nextHit))
      return at + (text[at] === '\n' ? 0 : 1);
  return limit;
}

/** Whether what follows a boundary still speaks of the drug before it. */
function tellsOn(text: string, at: number, nextHit: number): boolean {
  const mark = text[at];
  if (mark === '?')
    return /^\?["')\]]*\s+["“']?(?:nee|neen|nil|none|no|ja|yes|nooit|never|not|niet|geen|declined|refused|geweigerd|weigert|wil niet)(?![a-z])/i.test(
      text.slice(at, at + 20),
    );
  if (mark !== '.' && mark !== ';') return false;
  const follows = text.slice(at, at + TELL_LENGTH);
  if (TELLS_ON.test(follows)) return true;
  const stop = follows.slice(1).search(/(?<! (?:pt|pat|mw|dhr))[.;\n]/i);
  const clause = stop < 0 ? follows : follows.slice(0, stop + 1);
  if (at + clause.length > nextHit) return false;
  if (TELLS_OF_REACTION.test(clause) || ON_RECORD.test(clause)) return true;
  // "S: asks for zopiclone. O: tired. P: not prescribed".
  const plan =
    /^[.;](?:[^\n]{0,100}?[.;])?\s+P(?:lan)?: (?:[a-zà-ÿ]+, )?(?:afgesproken )?(?:dit )?(?:nee|no|niet|not)(?![a-z])[^.;\n]*/i.exec(
      text.slice(at, at + 2 * TELL_LENGTH),
    );
  if (plan && at + plan[0].length <= nextHit && ASKED.test(text.slice(Math.max(0, at - TELL_LENGTH), at))) return true;
  if (NEVER_HAD.test(clause) || (ENDED_ALONE.test(clause) && !OTHER_STOPPED.test(clause))) return true;
  if (UNSURE.test(clause)) return true;
  if (OTHER_SOURCE.test(clause) && CLAIMED.test(text.slice(Math.max(0, at - TELL_LENGTH), at))) return true;
  if (TURNED_DOWN.test(clause) && OFFERED.test(text.slice(Math.max(0, at - TELL_LENGTH), at))) return true;
  if (mark === '.') return false;
  return (TELLS_ON_WITHOUT_DRUG.test(clause) && !OTHER_SUBJECT.test(clause)) || ALLERGIC.test(clause);
}

/** "… hielp niet. zolmitriptan": a name in small letters opens a sentence too, behind a whole word. */
const opensWithName = (text: string, at: number, nextHit: number): boolean =>
  nextHit === at + 2 &&
  text.startsWith('. ', at) &&
  /[ \t]\p{Ll}*[aeiouy]\p{Ll}+$/u.test(text.slice(Math.max(0, at - 14), at)) &&
  /\p{Ll}{4}$/u.test(text.slice(Math.max(0, at - 4), at)) &&
  !/(?:[ie][nx]cl|gebr|behand|voorgeschr|medic|antib|profyl|middel|tabl|caps|retard|zetp|pijnst|inhal)$/.test(
    text.slice(0, at),
  );

/** Whether the unit at `at` ends a sentence. */
function isBoundary(text: string, at: number, blocksTo: number): boolean {
  switch (text[at]) {
    case ';':
    case '•':
      return true;
    case '!':
      // "ALLERGIE!! cefuroxim": a label, however loud.
      return (
        text[at + 1] !== ')' &&
        !/^[! ]*allerg/i.test(text.slice(at + 1, at + 12)) &&
        !/(?:allerg[a-z]*|cave|alert|let op|pas op|nb|caution|warning)!*$/i.test(text.slice(Math.max(0, at - 14), at))
      );
    case '\n':
      return at < blocksTo || !isSoftBreak(text, at);
    case '?':
      // "? amlodipine" at the head of a line.
      return (
        /^\?["')\]]*(?:\s|$)/.test(text.slice(at, at + 4)) && !/(?:^|\n) *$/.test(text.slice(Math.max(0, at - 3), at))
      );
    case '.':
      return isFullStop(text, at);
    default:
      return false;
  }
}

function isFullStop(text: string, at: number): boolean {
  const after = text.slice(at + 1, at + 8);
  if (after !== '' && !/^["')\]]*\s/.test(after)) return false;
  const before = text.slice(Math.max(0, at - 12), at);
  if (NUMBER.test(before) && /^\s*\d/.test(after)) return false;
  // "Only if the seizure lasts > 5 min. Regular Epilim bd".
  if (/\d ?min$/i.test(before) && /^\s+\p{Lu}\p{Ll}/u.test(after)) return true;
  if (ABBREVIATION.test(before)) return /^\s*$/.test(after.slice(0, 2)) && /\n/.test(after);
  if (SHORT_FORM.test(before)) return /^\s+[A-Z]/.test(after) || (/^\s*$/.test(after.slice(0, 2)) && /\n/.test(after));
  return after === '' || !/^["')\]]*[ \t]+[a-z(]/.test(after);
}

/** "…, hydrochloorthiazide 12,5 mg⏎uit rol gehaald: oxybutynine". */
function opensWithLabel(line: string): boolean {
  const label = /^[ \t]*([^\n:;.]{3,40}):/.exec(line);
  return label !== null && sectionOf(label[1]!, true) !== undefined;
}

/** A line break inside a running sentence (mail and PDF text wrapped at a fixed width). */
function isSoftBreak(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - LONGEST_LINE), at);
  const line = before.slice(before.lastIndexOf('\n') + 1).trimEnd();
  if (line.length < WRAPPED_LINE || line.length >= LONGEST_LINE) return false;
  // Cells are no prose.
  if (/[.:;!?•|]$|\t/.test(line)) return false;
  const next = text.slice(at + 1, at + 30);
  if (/^\s*(?:[-*•·–]|\d+[.)]\s|\n)/.test(next)) return false;
  if (opensWithLabel(text.slice(at + 1, at + 60))) return false;
  return /^[ \t]*[a-zà-ÿ(]/.test(next) && !/^[ \t]*(?:\S+ (?:\d|tab|cap|hcl|[-–=>])|\S+:)/i.test(next);
}
