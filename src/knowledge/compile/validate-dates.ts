import type { Content } from './content.ts';
import type { Report } from './validate.ts';

/** Reviews are neither in the future nor past their term; sources were read before today. */
export function checkDates(content: Content, today: string, report: Report): void {
  const limit = new Date(`${today}T00:00:00Z`);
  limit.setUTCMonth(limit.getUTCMonth() - content.meta.reviewTermMonths);
  const oldest = limit.toISOString().slice(0, 10);
  for (const { reviewed, at } of [...content.records, ...content.loads]) {
    if (reviewed.on > today) report(at, ['reviewed'], `the review date ${reviewed.on} is in the future`);
    if (reviewed.on < oldest)
      report(
        at,
        ['reviewed'],
        `the review of ${reviewed.on} is past its term of ${content.meta.reviewTermMonths} months`,
      );
  }
  for (const { assessed, at } of content.drugs) {
    if (assessed && assessed.on < oldest) report(at, ['assessed'], `the assessment of ${assessed.on} is past its term`);
  }
  for (const { read, at } of content.sources)
    if (read > today) report(at, ['read'], `the date ${read} is in the future`);
}
