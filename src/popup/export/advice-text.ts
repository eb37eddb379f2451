import { CATALOGUES } from '../../i18n/index.ts';
import type { Finding, Language } from '../../vocabulary.ts';
import type { Card } from '../model/card.ts';
import type { NameOf } from '../model/names.ts';

/** One finding as plain text for pasting into a record: class, drugs, what can happen, what to do, sources. */
export function adviceText(finding: Finding, card: Card | undefined, nameOf: NameOf, language: Language): string {
  const { words, popup } = CATALOGUES[language];
  const when = finding.timing === 'before-first-dose' ? words.beforeFirstDose : words.monitor;
  const lines = [
    `${words.signal[finding.action]}: ${words.action[finding.action]}${finding.action === 'manage' && finding.timing ? ` (${when})` : ''}`,
    finding.drugs.map(nameOf).join(' + '),
  ];
  if (finding.unsure?.length) lines.push(popup.card.unsure(finding.unsure.map(nameOf).join(', ')));
  if (card) {
    lines.push(`${popup.card.consequence}: ${card.consequence.text}`, `${popup.card.actions}:`);
    lines.push(...card.steps.map((step, i) => `${i + 1}. ${step.text}`));
    lines.push(
      `${popup.card.why}: ${card.mechanism.text}`,
      ...card.because.map((said) => `${popup.card.context}: ${said.text}`),
    );
    if (card.serious) lines.push(`${popup.card.seriousBecause}: ${card.serious.text}`);
  }
  lines.push(
    `${words.evidenceLabel}: ${finding.evidence}/4, ${words.evidence[finding.evidence]}`,
    `${popup.card.sources}:`,
  );
  const sources = card?.sources ?? finding.sources.map((s) => ({ ...s, sections: s.section ? [s.section] : [] }));
  lines.push(
    ...sources.map((s) => `- ${s.title}${s.sections.length > 0 ? ` (${s.sections.join(', ')})` : ''}: ${s.url}`),
  );
  return lines.join('\n');
}
