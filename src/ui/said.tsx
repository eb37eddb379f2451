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

/** The sources of a card, one line each; each opens. What does not fit the line stands in its tooltip. */
export function SourceList({ sources }: { sources: readonly NumberedSource[] }) {
  return (
    <ol class="sources plain">
      {sources.map((source) => {
        const sections = source.sections.map((s) => (/^\d/.test(s) ? `§${s}` : s)).join(', ');
        const about = [source.publisher, source.date, sections].filter(Boolean).join(', ');
        return (
          <li key={source.number} title={`${source.title}. ${about}`}>
            <span class="muted">[{source.number}]</span>
            <a href={source.url} target="_blank" rel="noopener noreferrer">
              {source.title}
            </a>
            <span class="muted">{[yearOf(source.date), sections].filter(Boolean).join(' ')}</span>
          </li>
        );
      })}
    </ol>
  );
}

/** The year of a source's text; nothing for one that states none. */
function yearOf(date: string | undefined): string | undefined {
  return date && /^\d{4}/.test(date) ? date.slice(0, 4) : undefined;
}
