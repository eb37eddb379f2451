/**
 * The small language in which cue tables are written, and its matcher over tokens.
 *
 * A phrase is words separated by spaces. `a/b` either; `stop*` any word that begins so, `*schade` that ends so; `word?` may be missing; `END` the end of the item (a comma, bracket or nothing more);
 * `....` up to eight words, `...` up to four, `..` up to two; `#` a number (`#/two` either); `D` a drug or an enumeration of drugs with their doses;
 * `{name}` one of the words of a macro. Marks stand for themselves; `QM` is a question mark.
 */
import type { Token } from './tokens.ts';

interface Step {
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

/** What the table knows of one word: the steps it fits, and the phrases that may begin with it. */
interface KnownWord<C> {
  steps: ReadonlySet<number>;
  phrases: readonly Phrase<C>[];
}

/** A table, ready to be matched. Steps by the words they ask for, so that a word of a text is looked up once. */
export interface PhraseIndex<C> {
  /** Steps by whole word, and by the first letters of a prefix. */
  byWord: Map<string, number[]>;
  byPrefix: Map<string, { prefix: string; step: number }[]>;
  bySuffix: { suffix: string; step: number }[];
  /** The phrases that begin with a step, or with a drug. */
  begins: Map<number, Phrase<C>[]>;
  atDrugs: Phrase<C>[];
  /** Number of different steps. */
  size: number;
  /** Words of texts that were looked up lately. */
  known: Map<string, KnownWord<C>>;
}

/** Where a phrase stands: token range, the literal tokens it uses, and the drug groups it names, in order. */
export interface Match<C> {
  cue: C;
  from: number;
  to: number;
  literal: number[];
  groups: number[];
}

/** For the matcher: the group that begins at a token (after skippable words), else undefined. */
export interface Grouping {
  groupAt(token: number): { group: number; to: number } | undefined;
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
 * phrase without a fixed first word.
 */
export function* indexing<C>(
  table: readonly { cue: C; phrases: readonly string[] }[],
  macros: Record<string, string>,
): Generator<void, PhraseIndex<C>> {
  const index: PhraseIndex<C> = {
    byWord: new Map(),
    byPrefix: new Map(),
    bySuffix: [],
    begins: new Map(),
    atDrugs: [],
    size: 0,
    known: new Map(),
  };
  const compiled = new Map<string, Step>();
  let order = 0;
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
        addPhrase(cue, steps.slice(skip));
      }
      if (++sinceTurn < PHRASES_PER_STEP) continue;
      sinceTurn = 0;
      yield;
    }
  }
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
    for (const word of words) {
      if (word.endsWith('*')) {
        const prefix = word.slice(0, -1);
        addTo(index.byPrefix, prefix.slice(0, KEY), { prefix, step: step.id });
      } else if (word.startsWith('*') && word.length > 1) index.bySuffix.push({ suffix: word.slice(1), step: step.id });
      else addTo(index.byWord, word, step.id);
    }
    return { ...step, optional, kind: 'words', ...(words.includes('#') ? { orNumber: true } : {}) };
  }

  function addPhrase(cue: C, steps: readonly Step[]): void {
    const needed = steps.filter((step) => step.kind === 'words' && !step.optional && !step.orNumber);
    const drugs = steps.filter(({ kind }) => kind === 'drugs').length;
    const phrase = { cue, steps, words: needed.map(({ id }) => id), drugs, order: order++ };
    const first = steps[0]!;
    if (first.kind === 'drugs') index.atDrugs.push(phrase);
    else addTo(index.begins, first.id, phrase);
  }
}

function addTo<K, T>(map: Map<K, T[]>, key: K, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** What the table knows of a word. */
function lookUp<C>(index: PhraseIndex<C>, word: string): KnownWord<C> {
  const last = index.known.get(word);
  if (last) return last;
  const steps = new Set(index.byWord.get(word));
  for (let length = Math.min(KEY, word.length); length > 0; length--)
    for (const { prefix, step } of index.byPrefix.get(word.slice(0, length)) ?? [])
      if (word.startsWith(prefix)) steps.add(step);
  for (const { suffix, step } of index.bySuffix) if (word.endsWith(suffix)) steps.add(step);
  const phrases = [...steps].flatMap((step) => index.begins.get(step) ?? []).sort((a, b) => a.order - b.order);
  const known = { steps, phrases };
  if (index.known.size >= MAX_KNOWN) index.known.clear();
  index.known.set(word, known);
  return known;
}

/** Which cues share their words: they take none from others, and lose them only to those that guard them. */
export interface Sharing<C> {
  shares: (cue: C) => boolean;
  guards: (cue: C) => boolean;
}

/** All matches in `tokens`, which hold `groups` enumerations of drugs, that `accept` lets through; where two use the same word, the one with more words (then the earlier) stays. */
export function matchPhrases<C>(
  tokens: readonly Token[],
  grouping: Grouping,
  index: PhraseIndex<C>,
  groups: number,
  accept: (match: Match<C>) => boolean,
  { shares, guards }: Sharing<C>,
): Match<C>[] {
  const found: Match<C>[] = [];
  const words = tokens.map(({ kind, text }) =>
    kind === 'drug' || kind === 'number' ? undefined : lookUp(index, text),
  );
  /** The steps whose words stand anywhere in the sentence. */
  const present = new Uint8Array(index.size);
  for (const word of new Set(words)) if (word) for (const step of word.steps) present[step] = 1;
  for (let at = 0; at < tokens.length; at++) {
    const group = tokens[at]!.kind === 'drug' ? grouping.groupAt(at) : undefined;
    if (group) for (const phrase of index.atDrugs) tryPhrase(phrase, at);
    const word = words[at];
    if (word) for (const phrase of word.phrases) tryPhrase(phrase, at);
  }
  found.sort(
    (a, b) =>
      b.literal.length - a.literal.length ||
      b.groups.length - a.groups.length ||
      Number(guards(b.cue)) - Number(guards(a.cue)) ||
      a.to - a.from - (b.to - b.from) ||
      a.from - b.from,
  );
  const used = new Set<number>();
  /** Tokens that a guard holds, with how many words it has. */
  const guarded = new Map<number, number>();
  const kept = found.filter((match) => {
    if (shares(match.cue) || match.literal.some((token) => used.has(token))) return false;
    for (const token of match.literal) {
      used.add(token);
      if (guards(match.cue)) guarded.set(token, match.literal.length);
    }
    return true;
  });
  const shared = new Set<number>();
  for (const match of found) {
    const { literal } = match;
    const isFree = (token: number): boolean => !shared.has(token) && (guarded.get(token) ?? 0) < literal.length;
    if (!shares(match.cue) || !literal.every(isFree)) continue;
    for (const token of literal) shared.add(token);
    kept.push(match);
  }
  return kept.sort((a, b) => a.from - b.from);

  function tryPhrase(phrase: Phrase<C>, at: number): void {
    if (phrase.drugs > groups) return;
    for (const word of phrase.words) if (present[word] === 0) return;
    const match: Match<C> = { cue: phrase.cue, from: at, to: at, literal: [], groups: [] };
    if (step(phrase.steps, 0, at, match) && accept(match)) found.push(match);
  }

  function step(steps: readonly Step[], n: number, at: number, match: Match<C>): boolean {
    const wanted = steps[n];
    if (!wanted) {
      match.to = at;
      return true;
    }
    if (wanted.kind === 'gap') {
      const behind = behindAside(tokens, at);
      if (behind > at && step(steps, n, behind, match)) return true;
      for (let skip = 0; skip <= wanted.most; skip++) {
        if (skip > 0 && !isPassed(tokens[at + skip - 1], wanted.most)) return false;
        if (step(steps, n + 1, at + skip, match)) return true;
      }
      return false;
    }
    if (wanted.kind === 'drugs') {
      const group = grouping.groupAt(at);
      if (group) {
        match.groups.push(group.group);
        if (step(steps, n + 1, group.to, match)) return true;
        match.groups.pop();
      }
      return false;
    }
    const token = tokens[at];
    if (wanted.kind === 'end') return (!token || /^[,;.()\]\t\n]$/.test(token.text)) && step(steps, n + 1, at, match);
    const isFitting =
      wanted.kind === 'number' || (wanted.orNumber && token?.kind === 'number')
        ? token?.kind === 'number'
        : words[at]?.steps.has(wanted.id);
    if (isFitting) {
      match.literal.push(at);
      if (step(steps, n + 1, at + 1, match)) return true;
      match.literal.pop();
    }
    return wanted.optional && step(steps, n + 1, at, match);
  }
}

/** A wide gap stays within its clause. */
const WIDE = 8;
const TURNS = /^(?:sinds|since|nadat|maar|but|terwijl|while|waarna)$/;

/** What a gap may step over: words, numbers, the hyphen between two words ("QT-tijd") and quotes. */
function isPassed(token: Token | undefined, most: number): boolean {
  if (token === undefined || (most === WIDE && TURNS.test(token.text))) return false;
  return token.kind === 'word' || token.kind === 'number' || /^[-"“”'’]$/.test(token.text);
}

const SAYS_WHO = /^(?:per|to|according|volgens|naar|by)$/;
const ASIDE_LENGTH = 6;
/** Behind an aside that tells who says so: "does not[, per husband,] take". */
function behindAside(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== ',' || !SAYS_WHO.test(tokens[at + 1]?.text ?? '')) return at;
  const length = tokens.slice(at + 2, at + ASIDE_LENGTH).findIndex(({ kind }) => kind !== 'word');
  return length > 0 && tokens[at + 2 + length]!.text === ',' ? at + 3 + length : at;
}
