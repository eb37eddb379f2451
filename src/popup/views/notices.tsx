import { CircleHelp } from 'lucide';
import { joinAnd } from '../../i18n/index.ts';
import type { Notice as NoticeModel } from '../../platform/view.ts';
import { useLanguage } from '../../ui/language.tsx';
import { Notice } from '../../ui/notice.tsx';
import type { NameOf } from '../model/names.ts';

interface Props {
  notices: readonly NoticeModel[];
  nameOf: NameOf;
}

/** Readings that contradict each other or lack something; the reader decides. */
export function Notices({ notices, nameOf }: Props) {
  const { language, t } = useLanguage();
  const words = t.popup.notices;
  const lines = notices.flatMap((notice) => {
    switch (notice.kind) {
      case 'allergy-beside-current':
        return [words.allergy(nameOf(notice.drug))];
      case 'conflicting-status': {
        const statuses = joinAnd(
          language,
          notice.statuses.map((s) => t.words.status[s]),
        );
        return [words.conflict(nameOf(notice.drug), statuses, t.words.status[notice.used])];
      }
      case 'stop-date-unknown':
        return [words.stopUnknown(nameOf(notice.drug))];
      case 'no-clear-subject':
        // Said by the headline of a reference page.
        return [];
    }
  });
  if (lines.length === 0) return null;
  return (
    <Notice icon={CircleHelp} title={words.title} tone="attention" state="notices">
      <ul class="plain stack-tight">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Notice>
  );
}
