import { describe, expect, it } from 'vitest';
import { found, recogniser } from './sample-names.ts';

describe('finding names in raw text', () => {
  it.each([
    [
      'case does not matter',
      'FLUOXETINE Fluoxetine fluoxetine',
      ['FLUOXETINE→fluoxetine', 'Fluoxetine→fluoxetine', 'fluoxetine→fluoxetine'],
    ],
    [
      'diacritics may be there, absent or decomposed',
      'valproïnezuur valproinezuur valproi\u0308nezuur',
      ['valproïnezuur→valproic acid', 'valproinezuur→valproic acid', 'valproi\u0308nezuur→valproic acid'],
    ],
    ['a soft hyphen inside a name is stepped over', 'fluoxe\u00adtine', ['fluoxe\u00adtine→fluoxetine']],
    ['a zero-width space inside a name is stepped over', 'fluo\u200bxetine', ['fluo\u200bxetine→fluoxetine']],
    ['a name hyphenated at a line end is one name', 'fluo-\n  xetine', ['fluo-\n  xetine→fluoxetine']],
    ['ligatures stand for their letters', 'ﬂuoxetine', ['ﬂuoxetine→fluoxetine']],
    ['full-width letters are letters', 'ｌｉｔｈｉｕｍ', ['ｌｉｔｈｉｕｍ→lithium']],
    [
      'a no-break space or a line break may part the words of a name',
      'acetylsalicylic\u00a0acid, acetylsalicylic\n acid',
      ['acetylsalicylic\u00a0acid→acetylsalicylic acid', 'acetylsalicylic\n acid→acetylsalicylic acid'],
    ],
    [
      'a hyphen in a name may be a space or nothing',
      'co-trimoxazol, co trimoxazol, cotrimoxazol',
      [
        'co-trimoxazol→sulfamethoxazole+trimethoprim',
        'co trimoxazol→sulfamethoxazole+trimethoprim',
        'cotrimoxazol→sulfamethoxazole+trimethoprim',
      ],
    ],
    [
      'dots and apostrophes in a name may be left out',
      "St. John's wort, St Johns wort",
      ["St. John's wort→hyperici herba", 'St Johns wort→hyperici herba'],
    ],
    ['a product may hold several drugs', 'Arthrotec 75', ['Arthrotec→diclofenac+misoprostol']],
    [
      'spelling endings of INNs vary',
      'omeprazol omeprazole omeprazolum',
      ['omeprazol→omeprazole', 'omeprazole→omeprazole', 'omeprazolum→omeprazole'],
    ],
    ['salts behind a name belong to the mention', 'AMITRIPTYLINE HCL TABLET 25MG', ['AMITRIPTYLINE HCL→amitriptyline']],
    [
      'short salts count behind a hyphen only',
      'DICLOFENAC-NA TABLET, diclofenac na de maaltijd',
      ['DICLOFENAC-NA→diclofenac', 'diclofenac→diclofenac'],
    ],
    ['a salt may grow on in front', 'natriumvalproaat', ['valproaat→valproic acid']],
    ['a salt may grow on behind', 'morfinesulfaat', ['morfinesulfaat→morphine']],
    [
      'Dutch compounds name their drug',
      'fluoxetinecapsules sertralinegebruik lithiumspiegel',
      ['fluoxetine→fluoxetine', 'sertraline→sertraline', 'lithium→lithium'],
    ],
    ['class names inflect', "SSRI's, NSAID-gebruik, SSRIs", ["SSRI's→SSRI", 'NSAID→NSAID', 'SSRIs→SSRI']],
    ['a dose may be glued to the name', 'citalopram20mg', ['citalopram→citalopram']],
    ['"n.v.t." makes no company', 'Tramadol n.v.t., lithium n.v.t.', ['Tramadol→tramadol', 'lithium→lithium']],
    ['the longer name wins', 'escitalopram es-citalopram', ['escitalopram→escitalopram', 'es-citalopram→escitalopram']],
  ])('%s', (_, text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each([
    ['a name inside a longer word is not a mention', 'xfluoxetine fluoxetinex citalopramus'],
    ['a metabolite is not its drug', 'norfluoxetine nor-fluoxetine N-desmethyl-sertraline morphine-6-glucuronide'],
    [
      'a web or mail address is not a mention',
      'www.fluoxetine.nl fluoxetine.com info@citalopram.org https://a.nl/x/citalopram',
    ],
    ['a company name is not a mention', 'Naproxen B.V. en Tramadol Ltd'],
    ['"like" and "-free" say something else', 'morphine-like, lithium-free'],
    ['object keys are words like any other', 'constructor __proto__ toString hasOwnProperty'],
  ])('%s', (_, text) => {
    expect(found(text)).toEqual([]);
  });

  it('offsets point into the raw text', () => {
    const text = '\ud800 \u200f vóór ﬂuoxe\u00adtine\u200e en citalopram';
    for (const { text: name, start, end } of recogniser.recognise(text)) expect(text.slice(start, end)).toBe(name);
    expect(found(text)).toHaveLength(2);
  });

  it('slices find what one pass finds', () => {
    const text = "fluoxetine, acetylsalicylic acid en co-trimoxazol; St. John's wort 300 mg ".repeat(40);
    const hits: ReturnType<typeof recogniser.scan> = [];
    for (let at = 0; at < text.length;) at = recogniser.scanner().scan(text, hits, at, at + 7);
    expect(hits).toEqual(recogniser.scan(text));
  });

  it('a stretch of text is never called quiet when it holds a name or ends within one, whatever stands around it', () => {
    const scanner = recogniser.scanner();
    const quiet = (before: string, text: string, after: string): boolean =>
      scanner.isQuiet(before + text + after, before.length, before.length + text.length);
    const loud = [
      'fluoxetine',
      'Fluoxetinecapsules 20 mg',
      'neemt ASA',
      'acetylsalicylic',
      'fluox',
      'e-fluoxe\u00adtine',
      'ﬂuoxetine',
    ];
    for (const text of loud)
      for (const before of ['', 'mg', 'x '])
        for (const after of ['', 'xq', ' x']) expect(quiet(before, text, after), text).toBe(false);
    // Twice: the first time, what begins alike has yet to be told apart.
    for (const text of ['hij zit op de bank', 'flat', 'citaten van metopen', '']) {
      quiet('fluoxe', text, 'tine');
      scanner.scan(text, []);
      expect(quiet('fluoxe', text, 'tine'), text).toBe(true);
    }
  });

  it('a name at the very end of a text is found, short ones too', () => {
    expect(found('paracetamol, ASA')).toEqual(['paracetamol→paracetamol', 'ASA→acetylsalicylic acid']);
  });
});

describe('ambiguous names', () => {
  it.each([
    ['need evidence', 'Foster lives here. The ASA grade was 2.', []],
    ['count with a dose', 'ASA 80 mg', ['ASA→acetylsalicylic acid']],
    ['clipped ones count with a bare strength', 'venla 75 gestart', ['venla→venlafaxine']],
    ['a bare number is no strength of words and scores', 'Foster 40. ASA 3. venla 3 weken', []],
    ['count with a form', 'Foster inhalator', ['Foster→beclometasone+formoterol']],
    [
      'count in an enumeration with a certain drug',
      'metoprolol, ASA',
      ['metoprolol→metoprolol', 'ASA→acetylsalicylic acid'],
    ],
    ['count joined to a drug by a slash', 'losartan/HCT', ['losartan→losartan', 'HCT→hydrochlorothiazide']],
    [
      'count on a line of their own in a list of drugs',
      'metoprolol\nMTX\nlithium',
      ['metoprolol→metoprolol', 'MTX→methotrexate', 'lithium→lithium'],
    ],
    ['count after a verb of use', 'gebruikt MTX', ['MTX→methotrexate']],
  ])('%s', (_, text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('looking up and suggesting', () => {
  it('a known name gives its drugs', () => {
    expect(recogniser.lookup(' Arthrotec ')?.drugs).toEqual(['diclofenac', 'misoprostol']);
  });
  it('an ambiguous name typed by itself counts', () => {
    expect(recogniser.lookup('ASA')?.drugs).toEqual(['acetylsalicylic acid']);
  });
  it('a near miss is unknown, and offered', () => {
    expect(recogniser.lookup('setraline')).toBeUndefined();
    expect(recogniser.suggest('setraline', 3)[0]?.drugs).toEqual(['sertraline']);
  });
  it('a near miss in a text is no mention', () => {
    expect(found('setraline 50 mg')).toEqual([]);
  });
  it.each(['', 'x', 'constructor', '__proto__', 'paracetamol met iets erbij'])('"%s" is not guessed', (typed) => {
    expect(recogniser.lookup(typed)).toBeUndefined();
  });
});
