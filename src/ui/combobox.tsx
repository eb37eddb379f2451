import ComboboxNavigation from '@github/combobox-nav';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';

export interface Suggestion {
  /** What goes into the list when chosen. */
  value: string;
  label: string;
  /** Shown behind the label: the INN of a brand, "not covered", … */
  note?: string;
}

interface Props {
  label: string;
  hint?: string;
  /** Names that begin like the text, then near ones; an empty list when there are none. */
  suggest: (typed: string) => Promise<Suggestion[]>;
  onChoose: (value: string) => void;
  /** Enter on a text that is no suggestion. */
  onEnter: (typed: string) => void;
  placeholder?: string;
  /** Read aloud when the list opens: "5 suggestions". */
  announce: (count: number) => string;
}

/** An editable combobox with a list of suggestions (ARIA 1.2); the keyboard behaviour is the library's. */
export function Combobox({ label, hint, suggest, onChoose, onEnter, placeholder, announce }: Props) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const navigation = useRef<ComboboxNavigation | null>(null);
  const asked = useRef(0);
  const [options, setOptions] = useState<Suggestion[]>([]);

  // Layout effects, all of them: a list that is seen must take the next key, and an effect comes a frame later.
  useLayoutEffect(() => {
    if (!input.current || !list.current) return;
    const combobox = new ComboboxNavigation(input.current, list.current, { tabInsertsSuggestions: false });
    navigation.current = combobox;
    return () => combobox.destroy();
  }, []);

  useLayoutEffect(() => {
    if (options.length > 0) navigation.current?.start();
    else navigation.current?.stop();
    return () => navigation.current?.stop();
  }, [options]);

  const close = () => {
    asked.current += 1;
    setOptions([]);
  };
  const clear = () => {
    if (input.current) input.current.value = '';
    close();
  };
  const onInput = async (typed: string) => {
    const turn = ++asked.current;
    const found = typed.trim().length < 2 ? [] : await suggest(typed.trim());
    if (turn === asked.current) setOptions(found);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && options.length > 0) {
      event.preventDefault();
      close();
      return;
    }
    const typed = input.current?.value.trim() ?? '';
    if (
      event.key !== 'Enter' ||
      event.defaultPrevented ||
      !typed ||
      input.current?.hasAttribute('aria-activedescendant')
    )
      return;
    event.preventDefault();
    clear();
    onEnter(typed);
  };
  const choose = (event: Event) => {
    const value = (event.target as HTMLElement).dataset['value'];
    if (value === undefined) return;
    clear();
    onChoose(value);
    input.current?.focus();
  };

  useLayoutEffect(() => {
    const element = list.current;
    element?.addEventListener('combobox-commit', choose);
    return () => element?.removeEventListener('combobox-commit', choose);
  });

  return (
    <div class="combobox">
      <label for={`${id}-input`}>{label}</label>
      <input
        ref={input}
        id={`${id}-input`}
        class="field"
        type="text"
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        placeholder={placeholder}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onInput={(event) => void onInput(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      {hint && (
        <p id={`${id}-hint`} class="muted small">
          {hint}
        </p>
      )}
      <ul ref={list} id={`${id}-list`} role="listbox" aria-label={label} hidden={options.length === 0}>
        {options.map((option) => (
          <li key={option.value + option.label} id={`${id}-${option.label}`} role="option" data-value={option.value}>
            <span>{option.label}</span>
            {option.note && <span class="muted small">{option.note}</span>}
          </li>
        ))}
      </ul>
      <p class="visually-hidden" role="status">
        {options.length > 0 ? announce(options.length) : ''}
      </p>
    </div>
  );
}
