/** The annotated sets: one case per line, names marked `{name|status|dose|route}` inside the text. */
import { readFileSync } from 'node:fs';
import {
  ROUTES,
  STATUSES,
  DOSE_UNITS,
  type Dose,
  type DoseUnit,
  type Route,
  type Status,
} from '../../src/vocabulary.ts';

export interface Expected {
  start: number;
  end: number;
  status: Status;
  /** The stop must be able to be this many days before the reference day. */
  stoppedDays?: number;
  dose?: Dose;
  route?: Route;
}
export interface Case {
  language: 'nl' | 'en';
  set: string;
  kind: string;
  /** The day it was written for: "3 weeks ago" is counted from here. */
  today: Date;
  text: string;
  expected: Expected[];
}

/** For the sets that name no day of their own. */
const FIRST_DAY = new Date(2026, 10, 22);
const MARK = /\{([^{}|]+)((?:\|[^{}|]+)*)\}/g;
const DOSE = new RegExp(
  `^([\\d.]+)(${[...DOSE_UNITS].sort((a, b) => b.length - a.length).join('|')})(?:\\*([\\d.]+))?$`,
);

/** Reads a file of cases. Throws with the line number when an annotation cannot be read. */
export function readCases(path: string, language: 'nl' | 'en', set: string): Case[] {
  const cases: Case[] = [];
  let kind = 'other';
  let today = FIRST_DAY;
  readFileSync(path, 'utf8')
    .split('\n')
    .forEach((line, index) => {
      if (line === '' || line.startsWith('#')) return;
      if (line.startsWith('@kind ')) kind = line.slice(6).trim();
      else if (line.startsWith('@today ')) today = new Date(`${line.slice(7).trim()}T00:00`);
      else cases.push({ language, set, kind, today, ...readCase(line, `${path}:${index + 1}`) });
    });
  return cases;
}

function readCase(line: string, where: string): { text: string; expected: Expected[] } {
  const marked = line.replaceAll(' ⏎ ', '\n').replaceAll(' ⇥ ', '\t');
  const expected: Expected[] = [];
  let text = '';
  let last = 0;
  for (const match of marked.matchAll(MARK)) {
    text += marked.slice(last, match.index);
    const one: Expected = { start: text.length, end: text.length + match[1]!.length, status: 'current' };
    for (const part of match[2]!.split('|').slice(1)) readPart(part, one, where);
    expected.push(one);
    text += match[1]!;
    last = match.index + match[0].length;
  }
  return { text: text + marked.slice(last), expected };
}

function readPart(part: string, one: Expected, where: string): void {
  const [name, days] = part.split(':');
  const dose = DOSE.exec(part);
  if (STATUSES.includes(name as Status)) {
    one.status = name as Status;
    if (days) one.stoppedDays = Number(days);
  } else if (ROUTES.includes(part as Route)) one.route = part as Route;
  else if (dose)
    one.dose = { amount: Number(dose[1]), unit: dose[2] as DoseUnit, ...(dose[3] ? { perDay: Number(dose[3]) } : {}) };
  else throw new Error(`${where}: cannot read "${part}"`);
}
