import type { Bundle, BundleEntry, CodeableConcept, DetectedIssue, Medication } from 'fhir/r4';
import { CATALOGUES } from '../../i18n/index.ts';
import type { ActionClass, Finding, Language, PageReport } from '../../vocabulary.ts';
import type { Card } from '../model/card.ts';
import type { NameOf } from '../model/names.ts';

const ATC = 'http://www.whocc.no/atc';
const ACT_CODE = 'http://terminology.hl7.org/CodeSystem/v3-ActCode';
/** Our own words for what FHIR R4 has no code for: class, evidence grade, record id. */
export const OWN = 'https://interaction-lens.invalid/fhir';

/** FHIR knows three levels; both classes that should not be given together are `high`. */
const SEVERITY: Record<ActionClass, DetectedIssue['severity']> = {
  contraindicated: 'high',
  avoid: 'high',
  manage: 'moderate',
  'no-action': 'low',
};

interface Words {
  cardOf: (finding: Finding) => Card | undefined;
  nameOf: NameOf;
  language: Language;
  /** Makes the ids of the entries; `crypto.randomUUID` but for tests. */
  uuid: () => string;
}

/**
 * The report as a FHIR R4 Bundle (type `collection`): one DetectedIssue per finding, its drugs as contained Medications
 * with their ATC codes. Holds no patient: the page may not have named one, and we do not guess.
 */
export function fhirBundle(report: PageReport, words: Words): Bundle<DetectedIssue> {
  const entry = report.findings.map((finding): BundleEntry<DetectedIssue> => ({
    fullUrl: `urn:uuid:${words.uuid()}`,
    resource: detectedIssue(finding, report, words),
  }));
  return {
    resourceType: 'Bundle',
    type: 'collection',
    timestamp: report.page.readAt,
    // An empty array is not allowed in FHIR's JSON.
    ...(entry.length > 0 && { entry }),
  };
}

function detectedIssue(finding: Finding, report: PageReport, { cardOf, nameOf, language }: Words): DetectedIssue {
  const { words } = CATALOGUES[language];
  const card = cardOf(finding);
  const [first] = finding.sources;
  const contained = finding.drugs.map((drug, i) => medication(drug, `drug-${i + 1}`, nameOf(drug), report));
  const duplication = finding.effects.includes('duplication');
  return {
    resourceType: 'DetectedIssue',
    language,
    contained,
    identifier: [{ system: `${OWN}/record`, value: finding.record }],
    status: 'final',
    code: {
      coding: [
        {
          system: ACT_CODE,
          code: duplication ? 'DUPTHPY' : 'DRG',
          display: duplication ? 'Duplicate Therapy Alert' : 'Drug Interaction Alert',
        },
        { system: `${OWN}/operational-classification`, code: finding.action, display: words.action[finding.action] },
      ],
      text: `${words.signal[finding.action]}: ${words.action[finding.action]}`,
    },
    severity: SEVERITY[finding.action]!,
    identifiedDateTime: report.page.readAt,
    implicated: contained.map((m) => ({ reference: `#${m.id}`, display: m.code!.text! })),
    evidence: [
      {
        code: [
          {
            coding: [
              {
                system: `${OWN}/evidence-grade`,
                code: String(finding.evidence),
                display: words.evidence[finding.evidence]!,
              },
            ],
            text: `${words.evidenceLabel} ${finding.evidence}/4: ${words.evidence[finding.evidence]}`,
          },
          ...finding.sources.map(sourceConcept),
        ],
      },
    ],
    ...(card && { detail: `${card.consequence.text} ${card.mechanism.text}` }),
    ...(first && { reference: first.url }),
    ...(card && { mitigation: card.steps.map((step) => ({ action: { text: step.text } })) }),
  };
}

function medication(drug: string, id: string, name: string, report: PageReport): Medication {
  const atc = report.drugs.find((d) => d.id === drug)?.atc ?? [];
  const coding = atc.map((code) => ({ system: ATC, code }));
  return { resourceType: 'Medication', id, code: { ...(coding.length > 0 && { coding }), text: name } };
}

function sourceConcept({ id, title, url, section }: Finding['sources'][number]): CodeableConcept {
  return {
    coding: [{ system: `${OWN}/source`, code: id, display: title }],
    text: `${title}${section ? ` (${section})` : ''}: ${url}`,
  };
}
