import { describe, expect, it } from 'vitest';
import { describeReport } from '../../../src/tools/demo-table.ts';
import type { PageReport } from '../../../src/vocabulary.ts';

const empty: PageReport = {
  schema: 1,
  state: 'complete',
  knowledge: { version: '1', reviewed: '2026-11-01' },
  page: {
    url: 'http://127.0.0.1/',
    title: 'A page',
    kind: 'medication-list',
    subject: [],
    readAt: '2026-11-22T10:00:00Z',
  },
  drugs: [],
  findings: [],
  pinned: [],
  unreadable: [],
};

describe('a report in the terminal', () => {
  it('no findings is never called safe', () => {
    const text = describeReport(empty);
    expect(text).toContain('No known interaction in this knowledge base');
    expect(text).not.toMatch(/\bsafe\b/i);
  });

  it('a reference page without pins is said not to be checked', () => {
    const page = { ...empty.page, kind: 'reference' as const, subject: ['citalopram'] };
    expect(describeReport({ ...empty, page })).toContain('not checked against each other');
  });

  it('a finding stands on one row with its action, drugs and sources', () => {
    const text = describeReport({
      ...empty,
      findings: [
        {
          record: 'r1',
          drugs: ['sertraline', 'diclofenac'],
          action: 'manage',
          timing: 'before-first-dose',
          effects: ['bleeding'],
          evidence: 3,
          serious: true,
          sources: [{ id: 'source-one', title: 'One', url: 'https://example.org/' }],
        },
      ],
    });
    expect(text).toMatch(
      /Combine with action \(before first dose\) +sertraline \+ diclofenac +bleeding +3, serious +source-one/,
    );
  });

  it('what could not be read and what is not covered is named', () => {
    const drugs = [{ id: 'unknownium', atc: [], name: 'unknownium', covered: false, mentions: [] }];
    const text = describeReport({ ...empty, drugs, unreadable: ['canvas'] });
    expect(text).toContain('unknownium (not covered)');
    expect(text).toContain('Not readable: canvas');
  });
});
