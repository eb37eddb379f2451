/**
 * The small language in which cue tables are written, and its matcher over tokens.
 *
 * A phrase is words separated by spaces. `a/b` either; `stop*` any word that begins so; `word?` may be missing; `END` the end of the item (a comma, bracket or nothing more);
 * `....` up to eight words, `...` up to four, `..` up to two; `#` a number; `D` a drug or an enumeration of drugs with their doses;
 * `{name}` one of the words of a macro. Marks stand for themselves; `QM` is a question mark.
 */
import type { Token } from './tokens.ts';

interface Step {
  /** Steps that read the same are the same. */
  id: number;
  any: ReadonlySet<string>;
  prefixes: readonly string[];
  /** The prefixes by their first letters. */
  byKey: ReadonlyMap<string, readonly string[]>;
  optional: boolean;
  kind: 'words' | 'gap' | 'drugs' | 'number' | 'end';
  most: number;
}

export interface Phrase<C> {
  cue: C;
  steps: Step[];
  /** The words it cannot do without, and how many enumerations of drugs. */
  words: readonly Step[];
  drugs: number;
}

/** Phrases by their first word, or by its first letters where it may go on, so that most words cost two look-ups. */
export interface PhraseIndex<C> {
  byWord: Map<string, Phrase<C>[]>;
  byPrefix: Map<string, Phrase<C>[]>;
  atDrugs: Phrase<C>[];
  /** Number of different steps. */
  size: number;
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

const KEY = 3;
const GAPS: Readonly<Record<string, number>> = { '..': 2, '...': 4, '....': 8 };

const NO_WORDS: ReadonlySet<string> = new Set();
const NO_PREFIXES: ReadonlyMap<string, readonly string[]> = new Map();

function compileStep(source: string, macros: Record<string, string>, id: number): Step {
  const step = { id, any: NO_WORDS, prefixes: [], byKey: NO_PREFIXES, optional: false, most: 1 };
  const gap = GAPS[source];
  if (gap !== undefined) return { ...step, kind: 'gap', most: gap };
  if (source === 'END') return { ...step, kind: 'end' };
  if (source === 'D') return { ...step, kind: 'drugs' };
  const optional = source.length > 1 && source.endsWith('?');
  let body = optional ? source.slice(0, -1) : source;
  if (body === '#') return { ...step, optional, kind: 'number' };
  body = body.replace(/\{(\w+)\}/g, (_, name: string) => {
    const words = macros[name];
    if (words === undefined) throw new Error(`phrase uses an unknown macro {${name}}`);
    return words;
  });
  if (body.includes('?')) throw new Error(`"${source}" marks a part as optional; only the whole can be`);
  const words = body === '/' ? ['/'] : body.split('/').map((word) => (word === 'QM' ? '?' : word));
  const prefixes = words.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1));
  const byKey = new Map<string, string[]>();
  for (const prefix of prefixes) addTo(byKey, prefix.slice(0, KEY), prefix);
  return {
    ...step,
    any: new Set(words.filter((word) => !word.endsWith('*'))),
    prefixes,
    byKey,
    optional,
    kind: 'words',
  };
}

/** Compiles a table. Throws on an unknown macro or a phrase without a fixed first word. */
export function indexPhrases<C>(
  table: readonly { cue: C; phrases: readonly string[] }[],
  macros: Record<string, string>,
): PhraseIndex<C> {
  const index: PhraseIndex<C> = { byWord: new Map(), byPrefix: new Map(), atDrugs: [], size: 0 };
  const known = new Map<string, Step>();
  for (const { cue, phrases } of table) {
    for (const source of phrases) {
      const steps = source.split(' ').map(stepOf);
      let optional = true;
      for (let skip = 0; optional; skip++) {
        const first = steps[skip];
        if (!first || (first.kind !== 'words' && first.kind !== 'drugs'))
          throw new Error(`phrase "${source}" must begin with a word or a drug`);
        optional = first.optional;
        const rest = steps.slice(skip);
        const words = rest.filter((step) => step.kind === 'words' && !step.optional);
        addPhrase({ cue, steps: rest, words, drugs: rest.filter(({ kind }) => kind === 'drugs').length }, first);
      }
    }
  }
  index.size = known.size;
  return index;

  function stepOf(source: string): Step {
    const step = known.get(source) ?? compileStep(source, macros, known.size);
    known.set(source, step);
    return step;
  }

  function addPhrase(phrase: Phrase<C>, first: Step): void {
    if (first.kind === 'drugs') index.atDrugs.push(phrase);
    for (const word of first.any) addTo(index.byWord, word, phrase);
    for (const key of new Set(first.prefixes.map((prefix) => prefix.slice(0, KEY)))) addTo(index.byPrefix, key, phrase);
  }
}

function addTo<T>(map: Map<string, T[]>, key: string, phrase: T): void {
  const list = map.get(key);
  if (list) list.push(phrase);
  else map.set(key, [phrase]);
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
  /** Whether a step's words stand anywhere in the sentence: 0 not looked yet, 1 no, 2 yes. */
  const present = new Uint8Array(index.size);
  const isWord = ({ kind }: Token): boolean => kind !== 'drug' && kind !== 'number';
  const words = [...new Set(tokens.filter(isWord).map(({ text }) => text))];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    const group = token.kind === 'drug' ? grouping.groupAt(at) : undefined;
    if (group) for (const phrase of index.atDrugs) tryPhrase(phrase, at);
    if (token.kind === 'drug' || token.kind === 'number') continue;
    for (const phrase of index.byWord.get(token.text) ?? []) tryPhrase(phrase, at);
    for (let length = Math.min(KEY, token.text.length); length > 0; length--)
      for (const phrase of index.byPrefix.get(token.text.slice(0, length)) ?? []) tryPhrase(phrase, at);
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

  function isPresent(wanted: Step): boolean {
    const { id } = wanted;
    if (present[id] === 0) present[id] = words.some((word) => hasWord(wanted, word)) ? 2 : 1;
    return present[id] === 2;
  }

  function tryPhrase(phrase: Phrase<C>, at: number): void {
    if (phrase.drugs > groups) return;
    for (const step of phrase.words) if (!isPresent(step)) return;
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
    if (wanted.kind === 'end') return (!token || /^[,;.)\]\t\n]$/.test(token.text)) && step(steps, n + 1, at, match);
    if (token && fits(wanted, token)) {
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
  return token.kind === 'word' || token.kind === 'number' || /^[-"“”]$/.test(token.text);
}

function fits(step: Step, token: Token): boolean {
  if (step.kind === 'number') return token.kind === 'number';
  if (token.kind === 'drug' || token.kind === 'number') return false;
  return hasWord(step, token.text);
}

function hasWord({ any, byKey }: Step, word: string): boolean {
  if (any.has(word)) return true;
  if (byKey.size === 0) return false;
  for (let length = Math.min(KEY, word.length); length > 0; length--)
    if (byKey.get(word.slice(0, length))?.some((prefix) => word.startsWith(prefix))) return true;
  return false;
}
