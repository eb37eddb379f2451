import { describe, expect, it } from 'vitest';
import { languageOf } from '../../../src/recognition/language.ts';

describe('the language of a page', () => {
  it('a Dutch list whose only small word is "per" is not taken for Italian', () => {
    const rows = 'SERTRALINE TABLET 50MG 1 maal per dag 1 tablet 02-2023 huisarts\n'.repeat(9);
    expect(languageOf(`Actuele medicatie\n${rows}`, 'nl')).toBe('nl');
  });

  it('an Italian leaflet is not one that we read', () => {
    const text =
      'Prendere una compressa per via orale al giorno, non più di una per volta; è anche del medico che la cura di ';
    expect(languageOf(text.repeat(3))).toBe('other');
  });
});
