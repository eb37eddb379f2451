import { describe, expect, it } from 'vitest';
import { judgeDocument, patientGroups } from '../../../src/recognition/document.ts';
import { NOW, recogniser } from './sample-names.ts';

const CHAPTERS = ['Indicaties', 'Contra-indicaties', 'Bijwerkingen', 'Interacties', 'Dosering', 'Zwangerschap'];

function judge(title: string, headings: string[], text: string) {
  const lines = text.split('\n').map((line) => ({ text: line, mentions: recogniser.recognise(line, { now: NOW }) }));
  return judgeDocument({ title, headings, lines, sample: text });
}

describe('the kind of a page', () => {
  it('chapters of a handbook about one drug are a reference page about it', () => {
    const text =
      'Citalopram is een SSRI.\nVoorzichtigheid bij gebruik van citalopram met diclofenac, ibuprofen, tramadol en lithium.';
    expect(judge('citalopram | Handboek', ['citalopram', ...CHAPTERS], text)).toMatchObject({
      kind: 'reference',
      subject: ['citalopram'],
    });
  });
  it('two lines of drug, dose and frequency are never a reference page', () => {
    const text = 'citalopram 20 mg 1dd1\ndiclofenac 50 mg 3dd1';
    expect(judge('citalopram', ['citalopram', ...CHAPTERS], text).kind).toBe('medication-list');
  });
  it('a list of drugs and doses without frequency is never a reference page', () => {
    expect(judge('citalopram', ['citalopram', ...CHAPTERS], 'citalopram 20 mg\ndiclofenac 50 mg\nomeprazol').kind).toBe(
      'medication-list',
    );
  });
  it('a letter is a letter, whatever its headings', () => {
    const text = 'Geachte collega,\nPatiënt werd opgenomen. Hij gebruikt citalopram.\nMet vriendelijke groet';
    expect(judge('Ontslagbrief citalopram', ['citalopram', ...CHAPTERS], text).kind).toBe('letter');
  });
  it('a page that names a patient is no reference page', () => {
    expect(judge('citalopram', ['citalopram', ...CHAPTERS], 'Geboortedatum: 12-03-1950\ncitalopram').kind).not.toBe(
      'reference',
    );
  });
  it('in doubt a page is not a reference page', () => {
    expect(judge('Nieuws', ['Nieuws'], 'Over citalopram en diclofenac.').kind).toBe('other');
  });
  it('a handbook page without a subject says so', () => {
    const text = 'fluoxetine, citalopram, sertraline, lithium, tramadol, ibuprofen, naproxen';
    expect(judge('Interacties', ['Interacties', ...CHAPTERS], text)).toMatchObject({ kind: 'reference', subject: [] });
  });
});

describe('the language of a page', () => {
  it.each([
    [
      'nl',
      'De patiënt heeft al jaren last van de rug en gebruikt daarvoor een pijnstiller die niet goed helpt bij het lopen.',
    ],
    ['en', 'The patient has had back pain for years and takes a painkiller that does not help with walking at all.'],
    [
      'other',
      'Der Patient hat seit Jahren Schmerzen und nimmt dafür ein Mittel, das ihm nicht hilft, wenn er auf dem Weg ist.',
    ],
    ['other', 'Пациент принимает лекарства каждый день и не жалуется'],
    ['unknown', 'citalopram 20 mg'],
  ])('%s: %s', (language, text) => {
    expect(judgeDocument({ title: '', headings: [], lines: [], sample: text }).language).toBe(language);
  });
  it('what the document says of itself counts where words are too few', () => {
    expect(
      judgeDocument({ title: '', headings: [], lines: [], sample: 'citalopram 20 mg', lang: 'nl-NL' }).language,
    ).toBe('nl');
  });
});

describe('several patients', () => {
  const groups = (text: string) => patientGroups(text.split('\n').map((line) => ({ text: line })));
  it('another date of birth begins another patient', () => {
    expect(groups('Jansen geb. 01-02-1950\ncitalopram\nDe Vries geb. 03-04-1961\nlithium')).toEqual([0, 0, 1, 1]);
  });
  it('one patient is no group', () => {
    expect(groups('Naam: Jansen\nGeboortedatum: 01-02-1950\nBSN: 123456782\ncitalopram')).toBeNull();
  });
  it('lines before the first patient belong to nobody', () => {
    expect(groups('Afdeling 3\nPatiëntnummer: 12345\ncitalopram\nPatiëntnummer: 67890\nlithium')).toEqual([
      null,
      0,
      0,
      1,
      1,
    ]);
  });
  it('a patient who comes back is the same one', () => {
    expect(groups('DOB: 01/02/1950\na\nDOB: 03/04/1961\nb\nDOB: 01/02/1950\nc')).toEqual([0, 0, 1, 1, 0, 0]);
  });
});
