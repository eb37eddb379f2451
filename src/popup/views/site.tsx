import { useState } from 'preact/hooks';
import { requestSite } from '../../platform/pages.ts';
import type { SiteView } from '../../platform/view.ts';
import { Switch } from '../../ui/controls.tsx';
import { useLanguage } from '../../ui/language.tsx';

interface Props {
  site: SiteView;
  onSwitch: (host: string, on: boolean) => void;
  onMarks: (host: string, on: boolean) => void;
}

/** One switch to read this site for good, one for marks in it. */
export function Site({ site, onSwitch, onMarks }: Props) {
  const { t } = useLanguage();
  const words = t.popup.site;
  const [denied, setDenied] = useState(false);
  const { host, pattern, status } = site;
  if (!host || status === 'forbidden') return null;
  const granted = status === 'reference' || status === 'enabled' || status === 'switched-off';
  const toggle = (on: boolean) => {
    if (granted || !pattern) {
      onSwitch(host, on);
      return;
    }
    // First statement that touches the browser: a prompt is only shown straight from the click.
    const asked = requestSite(pattern);
    asked.then(
      (given) => setDenied(!given),
      () => setDenied(true),
    );
  };
  const on = status === 'reference' || status === 'enabled';
  const hint = {
    reference: words.reference,
    'by-click': words.byClick,
    'not-enabled': words.enableHint,
    enabled: undefined,
    'switched-off': undefined,
  }[status];
  return (
    <div class="stack-tight">
      <Switch on={on} onChange={toggle} label={granted ? words.on(host) : words.enable(host)} {...(hint && { hint })} />
      {denied && (
        <p role="alert" class="small">
          {words.denied}
        </p>
      )}
      {status !== 'not-enabled' && status !== 'switched-off' && (
        <Switch on={site.marks} onChange={(marks) => onMarks(host, marks)} label={words.marks} hint={words.marksHint} />
      )}
    </div>
  );
}
