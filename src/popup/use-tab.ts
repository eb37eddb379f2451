import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { PageMessage } from '../platform/messages.ts';
import { ask, onViewChanged, tabInQuestion } from '../platform/pages.ts';
import type { TabView } from '../platform/view.ts';
import type { Context } from '../vocabulary.ts';

/** `none`: there is no page to ask about; `silent`: the worker did not answer. */
export type TabState =
  { kind: 'loading' } | { kind: 'none' } | { kind: 'silent' } | { kind: 'view'; tabId: number; view: TabView };

/** Messages that can be about one tab; the tab id is filled in. */
type AboutTab = Exclude<Extract<PageMessage, { tabId?: number }>, { type: 'suggest' }>;
export type TabAction = AboutTab extends infer M ? (M extends AboutTab ? Omit<M, 'tabId'> : never) : never;

export interface TabHook {
  tab: TabState;
  context: Context;
  setContext: (context: Context) => void;
  /** Sends what the user did and shows the result. */
  act: (action: TabAction) => void;
  /** As `act`, for a message that is not about one tab. */
  tell: (message: PageMessage) => void;
  refresh: () => void;
}

/** The tab this popup is about: starts reading there, then shows its view and every change of it. */
export function useTab(): TabHook {
  const [tab, setTab] = useState<TabState>({ kind: 'loading' });
  const [context, setContext] = useState<Context>({});
  const tabId = useRef<number | undefined>(undefined);
  const turn = useRef(0);

  const look = useCallback(async (current: Context) => {
    const id = tabId.current;
    if (id === undefined) return;
    const mine = ++turn.current;
    try {
      const view = await ask({
        type: 'tab:view',
        tabId: id,
        ...(Object.keys(current).length > 0 && { context: current }),
      });
      // A later question overtakes an earlier answer.
      if (mine === turn.current) setTab({ kind: 'view', tabId: id, view });
    } catch {
      if (mine === turn.current) setTab({ kind: 'silent' });
    }
  }, []);

  const latest = useRef(context);
  latest.current = context;
  const refresh = useCallback(() => void look(latest.current), [look]);

  useEffect(() => {
    let stop: (() => void) | undefined;
    const start = async () => {
      const id = await tabInQuestion(location.search);
      tabId.current = id;
      if (id === undefined) {
        setTab({ kind: 'none' });
        return;
      }
      stop = onViewChanged(id, refresh);
      // The click that opened this popup is what lets the worker read the page; a refusal shows in the view's state.
      await ask({ type: 'tab:activate', tabId: id }).catch(() => undefined);
      refresh();
    };
    start().catch(() => setTab({ kind: 'silent' }));
    return () => stop?.();
  }, [refresh]);

  useEffect(() => refresh(), [context, refresh]);

  const tell = useCallback(
    (message: PageMessage) => {
      ask(message).then(refresh, refresh);
    },
    [refresh],
  );
  const act = useCallback(
    (action: TabAction) => {
      if (tabId.current !== undefined) tell({ ...action, tabId: tabId.current });
    },
    [tell],
  );
  return { tab, context, setContext, act, tell, refresh };
}
