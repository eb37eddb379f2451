import { X } from 'lucide';
import { useEffect, useState } from 'preact/hooks';
import { ask } from '../../platform/pages.ts';
import { Icon } from '../../ui/icon.tsx';
import { useLanguage } from '../../ui/language.tsx';
import { Notice } from '../../ui/notice.tsx';
import type { CheckResult, Context, DrugInput } from '../../vocabulary.ts';
import { CircleDashed, Search } from 'lucide';
import { joinAnd } from '../../i18n/index.ts';
import { needsAction } from '../model/states.ts';
import { CardsProvider, type CardsContext } from './cards-context.tsx';
import { DrugField } from './drug-field.tsx';
import { Findings } from './findings.tsx';
import { ContextForm } from './context-form.tsx';

interface Props {
  drugs: string[];
  onAdd: (drugs: string[]) => void;
  onRemove: (drugs: string[]) => void;
  /** Drugs of the open page that can be added at once. */
  fromPage: string[];
  cards: CardsContext;
}

/** The answer for typed names: needs no page. */
export function Typed({ drugs, onAdd, onRemove, fromPage, cards }: Props) {
  const { t } = useLanguage();
  const words = t.popup.typed;
  const [context, setContext] = useState<Context>({});
  const [result, setResult] = useState<CheckResult | 'failed'>();
  const inputs: DrugInput[] = drugs.map((drug) => ({ drug }));
  const addable = fromPage.filter((drug) => !drugs.includes(drug));
  useEffect(() => {
    let current = true;
    setResult(undefined);
    if (drugs.length === 0) return;
    ask({ type: 'check', drugs: inputs, context }).then(
      (answer) => current && setResult(answer),
      () => current && setResult('failed'),
    );
    return () => {
      current = false;
    };
    // The list and the answers are all that the result depends on.
  }, [JSON.stringify([drugs, context])]);
  return (
    <div class="stack">
      <DrugField label={words.label} hint={words.hint} onDrugs={onAdd} />
      {addable.length > 0 && (
        <button type="button" class="button" onClick={() => onAdd(addable)}>
          {words.fromPage} ({addable.length})
        </button>
      )}
      {drugs.length > 0 && (
        <>
          <ul class="plain row" aria-label={words.list}>
            {drugs.map((drug) => (
              <li class="chip" key={drug}>
                {cards.nameOf(drug)}
                <button type="button" aria-label={words.remove(cards.nameOf(drug))} onClick={() => onRemove([drug])}>
                  <Icon icon={X} size={14} />
                </button>
              </li>
            ))}
            <li>
              <button type="button" class="button quiet" onClick={() => onRemove(drugs)}>
                {words.clear}
              </button>
            </li>
          </ul>
          <ContextForm context={context} onChange={setContext} />
        </>
      )}
      <div role="status" class="stack">
        {drugs.length < 2 && <p class="muted">{drugs.length === 0 ? words.empty : words.one}</p>}
        {result === 'failed' && <p>{words.checkFailed}</p>}
      </div>
      {result && result !== 'failed' && (
        <CardsProvider value={{ ...cards, writtenOf: () => [], statusOf: () => undefined, listAround: () => inputs }}>
          <Outcome result={result} drugs={drugs} />
        </CardsProvider>
      )}
    </div>
  );
}

/** Findings, what is not assessed, and, with two covered drugs and nothing found, that this does not mean safe. */
function Outcome({ result, drugs }: { result: CheckResult; drugs: string[] }) {
  const { language, t } = useLanguage();
  const words = t.popup.states;
  const uncovered = [...result.notCovered, ...result.unknown];
  const compared = drugs.filter((d) => !uncovered.includes(d)).length;
  const pressing = result.findings.filter(needsAction).length;
  return (
    <>
      <p role="status" class={pressing > 0 ? undefined : 'visually-hidden'}>
        {pressing > 0 && <strong>{words.needsAction(pressing)}</strong>}
      </p>
      {uncovered.length > 0 && (
        <Notice icon={CircleDashed} title={words.notCovered(uncovered.length)} tone="attention" state="not-covered">
          <p>
            {words.notCoveredText} <strong>{joinAnd(language, uncovered)}</strong>.
          </p>
        </Notice>
      )}
      {result.findings.length === 0 && compared >= 2 && (
        <Notice icon={Search} title={words.noneKnown} tone="plain" state="none-known">
          <p>{words.noneKnownText(compared)}</p>
        </Notice>
      )}
      <Findings findings={result.findings} />
    </>
  );
}
