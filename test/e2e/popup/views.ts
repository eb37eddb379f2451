/** One page per result state of the popup, made from the real knowledge base so that cards show real records. */
import rulesJson from '../../../src/knowledge/generated/rules.json';
import { check } from '../../../src/knowledge/check/check.ts';
import { published } from '../../../src/knowledge/check/types.ts';
import type { CompiledRules } from '../../../src/knowledge/format/compiled.ts';
import type { TabView } from '../../../src/platform/view.ts';
import type { DrugInput, PageReport, ReportDrug, Status } from '../../../src/vocabulary.ts';

export const rules = rulesJson as unknown as CompiledRules;

export interface Line extends DrugInput {
  /** As the page wrote it. */
  text?: string;
}

type Change = Omit<Partial<TabView>, 'report'> & { report?: Partial<PageReport> };

const IN_USE: readonly Status[] = ['current', 'planned', 'unclear'];

/** The view of a medication list with these lines, with what a test wants otherwise. */
export function viewOf(lines: readonly Line[], change: Change = {}): TabView {
  const { findings } = check(
    rules,
    lines.map(({ text: _text, ...input }) => input),
  );
  const drugs = lines.map((line): ReportDrug => {
    const known = Object.hasOwn(rules.drugs, line.drug) ? rules.drugs[line.drug] : undefined;
    return {
      id: line.drug,
      atc: known?.atc ?? [],
      name: known?.name.nl ?? line.drug,
      covered: known?.covered ?? false,
      mentions: [
        {
          text: line.text ?? line.drug,
          status: line.status ?? 'current',
          ...(line.dose && { dose: line.dose }),
          ...(line.route && { route: line.route }),
          frameId: 0,
          where: 'text',
        },
      ],
    };
  });
  const statuses = lines.map(({ drug, status = 'current' }) => ({ drug, status }));
  const inFinding = (drug: string) => findings.some((f) => f.drugs.includes(drug));
  const takesPart = ({ drug, status }: { drug: string; status: Status }) =>
    IN_USE.includes(status) || (status === 'stopped' && inFinding(drug));
  const { report, ...rest } = change;
  return {
    report: {
      schema: 1,
      state: 'complete',
      knowledge: { version: rules.version, reviewed: rules.reviewed },
      page: {
        url: 'https://epd.example/patient/4711',
        title: 'Medicatieoverzicht',
        kind: 'medication-list',
        subject: [],
        readAt: '2026-11-22T09:41:00.000Z',
      },
      drugs,
      findings: findings.map(published),
      pinned: [],
      unreadable: [],
      ...report,
    },
    site: { status: 'enabled', host: 'epd.example', pattern: '*://epd.example/*', marks: true },
    language: 'nl',
    frames: { read: 1, scanning: 0, silent: 0 },
    partial: [],
    patients: [],
    used: statuses.filter(takesPart),
    leftOut: statuses.filter((s) => !takesPart(s)),
    notices: [],
    corrections: [],
    neverHere: [],
    hidden: [],
    seen: [],
    pins: { drugs: [], toConfirm: false },
    knowledgeStale: false,
    details: findings.flatMap(({ record, drugs: of, notes, washOut }) =>
      notes || washOut ? [{ finding: { record, drugs: of }, notes: notes ?? [], washOut: washOut ?? [] }] : [],
    ),
    ...rest,
  };
}

const mg = (amount: number, perDay = 1) => ({ dose: { amount, unit: 'mg' as const, perDay } });

const POLYPHARMACY: Line[] = [
  { drug: 'acenocoumarol', text: 'Sintrom', ...mg(1) },
  { drug: 'naproxen', ...mg(500, 2) },
  { drug: 'sertraline', text: 'Zoloft', ...mg(50) },
  { drug: 'omeprazole', text: 'omeprazol', ...mg(20) },
  { drug: 'clopidogrel', text: 'Plavix', ...mg(75) },
];

const TWO_HARMLESS: Line[] = [
  { drug: 'amoxicillin', text: 'amoxicilline', ...mg(500, 3) },
  { drug: 'omeprazole', text: 'omeprazol', ...mg(20) },
];

const page = (kind: PageReport['page']['kind'], subject: string[] = []): PageReport['page'] => ({
  url: 'https://www.farmacotherapeutischkompas.nl/bladeren/preparaatteksten/c/citalopram',
  title: 'citalopram',
  kind,
  subject,
  readAt: '2026-11-22T09:41:00.000Z',
});

const REFERENCE: Line[] = ['citalopram', 'clopidogrel', 'omeprazole', 'fluoxetine', 'diclofenac'].map((drug) => ({
  drug,
}));

const hideMild = (view: TabView): TabView => ({
  ...view,
  hidden: view.report.findings
    .filter((f) => f.action === 'manage')
    .map((finding, i) => ({ finding, by: i === 0 ? ('user' as const) : ('threshold' as const) })),
});

const referenceSite: TabView['site'] = {
  status: 'reference',
  host: 'www.farmacotherapeutischkompas.nl',
  marks: false,
};

/** Name of the state (as the popup marks it), and a view that is in it. The numbers are those of the product's list. */
export const STATES: readonly { number: number; state: string; view: () => TabView }[] = [
  { number: 1, state: 'needs-action', view: () => viewOf([...POLYPHARMACY, { drug: 'moclobemide', ...mg(150, 2) }]) },
  {
    number: 2,
    state: 'only-no-action',
    view: () => {
      const view = viewOf(POLYPHARMACY.slice(0, 3));
      const [first] = view.report.findings;
      return { ...view, report: { ...view.report, findings: first ? [{ ...first, action: 'no-action' }] : [] } };
    },
  },
  {
    number: 3,
    state: 'none-known',
    view: () => viewOf(TWO_HARMLESS, { report: { findings: [], drugs: coveredAll(TWO_HARMLESS) } }),
  },
  {
    number: 4,
    state: 'not-covered',
    view: () => {
      const view = viewOf([...POLYPHARMACY.slice(2, 4), { drug: 'vitamin e', text: 'vitamine E' }]);
      return { ...view, used: view.used };
    },
  },
  {
    number: 5,
    state: 'unreadable',
    view: () =>
      viewOf(POLYPHARMACY.slice(0, 2), {
        report: { state: 'partial', unreadable: ['canvas', 'frame of another site'] },
      }),
  },
  {
    number: 6,
    state: 'not-enabled',
    view: () =>
      viewOf([], {
        report: { state: 'not-enabled' },
        site: { status: 'not-enabled', host: 'epd.example', pattern: '*://epd.example/*', marks: false },
      }),
  },
  { number: 7, state: 'failed', view: () => viewOf([], { report: { state: 'failed' } }) },
  { number: 7.1, state: 'scanning', view: () => viewOf([], { report: { state: 'scanning' } }) },
  { number: 8, state: 'stale', view: () => viewOf(POLYPHARMACY.slice(3), { knowledgeStale: true }) },
  {
    number: 9,
    state: 'reference',
    view: () =>
      viewOf(REFERENCE, { report: { page: page('reference', ['citalopram']), findings: [] }, site: referenceSite }),
  },
  {
    number: 9.1,
    state: 'reference-compared',
    view: () =>
      viewOf(REFERENCE, {
        report: {
          page: page('reference', ['citalopram']),
          pinned: ['diclofenac'],
          findings: viewOf([{ drug: 'citalopram' }, { drug: 'diclofenac' }]).report.findings,
        },
        pins: {
          drugs: [{ id: 'diclofenac', name: 'diclofenac' }],
          pinnedAt: '2026-11-22T09:30:00.000Z',
          toConfirm: false,
        },
        site: referenceSite,
      }),
  },
  { number: 10, state: 'one-drug', view: () => viewOf(POLYPHARMACY.slice(0, 1)) },
  { number: 11, state: 'hidden', view: () => hideMild(viewOf(POLYPHARMACY)) },
  {
    number: 12,
    state: 'left-out',
    view: () =>
      viewOf([
        ...TWO_HARMLESS,
        { drug: 'ibuprofen', status: 'allergy' },
        { drug: 'metoprolol', status: 'stopped' },
        { drug: 'lithium', status: 'negated' },
        { drug: 'acenocoumarol', status: 'family' },
      ]),
  },
  {
    number: 13,
    state: 'list-not-loaded',
    view: () => viewOf(POLYPHARMACY.slice(0, 2), { report: { state: 'partial' }, partial: ['list-not-loaded'] }),
  },
  {
    number: 14,
    state: 'several-patients',
    view: () => {
      const view = viewOf(POLYPHARMACY.slice(0, 2));
      const other = viewOf(POLYPHARMACY.slice(3));
      const of = (v: TabView) => ({ drugs: v.used.map((u) => u.drug), findings: v.report.findings });
      return {
        ...view,
        used: [...view.used, ...other.used],
        report: {
          ...view.report,
          drugs: [...view.report.drugs, ...other.report.drugs],
          findings: [...view.report.findings, ...other.report.findings],
        },
        patients: [of(view), of(other)],
      };
    },
  },
  { number: 15, state: 'other-language', view: () => viewOf(POLYPHARMACY.slice(0, 2), { language: 'other' }) },
];

function coveredAll(lines: readonly Line[]): ReportDrug[] {
  return viewOf(lines).report.drugs.map((drug) => ({ ...drug, covered: true }));
}
