import { useCallback, useEffect, useState } from 'preact/hooks';
import { languageFor } from '../i18n/index.ts';
import { ask, uiLanguage } from '../platform/pages.ts';
import { DEFAULTS, type Settings, type SettingsChange } from '../platform/settings.ts';
import type { Language } from '../vocabulary.ts';

export interface SettingsHook {
  /** Undefined until the worker answered. */
  settings: Settings | undefined;
  language: Language;
  change: (change: SettingsChange) => Promise<void>;
  reload: () => Promise<void>;
}

/** The user's settings; language and theme are put on the document. */
export function useSettings(): SettingsHook {
  const [settings, setSettings] = useState<Settings>();
  const reload = useCallback(async () => setSettings(await ask({ type: 'settings:get' })), []);
  const change = useCallback(async (wanted: SettingsChange) => setSettings(await ask({ type: 'settings:set', change: wanted })), []);
  useEffect(() => {
    // Without an answer the page still works, in the browser's language and the system's colours.
    reload().catch(() => setSettings(DEFAULTS));
  }, [reload]);
  const language = languageFor(settings?.language ?? 'auto', uiLanguage());
  const theme = settings?.theme ?? 'auto';
  useEffect(() => {
    document.documentElement.lang = language;
    if (theme === 'auto') delete document.documentElement.dataset['theme'];
    else document.documentElement.dataset['theme'] = theme;
  }, [language, theme]);
  return { settings, language, change, reload };
}
