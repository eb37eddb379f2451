/** A set of annotated cases; each in Dutch and in English (`cases/nl-ID.txt`, `cases/en-ID.txt`). */
interface CaseSet {
  id: string;
  name: string;
  holds: string;
  /** When it was read for the first time. */
  read: string;
  /** Nothing learns from it, so what it says today is true of new text as well. */
  apart?: true;
}

const set = (id: string, name: string, holds: string, read: string): CaseSet => ({ id, name, holds, read });

/** The sets in the order in which they were written. */
export const SET_LIST: readonly CaseSet[] = [
  set('dev', 'development', 'sentences and list lines of every kind', 'while the rules were written'),
  set('held', 'second', 'the same', 'when the first rules were done'),
  set('blind', 'blind', 'the same', 'next'),
  set('third', 'third', 'written to find faults', 'next'),
  set('fourth', 'fourth', 'the same', 'when the faults so far were mended'),
  set('fifth', 'fifth', 'the same', 'when the faults so far were mended'),
  set('sixth', 'sixth', 'sentences and lines of every kind, from the definitions alone', 'next'),
  set('seventh', 'seventh', 'prose', 'next'),
  set('eighth', 'eighth', 'lists and rows', 'next'),
  set('ninth', 'ninth', 'written to be hard', 'next'),
  set('tenth', 'tenth', 'ordinary notes', 'next'),
  set('eleventh', 'eleventh', 'typical wordings of each status', 'next'),
  set('twelfth', 'twelfth', 'every status, worded as variously as clinicians do', 'next'),
  set('thirteenth', 'thirteenth', 'allergies, denials and other people beside drugs in use', 'next'),
  set(
    'fourteenth',
    'fourteenth',
    'eight voices, from the nurse who hands over to the psychiatrist',
    'when the misses of the two before were mended',
  ),
  set(
    'fifteenth',
    'fifteenth',
    'plain sentences and list lines of every status',
    "before its and the next one's misses were mended",
  ),
  set('sixteenth', 'sixteenth', 'lists, notes and letters in equal parts', 'with the fifteenth'),
  set('seventeenth', 'seventeenth', 'seven professions, telegram style', 'when those misses were mended'),
  set('eighteenth', 'eighteenth', 'plain; two drugs of different status side by side', 'next'),
  set('nineteenth', 'nineteenth', 'each status in many different ways', 'next'),
  set('twentieth', 'twentieth', 'an ordinary working day', 'when part of the misses of the nineteenth were mended'),
  set('twentyfirst', 'twenty-first', 'three professions', 'with the twentieth'),
  set('twentysecond', 'twenty-second', 'ordinary days of four professions', 'when all of them were'),
  set('twentythird', 'twenty-third', 'ordinary days of four others', 'with the twenty-second'),
  set('varied', 'varied', 'hard: as varied as six authors could make it', 'next'),
  set(
    'in-use',
    'in use',
    'hard: drugs in use among words that elsewhere tell of an end, a denial or another person',
    'with the varied',
  ),
  set('stories', 'stories', 'hard: told as a story', 'with the varied'),
  set('twentyfourth', 'twenty-fourth', 'an ordinary day', 'when part of the misses of the hard sets were mended'),
  set('ordinary', 'ordinary', 'ordinary days, three authors', 'with the twenty-fourth'),
  set('twentyfifth', 'twenty-fifth', 'ordinary days', 'when those misses were mended'),
  set('twentysixth', 'twenty-sixth', 'ordinary days, two other authors', 'with the twenty-fifth'),
  set('workday', 'workday', '1,800 cases of ordinary working days, four authors', 'before anything more was changed'),
  set(
    'practice',
    'practice',
    '3,600 cases of eight more professions and wards; dense, mostly two drugs of different status to a case',
    'when the words had learnt from the workday set',
  ),
  set(
    'wards',
    'wards',
    '1,350 Dutch and 450 English cases of the same kind, other professions',
    'when the words had learnt from the practice set',
  ),
  {
    ...set(
      'twentyseventh',
      'twenty-seventh',
      'ordinary days, two authors',
      'when the misses of the three sets before were mended',
    ),
    apart: true,
  },
  {
    ...set('twentyeighth', 'twenty-eighth', 'ordinary days, two other authors', 'with the twenty-seventh'),
    apart: true,
  },
  {
    ...set(
      'twentyninth',
      'twenty-ninth',
      'notes, letters, lists, discharge letters and nursing notes, two more authors',
      'when a stop in a cell and a restart were mended',
    ),
    apart: true,
  },
  set(
    'wordings',
    'wordings',
    'a development set: each way in which a status is written, in a sentence as short as it can be',
    '–',
  ),
];

export const SETS: readonly string[] = SET_LIST.map(({ id }) => id);

/** The sets from which the weights of words are learnt. */
export const LEARNT_FROM: readonly string[] = SET_LIST.filter(({ apart }) => !apart).map(({ id }) => id);
