import { describe, expect, it } from 'vitest';
import { foldName } from '../../../src/recognition/characters.ts';
import { decodeNames, encodeNames, type EncodedNames, type NameEntry } from '../../../src/recognition/names.ts';
import { createRecogniser } from '../../../src/recognition/recogniser.ts';
import { ENTRIES } from './sample-names.ts';

describe('the shipped names', () => {
  it('every entry is found by its own name, with its own drugs', () => {
    const recogniser = createRecogniser(JSON.parse(JSON.stringify(encodeNames(ENTRIES))) as EncodedNames);
    for (const { name, drugs } of ENTRIES) expect(recogniser.lookup(name)?.drugs, name).toEqual([...drugs].sort());
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
