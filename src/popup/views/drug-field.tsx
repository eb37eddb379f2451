import { useState } from 'preact/hooks';
import { ask } from '../../platform/pages.ts';
import type { Suggestion } from '../../platform/view.ts';
import { Combobox } from '../../ui/combobox.tsx';
import { useLanguage } from '../../ui/language.tsx';

/** Suggestions shown at once; more would push the field out of view. */
const SUGGESTIONS = 7;

interface Props {
  label: string;
  hint?: string;
  /** Ids of the drugs that the name stands for; a combination product gives several. */
  onDrugs: (ids: string[]) => void;
}

type Miss = { name: string; near: Suggestion[]; isClass: boolean };

/** A field that turns typed names into drugs. A name that is not known is said, with near names to choose from. */
export function DrugField({ label, hint, onDrugs }: Props) {
  const { t } = useLanguage();
  const words = t.popup.typed;
  const [miss, setMiss] = useState<Miss>();
  const take = (suggestion: Suggestion) => {
    setMiss(undefined);
    onDrugs(suggestion.drugs.map((drug) => drug.id));
  };
  const suggest = async (typed: string) => {
    const found = await ask({ type: 'suggest', typed, limit: SUGGESTIONS });
    return found
      .filter((s) => s.drugs.length > 0)
      .map((s) => ({ value: JSON.stringify(s), label: s.name, note: noteOf(s, words.near_note) }));
  };
  const enter = async (typed: string) => {
    const found = (await ask({ type: 'suggest', typed, limit: SUGGESTIONS })).filter((s) => s.drugs.length > 0);
    const exact = found.find((s) => !s.near && s.name.toLocaleLowerCase() === typed.toLocaleLowerCase());
    if (exact) return take(exact);
    const mentions = await ask({ type: 'recognise', text: typed });
    const whole = mentions.length === 1 ? mentions[0] : undefined;
    if (whole && whole.drugs.length > 0) {
      return take({ name: typed, near: false, drugs: whole.drugs.map((id) => ({ id, name: id })) });
    }
    setMiss({ name: typed, near: found, isClass: (whole?.classes.length ?? 0) > 0 });
  };
  return (
    <div class="stack-tight">
      <Combobox
        label={label}
        {...(hint && { hint })}
        suggest={suggest}
        announce={words.suggestions}
        onChoose={(value) => take(JSON.parse(value) as Suggestion)}
        onEnter={(typed) => void enter(typed)}
      />
      <div role="status">
        {miss && (
          <div class="stack-tight">
            <p>{miss.isClass ? words.isClass(miss.name) : words.unknown(miss.name)}</p>
            {miss.near.length > 0 ? (
              <div class="row">
                <span>{words.near}</span>
                {miss.near.map((s) => (
                  <button type="button" class="button" key={s.name} onClick={() => take(s)}>
                    {nearLabel(s)}
                  </button>
                ))}
              </div>
            ) : (
              !miss.isClass && <p class="muted small">{words.noNear}</p>
            )}
          </div>
        )}
      </div>
    </div>
  );
}

/** The substances behind a brand, and that a name is only similar to what was typed. */
function noteOf({ name, drugs, near }: Suggestion, similar: string): string {
  const substances = drugs.map((d) => d.name).join(' + ');
  const parts = [substances.toLocaleLowerCase() === name.toLocaleLowerCase() ? '' : substances, near ? similar : ''];
  return parts.filter(Boolean).join(', ');
}

/** "sertraline" for a shortened form of it, "Sterane (prednisolone)" for a brand. */
function nearLabel({ name, drugs }: Suggestion): string {
  const substances = drugs.map((d) => d.name).join(' + ');
  return substances.toLocaleLowerCase().startsWith(name.toLocaleLowerCase()) ? substances : `${name} (${substances})`;
}
