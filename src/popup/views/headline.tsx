import {
  Ban,
  BookOpen,
  CircleSlash,
  EyeOff,
  Eye,
  FileQuestion,
  ListChecks,
  LoaderCircle,
  Pill,
  Power,
  PowerOff,
  Search,
  TriangleAlert,
  type IconNode,
} from 'lucide';
import { joinAnd } from '../../i18n/index.ts';
import type { TabView } from '../../platform/view.ts';
import { useLanguage } from '../../ui/language.tsx';
import { Notice } from '../../ui/notice.tsx';
import type { NameOf } from '../model/names.ts';
import { comparable, headline, type Headline as HeadlineModel } from '../model/states.ts';
import { Summary } from './summary.tsx';

interface Props {
  view: TabView;
  nameOf: NameOf;
  onReadAsList: () => void;
  onPin: () => void;
  onReadAgain: () => void;
  onShowHidden: () => void;
}

const ICONS: Record<HeadlineModel['kind'], IconNode> = {
  'not-enabled': Power,
  'switched-off': PowerOff,
  forbidden: Ban,
  failed: TriangleAlert,
  scanning: LoaderCircle,
  'no-drugs': FileQuestion,
  'nothing-assessed': CircleSlash,
  'none-known': Search,
  reference: BookOpen,
  'one-drug': Pill,
  'all-hidden': EyeOff,
  'needs-action': ListChecks,
  'only-monitor': Eye,
  'only-no-action': ListChecks,
};

/** The first thing said about a page: one of the result states, each with its own words and sign. */
export function Headline({ view, nameOf, onReadAsList, onPin, onReadAgain, onShowHidden }: Props) {
  const { language, t } = useLanguage();
  const words = t.popup.states;
  const state = headline(view);
  const icon = ICONS[state.kind];
  const note = (
    title: string,
    text: string,
    tone: 'attention' | 'choice' | 'plain',
    actions?: preact.ComponentChildren,
  ) => (
    <Notice icon={icon} title={title} tone={tone} state={state.kind} actions={actions}>
      <p>{text}</p>
    </Notice>
  );
  const again = (
    <button type="button" class="button" onClick={onReadAgain}>
      {t.popup.pageLine.again}
    </button>
  );
  switch (state.kind) {
    case 'not-enabled':
      return note(words.notEnabled, words.notEnabledText, 'choice');
    case 'switched-off':
      return note(words.switchedOff, words.switchedOffText, 'choice');
    case 'forbidden':
      return note(words.forbidden, words.forbiddenText, 'plain');
    case 'failed':
      return note(words.failed, words.failedText, 'attention', again);
    case 'scanning':
      return note(words.scanning, words.scanningText, 'plain');
    case 'no-drugs':
      return note(words.noDrugs, words.noDrugsText, 'plain');
    case 'nothing-assessed':
      return note(words.nothingAssessed, words.nothingAssessedText, 'attention');
    case 'none-known':
      return note(
        words.noneKnown,
        words.noneKnownText(comparable(view).length || view.report.pinned.length + 1),
        'plain',
      );
    case 'one-drug':
      return note(words.oneDrug(nameOf(state.drug)), words.oneDrugText, 'plain');
    case 'all-hidden':
      return (
        <Notice
          icon={icon}
          title={words.allHidden(state.count)}
          tone="attention"
          state={state.kind}
          actions={
            <button type="button" class="button" onClick={onShowHidden}>
              {words.showHidden}
            </button>
          }
        />
      );
    case 'reference': {
      const title =
        state.subject.length > 0
          ? words.reference(joinAnd(language, state.subject.map(nameOf)))
          : words.referenceNoSubject;
      return note(
        title,
        words.referenceText(state.named),
        'choice',
        <>
          <button type="button" class="button primary" onClick={onPin}>
            {words.pinDrugs}
          </button>
          <button type="button" class="button" onClick={onReadAsList}>
            {words.readAsList}
          </button>
        </>,
      );
    }
    case 'needs-action':
    case 'only-monitor':
    case 'only-no-action':
      return <Summary view={view} state={state} />;
  }
}
