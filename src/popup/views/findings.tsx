import { useState } from 'preact/hooks';
import { findingKey } from '../../platform/view.ts';
import { ClassMark } from '../../ui/class-mark.tsx';
import { useLanguage } from '../../ui/language.tsx';
import type { Finding } from '../../vocabulary.ts';
import { byClass, byDrug, opensByDefault } from '../model/groups.ts';
import type { CardHandlers } from './card-actions.tsx';
import { useCards } from './cards-context.tsx';
import { FindingCard } from './finding-card.tsx';

export interface FindingsProps {
  findings: readonly Finding[];
  /** Keys of findings that are hidden; they are passed only when the user asked to see them. */
  hidden?: ReadonlySet<string>;
  seen?: ReadonlySet<string>;
  handlers?: CardHandlers;
}

const NONE: ReadonlySet<string> = new Set();

/** All findings, worst first, by class or by drug; what usually needs no action only on request. */
export function Findings({ findings, hidden = NONE, seen = NONE, handlers }: FindingsProps) {
  const { t } = useLanguage();
  const { nameOf } = useCards();
  const [grouping, setGrouping] = useState<'class' | 'drug'>('class');
  const [showMild, setShowMild] = useState(false);
  const mild = findings.filter((f) => f.action === 'no-action');
  const listed = showMild ? findings : findings.filter((f) => f.action !== 'no-action');
  const classes = new Set(listed.map((f) => f.action)).size;
  if (findings.length === 0) return null;
  const card = (finding: Finding) => (
    <li key={findingKey(finding)}>
      <FindingCard
        finding={finding}
        open={opensByDefault(finding) && !seen.has(findingKey(finding))}
        handlers={handlers}
        seen={seen.has(findingKey(finding))}
        hidden={hidden.has(findingKey(finding))}
      />
    </li>
  );
  return (
    <div class="stack">
      {findings.length > 1 && (
        <div class="row counts">
          <Counts findings={findings} />
          <div class="row grouping" role="group" aria-label={t.popup.findings.groupBy}>
            {(['class', 'drug'] as const).map((choice) => (
              <button
                key={choice}
                type="button"
                class="button slim"
                aria-pressed={grouping === choice}
                onClick={() => setGrouping(choice)}
              >
                {choice === 'class' ? t.popup.findings.byClass : t.popup.findings.byDrug}
              </button>
            ))}
          </div>
        </div>
      )}
      {grouping === 'class'
        ? byClass(listed).map((group) => (
            <section class="stack" key={group.action}>
              <h2 class={classes > 1 ? `group ${group.action}` : 'visually-hidden'}>
                <ClassMark action={group.action} size={18} /> {t.words.action[group.action]} ({group.findings.length})
              </h2>
              <ul class="plain stack">{group.findings.map(card)}</ul>
            </section>
          ))
        : byDrug(listed).map((group) => (
            <section class="stack" key={group.drug}>
              <h2 class="group">
                {nameOf(group.drug)} ({group.findings.length})
              </h2>
              <ul class="plain stack">{group.findings.map(card)}</ul>
            </section>
          ))}
      {mild.length > 0 && (
        <button type="button" class="button" aria-expanded={showMild} onClick={() => setShowMild(!showMild)}>
          <ClassMark action="no-action" size={18} />
          {showMild ? t.popup.findings.hideNoAction : t.popup.findings.showNoAction(mild.length)}
        </button>
      )}
    </div>
  );
}

/** How many findings of each class, as shapes with numbers. */
function Counts({ findings }: { findings: readonly Finding[] }) {
  const { t } = useLanguage();
  return (
    <>
      {byClass(findings).map(({ action, findings: found }) => (
        <span key={action} class={`count ${action}`} title={t.words.action[action]}>
          <ClassMark action={action} size={20} /> <strong>{found.length}</strong>
          <span class="visually-hidden"> {t.words.action[action]}</span>
        </span>
      ))}
    </>
  );
}
