import { CATALOGUES, longDate } from '../../i18n/index.ts';
import type { Finding, Language, PageReport } from '../../vocabulary.ts';
import type { Card } from '../model/card.ts';
import type { NameOf } from '../model/names.ts';
import { adviceText } from './advice-text.ts';

interface Words {
  cardOf: (finding: Finding) => Card | undefined;
  nameOf: NameOf;
  language: Language;
}

/** The whole report as plain text for pasting into a record. Names what was not read or not assessed as well. */
export function reportText(report: PageReport, { cardOf, nameOf, language }: Words): string {
  const { popup, words } = CATALOGUES[language];
  const plain = popup.plain;
  const drugLine = (drug: PageReport['drugs'][number]) => {
    const statuses = [...new Set(drug.mentions.map((m) => words.status[m.status]))];
    return `${nameOf(drug.id)}${statuses.length > 0 ? ` (${statuses.join(', ')})` : ''}`;
  };
  const uncovered = report.drugs.filter((d) => !d.covered);
  const head = [
    `${words.product}: ${plain.title}`,
    `${plain.page}: ${report.page.title || report.page.url} (${words.kind[report.page.kind]})`,
    `${plain.read}: ${report.page.readAt}`,
    `${plain.state}: ${plain.states[report.state]}`,
    popup.knowledge(report.knowledge.version, longDate(language, report.knowledge.reviewed)),
    `${plain.drugs}: ${report.drugs.map(drugLine).join(', ') || '–'}`,
  ];
  if (report.pinned.length > 0) head.push(`${plain.pinned}: ${report.pinned.map(nameOf).join(', ')}`);
  if (uncovered.length > 0) head.push(`${plain.notAssessed}: ${uncovered.map((d) => nameOf(d.id)).join(', ')}`);
  if (report.unreadable.length > 0) {
    head.push(`${plain.unreadable}: ${report.unreadable.map((r) => popup.states.reasons[r] ?? r).join(', ')}`);
  }
  const unread = report.state === 'not-enabled' || report.state === 'failed';
  const reference = report.page.kind === 'reference';
  const none = reference ? [plain.notChecked] : unread ? [] : [plain.none];
  const findings = report.findings.map((f) => adviceText(f, cardOf(f), nameOf, language));
  return [head.join('\n'), ...(findings.length > 0 ? findings : none), popup.intendedUse].join('\n\n') + '\n';
}
