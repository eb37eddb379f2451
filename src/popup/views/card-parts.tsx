import { BookOpen, CircleHelp, ListChecks } from 'lucide';
import { longDate } from '../../i18n/index.ts';
import { openPage } from '../../platform/pages.ts';
import { Disclosure } from '../../ui/controls.tsx';
import { Icon } from '../../ui/icon.tsx';
import { useLanguage } from '../../ui/language.tsx';
import { Said } from '../../ui/said.tsx';
import type { Finding } from '../../vocabulary.ts';
import type { Card } from '../model/card.ts';
import type { CardHandlers } from './card-actions.tsx';
import { useCards } from './cards-context.tsx';

/** What on the list, or in the answers about the patient, changed the class. */
export function Because({ card }: { card: Card }) {
  const { t } = useLanguage();
  if (card.because.length === 0) return null;
  return (
    <section class="because">
      <Icon icon={ListChecks} />
      <div>
        <h4 class="label">{t.popup.card.context}</h4>
        {card.because.map((said) => (
          <p key={said.text}>
            <Said {...said} />
          </p>
        ))}
      </div>
    </section>
  );
}

/** Drugs whose status is unclear, with the correction that settles it. */
export function Unsure({ finding, handlers }: { finding: Finding; handlers: CardHandlers | undefined }) {
  const { t } = useLanguage();
  const { nameOf } = useCards();
  if (!finding.unsure?.length || !handlers) return null;
  return (
    <section class="because">
      <Icon icon={CircleHelp} />
      <div class="stack-tight">
        <h4 class="label">{t.popup.card.unsureFix}</h4>
        {finding.unsure.map((drug) => (
          <div class="row" key={drug}>
            <button type="button" class="button" onClick={() => handlers.correct(drug, 'current')}>
              {t.popup.card.makeCurrent(nameOf(drug))}
            </button>
            <button type="button" class="button" onClick={() => handlers.correct(drug, 'stopped')}>
              {t.popup.card.makeStopped(nameOf(drug))}
            </button>
          </div>
        ))}
      </div>
    </section>
  );
}

/** What other bodies say where they differ, side by side. */
export function Elsewhere({ card }: { card: Card }) {
  const { t } = useLanguage();
  if (card.elsewhere.length === 0) return null;
  return (
    <section>
      <h4 class="label">{t.popup.card.elsewhere}</h4>
      <ul>
        {card.elsewhere.map((other) => (
          <li key={other.body}>
            <strong>{other.body}:</strong> <Said {...other} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Onset, wash-out, frequency, risk factors and the dates of review: one step away. */
export function More({ card }: { card: Card }) {
  const { language, t } = useLanguage();
  const words = t.popup.card;
  const single = [
    [words.onset, card.onset],
    [words.offset, card.offset],
    [words.frequency, card.frequency],
  ] as const;
  return (
    <Disclosure label={words.more}>
      <dl class="stack-tight">
        {single.map(
          ([label, said]) =>
            said && (
              <div key={label}>
                <dt class="label">{label}</dt>
                <dd>
                  <Said {...said} />
                </dd>
              </div>
            ),
        )}
        {card.washOut.length > 0 && (
          <div>
            <dt class="label">{words.washOut}</dt>
            {card.washOut.map((said) => (
              <dd key={said.text}>
                {words.days(said.days)}: <Said {...said} />
              </dd>
            ))}
          </div>
        )}
        {card.riskFactors.length > 0 && (
          <div>
            <dt class="label">{words.riskFactors}</dt>
            {card.riskFactors.map((said) => (
              <dd key={said.text}>
                <Said {...said} />
              </dd>
            ))}
          </div>
        )}
      </dl>
      <p class="row small">
        <span class="muted">
          {words.reviewed(longDate(language, card.reviewed.on))}
          {card.reviewed.secondReading && `, ${words.secondReading(longDate(language, card.reviewed.secondReading))}`}
        </span>
        <button type="button" class="button quiet" onClick={() => void openPage(recordPage(card.finding.record))}>
          <Icon icon={BookOpen} size={16} />
          {words.recordLink}
        </button>
      </p>
    </Disclosure>
  );
}

/** Where the knowledge-base page shows one record. */
function recordPage(record: string): string {
  return `src/library/index.html#record=${encodeURIComponent(record)}`;
}
