import type { Language } from '../vocabulary.ts';
import type { Catalogue } from './catalogue.ts';
import { library as libraryEn } from './en/library.ts';
import { options as optionsEn } from './en/options.ts';
import { popup as popupEn } from './en/popup.ts';
import { tools as toolsEn } from './en/tools.ts';
import { words as wordsEn } from './en/words.ts';
import { library as libraryNl } from './nl/library.ts';
import { options as optionsNl } from './nl/options.ts';
import { popup as popupNl } from './nl/popup.ts';
import { tools as toolsNl } from './nl/tools.ts';
import { words as wordsNl } from './nl/words.ts';

export type { Catalogue } from './catalogue.ts';
export * from './format.ts';
export { plural } from './plural.ts';

export const CATALOGUES: Record<Language, Catalogue> = {
  en: { words: wordsEn, popup: popupEn, tools: toolsEn, options: optionsEn, library: libraryEn },
  nl: { words: wordsNl, popup: popupNl, tools: toolsNl, options: optionsNl, library: libraryNl },
};

/** Dutch for a browser whose interface is Dutch (also "nl-BE"); English for any other. `choice` is the user's own. */
export function languageFor(choice: Language | 'auto', uiLanguage: string): Language {
  if (choice !== 'auto') return choice;
  return /^nl\b/i.test(uiLanguage) ? 'nl' : 'en';
}
