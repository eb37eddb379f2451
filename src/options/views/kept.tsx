import type { CompiledTexts } from '../../knowledge/format/compiled.ts';
import type { PageMessage } from '../../platform/messages.ts';
import type { Settings } from '../../platform/settings.ts';
import { findingKey } from '../../platform/view.ts';
import { useLanguage } from '../../ui/language.tsx';

interface Props {
  settings: Settings;
  texts: CompiledTexts;
  tell: (message: PageMessage) => void;
}

/** What the user asked to keep out of sight, each with its undo. */
export function Kept({ settings, texts, tell }: Props) {
  const { language, t } = useLanguage();
  const words = t.options;
  const nameOf = (drug: string) =>
    (Object.hasOwn(texts.drugs, drug) ? texts.drugs[drug]?.name[language] : undefined) ?? drug;
  const never = Object.entries(settings.neverHere).flatMap(([host, drugs]) => drugs.map((drug) => ({ host, drug })));
  const hidden = Object.entries(settings.hidden).flatMap(([host, findings]) =>
    findings.map((finding) => ({ host, finding })),
  );
  const titleOf = (record: string) => (texts.records[record] ?? texts.loads[record])?.title[language] ?? record;
  const undo = (what: string, message: PageMessage) => (
    <button type="button" class="button" aria-label={`${words.undo}: ${what}`} onClick={() => tell(message)}>
      {words.undo}
    </button>
  );
  return (
    <>
      <section class="stack">
        <h2>{words.neverHere}</h2>
        {never.length === 0 && <p class="muted">{words.neverHereNone}</p>}
        <ul class="plain rows">
          {never.map(({ host, drug }) => (
            <li key={`${host} ${drug}`}>
              <span class="what">
                <strong>{nameOf(drug)}</strong> <span class="muted small">{host}</span>
              </span>
              {undo(`${nameOf(drug)}, ${host}`, { type: 'never-here:undo', host, drug })}
            </li>
          ))}
        </ul>
      </section>
      <section class="stack">
        <h2>{words.hidden}</h2>
        {hidden.length === 0 && <p class="muted">{words.hiddenNone}</p>}
        <ul class="plain rows">
          {hidden.map(({ host, finding }) => (
            <li key={`${host} ${findingKey(finding)}`}>
              <span class="what">
                <strong>{finding.drugs.map(nameOf).join(' + ')}</strong>{' '}
                <span class="muted small">
                  {titleOf(finding.record)}, {host}
                </span>
              </span>
              {undo(`${finding.drugs.map(nameOf).join(' + ')}, ${host}`, { type: 'finding:show', finding, host })}
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
