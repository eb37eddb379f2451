import { useState } from 'preact/hooks';
import { ask } from '../../platform/pages.ts';
import { useLanguage } from '../../ui/language.tsx';
import type { PageReport } from '../../vocabulary.ts';
import { download } from '../export/download.ts';
import { fhirBundle } from '../export/fhir.ts';
import { reportText } from '../export/report-text.ts';
import { useCards } from './cards-context.tsx';

/** Saves a freshly made report as JSON, FHIR R4 or plain text, or copies it. */
export function Save({ tabId }: { tabId: number }) {
  const { language, t } = useLanguage();
  const { cardOf, nameOf } = useCards();
  const words = t.popup.save;
  const [said, setSaid] = useState('');
  const withReport = (use: (report: PageReport, stem: string) => void | Promise<void>) => async () => {
    try {
      const report = await ask({ type: 'report:get', tabId });
      await use(report, `interaction-lens-${report.page.readAt.slice(0, 16).replace(/[:T]/g, '-')}`);
    } catch {
      setSaid(words.failed);
    }
  };
  const json = withReport((report, stem) =>
    download(`${stem}.json`, 'application/json', JSON.stringify(report, null, 2)),
  );
  const fhir = withReport((report, stem) => {
    const bundle = fhirBundle(report, { cardOf, nameOf, language, uuid: () => crypto.randomUUID() });
    download(`${stem}.fhir.json`, 'application/fhir+json', JSON.stringify(bundle, null, 2));
  });
  const text = withReport((report, stem) =>
    download(`${stem}.txt`, 'text/plain', reportText(report, { cardOf, nameOf, language })),
  );
  const copy = withReport(async (report) => {
    await navigator.clipboard.writeText(reportText(report, { cardOf, nameOf, language }));
    setSaid(t.popup.card.copied);
  });
  return (
    <div class="stack-tight">
      <div class="row">
        <button type="button" class="button" onClick={() => void text()}>
          {words.text}
        </button>
        <button type="button" class="button" onClick={() => void json()}>
          {words.json}
        </button>
        <button type="button" class="button" onClick={() => void fhir()}>
          {words.fhir}
        </button>
        <button type="button" class="button" onClick={() => void copy()}>
          {words.copyText}
        </button>
      </div>
      <p class="muted small">{words.warning}</p>
      <p role="status">{said}</p>
    </div>
  );
}
