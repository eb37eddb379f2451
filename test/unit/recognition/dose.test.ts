import { describe, expect, it } from 'vitest';
import { NOW, recogniser } from './sample-names.ts';

const first = (text: string) => recogniser.recognise(text, { now: NOW })[0];

describe('dose and frequency', () => {
  it.each([
    ['metoprolol 50 mg 2dd1', { amount: 50, unit: 'mg', perDay: 2 }],
    ['metoprolol 2 dd 50 mg', { amount: 50, unit: 'mg', perDay: 2 }],
    ['2 dd 50 mg metoprolol', { amount: 50, unit: 'mg', perDay: 2 }],
    ['paracetamol 500 mg 3 dd 2', { amount: 1000, unit: 'mg', perDay: 3 }],
    ['tramadol 50 mg 3x daags', { amount: 50, unit: 'mg', perDay: 3 }],
    ['tramadol 50 mg zo nodig', { amount: 50, unit: 'mg' }],
    ['tramadol 50 mg max 4 per dag', { amount: 50, unit: 'mg', perDay: 4 }],
    ['amitriptyline 25 mg a.n.', { amount: 25, unit: 'mg', perDay: 1 }],
    ['ibuprofen 400 mg b.i.d.', { amount: 400, unit: 'mg', perDay: 2 }],
    ['sertraline 50 mg qhs', { amount: 50, unit: 'mg', perDay: 1 }],
    ['morphine 10 mg q6h', { amount: 10, unit: 'mg', perDay: 4 }],
    ['methotrexaat 0,5–3 mg/kg 2x per week', { amount: 3, unit: 'mg/kg', perDay: 2 / 7 }],
    ['methotrexate 15 mg once weekly', { amount: 15, unit: 'mg', perDay: 1 / 7 }],
    ['lithium 400 mg 1-0-1', { amount: 400, unit: 'mg', perDay: 2 }],
    ['metoprolol 25 mg 1dd 1/2', { amount: 12.5, unit: 'mg', perDay: 1 }],
    ['lithium 1.200 mg per dag', { amount: 1200, unit: 'mg', perDay: 1 }],
    ['fentanyl 12 mcg/uur om de 3 dagen', { amount: 12, unit: 'microgram', perDay: 1 / 3 }],
    ['venlafaxine 75 mg retard', { amount: 75, unit: 'mg' }],
    ['fluoxetine verhoogd van 20 mg naar 40 mg', { amount: 40, unit: 'mg' }],
    ['tramadol om de dag 50 mg', { amount: 50, unit: 'mg', perDay: 0.5 }],
    ['AMITRIPTYLINE HCL TABLET 25MG', { amount: 25, unit: 'mg' }],
    ['metoprolol 50 mg\n1 x per dag 2 tabletten', { amount: 100, unit: 'mg', perDay: 1 }],
    ['metoprolol 1x5mg', { amount: 5, unit: 'mg', perDay: 1 }],
    ['tramadol 50 mg 2x/d', { amount: 50, unit: 'mg', perDay: 2 }],
    ['methotrexaat 10 mg om 8 en 13 uur', { amount: 10, unit: 'mg', perDay: 2 }],
    ["tramadol tab 50 mg, 's morgens 2 en 's middags 2", { amount: 100, unit: 'mg', perDay: 2 }],
    ['lithium 800 mg an (2 tabl)', { amount: 800, unit: 'mg', perDay: 1 }],
    ['tramadol 50mg capsules two four times a day', { amount: 100, unit: 'mg', perDay: 4 }],
    ['lithium 3 x 600 mg per dag', { amount: 600, unit: 'mg', perDay: 3 }],
    ['haloperidol 100 mg per 2 weken', { amount: 100, unit: 'mg', perDay: 1 / 14 }],
    ['paracetamol 4dd1000', { amount: 1000, unit: 'mg', perDay: 4 }],
    ['sertraline 50 mg 1dd 1½ tablet', { amount: 75, unit: 'mg', perDay: 1 }],
    ['morphine 10 mg 8 hourly', { amount: 10, unit: 'mg', perDay: 3 }],
    ['lithium\t400 mg\t1\t0\t1\t0', { amount: 400, unit: 'mg', perDay: 2 }],
    ['paracetamol 500mg tablets - 1 or 2 up to 4 times a day', { amount: 1000, unit: 'mg', perDay: 4 }],
    ['naproxen 500 2dd1', { amount: 500, unit: 'mg', perDay: 2 }],
    ['haloperidol druppels 5 dr 2dd', { amount: 5, unit: 'drop', perDay: 2 }],
    ['tramadol 50 mg elke avond', { amount: 50, unit: 'mg', perDay: 1 }],
    ['tramadol 50 mg zn, niet elke nacht', { amount: 50, unit: 'mg' }],
    ['sertraline 50 mg OM', { amount: 50, unit: 'mg', perDay: 1 }],
    ['haloperidol 1 mg\t8u 20u', { amount: 1, unit: 'mg', perDay: 2 }],
    ['haloperidol 50 mg 12-weekly', { amount: 50, unit: 'mg', perDay: 1 / 84 }],
    ['methotrexaat 10 mg ma/wo/vr', { amount: 10, unit: 'mg', perDay: 3 / 7 }],
    ["Betreft: verlenging sertraline. Dosering 50 mg 's ochtends.", { amount: 50, unit: 'mg', perDay: 1 }],
    ['Voor het slapen gebruikt hij amitriptyline 10 mg.', { amount: 10, unit: 'mg', perDay: 1 }],
    ['lithium 400 mg od, to go up to 800 mg if tolerated', { amount: 400, unit: 'mg', perDay: 1 }],
    // "An" is a word in English, and "a.n." in Dutch.
    ['morphine 10 mg, an opioid', { amount: 10, unit: 'mg' }],
    ['morphine 10 mg an hour ago', { amount: 10, unit: 'mg' }],
    ['haloperidol 1 mg an', { amount: 1, unit: 'mg', perDay: 1 }],
    ['08:00 metoprolol 50 mg', { amount: 50, unit: 'mg', perDay: 1 }],
    ['8:00 haloperidol 1 mg gegeven', { amount: 1, unit: 'mg' }],
    ['morphine 0,5 mg\t2dd1\ttot 2-12', { amount: 0.5, unit: 'mg', perDay: 2 }],
    ['tramadol 50 mg bij het avondbrood', { amount: 50, unit: 'mg', perDay: 1 }],
    ['lithium 200 mg bij de drie hoofdmaaltijden', { amount: 200, unit: 'mg', perDay: 3 }],
    ['fentanyl 100 mcg dd', { amount: 100, unit: 'microgram', perDay: 1 }],
    ['methotrexate 5 mg M/W/F', { amount: 5, unit: 'mg', perDay: 3 / 7 }],
  ])('%s', (text, dose) => {
    expect(first(text)?.dose).toEqual(dose);
  });

  it.each([
    'haloperidol 5 mg/ml',
    'lithium 0,8 mmol/l',
    'tramadol als 2e keus',
    'metoprolol ampul 5 ml',
    'venlafaxine afbouwen met 37,5 mg per week',
    'sertraline wordt met 25 mg per week afgebouwd',
    'paracetamol 2 qds',
    'amitriptyline, bladder scan 90 ml',
    'amitriptyline (1200 ml retentie)',
    'withdrawing lithium by 200 mg a week',
  ])('"%s" states no dose', (text) => {
    expect(first(text)?.dose).toBeUndefined();
  });

  it('each drug of a line has its own dose', () => {
    expect(
      recogniser.recognise('20 mg citalopram, 50 mg sertraline en metoprolol 100 mg').map(({ dose }) => dose?.amount),
    ).toEqual([20, 50, 100]);
  });

  it('what stands before the second drug is for that one, and the same drug of somebody else has no dose of the first', () => {
    const doses = (text: string) => recogniser.recognise(text, { now: NOW }).map(({ dose }) => dose?.perDay);
    expect(doses('geen tramadol, en wel elke dag lithium 400 mg')).toEqual([undefined, 1]);
    expect(doses('lithium 400 mg od. Brother has the same (lithium).')).toEqual([1, undefined]);
  });

  it('drugs joined by a slash share their doses in order', () => {
    expect(recogniser.recognise('losartan/HCT 50/12,5 mg 1dd1').map(({ dose }) => dose)).toEqual([
      { amount: 50, unit: 'mg', perDay: 1 },
      { amount: 12.5, unit: 'mg', perDay: 1 },
    ]);
  });
});

describe('route', () => {
  it.each([
    ['diclofenac gel', 'cutaneous'],
    ['diclofenac zetpil 100mg', 'rectal'],
    ['morfine 10 mg i.v.', 'intravenous'],
    ['i.v. morfine', 'intravenous'],
    ['oral methotrexate', 'oral'],
    ['fentanyl pleister', 'transdermal'],
    ['fentanyl neusspray', 'nasal'],
    ['diclofenac oogdruppels', 'ocular'],
    ['haloperidol 5 mg im', 'intramuscular'],
    ['FENTANYL TABLET BUCCAAL', 'buccal'],
    ['Spravato', 'nasal'],
    ['sertraline tablet', 'oral'],
    ['morfine 5 mg s/c', 'subcutaneous'],
    ['CSCI running: morphine', 'subcutaneous'],
    ['Verneveling met morfine 5 mg', 'inhalation'],
    ['diclofenac gel vaginaal', 'vaginal'],
    ['diclofenac suspensie in de mond', 'oromucosal'],
    ['haloperidol injectie in de spier', 'intramuscular'],
    ['haloperidol depot in left glute', 'intramuscular'],
    ['morfine onderhuids', 'subcutaneous'],
    ['morfine via PCA-pomp', 'intravenous'],
    ['metoprolol via the PICC line', 'intravenous'],
    ['diclofenac voor de ogen', 'ocular'],
    ['diclofenac supps one nocte', 'rectal'],
    ['pufft morfine', 'inhalation'],
    ['inhaleert trouw morfine', 'inhalation'],
    ['methotrexate tablet, infuus met paracetamol', 'oral'],
    ['Pleister gewisseld (fentanyl)', 'transdermal'],
  ])('%s', (text, route) => {
    expect(first(text)?.route).toBe(route);
  });

  it.each([
    'tramadol gestopt i.v.m. misselijkheid',
    'naproxen bij neusbloeding',
    'citalopram',
    'aspirin (nasal polyps)',
    'tramadol i.p.v. morfine',
    'metoprolol, COPD IV',
    'citalopram: bloed in de neus',
    'naproxen, pijn in de spier',
    'metoprolol 50 mg, puft bij traplopen',
    'morphine cost her the hearing in her left ear',
    'methotrexate: no sun cream used',
    'methotrexate at the infusion suite',
    'met naltrexon en tramadol van de drank af',
    'paracetamol, and she drank a bottle of wine',
    'lithium (rash), pleisters',
    'morfine, intrathecale pomp afgewezen',
    'tramadol – replaced by patch',
  ])('"%s" states no route', (text) => {
    expect(first(text)?.route).toBeUndefined();
  });
});
