/** The status of each drug in one sentence, list item or table row: cues, their direction and their reach. */
import type { Status, Stopped } from '../vocabulary.ts';
import type { Cue } from './cue.ts';
import { CUES, MACROS } from './cues.ts';
import { indexPhrases, matchPhrases, type Match } from './phrases.ts';
import { depths, groupsOf, isFiller, isLink, isSmall, type Group } from './scope.ts';
import type { Token } from './tokens.ts';
import { parseWhen } from './when.ts';

export interface Verdict {
  status: Status;
  /** Id of the cue or section that decided. */
  rule: string;
  stopped?: Stopped;
  /** How expressly a `current` was said, as `Cue.strength`. */
  strength: number;
}

const INDEX = indexPhrases(CUES, MACROS);
/** Words that may stand between a cue and the drugs it speaks about. */
const REACH_AFTER = 7;
const REACH_BEFORE = 9;
/** Words between a drug and the bracketed remark about it. */
const BRACKET_REACH = 3;
/** Words after the time of a stop is no longer looked for. */
const TIME_REACH = 70;
const CARRIES: ReadonlySet<Cue['status']> = new Set([
  'allergy',
  'negated',
  'stopped',
  'family',
  'condition',
  'unclear',
  'planned',
]);
/** A day in the past that makes "treated with" a closed chapter. */
const PAST_DAYS = 90;

/** What can befall one drug of two named together and not the other. */
const CHANGES: ReadonlySet<Claim['status']> = new Set(['current', 'stopped', 'planned']);

interface Claim {
  match: Match<Cue>;
  status: Status | 'condition';
  /** Words between cue and drugs; 0 for phrases that name the drug itself. */
  distance: number;
}

/**
 * Verdicts by hit index for the drugs among `tokens`; a drug about which nothing is said is left out. `text` is the
 * raw text that the tokens' offsets point into; `now` is today.
 */
export function judgeStatus(tokens: readonly Token[], text: string, now: Date): Map<number, Verdict> {
  const depth = depths(tokens);
  const groups = groupsOf(tokens, depth);
  const verdicts = new Map<number, Verdict>();
  if (groups.length === 0) return verdicts;
  const grouping = { groupAt: (token: number) => groupAt(tokens, groups, token) };
  const matches = matchPhrases(tokens, grouping, INDEX, (match) => fulfilled(match, tokens, text, now));
  const claims = new Map<number, Claim[]>();
  const claim = (drug: number, entry: Claim): void => {
    const list = claims.get(drug);
    if (list) list.push(entry);
    else claims.set(drug, [entry]);
  };

  matches.forEach((match, index) => {
    const { cue } = match;
    if (cue.status === 'none' || cue.status === 'barrier' || cue.status === 'patient') return;
    const status = cue.status;
    if (cue.direction === 'drugs') {
      match.groups.forEach((group, n) => {
        for (const drug of groups[group]!.drugs) claim(drug, { match, status: cue.each?.[n] ?? status, distance: 0 });
      });
      return;
    }
    for (const { drug, distance } of drugsOf(match, index)) claim(drug, { match, status, distance });
  });
  for (const [drug, list] of claims) {
    const decided = decide(list, drug);
    if (decided) verdicts.set(tokens[drug]!.hit, decided);
  }
  for (const group of groups) explained(group);
  return verdicts;

  /** "No anticoagulants (such as warfarin)", "paroxetine (Seroxat) stopped": a bare list in brackets shares what is said of the name before it. */
  function explained({ from, drugs, depth: here }: Group): void {
    if (here === 0 || drugs.some((drug) => claims.has(drug))) return;
    let at = from - 1;
    while (at >= 0 && depth[at] === here && (isFiller(tokens[at]!) || isLink(tokens[at]!))) at--;
    if (tokens[at]?.text !== '(' && tokens[at]?.text !== '[') return;
    at--;
    while (at >= 0 && isFiller(tokens[at]!)) at--;
    const verdict = tokens[at]?.kind === 'drug' ? verdicts.get(tokens[at]!.hit) : undefined;
    if (verdict) for (const drug of drugs) verdicts.set(tokens[drug]!.hit, verdict);
  }

  /** The drugs that a cue speaks about. */
  function drugsOf(match: Match<Cue>, index: number): { drug: number; distance: number }[] {
    const here = depth[match.from]!;
    if (here > 0 && !groups.some((group) => group.depth >= here && sameBracket(group.from, match.from)))
      return bracketed(match, here);
    if (match.cue.status === 'condition') return conditional(match, index);
    const left = leftOf(match, index);
    const right = rightOf(match, index);
    const { direction } = match.cue;
    const useLeft =
      direction === 'before' || (direction === 'either' && left && (!right || goesLeft(match, left, right)));
    if (useLeft) return left ? groups[left.group]!.drugs.map((drug) => ({ drug, distance: left.words })) : [];
    if (!right) return [];
    const found = groups[right.group]!.drugs.map((drug) => ({ drug, distance: right.words }));
    if (CARRIES.has(match.cue.status)) carry(match, right.group, found);
    return found;
  }

  /**
   * "If A fails, B": B depends on it and A does not. "If he takes A": A does. "Add A if pain persists": A does, when it
   * is a plan.
   */
  function conditional(match: Match<Cue>, index: number): { drug: number; distance: number }[] {
    const behind = groups.filter((group) => group.from >= match.from && sameBracket(group.from, match.from));
    const turn = tokens.findIndex((token, at) => at >= match.to && /^(?:,|dan|then)$/.test(token.text));
    const after = turn < 0 ? [] : behind.filter((group) => group.from > turn);
    const spoken = after.length > 0 ? after : behind;
    if (spoken.length > 0) return spoken.flatMap((group) => group.drugs.map((drug) => ({ drug, distance: 1 })));
    const left = leftOf(match, index);
    return left && !left.comma ? groups[left.group]!.drugs.map((drug) => ({ drug, distance: left.words })) : [];
  }

  /** A bracketed remark without drugs of its own speaks about the drug just before it. */
  function bracketed(match: Match<Cue>, here: number): { drug: number; distance: number }[] {
    for (let at = match.from; at >= 0; at--) {
      if (depth[at]! < here) {
        // "ceftriaxone for five days (completed)"
        for (let words = 0; at >= 0 && tokens[at]!.kind !== 'drug'; at--)
          if (!isFiller(tokens[at]!) && (tokens[at]!.kind !== 'word' || ++words > BRACKET_REACH)) break;
        return at >= 0 && tokens[at]!.kind === 'drug' ? [{ drug: at, distance: 0 }] : [];
      }
    }
    return [];
  }

  function sameBracket(a: number, b: number): boolean {
    const least = Math.min(depth[a]!, depth[b]!);
    for (let at = Math.min(a, b); at <= Math.max(a, b); at++) if (depth[at]! < least) return false;
    return true;
  }

  function leftOf(match: Match<Cue>, index: number): { group: number; words: number; comma: boolean } | undefined {
    for (let g = groups.length - 1; g >= 0; g--) {
      const group = groups[g]!;
      if (group.from >= match.from || !sameBracket(group.from, match.from)) continue;
      // "Stopped venlafaxine in 2019 but restarted in 2021": nothing behind the cue that it could speak of instead.
      const alone = !groups.some((other) => other.from >= match.to);
      const gap = between(group.drugs[group.drugs.length - 1]! + 1, match.from, index, alone);
      return gap && gap.words <= REACH_BEFORE && (!match.cue.close || gap.small) ? { group: g, ...gap } : undefined;
    }
    return undefined;
  }

  function rightOf(match: Match<Cue>, index: number): { group: number; words: number; comma: boolean } | undefined {
    const g = groups.findIndex((group) => group.from >= match.to && sameBracket(group.from, match.from));
    if (g < 0) return undefined;
    const gap = between(match.to, groups[g]!.from, index);
    const reach = match.cue.status === 'condition' || match.cue.status === 'family' ? REACH_AFTER * 3 : REACH_AFTER;
    return gap && gap.words <= reach && (!match.cue.close || gap.small) && !(match.cue.tight && gap.comma)
      ? { group: g, ...gap }
      : undefined;
  }

  /** What stands between a cue and a drug; undefined when something ends the cue's reach there. */
  function between(
    from: number,
    to: number,
    cueIndex: number,
    pastBut = false,
  ): { words: number; comma: boolean; small: boolean } | undefined {
    const own = matches[cueIndex]!.cue;
    const subject = own.status === 'family' || own.status === 'condition';
    for (const other of matches) {
      if (other === matches[cueIndex] || other.from < from || other.from >= to) continue;
      const { status } = other.cue;
      if (own.id === 'stopped-later') continue;
      // "Was given empirically and discontinued": one drug, begun and ended.
      if (pastBut && own.status === 'stopped' && other.cue.id === 'begun') continue;
      if (status === 'barrier' && own.status !== 'condition' && !(pastBut && other.cue.id === 'but')) return undefined;
      if (status === 'patient' && own.status === 'family') return undefined;
      if (!subject && status !== 'none' && status !== 'patient' && status !== 'barrier' && !harmless(own, other.cue))
        return undefined;
    }
    let words = 0;
    let comma = false;
    let small = true;
    for (let at = from; at < to; at++) {
      const token = tokens[at]!;
      if (token.kind === 'word' && !isFiller(token)) words++;
      if (token.text === ',' || ((token.text === 'en' || token.text === 'and') && at > from)) comma = true;
      if (!isSmall(token)) small = false;
    }
    return { words, comma, small };
  }

  /** A cue of the same kind, or a weak "is on" between a verb and its drug, does not end the reach of another. */
  function harmless(own: Cue, other: Cue): boolean {
    if (other.status === own.status || other.status === 'condition') return true;
    if (other.status === 'current' && (other.strength ?? 0) <= 1 && other.direction === 'after') return true;
    if (own.status === 'unclear' && other.status === 'current') return true;
    if ((own.strength === 3 || own.id === 'resume') && (other.status === 'stopped' || other.id === 'stop-not-done'))
      return true;
    return own.status === 'allergy' || (own.status === 'stopped' && own.needs !== undefined);
  }

  /** Whether a cue between two enumerations belongs to the one before it. */
  function goesLeft(
    match: Match<Cue>,
    left: { words: number; comma: boolean },
    right: { words: number; comma: boolean },
  ): boolean {
    const next = tokens[match.to];
    const lastWord = tokens[match.to - 1]!.text;
    const opensRight = /^(?:met|with|on|of|van|taking|to|naar|using)$/;
    if (right.words <= 3 && (opensRight.test(lastWord) || (next && opensRight.test(next.text) && !right.comma)))
      return false;
    if (right.comma !== left.comma) return right.comma;
    const before = tokens[match.from - 1];
    if (
      before &&
      /^(?:is|was|were|werd|werden|zijn|been|be|has|have|had|wordt|worden|being|heeft)$/.test(before.text) &&
      left.words <= 3
    )
      return true;
    return left.words <= right.words && !(right.words === 0 && match.cue.status === 'planned' && left.words > 0);
  }

  /** "Allergic to penicillin and to ibuprofen", "no aspirin or use of naproxen": on through linked enumerations. */
  function carry(match: Match<Cue>, first: number, found: { drug: number; distance: number }[]): void {
    const far = match.cue.status === 'family' || match.cue.status === 'condition';
    for (let g = first + 1; g < groups.length; g++) {
      const previous = groups[g - 1]!;
      const group = groups[g]!;
      if (!sameBracket(previous.from, group.from)) return;
      const gap = between(previous.to, group.from, matches.indexOf(match));
      if (!gap) return;
      const blocked = matches.some(
        (other) =>
          other !== match &&
          other.from >= previous.to &&
          other.from < group.from &&
          other.cue.status !== 'none' &&
          !far,
      );
      const link = tokens
        .slice(previous.to, group.from)
        .some((token) => /^(?:en|and|of|or|noch|nor|,|ook|also)$/.test(token.text));
      const reach = match.cue.status === 'negated' ? 2 : 4;
      if (blocked || (!far && (!link || gap.words > reach)) || gap.words > REACH_AFTER * 2) return;
      for (const drug of group.drugs) found.push({ drug, distance: gap.words + 4 });
    }
  }

  /** "Started ramipril and amlodipine was stopped": the cue behind speaks of the last, the one before of the others. */
  function untangled(list: readonly Claim[], drug: number): readonly Claim[] {
    const group = groups.find(({ drugs }) => drugs.includes(drug))!;
    if (group.drugs.length < 2) return list;
    const before = list.filter((entry) => entry.match.to <= group.from && entry.distance < 4);
    const behind = list.filter((entry) => entry.match.from >= group.to && CHANGES.has(entry.status));
    if (!behind.length || !before.some((entry) => CHANGES.has(entry.status) && entry.status !== behind[0]!.status))
      return list;
    const last = drug === group.drugs[group.drugs.length - 1];
    return list.filter((entry) => !(last ? before : behind).includes(entry));
  }

  function decide(all: readonly Claim[], drug: number): Verdict | undefined {
    const list = untangled(all, drug);
    const of = (status: Claim['status']): Claim | undefined =>
      list.filter((entry) => entry.status === status).sort((a, b) => a.distance - b.distance)[0];
    const family = of('family');
    if (family) return verdict(family, 'family');
    const allergy = of('allergy');
    const negated = of('negated');
    if (allergy && !(negated && negated.distance < allergy.distance && negated.match.cue.id === 'no-allergy'))
      return verdict(allergy, 'allergy');
    const again = list.find((entry) => entry.match.cue.strength === 3);
    const stopped = of('stopped');
    const planned = of('planned');
    const unclear = of('unclear');
    const condition = of('condition');
    if (unclear) return verdict(unclear, 'unclear');
    if (condition && !list.some((entry) => entry.status === 'current' && entry.match.cue.strength === 2)) {
      if (stopped || planned || negated || condition.match.from < drug) return verdict(condition, 'unclear');
    }
    if (negated && (!stopped || negated.distance <= stopped.distance)) return verdict(negated, 'negated');
    if (stopped) {
      if (planned && /hold|resume/.test(planned.match.cue.id)) return verdict(planned, 'planned');
      if (again && again.match.from > stopped.match.from) return verdict(again, 'current');
      const still = list.find(
        (entry) =>
          entry.status === 'current' && (entry.match.cue.strength ?? 0) >= 2 && entry.distance <= stopped.distance + 2,
      );
      if (still && stopped.distance > 0)
        return { status: 'unclear', rule: `${stopped.match.cue.id}+${still.match.cue.id}`, strength: 0 };
      const undone = list.find((entry) => entry.match.cue.id === 'stop-not-done');
      if (undone && undone.distance < stopped.distance) return verdict(undone, 'current');
      return stoppedVerdict(stopped, drug);
    }
    if (again) return verdict(again, 'current');
    const strong = list.find((entry) => entry.status === 'current' && (entry.match.cue.strength ?? 0) >= 2);
    const switchedFrom = list.find((entry) => entry.status === 'current' && entry.match.cue.id === 'switch-plan');
    if (planned && switchedFrom) return verdict(switchedFrom, 'current');
    if (planned && !(strong && strong.distance < planned.distance)) return plannedVerdict(planned, drug);
    const current = list
      .filter((entry) => entry.status === 'current')
      .sort((a, b) => (b.match.cue.strength ?? 0) - (a.match.cue.strength ?? 0))[0];
    return current && verdict(current, 'current');
  }

  function verdict(entry: Claim, status: Status): Verdict {
    return { status, rule: entry.match.cue.id, strength: entry.match.cue.strength ?? 0 };
  }

  /** A stop in the future has not happened. */
  function stoppedVerdict(entry: Claim, drug: number): Verdict {
    const when = timeNear(entry.match, drug);
    if (when && when.maxDaysAgo < 0) return { status: 'current', rule: 'stop-in-future', strength: 2 };
    const result = verdict(entry, 'stopped');
    if (when) result.stopped = { minDaysAgo: when.minDaysAgo, maxDaysAgo: when.maxDaysAgo };
    return result;
  }

  /** "Start 12-03-2019" in a list tells when it was started. */
  function plannedVerdict(entry: Claim, drug: number): Verdict {
    const when = /^(?:planned|resume)$/.test(entry.match.cue.id) ? timeNear(entry.match, drug) : undefined;
    return when && when.minDaysAgo > 0
      ? { status: 'current', rule: 'started-in-past', strength: 0 }
      : verdict(entry, 'planned');
  }

  /** The time said with a cue: behind it up to the next drug, else between the drug and the cue. */
  function timeNear(match: Match<Cue>, drug: number): ReturnType<typeof parseWhen> {
    const from = tokens[Math.max(0, match.to - 1)]!.end;
    const nextDrug = tokens.findIndex((token, at) => at >= match.to && at !== drug && token.kind === 'drug');
    const limit = Math.min(
      from + TIME_REACH,
      nextDrug > 0 && nextDrug > drug ? tokens[nextDrug]!.start : Infinity,
      tokens[tokens.length - 1]!.end,
    );
    const behind = parseWhen(text.slice(from, limit), now);
    if (behind) return behind;
    if (match.cue.direction === 'drugs') {
      const inside = parseWhen(text.slice(tokens[match.from]!.start, from), now);
      if (inside) return inside;
    }
    const between = drug < match.from ? parseWhen(text.slice(tokens[drug]!.end, from), now) : undefined;
    if (between) return between;
    const before = tokens.findLastIndex((token, at) => at < Math.min(drug, match.from) && token.kind === 'drug');
    if (drug < match.from)
      return parseWhen(text.slice(before < 0 ? tokens[0]!.start : tokens[before]!.end, tokens[drug]!.start), now);
    return parseWhen(
      text.slice(Math.max(tokens[0]!.start, tokens[match.from]!.start - TIME_REACH), tokens[match.from]!.start),
      now,
    );
  }
}

function groupAt(
  tokens: readonly Token[],
  groups: readonly Group[],
  token: number,
): { group: number; to: number } | undefined {
  let at = token;
  while (at < tokens.length && tokens[at]!.kind !== 'drug' && isSmall(tokens[at]!) && at - token < 8) at++;
  const group = groups.findIndex((candidate) => candidate.from === at);
  return group < 0 ? undefined : { group, to: groups[group]!.to };
}

function fulfilled(match: Match<Cue>, tokens: readonly Token[], text: string, now: Date): boolean {
  const { needs } = match.cue;
  if (!needs) return true;
  const end = tokens[match.to - 1]!.end;
  if (needs === 'past-behind') {
    const when = parseWhen(text.slice(end, end + 40), now);
    return when !== undefined && when.index <= 10 && when.maxDaysAgo >= 0;
  }
  const when = parseWhen(text.slice(tokens[0]!.start, tokens[tokens.length - 1]!.end), now);
  return (
    when !== undefined &&
    when.minDaysAgo >= PAST_DAYS &&
    !/(?:sinds|since|al|for)\s/i.test(text.slice(Math.max(0, tokens[0]!.start), end + 60))
  );
}
