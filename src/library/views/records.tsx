import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { CompiledTexts } from '../../knowledge/format/compiled.ts';
import { Select } from '../../ui/controls.tsx';
import { useLanguage } from '../../ui/language.tsx';
import { Effects, Level } from '../../ui/level.tsx';
import { ACTION_CLASSES, type ActionClass } from '../../vocabulary.ts';
import { type Entry, entriesOf, matches } from '../model/search.ts';
import { RecordBody } from './record-body.tsx';
import { SearchField } from './search-field.tsx';

interface Props {
  texts: CompiledTexts;
  /** A record to open and bring into view. */
  open: string | undefined;
}

/** All records and cumulative effects: searched, by topic and by class. */
export function Records({ texts, open }: Props) {
  const { language, t } = useLanguage();
  const words = t.library;
  const [typed, setTyped] = useState('');
  const [topic, setTopic] = useState('');
  const [action, setAction] = useState<ActionClass | ''>('');
  const entries = useMemo(() => entriesOf(texts, language, t.words.effect), [texts, language, t]);
  const topics = [...new Set(entries.map((e) => e.topic))].sort();
  const found = entries.filter(
    (e) => matches(e.haystack, typed) && (topic === '' || e.topic === topic) && (action === '' || e.action === action),
  );
  const label = (id: string) => words.topics[id] ?? id;
  return (
    <>
      <div class="filters no-print">
        <SearchField value={typed} onChange={setTyped} />
        <Select
          label={words.topic}
          value={topic}
          options={[{ value: '', label: words.allTopics }, ...topics.map((id) => ({ value: id, label: label(id) }))]}
          onChange={setTopic}
        />
        <Select
          label={words.action}
          value={action}
          options={[
            { value: '', label: words.allClasses },
            ...ACTION_CLASSES.map((a) => ({ value: a, label: t.words.action[a] })),
          ]}
          onChange={setAction}
        />
      </div>
      <p role="status" class="muted">
        {found.length > 0 ? words.count.records(found.length) : words.noHit}
      </p>
      <RecordList entries={found} texts={texts} open={open} />
    </>
  );
}

/** Entries as cards that fold; their bodies are made when opened or printed. */
export function RecordList({
  entries,
  texts,
  open,
}: {
  entries: readonly Entry[];
  texts: CompiledTexts;
  open?: string | undefined;
}) {
  return (
    <ul class="plain stack">
      {entries.map((entry) => (
        <li key={entry.id}>
          <OneRecord entry={entry} texts={texts} opened={entry.id === open} />
        </li>
      ))}
    </ul>
  );
}

function OneRecord({ entry, texts, opened }: { entry: Entry; texts: CompiledTexts; opened: boolean }) {
  const { t } = useLanguage();
  const [isOpen, setOpen] = useState(opened);
  const place = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    if (!opened) return;
    setOpen(true);
    place.current?.scrollIntoView();
  }, [opened]);
  useEffect(() => {
    const openForPrint = () => setOpen(true);
    addEventListener('beforeprint', openForPrint);
    return () => removeEventListener('beforeprint', openForPrint);
  }, []);
  const timing = entry.kind === 'record' && 'timing' in entry.text ? entry.text.timing : undefined;
  return (
    <details
      ref={place}
      class={`card ${entry.action}`}
      data-record={entry.id}
      open={isOpen}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>
        <Level action={entry.action} timing={timing} folds />
        <h2 class="pair">{entry.title}</h2>
        <Effects effects={entry.effects} />
        <p class="muted small">
          {t.library.topics[entry.topic] ?? entry.topic} · {entry.id}
        </p>
      </summary>
      {isOpen && <RecordBody entry={entry} texts={texts} />}
    </details>
  );
}
