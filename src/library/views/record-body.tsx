import { joinAnd, longDate } from '../../i18n/index.ts';
import type { CompiledTexts, LoadText, RecordText } from '../../knowledge/format/compiled.ts';
import { Citations } from '../../ui/citations.ts';
import { useLanguage } from '../../ui/language.tsx';
import { Evidence } from '../../ui/level.tsx';
import { Said, SourceList } from '../../ui/said.tsx';
import { type Bilingual, nameIn } from '../../vocabulary.ts';
import { type Entry, nameOf } from '../model/search.ts';
import { Labelled } from './labelled.tsx';

type Statement = Bilingual & { src: readonly string[] };

/** Everything that a record or a load says, each statement with its sources. */
export function RecordBody({ entry, texts }: { entry: Entry; texts: CompiledTexts }) {
  const { language, t } = useLanguage();
  const citations = new Citations(texts);
  const say = (s: Statement) => <Said text={s[language]} sources={citations.cite(s.src)} />;
  const text = entry.text;
  const card = t.popup.card;
  citations.cite(text.evidence.src);
  return (
    <div class="body">
      {entry.kind === 'record' ? (
        <Between record={text as RecordText} texts={texts} />
      ) : (
        <Algorithm load={text as LoadText} say={say} />
      )}
      <Labelled label={card.consequence}>{say(text.consequence)}</Labelled>
      <Labelled label={card.actions}>
        <ol>
          {text.actions.map((step) => (
            <li key={step.en}>{say(step)}</li>
          ))}
        </ol>
      </Labelled>
      <Labelled label={card.why}>{say(text.mechanism)}</Labelled>
      <Labelled label={t.words.serious}>{text.serious.is ? say(text.serious) : card.notSerious}</Labelled>
      <Evidence grade={text.evidence.grade} />
      {entry.kind === 'record' ? (
        <RecordDetails record={text as RecordText} texts={texts} say={say} />
      ) : (
        <Scores load={text as LoadText} texts={texts} cite={(src) => citations.cite(src)} />
      )}
      <p class="muted small">
        {card.reviewed(longDate(language, text.reviewed.on))}
        {text.reviewed.secondReading && `, ${card.secondReading(longDate(language, text.reviewed.secondReading))}`}
      </p>
      <Labelled label={card.sources}>
        <SourceList sources={citations.list()} />
      </Labelled>
    </div>
  );
}

function Between({ record, texts }: { record: RecordText; texts: CompiledTexts }) {
  const { language, t } = useLanguage();
  const name = (id: string) => nameOf(id, texts, language);
  return (
    <Labelled label={t.library.between}>
      <ul>
        {record.between.map((member, i) => (
          <li key={i}>
            {member.of.map(name).join(', ')}
            {member.not && ` (${t.library.except} ${joinAnd(language, member.not.map(name))})`}
            {member.routes && ` (${member.routes.map((r) => t.words.route[r]).join(', ')})`}
          </li>
        ))}
      </ul>
    </Labelled>
  );
}

interface Sayer {
  say: (statement: Statement) => preact.JSX.Element;
}

function RecordDetails({ record, texts, say }: Sayer & { record: RecordText; texts: CompiledTexts }) {
  const { language, t } = useLanguage();
  const card = t.popup.card;
  const list = (
    label: string,
    statements: readonly Statement[] | undefined,
    before?: (s: Statement, i: number) => string,
  ) =>
    statements && statements.length > 0 ? (
      <Labelled label={label}>
        <ul>
          {statements.map((s, i) => (
            <li key={s.en}>
              {before && <strong>{before(s, i)}: </strong>}
              {say(s)}
            </li>
          ))}
        </ul>
      </Labelled>
    ) : null;
  const moved = (i: number) => {
    const modifier = record.modifiers?.[i];
    if (!modifier) return '';
    const to = modifier.to ? ` (${t.words.action[modifier.to]}${timingWord(modifier.timing)})` : '';
    return t.library.moves[modifier.moves] + to;
  };
  const timingWord = (timing: string | undefined) =>
    timing === undefined ? '' : `, ${timing === 'monitor' ? t.words.monitor : t.words.beforeFirstDose}`;
  return (
    <>
      {list(t.library.changesWith, record.modifiers, (_s, i) => moved(i))}
      {list(card.elsewhere, record.elsewhere, (_s, i) => nameIn(record.elsewhere?.[i]?.body ?? '', language))}
      {record.onset && <Labelled label={card.onset}>{say(record.onset)}</Labelled>}
      {record.offset && <Labelled label={card.offset}>{say(record.offset)}</Labelled>}
      {record.frequency && <Labelled label={card.frequency}>{say(record.frequency)}</Labelled>}
      {list(card.riskFactors, record.riskFactors)}
      {list(card.washOut, record.washOut, (_s, i) => {
        const line = record.washOut?.[i];
        return line ? `${line.of.map((id) => nameOf(id, texts, language)).join(', ')}, ${card.days(line.days)}` : '';
      })}
      {list(
        card.alternatives,
        record.alternatives,
        (_s, i) => record.alternatives?.[i]?.drugs.map((d) => nameOf(d, texts, language)).join(', ') ?? '',
      )}
    </>
  );
}

function Algorithm({ load, say }: Sayer & { load: LoadText }) {
  const { t } = useLanguage();
  return <Labelled label={t.library.algorithm}>{say(load.algorithm)}</Labelled>;
}

interface ScoresProps {
  load: LoadText;
  texts: CompiledTexts;
  cite: (src: readonly string[]) => ReturnType<Citations['cite']>;
}

function Scores({ load, texts, cite }: ScoresProps) {
  const { language, t } = useLanguage();
  return (
    <Labelled label={t.library.scores}>
      <ul class="columns">
        {load.members.map((member) => (
          <li key={member.drug}>
            <Said text={`${nameOf(member.drug, texts, language)}: ${member.score}`} sources={cite(member.src)} />
          </li>
        ))}
      </ul>
    </Labelled>
  );
}
