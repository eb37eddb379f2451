import { useEffect, useMemo, useState } from 'preact/hooks';
import { longDate } from '../../i18n/index.ts';
import type { CompiledTexts } from '../../knowledge/format/compiled.ts';
import { useLanguage } from '../../ui/language.tsx';
import { citationsPerSource } from '../model/reach.ts';
import { fold, matches } from '../model/search.ts';
import { SearchField } from './search-field.tsx';

interface Props {
  texts: CompiledTexts;
  open: string | undefined;
}

/** The bibliography: where each source is, when it was read, and how often it is cited. */
export function Sources({ texts, open }: Props) {
  const { language, t } = useLanguage();
  const words = t.library;
  const [typed, setTyped] = useState('');
  const cited = useMemo(() => citationsPerSource(texts), [texts]);
  const sources = useMemo(
    () =>
      Object.entries(texts.sources)
        .map(([id, source]) => ({
          id,
          source,
          haystack: fold([id, source.title, source.publisher, source.date].join(' ')),
        }))
        .sort((a, b) => a.source.title.localeCompare(b.source.title, language)),
    [texts, language],
  );
  const found = sources.filter((s) => matches(s.haystack, typed));
  useEffect(() => {
    if (open) document.getElementById(`source-${open}`)?.scrollIntoView();
  }, [open]);
  return (
    <>
      <div class="filters no-print">
        <SearchField value={typed} onChange={setTyped} />
      </div>
      <p role="status" class="muted">
        {found.length > 0 ? words.count.sources(found.length) : words.noHit}
      </p>
      <ul class="plain rows">
        {found.map(({ id, source }) => (
          <li key={id} id={`source-${id}`}>
            <a href={source.url} target="_blank" rel="noopener noreferrer">
              {source.title}
            </a>
            <p class="muted small">
              {source.publisher}, {source.date === 'undated' ? words.undated : source.date},{' '}
              {words.readOn(longDate(language, source.read))}
              {source.via && (
                <>
                  ,{' '}
                  <a href={source.via} target="_blank" rel="noopener noreferrer">
                    {words.readVia}
                  </a>
                </>
              )}
              , {words.citedBy(cited.get(id) ?? 0)}
              {source.licence && ` · ${words.licence}: ${source.licence}`}
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}
