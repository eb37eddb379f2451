import type { PageMessage, SiteRow } from '../../platform/messages.ts';
import { Switch } from '../../ui/controls.tsx';
import { useLanguage } from '../../ui/language.tsx';

interface Props {
  sites: SiteRow[];
  tell: (message: PageMessage) => void;
  onWithdraw: (row: SiteRow) => void;
}

/** Every site that may be read, each with a switch for reading and one for marks. */
export function Sites({ sites, tell, onWithdraw }: Props) {
  const { t } = useLanguage();
  const words = t.options;
  return (
    <section class="stack">
      <h2>{words.sites}</h2>
      <p class="muted small">
        {words.sitesHint} {words.marksNote}
      </p>
      {sites.length === 0 && <p>{words.noSites}</p>}
      <ul class="plain rows">
        {sites.map((site) => (
          <li key={site.pattern} data-host={site.host}>
            <span class="what">
              <strong>{site.host}</strong> <span class="muted small">{words[site.kind]}</span>
            </span>
            <Switch
              label={words.read}
              about={site.host}
              on={site.on}
              onChange={(on) => tell({ type: 'site:switch', host: site.host, on })}
            />
            <Switch
              label={words.marks}
              about={site.host}
              on={site.marks}
              disabled={!site.on}
              onChange={(on) => tell({ type: 'site:marks', host: site.host, on })}
            />
            {site.kind === 'user' && (
              <button
                type="button"
                class="button"
                aria-label={`${words.remove}: ${site.host}`}
                onClick={() => onWithdraw(site)}
              >
                {words.remove}
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
