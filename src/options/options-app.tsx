import { useEffect, useState } from 'preact/hooks';
import { languageFor } from '../i18n/index.ts';
import type { CompiledTexts } from '../knowledge/format/compiled.ts';
import type { PageMessage, SiteRow } from '../platform/messages.ts';
import { ask, uiLanguage, withdrawSite } from '../platform/pages.ts';
import { DEFAULTS, PRESETS, type Settings, type SettingsChange } from '../platform/settings.ts';
import { Select } from '../ui/controls.tsx';
import { dress } from '../ui/dress.ts';
import { LanguageProvider, useLanguage } from '../ui/language.tsx';
import { ACTION_CLASSES } from '../vocabulary.ts';
import { Kept } from './views/kept.tsx';
import { Sites } from './views/sites.tsx';

/** Language, display, which findings to show, sites, and everything that was hidden, each with its undo. */
export function OptionsApp({ texts }: { texts: CompiledTexts }) {
  const [settings, setSettings] = useState<Settings>();
  const [sites, setSites] = useState<SiteRow[]>([]);
  const [failed, setFailed] = useState(false);
  const load = async () => {
    const [chosen, rows] = await Promise.all([ask({ type: 'settings:get' }), ask({ type: 'sites:list' })]);
    setSettings(chosen);
    setSites(rows);
    setFailed(false);
  };
  useEffect(() => {
    load().catch(() => {
      setSettings(DEFAULTS);
      setFailed(true);
    });
  }, []);
  const language = languageFor(settings?.language ?? 'auto', uiLanguage());
  useEffect(() => dress(document, language, settings?.theme ?? 'auto'), [language, settings?.theme]);
  if (!settings) return null;
  // Whatever was asked, the page then shows what is so.
  const after = (done: Promise<unknown>) => void done.then(load).catch(() => setFailed(true));
  const tell = (message: PageMessage) => after(ask(message));
  return (
    <LanguageProvider language={language}>
      <Sections
        {...{ settings, sites, texts, failed, tell }}
        onChange={(change) => tell({ type: 'settings:set', change })}
        onWithdraw={(row) => after(withdrawSite(row.pattern))}
      />
    </LanguageProvider>
  );
}

interface Props {
  settings: Settings;
  sites: SiteRow[];
  texts: CompiledTexts;
  failed: boolean;
  tell: (message: PageMessage) => void;
  onChange: (change: SettingsChange) => void;
  onWithdraw: (row: SiteRow) => void;
}

function Sections({ settings, sites, texts, failed, tell, onChange, onWithdraw }: Props) {
  const { t } = useLanguage();
  const words = t.options;
  const choices = <T extends string>(labels: Record<T, string>) =>
    (Object.keys(labels) as T[]).map((value) => ({ value, label: labels[value] }));
  useEffect(() => {
    document.title = `${t.words.product}: ${words.title}`;
  });
  return (
    <main>
      <h1>
        {t.words.product}: {words.title}
      </h1>
      <p class="muted">{words.local}</p>
      <p role="alert">{failed && words.failed}</p>
      <section class="stack">
        <h2>{words.display}</h2>
        <Select
          label={words.languageLabel}
          value={settings.language}
          options={choices(words.languages)}
          onChange={(language) => onChange({ language })}
        />
        <Select
          label={words.themeLabel}
          value={settings.theme}
          options={choices(words.themes)}
          onChange={(theme) => onChange({ theme })}
        />
      </section>
      <section class="stack">
        <h2>{words.findings}</h2>
        <Select
          label={words.thresholdLabel}
          value={settings.threshold}
          options={ACTION_CLASSES.map((value) => ({ value, label: t.words.action[value] }))}
          onChange={(threshold) => onChange({ threshold })}
        />
        <p class="muted small">{words.thresholdHint}</p>
        <Select
          label={words.presetLabel}
          value={settings.preset}
          options={PRESETS.map((value) => ({ value, label: words.presets[value] }))}
          onChange={(preset) => onChange({ preset })}
        />
      </section>
      <Sites sites={sites} tell={tell} onWithdraw={onWithdraw} />
      <Kept settings={settings} texts={texts} tell={tell} />
    </main>
  );
}
