/** Counting what the recogniser got right, per language, kind and status. */
import type { Recogniser } from '../../src/recognition/recogniser.ts';
import type { Dose, Mention, Status } from '../../src/vocabulary.ts';
import type { Case, Expected } from './cases.ts';

export interface Tally {
  right: number;
  /** Given by the recogniser. */
  given: number;
  /** Wanted by the annotation. */
  wanted: number;
}
export interface Scores {
  mentions: Map<string, Tally>;
  statuses: Map<string, Tally>;
  doses: Tally;
  routes: Tally;
  stops: Tally;
  status: Tally;
  /** Plainly active mentions called unclear. */
  unclearActive: Tally;
  /** Allergies, denials and family members' drugs called current. */
  missedDenials: Tally;
  errors: string[];
}

const tally = (): Tally => ({ right: 0, given: 0, wanted: 0 });
const of = (map: Map<string, Tally>, key: string): Tally => {
  const known = map.get(key) ?? tally();
  map.set(key, known);
  return known;
};

export function precision({ right, given }: Tally): number {
  return given === 0 ? 1 : right / given;
}
export function recall({ right, wanted }: Tally): number {
  return wanted === 0 ? 1 : right / wanted;
}
export function f1(one: Tally): number {
  const p = precision(one);
  const r = recall(one);
  return p + r === 0 ? 0 : (2 * p * r) / (p + r);
}

export function scoreCases(recogniser: Recogniser, cases: readonly Case[]): Scores {
  const scores: Scores = {
    mentions: new Map(),
    statuses: new Map(),
    doses: tally(),
    routes: tally(),
    stops: tally(),
    status: tally(),
    unclearActive: tally(),
    missedDenials: tally(),
    errors: [],
  };
  for (const one of cases) scoreCase(recogniser, one, scores);
  return scores;
}

function scoreCase(recogniser: Recogniser, one: Case, scores: Scores): void {
  const found = recogniser.recognise(one.text, { now: one.today });
  const free = new Set(found);
  const mentions = of(scores.mentions, one.kind);
  mentions.wanted += one.expected.length;
  mentions.given += found.length;
  for (const wanted of one.expected) {
    const mention = [...free].find(({ start, end }) => start < wanted.end && end > wanted.start);
    if (!mention) {
      fail(scores, one, `not found: ${one.text.slice(wanted.start, wanted.end)}`);
      continue;
    }
    free.delete(mention);
    mentions.right++;
    scoreMention(scores, one, wanted, mention);
  }
  for (const extra of free) fail(scores, one, `extra: ${extra.text}`);
}

function scoreMention(scores: Scores, one: Case, wanted: Expected, mention: Mention): void {
  const right = mention.status === wanted.status;
  const byStatus = of(scores.statuses, wanted.status);
  byStatus.wanted++;
  of(scores.statuses, mention.status).given++;
  scores.status.wanted++;
  scores.status.given++;
  if (right) {
    byStatus.right++;
    scores.status.right++;
  } else fail(scores, one, `${mention.text}: ${mention.status} (${mention.rule}) instead of ${wanted.status}`);
  count(scores.unclearActive, wanted.status === 'current', mention.status === 'unclear');
  count(scores.missedDenials, isDenial(wanted.status), mention.status === 'current');
  if (wanted.stoppedDays !== undefined) {
    const { minDaysAgo = -1, maxDaysAgo = -1 } = mention.stopped ?? {};
    const inside = minDaysAgo <= wanted.stoppedDays && wanted.stoppedDays <= maxDaysAgo;
    compare(scores.stops, inside);
    if (!inside)
      fail(
        scores,
        one,
        `${mention.text}: stopped ${minDaysAgo}–${maxDaysAgo} days ago instead of ${wanted.stoppedDays}`,
      );
  }
  scoreValue(
    scores,
    scores.doses,
    one,
    mention.text,
    wanted.dose && show(wanted.dose),
    mention.dose && show(mention.dose),
  );
  scoreValue(scores, scores.routes, one, mention.text, wanted.route, mention.route);
}

function isDenial(status: Status): boolean {
  return status === 'allergy' || status === 'negated' || status === 'family';
}

function count(into: Tally, wanted: boolean, bad: boolean): void {
  if (!wanted) return;
  into.wanted++;
  if (bad) into.right++;
}

function compare(into: Tally, right: boolean): void {
  into.wanted++;
  into.given++;
  if (right) into.right++;
}

function scoreValue(
  scores: Scores,
  into: Tally,
  one: Case,
  name: string,
  wanted: string | undefined,
  given: string | undefined,
): void {
  if (wanted === undefined && given === undefined) return;
  if (wanted !== undefined) into.wanted++;
  if (given !== undefined) into.given++;
  if (wanted === given) into.right++;
  else fail(scores, one, `${name}: ${given ?? 'nothing'} instead of ${wanted ?? 'nothing'}`);
}

/** A dose in one spelling, grams and micrograms as mg. */
function show({ amount, unit, perDay }: Dose): string {
  const mg = unit === 'g' ? amount * 1000 : unit === 'microgram' ? amount / 1000 : amount;
  const name = unit === 'g' || unit === 'microgram' ? 'mg' : unit;
  return `${Number(mg.toPrecision(6))} ${name}${perDay === undefined ? '' : ` × ${Number(perDay.toPrecision(4))}`}`;
}

function fail(scores: Scores, one: Case, what: string): void {
  scores.errors.push(`${one.language} ${one.set} ${one.kind} | ${what} | ${JSON.stringify(one.text)}`);
}
