import { describe, expect, it } from 'vitest';
import type { Card } from '../../../src/popup/model/card.ts';
import { fhirBundle } from '../../../src/popup/export/fhir.ts';
import { reportText } from '../../../src/popup/export/report-text.ts';
import type { PageReport } from '../../../src/vocabulary.ts';

const source = { number: 1, id: 'label', title: 'Label', url: 'https://example.org/label', sections: ['4.5'] };
const said = (text: string) => ({ text, sources: [source] });

const report: PageReport = {
  schema: 1,
  state: 'partial',
  knowledge: { version: '2026.11.1', reviewed: '2026-11-22' },
  page: {
    url: 'https://epd.example/4711',
    title: 'Medicatie',
    kind: 'medication-list',
    subject: [],
    readAt: '2026-11-22T09:41:00.000Z',
  },
  drugs: [
    {
      id: 'sertraline',
      atc: ['N06AB06'],
      name: 'sertraline',
      covered: true,
      mentions: [{ text: 'Zoloft', status: 'current', frameId: 0, where: 'text' }],
    },
    { id: 'diclofenac', atc: ['M01AB05', 'M02AA15'], name: 'diclofenac', covered: true, mentions: [] },
    { id: 'vitamin e', atc: [], name: 'vitamine E', covered: false, mentions: [] },
  ],
  findings: [
    {
      record: 'ssri-nsaid',
      drugs: ['sertraline', 'diclofenac'],
      action: 'manage',
      timing: 'before-first-dose',
      effects: ['bleeding'],
      evidence: 3,
      serious: true,
      sources: [{ id: 'label', title: 'Label', url: 'https://example.org/label', section: '4.5' }],
    },
  ],
  pinned: [],
  unreadable: ['canvas'],
};

const card: Card = {
  finding: report.findings[0]!,
  title: 'SSRI with NSAID',
  isLoad: false,
  consequence: said('More bleeding.'),
  steps: [
    { ...said('Add a PPI.'), recommends: [] },
    { ...said('Watch for black stools.'), recommends: [] },
  ],
  mechanism: said('Platelets lack serotonin.'),
  because: [said('A PPI is on the list.')],
  elsewhere: [],
  riskFactors: [],
  washOut: [],
  alternatives: [],
  reviewed: { on: '2026-11-22' },
  sources: [source],
};

const words = { cardOf: () => card, nameOf: (id: string) => id, language: 'en' as const };

describe('the FHIR bundle', () => {
  let made = 0;
  const bundle = fhirBundle(report, { ...words, uuid: () => `id-${++made}` });
  const issue = bundle.entry?.[0]?.resource;

  it('is a collection with one DetectedIssue per finding, each with an address of its own', () => {
    expect([bundle.resourceType, bundle.type, bundle.entry?.length]).toEqual(['Bundle', 'collection', 1]);
    expect(bundle.entry?.[0]?.fullUrl).toBe('urn:uuid:id-1');
  });

  it('codes the drugs by ATC, as contained resources that the issue points to', () => {
    const contained = issue?.contained?.map((c) => [
      c.id,
      'code' in c && (c.code as { coding?: { code: string }[] }).coding?.map((x) => x.code),
    ]);
    expect(contained).toEqual([
      ['drug-1', ['N06AB06']],
      ['drug-2', ['M01AB05', 'M02AA15']],
    ]);
    expect(issue?.implicated?.map((i) => i.reference)).toEqual(['#drug-1', '#drug-2']);
  });

  it('carries class, severity, steps, evidence and source', () => {
    expect(issue?.code?.coding?.map((c) => c.code)).toEqual(['DRG', 'manage']);
    expect([issue?.status, issue?.severity]).toEqual(['final', 'moderate']);
    expect(issue?.mitigation?.map((m) => m.action.text)).toEqual(['Add a PPI.', 'Watch for black stools.']);
    expect(issue?.reference).toBe('https://example.org/label');
    expect(JSON.stringify(issue?.evidence)).toContain('https://example.org/label');
  });

  it('names no patient and no page', () => {
    expect(issue?.patient).toBeUndefined();
    expect(JSON.stringify(bundle)).not.toContain('4711');
    expect(JSON.stringify(bundle)).not.toContain('Medicatie');
  });

  it('has no empty array, which FHIR forbids', () => {
    expect(JSON.stringify(fhirBundle({ ...report, findings: [] }, { ...words, uuid: () => 'x' }))).not.toContain('[]');
    expect(JSON.stringify(bundle)).not.toContain('[]');
  });
});

describe('the report as text', () => {
  const text = reportText(report, words);

  it('names class, drugs, what to do, why and where that is written', () => {
    for (const part of [
      'Caution: Combine with action (before the first dose)',
      'sertraline + diclofenac',
      '1. Add a PPI.',
      'A PPI is on the list.',
      'https://example.org/label',
    ]) {
      expect(text).toContain(part);
    }
  });

  it('names what was not read and not assessed', () => {
    expect(text).toContain('read in part');
    expect(text).toContain('Not assessed: vitamin e');
    expect(text).toMatch(/Could not be read: .*canvas/);
  });

  it('says of an empty result that it does not mean safe, and of a reference page that it was not checked', () => {
    expect(reportText({ ...report, findings: [] }, words)).toContain('does not mean safe');
    const reference = { ...report, findings: [], page: { ...report.page, kind: 'reference' as const } };
    expect(reportText(reference, words)).toContain('not compared with each other');
  });
});
