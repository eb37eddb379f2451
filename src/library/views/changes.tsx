import { longDate } from '../../i18n/index.ts';
import type { CompiledTexts } from '../../knowledge/format/compiled.ts';
import { useLanguage } from '../../ui/language.tsx';

/** What changed from version to version, newest first. */
export function Changes({ texts }: { texts: CompiledTexts }) {
  const { language, t } = useLanguage();
  const newest = [...texts.changes].sort((a, b) => b.date.localeCompare(a.date));
  if (newest.length === 0) return <p>{t.library.noChanges}</p>;
  return (
    <ul class="plain rows">
      {newest.map((change) => (
        <li key={change.version}>
          <h2>
            {change.version} <span class="muted small">{longDate(language, change.date)}</span>
          </h2>
          <p>{change[language]}</p>
        </li>
      ))}
    </ul>
  );
}
