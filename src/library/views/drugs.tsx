import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { longDate } from '../../i18n/index.ts';
import type { CompiledTexts, DrugText } from '../../knowledge/format/compiled.ts';
import { Citations } from '../../ui/citations.ts';
import { useLanguage } from '../../ui/language.tsx';
import { Said, SourceList } from '../../ui/said.tsx';
import { fold, matches, nameOf } from '../model/search.ts';
import { recordsOfDrugs } from '../model/reach.ts';
import { Labelled } from './labelled.tsx';
import { SearchField } from './search-field.tsx';

interface Props {
  texts: CompiledTexts;
  open: string | undefined;
}

/** Every drug: names, codes, properties with their sources, notes, and the records that reach it. */
export function Drugs({ texts, open }: Props) {
  const { language, t } = useLanguage();
  const [typed, setTyped] = useState('');
  const reach = useMemo(() => recordsOfDrugs(texts), [texts]);
  const drugs = useMemo(
    () =>
      Object.entries(texts.drugs)
        .map(([id, drug]) => ({
          id,
          drug,
          haystack: fold([id, ...drug.atc, ...drug.names.nl, ...drug.names.en, ...drug.brands].join(' ')),
        }))
        .sort((a, b) => a.drug.name[language].localeCompare(b.drug.name[language], language)),
    [texts, language],
  );
  const found = drugs.filter((d) => matches(d.haystack, typed));
  return (
    <>
      <div class="filters no-print">
        <SearchField value={typed} onChange={setTyped} />
      </div>
      <p role="status" class="muted">
        {found.length > 0 ? t.library.count.drugs(found.length) : t.library.noHit}
      </p>
      <ul class="plain rows">
        {found.map(({ id, drug }) => (
          <li key={id}>
            <OneDrug id={id} drug={drug} texts={texts} records={reach.get(id) ?? []} opened={id === open} />
          </li>
        ))}
      </ul>
    </>
  );
}

interface OneProps {
  id: string;
  drug: DrugText;
  texts: CompiledTexts;
  records: string[];
  opened: boolean;
}

function OneDrug({ id, drug, texts, records, opened }: OneProps) {
  const { language, t } = useLanguage();
  const [isOpen, setOpen] = useState(opened);
  const place = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    if (!opened) return;
    setOpen(true);
    place.current?.scrollIntoView();
  }, [opened]);
  return (
    <details
      ref={place}
      class="entry"
      open={isOpen}
      data-drug={id}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>
        <h2>{drug.name[language]}</h2>
        <span class="muted small">
          {drug.atc.join(', ')} · {t.library.count.records(records.length)}
        </span>
      </summary>
      {isOpen && <DrugBody {...{ id, drug, texts, records, language }} />}
    </details>
  );
}

function DrugBody({ id, drug, texts, records }: Omit<OneProps, 'opened'>) {
  const { language, t } = useLanguage();
  const words = t.library;
  const citations = new Citations(texts);
  const kindWord = { kinetics: words.kinetics, note: words.notes, local: words.localUse };
  return (
    <div class="body">
      <Labelled label={words.names}>{[...new Set([id, ...drug.names.nl, ...drug.names.en])].join(', ')}</Labelled>
      {drug.brands.length > 0 && <Labelled label={words.brands}>{drug.brands.join(', ')}</Labelled>}
      {drug.properties.length > 0 && (
        <Labelled label={words.properties}>
          <ul>
            {drug.properties.map((property) => (
              <li key={property}>
                <Said
                  text={nameOf(property, texts, language)}
                  sources={citations.cite(texts.properties[property]?.members.find((m) => m.drug === id)?.src ?? [])}
                />
              </li>
            ))}
          </ul>
        </Labelled>
      )}
      {drug.statements.map((said) => (
        <Labelled
          key={said.en}
          label={
            said.kind === 'assessed' ? words.assessed(said.on ? longDate(language, said.on) : '') : kindWord[said.kind]
          }
        >
          <Said text={said[language]} sources={citations.cite(said.src)} />
        </Labelled>
      ))}
      <Labelled label={words.inRecords}>
        {records.length === 0 ? (
          words.noRecords
        ) : (
          <ul>
            {records.map((record) => (
              <li key={record}>
                <a href={`#record=${encodeURIComponent(record)}`}>
                  {(texts.records[record] ?? texts.loads[record])?.title[language] ?? record}
                </a>
              </li>
            ))}
          </ul>
        )}
      </Labelled>
      <SourceList sources={citations.list()} />
    </div>
  );
}
