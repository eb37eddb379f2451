import { useLanguage } from './language.tsx';

/** A source as a card or a list numbers it. */
export interface NumberedSource {
  number: number;
  title: string;
  url: string;
  publisher?: string;
  date?: string;
  sections: readonly string[];
}

interface Props {
  text: string;
  sources: readonly NumberedSource[];
}

/** A statement with links to what it stands on. */
export function Said({ text, sources }: Props) {
  return (
    <>
      {text}
      {sources.map((source) => (
        <SourceNumber key={source.number} source={source} />
      ))}
    </>
  );
}

function SourceNumber({ source }: { source: NumberedSource }) {
  const { t } = useLanguage();
  return (
    <>
      {' '}
      <a
        class="ref"
        href={source.url}
        target="_blank"
        rel="noopener noreferrer"
        title={source.title}
        aria-label={`${t.words.source} ${source.number}: ${source.title}`}
      >
        [{source.number}]
      </a>
    </>
  );
}

/** The sources of a card: title, publisher, date and sections; each opens. */
export function SourceList({ sources }: { sources: readonly NumberedSource[] }) {
  return (
    <ol class="sources plain stack-tight">
      {sources.map((source) => (
        <li key={source.number}>
          <span class="muted">[{source.number}]</span>{' '}
          <a href={source.url} target="_blank" rel="noopener noreferrer">
            {source.title}
          </a>
          <span class="muted">
            {[source.publisher, source.date].filter(Boolean).map((part) => `, ${part}`)}
            {source.sections.length > 0 && ` · ${source.sections.map((s) => (/^\d/.test(s) ? `§${s}` : s)).join(', ')}`}
          </span>
        </li>
      ))}
    </ol>
  );
}
