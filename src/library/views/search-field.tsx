import { useId } from 'preact/hooks';
import { useLanguage } from '../../ui/language.tsx';

interface Props {
  value: string;
  onChange: (typed: string) => void;
}

export function SearchField({ value, onChange }: Props) {
  const { t } = useLanguage();
  const id = useId();
  return (
    <div class="search">
      <label for={id}>{t.library.search}</label>
      <input
        id={id}
        class="field"
        type="search"
        value={value}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
    </div>
  );
}
