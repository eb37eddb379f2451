/** Several patients in one document: told by lines that identify a person, since their drugs must never be combined. */

export interface IdentifiedLine {
  text: string;
}

const DATE =
  '(\\d{1,2}\\s?[-/.]\\s?\\d{1,2}\\s?[-/.]\\s?\\d{2,4}|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}\\s(?:\\p{L}{3,10})\\.?\\s\\d{4})';
/** Ways to tell who a line is about. The first group is the value. */
const IDENTITIES: readonly { kind: string; pattern: RegExp }[] = [
  {
    kind: 'birth',
    pattern: new RegExp(
      `(?<!\\p{L})(?:geboortedatum|geb\\.?\\s?datum|gebdat\\.?|geb\\.?(?:\\s?d(?:at|d)?\\.?)?|geboren(?: op)?|date of birth|birth ?date|d\\.?o\\.?b\\.?|born(?: on)?|\\*)\\s*[:.]?\\s*${DATE}`,
      'iu',
    ),
  },
  {
    kind: 'number',
    pattern:
      /(?<!\p{L})(?:bsn|burgerservicenummer|nhs(?:[- ]?(?:number|no\.?|nr))|ssn)\s*[:#.]?\s*(\d[\d\s-]{6,12}\d)/iu,
  },
  {
    kind: 'record',
    pattern:
      /(?<!\p{L})(?:pati[eë]nt(?:en)?\s?-?(?:nummer|nr\.?|id|number|no\.?)|pat\.?\s?nr\.?|pid|mrn|hospital (?:number|no\.?)|dossier(?:nummer|nr\.?)|chart (?:number|no\.?)|cli[eë]nt(?:nummer|nr\.?))\s*[:#.]?\s*([A-Z]{0,3}\d[\w-]{2,14})/iu,
  },
  {
    kind: 'name',
    pattern:
      /(?:^|[\t|])\s*(?:pati[eë]nte?|pt\.?|cli[eë]nt|patient name|naam pati[eë]nt)\s*(?::|-)\s*((?:dhr\.?|mevr\.?|mw\.?|mr\.?|mrs\.?|ms\.?|de heer|mevrouw)?\s*\p{Lu}[\p{L}.' ,-]{2,40})/u,
  },
  {
    kind: 'bed',
    pattern:
      /(?:^|[\t|])\s*(?:bed|kamer|room|k)\s?\.?\s?(\d{1,3}[A-Za-z]?(?:[-/.]\d{1,2})?)\s*[:\t|,–-]\s*(?:dhr|mevr|mw|mr|mrs|ms|de heer|mevrouw|\p{Lu}[\p{L}'-]+,)/u,
  },
];

function identitiesOf(text: string): { kind: string; value: string }[] {
  const found: { kind: string; value: string }[] = [];
  for (const { kind, pattern } of IDENTITIES) {
    const match = pattern.exec(text);
    if (match)
      found.push({
        kind,
        value: match[1]!.toLowerCase().replace(kind === 'name' || kind === 'bed' ? /\s+/g : /[^\p{L}\d]/gu, ''),
      });
  }
  return found;
}

/** Whether a line identifies a person. */
export function identifiesPatient(text: string): boolean {
  return text.length < 2_000 && identitiesOf(text.slice(0, 400)).length > 0;
}

/**
 * Which patient each line belongs to: a number per line, `null` for lines before the first patient; `null` as a whole
 * when the lines tell of no more than one. A line that identifies somebody speaks for itself and the lines below it;
 * a different value of the same kind of identity (another date of birth) begins another patient.
 */
export function patientGroups(lines: readonly IdentifiedLine[]): (number | null)[] | null {
  const patients: Map<string, string>[] = [];
  let current: number | null = null;
  const groups = lines.map(({ text }) => {
    const identities = identitiesOf(text.slice(0, 400));
    if (identities.length > 0) current = patientOf(identities, current);
    return current;
  });
  return patients.length > 1 ? groups : null;

  function patientOf(identities: { kind: string; value: string }[], now: number | null): number {
    const same = (patient: Map<string, string>): boolean =>
      identities.every(({ kind, value }) => (patient.get(kind) ?? value) === value);
    const known = patients.findIndex(
      (patient) => identities.some(({ kind, value }) => patient.get(kind) === value) && same(patient),
    );
    const at = known >= 0 ? known : now !== null && same(patients[now]!) ? now : patients.push(new Map()) - 1;
    for (const { kind, value } of identities) patients[at]!.set(kind, value);
    return at;
  }
}
