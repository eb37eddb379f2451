import { describe, expect, it } from 'vitest';
import { foldName } from '../../../src/recognition/characters.ts';
import { decodeNames, encodeNames, type EncodedNames, type NameEntry } from '../../../src/recognition/names.ts';
import { createRecogniser } from '../../../src/recognition/recogniser.ts';
import { shippedNames } from '../../accuracy/names.ts';
import { ENTRIES } from './sample-names.ts';

describe('the shipped names', () => {
  it('every entry is found by its own name, with its own drugs', () => {
    const recogniser = createRecogniser(JSON.parse(JSON.stringify(encodeNames(ENTRIES))) as EncodedNames);
    for (const { name, drugs } of ENTRIES) expect(recogniser.lookup(name)?.drugs, name).toEqual([...drugs].sort());
  });

  it('of all that ship, every plain name is found with an ending, a salt before it, and a soft hyphen anywhere in it', () => {
    const recogniser = createRecogniser(shippedNames());
    const table = recogniser.table();
    const names = Array.from({ length: table.count }, (_, i) => table.text.slice(table.from[i], table.to(i)));
    const missed = names.filter((name) => {
      if (!/^[a-z]{5,}$/.test(name)) return false;
      const broken = [3, 4, 5, 6].map((at) => `${name.slice(0, at)}\u00ad${name.slice(at)}`);
      return [`${name}s`, `natrium${name}`, ...broken].some((text) => recogniser.scan(`x ${text} y`).length !== 1);
    });
    expect(missed).toEqual([]);
  });

  it('names that share so little that the table runs out of rows are found all the same', () => {
    const letters = [...'abcdefghijklmnopqrstuvwxyz'];
    const names = letters.slice(0, 5).flatMap((a) => letters.flatMap((b) => letters.map((c) => `q${a}${b}${c}zyxwv`)));
    const recogniser = createRecogniser(
      encodeNames(names.map((name) => ({ name, drugs: [name], classes: [], kind: 'brand' }))),
    );
    const missed = names.filter((name) => recogniser.scan(`x ${name}s, not ${name.slice(0, 6)}`).length !== 1);
    expect(missed).toEqual([]);
  });

  it('two entries of one name that disagree are reported; the first stays', () => {
    const entry = (drug: string): NameEntry => ({ name: 'Twin', drugs: [drug], classes: [], kind: 'brand' });
    const clashes: string[] = [];
    const encoded = encodeNames([entry('a'), entry('b')], (kept, dropped) =>
      clashes.push(`${kept.drugs.join()} ${dropped.drugs.join()}`),
    );
    expect(clashes).toEqual(['a b']);
    expect(createRecogniser(encoded).lookup('twin')?.drugs).toEqual(['a']);
  });

  it('a class of another id that shares our names goes by our id', () => {
    const encoded = encodeNames([
      { name: 'SSRI', drugs: [], classes: ['ssri'], kind: 'class' },
      { name: 'serotonineremmer', drugs: [], classes: ['ssri'], kind: 'class' },
    ]);
    expect(createRecogniser(encoded).lookup('serotonineremmer')?.classes).toEqual(['SSRI']);
  });

  it('a class name that means something else as often counts only beside evidence, an allergy among it', () => {
    const recogniser = createRecogniser(encodeNames([]));
    const classes = (text: string): string[] => recogniser.recognise(text).flatMap((mention) => mention.classes);
    expect(classes('PCN placed for hydronephrosis')).toEqual([]);
    expect(classes('Allergies: PCN (rash)')).toEqual(['penicillin']);
    expect(classes('Serum iron 12 umol/l')).toEqual([]);
    expect(classes('iron 200 mg bd')).toEqual(['iron']);
    expect(classes('oestrogen receptor positive')).toEqual([]);
  });

  it('an ambiguous name before a score or a laboratory value is no drug, whatever drugs stand beside it', () => {
    const recogniser = createRecogniser(
      encodeNames([
        { name: 'HCT', drugs: ['hydrochlorothiazide'], classes: [], kind: 'abbreviation' },
        { name: 'lithium', drugs: ['lithium'], classes: [], kind: 'inn' },
      ]),
    );
    const drugs = (text: string): string[] => recogniser.recognise(text).flatMap((mention) => mention.drugs);
    expect(drugs('Hct 0,38, lithium')).toEqual(['lithium']);
    expect(drugs('HCT, lithium')).toEqual(['hydrochlorothiazide', 'lithium']);
    expect(drugs('HCT 12,5 mg, lithium')).toEqual(['hydrochlorothiazide', 'lithium']);
  });

  it('a class is not taken for a drug whose name it begins with', () => {
    const recogniser = createRecogniser(
      encodeNames([
        { name: 'carba', drugs: ['carbamazepine'], classes: [], kind: 'abbreviation' },
        { name: 'dopamine', drugs: ['dopamine'], classes: [], kind: 'inn' },
      ]),
    );
    const found = recogniser.recognise('carbapenems, dopamine agonists and iodinated contrast media');
    expect(found.map((mention) => mention.classes.join())).toEqual([
      'carbapenem',
      'dopamine agonist',
      'contrast medium',
    ]);
  });

  it('an abbreviation that is denied or that one is allergic to counts', () => {
    const recogniser = createRecogniser(
      encodeNames([{ name: 'GTN', drugs: ['glyceryl trinitrate'], classes: [], kind: 'abbreviation' }]),
    );
    expect(recogniser.recognise('Denies use of GTN.').map((mention) => mention.status)).toEqual(['negated']);
    expect(recogniser.recognise('allergy to GTN').map((mention) => mention.status)).toEqual(['allergy']);
    expect(recogniser.recognise('GTN was in the report')).toEqual([]);
  });

  it('a name without letters or without a target is refused', () => {
    expect(() => encodeNames([{ name: '™', drugs: ['x'], classes: [], kind: 'brand' }])).toThrow(/no letters/);
    expect(() => encodeNames([{ name: 'x', drugs: [], classes: [], kind: 'brand' }])).toThrow(/neither/);
  });

  it('an unknown version is refused', () => {
    expect(() => decodeNames({ version: 2 as 1, names: '' })).toThrow(/version/);
  });

  it('ids with odd characters survive', () => {
    const encoded = encodeNames([{ name: 'Vitamin B1', drugs: ['thiamine (vit b1)'], classes: [], kind: 'synonym' }]);
    expect(createRecogniser(encoded).lookup('vitamin b1')?.drugs).toEqual(['thiamine (vit b1)']);
  });

  it('folding keeps letters, digits, one space and optional hyphens', () => {
    expect(foldName('St. John’s  Wort ®')).toBe('st johns wort');
    expect(foldName('Co-Trimoxazol')).toBe('co-trimoxazol');
    expect(foldName('Coffeïne')).toBe('coffeine');
  });
});
