/** Where the phrases of a table stand among the tokens of a sentence. */
import { lookUp, type Phrase, type PhraseIndex, type Step } from './phrase-table.ts';
import type { Token } from './tokens.ts';

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
  const sentence = ++index.sentence;
  for (const word of words) if (word) for (const step of word.steps) index.seenIn[step] = sentence;
  const possible = new Set<Phrase<C>>();
  for (const word of words) if (word) for (const phrase of word.phrases) if (isPossible(phrase)) possible.add(phrase);
  const inOrder = [...possible].sort((a, b) => a.order - b.order);
  for (let at = 0; at < tokens.length && inOrder.length > 0; at++) {
    const isGroup = tokens[at]!.kind === 'drug' && grouping.groupAt(at) !== undefined;
    for (const phrase of inOrder) {
      const [first] = phrase.steps;
      if (first!.kind === 'drugs' ? isGroup : words[at]?.fits.has(first!.id)) tryPhrase(phrase, at);
    }
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

  /** Do all its words stand in the sentence, and as many drugs? */
  function isPossible({ drugs, words: needed }: Phrase<C>): boolean {
    return drugs <= groups && needed.every((step) => index.seenIn[step] === sentence);
  }

  function tryPhrase(phrase: Phrase<C>, at: number): void {
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
        : words[at]?.fits.has(wanted.id);
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
