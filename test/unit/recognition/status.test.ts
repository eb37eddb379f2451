import { describe, expect, it } from 'vitest';
import { sectionOf } from '../../../src/recognition/recogniser.ts';
import { NOW, recogniser, statuses } from './sample-names.ts';

describe('status', () => {
  it.each([
    ['no cue means current', 'fluoxetine', ['fluoxetine:current']],
    [
      'a completed stop is stopped',
      'fluoxetine was stopped two weeks ago; start phenelzine',
      ['fluoxetine:stopped', 'phenelzine:planned'],
    ],
    ['considering a stop is current', 'Overweeg te stoppen met amitriptyline.', ['amitriptyline:current']],
    ['an advice to stop is current', 'Advice: stop diclofenac.', ['diclofenac:current']],
    ['a taper is current', 'tapering venlafaxine; bouwt paroxetine af', ['venlafaxine:current', 'paroxetine:current']],
    ['a stop in the future is current', 'Citalopram wordt gestopt op 01-03-2027.', ['Citalopram:current']],
    ['no longer used is stopped', 'Gebruikt lithium niet meer.', ['lithium:stopped']],
    ['on hold with a resume is planned', 'Metoprolol on hold, resume in a week.', ['Metoprolol:planned']],
    [
      'restarted after a stop is current',
      'Stopped venlafaxine in 2019 but restarted in 2021.',
      ['venlafaxine:current'],
    ],
    ['an allergy', 'Allergic to ibuprofen and naproxen.', ['ibuprofen:allergy', 'naproxen:allergy']],
    ['an allergy in a compound', 'ibuprofenallergie', ['ibuprofen:allergy']],
    ['a denied allergy is not an allergy', 'Geen allergie voor ibuprofen.', ['ibuprofen:negated']],
    [
      'a denial reaches through an enumeration',
      'Geen ibuprofen of naproxen.',
      ['ibuprofen:negated', 'naproxen:negated'],
    ],
    [
      '"maar" ends the reach of a denial',
      'Geen ibuprofen maar paracetamol.',
      ['ibuprofen:negated', 'paracetamol:current'],
    ],
    ['"but" ends the reach of a denial', 'No ibuprofen but takes naproxen.', ['ibuprofen:negated', 'naproxen:current']],
    ['no side effects is no denial of the drug', 'No side effects from sertraline.', ['sertraline:current']],
    ["a mother's drug is family", 'Moeder gebruikt lithium.', ['lithium:family']],
    ["a mother's report is about the patient", 'Volgens moeder gebruikt patiënt lithium.', ['lithium:current']],
    ['a condition makes a plan unclear', 'If pain persists, add tramadol.', ['tramadol:unclear']],
    [
      'as needed is current',
      'Paracetamol indien nodig, tramadol as needed.',
      ['Paracetamol:current', 'tramadol:current'],
    ],
    ['a switch names both', 'Switched from citalopram to sertraline.', ['citalopram:stopped', 'sertraline:current']],
    [
      'a reason for stopping stays current',
      'Fluoxetine gestopt vanwege interactie met tamoxifen.',
      ['Fluoxetine:stopped', 'tamoxifen:current'],
    ],
    [
      'a remark in brackets is about the drug before it',
      'fluoxetine (gestopt), citalopram',
      ['fluoxetine:stopped', 'citalopram:current'],
    ],
    [
      'a table row speaks of its drug',
      'Fluoxetine\t20 mg\tgestopt\nCitalopram\t20 mg\tactief',
      ['Fluoxetine:stopped', 'Citalopram:current'],
    ],
    [
      'a verb is turned by the words of its clause',
      'Over een week wordt citalopram gestopt. Sertraline werd niet gestart. Fluoxetine is vorige week gestopt.',
      ['citalopram:current', 'Sertraline:negated', 'Fluoxetine:stopped'],
    ],
    [
      'a clause without a drug tells on about the one before it',
      'Metoprolol stopped for surgery; restart after a week.',
      ['Metoprolol:planned'],
    ],
    [
      'a pronoun points back past "but"',
      'She used citalopram for years but no longer takes it.',
      ['citalopram:stopped'],
    ],
    [
      'a relative who reports is not the one who takes it',
      'Volgens de dochter gebruikt zij sertraline.',
      ['sertraline:current'],
    ],
    [
      'two sources that differ leave it unclear',
      'Patient says he stopped citalopram, the pharmacy still dispenses it.',
      ['citalopram:unclear'],
    ],
    ['stopping something else is no stop', 'She has stopped working and takes sertraline.', ['sertraline:current']],
    ['an answer answers for the drug', 'Gebruikt patiënt lithium? Nee', ['lithium:negated']],
  ])('%s', (_, text, expected) => {
    expect(statuses(text)).toEqual(expected);
  });

  it('headings hold until the next heading', () => {
    const text = 'Allergieën:\n- ibuprofen\n- naproxen\nGestopte medicatie\nfluoxetine\nMedicatie:\ncitalopram';
    expect(statuses(text)).toEqual([
      'ibuprofen:allergy',
      'naproxen:allergy',
      'fluoxetine:stopped',
      'citalopram:current',
    ]);
  });

  it('a heading with text on its line speaks for that line', () => {
    expect(statuses('Allergie: ibuprofen\nmetoprolol 50 mg 2dd1')).toEqual(['ibuprofen:allergy', 'metoprolol:current']);
  });

  it('nobody is allergic to a dose and a frequency', () => {
    expect(statuses('Allergieën:\nibuprofen\nmetoprolol 50 mg 2dd1')).toEqual([
      'ibuprofen:allergy',
      'metoprolol:current',
    ]);
  });

  it.each([
    [
      '"Stop" in a list of how things stand',
      'New: citalopram\nStop: lithium',
      ['citalopram:current', 'lithium:stopped'],
    ],
    ['"Stop" among orders', 'Stop: lithium\nStart: citalopram', ['lithium:current', 'citalopram:planned']],
    ['a reason under a label', 'Vermijden: ibuprofen naast lithium', ['ibuprofen:negated', 'lithium:current']],
    ['a new sentence on the line', 'Allergy: ibuprofen. IV lithium', ['ibuprofen:allergy', 'lithium:current']],
    ['no allergy', 'Allergies: none. citalopram', ['citalopram:current']],
    ['an allergy against all', 'NKDA except ibuprofen (rash). On lithium', ['ibuprofen:allergy', 'lithium:current']],
    ['an empty line', 'Allergieën\nibuprofen\n\nlithium', ['ibuprofen:allergy', 'lithium:current']],
    ['medicines for an allergy', 'Allergy medication: citalopram', ['citalopram:current']],
    ['a label turned about', 'Niet gestopt: lithium', ['lithium:current']],
    ['a problem that is no heading', 'Allergic rhinitis\nlithium', ['lithium:current']],
  ])('%s: "%s"', (_, text, expected) => {
    expect(statuses(text)).toEqual(expected);
  });

  it('a heading outside the text can be given', () => {
    const section = sectionOf('Allergieën');
    expect(section?.status).toBe('allergy');
    const [mention] = recogniser.recognise('ibuprofen', { now: NOW, section: section! });
    expect(mention).toMatchObject({ status: 'allergy', rule: 'section-allergy' });
  });

  it('every mention names the rule that decided', () => {
    expect(recogniser.recognise('Allergic to ibuprofen; citalopram', { now: NOW }).map(({ rule }) => rule)).toEqual([
      'allergy-to',
      'no-cue',
    ]);
  });

  it.each([
    ['3 weken geleden gestopt', 18, 24],
    ['gestopt op 12-11-2026', 10, 10],
    ['stopped in 2019', 2518, 2882],
    ['stopped yesterday', 1, 1],
    ['gestaakt in maart 2026', 236, 266],
  ])('"fluoxetine %s" says when', (words, min, max) => {
    const [mention] = recogniser.recognise(`fluoxetine ${words}`, { now: NOW });
    expect(mention?.stopped).toEqual({ minDaysAgo: min, maxDaysAgo: max });
  });

  it('a stop without a time has none', () => {
    expect(recogniser.recognise('fluoxetine gestopt', { now: NOW })[0]?.stopped).toBeUndefined();
  });
});
