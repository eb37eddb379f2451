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

  it('a chart that says "PO" in every cell is not taken for Polish', () => {
    const rows = 'Amlodipine 5 mg PO daily 0900 PO PO PO PO\nQuetiapine 25 mg PO HS 2100 PO PO PO\n'.repeat(6);
    expect(languageOf(`Medication administration record\n${rows}`, 'en')).toBe('en');
  });

  it.each([
    'Nehmen Sie die Tablette mit einem Glas Wasser und nicht auf nüchternen Magen ein; bei Beschwerden wird der Arzt sich um eine andere Dosis',
    'Prenez le comprimé avec un verre d’eau, pas plus de deux par jour; ne conduisez pas si vous êtes au début du traitement, et parlez-en pour la suite dans les',
    'Tome el comprimido con un vaso de agua y no más de dos al día; los pacientes que se marean con este medicamento no deben conducir, es lo que se dice en su',
    'Tabletkę przyjmować po posiłku i nie więcej niż dwie na dobę; w razie bólu należy zgłosić się do lekarza, jest to ważne przez cały czas, że lek lub inne',
    'Ta tabletten med vatten och inte mer än två om dagen; det är viktigt att den som får en annan medicin av läkaren säger till, för de kan ha',
    'Tableti bir bardak su ile alın; bu ilaç günde iki kez olarak ve daha çok değil, için uygun olan doz sonra değişir, veya gibi da',
  ])('a page in another language is not one that we read: %s', (text) => {
    expect(languageOf(text)).toBe('other');
  });
});
