import { describe, expect, it } from 'vitest';
import { byClass, byDrug } from '../../../src/popup/model/groups.ts';
import { caveats, headline, needsAction } from '../../../src/popup/model/states.ts';
import type { TabView } from '../../../src/platform/view.ts';
import type { Finding, ReportDrug } from '../../../src/vocabulary.ts';

const finding = (change: Partial<Finding> = {}): Finding => ({
  record: 'a-record',
  drugs: ['a', 'b'],
  action: 'avoid',
  effects: ['bleeding'],
  evidence: 3,
  serious: false,
  sources: [{ id: 's', title: 'S', url: 'https://example.org' }],
  ...change,
});

const drug = (id: string, covered = true): ReportDrug => ({ id, atc: [], name: id, covered, mentions: [] });
const used = (...drugs: string[]) => drugs.map((d) => ({ drug: d, status: 'current' as const }));

type Change = Omit<Partial<TabView>, 'report'> & { report?: Partial<TabView['report']> };

function view({ report, ...rest }: Change = {}): TabView {
  return {
    report: {
      schema: 1,
      state: 'complete',
      knowledge: { version: '1', reviewed: '2026-11-22' },
      page: { url: '', title: '', kind: 'medication-list', subject: [], readAt: '' },
      drugs: [drug('a'), drug('b')],
      findings: [],
      pinned: [],
      unreadable: [],
      ...report,
    },
    site: { status: 'enabled', marks: true },
    language: 'nl',
    frames: { read: 1, scanning: 0, silent: 0 },
    partial: [],
    patients: [],
    used: used('a', 'b'),
    leftOut: [],
    notices: [],
    corrections: [],
    neverHere: [],
    hidden: [],
    seen: [],
    pins: { drugs: [], toConfirm: false },
    knowledgeStale: false,
    ...rest,
  };
}

const kinds = (v: TabView) => caveats(v).map((c) => c.kind);
const page = (kind: TabView['report']['page']['kind'], subject: string[] = []) => ({
  url: '',
  title: '',
  kind,
  subject,
  readAt: '',
});

describe('a finding needs action', () => {
  it('when it must not or should not be combined, is serious, or asks for something before the first dose', () => {
    expect(needsAction(finding({ action: 'contraindicated' }))).toBe(true);
    expect(needsAction(finding({ action: 'avoid' }))).toBe(true);
    expect(needsAction(finding({ action: 'manage', serious: true, timing: 'monitor' }))).toBe(true);
    expect(needsAction(finding({ action: 'manage', timing: 'before-first-dose' }))).toBe(true);
  });

  it('not when it only asks for monitoring, or usually asks for nothing, even if serious', () => {
    expect(needsAction(finding({ action: 'manage', timing: 'monitor' }))).toBe(false);
    expect(needsAction(finding({ action: 'no-action', serious: true }))).toBe(false);
  });
});

describe('the headline', () => {
  it('counts what needs action and leaves out what is only to be monitored', () => {
    const findings = [finding(), finding({ record: 'b', action: 'manage', timing: 'monitor' })];
    expect(headline(view({ report: { findings } }))).toEqual({ kind: 'needs-action', count: 1 });
    expect(headline(view({ report: { findings: findings.slice(1) } }))).toEqual({ kind: 'only-monitor', count: 1 });
  });

  it('never says that nothing is known while findings are hidden', () => {
    const findings = [finding()];
    const hidden = [{ finding: { record: 'a-record', drugs: ['b', 'a'] }, by: 'user' as const }];
    expect(headline(view({ report: { findings }, hidden }))).toEqual({ kind: 'all-hidden', count: 1 });
  });

  it('never says that nothing is known when fewer than two drugs were assessed', () => {
    expect(headline(view({ report: { drugs: [drug('a'), drug('b', false)] } })).kind).toBe('nothing-assessed');
  });

  it('tells one drug from none', () => {
    expect(headline(view({ used: used('a') }))).toEqual({ kind: 'one-drug', drug: 'a' });
    expect(headline(view({ report: { drugs: [] }, used: [] })).kind).toBe('no-drugs');
  });

  it('calls a reference page not checked, with and without a subject, until a pinned drug meets its subject', () => {
    const reference = (subject: string[], pinned: string[], findings: Finding[] = []) =>
      headline(view({ report: { page: page('reference', subject), pinned, findings } })).kind;
    expect(reference(['a'], [])).toBe('reference');
    expect(reference([], ['c'])).toBe('reference');
    expect(reference(['a'], ['c'])).toBe('none-known');
    expect(reference(['a'], ['c'], [finding()])).toBe('needs-action');
  });

  it('does not take a site that was switched off, or a scan that failed, for a page without drugs', () => {
    expect(headline(view({ report: { state: 'not-enabled', drugs: [] } })).kind).toBe('not-enabled');
    expect(
      headline(view({ report: { state: 'not-enabled' }, site: { status: 'switched-off', marks: false } })).kind,
    ).toBe('switched-off');
    expect(headline(view({ report: { state: 'failed', drugs: [] } })).kind).toBe('failed');
  });

  it('shows a finding while the page is still being read, and says that it is', () => {
    const scanning = view({ report: { state: 'scanning', findings: [finding()] } });
    expect(headline(scanning).kind).toBe('needs-action');
    expect(kinds(scanning)).toEqual(['scanning']);
    expect(headline(view({ report: { state: 'scanning' } })).kind).toBe('scanning');
  });
});

describe('caveats', () => {
  it('are quiet on a list that was read whole', () => {
    expect(kinds(view())).toEqual([]);
  });

  it('stand together when several hold: a part unread, a stale knowledge base, drugs not covered, hidden and left out', () => {
    const all = view({
      report: {
        state: 'partial',
        unreadable: ['canvas', 'canvas'],
        drugs: [drug('a'), drug('x', false)],
        findings: [finding()],
      },
      partial: ['list-not-loaded'],
      language: 'other',
      knowledgeStale: true,
      patients: [
        { drugs: ['a'], findings: [] },
        { drugs: ['x'], findings: [] },
      ],
      hidden: [{ finding: { record: 'a-record', drugs: ['a', 'b'] }, by: 'preset' }],
      leftOut: [{ drug: 'c', status: 'allergy' }],
    });
    expect(kinds(all)).toEqual([
      'other-language',
      'unreadable',
      'partial',
      'several-patients',
      'stale',
      'not-covered',
      'hidden',
      'left-out',
    ]);
    expect(caveats(all)[1]).toEqual({ kind: 'unreadable', reasons: ['canvas'] });
  });

  it('do not repeat "read in part" where the unreadable part is named already', () => {
    expect(kinds(view({ report: { state: 'partial', unreadable: ['canvas'] } }))).toEqual(['unreadable']);
    expect(kinds(view({ report: { state: 'partial' } }))).toEqual(['partial']);
  });

  it('say how many names of a compared reference page are not checked', () => {
    const drugs = ['a', 'b', 'c'].map((id) => drug(id));
    const compared = view({ report: { page: page('reference', ['a']), pinned: ['z'], findings: [finding()], drugs } });
    expect(caveats(compared)).toContainEqual({ kind: 'reference-compared', subject: ['a'], unchecked: 2 });
  });

  it('say that pinned drugs meet nothing on a page without a subject', () => {
    expect(kinds(view({ report: { page: page('reference'), pinned: ['z'] } }))).toEqual(['reference-no-comparison']);
  });
});

describe('grouping', () => {
  const findings = [
    finding({ record: 'mild', action: 'no-action', drugs: ['a', 'c'] }),
    finding({ record: 'worst', action: 'contraindicated', drugs: ['b', 'c'] }),
  ];

  it('by class puts the worst first, whatever the order given', () => {
    expect(byClass(findings).map((g) => g.action)).toEqual(['contraindicated', 'no-action']);
  });

  it('by drug shows a finding under each of its drugs', () => {
    expect(byDrug(findings).map((g) => [g.drug, g.findings.map((f) => f.record)])).toEqual([
      ['a', ['mild']],
      ['c', ['mild', 'worst']],
      ['b', ['worst']],
    ]);
  });
});
