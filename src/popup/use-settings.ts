import { useCallback, useEffect, useState } from 'preact/hooks';
import { languageFor } from '../i18n/index.ts';
import { ask, uiLanguage } from '../platform/pages.ts';
import { DEFAULTS, type Settings, type SettingsChange } from '../platform/settings.ts';
import { dress } from '../ui/dress.ts';
import type { Language } from '../vocabulary.ts';

export interface SettingsHook {
  /** Undefined until the worker answered. */
  settings: Settings | undefined;
  language: Language;
  change: (change: SettingsChange) => Promise<void>;
}

/** The user's settings; language and theme are put on the document. */
export function useSettings(): SettingsHook {
  const [settings, setSettings] = useState<Settings>();
  const change = useCallback(
    async (wanted: SettingsChange) => setSettings(await ask({ type: 'settings:set', change: wanted })),
    [],
  );
  useEffect(() => {
    // Without an answer the page still works, in the browser's language and the system's colours.
    ask({ type: 'settings:get' }).then(setSettings, () => setSettings(DEFAULTS));
  }, []);
  const language = languageFor(settings?.language ?? 'auto', uiLanguage());
  useEffect(() => dress(document, language, settings?.theme ?? 'auto'), [language, settings?.theme]);
  return { settings, language, change };
}
