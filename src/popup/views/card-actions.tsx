import { Check, Copy, Eye, EyeOff } from 'lucide';
import { useState } from 'preact/hooks';
import { Icon } from '../../ui/icon.tsx';
import { useLanguage } from '../../ui/language.tsx';
import type { Finding, Status } from '../../vocabulary.ts';
import { adviceText } from '../export/advice-text.ts';
import type { Card } from '../model/card.ts';
import { useCards } from './cards-context.tsx';

export interface CardHandlers {
  see: (finding: Finding) => void;
  hide: (finding: Finding) => void;
  show: (finding: Finding) => void;
  correct: (drug: string, as: Status) => void;
  /** Where a hidden pair is kept: for this document, or for the site. */
  hideKept: boolean;
}

interface Props {
  finding: Finding;
  card: Card | undefined;
  handlers: CardHandlers | undefined;
  seen: boolean;
  hidden: boolean;
}

/** Acknowledging that says what is meant: seen, hide here, copy. A `contraindicated` finding cannot be hidden. */
export function CardActions({ finding, card, handlers, seen, hidden }: Props) {
  const { language, t } = useLanguage();
  const { nameOf } = useCards();
  const [copied, setCopied] = useState<boolean>();
  const words = t.popup.card;
  const copy = () => {
    const text = adviceText(finding, card, nameOf, language);
    navigator.clipboard.writeText(text).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  };
  const said = copied === undefined ? '' : copied ? words.copied : words.copyFailed;
  return (
    <div class="foot">
      <button type="button" class="button quiet" onClick={copy}>
        <Icon icon={Copy} size={16} />
        {said || words.copy}
      </button>
      <span role="status" class="visually-hidden">
        {said}
      </span>
      {handlers && !seen && (
        <button type="button" class="button quiet" onClick={() => handlers.see(finding)}>
          <Icon icon={Check} size={16} />
          {words.seen}
        </button>
      )}
      {handlers && !hidden && finding.action !== 'contraindicated' && (
        <button
          type="button"
          class="button quiet"
          title={handlers.hideKept ? words.hideKept : words.hideUntilLeft}
          onClick={() => handlers.hide(finding)}
        >
          <Icon icon={EyeOff} size={16} />
          {words.hide}
        </button>
      )}
      {handlers && hidden && (
        <button type="button" class="button quiet" onClick={() => handlers.show(finding)}>
          <Icon icon={Eye} size={16} />
          {words.hideUndo}
        </button>
      )}
    </div>
  );
}
