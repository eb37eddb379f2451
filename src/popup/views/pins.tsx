import { Pin, X } from 'lucide';
import { clockTime } from '../../i18n/index.ts';
import type { PinsView } from '../../platform/view.ts';
import { Icon } from '../../ui/icon.tsx';
import { useLanguage } from '../../ui/language.tsx';
import { Notice } from '../../ui/notice.tsx';
import type { NameOf } from '../model/names.ts';
import { DrugField } from './drug-field.tsx';

interface Props {
  pins: PinsView;
  nameOf: NameOf;
  onSet: (drugs: string[]) => void;
  onConfirm: () => void;
}

/** The patient's drugs that reference pages are compared with, where they came from, and a way to change them. */
export function Pins({ pins, nameOf, onSet, onConfirm }: Props) {
  const { t } = useLanguage();
  const words = t.popup.pins;
  const ids = pins.drugs.map((d) => d.id);
  return (
    <div class="stack-tight">
      {ids.length === 0 ? (
        <p class="muted small">{words.none}</p>
      ) : (
        <>
          <ul class="plain row">
            {ids.map((id) => (
              <li class="chip" key={id}>
                {nameOf(id)}
                <button
                  type="button"
                  aria-label={words.remove(nameOf(id))}
                  onClick={() => onSet(ids.filter((d) => d !== id))}
                >
                  <Icon icon={X} size={14} />
                </button>
              </li>
            ))}
          </ul>
          <Origin pins={pins} />
          <button type="button" class="button" onClick={() => onSet([])}>
            {words.clear}
          </button>
        </>
      )}
      <DrugField label={words.add} onDrugs={(added) => onSet([...new Set([...ids, ...added])])} />
      {pins.toConfirm && (
        <button type="button" class="button" onClick={onConfirm}>
          {words.confirm}
        </button>
      )}
    </div>
  );
}

/** Asked at the top when the page that the pins came from has moved on. */
export function PinsQuestion({ pins, nameOf, onSet, onConfirm }: Props) {
  const { t } = useLanguage();
  const words = t.popup.pins;
  if (!pins.toConfirm || pins.drugs.length === 0) return null;
  return (
    <Notice
      icon={Pin}
      tone="choice"
      state="pins-to-confirm"
      title={words.confirmTitle}
      actions={
        <>
          <button type="button" class="button" onClick={() => onSet([])}>
            {words.clear}
          </button>
          <button type="button" class="button" onClick={onConfirm}>
            {words.confirm}
          </button>
        </>
      }
    >
      <p>
        {words.confirmText} <strong>{pins.drugs.map((d) => nameOf(d.id)).join(', ')}</strong>.
      </p>
      <Origin pins={pins} />
    </Notice>
  );
}

function Origin({ pins }: { pins: PinsView }) {
  const { language, t } = useLanguage();
  const words = t.popup.pins;
  const title = pins.from?.title ?? pins.from?.host;
  const origin = !pins.from ? words.typed : title ? words.fromPage(title) : words.fromGone;
  return (
    <p class="muted small">
      {origin}
      {pins.pinnedAt && `, ${words.at(clockTime(language, pins.pinnedAt))}`}
    </p>
  );
}
