/** Headings that say what the lines below them are about. Dutch and English. */
import type { Status } from '../vocabulary.ts';

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
    '(?:familie ?-?anamnese|fam\\.? anamnese|family(?: medical)? history|fa|fh|familie|family|medicatie (?:van )?(?:familie|moeder|vader|partner))',
  ],
  [
    'section-allergy',
    'allergy',
    '(?:cave|all|allerg|(?:contra-?indicaties?|ci|bijwerkingen|intoleran\\w+|adverse (?:drug )?reactions?) ?(?:/|en|and|&) ?allerg\\w+|(?:bekende |known |drug |medication |medicatie ?|geneesmiddel(?:en)? ?|medicament(?:eu[sz]e)? ?)*(?:allerg(?:y|ies|ie|ieen|ische reacties?|ic(?: to| reactions?)?)|overgevoelighe(?:id|den)(?:sreacties?)?|hypersensitivit(?:y|ies)|intoleran(?:tie|ties|ces?|cies))(?:s? ?(?:/|en|and|&|,|of|or) ?(?:intoleran\\w+|overgevoelighe\\w+|contra-?indicaties?|sensitivit\\w+|adverse (?:drug )?reactions?|bijwerkingen|allerg\\w+|reacties|reactions))*(?: (?:to medications?|medicatie|geneesmiddelen|\\(.*\\)))?|adverse (?:drug )?reactions?|(?:drug )?sensitivit(?:y|ies)|adrs?)',
  ],
  [
    'section-hold',
    'planned',
    '(?:tijdelijk (?:gestopt|gestaakt|gestopte|gestaakte|onderbroken)(?: medicatie| middelen)?|gepauzeerd\\w*(?: medicatie)?|on hold|(?:temporarily )?(?:held|withheld|paused)(?: medications?| medicines?)?|medications? (?:on hold|held))',
  ],
  [
    'section-planned',
    'planned',
    '(?:(?:nog )?(?:te|nieuw te) starten(?: medicatie)?|geplande?(?: medicatie)?|voorgenomen(?: medicatie)?|planned(?: medications?| treatment| medicines)?|to (?:be )?start(?:ed)?|start(?:en)? (?:met|op)|medications? to start)',
  ],
  [
    'section-future-stop',
    undefined,
    '(?:te (?:stoppen|staken)|stop taking|to (?:be )?(?:stop|discontinue)(?:ped|d)?|medications? to stop|af te bouwen|afbouwen|taper)(?: medicatie| medications?| these medications?)?',
  ],
  [
    'section-avoid',
    'negated',
    '(?:niet (?:gebruiken|geven|voorschrijven|combineren)|te vermijden(?: medicatie| middelen| geneesmiddelen)?|vermijden?|vermijd|medications? to avoid|drugs to avoid|avoid|contra-?indicated(?: drugs| medications?)?|gecontra-?indiceerd\\w*(?: medicatie| middelen)?|do not (?:use|give|take))',
  ],
  [
    'section-stopped',
    'stopped',
    '(?:(?:medicatie |medicijnen |geneesmiddelen |middelen )?(?:gestopt|gestaakt|stopgezet|beeindigd|afgesloten|vervallen|verwijderd)(?: (?:medicatie|medicijnen|geneesmiddelen|middelen|bij ontslag|tijdens opname|sinds \\S+|per \\S+|in \\S+))*|(?:gestopte|gestaakte|stopgezette|beeindigde|afgesloten|vervallen|eerdere|vroegere|voormalige|historische|niet[- ]actieve|inactieve|oude) (?:medicatie|medicijnen|geneesmiddelen|middelen|voorschriften|recepten)(?: \\S+){0,3}|(?:psychiatrische |somatische |eerdere )*(?:medicatie|psychofarmaca|geneesmiddelen|middelen)(?: in (?:de |het )?)?(?: ?(?:vg|voorgeschiedenis|verleden|historie))|(?:psychiatric |past )*(?:medications?|meds|drugs) (?:in the past|previously tried|tried (?:before|previously|in the past))|voorheen gebruikt\\w*|voorheen|vroeger|historisch|historie|medicatiehistorie|(?:medicamenteuze|medicatie) ?-?voorgeschiedenis|(?:reeds|al|eerder|vroeger|eerdere) (?:toegepast|geprobeerd|gebruikt|behandeld met|behandelingen|pogingen)(?: \\S+){0,4}|(?:previously |already )?tried(?: (?:and failed|previously|before|without \\S+))?|failed|past (?:psychiatric )?medication|(?:recently |permanently )?(?:discontinued|stopped|ceased|past|historic|previous|prior|former|inactive|completed|historical|expired|withdrawn)(?: (?:medications?|medicines?|meds|drugs|treatments?|prescriptions?|therap(?:y|ies)))?(?: (?:during|on|at|since) \\S+(?: \\S+)?)?|(?:medications?|medicines?|meds|drugs) (?:stopped|discontinued|ceased|no longer taken)(?: (?:during|on|at) \\S+)?|(?:not|niet) (?:continued|resumed|restarted|voortgezet|gecontinueerd|hervat|herstart|doorgezet)(?: (?:on|at|after|na|bij) \\S+)?|no longer (?:taking|takes|used|in use)|niet meer in gebruik|gebruikt niet meer)',
  ],
  [
    'section-current',
    undefined,
    '(?:(?:(?:actuele|huidige|actieve|chronische|overige|nieuwe|gestarte|gewijzigde|ongewijzigde|doorgaande|lopende|zo ?nodig|eigen|poliklinische|klinische|voorgeschreven|psychiatrische|somatische) )*(?:thuis|ontslag|opname|onderhouds|zn|start|co|depot)?-?(?:medicatie|medicijnen|geneesmiddelen|medicatielijst|medicatieoverzicht|medicatiegebruik|recepten|voorschriften)(?: (?:bij|op|voor|tijdens|vanaf|na|per|d\\.d\\.) \\S+(?: \\S+)?)?|amo|actueel medicatieoverzicht|(?:current|active|home|discharge|admission|regular|chronic|new|changed|continued|continuing|unchanged|prn|prescribed|repeat|acute|outpatient|inpatient|ongoing|present|own|other|usual|started|preadmission|pre-admission)? ?(?:medications?|meds|medicines|drugs|drug history|dh|dhx|rx|prescriptions?|medication list|drug list|repeats)(?: (?:list|on admission|at discharge|on discharge|at home|prior to admission|started|continued|changed|for discharge))*|gestart|started|nieuw|new|toegevoegd|added|gewijzigd|changed|continued|continue|ongewijzigd|voortgezet|actief|active|current|hervat|resumed|(?:ongewijzigd )?(?:gecontinueerd|doorgezet|voortgezet|gehandhaafd|gebleven)|continueren|voortzetten|doorgebruiken|door te gebruiken|doorgaan met|handhaven|onveranderd|unchanged|kept|maintained|continue taking|keep taking|(?:opgehoogd|verhoogd|verlaagd|aangepast|adjusted|increased|decreased|reduced))',
  ],
  [
    'section-other',
    undefined,
    '(?:(?:speciele |sociale |tractus |algemene |psychiatrische |somatische |medische |relevante |huidige )*(?:anamnese|hetero-?anamnese|voorgeschiedenis|vg|vgs|ziektegeschiedenis|beloop|beleid|conclusie|bespreking|samenvatting|diagnoses?|diagnostiek|onderzoek|lichamelijk onderzoek|lab(?:oratorium)?(?:onderzoek)?|aanvullend onderzoek|advies|adviezen|intoxicaties|sociaal|reden (?:van )?(?:komst|opname|verwijzing)|behandeling|behandelplan|bevindingen|controles?|vitale functies|nierfunctie|contra-?indicaties|metingen|episodes?|problemen|probleemlijst|journaal|plan|evaluatie|s|o|e|p|opmerkingen?|hoofdklacht|klachten|status praesens|psychiatrisch onderzoek|decursus|overgangsregel\\w*|vaccinaties|ecg)|(?:(?:past|social|presenting|surgical|medical|psychiatric|clinical|hospital|relevant|brief|present) )*(?:history(?: of present(?:ing)? (?:illness|complaint))?|course|examination|summary|complaint|conclusion|impression|assessment|plan|assessment and plan|diagnos[ei]s|diagnoses|investigations|results|labs?|laboratory(?: results)?|recommendations?|advice|management|follow-?up|observations|vitals|problems?|problem list|hpi|pmh|sh|hx|procedures?|findings|indications?|reason for (?:admission|referral|visit)|background|immunizations|vital signs|review of systems|physical exam(?:ination)?|notes?|comments?|allied health|social|lifestyle)|naam|geboortedatum|patient|name|dob|date|datum|huisarts|apotheek|gp|pharmacy)',
  ],
];
const COMPILED = LABELS.map(([id, status, source]) => ({ id, status, pattern: new RegExp(`^(?:${source})$`) }));

const MAX_LABEL = 70;
/** A label inside a line is short. */
const MAX_INLINE_LABEL = 40;
/** How far behind a label others are looked for on its line. */
const MAX_LABELLED = 400;
/** Table cells and sentences that only look like a heading because a colon follows. */
const LABEL_LINE =
  /(^|[\n\t|•]|[.;]\s)[ \t]*(?:[-*•·–>#_]+[ \t]*|\d{1,2}[.)][ \t]+)*([\p{L}][^\n\t:;|.!?]{0,70}?)[ \t_*]*(:|(?=[\n\t|])|$)/gu;

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

/** The section that a label opens; undefined when it is no heading that we know. */
export function sectionOf(label: string): Section | undefined {
  if (label.length > MAX_LABEL) return undefined;
  const folded = foldLabel(label)
    .replace(/^(?:[-*•·–>#_]+ ?|\d{1,2}[.)] )+/, '')
    .replace(/[ _*]*:?$/, '')
    .replace(/ ?\([^)]*\)$/, '');
  if (folded === '') return undefined;
  for (const { id, status, pattern } of COMPILED) {
    if (pattern.test(folded))
      return status ? { id, status } : id === 'section-no-allergy' ? { id } : { ...NEUTRAL, id };
  }
  return undefined;
}

/** All headings in `text`, in order. `isName(from, to)` tells labels that hold a drug name ("Ibuprofen: rash"): no headings. */
export function sectionBreaks(text: string, isName: (from: number, to: number) => boolean): SectionBreak[] {
  const breaks: SectionBreak[] = [];
  let lineEnd = -1;
  for (const match of text.matchAll(LABEL_LINE)) {
    const label = match[2]!;
    const colon = match[3] === ':';
    const end = match.index + match[0].length;
    const from = end - match[0].length + match[0].indexOf(label, match[1]!.length);
    const alone = /^[ \t]*(?:\n|$)/.test(text.slice(end, end + 80)) && /^$|\n/.test(match[1]!);
    if (!colon && !alone) continue;
    const section = sectionOf(label) ?? unknownHeading(label, colon, alone);
    if (isName(from, from + label.length)) continue;
    if (!section) {
      // "Gestaakt: a. Elders voorgeschreven: b.": a label that we do not know still ends the one before it on its line.
      if (colon && /^[.;]/.test(match[1]!) && label.length <= MAX_INLINE_LABEL && /^\p{Lu}/u.test(label))
        breaks.push({ at: end, until: end, section: NEUTRAL });
      continue;
    }
    if (lineEnd < end) lineEnd = text.indexOf('\n', end);
    if (lineEnd < 0) lineEnd = text.length;
    breaks.push({ at: end, until: alone ? Infinity : bulletsEnd(text, lineEnd), section });
    if (colon && !alone) pushWithin(text, end, lineEnd, breaks);
  }
  return breaks.sort((a, b) => a.at - b.at);
}

/** "Gestopt: ramipril, nieuw: losartan": the labels on the rest of a labelled line. */
function pushWithin(text: string, from: number, to: number, breaks: SectionBreak[]): void {
  const line = text.slice(from, Math.min(to, from + MAX_LABELLED));
  for (const match of line.matchAll(/,[ ]+([a-zA-Z][a-z ]{2,30}):/g)) {
    const section = sectionOf(match[1]!);
    if (section) breaks.push({ at: from + match.index + match[0].length, until: to, section });
  }
}

/** A line of its own that ends with a colon, or is in capitals, is a heading even if we do not know it. */
function unknownHeading(label: string, colon: boolean, alone: boolean): Section | undefined {
  if (!alone || label.length > 50) return undefined;
  const capitals = label.length >= 5 && label === label.toUpperCase() && !/\d/.test(label);
  return (colon || capitals) && !/^(?:let op|nb|n\.b|note)$/i.test(label.trim()) ? NEUTRAL : undefined;
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
