/** A handful of names, enough for every shape a name can have. */
import { encodeNames, type NameEntry } from '../../../src/recognition/names.ts';
import { createRecogniser } from '../../../src/recognition/recogniser.ts';

const one = (drug: string, kind: NameEntry['kind'], ...names: string[]): NameEntry[] =>
  names.map((name) => ({ name, drugs: [drug], classes: [], kind }));

export const ENTRIES: NameEntry[] = [
  { name: 'Arthrotec', drugs: ['diclofenac', 'misoprostol'], classes: [], kind: 'product' },
  { name: 'Spravato', drugs: ['esketamine'], classes: [], kind: 'product', route: 'nasal' },
  {
    name: 'Foster',
    drugs: ['beclometasone', 'formoterol'],
    classes: [],
    kind: 'product',
    route: 'inhalation',
    needs: 'evidence',
  },
  ...[
    'fluoxetine',
    'citalopram',
    'escitalopram',
    'sertraline',
    'phenelzine',
    'diclofenac',
    'ibuprofen',
    'naproxen',
    'amitriptyline',
    'metoprolol',
    'tramadol',
    'lithium',
    'morphine',
    'paroxetine',
    'venlafaxine',
    'methotrexate',
    'tamoxifen',
    'hydrochlorothiazide',
    'losartan',
    'fentanyl',
    'haloperidol',
  ].flatMap((id) => one(id, 'inn', id)),
  ...one('valproic acid', 'synonym', 'valproaat', 'valproïnezuur'),
  ...one('valproic acid', 'inn', 'valproic acid'),
  ...one('acetylsalicylic acid', 'inn', 'acetylsalicylic acid'),
  ...one('acetylsalicylic acid', 'abbreviation', 'ASA'),
  ...one('omeprazole', 'inn', 'omeprazole'),
  ...one('paracetamol', 'inn', 'paracetamol'),
  ...one('pantoprazole', 'inn', 'pantoprazole'),
  ...one('hyperici herba', 'synonym', "St. John's wort", 'sint-janskruid'),
  ...one('methotrexate', 'abbreviation', 'MTX'),
  ...one('venlafaxine', 'abbreviation', 'venla'),
  ...one('methotrexate', 'synonym', 'methotrexaat'),
  ...one('morphine', 'synonym', 'morfine'),
  ...one('hydrochlorothiazide', 'abbreviation', 'HCT'),
  { name: 'co-trimoxazol', drugs: ['sulfamethoxazole', 'trimethoprim'], classes: [], kind: 'synonym' },
];

export const recogniser = createRecogniser(encodeNames(ENTRIES));
export const NOW = new Date(2026, 10, 22);

/** "text→drug+drug" of each mention. */
export function found(text: string): string[] {
  return recogniser
    .recognise(text, { now: NOW })
    .map((mention) => `${mention.text}→${[...mention.drugs, ...mention.classes].join('+')}`);
}

/** "text:status" of each mention. */
export function statuses(text: string): string[] {
  return recogniser.recognise(text, { now: NOW }).map((mention) => `${mention.text}:${mention.status}`);
}
