import { describe, expect, it } from 'vitest';
import { createRecogniser } from '../../../src/recognition/recogniser.ts';
import { shippedNames } from '../../accuracy/names.ts';

const recogniser = createRecogniser(shippedNames());

/** Sentences full of "no", "stopped" and "mother" in which the drug is taken: read wrongly, a warning is missed in silence. */
const TAKEN = [
  'Hij gebruikt metoprolol en heeft geen pijn op de borst.',
  'Patiënt heeft geen klachten meer onder sertraline.',
  'Sinds start van citalopram geen paniekaanvallen.',
  'Geen hartkloppingen, bisoprolol 5 mg 1dd.',
  'Geen allergieën, sertraline 50 mg.',
  'Allergisch voor pollen; gebruikt cetirizine.',
  'Is niet gestopt met fluoxetine.',
  'Wordt behandeld met lithium wegens een bipolaire stoornis, moeder had dit ook.',
  'Woont bij moeder, gebruikt clozapine.',
  'Bloeding gestopt na vitamine K; acenocoumarol doorgegeven.',
  'Kan niet slapen zonder temazepam.',
  'Heeft nooit een dosis lithium gemist.',
  'Geen effect van paracetamol, daarom tramadol gestart.',
  'Pijn onder controle met oxycodon, geen misselijkheid.',
  'Onder haloperidol geen rash gezien.',
  'She has no chest pain on metoprolol.',
  'No rash on lamotrigine.',
  'He never misses his lithium.',
  'He cannot sleep without temazepam.',
  'He stopped smoking and takes varenicline.',
  'Quit alcohol; on disulfiram.',
  'No longer depressed on sertraline.',
  'No more seizures since starting levetiracetam.',
  'Patient not doing well on citalopram.',
  'Not sleeping well, taking zopiclone.',
  'Symptoms not controlled with omeprazole.',
  'Blood pressure not at target on lisinopril.',
  'Depression has not responded to sertraline.',
  'Sertraline has not been stopped.',
  'Warfarin not in therapeutic range.',
  'Lithium level not yet checked.',
  'Metoprolol dose not changed.',
  'Lithiumspiegel nog niet geprikt.',
  'Metoprolol niet gewijzigd.',
  'Warfarine niet goed ingesteld.',
  'Pijn wordt niet onderdrukt door oxycodon.',
  'Bloeddruk niet goed met lisinopril.',
  'Depressie niet verbeterd met sertraline.',
  'Off balance since clonazepam.',
  'Chemotherapy completed; continues ondansetron.',
  'Er is geen contra-indicatie voor apixaban.',
  'Kreeg van moeder paracetamol 500 mg.',
  'Metoprolol, niet nuchter innemen.',
  'Simvastatine: niet met grapefruit.',
  'Tolerates sertraline well without side effects; no allergy.',
  'INR 3,5 bij acenocoumarol, vandaag niet innemen.',
  'Skip warfarin tonight.',
];

describe('a drug that is taken', () => {
  it.each(TAKEN)('is current: %s', (sentence) => {
    const mentions = recogniser.recognise(sentence, { now: new Date(2026, 10, 22) });
    expect(mentions.length).toBeGreaterThan(0);
    expect(mentions.map(({ text, status }) => `${text}: ${status}`)).toEqual(
      mentions.map(({ text }) => `${text}: current`),
    );
  });
});
