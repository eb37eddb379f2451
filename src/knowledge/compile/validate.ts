import type { At, Content, Place } from './content.ts';
import type { Problem } from './read.ts';
import { checkDates } from './validate-dates.ts';
import { checkLinks } from './validate-links.ts';
import { checkNames } from './validate-names.ts';
import { checkRecords } from './validate-records.ts';
import { checkReach } from './validate-reach.ts';
import { World } from './world.ts';

export type Report = (at: Place, path: (string | number)[], reason: string) => void;

/**
 * Everything the schema of one file cannot see. Adds a problem, with file and line, for each: a duplicate id, an
 * unknown drug, property or source, a name of two drugs, a name list without a licence, contradicting records, a
 * modifier that can never apply, a property nobody uses, a drug no record reaches, a dead link, an expired review.
 * @param today ISO date, against which reviews expire
 */
export function validate(content: Content, today: string, problems: Problem[]): void {
  const report: Report = (at, path, reason) => problems.push({ file: at.file, line: at.line(...path), reason });
  for (const list of [
    content.sources,
    content.properties,
    [...content.records, ...content.loads],
    [...content.drugs, ...content.lexicon],
  ]) {
    checkUnique(list, report);
  }
  const world = new World(content);
  checkLinks(content, world, report);
  checkNames(content, world, report);
  if (problems.length) return; // what follows reads a content whose links hold
  checkRecords(content, world, report);
  checkReach(content, world, report);
  checkDates(content, today, report);
}

function checkUnique(list: readonly At<{ id: string }>[], report: Report): void {
  const seen = new Map<string, Place>();
  for (const { id, at } of list) {
    const first = seen.get(id);
    if (first) report(at, ['id'], `"${id}" is already in ${first.file}:${first.line('id')}`);
    else seen.set(id, at);
  }
}
