import { BookOpen, Settings as Gear } from 'lucide';
import { longDate } from '../../i18n/index.ts';
import type { CompiledTexts } from '../../knowledge/format/compiled.ts';
import { openOptions, openPage } from '../../platform/pages.ts';
import { Icon } from '../../ui/icon.tsx';
import { useLanguage } from '../../ui/language.tsx';
import { type Language, LANGUAGES } from '../../vocabulary.ts';

/** Name, language switch, and the ways to the other pages. */
export function Header({ onLanguage }: { onLanguage: (language: Language) => void }) {
  const { language, t } = useLanguage();
  return (
    <header class="top">
      <h1>{t.words.product}</h1>
      <div class="row tools">
        <div class="languages" role="group" aria-label={t.popup.language}>
          {LANGUAGES.map((each) => (
            <button
              key={each}
              type="button"
              lang={each}
              aria-pressed={each === language}
              aria-label={t.popup.switchTo[each]}
              onClick={() => onLanguage(each)}
            >
              {each.toUpperCase()}
            </button>
          ))}
        </div>
        <button
          type="button"
          class="icon-button"
          title={t.popup.openLibrary}
          aria-label={t.popup.openLibrary}
          onClick={() => void openPage('src/library/index.html')}
        >
          <Icon icon={BookOpen} />
        </button>
        <button
          type="button"
          class="icon-button"
          title={t.popup.openOptions}
          aria-label={t.popup.openOptions}
          onClick={() => void openOptions()}
        >
          <Icon icon={Gear} />
        </button>
      </div>
    </header>
  );
}

/** What this is and is not, and how old the knowledge is. */
export function Footer({ texts }: { texts: CompiledTexts }) {
  const { language, t } = useLanguage();
  return (
    <footer class="bottom small muted">
      <p>{t.popup.intendedUse}</p>
      <p>{t.popup.knowledge(texts.version, longDate(language, texts.reviewed))}</p>
    </footer>
  );
}
