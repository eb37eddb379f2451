import { MonitorOff, RefreshCw, TriangleAlert } from 'lucide';
import { useRef, useState } from 'preact/hooks';
import { clockTime, joinAnd } from '../../i18n/index.ts';
import { findingKey, type TabView } from '../../platform/view.ts';
import { Disclosure, Select } from '../../ui/controls.tsx';
import { Icon } from '../../ui/icon.tsx';
import { useLanguage } from '../../ui/language.tsx';
import { Notice } from '../../ui/notice.tsx';
import { type Finding, PAGE_KINDS } from '../../vocabulary.ts';
import { shown } from '../model/states.ts';
import type { NameOf } from '../model/names.ts';
import type { TabHook } from '../use-tab.ts';
import { Also, Caveats } from './caveats.tsx';
import type { CardHandlers } from './card-actions.tsx';
import { ContextForm } from './context-form.tsx';
import { DrugList } from './drug-list.tsx';
import { Findings } from './findings.tsx';
import { Headline } from './headline.tsx';
import { Notices } from './notices.tsx';
import { Pins, PinsQuestion } from './pins.tsx';
import { Save } from './save.tsx';
import { Site } from './site.tsx';

interface Props {
  hook: TabHook;
  nameOf: NameOf;
  onTypeNames: () => void;
}

/** What was read on this page: its state, its findings, its drugs, and what can be done about each. */
export function Page({ hook, nameOf, onTypeNames }: Props) {
  const { t } = useLanguage();
  const { tab } = hook;
  if (tab.kind === 'loading') return <p role="status">{t.popup.loading}</p>;
  if (tab.kind === 'view') return <Read hook={hook} view={tab.view} tabId={tab.tabId} nameOf={nameOf} />;
  const silent = tab.kind === 'silent';
  return (
    <Notice
      icon={silent ? TriangleAlert : MonitorOff}
      tone={silent ? 'attention' : 'plain'}
      state={tab.kind === 'silent' ? 'silent' : 'no-page'}
      title={silent ? t.popup.workerSilent : t.popup.states.noPage}
      actions={
        <button type="button" class="button" onClick={silent ? hook.refresh : onTypeNames}>
          {silent ? t.popup.tryAgain : t.popup.tabs.typed}
        </button>
      }
    >
      {!silent && <p>{t.popup.states.noPageText}</p>}
    </Notice>
  );
}

function Read({ hook, view, tabId, nameOf }: { hook: TabHook; view: TabView; tabId: number; nameOf: NameOf }) {
  const { t } = useLanguage();
  const { act, tell } = hook;
  const [showingHidden, setShowingHidden] = useState(false);
  const [pinsOpen, setPinsOpen] = useState(false);
  const pinsPlace = useRef<HTMLDivElement>(null);
  const { report, site } = view;
  const hidden = new Set(view.hidden.map((h) => findingKey(h.finding)));
  const findings = showingHidden ? report.findings : shown(view);
  const read = report.state !== 'not-enabled' && site.status !== 'forbidden' && site.status !== 'switched-off';
  const key = ({ record, drugs }: Finding) => ({ record, drugs });
  const handlers: CardHandlers = {
    see: (finding) => act({ type: 'finding:seen', finding: key(finding) }),
    hide: (finding) => act({ type: 'finding:hide', finding: key(finding) }),
    show: (finding) => act({ type: 'finding:show', finding: key(finding) }),
    correct: (drug, as) => act({ type: 'correct', drug, as }),
    hideKept: report.page.kind === 'reference',
  };
  const readAsList = () => act({ type: 'page-kind:set', kind: 'medication-list' });
  const openPins = () => {
    setPinsOpen(true);
    requestAnimationFrame(() => pinsPlace.current?.querySelector('input')?.focus());
  };
  const caveats = {
    view,
    nameOf,
    showingHidden,
    onToggleHidden: () => setShowingHidden(!showingHidden),
    onReadAsList: readAsList,
  };
  const pins = {
    pins: view.pins,
    nameOf,
    // An edit keeps the page they came from, unless that page has moved on.
    onSet: (drugs: string[]) => {
      const { from, toConfirm } = view.pins;
      tell({ type: 'pins:set', drugs, ...(from && !toConfirm && drugs.length > 0 && { tabId: from.tabId }) });
    },
    onConfirm: () => tell({ type: 'pins:confirm' }),
  };
  return (
    <>
      {read && <PageLine view={view} hook={hook} />}
      <PinsQuestion {...pins} />
      <Headline
        view={view}
        nameOf={nameOf}
        onReadAsList={readAsList}
        onPin={openPins}
        onReadAgain={hook.refresh}
        onShowHidden={() => setShowingHidden(true)}
      />
      {findings.length > 0 && <Also view={view} />}
      <Caveats place="before" {...caveats} />
      <Notices notices={view.notices} nameOf={nameOf} />
      <PatientFindings view={view} findings={findings} hidden={hidden} handlers={handlers} nameOf={nameOf} />
      <Caveats place="after" {...caveats} />
      {read && report.drugs.length > 0 && <ContextForm context={hook.context} onChange={hook.setContext} />}
      {read && (report.drugs.length > 0 || view.corrections.length > 0) && (
        <Disclosure
          label={t.popup.drugs.heading(report.drugs.length)}
          open={report.drugs.length <= 12 && report.findings.length === 0 && report.page.kind !== 'reference'}
        >
          <DrugList
            view={view}
            nameOf={nameOf}
            onCorrect={(drug, as) => act({ type: 'correct', drug, as })}
            onNeverHere={(drug) => act({ type: 'never-here', drug })}
            onPin={() => act({ type: 'pins:set', drugs: [...new Set(view.used.map((u) => u.drug))] })}
          />
        </Disclosure>
      )}
      {read && (
        <div ref={pinsPlace}>
          <Disclosure
            label={`${t.popup.pins.heading} (${view.pins.drugs.length})`}
            open={pinsOpen}
            onToggle={setPinsOpen}
          >
            <Pins {...pins} />
          </Disclosure>
        </div>
      )}
      {read && report.drugs.length > 0 && (
        <Disclosure label={t.popup.save.heading}>
          <Save tabId={tabId} />
        </Disclosure>
      )}
      <section aria-label={t.popup.site.heading} class="site">
        <Site
          site={site}
          onSwitch={(host, on) => tell({ type: 'site:switch', host, on })}
          onMarks={(host, on) => tell({ type: 'site:marks', host, on })}
        />
      </section>
    </>
  );
}

/** What kind of page this was taken for, when it was read, and a way to say otherwise. */
function PageLine({ view, hook }: { view: TabView; hook: TabHook }) {
  const { language, t } = useLanguage();
  const { page } = view.report;
  const choose = (kind: (typeof PAGE_KINDS)[number]) =>
    hook.act({ type: 'page-kind:set', kind: kind === view.kindAsRead ? 'as-read' : kind });
  return (
    <div class="row page-line small">
      <Select
        label={t.popup.pageLine.kindLabel}
        hideLabel
        slim
        value={page.kind}
        options={PAGE_KINDS.map((kind) => ({
          value: kind,
          label: kind === view.kindAsRead ? `${t.words.kind[kind]} (${t.popup.pageLine.asRead})` : t.words.kind[kind],
        }))}
        onChange={choose}
      />
      <span class="row">
        <span class="muted">{t.popup.pageLine.readAt(clockTime(language, page.readAt))}</span>
        <button
          type="button"
          class="icon-button"
          title={t.popup.pageLine.again}
          aria-label={t.popup.pageLine.again}
          onClick={hook.refresh}
        >
          <Icon icon={RefreshCw} size={16} />
        </button>
      </span>
    </div>
  );
}

interface PatientProps {
  view: TabView;
  findings: Finding[];
  hidden: ReadonlySet<string>;
  handlers: CardHandlers;
  nameOf: NameOf;
}

/** Findings of the page, or of each patient apart where it shows several. */
function PatientFindings({ view, findings, hidden, handlers, nameOf }: PatientProps) {
  const { language, t } = useLanguage();
  const seen = new Set(view.seen.map(findingKey));
  const rest = { hidden, seen, handlers };
  if (view.patients.length < 2) return <Findings findings={findings} {...rest} />;
  return (
    <>
      {view.patients.map((patient, i) => {
        const own = new Set(patient.findings.map(findingKey));
        return (
          <section class="stack patient" key={i} aria-labelledby={`patient-${i}`}>
            <h2 id={`patient-${i}`}>{t.popup.states.patient(i + 1)}</h2>
            <p class="small muted">{joinAnd(language, patient.drugs.map(nameOf))}</p>
            <Findings findings={findings.filter((f) => own.has(findingKey(f)))} {...rest} />
          </section>
        );
      })}
    </>
  );
}
