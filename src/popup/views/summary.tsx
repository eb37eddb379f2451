import type { TabView } from '../../platform/view.ts';
import { ClassMark } from '../../ui/class-mark.tsx';
import { useLanguage } from '../../ui/language.tsx';
import { ACTION_CLASSES } from '../../vocabulary.ts';
import { type Headline, shown } from '../model/states.ts';

interface Props {
  view: TabView;
  state: Extract<Headline, { count: number }>;
}

/** How many findings of each class, as shapes with numbers, and the sentence that says what they ask. */
export function Summary({ view, state }: Props) {
  const { t } = useLanguage();
  const words = t.popup.states;
  const found = shown(view);
  const title = {
    'needs-action': words.needsAction,
    'only-monitor': words.onlyMonitor,
    'only-no-action': words.onlyNoAction,
    'all-hidden': words.allHidden,
  }[state.kind](state.count);
  return (
    <section class={`summary ${state.kind}`} data-state={state.kind}>
      <h2>{title}</h2>
      <p class="counts">
        {ACTION_CLASSES.map((action) => {
          const count = found.filter((f) => f.action === action).length;
          return count === 0 ? null : (
            <span key={action} class={`count ${action}`}>
              <ClassMark action={action} size={20} /> <strong>{count}</strong>
              <span class="visually-hidden"> {t.words.action[action]}</span>
            </span>
          );
        })}
        <span class="muted small">{words.needsActionAmong(new Set(view.used.map((u) => u.drug)).size)}</span>
      </p>
      {state.kind === 'only-no-action' && <p class="small">{words.onlyNoActionText}</p>}
    </section>
  );
}
