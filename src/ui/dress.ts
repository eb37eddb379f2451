import type { Language } from '../vocabulary.ts';

/** Puts the reader's language and colours on a document; `auto` follows the system. */
export function dress(target: Document, language: Language, theme: 'auto' | 'light' | 'dark'): void {
  target.documentElement.lang = language;
  if (theme === 'auto') delete target.documentElement.dataset['theme'];
  else target.documentElement.dataset['theme'] = theme;
}
