/** Cutting text into the stretches within which a cue can speak about a name: sentences, list items, table rows. */
import type { Hit } from './scanner.ts';

export interface Segment {
  /** Raw offsets. */
  from: number;
  to: number;
  /** Hits `[firstHit, lastHit)` lie inside. */
  firstHit: number;
  lastHit: number;
}

/** A sentence is read at most this far on either side of a name; keeps work linear in the number of names. */
const REACH = 400;
/** A list of names without end is cut into pieces of about this length. */
const MAX_SEGMENT = 1_500;
/** A line shorter than this was broken on purpose, not wrapped. */
const WRAPPED_LINE = 45;
/** Longer lines are not wrapped at all. */
const LONGEST_LINE = 200;

const ABBREVIATION =
  /(?:^|[\s(])(?:dr|drs|mevr|mw|dhr|mr|mrs|ms|prof|bijv|bv|ca|evt|incl|excl|max|min|nr|no|resp|tab|tabl|caps?|st|vs|approx|i\.?v|i\.?m|s\.?c|p\.?o|o\.?d|b\.?d|q\.?d|\p{L}|e\.g|i\.e|o\.a|d\.d|t\.g\.v|i\.v\.m|m\.b\.t|z\.n|a\.n|w\.o|d\.w\.z|jan|feb|mrt|apr|jun|jul|aug|sept?|okt|oct|nov|dec)$/iu;

/** "Haloperidol was given; this was stopped before discharge": the next sentence tells on about the drug. */
const TELLS_ON =
  /^[.;]\s+(?:dit|deze|dat|this|it|beide|both|these)\s+(?:is|zijn|werd|werden|was|were|has been|have been|had been|kon)\s+(?:\p{L}+\s+){0,6}?(?:gestopt|gestaakt|stopgezet|afgebouwd|stopped|discontinued|ceased|withdrawn)(?![\p{L}])/iu;
const TELL_LENGTH = 100;

/** The segments around all hits, in order; every hit is in exactly one. */
export function segmentsOf(text: string, hits: readonly Hit[]): Segment[] {
  const segments: Segment[] = [];
  for (let i = 0; i < hits.length;) {
    const first = i;
    const floor = segments.length > 0 ? segments[segments.length - 1]!.to : 0;
    const from = backTo(text, hits[i]!.start, floor);
    let to = forwardTo(text, hits[i]!.end);
    i++;
    while (i < hits.length && hits[i]!.start < to) {
      if (to - from > MAX_SEGMENT) {
        to = hits[i]!.start;
        break;
      }
      to = Math.max(to, forwardTo(text, hits[i]!.end));
      i++;
    }
    segments.push({ from, to, firstHit: first, lastHit: i });
  }
  return segments;
}

function backTo(text: string, start: number, floor: number): number {
  const limit = Math.max(floor, start - REACH);
  for (let at = start; at > limit; at--) if (isBoundary(text, at - 1)) return at;
  return limit;
}

function forwardTo(text: string, end: number): number {
  const limit = Math.min(text.length, end + REACH);
  for (let at = end; at < limit; at++)
    if (isBoundary(text, at) && !TELLS_ON.test(text.slice(at, at + TELL_LENGTH)))
      return at + (text[at] === '\n' ? 0 : 1);
  return limit;
}

/** Whether the unit at `at` ends a sentence. */
function isBoundary(text: string, at: number): boolean {
  switch (text[at]) {
    case ';':
    case '•':
    case '!':
      return true;
    case '\n':
      return !isSoftBreak(text, at);
    case '?':
      return /^\?["')\]]*(?:\s|$)/.test(text.slice(at, at + 4));
    case '.':
      return isFullStop(text, at);
    default:
      return false;
  }
}

function isFullStop(text: string, at: number): boolean {
  const after = text.slice(at + 1, at + 8);
  if (after !== '' && !/^["')\]]*\s/.test(after)) return false;
  const before = text.slice(Math.max(0, at - 12), at);
  if (ABBREVIATION.test(before)) return /^\s*$/.test(after.slice(0, 2)) && /\n/.test(after);
  return after === '' || !/^["')\]]*[ \t]+[a-z(]/.test(after);
}

/** A line break inside a running sentence (mail and PDF text wrapped at a fixed width). */
function isSoftBreak(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - LONGEST_LINE), at);
  const line = before.slice(before.lastIndexOf('\n') + 1).trimEnd();
  if (line.length < WRAPPED_LINE || line.length >= LONGEST_LINE) return false;
  if (/[.:;!?•|\t]$/.test(line)) return false;
  const next = text.slice(at + 1, at + 30);
  if (/^\s*(?:[-*•·–]|\d+[.)]\s|\n)/.test(next)) return false;
  return /^[ \t]*[a-zà-ÿ(]/.test(next) && !/^[ \t]*\S+ (?:\d|tab|cap|hcl)/i.test(next);
}
