import type { CompiledTexts } from '../../knowledge/format/compiled.ts';
import { Citations } from '../../ui/citations.ts';
import { useLanguage } from '../../ui/language.tsx';
import { Said, SourceList } from '../../ui/said.tsx';
import { type Bilingual, nameIn } from '../../vocabulary.ts';
import { nameOf } from '../model/search.ts';
import { Labelled } from './labelled.tsx';

/** Hunter criteria, switching, tapering, what is contested and reading notes, as the content says them. */
export function Guidance({ texts }: { texts: CompiledTexts }) {
  const { language, t } = useLanguage();
  const citations = new Citations(texts);
  const { hunter, switches = [], tapering = [], contested = [], notes = [] } = texts.guidance;
  const say = (s: Bilingual & { src: readonly string[] }) => (
    <Said text={s[language]} sources={citations.cite(s.src)} />
  );
  const names = (ids: readonly string[]) => ids.map((id) => nameOf(id, texts, language)).join(', ');
  return (
    <div class="stack guidance">
      {hunter && (
        <section class="stack-tight">
          <h2>{hunter.title[language]}</h2>
          <p>{say(hunter.intro)}</p>
          <ul>
            {hunter.features.map((f) => (
              <li key={f.id}>
                <strong>{f.label[language]}</strong>: {say(f.explain)}
              </li>
            ))}
          </ul>
          <Labelled label={t.tools.hunter.rules}>
            <ol>
              {hunter.rules.map((rule) => (
                <li key={rule.id}>{rule.label[language]}</li>
              ))}
            </ol>
          </Labelled>
          <p>
            <strong>{t.tools.hunter.positive}.</strong> {say(hunter.positive)}
          </p>
          <p>
            <strong>{t.tools.hunter.negative}.</strong> {say(hunter.negative)}
          </p>
          <Labelled label={t.tools.hunter.differential}>
            <ul>
              {hunter.differential.map((s) => (
                <li key={s.en}>{say(s)}</li>
              ))}
            </ul>
          </Labelled>
          <Labelled label={t.tools.hunter.whatToDo}>
            <ol>
              {hunter.whatToDo.map((s) => (
                <li key={s.en}>{say(s)}</li>
              ))}
            </ol>
          </Labelled>
        </section>
      )}
      {switches.length > 0 && (
        <section class="stack-tight">
          <h2>{t.tools.switching.open}</h2>
          <ul class="plain rows">
            {switches.map((line) => (
              <li key={line.id}>
                <h3>
                  {names(line.from)} → {names(line.to)}
                </h3>
                <p>
                  <strong>{t.tools.switching.direct[line.direct]}</strong>
                  {line.days !== undefined && line.days > 0 && ` · ${t.tools.switching.days(line.days)}`}.{' '}
                  {say(line.advice)}
                </p>
                {line.elsewhere?.map((other) => (
                  <p key={other.en} class="small">
                    <strong>{nameIn(other.body, language)}</strong>: {say(other)}
                  </p>
                ))}
              </li>
            ))}
          </ul>
        </section>
      )}
      {tapering.length > 0 && (
        <section class="stack-tight">
          <h2>{t.tools.tapering.open}</h2>
          {tapering.map((part) => (
            <Labelled key={part.id} label={names(part.about)}>
              <ul>
                {part.statements.map((s) => (
                  <li key={s.en}>{say(s)}</li>
                ))}
              </ul>
            </Labelled>
          ))}
        </section>
      )}
      {contested.length > 0 && (
        <section class="stack-tight">
          <h2>{t.tools.contested.open}</h2>
          {contested.map((part) => (
            <Labelled key={part.id} label={part.title[language]}>
              <ul>
                {part.sides.map((s) => (
                  <li key={s.en}>{say(s)}</li>
                ))}
              </ul>
            </Labelled>
          ))}
        </section>
      )}
      {notes.length > 0 && (
        <section class="stack-tight">
          <h2>{t.tools.notes.open}</h2>
          <ul>
            {notes.map((note) => (
              <li key={note.id}>
                <strong>{names(note.about)}</strong>: {say(note)}
              </li>
            ))}
          </ul>
        </section>
      )}
      <Labelled label={t.popup.card.sources}>
        <SourceList sources={citations.list()} />
      </Labelled>
    </div>
  );
}
