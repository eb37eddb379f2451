/**
 * The small language in which cue tables are written, and the table made ready of them.
 *
 * A phrase is words separated by spaces. `a/b` either; `stop*` any word that begins so, `*schade` that ends so; `word?` may be missing; `END` the end of the item (a comma, bracket or nothing more);
 * `....` up to eight words, `...` up to four, `..` up to two; `#` a number (`#/two` either); `D` a drug or an enumeration of drugs with their doses;
 * `{name}` one of the words of a macro. Marks stand for themselves; `QM` is a question mark.
 */
export interface Step {
  /** Steps that read the same are the same. */
  id: number;
  optional: boolean;
  kind: 'words' | 'gap' | 'drugs' | 'number' | 'end';
  most: number;
  /** A number will do as well as one of its words. */
  orNumber?: true;
}

export interface Phrase<C> {
  cue: C;
  steps: readonly Step[];
  /** The words it cannot do without (ids of steps), and how many enumerations of drugs. */
  words: readonly number[];
  drugs: number;
  /** Its place in the table. */
  order: number;
}

/** What the table knows of one word: the steps it fits, and the phrases that are looked for when it stands in a sentence. */
interface KnownWord<C> {
  steps: readonly number[];
  fits: ReadonlySet<number>;
  phrases: readonly Phrase<C>[];
}

/** A table, ready to be matched. Steps by the words they ask for, so that a word of a text is looked up once. */
export interface PhraseIndex<C> {
  /** Steps by whole word, and by the first letters of a prefix. */
  byWord: Map<string, number[]>;
  byPrefix: Map<string, { prefix: string; step: number }[]>;
  bySuffix: { suffix: string; step: number }[];
  /** The phrases by the step that is rarest among those they cannot do without. */
  byRarest: Map<number, Phrase<C>[]>;
  /** Number of different steps. */
  size: number;
  /** By step, the last sentence in which one of its words stands; sentences are counted. */
  seenIn: Uint32Array;
  sentence: number;
  /** Words of texts that were looked up lately. */
  known: Map<string, KnownWord<C>>;
}

/** Letters by which prefixes are found. */
const KEY = 3;
const GAPS: Readonly<Record<string, number>> = { '..': 2, '...': 4, '....': 8 };
/** Words of texts that are remembered. */
const MAX_KNOWN = 2_000;

/** The words that a step asks for; a prefix ends in `*`, a suffix begins with it. */
function wordsOf(body: string, macros: Record<string, string>): string[] {
  const filled = body.replace(/\{(\w+)\}/g, (_, name: string) => {
    const words = macros[name];
    if (words === undefined) throw new Error(`phrase uses an unknown macro {${name}}`);
    return words;
  });
  if (filled.includes('?')) throw new Error(`"${body}" marks a part as optional; only the whole can be`);
  return filled === '/' ? ['/'] : filled.split('/').map((word) => (word === 'QM' ? '?' : word));
}

/** Phrases that are compiled before the page may get its turn. */
const PHRASES_PER_STEP = 25;

/**
 * Compiles a table, some rows at a time: the browser's page gets its turn between them. Throws on an unknown macro or a
 * phrase without a fixed word.
 */
export function* indexing<C>(
  table: readonly { cue: C; phrases: readonly string[] }[],
  macros: Record<string, string>,
): Generator<void, PhraseIndex<C>> {
  const index: PhraseIndex<C> = {
    byWord: new Map(),
    byPrefix: new Map(),
    bySuffix: [],
    byRarest: new Map(),
    size: 0,
    seenIn: new Uint32Array(0),
    sentence: 0,
    known: new Map(),
  };
  const compiled = new Map<string, Step>();
  const all: Phrase<C>[] = [];
  /** In how many phrases each word may stand; of a step, its most common word. */
  const uses = new Map<string, number>();
  const wordsOfStep = new Map<number, readonly string[]>();
  const counted = new Map<number, number>();
  const commonness = (step: number): number => {
    const known = counted.get(step);
    if (known !== undefined) return known;
    const most = Math.max(...wordsOfStep.get(step)!.map((word) => uses.get(word)!));
    counted.set(step, most);
    return most;
  };
  let sinceTurn = 0;
  for (const { cue, phrases } of table) {
    for (const source of phrases) {
      const steps = source.split(' ').map(stepOf);
      let optional = true;
      for (let skip = 0; optional; skip++) {
        const first = steps[skip];
        if (!first || (first.kind !== 'words' && first.kind !== 'drugs'))
          throw new Error(`phrase "${source}" must begin with a word or a drug`);
        optional = first.optional;
        addPhrase(cue, steps.slice(skip), source);
      }
      if (++sinceTurn < PHRASES_PER_STEP) continue;
      sinceTurn = 0;
      yield;
    }
  }
  for (const phrase of all) {
    const rarest = phrase.words.reduce((best, step) => (commonness(step) < commonness(best) ? step : best));
    addTo(index.byRarest, rarest, phrase);
    if (phrase.order % PHRASES_PER_STEP === 0) yield;
  }
  index.seenIn = new Uint32Array(index.size);
  return index;

  function stepOf(source: string): Step {
    const known = compiled.get(source);
    if (known) return known;
    const step = compileStep(source);
    compiled.set(source, step);
    return step;
  }

  function compileStep(source: string): Step {
    const step = { id: index.size++, optional: false, most: 1 };
    const gap = GAPS[source];
    if (gap !== undefined) return { ...step, kind: 'gap', most: gap };
    if (source === 'END') return { ...step, kind: 'end' };
    if (source === 'D') return { ...step, kind: 'drugs' };
    const optional = source.length > 1 && source.endsWith('?');
    const body = optional ? source.slice(0, -1) : source;
    if (body === '#') return { ...step, optional, kind: 'number' };
    const words = wordsOf(body, macros);
    wordsOfStep.set(step.id, words);
    for (const word of words) {
      if (word.endsWith('*')) {
        const prefix = word.slice(0, -1);
        addTo(index.byPrefix, prefix.slice(0, KEY), { prefix, step: step.id });
      } else if (word.startsWith('*') && word.length > 1) index.bySuffix.push({ suffix: word.slice(1), step: step.id });
      else addTo(index.byWord, word, step.id);
    }
    return { ...step, optional, kind: 'words', ...(words.includes('#') ? { orNumber: true } : {}) };
  }

  function addPhrase(cue: C, steps: readonly Step[], source: string): void {
    const needed = steps.filter((step) => step.kind === 'words' && !step.optional && !step.orNumber);
    const drugs = steps.filter(({ kind }) => kind === 'drugs').length;
    if (needed.length === 0) throw new Error(`phrase "${source}" has no word that it cannot do without`);
    all.push({ cue, steps, words: needed.map(({ id }) => id), drugs, order: all.length });
    for (const { id } of needed) for (const word of wordsOfStep.get(id)!) uses.set(word, (uses.get(word) ?? 0) + 1);
  }
}

function addTo<K, T>(map: Map<K, T[]>, key: K, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** What the table knows of a word. */
export function lookUp<C>(index: PhraseIndex<C>, word: string): KnownWord<C> {
  const last = index.known.get(word);
  if (last) return last;
  const steps = new Set(index.byWord.get(word));
  for (let length = Math.min(KEY, word.length); length > 0; length--)
    for (const { prefix, step } of index.byPrefix.get(word.slice(0, length)) ?? [])
      if (word.startsWith(prefix)) steps.add(step);
  for (const { suffix, step } of index.bySuffix) if (word.endsWith(suffix)) steps.add(step);
  const phrases = [...steps].flatMap((step) => index.byRarest.get(step) ?? []);
  const known = { steps: [...steps], fits: steps, phrases };
  if (index.known.size >= MAX_KNOWN) index.known.clear();
  index.known.set(word, known);
  return known;
}
