import type { Language } from '../vocabulary.ts';

/** The forms that Dutch and English need; `#` stands for the number. */
export interface Forms {
  one: string;
  other: string;
}

const rules: Record<Language, Intl.PluralRules> = {
  nl: new Intl.PluralRules('nl'),
  en: new Intl.PluralRules('en'),
};

/** Picks the plural form for `n` in `language` and puts the number in place of `#`. */
export function plural(language: Language, n: number, forms: Forms): string {
  const form = rules[language].select(n) === 'one' ? forms.one : forms.other;
  return form.replaceAll('#', String(n));
}
