import { describe, expect, it } from 'vitest';
import { createRecogniser } from '../../../src/recognition/recogniser.ts';
import { shippedNames } from '../../accuracy/names.ts';

const recogniser = createRecogniser(shippedNames());
const rulesOf = (text: string): string[] =>
  recogniser.recognise(text, { now: new Date('2026-11-28') }).map(({ status, rule }) => `${status} ${rule}`);

describe('what no cue could place', () => {
  it.each([
    'Slaapmiddelen zwerven er volgens dochter niet rond.',
    'Aspirine legt hij er niet naast.',
    'Geen eerdere kennismaking met fluvoxamine.',
    'Diclofenac did not make it into the blister.',
  ])('a denial in the clause of a drug leaves it unclear: %s', (text) => {
    expect(rulesOf(text)).toEqual(['unclear denial-unplaced']);
  });

  it.each(['Vaders huid werd geel van flucloxacilline.', "Wants to hear about dad's new cancer tablet apalutamide."])(
    'another person before a drug leaves it unclear: %s',
    (text) => {
      expect(rulesOf(text).map((rule) => rule.split(' ')[0])).not.toContain('current');
    },
  );

  it.each([
    'Pain no worse on tramadol.',
    'Sertraline helpt nog niet.',
    'Apotheek: diclofenac niet afgeleverd wegens gebruik van apixaban 5 mg 2dd.',
    'Geen hoofdpijn onder amitriptyline.',
    'Levothyroxine niet samen met ijzer.',
    'Morphine makes him itch, fentanyl does not.',
    'Clarithromycin was not dispensed; as on simvastatin.',
    'Gescheiden, ziet zijn kinderen weinig, mirtazapine 30 mg.',
    'Geachte collega, sinds kort lithium.',
    'His wife says he takes ramipril.',
  ])('a denial of something else and a person who reports change nothing: %s', (text) => {
    expect(rulesOf(text).join()).not.toContain('unplaced');
  });

  it.each([
    'Vroeg om temazepam.',
    'De huisarts stelde mirtazapine voor.',
    'Vanmiddag in de groep verteld dat zijn ex hem haar alprazolam toestopte.',
  ])('a drug asked for, put forward, or told of at length without a word of use is unclear: %s', (text) => {
    expect(rulesOf(text).map((rule) => rule.split(' ')[0])).toEqual(['unclear']);
  });

  it('gives way to a heading', () => {
    expect(rulesOf('Familieanamnese: moeder depressief, goede respons op fluoxetine.')).toEqual([
      'family section-family',
    ]);
  });
});
