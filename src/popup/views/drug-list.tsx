import { useState } from 'preact/hooks';
import { joinAnd, number } from '../../i18n/index.ts';
import type { TabView } from '../../platform/view.ts';
import { Select } from '../../ui/controls.tsx';
import { useLanguage } from '../../ui/language.tsx';
import { type ReportDrug, type ReportMention, type Status, STATUSES } from '../../vocabulary.ts';
import type { NameOf } from '../model/names.ts';
import { DrugField } from './drug-field.tsx';

export type CorrectAs = Status | 'not-here' | 'as-read' | { drug: string };

interface Props {
  view: TabView;
  nameOf: NameOf;
  onCorrect: (drug: string, as: CorrectAs) => void;
  onNeverHere: (drug: string) => void;
  onPin: () => void;
}

/** What was recognised, with status; every reading can be corrected with a click. */
export function DrugList({ view, nameOf, onCorrect, onNeverHere, onPin }: Props) {
  const { language, t } = useLanguage();
  const words = t.popup.drugs;
  const { drugs } = view.report;
  const gone = view.corrections.filter((c) => c.as === 'not-here' || typeof c.as === 'object');
  return (
    <div class="stack-tight">
      <p class="muted small">{words.hint}</p>
      <ul class="plain drugs">
        {drugs.map((drug) => (
          <DrugRow key={drug.id} {...{ drug, view, nameOf, onCorrect, onNeverHere }} />
        ))}
      </ul>
      {gone.map(({ drug, as }) => (
        <p class="row small" key={drug}>
          <span>
            {typeof as === 'object' ? words.replaced(nameOf(drug), nameOf(as.drug)) : words.removed(nameOf(drug))}
          </span>
          <button type="button" class="button" onClick={() => onCorrect(drug, 'as-read')}>
            {words.undo}
          </button>
        </p>
      ))}
      {view.neverHere.length > 0 && (
        <p class="muted small">{words.neverHereList(joinAnd(language, view.neverHere.map(nameOf)))}</p>
      )}
      {view.report.page.kind !== 'reference' && view.used.length > 0 && (
        <p class="row small">
          <button type="button" class="button" onClick={onPin}>
            {words.pin}
          </button>
          <span class="muted">{words.pinHint}</span>
        </p>
      )}
    </div>
  );
}

interface RowProps extends Omit<Props, 'onPin'> {
  drug: ReportDrug;
}

function DrugRow({ drug, view, nameOf, onCorrect, onNeverHere }: RowProps) {
  const { t } = useLanguage();
  const words = t.popup.drugs;
  const [choosing, setChoosing] = useState(false);
  const name = nameOf(drug.id);
  const status = statusOf(view, drug);
  const corrected = view.corrections.some((c) => c.drug === drug.id);
  const options = [
    ...STATUSES.map((value) => ({ value: value, label: t.words.status[value] })),
    { value: 'not-here', label: words.notHere },
    { value: 'other', label: words.other },
    ...(view.site.host ? [{ value: 'never-here', label: words.neverHere }] : []),
    ...(corrected ? [{ value: 'as-read', label: words.asRead }] : []),
  ];
  const choose = (value: string) => {
    setChoosing(value === 'other');
    if (value === 'never-here') onNeverHere(drug.id);
    else if (value !== 'other') onCorrect(drug.id, value as Status | 'not-here' | 'as-read');
  };
  return (
    <li class={drug.covered ? undefined : 'uncovered'} data-drug={drug.id}>
      <div class="drug">
        <span class="name">
          <strong>{name}</strong>
          {!drug.covered && <em class="tag">{words.notCovered}</em>}
          {corrected && <em class="tag">{words.corrected}</em>}
          <span class="muted small">{useWritten(drug.mentions, name)}</span>
        </span>
        <Select
          label={words.statusOf(name)}
          hideLabel
          slim
          value={choosing ? 'other' : status}
          options={options}
          onChange={choose}
        />
      </div>
      {choosing && (
        <div class="stack-tight">
          <DrugField
            label={words.otherLabel(name)}
            onDrugs={([id]) => {
              setChoosing(false);
              if (id) onCorrect(drug.id, { drug: id });
            }}
          />
          <button type="button" class="button" onClick={() => setChoosing(false)}>
            {words.cancel}
          </button>
        </div>
      )}
    </li>
  );
}

/** The status that counted; for a drug that took no part, the one it was left out with. */
function statusOf(view: TabView, drug: ReportDrug): Status {
  const counted = [...view.used, ...view.leftOut].find((u) => u.drug === drug.id)?.status;
  return counted ?? drug.mentions[0]?.status ?? 'current';
}

/** Spelling, dose and route of each different mention: "Seroxat 20 mg, in a field". */
function useWritten(mentions: readonly ReportMention[], name: string): string {
  const { language, t } = useLanguage();
  const lines = mentions.map(({ text, dose, route, where }) =>
    [
      text.toLocaleLowerCase() === name.toLocaleLowerCase() ? '' : text,
      dose ? `${number(language, dose.amount)} ${t.words.unit[dose.unit]}` : '',
      dose?.perDay ? t.words.perDay(number(language, dose.perDay)) : '',
      route ? t.words.route[route] : '',
      where === 'field' ? t.popup.drugs.inField : '',
    ]
      .filter(Boolean)
      .join(' '),
  );
  return [...new Set(lines.filter(Boolean))].slice(0, 4).join('; ');
}
