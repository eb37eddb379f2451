/** A page report as text for a terminal. */
import type { Finding, PageReport } from '../vocabulary.ts';

const LABELS: Record<Finding['action'], string> = {
  contraindicated: 'Do not combine',
  avoid: 'Avoid',
  manage: 'Combine with action',
  'no-action': 'Known, usually no action',
};

const SHOWN_SOURCES = 2;

/** Title, drugs with their status, and one row per finding, in the order of the report. */
export function describeReport(report: PageReport): string {
  const kind =
    report.page.subject.length > 0 ? `${report.page.kind} about ${report.page.subject.join(', ')}` : report.page.kind;
  const drugs = report.drugs.map((drug) => {
    const statuses = [...new Set(drug.mentions.map((mention) => mention.status))].filter(
      (status) => status !== 'current',
    );
    return drug.id + (statuses.length > 0 ? ` (${statuses.join(', ')})` : '') + (drug.covered ? '' : ' (not covered)');
  });
  return [
    `■ ${report.page.title} — ${kind}, ${report.state}`,
    `  Drugs read: ${drugs.join(', ') || 'none'}`,
    ...(report.unreadable.length > 0 ? [`  Not readable: ${report.unreadable.join(', ')}`] : []),
    '',
    report.findings.length > 0 ? table(report.findings.map(row)) : noFindings(report),
  ].join('\n');
}

function noFindings(report: PageReport): string {
  return report.page.kind === 'reference' && report.pinned.length === 0
    ? '  Reference page: the drugs it names are not checked against each other. Pin the drugs of a patient to compare.'
    : '  No known interaction in this knowledge base among these drugs.';
}

function row(finding: Finding): string[] {
  const when = finding.timing ? ` (${finding.timing.replaceAll('-', ' ')})` : '';
  return [
    LABELS[finding.action] + when,
    finding.drugs.join(' + '),
    finding.effects.join(', '),
    `${finding.evidence}${finding.serious ? ', serious' : ''}`,
    sources(finding),
  ];
}

/** The first few; the popup links them all. */
function sources(finding: Finding): string {
  const ids = [...new Set(finding.sources.map((source) => source.id))];
  const more = ids.length - SHOWN_SOURCES;
  return ids.slice(0, SHOWN_SOURCES).join(', ') + (more > 0 ? ` and ${more} more` : '');
}

/** Columns padded to their widest cell. */
function table(rows: string[][]): string {
  const all = [['Action', 'Drugs', 'Effect', 'Evidence', 'Sources'], ...rows];
  const widths = (all[0] ?? []).map((_, column) => Math.max(...all.map((cells) => (cells[column] ?? '').length)));
  const line = (cells: string[]) =>
    `  ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd();
  const [head = [], ...body] = all;
  return [line(head), `  ${widths.map((width) => '─'.repeat(width)).join('  ')}`, ...body.map(line)].join('\n');
}
