import { useMemo, useState } from 'preact/hooks';
import type { CompiledTexts } from '../../knowledge/format/compiled.ts';
import { ClassMark } from '../../ui/class-mark.tsx';
import { useLanguage } from '../../ui/language.tsx';
import { ACTION_CLASSES } from '../../vocabulary.ts';
import { cellKey, matrixOf } from '../model/matrix.ts';
import { entriesOf, nameOf } from '../model/search.ts';
import { RecordList } from './records.tsx';

/** A picture of the knowledge base: the worst class between drug classes; a cell opens its records. */
export function MatrixView({ texts }: { texts: CompiledTexts }) {
  const { language, t } = useLanguage();
  const words = t.library;
  const [chosen, setChosen] = useState<[string, string]>();
  const { classes, cells } = useMemo(() => matrixOf(texts), [texts]);
  const entries = useMemo(() => entriesOf(texts, language, t.words.effect), [texts, language, t]);
  const name = (id: string) => nameOf(id, texts, language);
  const sorted = [...classes].sort((a, b) => name(a).localeCompare(name(b), language));
  const records = chosen && new Set(cells.get(cellKey(...chosen))?.records);
  return (
    <>
      <p>{words.matrixHint}</p>
      <p class="row" aria-label={words.legend}>
        {ACTION_CLASSES.map((action) => (
          <span key={action} class={`count ${action}`}>
            <ClassMark action={action} size={18} /> <span class="word">{t.words.action[action]}</span>
          </span>
        ))}
      </p>
      <div class="matrix" tabIndex={0} role="region" aria-label={words.matrixCaption}>
        <table>
          <caption class="visually-hidden">{words.matrixCaption}</caption>
          <thead>
            <tr>
              <td />
              {sorted.map((id) => (
                <th key={id} scope="col" title={name(id)}>
                  <span>{name(id)}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {sorted.map((row) => (
              <tr key={row}>
                <th scope="row" title={name(row)}>
                  {name(row)}
                </th>
                {sorted.map((column) => {
                  const cell = cells.get(cellKey(row, column));
                  if (!cell) return <td key={column} />;
                  const label = words.cell(name(row), name(column), t.words.action[cell.worst], cell.records.length);
                  return (
                    <td key={column} class={cell.worst}>
                      <button type="button" title={label} aria-label={label} onClick={() => setChosen([row, column])}>
                        <ClassMark action={cell.worst} size={16} />
                      </button>
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div role="status">
        {chosen && (
          <h2>
            {words.cellRecords(name(chosen[0]), name(chosen[1]))} ({records?.size ?? 0})
          </h2>
        )}
      </div>
      {records && <RecordList entries={entries.filter((e) => records.has(e.id))} texts={texts} />}
    </>
  );
}
