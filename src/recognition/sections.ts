/** Headings that say what the lines below them are about. Dutch and English. */
import type { Status } from '../vocabulary.ts';
import { harms } from './on-record.ts';
import { isRelative, senseOf } from './label-words.ts';

export interface Section {
  id: string;
  /** What a name in it is when nothing nearer says otherwise; undefined = nothing special. */
  status?: Status;
}

export const NEUTRAL: Section = { id: 'neutral' };

/** Label patterns on folded labels (lower case, no diacritics, single spaces). Order matters: first match wins. */
const LABELS: readonly [string, Status | undefined, string][] = [
  [
    'section-no-allergy',
    'negated',
    '(?:geen|no|no known)(?: bekende)?(?: drug)? (?:allergie\\w*|allerg(?:y|ies)|overgevoeligheden)',
  ],
  [
    'section-family',
    'family',
    "(?:(?:maternal|paternal|mothers?|fathers?)[’']?s? (?:side|family)|(?:nok|next of kin)(?:[’']?s)? (?:meds|medications?|medicines?|drugs)|familie ?-?anamnese(?! (?:neg|bl|geen|leeg|niet))(?: [a-z]{2,14})?|fam\\.? anamnese|family(?: medical)? history|genogram|familiair|fa\\+?(?: (?:psychiatrie|psych|somatisch|cardiaal|onco(?:logisch)?))?|mo|fh|familie|family|med(?:icatie|icijnen|s)?\\.? (?:van )?(?:haar |zijn |de )?(?:familie|moeder|vader|partner|echtgeno(?:ot|te)|zus|broer|zoon|dochter|schoon\\w+|oma|opa|buur\\w+|huisgenoot|man(?= van))(?: van (?:pte?|pati[ëe]nte?|mw|mevr|mevrouw|dhr|cli[ëe]nte?))?)",
  ],
  [
    'section-allergy',
    'allergy',
    '(?:cave|all|allerg|(?:contra-?indicaties?|ci|bijwerkingen|intoleran\\w+|adverse (?:drug )?reactions?) ?(?:/|en|and|&) ?(?:allerg|intoleran|overgevoelig)\\w+|(?:bekende |known |drug |medication |medicatie ?|geneesmiddel(?:en)? ?|medicament(?:eu[sz]e)? ?)*(?:allerg(?:y|ies|ie|ieen|ische reacties?|ic(?: to| reactions?)?)|overgevoelighe(?:id|den)(?:sreacties?)?|hypersensitivit(?:y|ies)|intoleran(?:tie|ties|ces?|cies))(?:s? ?(?:/|en|and|&|,|of|or) ?(?:intoleran\\w+|overgevoelighe\\w+|contra-?indicaties?|sensitivit\\w+|adverse (?:drug )?reactions?|bijwerkingen|allerg\\w+|reacties|reactions))*(?: (?:to medications?|medicatie|geneesmiddelen|\\(.*\\)))?|adverse (?:drug )?reactions?|(?:drug )?sensitivit(?:y|ies)|adrs?|(?:ernstige |eerdere |ongewenste |bekende )*(?:(?:geneesmiddel|medicatie|medicijn)(?:en)?-?reacties?|reacties? op (?:eerdere )?(?:geneesmiddelen|medicatie|medicijnen|middelen))|niet verdragen(?: medicatie| middelen| geneesmiddelen)?|verdraagt niet)',
  ],
  [
    'section-hold',
    'planned',
    '(?:tijdelijk (?:gestopt|gestaakt|gestopte|gestaakte|onderbroken)(?: medicatie| middelen)?|gepauzeerd\\w*(?: medicatie)?|on hold|(?:temporarily )?(?:held|withheld|paused)(?: medications?| medicines?)?|medications? (?:on hold|held))',
  ],
  [
    'section-planned',
    'planned',
    '(?:(?:nog )?(?:te|nieuw te) starten(?: medicatie)?|geplande?(?: (?:medicatie|kuren|infusen|injecties|toedieningen))?|voorgenomen(?: medicatie)?|planned(?: medications?| treatment| medicines)?|to (?:be )?start(?:ed)?|start(?:en)? (?:met|op)|medications? to start)',
  ],
  [
    'section-stop-order',
    undefined,
    '(?:stop(?:pen)?|stop (?:taking|using|met))(?: (?:these|the following|your|this|deze|de volgende))?(?: (?:medications?|medicines?|meds|drugs|medicatie|medicijnen|middelen))?',
  ],
  ['section-start-order', undefined, 'start(?:en)?|start taking'],
  [
    'section-future-stop',
    undefined,
    '(?:te (?:stoppen|staken)|to (?:be )?(?:stop|discontinue)(?:ped|d)?|medications? to stop|af te bouwen|afbouwen|taper)(?: medicatie| medications?| these medications?)?',
  ],
  [
    'section-avoid',
    'negated',
    '(?:niet (?:gebruiken|geven|voorschrijven|combineren)|te vermijden(?: medicatie| middelen| geneesmiddelen)?|vermijden?|vermijd|(?:medications?|medicines?|drugs|meds|foods?|things) to avoid|(?:vermijd|vermijden|avoid)(?: (?:these|deze))? (?:medicines?|medications?|drugs|medicijnen|middelen|geneesmiddelen)|avoid|contra-?indicated(?: drugs| medications?)?|gecontra-?indiceerd\\w*(?: medicatie| middelen)?|do not (?:use|give|take))',
  ],
  [
    'section-stopped',
    'stopped',
    '(?:stoplijst(?: \\S+){0,2}|(?:medicatie |medicijnen |geneesmiddelen |middelen )?(?:gestopt|gestaakt|stopgezet|beeindigd|afgesloten|vervallen|verwijderd)(?: (?:medicatie|medicijnen|geneesmiddelen|middelen|bij ontslag|tijdens opname|sinds \\S+(?: \\S+)?|per \\S+|in \\S+))*|(?:gestopte|gestaakte|stopgezette|beeindigde|afgesloten|vervallen|eerdere|vroegere|voormalige|historische|niet[- ]actieve|inactieve|oude) (?:medicatie|medicijnen|geneesmiddelen|middelen|voorschriften|recepten)(?: \\S+){0,3}|(?:psychiatrische |somatische |eerdere )*(?:medicatie|psychofarmaca|geneesmiddelen|middelen)(?: in (?:de |het )?)?(?: ?(?:vg|voorgeschiedenis|verleden|historie))|(?:psychiatric |past )*(?:medications?|meds|drugs) (?:in the past|previously tried|tried (?:before|previously|in the past))|voorheen gebruikt\\w*|voorheen|vroeger|historisch|historie|medicatiehistorie|mvg|(?:medicamenteuze|medicatie) ?-?voorgeschiedenis|(?:reeds|al|eerder|vroeger|eerdere) (?:toegepast|geprobeerd|gebruikt|gehad|gekregen|geslikt|behandeld met|behandelingen|pogingen)(?: \\S+){0,4}|(?:previously |already )?tried(?: (?:and failed|previously|before|without \\S+))?|failed|past (?:psychiatric )?medication|(?:recently |permanently )?(?:discontinued|stopped|ceased|past|historic|previous|prev|prior|former|inactive|completed|historical|expired|withdrawn)(?: (?:medications?|medicines?|meds|drugs|items?|rx|treatments?|prescriptions?|therap(?:y|ies)))?(?: (?:during|on|at|since) \\S+(?: \\S+)?)?|(?:medications?|medicines?|meds|drugs) (?:stopped|discontinued|ceased|no longer taken)(?: (?:during|on|at) \\S+)?|(?:not|niet) (?:continued|resumed|restarted|voortgezet|gecontinueerd|hervat|herstart|doorgezet)(?: (?:on|at|after|na|bij) \\S+)?|(?:used|taken|prescribed|on) (?:until|till|up to) (?:recently|last \\S+|(?:\\S+ )?\\d{4})|(?:in-?patient|ward|admission|(?:given |used )?(?:during|in|while|whilst)(?: this| the| in| an?)? (?:admission|hospital|in-?patient|stay))[ -]only(?: (?:medications?|meds|drugs|medicines))?|alleen (?:tijdens|in) (?:de )?opname|no longer (?:taking|takes|used|in use)|niet meer in gebruik|gebruikt niet meer)',
  ],
  [
    'section-state',
    undefined,
    '(?:wel (?:gebruikt|ingenomen|in gebruik|gegeven|gestart)|doorlopend|onveranderd|nieuw|new|gestart|started|gewijzigd|changed|ongewijzigd|unchanged|continued?|(?:continue|keep)(?: taking)?(?: (?:these|the following|your))?(?: (?:medications?|medicines|meds))?|continueren|gecontinueerd|voortgezet|voortzetten|door(?:gaan|gebruiken)?|actief|active|actueel|current|huidig|thans|nu|nu nog|now|(?:actuele|huidige|actieve|current|active) (?:med|meds|medicatie|medications?|medicines|medicijnen))',
  ],
  [
    'section-current',
    undefined,
    '(?:(?:(?:opnieuw )?gestarte?|hervatte?|gecontinueerde?|voortgezette?|ongewijzigde?|gewijzigde?|toegevoegde?|nieuwe?)(?: (?:medicatie|middelen|geneesmiddelen))?(?: (?:tijdens|bij|op|na|sinds|door) \\S+(?: \\S+)?){1,2}|(?:(?:actuele|huidige|actieve|chronische|overige|nieuwe|gestarte|gewijzigde|ongewijzigde|doorgaande|lopende|zo ?nodig|eigen|poliklinische|klinische|voorgeschreven|psychiatrische|somatische) )*(?:thuis|ontslag|opname|onderhouds|zn|start|co|depot)?-?(?:medicatie|medicijnen|geneesmiddelen|medicatielijst|medicatieoverzicht|medicatiegebruik|recepten|voorschriften)(?: (?:bij|op|voor|tijdens|vanaf|na|per|d\\.d\\.) \\S+(?: \\S+)?)?|amo|actueel medicatieoverzicht|(?:patient[^a-z]?s? |pts? |pt[^a-z]?s |his |her )?(?:current|active|home|discharge|admission|regular|chronic|new|changed|continued|continuing|unchanged|prn|prescribed|repeat|acute|outpatient|inpatient|ongoing|present|own|other|usual|started|preadmission|pre-admission)? ?(?:medications?|meds|medicines|drugs|drug history|dh|dhx|rx|prescriptions?|medication list|drug list|repeats)(?: (?:list|on admission|at discharge|on discharge|at home|prior to admission|started|continued|changed|for discharge))*|gestart|started|nieuw|new|toegevoegd|added|gewijzigd|changed|continued|continue|ongewijzigd|voortgezet|actief|active|current|hervat|resumed|(?:ongewijzigd )?(?:gecontinueerd|doorgezet|voortgezet|gehandhaafd|gebleven)|continueren|voortzetten|doorgebruiken|door te gebruiken|doorgaan met|handhaven|onveranderd|unchanged|kept|maintained|continue taking|keep taking|(?:opgehoogd|verhoogd|verlaagd|aangepast|adjusted|increased|decreased|reduced))',
  ],
  [
    'section-other',
    undefined,
    '(?:(?:speciele |sociale |tractus |algemene |psychiatrische |somatische |medische |relevante |huidige )*(?:anamnese|hetero-?anamnese|voorgeschiedenis|vg|vgs|ziektegeschiedenis|beloop|beleid|conclusie|bespreking|samenvatting|diagnoses?|diagnostiek|onderzoek|lichamelijk onderzoek|lab(?:oratorium)?(?:onderzoek)?|aanvullend onderzoek|advies|adviezen|intoxicaties|sociaal|reden (?:van )?(?:komst|opname|verwijzing)|behandeling|behandelplan|bevindingen|controles?|vitale functies|nierfunctie|metingen|episodes?|problemen|probleemlijst|journaal|plan|evaluatie|s|o|e|p|opmerkingen?|hoofdklacht|klachten|status praesens|psychiatrisch onderzoek|decursus|overgangsregel\\w*|vaccinaties|ecg)|(?:(?:past|social|presenting|surgical|medical|psychiatric|clinical|hospital|relevant|brief|present) )*(?:history(?: of present(?:ing)? (?:illness|complaint))?|course|examination|summary|complaint|conclusion|impression|assessment|plan|assessment and plan|diagnos[ei]s|diagnoses|investigations|results|labs?|laboratory(?: results)?|recommendations?|advice|management|follow-?up|observations|vitals|problems?|problem list|hpi|pmh|sh|hx|procedures?|findings|indications?|reason for (?:admission|referral|visit)|background|immunizations|vital signs|review of systems|physical exam(?:ination)?|notes?|comments?|allied health|social|lifestyle)|naam|geboortedatum|patient|name|dob|date|datum|huisarts|apotheek|gp|pharmacy)',
  ],
];
const COMPILED = LABELS.map(([id, status, source]) => ({ id, status, pattern: new RegExp(`^(?:${source})$`) }));

const MAX_LABEL = 70;
/** A label inside a line is short. */
const MAX_INLINE_LABEL = 40;
/** How far behind a label others are looked for on its line. */
const MAX_LABELLED = 400;
/** How far below a heading the empty line is looked for that ends its list. */
const MAX_LIST = 1_500;
/**
 * Where a label may stand, and what may follow it: a colon, "=", "!!", an arrow or a dash between spaces; the end of
 * its line; the end of its cell. Table cells and sentences only look like one.
 */
const LABEL_LINE =
  /(^|[\n\t|•]|[.;!?]\s|\/\/)(?:[-*•·–>#_ \t]|\d{1,2}[.)][ \t]){0,24}(\p{L}(?:[^\n\t:;|.!?=]|\.(?=[ ]?\p{Ll})){0,70}?)\.?[ \t_*]*(:(?!(?<=\d:)\d)|[!?]+(?=\s)|=|-?>(?! ?\d)|→|(?<=[ ])[-–—](?=[ ])|(?=[\n\t|])|$)/gu;
/** Labels that need no mark behind them, where a name follows: "Ovg. tramadol". */
const BARE_LABEL =
  /(?:^|[\n\t|•;]|[.!]\s|\/\/) *(?:ovg|overgev(?:oeligheid|oeligheden)?|allerg(?:ie[sn]?|ieën|y)?|All(?=\.)|ALL(?=\.)|intol|adrs?)(?:\/[a-z]+)?\.?[ \t]+/giu;
/** The ambulance's AMPLE: allergies, medication, past history, last meal, event. */
const AMPLE = /(?<![\p{L}])S?AMPLE[ \t]*[:\n][ \t]*(?:S[:=][^\n.]*[.\n] ?)?A[ \t]*[:=-][ \t]*/gu;
/** "NKDA except morphine". */
const NONE_BUT =
  /(?:nkda|nka|(?:geen|no)(?: (?:bekende|known|drug))* (?:allerg[a-zë]+|overgevoelighe\p{L}+))(?: (?:bekend|known))?,? (?:except|behalve|uitgezonderd|other than|apart from|m\.?u\.?v\.?|buiten)(?: for)? /giu;
/** "Niet geven bij dhr. V.: penicilline (shock)": what is told in brackets is why. */
const NOT_TO_GIVE =
  /(?:^|[\n.;] *)(?:niet|nooit)(?: meer| opnieuw)? (?:te )?(?:geven|voorschrijven|toedienen|verstrekken)(?: (?:aan|bij|voor) [^:\n;]{2,30})?: *(?=[^\s(,;]+(?: \p{L}+)? \((?!e?gfr|klaring|creat|nier|lever|leeftijd|zwanger|astma|hartf|qt|interact|i\.?v\.?m|wegens|vanwege|bij |met |naast|gebruikt|[<>\d]))/giu;
/** "Do not supply: co-trimoxazole (pancytopenia)": likewise, where that is harm. */
const NOT_TO_SUPPLY =
  /(?:^|[\n.;] *)(?:do not|don[’']t|never|not to be|never to be) (?:give|suppl(?:y|ie)|prescribe|dispense|issue)(?:n|d)?(?: again)?: *(?=[^\s(,;]+(?: \p{L}+)? \(([^)\n]{3,40})\))/giu;
/** What an allergy label says when there is none. */
const NONE =
  /^\s*(?:[-–—]+\s*(?=[.;,|\n]|$)|(?:geen|none|no|nil|nkda|nka|nee|neen|neg(?:atief|ative)?|onbekend|unknown|niet bekend|not known|nvt|n\.v\.t|n\/a)(?![\p{L}]))/iu;
const BUT = /^[^.;\n]*?(?<!\p{L})(?:except|behalve|uitgezonderd|other than|apart from|buiten|maar|but|wel)(?!\p{L})/iu;
/** Labels of what belongs to the drug before them. */
const DETAIL =
  /^(?:reacti|ernst|sever|sinds|since|datum|date|bron|source|type|opm|note|reden|reason|toelichting|comment|klacht|symptom|manifest|d\.?d|dosis|dose)/i;
const REASONED: ReadonlySet<Status | undefined> = new Set<Status>(['negated', 'stopped', 'planned']);
/** Up to the end of the remark. */
const REASON =
  /(?<!\p{L})(?:naast|alongside|on top of|ivm|i\.v\.m\.?|in verband met|vanwege|wegens|because of|due to|d\/t|interacti(?:e|on)(?: met| with)?|combined with|in combinatie met|icm|i\.c\.m\.?|bij gebruik van|want gebruikt|gebruikt|while (?:on|taking)|(?:as|pt|patient|he|she|is|already) (?:on|takes)|(?<=\()on|in favou?r of|ten gunste van|vervangen door|replaced (?:by|with)|switched to|(?:->|→)) [^,;)\n]{2,60}/giu;
/** Ends a label without a mark behind it. */
const BARE_END = /[;\n]|\.\s|\/\/|, (?:thuis|eigen )?(?:med|meds|medicatie|overig|overige|rest)(?!\p{L})/u;
/** A label inside a line that begins with no capital, and no mark behind it. */
const BARE_NEUTRAL =
  /[,;][ ]+(?:thuis|eigen )?(?:med|meds|medicatie|overig|overige|overigens|rest|medications?|wel|maar wel|mag wel)\.?[ ]+/giu;
/** "Eerdere behandeling: dexamfetamine; nu methylfenidaat": not of a relative, whose drug it may be. */
const BARE_NOW =
  /[,;][ ]+(?:nu|thans|momenteel|now|currently)(?! (?:ook |also )?(?:geen|niet|gestopt|uit|af|no|not|off|stopped)(?!\p{L}))[ ]+/giu;

const NOW = /(?<!\p{L})(?:nu|thans|huidige?|actue(?:el|le)|now|current(?:ly)?)(?!\p{L})/iu;
/** With a day to come: "Nieuw vanaf week 49", "Per 3-12 te starten". */
const BEGINS =
  /(?:^(?:vanaf|per|from|ingaande|met ingang|startdatum|ingangsdatum|commenc\w+|begin(?:s|ning)|due)|(?<!\p{L})(?:nieuw|new|start(?:s|ing)?|starten|beginnen))(?!\p{L})(?!.*(?:stop|staken|hold|contr|review))/iu;
/** "Stopped medicines ⇥ reason": the first label of a table, for all its rows. */
const HEADS_COLUMNS =
  /^[\t|] ?(?:reason|reden|reactions?|reacties?|dose|dosis|dosering|strength|sterkte|date|datum|notes?|comments?|opmerking(?:en)?|severity|ernst|details?)(?: [^\n]{0,30})?(?:[\t|][^\n]{0,30})*\n/i;
/** "Stopped this year", "Medicines stopped, last 12/12": when, of whatever it is. */
const WHEN_DONE =
  /(?:,? (?:in|over|during|within|since)(?: the)?|,)? (?:last|past|this) (?:\d+\/(?:12|52|7)|(?:\d+ )?(?:year|month|week|admission|visit|review|episode|stay)s?)$/;
/** A class, and what became of it. */
const CLASS_ENDED =
  /medicatie (?:is |zijn |was |were |werd |werden )?(?:gestopt|gestaakt|stopgezet|stopped|ceased|off)(?![a-z])/i;

export interface SectionBreak {
  /** Where the section begins to hold: behind the label. */
  at: number;
  /** Where it stops by itself; a label with text on its line speaks for that line and its bullets only. */
  until: number;
  section: Section;
}

/** A label as the rules compare it: lower case, no diacritics, single spaces. */
export function foldLabel(label: string): string {
  return label
    .normalize('NFD')
    .replace(/[\u0300-\u036f\u00ad]/g, '')
    .toLowerCase()
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();
}

/** Answers given before: the rows of a table and the blocks of a page have the same labels. */
const ANSWERS = new Map<string, Section | undefined>();
const MAX_ANSWERS = 1_000;

/** The section that a label opens; undefined when it is no heading that we know. `marked`: a colon stands behind it. */
export function sectionOf(label: string, marked = false): Section | undefined {
  if (label.length > MAX_LABEL) return undefined;
  const key = marked ? `${label}:` : label;
  if (ANSWERS.has(key)) return ANSWERS.get(key);
  if (ANSWERS.size >= MAX_ANSWERS) ANSWERS.clear();
  const section = readLabel(label, marked);
  ANSWERS.set(key, section);
  return section;
}

function readLabel(label: string, marked: boolean): Section | undefined {
  const whole = foldLabel(label)
    .replace(/^(?:[-*•·–>#_]+ ?|\d{1,2}[.)] )+/, '')
    .replace(/[ _*]*:?$/, '')
    .replace(WHEN_DONE, '');
  const folded = whole.replace(/ ?\([^)]*\)$/, '');
  if (folded === '') return undefined;
  // "Medicatie (oud)".
  const remark = /\(([^)]+)\)$/.exec(whole)?.[1];
  const told = remark === undefined ? undefined : senseOf(remark);
  for (const { id, status, pattern } of COMPILED) {
    if (!pattern.test(folded)) continue;
    if (!status && (told?.status === 'stopped' || told?.status === 'planned')) return told;
    if (pattern.test(folded))
      return status ? { id, status } : id === 'section-no-allergy' ? { id } : { ...NEUTRAL, id };
  }
  return senseOf(folded, !marked) ?? (folded === whole ? undefined : senseOf(whole, !marked));
}

const PERSON_CELL = /^(?:(patiente?|pt|pte|client|zelf|self|patient)|(\p{L}+))$/u;

/** Before a name in the next cell: "Bijwerking ⇥ ramipril ⇥ hoest". */
const HARM_CELL =
  /^(?:(?:ernstige |eerdere |bekende )?bijwerking(?:en)?|(?:geneesmiddel)?gevoelighe(?:id|den)|verdraagt niet|side effects?)$/;

/** The label in the first cell of a row: also a person ("Partner", "Cliënt"). */
function rowLabel(label: string): Section | undefined {
  const person = PERSON_CELL.exec(foldLabel(label));
  if (person?.[1]) return NEUTRAL;
  if (HARM_CELL.test(foldLabel(label))) return { id: 'section-allergy', status: 'allergy' };
  return (
    sectionOf(label, !/\s/.test(label)) ??
    (person && isRelative(person[2]!) ? { id: 'section-family', status: 'family' } : undefined)
  );
}

/** A name in a stretch of text: where, and whether it is that of a class. */
export type NameAt = (from: number, to: number) => { start: number; end: number; isClass: boolean } | undefined;

/** The words of a label, with "medicatie" for the class that it names; undefined when it names a drug. */
function withoutNames(label: string, from: number, nameAt: NameAt): string | undefined {
  const name = nameAt(from, from + label.length);
  if (!name) return label;
  if (!name.isClass || name.start < from || name.end > from + label.length) return undefined;
  const words = `${label.slice(0, name.start - from)}medicatie${label.slice(name.end - from)}`;
  return nameAt(name.end, from + label.length) ? undefined : words;
}

/** All headings in `text`, in order. Labels that hold a drug's name ("Ibuprofen: rash") are none; a class may stand in one ("Eerdere antidepressiva"). */
export function sectionBreaks(text: string, nameAt: NameAt, isLater: (words: string) => boolean): SectionBreak[] {
  const breaks: SectionBreak[] = [];
  let lineEnd = -1;
  for (const match of text.matchAll(LABEL_LINE)) {
    const label = match[2]!;
    const mark = match[3]!;
    const colon = mark === ':';
    const end = match.index + match[0].length;
    const from = end - match[0].length + match[0].indexOf(label, match[1]!.length);
    const opensLine = /^$|\n/.test(match[1]!);
    const alone =
      opensLine &&
      (colon || mark === '') &&
      (/^[ \t]*(?:\n|$)/.test(text.slice(end, end + 80)) || HEADS_COLUMNS.test(text.slice(end, end + 80)));
    const row = opensLine && mark === '' && !alone;
    const words = withoutNames(label, from, nameAt);
    if (words === undefined || (words !== label && !colon && !alone)) continue;
    if (!colon && label.length > MAX_INLINE_LABEL && !alone) continue;
    if (mark === '' && !alone && !row) continue;
    const known = row ? rowLabel(words) : (sectionOf(words, colon) ?? sectionOf(words.replace(/^.*\. /, ''), colon));
    // "Allergie: co-trimoxazol. Antibiotica nu: doxycycline".
    const now = colon && NOW.test(words);
    if (words !== label && !now && !(colon && !alone ? known?.status : known?.status === 'stopped')) continue;
    // "VKA gestopt per 13-11" tells of itself.
    if (words !== label && !colon && CLASS_ENDED.test(words)) continue;
    // "Allergie? Ja, …", but "Gestopt? …" asks.
    if (mark.startsWith('?') && (!known || (known.status && known.status !== 'allergy'))) continue;
    const section =
      ((colon && !alone && !known?.status && testedOf(words, text.slice(Math.max(0, from - ALLERGY_BEFORE), from))) ||
        (alone && !known?.status && BEGINS.test(label) && isLater(label.replace(/^\S+datum/i, 'vanaf'))
          ? { id: 'section-planned', status: 'planned' as const }
          : known)) ??
      unknownHeading(label, colon, alone);
    if (!section) {
      pushBehindDash(text, end, mark, breaks);
      // "Gestaakt: a. Elders voorgeschreven: b.": a label that we do not know still ends the one before it on its line.
      if (colon && /^[.;!?/]/.test(match[1]!) && label.length <= MAX_INLINE_LABEL && !DETAIL.test(label))
        breaks.push({ at: now ? from : end, until: end, section: NEUTRAL });
      continue;
    }
    if (lineEnd < end) lineEnd = text.indexOf('\n', end);
    if (lineEnd < 0) lineEnd = text.length;
    // "Cave: geen NSAID's i.v.m. methotrexaat": advice, not what the patient cannot bear.
    const none =
      section.status === 'allergy' &&
      (saysNone(text, end, nameAt) || (/^cave$/i.test(label) && /^\s*geen /i.test(text.slice(end, end + 9))));
    const until = alone
      ? Infinity
      : row
        ? rowsEnd(text, lineEnd)
        : /[\t|]/.test(match[1]!)
          ? cellEnd(text, end, lineEnd)
          : bulletsEnd(text, lineEnd);
    breaks.push({ at: end, until, section: none ? { id: 'section-no-allergy' } : section });
    if (alone && section.status) endAtBlankLine(text, end, breaks);
    if (!alone && REASONED.has(section.status)) pushReasons(text, end, lineEnd, breaks, { until, section });
    if (colon && !alone) pushWithin(text, end, lineEnd, breaks, section);
  }
  pushBare(text, nameAt, breaks);
  pushCapitals(text, nameAt, breaks);
  return withStopHeadings(breaks.sort((a, b) => a.at - b.at));
}

/** "Allergy clinic summary. Confirmed: amoxicillin. Excluded: clarithromycin". */
const ALLERGY_BEFORE = 90;
function testedOf(label: string, before: string): Section | undefined {
  const found =
    /^(?:(confirmed|proven|positive|probable|bevestigd|bewezen|positief)|(?:excluded|negative|disproved|ruled out|uitgesloten|negatief))$/i.exec(
      label,
    );
  if (!found || !/allerg/i.test(before)) return undefined;
  return found[1] ? { id: 'section-allergy', status: 'allergy' } : { id: 'section-not-taken', status: 'negated' };
}

/** "Allergies: none", but not "none except morphine" or "geen penicilline". */
function saysNone(text: string, at: number, nameAt: NameAt): boolean {
  const none = NONE.exec(text.slice(at, at + 40));
  if (!none) return false;
  const end = at + none[0].length;
  return !nameAt(end, end + 2) && !BUT.test(text.slice(end, end + 80));
}

/** A heading's list ends at an empty line, unless every line of it is followed by one. */
function endAtBlankLine(text: string, from: number, breaks: SectionBreak[]): void {
  const list = /^[ \t]*\n(?=[ \t]*\S)[^]*?\n[ \t]*(?=\n)/.exec(text.slice(from, from + MAX_LIST));
  if (list) breaks.push({ at: from + list[0].length, until: Infinity, section: NEUTRAL });
}

/** "NIEUW lamotrigine 25 mg", "STOP topiramaat", each on its line of a list of changes. */
const CAPITALS = /(?:^|\n)[ \t]*(?:[-*•] )?(?!GEEN|NIET|NOOIT)(\p{Lu}{4,13})[ \t]+(?=\p{L})/gu;
function pushCapitals(text: string, nameAt: NameAt, breaks: SectionBreak[]): void {
  for (const match of text.matchAll(CAPITALS)) {
    const at = match.index + match[0].length;
    const section = nameAt(at, at + 1) && !nameAt(match.index, at) ? sectionOf(match[1]!, true) : undefined;
    if (!section || breaks.some((one) => one.at >= match.index && one.at <= at)) continue;
    const end = text.indexOf('\n', at);
    breaks.push({ at, until: end < 0 ? text.length : end, section });
  }
}

/** "Ovg. tramadol, codeïne; overig …", "NKDA except morphine": up to the end of the sentence. */
function pushBare(text: string, nameAt: NameAt, breaks: SectionBreak[]): void {
  for (const pattern of [BARE_LABEL, NONE_BUT, AMPLE, NOT_TO_GIVE, NOT_TO_SUPPLY]) {
    for (const match of text.matchAll(pattern)) {
      const at = match.index + match[0].length;
      if (!nameAt(at, at + 1) || (match[1] !== undefined && !match[1].split(/[ ,/]+/).some(harms))) continue;
      // "Allergie ⇥ amoxicilline": read as a row already.
      if (breaks.some((one) => one.at < at && /^[\t|]+$/.test(text.slice(one.at, at)))) continue;
      const end = text.slice(at).search(BARE_END);
      breaks.push({
        at,
        until: end < 0 ? text.length : at + end,
        section: { id: 'section-allergy', status: 'allergy' },
      });
    }
  }
}

/**
 * "Stop" above drugs is an order, and they are taken until it is followed; in a list that tells how each drug stands
 * ("New", "Changed", "Actueel") it is done.
 */
function withStopHeadings(breaks: SectionBreak[]): SectionBreak[] {
  const has = (...ids: string[]): boolean => breaks.some(({ section }) => ids.includes(section.id));
  if (!has('section-stop-order') || !has('section-state') || has('section-planned', 'section-start-order'))
    return breaks;
  return breaks.map((one) =>
    one.section.id === 'section-stop-order' ? { ...one, section: { id: 'section-stop', status: 'stopped' } } : one,
  );
}

/** "Af te raden: ibuprofen naast apixaban", "Stopped: simvastatin (on clarithromycin)": the reason is a drug in use. */
function pushReasons(
  text: string,
  from: number,
  to: number,
  breaks: SectionBreak[],
  label: Omit<SectionBreak, 'at'>,
): void {
  for (const match of text.slice(from, Math.min(to, from + MAX_LABELLED)).matchAll(REASON)) {
    const at = from + match.index;
    breaks.push({ at, until: label.until, section: NEUTRAL }, { ...label, at: at + match[0].length });
  }
}

/** "Oogkliniek – bekende reacties: …": the label proper stands behind the dash. */
function pushBehindDash(text: string, from: number, mark: string, breaks: SectionBreak[]): void {
  const label = /^[-–—]$/.test(mark) ? /^ ([^\n\t:;.|]{3,40}):/.exec(text.slice(from, from + 44)) : null;
  const section = label && sectionOf(label[1]!, true);
  const end = text.indexOf('\n', from);
  if (section?.status)
    breaks.push({ at: from + label![0].length, until: bulletsEnd(text, end < 0 ? text.length : end), section });
}

/** "Gestopt: ramipril, nieuw: losartan": the labels on the rest of a labelled line. */
function pushWithin(text: string, from: number, to: number, breaks: SectionBreak[], { status }: Section): void {
  const line = text.slice(from, Math.min(to, from + MAX_LABELLED));
  for (const match of line.matchAll(/,[ ]+([a-zA-Z][a-z ]{2,30}):/g)) {
    const section = sectionOf(match[1]!, true);
    if (section) breaks.push({ at: from + match.index + match[0].length, until: to, section });
  }
  for (const pattern of status === 'family' ? [BARE_NEUTRAL] : [BARE_NEUTRAL, BARE_NOW])
    for (const match of line.matchAll(pattern))
      breaks.push({ at: from + match.index + match[0].length, until: to, section: NEUTRAL });
}

/** A line of its own that ends with a colon, or is in capitals, is a heading even if we do not know it. */
function unknownHeading(label: string, colon: boolean, alone: boolean): Section | undefined {
  if (!alone || label.length > 50) return undefined;
  const capitals = label.length >= 5 && label === label.toUpperCase() && !/\d/.test(label);
  return (colon || capitals) && !/^(?:let op|nb|n\.b|note)$/i.test(label.trim()) ? NEUTRAL : undefined;
}

/** A label within a row speaks for its own cell: in a ward list the allergies stand beside what the patient gets. */
function cellEnd(text: string, at: number, lineEnd: number): number {
  const cell = text.slice(at, lineEnd).search(/(?<=\S[^\t|]*)[\t|]/);
  return cell < 0 ? lineEnd : at + cell;
}

/** "Allergie ⇥ clindamycine", and on the next line "⇥ nitrofurantoïne": an empty first cell goes on under the label. */
function rowsEnd(text: string, lineEnd: number): number {
  const below = /^(?:\n(?: *\t|\| *\|)[ \t]*\S[^\n]*)+/.exec(text.slice(lineEnd, lineEnd + MAX_LIST));
  return lineEnd + (below?.[0].length ?? 0);
}

/** The end of the bulleted or indented lines that follow a line. */
function bulletsEnd(text: string, lineEnd: number): number {
  let at = lineEnd;
  while (at < text.length && /^\n(?:[ \t]{2,}\S|[ \t]*[-*•·–][ \t])/.test(text.slice(at, at + 40))) {
    const next = text.indexOf('\n', at + 1);
    at = next < 0 ? text.length : next;
  }
  return at;
}
