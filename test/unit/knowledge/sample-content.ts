/** A small, whole knowledge base of invented facts, written to a folder so that one thing in it can be broken. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

const STATEMENT = (text: string) => `{nl: "${text} nl", en: "${text} en", src: [label-a §4.5]}`;

const record = (id: string, reason: string, rest: string) => `
- id: ${id}
  topic: bleeding
  reason: ${reason}
  title: {nl: Titel, en: Title}
${rest}
  effects: [bleeding]
  serious: {is: false}
  evidence: {grade: 3, src: [label-a §4.5]}
  consequence: ${STATEMENT('consequence')}
  mechanism: ${STATEMENT('mechanism')}
  actions:
    - ${STATEMENT('step')}
  reviewed: {on: 2026-11-01}
`;

export const SAMPLE: Readonly<Record<string, string>> = {
  'knowledge.yaml': 'version: "1"\nreviewTermMonths: 24\nchanges: []\n',
  'sources/all.yaml': `
- id: label-a
  title: Label of A
  publisher: Agency
  date: "2020"
  url: https://example.org/a
  kind: label
  read: 2026-11-01
- id: names-open
  title: Open names
  publisher: Agency
  date: "2020"
  url: https://example.org/names
  kind: data
  licence: CC0-1.0
  read: 2026-11-01
`,
  'drugs/all.yaml': `
nameSources: [names-open]
drugs:
  - id: alphine
    atc: [A01AA01]
    names: {nl: [alfine], en: [alphine]}
    brands: {nl: [Alfa]}
  - id: betol
    atc: [A01AA02]
    names: {nl: [betol], en: [betol]}
  - id: gammide
    atc: [A01AA03]
    names: {nl: [gammide], en: [gammide]}
`,
  'properties/all.yaml': `
- id: thinner
  kind: class
  nl: verdunner
  en: thinner
  members:
    - {drug: alphine, src: [label-a §5.1]}
    - {drug: gammide, src: [label-a §5.1]}
`,
  'records/all.yaml': record(
    'thinner-betol',
    'bleeding',
    '  between:\n    - of: [thinner]\n    - of: [betol]\n  action: manage\n  timing: monitor',
  ),
};

export { record };

/** Writes the sample with some files replaced (or added); null leaves a file out. Gone when the test ends. */
export function contentFolder(changes: Readonly<Record<string, string | null>> = {}): string {
  const root = mkdtempSync(join(tmpdir(), 'knowledge-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  for (const [file, text] of Object.entries({ ...SAMPLE, ...changes })) {
    if (text === null) continue;
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  return root;
}
