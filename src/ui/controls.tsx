import { ChevronRight } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { Icon } from './icon.tsx';

interface SwitchProps {
  on: boolean;
  onChange: (on: boolean) => void;
  label: string;
  /** What it is about, read aloud after the label where the eye sees it from the row. */
  about?: string;
  /** One line under the label. */
  hint?: string;
  disabled?: boolean;
}

/**
 * An on/off switch. `onChange` runs synchronously inside the click handler, because asking for a permission only works
 * there.
 */
export function Switch({ on, onChange, label, about, hint, disabled = false }: SwitchProps) {
  const hintId = useId();
  return (
    <div>
      <button
        type="button"
        role="switch"
        class="switch"
        aria-checked={on}
        aria-describedby={hint ? hintId : undefined}
        disabled={disabled}
        onClick={() => onChange(!on)}
      >
        <span>
          {label}
          {about && <span class="visually-hidden"> {about}</span>}
        </span>
        <span class="track" aria-hidden="true">
          <span class="thumb" />
        </span>
      </button>
      {hint && (
        <p id={hintId} class="muted small">
          {hint}
        </p>
      )}
    </div>
  );
}

interface DisclosureProps {
  label: ComponentChildren;
  children: ComponentChildren;
  open?: boolean;
  onToggle?: (open: boolean) => void;
}

/** More detail, one step away. */
export function Disclosure({ label, children, open, onToggle }: DisclosureProps) {
  return (
    <details class="disclosure" open={open} onToggle={(event) => onToggle?.(event.currentTarget.open)}>
      <summary>
        <Icon icon={ChevronRight} size={16} class="chevron" />
        <span>{label}</span>
      </summary>
      <div class="body">{children}</div>
    </details>
  );
}

interface CheckProps {
  checked: boolean;
  onChange: (checked: boolean) => void;
  children: ComponentChildren;
}

export function Check({ checked, onChange, children }: CheckProps) {
  return (
    <label class="check">
      <input type="checkbox" checked={checked} onChange={(event) => onChange(event.currentTarget.checked)} />
      <span>{children}</span>
    </label>
  );
}

interface SelectProps<T extends string> {
  value: T;
  options: readonly { value: T; label: string }[];
  onChange: (value: T) => void;
  label: string;
  /** The label is read aloud but not drawn. */
  hideLabel?: boolean;
  slim?: boolean;
}

export function Select<T extends string>({
  value,
  options,
  onChange,
  label,
  hideLabel = false,
  slim = false,
}: SelectProps<T>) {
  const id = useId();
  return (
    <span class="row">
      <label for={id} class={hideLabel ? 'visually-hidden' : undefined}>
        {label}
      </label>
      <select
        id={id}
        class={slim ? 'select slim' : 'select'}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value as T)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </span>
  );
}
