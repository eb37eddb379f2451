/** The language of a page, from its most common small words. */

export type PageLanguage = 'nl' | 'en' | 'other' | 'unknown';

const SMALL_WORDS: Record<string, string> = {
  nl: 'per maal dag de het een en van in is op te dat die voor met niet zijn aan er maar om ook als bij uit door naar wordt werd heeft deze kan dan geen nog wel tot zo haar hij zij',
  en: 'per the and of to in is that for with on was as are be this from by at or not which have has were been will but an his her she he can when no it',
  de: 'der die das und ist nicht ein eine zu den mit von auf dem des im für sich bei als auch wird werden oder nach einer wurde sind',
  fr: 'le la les des une et est dans pour que qui sur avec pas par du ne en au plus ou être sont cette ce aux avez vous',
  es: 'el los las una es del para con por que se al lo como más pero sus este esta son y no su ha en',
  it: 'il lo gli una è di che per con del della dei nel non si da al sono anche più alla questo le',
  pt: 'os as uma é do da dos das para com não que por em no na ao mais são pelo seu',
  sv: 'och att det som en är på för av med inte den till har de ett om var vid eller',
  da: 'og at det som en er på for af med ikke den til har de et om var ved eller',
  no: 'og at det som en er på for av med ikke den til har de et om var ved eller',
  pl: 'nie się na do jest że to w z o jak po lub oraz przez dla od przy są leku',
  tr: 've bir bu için ile olarak daha çok olan gibi de da veya kadar sonra ilaç',
};
const SETS = Object.entries(SMALL_WORDS).map(([language, words]) => ({ language, words: new Set(words.split(' ')) }));
const MAX_WORDS = 4_000;
/** Fewer small words than this prove nothing: lists have hardly any. */
const ENOUGH = 8;
/** One word proves no more than this, however often it stands: "PO" in each cell of a chart is no Polish. */
const MOST_OF_ONE = 3;

/** Judges `text`; `lang` is what the document says of itself, used only where the words are too few. */
export function languageOf(text: string, lang = ''): PageLanguage {
  const words =
    text
      .slice(0, MAX_WORDS * 8)
      .toLowerCase()
      .match(/\p{L}+/gu)
      ?.slice(0, MAX_WORDS) ?? [];
  if (words.length === 0) return 'unknown';
  const foreign = words.filter((word) => /[^\p{Script=Latin}]/u.test(word)).length;
  if (foreign > words.length / 2) return 'other';
  const times = new Map<string, number>();
  for (const word of words) times.set(word, (times.get(word) ?? 0) + 1);
  const counts = SETS.map(({ language, words: set }) => {
    let count = 0;
    for (const word of set) count += Math.min(times.get(word) ?? 0, MOST_OF_ONE);
    return { language, count };
  }).sort((a, b) => b.count - a.count);
  const best = counts[0]!;
  if (best.count < ENOUGH) return declared(lang);
  const own = counts.find(({ language }) => language === 'nl' || language === 'en')!;
  // A Dutch or English page with a foreign passage is still read.
  if (own.count >= best.count * 0.6) return own.language as 'nl' | 'en';
  return 'other';
}

function declared(lang: string): PageLanguage {
  const primary = lang.toLowerCase().slice(0, 2);
  return primary === 'nl' || primary === 'en' ? primary : 'unknown';
}
