import { useState } from 'preact/hooks';
import type { CompiledTexts } from '../knowledge/format/compiled.ts';
import { ask } from '../platform/pages.ts';
import { LanguageProvider, useLanguage } from '../ui/language.tsx';
import { Tabs } from '../ui/tabs.tsx';
import { replacedBy } from './model/advice.ts';
import { cardOf } from './model/card.ts';
import { listAround, notesOn } from './model/inputs.ts';
import { asWritten, namer } from './model/names.ts';
import { useSettings } from './use-settings.ts';
import { type TabHook, useTab } from './use-tab.ts';
import { CardsProvider, type CardsContext } from './views/cards-context.tsx';
import { Footer, Header } from './views/frame.tsx';
import { Page } from './views/page.tsx';
import { Tools } from './views/tools.tsx';
import { Typed } from './views/typed.tsx';

type View = 'page' | 'typed' | 'tools';

/** The popup: this page, typed names, tools. */
export function App({ texts }: { texts: CompiledTexts }) {
  const { settings, language, change } = useSettings();
  const tab = useTab();
  // Nothing is drawn before the language is known: text that changes under the eye costs more than a moment's wait.
  if (!settings) return null;
  return (
    <LanguageProvider language={language}>
      <Header onLanguage={(chosen) => void change({ language: chosen })} />
      <Views texts={texts} tab={tab} />
      <Footer texts={texts} />
    </LanguageProvider>
  );
}

function Views({ texts, tab: hook }: { texts: CompiledTexts; tab: TabHook }) {
  const { language, t } = useLanguage();
  const [chosen, setChosen] = useState<View>();
  const [typed, setTyped] = useState<string[]>([]);
  const { tab } = hook;
  const view = tab.kind === 'view' ? tab.view : undefined;
  const selected = chosen ?? (tab.kind === 'none' ? 'typed' : 'page');
  const report = view?.report;
  const nameOf = namer(texts, language, report);
  const cards: CardsContext = {
    cardOf: (finding) => cardOf(finding, texts, language, view && notesOn(view, finding)),
    nameOf,
    writtenOf: (drug) => asWritten(drug, nameOf(drug), report),
    statusOf: (drug) => view?.used.find((u) => u.drug === drug)?.status,
    listAround: (finding) => (view ? listAround(view, finding) : []),
    replacedBy: (insteadOf, finding) => replacedBy(insteadOf, finding, texts),
    check: (drugs) =>
      ask({ type: 'check', drugs, ...(Object.keys(hook.context).length > 0 && { context: hook.context }) }),
  };
  const onPage = [...new Set(view?.used.map((u) => u.drug) ?? [])];
  const tabs = [
    { id: 'page', label: t.popup.tabs.page },
    { id: 'typed', label: t.popup.tabs.typed },
    { id: 'tools', label: t.popup.tabs.tools },
  ] as const;
  return (
    <CardsProvider value={cards}>
      <main>
        <Tabs label={t.popup.tabs.label} tabs={tabs} selected={selected} onSelect={setChosen}>
          <div class="panel stack">
            {selected === 'page' && <Page hook={hook} nameOf={nameOf} onTypeNames={() => setChosen('typed')} />}
            {selected === 'typed' && (
              <Typed
                drugs={typed}
                onAdd={(drugs) => setTyped((before) => [...new Set([...before, ...drugs])])}
                onRemove={(drugs) => setTyped((before) => before.filter((drug) => !drugs.includes(drug)))}
                fromPage={onPage}
                cards={cards}
              />
            )}
            {selected === 'tools' && <Tools texts={texts} drugs={onPage} nameOf={nameOf} />}
          </div>
        </Tabs>
      </main>
    </CardsProvider>
  );
}
