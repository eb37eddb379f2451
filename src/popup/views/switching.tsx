import { useState } from 'preact/hooks';
import type { CompiledTexts } from '../../knowledge/format/compiled.ts';
import { Select } from '../../ui/controls.tsx';
import { useLanguage } from '../../ui/language.tsx';
import { Said, SourceList } from '../../ui/said.tsx';
import { subjectDrugs, switchesFor } from '../model/switching.ts';
import { Citations } from '../../ui/citations.ts';
import type { NameOf } from '../model/names.ts';
import { nameIn } from '../../vocabulary.ts';

interface Props {
  texts: CompiledTexts;
  nameOf: NameOf;
}

/** How to go from one drug to another: drug-free days and what must not be switched directly. */
export function Switching({ texts, nameOf }: Props) {
  const { language, t } = useLanguage();
  const words = t.tools.switching;
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const all = texts.guidance.switches ?? [];
  const options = (side: 'from' | 'to') => {
    const drugs = subjectDrugs(
      all.flatMap((s) => s[side]),
      texts,
    );
    const named = drugs
      .map((id) => ({ value: id, label: nameOf(id) }))
      .sort((a, b) => a.label.localeCompare(b.label, language));
    return [{ value: '', label: words.any }, ...named];
  };
  const found = switchesFor(all, from, to, texts);
  const citations = new Citations(texts);
  const subject = (id: string) => texts.properties[id]?.[language] ?? nameOf(id);
  return (
    <section class="stack">
      <div class="row">
        <Select label={words.from} value={from} options={options('from')} onChange={setFrom} />
        <Select label={words.to} value={to} options={options('to')} onChange={setTo} />
      </div>
      <p role="status" class="muted small">
        {found.length > 0 ? words.count(found.length) : words.none}
      </p>
      <ul class="plain stack">
        {found.map((line) => (
          <li key={line.id} class="line" data-switch={line.id}>
            <h2>
              {line.from.map(subject).join(', ')} → {line.to.map(subject).join(', ')}
            </h2>
            <p>
              <strong>{words.direct[line.direct]}</strong>
              {line.days !== undefined && line.days > 0 && ` · ${words.days(line.days)}`}
            </p>
            <p>
              <Said text={line.advice[language]} sources={citations.cite(line.advice.src)} />
            </p>
            {line.elsewhere?.map((other) => (
              <p class="small" key={other.en}>
                {words.elsewhere}: <strong>{nameIn(other.body, language)}</strong>:{' '}
                <Said text={other[language]} sources={citations.cite(other.src)} />
              </p>
            ))}
          </li>
        ))}
      </ul>
      <SourceList sources={citations.list()} />
    </section>
  );
}
