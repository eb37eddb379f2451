import { useEffect, useState } from 'preact/hooks';
import { languageFor, longDate } from '../i18n/index.ts';
import type { CompiledTexts } from '../knowledge/format/compiled.ts';
import { ask, packaged, uiLanguage } from '../platform/pages.ts';
import { DEFAULTS, type Settings } from '../platform/settings.ts';
import { dress } from '../ui/dress.ts';
import { LanguageProvider, useLanguage } from '../ui/language.tsx';
import { Tabs } from '../ui/tabs.tsx';
import { LANGUAGES } from '../vocabulary.ts';
import { PARTS, type Part, placeOf } from './model/route.ts';
import { Changes } from './views/changes.tsx';
import { Drugs } from './views/drugs.tsx';
import { Guidance } from './views/guidance.tsx';
import { MatrixView } from './views/matrix.tsx';
import { Records } from './views/records.tsx';
import { Sources } from './views/sources.tsx';

/** The whole knowledge base to read, search and print. */
export function LibraryApp({ texts }: { texts: CompiledTexts }) {
  const [settings, setSettings] = useState<Settings>();
  useEffect(() => {
    ask({ type: 'settings:get' }).then(setSettings, () => setSettings(DEFAULTS));
  }, []);
  const language = languageFor(settings?.language ?? 'auto', uiLanguage());
  useEffect(() => dress(document, language, settings?.theme ?? 'auto'), [language, settings?.theme]);
  if (!settings) return null;
  const choose = (chosen: (typeof LANGUAGES)[number]) =>
    void ask({ type: 'settings:set', change: { language: chosen } }).then(setSettings, () =>
      setSettings({ ...settings, language: chosen }),
    );
  return (
    <LanguageProvider language={language}>
      <Library texts={texts} onLanguage={choose} />
    </LanguageProvider>
  );
}

interface Props {
  texts: CompiledTexts;
  onLanguage: (language: (typeof LANGUAGES)[number]) => void;
}

function Library({ texts, onLanguage }: Props) {
  const { language, t } = useLanguage();
  const words = t.library;
  const [place, setPlace] = useState(placeOf(location.hash));
  useEffect(() => {
    const follow = () => setPlace(placeOf(location.hash));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  useEffect(() => {
    document.title = `${t.words.product}: ${words.title}`;
  });
  const go = (part: Part) => {
    location.hash = `part=${part}`;
  };
  return (
    <>
      <header class="top">
        <div>
          <h1>
            {t.words.product}: {words.title}
          </h1>
          <p class="muted small">
            {words.version(texts.version, longDate(language, texts.reviewed))} ·{' '}
            {words.count.records(texts.counts.records)} · {words.count.drugs(texts.counts.drugs)} ·{' '}
            {words.count.sources(texts.counts.sources)}
          </p>
        </div>
        <div class="row no-print">
          {LANGUAGES.map((each) => (
            <button
              key={each}
              type="button"
              class="button slim"
              lang={each}
              aria-pressed={each === language}
              onClick={() => onLanguage(each)}
            >
              {t.popup.switchTo[each]}
            </button>
          ))}
          <button type="button" class="button slim" onClick={() => print()}>
            {words.print}
          </button>
        </div>
      </header>
      <main>
        <Tabs
          label={words.views.label}
          tabs={PARTS.map((id) => ({ id, label: words.views[id] }))}
          selected={place.part}
          onSelect={go}
        >
          <div class="panel stack">
            {place.part === 'records' && <Records texts={texts} open={place.id} />}
            {place.part === 'matrix' && <MatrixView texts={texts} />}
            {place.part === 'drugs' && <Drugs texts={texts} open={place.id} />}
            {place.part === 'sources' && <Sources texts={texts} open={place.id} />}
            {place.part === 'guidance' && <Guidance texts={texts} />}
            {place.part === 'changes' && <Changes texts={texts} />}
          </div>
        </Tabs>
      </main>
      <footer class="muted small">
        <p>{t.popup.intendedUse}</p>
        <p>
          <a href={packaged('knowledge/knowledge-base.json')} download>
            {words.data}
          </a>
          ,{' '}
          <a href={packaged('knowledge/knowledge-base.schema.json')} download>
            {words.schema}
          </a>
          . {words.licenceNote}
        </p>
      </footer>
    </>
  );
}
