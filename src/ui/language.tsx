import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { CATALOGUES, type Catalogue } from '../i18n/index.ts';
import type { Language } from '../vocabulary.ts';

const LanguageContext = createContext<Language>('en');

export function LanguageProvider({ language, children }: { language: Language; children: ComponentChildren }) {
  return <LanguageContext.Provider value={language}>{children}</LanguageContext.Provider>;
}

/** The reader's language and the strings in it. */
export function useLanguage(): { language: Language; t: Catalogue } {
  const language = useContext(LanguageContext);
  return { language, t: CATALOGUES[language] };
}
