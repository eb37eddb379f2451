import type { PartialReason } from '../../platform/messages.ts';
import { findingKey, type HiddenBy, type TabView } from '../../platform/view.ts';
import type { Finding } from '../../vocabulary.ts';

/** The one thing a result says first. */
export type Headline =
  | { kind: 'not-enabled' | 'switched-off' | 'forbidden' | 'failed' | 'no-drugs' | 'nothing-assessed' | 'none-known' }
  | { kind: 'reference'; subject: string[]; named: number }
  | { kind: 'scanning' }
  | { kind: 'one-drug'; drug: string }
  | { kind: 'all-hidden'; count: number }
  | { kind: 'needs-action' | 'only-monitor' | 'only-no-action'; count: number };

/** What stands beside the headline and may change how far it can be trusted. */
export type Caveat =
  | { kind: 'stale' | 'other-language' }
  | { kind: 'scanning' }
  | { kind: 'partial'; reasons: PartialReason[] }
  | { kind: 'unreadable'; reasons: string[] }
  | { kind: 'several-patients'; count: number }
  | { kind: 'reference-compared'; subject: string[]; unchecked: number }
  | { kind: 'reference-no-comparison' }
  | { kind: 'not-covered'; drugs: string[] }
  | { kind: 'left-out'; drugs: TabView['leftOut'] }
  | { kind: 'hidden'; by: [HiddenBy, number][]; count: number };

/** Does a finding ask for something before the drugs are given together? These count on the badge. */
export function needsAction({ action, serious, timing }: Finding): boolean {
  if (action === 'contraindicated' || action === 'avoid') return true;
  return action === 'manage' && (serious || timing === 'before-first-dose');
}

/** Findings that are not hidden. */
export function shown(view: TabView): Finding[] {
  const hidden = new Set(view.hidden.map((h) => findingKey(h.finding)));
  return view.report.findings.filter((f) => !hidden.has(findingKey(f)));
}

/** Drugs that could be compared: in the count, and covered. */
export function comparable(view: TabView): string[] {
  const covered = new Set(view.report.drugs.filter((d) => d.covered).map((d) => d.id));
  return [...new Set(view.used.map((u) => u.drug))].filter((id) => covered.has(id));
}

/** A reference page names drugs that were not compared, unless its subject meets pinned drugs. */
function isComparedReference({ report }: TabView): boolean {
  return report.page.subject.length > 0 && report.pinned.length > 0;
}

export function headline(view: TabView): Headline {
  const { report, site } = view;
  if (site.status === 'forbidden' || site.status === 'switched-off') return { kind: site.status };
  if (report.state === 'not-enabled') return { kind: 'not-enabled' };
  if (report.state === 'failed') return { kind: 'failed' };
  const found = shown(view);
  if (report.page.kind === 'reference' && !isComparedReference(view) && report.findings.length === 0) {
    return { kind: 'reference', subject: report.page.subject, named: report.drugs.length };
  }
  const pressing = found.filter(needsAction).length;
  if (pressing > 0) return { kind: 'needs-action', count: pressing };
  const monitor = found.filter((f) => f.action === 'manage').length;
  if (monitor > 0) return { kind: 'only-monitor', count: monitor };
  if (report.findings.length > found.length)
    return { kind: 'all-hidden', count: report.findings.length - found.length };
  if (report.state === 'scanning') return { kind: 'scanning' };
  if (found.length > 0) return { kind: 'only-no-action', count: found.length };
  return withoutFindings(view);
}

function withoutFindings(view: TabView): Headline {
  if (view.report.drugs.length === 0) return { kind: 'no-drugs' };
  if (view.report.page.kind === 'reference') return { kind: 'none-known' };
  const used = [...new Set(view.used.map((u) => u.drug))];
  if (used.length === 1 && used[0] !== undefined) return { kind: 'one-drug', drug: used[0] };
  if (comparable(view).length < 2) return { kind: 'nothing-assessed' };
  return { kind: 'none-known' };
}

/** In the order in which they are shown: what makes the result incomplete first. */
export function caveats(view: TabView): Caveat[] {
  const { report } = view;
  const all: Caveat[] = [];
  const first = headline(view).kind;
  if (first === 'not-enabled' || first === 'forbidden' || first === 'switched-off') return stale(view);
  if (report.state === 'scanning' && first !== 'scanning') all.push({ kind: 'scanning' });
  if (view.language === 'other') all.push({ kind: 'other-language' });
  if (report.unreadable.length > 0) all.push({ kind: 'unreadable', reasons: [...new Set(report.unreadable)] });
  if (report.state === 'partial' && (view.partial.length > 0 || report.unreadable.length === 0)) {
    all.push({ kind: 'partial', reasons: view.partial });
  }
  if (view.patients.length > 1) all.push({ kind: 'several-patients', count: view.patients.length });
  if (report.page.kind === 'reference' && first !== 'reference') {
    const { subject } = report.page;
    all.push({
      kind: 'reference-compared',
      subject,
      unchecked: report.drugs.filter((d) => !subject.includes(d.id)).length,
    });
  }
  if (first === 'reference' && report.pinned.length > 0) all.push({ kind: 'reference-no-comparison' });
  all.push(...stale(view), ...listed(view));
  return all;
}

function stale(view: TabView): Caveat[] {
  return view.knowledgeStale ? [{ kind: 'stale' }] : [];
}

function listed(view: TabView): Caveat[] {
  const all: Caveat[] = [];
  const uncovered = view.report.drugs.filter((d) => !d.covered).map((d) => d.id);
  if (uncovered.length > 0) all.push({ kind: 'not-covered', drugs: uncovered });
  if (view.hidden.length > 0) all.push({ kind: 'hidden', count: view.hidden.length, by: hiddenBy(view) });
  if (view.leftOut.length > 0) all.push({ kind: 'left-out', drugs: view.leftOut });
  return all;
}

function hiddenBy(view: TabView): [HiddenBy, number][] {
  const counts = new Map<HiddenBy, number>();
  for (const { by } of view.hidden) counts.set(by, (counts.get(by) ?? 0) + 1);
  return [...counts];
}
