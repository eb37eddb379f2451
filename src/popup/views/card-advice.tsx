import { useEffect, useState } from 'preact/hooks';
import { joinAnd } from '../../i18n/index.ts';
import { useLanguage } from '../../ui/language.tsx';
import { Said } from '../../ui/said.tsx';
import type { Finding, Route } from '../../vocabulary.ts';
import { judgeDrug, type Judged } from '../model/advice.ts';
import type { Card, CardAlternative } from '../model/card.ts';
import { useCards } from './cards-context.tsx';

/** The steps in the order of doing; a drug that a step tells to use carries its own finding with this list, if any. */
export function Steps({ card }: { card: Card }) {
  return (
    <ol class="steps stack-tight">
      {card.steps.map((step) => (
        <li key={step.text}>
          <Said {...step} />
          {step.recommends.map((drug) => (
            <RecommendedDrug key={drug} drug={drug} finding={card.finding} />
          ))}
        </li>
      ))}
    </ol>
  );
}

function RecommendedDrug({ drug, finding }: { drug: string; finding: Finding }) {
  const { t } = useLanguage();
  const { nameOf } = useCards();
  const judged = useJudged(drug, finding, []);
  const said = useVerdict();
  if (!judged?.worst) return null;
  return <p class="small">{t.popup.card.recommendsWith(nameOf(drug), said(judged.worst, drug))}</p>;
}

/** Alternatives that a source names; only those that pass the check against this list are offered. */
export function Alternatives({ card }: { card: Card }) {
  const { t } = useLanguage();
  const { replacedBy } = useCards();
  const fitting = card.alternatives
    .map((alternative) => ({ alternative, replaced: replacedBy(alternative.insteadOf, card.finding) }))
    .filter(({ replaced }) => replaced.length > 0);
  if (fitting.length === 0) return null;
  return (
    <section>
      <h4 class="label">{t.popup.card.alternatives}</h4>
      <ul class="stack-tight">
        {fitting.map(({ alternative, replaced }) => (
          <Alternative key={alternative.text} alternative={alternative} replaced={replaced} finding={card.finding} />
        ))}
      </ul>
    </section>
  );
}

interface AlternativeProps {
  alternative: CardAlternative;
  replaced: string[];
  finding: Finding;
}

function Alternative({ alternative, replaced, finding }: AlternativeProps) {
  const { language, t } = useLanguage();
  const { nameOf } = useCards();
  const said = useVerdict();
  const judged = useJudgedAll(alternative.drugs, finding, replaced, alternative.route as Route | undefined);
  if (!judged) return null;
  const offered = judged.filter((j) => j.verdict !== 'withheld');
  const withheld = judged.filter((j) => j.verdict === 'withheld').map((j) => nameOf(j.drug));
  return (
    <li>
      {offered.length > 0 && <Said {...alternative} />}
      {offered.map((j) => (
        <p class="small" key={j.drug}>
          <strong>{nameOf(j.drug)}</strong>
          {alternative.route && ` (${t.words.route[alternative.route as Route]})`}:{' '}
          {j.verdict === 'clean' && t.popup.card.alternativeClean}
          {j.verdict === 'not-covered' && t.popup.card.alternativeNotCovered}
          {j.worst && j.verdict === 'with-finding' && t.popup.card.alternativeWith(said(j.worst, j.drug))}
        </p>
      ))}
      {withheld.length > 0 && (
        <p class="muted small">{t.popup.card.alternativeWithheld(joinAnd(language, withheld))}</p>
      )}
    </li>
  );
}

/** "Caution, with clopidogrel" for a finding of a recommended drug. */
function useVerdict(): (worst: Finding, drug: string) => string {
  const { t } = useLanguage();
  const { nameOf } = useCards();
  return (worst, drug) => {
    const others = worst.drugs.filter((d) => d !== drug).map(nameOf);
    return `${t.words.signal[worst.action]} · ${t.words.action[worst.action]} (${[nameOf(drug), ...others].join(' + ')})`;
  };
}

function useJudged(drug: string, finding: Finding, replaced: string[]): Judged | undefined {
  return useJudgedAll([drug], finding, replaced)?.[0];
}

/** Undefined until every drug was checked; a drug whose check failed counts as not assessed. */
function useJudgedAll(drugs: string[], finding: Finding, replaced: string[], route?: Route): Judged[] | undefined {
  const { check, listAround } = useCards();
  const [judged, setJudged] = useState<Judged[]>();
  const list = listAround(finding);
  const question = JSON.stringify([drugs, list, replaced, route]);
  useEffect(() => {
    let current = true;
    const one = (drug: string): Promise<Judged> =>
      judgeDrug(drug, list, replaced, check, route).catch(() => ({ drug, verdict: 'not-covered' }));
    void Promise.all(drugs.map(one)).then((all) => current && setJudged(all));
    return () => {
      current = false;
    };
    // The question names everything that the answer depends on.
  }, [question]);
  return judged;
}
