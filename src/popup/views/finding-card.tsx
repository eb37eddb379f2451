import { useLanguage } from '../../ui/language.tsx';
import { Effects, Evidence, Level } from '../../ui/level.tsx';
import { Said, SourceList } from '../../ui/said.tsx';
import { joinAnd } from '../../i18n/index.ts';
import type { Finding, Status } from '../../vocabulary.ts';
import type { Card } from '../model/card.ts';
import { Because, Elsewhere, More, Unsure } from './card-parts.tsx';
import { Alternatives, Steps } from './card-advice.tsx';
import { CardActions, type CardHandlers } from './card-actions.tsx';
import { useCards } from './cards-context.tsx';

interface Props {
  finding: Finding;
  open: boolean;
  /** Absent where a finding can be neither acknowledged nor hidden (typed names). */
  handlers?: CardHandlers | undefined;
  seen?: boolean;
  hidden?: boolean;
}

/** One finding: what, which drugs, what can happen, what to do, why, how sure, and where it is written. */
export function FindingCard({ finding, open, handlers, seen = false, hidden = false }: Props) {
  const { t } = useLanguage();
  const { cardOf } = useCards();
  const card = cardOf(finding);
  return (
    <details class={`card ${finding.action}`} open={open} data-record={finding.record} data-action={finding.action}>
      <summary>
        <Level action={finding.action} timing={finding.timing} folds />
        <Pair finding={finding} />
        <Effects effects={finding.effects} />
        {(seen || hidden) && (
          <p class="muted small">
            {[seen && t.popup.findings.seenMark, hidden && t.popup.findings.hiddenMark].filter(Boolean).join(', ')}
          </p>
        )}
      </summary>
      <div class="body">
        {card ? <Body card={card} handlers={handlers} /> : <Bare finding={finding} />}
        <CardActions finding={finding} card={card} handlers={handlers} seen={seen} hidden={hidden} />
      </div>
    </details>
  );
}

/** The drugs, by name of the substance, and as the page wrote them. */
function Pair({ finding }: { finding: Finding }) {
  const { language, t } = useLanguage();
  const { nameOf, writtenOf, statusOf } = useCards();
  const names = finding.drugs.map((drug) => {
    const status: Status | undefined = statusOf(drug);
    const said = status === 'stopped' || status === 'planned' ? ` (${t.words.status[status]})` : '';
    return nameOf(drug) + said;
  });
  const written = finding.drugs.flatMap((drug) => {
    const spellings = writtenOf(drug);
    return spellings.length > 0 ? [`${spellings.join(', ')} = ${nameOf(drug)}`] : [];
  });
  return (
    <>
      <h3 class="pair">{names.join(' + ')}</h3>
      {finding.unsure && finding.unsure.length > 0 && (
        <p class="small">{t.popup.card.unsure(joinAnd(language, finding.unsure.map(nameOf)))}</p>
      )}
      {written.length > 0 && <p class="as-written muted small">{t.popup.card.asWritten(written.join('; '))}</p>}
    </>
  );
}

function Body({ card, handlers }: { card: Card; handlers: CardHandlers | undefined }) {
  const { t } = useLanguage();
  const { finding } = card;
  return (
    <>
      {card.isLoad && <p class="small muted">{t.popup.card.load}</p>}
      <section>
        <h4 class="label">{t.popup.card.consequence}</h4>
        <p>
          <Said {...card.consequence} />
        </p>
      </section>
      <section>
        <h4 class="label">{t.popup.card.actions}</h4>
        <Steps card={card} />
      </section>
      <Because card={card} />
      <Unsure finding={finding} handlers={handlers} />
      <section>
        <h4 class="label">{t.popup.card.why}</h4>
        <p>
          <Said {...card.mechanism} />
        </p>
      </section>
      <Alternatives card={card} />
      <Elsewhere card={card} />
      <section class="stack-tight small">
        {card.serious && (
          <p>
            <strong>{t.popup.card.seriousBecause}:</strong> <Said {...card.serious} />
          </p>
        )}
        <Evidence grade={finding.evidence} />
      </section>
      <More card={card} />
      <section>
        <h4 class="label">{t.popup.card.sources}</h4>
        <SourceList sources={card.sources} />
      </section>
    </>
  );
}

/** A finding whose record has no text in this build still shows its class, evidence and sources. */
function Bare({ finding }: { finding: Finding }) {
  const { t } = useLanguage();
  return (
    <>
      <p>{t.popup.card.noText}</p>
      <Evidence grade={finding.evidence} />
      <SourceList
        sources={finding.sources.map(({ title, url, section }, i) => ({
          number: i + 1,
          title,
          url,
          sections: section ? [section] : [],
        }))}
      />
    </>
  );
}
