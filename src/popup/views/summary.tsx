import type { TabView } from '../../platform/view.ts';
import { ClassMark } from '../../ui/class-mark.tsx';
import { useLanguage } from '../../ui/language.tsx';
import { type Headline, shown } from '../model/states.ts';

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
  const compared = new Set(view.used.map((u) => u.drug)).size;
  const worst = shown(view)[0]?.action ?? 'no-action';
  return (
    <section class="summary" data-state={state.kind}>
      <h2 class={worst}>
        <ClassMark action={worst} size={20} /> {title}{' '}
        {view.report.page.kind !== 'reference' && <span class="muted small">{words.needsActionAmong(compared)}</span>}
      </h2>
      {state.kind === 'only-no-action' && <p>{words.onlyNoActionText}</p>}
    </section>
  );
}
