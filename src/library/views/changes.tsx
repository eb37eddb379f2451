import type { ComponentChildren } from 'preact';
import { longDate } from '../../i18n/index.ts';
import type { Change } from '../../knowledge/format/change.ts';
import type { CompiledTexts } from '../../knowledge/format/compiled.ts';
import { useLanguage } from '../../ui/language.tsx';

/** What changed from version to version, newest first, record by record. */
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
          <ChangedRecords change={change} texts={texts} />
        </li>
      ))}
    </ul>
  );
}

type Class = NonNullable<Change['reclassed']>[number]['from'];

function ChangedRecords({ change, texts }: { change: Change; texts: CompiledTexts }) {
  const { language, t } = useLanguage();
  const words = t.library;
  const { reclassed = [], added = [], corrected = [], removed = [] } = change;
  const classWords = ({ action, timing }: Class): string =>
    t.words.action[action] + (timing ? `, ${timing === 'monitor' ? t.words.monitor : t.words.beforeFirstDose}` : '');
  const link = (record: string) => <RecordLink record={record} texts={texts} />;
  return (
    <>
      <Part title={words.reclassed(reclassed.length)} open>
        {reclassed.map(({ record, from, to }) => (
          <li key={record}>
            {link(record)}: {words.wasNow(classWords(from), classWords(to))}
          </li>
        ))}
      </Part>
      <Part title={words.removedRecords(removed.length)} open>
        {removed.map((gone) => (
          <li key={gone.record}>
            {gone.record}: {gone[language]}
          </li>
        ))}
      </Part>
      <Part title={words.addedRecords(added.length)}>
        {added.map((record) => (
          <li key={record}>{link(record)}</li>
        ))}
      </Part>
      <Part title={words.corrected(corrected.length)}>
        {corrected.map((record) => (
          <li key={record}>{link(record)}</li>
        ))}
      </Part>
    </>
  );
}

function Part({ title, open = false, children }: { title: string; open?: boolean; children: ComponentChildren[] }) {
  if (children.length === 0) return null;
  return (
    <details open={open}>
      <summary>{title}</summary>
      <ul>{children}</ul>
    </details>
  );
}

/** A record that a later version took out has no entry to open. */
function RecordLink({ record, texts }: { record: string; texts: CompiledTexts }) {
  const { language } = useLanguage();
  const entry = texts.records[record] ?? texts.loads[record];
  return entry ? <a href={`#record=${encodeURIComponent(record)}`}>{entry.title[language]}</a> : <>{record}</>;
}
