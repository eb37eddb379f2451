/**
 * What kind of page a document is and, for reference pages, which drug it is about. From the document alone, never
 * from its address. Taking a patient's list or letter for a reference page would silence its warnings, so everything
 * that smells of a patient rules that out, and doubt does too.
 */
import type { Mention, PageKind } from '../vocabulary.ts';
import { languageOf, type PageLanguage } from './language.ts';
import { identifiesPatient } from './patients.ts';

export { patientGroups } from './patients.ts';
export type { PageLanguage } from './language.ts';

export interface DocumentInput {
  title: string;
  /** In document order; the first is taken for the page's own heading. */
  headings: readonly string[];
  /** Lines with names, and what stands around them. */
  lines: readonly {
    text: string;
    mentions: readonly Pick<Mention, 'text' | 'drugs' | 'dose' | 'status' | 'start' | 'rule'>[];
  }[];
  /** The document's own language tag. */
  lang?: string;
  /** Some running text, to tell the language by. */
  sample?: string;
}
export interface DocumentVerdict {
  kind: PageKind;
  /** Drug ids that a reference page is about; empty when it has no clear subject. */
  subject: string[];
  language: PageLanguage;
  /** Which sign decided, for tests and for the curious. */
  why: string;
}

/** Chapters that reference texts about a drug have and patients' records do not, Dutch and English. */
const CHAPTERS: readonly RegExp[] = [
  /\bindicati(?:e|es|ons?)\b|\bwaarvoor wordt\b|\bused for\b|toepassing|\bmedical uses?\b|\bmedisch gebruik\b/i,
  /contra-?\s?indica|\bwho can(?:not| and cannot)? take\b|\bwie mag\b.*\bniet gebruiken\b/i,
  /bijwerking|side effects|adverse (?:reactions|effects)|undesirable effects/i,
  /interacti(?:e|es|ons?)\b/i,
  /\bdosering|posolog|\bdosage\b|dose and administration|\b(?:method|route)s? of administration\b|hoe gebruik|how (?:and when )?to (?:take|use)|toediening/i,
  /waarschuwing|voorzorg|warnings|precautions|let op bij/i,
  /zwangerschap|lactatie|borstvoeding|pregnancy|breast-?feeding|lactation|fertility/i,
  /farmaco(?:logie|kinetiek|dynamiek)|pharmaco(?:logy|kinetics|dynamics)|eigenschappen|mechanism of action|mode of action|werkingsmechanisme|kinetische/i,
  /samenstelling|hulpstoffen|composition|excipients|ingredients|pharmaceutical form|farmaceutische vorm|bereidingen|medicinal forms|preparaten/i,
  /overdos(?:ering|age|e)\b|intoxicatie en|\boverdosage\b/i,
  /^(?:etymolog.*|society and culture|zie ook|see also|externe links|external links)$/i,
  /\badvies\b.*(?:arts|apotheker)|patient and carer advice|monitoring of patient|(?:nier|lever)functie(?:stoornis)?|renal impairment|hepatic impairment/i,
];
const MIN_CHAPTERS = 3;
/** Without a subject a page must look even more like a handbook. */
const MIN_CHAPTERS_ALONE = 4;

const LETTER = [
  /\bgeachte (?:collega|heer|mevrouw|dokter|dr)|\bbeste collega|^\s*(?:dear|to) (?:dr|doctor|colleague|mr|mrs|ms|sir|madam)\b|\bamice\b/i,
  /met (?:vriendelijke|collegiale) groet|hoogachtend|kind regards|yours (?:sincerely|faithfully)|best regards|sincerely,/i,
  /\bontslag(?:brief|bericht|datum)|\bdischarge (?:letter|summary|date)|\bopnamedatum|date of admission|admitted on|\bwerd opgenomen|was admitted|verwijsbrief|referral letter|specialistenbrief|\bpoliklinische brief/i,
  /\breden van (?:komst|opname|verwijzing)|reason for (?:admission|referral)|history of present(?:ing)?|past medical history|\bvoorgeschiedenis\b|\bbetreft\s?:|\bre:\s/i,
];
const PATIENT =
  /\b(?:huidige|actuele|actieve) medicatie\b|\bmedicatie(?:overzicht|lijst|profiel|afspraken|bij (?:opname|ontslag))\b|\bthuismedicatie\b|\bontslagmedicatie\b|\b(?:current|home|discharge|active|patient) (?:medications?|medicines)\b|\bmedication (?:list|profile|administration record)\b|\ballergie(?:ën|en)?\s?:|\ballergies\s?:|\bmijn medicijnen\b|\bmy medicines\b|\byear[- ]old\b|\b\d{2}[- ]jarige\b|\brr \d{2,3}\/\d{2,3}|\bbp:? \d{2,3}\/\d{2,3}/i;

/** A list has at least this many lines that begin with a drug. */
const MIN_LIST = 2;
const MAX_LIST_LINE = 160;
/** Drugs named by a page of reference without a subject. */
const MIN_NAMED = 6;

/** Judges a document. Linear in its lines. */
export function judgeDocument(input: DocumentInput): DocumentVerdict {
  const { title, headings, lines } = input;
  const text = [input.sample ?? '', ...lines.slice(0, 400).map((line) => line.text)].join('\n');
  const language = languageOf(text.length > 0 ? text : title, input.lang);
  const verdict = (kind: PageKind, why: string, subject: string[] = []): DocumentVerdict => ({
    kind,
    subject,
    language,
    why,
  });

  const dosed = lines.filter((line) => line.mentions.some((mention) => mention.dose?.perDay !== undefined)).length;
  const opening = new Set<string>();
  const openingDosed = new Set<string>();
  for (const line of lines) {
    const first = line.mentions[0];
    if (
      !first ||
      line.text.length > MAX_LIST_LINE ||
      !/^[\s\d.)*•·–-]*$/.test(line.text.slice(0, first.start - offsetOf(line)))
    )
      continue;
    const key = first.drugs.join('+');
    opening.add(key);
    if (first.dose) openingDosed.add(key);
  }
  const all = `${title}\n${headings.join('\n')}\n${text}`;
  const letter = LETTER.filter((sign) => sign.test(all)).length;
  const identified =
    (input.sample ?? '').split('\n').some(identifiesPatient) ||
    lines.some((line) => identifiesPatient(line.text)) ||
    headings.some(identifiesPatient) ||
    identifiesPatient(title);
  const patient =
    identified ||
    PATIENT.test(all) ||
    lines.some(
      (line) => !GENERAL.test(line.text) && line.mentions.some(({ rule }) => rule !== undefined && PERSONAL.has(rule)),
    );

  if (letter >= 2 || (letter === 1 && identified)) return verdict('letter', 'letter signs');
  if (dosed >= 2) return verdict(letter > 0 ? 'letter' : 'medication-list', 'lines of drug, dose and frequency');
  if (openingDosed.size >= MIN_LIST) return verdict('medication-list', 'lines that begin with a drug and its dose');
  if (patient)
    return verdict(
      opening.size >= MIN_LIST || dosed > 0 ? 'medication-list' : 'other',
      'a patient is named or described',
    );

  const chapters = CHAPTERS.filter((chapter) => headings.some((heading) => chapter.test(heading))).length;
  const subject = subjectOf(input);
  if (letter === 0 && subject.length > 0 && chapters >= MIN_CHAPTERS)
    return verdict('reference', 'chapters of a reference text about a drug', subject);
  const named = new Set(lines.flatMap((line) => line.mentions.flatMap(({ drugs }) => drugs))).size;
  if (letter === 0 && chapters >= MIN_CHAPTERS_ALONE && named >= MIN_NAMED && dosed === 0)
    return verdict('reference', 'chapters of a reference text without a subject');
  if (opening.size > MIN_LIST) return verdict('medication-list', 'lines that begin with a drug');
  return verdict('other', letter > 0 ? 'one letter sign only' : 'nothing decisive');
}

/** Sentences about people in general, which handbooks are full of. */
const GENERAL =
  /\b(?:familieleden|relatives|family members|pati[eë]nten|patients|vrijwilligers|volunteers|studies?|onderzoeken|trials?)(?!\p{L})/iu;
/** Rules that speak of one person's own use. */
const PERSONAL: ReadonlySet<string> = new Set([
  'family-uses',
  'denies',
  'refused',
  'not-it',
  'screen-negative',
  'no-longer-around',
  'switched',
  'still',
]);

/** Mentions may carry offsets into a longer text than the line; the first one's text tells where the line begins. */
function offsetOf(line: DocumentInput['lines'][number]): number {
  const first = line.mentions[0]!;
  const at = line.text.indexOf(first.text);
  return at < 0 ? 0 : first.start - at;
}

/** Drugs whose name stands in the page's own heading, or else in its title. */
function subjectOf({ title, headings, lines }: DocumentInput): string[] {
  const names = new Map<string, readonly string[]>();
  for (const line of lines)
    for (const { text, drugs } of line.mentions) if (drugs.length > 0) names.set(text.toLowerCase(), drugs);
  for (const place of [headings[0] ?? '', title]) {
    const words = place.toLowerCase();
    const found = new Set<string>();
    for (const [name, drugs] of names) {
      const at = words.indexOf(name);
      if (at >= 0 && !/\p{L}/u.test(words[at - 1] ?? '') && !/\p{L}/u.test(words[at + name.length] ?? ''))
        for (const drug of drugs) found.add(drug);
    }
    if (found.size > 0) return [...found].sort();
  }
  return [];
}
