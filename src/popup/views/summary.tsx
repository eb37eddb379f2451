import type { TabView } from '../../platform/view.ts';
import { useLanguage } from '../../ui/language.tsx';
import type { Headline } from '../model/states.ts';

interface Props {
  view: TabView;
  state: Extract<Headline, { count: number }>;
}

/** The sentence that says what the findings ask; the findings themselves follow. */
export function Summary({ view, state }: Props) {
  const { t } = useLanguage();
  const words = t.popup.states;
  const title = {
    'needs-action': words.needsAction,
    'only-monitor': words.onlyMonitor,
    'only-no-action': words.onlyNoAction,
    'all-hidden': words.allHidden,
  }[state.kind](state.count);
  return (
    <section class="summary" data-state={state.kind}>
      <h2>
        {title} <span class="muted small">{words.needsActionAmong(new Set(view.used.map((u) => u.drug)).size)}</span>
      </h2>
      {state.kind === 'only-no-action' && <p>{words.onlyNoActionText}</p>}
    </section>
  );
}
