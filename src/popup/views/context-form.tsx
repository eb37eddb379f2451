import { Check, Disclosure } from '../../ui/controls.tsx';
import { useLanguage } from '../../ui/language.tsx';
import type { Context, PoorMetaboliserEnzyme } from '../../vocabulary.ts';
import { useId } from 'preact/hooks';

interface Props {
  context: Context;
  onChange: (context: Context) => void;
}

const YES_NO = ['earlierUlcerOrBleeding', 'kidneyImpaired', 'heartFailure', 'longQt'] as const;
const ENZYMES = [
  ['CYP2D6', 'cyp2d6'],
  ['CYP2C19', 'cyp2c19'],
] as const;

/** What the clinician knows of the patient. Lives in this view only; nothing is stored. */
export function ContextForm({ context, onChange }: Props) {
  const { t } = useLanguage();
  const words = t.popup.context;
  const id = useId();
  const answers = Object.keys(context).length;
  const set = (change: Partial<Record<keyof Context, unknown>>) => {
    const next = Object.entries({ ...context, ...change }).filter(
      ([, value]) => value !== undefined && value !== false,
    );
    onChange(Object.fromEntries(next));
  };
  const setEnzyme = (enzyme: PoorMetaboliserEnzyme, poor: boolean) => {
    const others = (context.poorMetaboliser ?? []).filter((e) => e !== enzyme);
    const enzymes = poor ? [...others, enzyme] : others;
    set({ poorMetaboliser: enzymes.length > 0 ? enzymes : undefined });
  };
  const setAge = (typed: string) => {
    const age = Number(typed);
    set({ age: typed !== '' && age >= 0 && age <= 130 ? age : undefined });
  };
  return (
    <Disclosure label={answers > 0 ? `${words.heading}: ${words.active(answers)}` : words.heading}>
      <fieldset aria-label={words.heading}>
        <p class="muted small">{words.hint}</p>
        <p class="row">
          <label for={id}>{words.age}</label>
          <input
            id={id}
            class="field narrow"
            type="number"
            min={0}
            max={130}
            value={context.age}
            onChange={(event) => setAge(event.currentTarget.value)}
          />
        </p>
        {YES_NO.map((key) => (
          <Check key={key} checked={context[key] === true} onChange={(yes) => set({ [key]: yes })}>
            {words[key]}
          </Check>
        ))}
        {ENZYMES.map(([enzyme, key]) => (
          <Check
            key={enzyme}
            checked={context.poorMetaboliser?.includes(enzyme) === true}
            onChange={(poor) => setEnzyme(enzyme, poor)}
          >
            {words[key]}
          </Check>
        ))}
      </fieldset>
    </Disclosure>
  );
}
