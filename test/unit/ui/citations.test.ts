import { describe, expect, it } from 'vitest';
import { Citations } from '../../../src/ui/citations.ts';

const sources = {
  label: { title: 'A label', url: 'https://example.org/label', publisher: 'Agency', date: '2024-05' },
  study: { title: 'A study', url: 'https://example.org/study', publisher: 'Journal', date: 'undated' },
};

describe('the sources of a card', () => {
  it('are numbered in the order of first use, each once, with all their sections', () => {
    const citations = new Citations({ sources });
    expect(citations.cite(['study §abstract', 'label §4.5']).map((s) => s.number)).toEqual([1, 2]);
    expect(citations.cite(['label §4.3', 'label §4.5']).map((s) => s.number)).toEqual([2]);
    expect(citations.list().map((s) => [s.id, s.sections])).toEqual([
      ['study', ['abstract']],
      ['label', ['4.5', '4.3']],
    ]);
  });

  it('leave out a reference that no bibliography knows, but not a source that a finding names itself', () => {
    const citations = new Citations({ sources });
    expect(citations.cite(['elsewhere §1'])).toEqual([]);
    citations.add({ id: 'elsewhere', title: 'Elsewhere', url: 'https://example.org/e', section: '1' });
    expect(citations.list().map((s) => s.url)).toEqual(['https://example.org/e']);
  });

  it('are not confused by an id that every object has', () => {
    expect(new Citations({ sources }).cite(['constructor §1'])).toEqual([]);
  });
});
