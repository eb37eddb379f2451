import {
  BookOpen,
  CalendarX,
  CircleDashed,
  EyeOff,
  Languages,
  ListX,
  LoaderCircle,
  Rows3,
  ScanEye,
  Users,
} from 'lucide';
import { joinAnd, longDate } from '../../i18n/index.ts';
import type { PartialReason } from '../../platform/messages.ts';
import type { TabView } from '../../platform/view.ts';
import { useLanguage } from '../../ui/language.tsx';
import { Notice } from '../../ui/notice.tsx';
import type { NameOf } from '../model/names.ts';
import { type Caveat, caveats } from '../model/states.ts';

interface Props {
  view: TabView;
  nameOf: NameOf;
  showingHidden: boolean;
  onToggleHidden: () => void;
  onReadAsList: () => void;
}

const AFTER: Caveat['kind'][] = ['not-covered', 'hidden', 'left-out'];

/** Caveats that make the result incomplete stand before the findings, the lists of what took no part after them. */
export function Caveats({ place, ...props }: Props & { place: 'before' | 'after' }) {
  const list = caveats(props.view).filter((c) => AFTER.includes(c.kind) === (place === 'after'));
  return (
    <>
      {list.map((caveat) => (
        <OneCaveat key={caveat.kind} caveat={caveat} {...props} />
      ))}
    </>
  );
}

/** What took no part, in one line above the findings, so that nobody has to scroll to learn of it. */
export function Also({ view }: { view: TabView }) {
  const { t } = useLanguage();
  const words = t.popup.states;
  const textOf = (caveat: Caveat): string | undefined => {
    if (caveat.kind === 'not-covered') return words.notCovered(caveat.drugs.length);
    if (caveat.kind === 'left-out') return words.leftOut(caveat.drugs.length);
    return caveat.kind === 'hidden' ? words.hidden(caveat.count) : undefined;
  };
  const lines = caveats(view)
    .map((caveat) => ({ kind: caveat.kind, text: textOf(caveat) }))
    .filter(({ text }) => text);
  if (lines.length === 0) return null;
  return (
    <ul class="plain row small also" aria-label={words.also}>
      {lines.map(({ kind, text }) => (
        <li key={kind}>
          <a href={`#${kind}`}>{text}</a>
        </li>
      ))}
    </ul>
  );
}

function OneCaveat({ caveat, view, nameOf, showingHidden, onToggleHidden, onReadAsList }: Props & { caveat: Caveat }) {
  const { language, t } = useLanguage();
  const words = t.popup.states;
  switch (caveat.kind) {
    case 'scanning':
      return (
        <Notice icon={LoaderCircle} title={words.scanning} tone="attention" state="scanning">
          <p>{words.scanningText}</p>
        </Notice>
      );
    case 'stale':
      return (
        <Notice icon={CalendarX} title={words.stale} tone="attention" state="stale">
          <p>{words.staleText(longDate(language, view.report.knowledge.reviewed))}</p>
        </Notice>
      );
    case 'other-language':
      return (
        <Notice icon={Languages} title={words.otherLanguage} tone="attention" state="other-language">
          <p>{words.otherLanguageText}</p>
        </Notice>
      );
    case 'unreadable':
      return (
        <Notice icon={ScanEye} title={words.unreadable} tone="attention" state="unreadable">
          <p>
            {words.unreadableText}{' '}
            {joinAnd(
              language,
              caveat.reasons.map((r) => words.reasons[r] ?? r),
            )}
            .
          </p>
        </Notice>
      );
    case 'partial':
      return <Partial reasons={caveat.reasons} />;
    case 'several-patients':
      return (
        <Notice icon={Users} title={words.severalPatients(caveat.count)} tone="attention" state="several-patients">
          <p>{words.severalPatientsText}</p>
        </Notice>
      );
    case 'reference-compared':
      return (
        <Notice
          icon={BookOpen}
          title={words.referencePinned(joinAnd(language, caveat.subject.map(nameOf)))}
          tone="choice"
          state="reference-compared"
          actions={
            <button type="button" class="button" onClick={onReadAsList}>
              {words.readAsList}
            </button>
          }
        >
          {caveat.unchecked > 0 && <p>{words.referencePinnedText(caveat.unchecked)}</p>}
        </Notice>
      );
    case 'reference-no-comparison':
      return (
        <Notice icon={BookOpen} title={words.referenceNoComparison} tone="attention" state="reference-no-comparison" />
      );
    case 'not-covered':
      return (
        <Notice icon={CircleDashed} title={words.notCovered(caveat.drugs.length)} tone="attention" state="not-covered">
          <p>
            {words.notCoveredText} <strong>{joinAnd(language, caveat.drugs.map(nameOf))}</strong>.
          </p>
        </Notice>
      );
    case 'left-out':
      return (
        <Notice icon={ListX} title={words.leftOut(caveat.drugs.length)} tone="plain" state="left-out">
          <p>
            {joinAnd(
              language,
              caveat.drugs.map(({ drug, status }) => `${nameOf(drug)} (${t.words.status[status]})`),
            )}
          </p>
          <p class="muted small">{words.leftOutText}</p>
        </Notice>
      );
    case 'hidden':
      return (
        <Notice
          icon={EyeOff}
          title={words.hidden(caveat.count)}
          tone="plain"
          state="hidden"
          actions={
            <button type="button" class="button" aria-expanded={showingHidden} onClick={onToggleHidden}>
              {showingHidden ? words.hideAgain : words.showHidden}
            </button>
          }
        >
          <p>
            {joinAnd(
              language,
              caveat.by.map(([who, count]) => words.hiddenBy[who](count)),
            )}
          </p>
        </Notice>
      );
  }
}

const KEY = { 'list-not-loaded': 'listNotLoaded', 'too-large': 'tooLarge', 'frame-silent': 'frameSilent' } as const;

function Partial({ reasons }: { reasons: PartialReason[] }) {
  const { t } = useLanguage();
  const words = t.popup.states;
  if (reasons.length === 0) return <Notice icon={Rows3} title={words.partial} tone="attention" state="partial" />;
  return (
    <>
      {reasons.map((reason) => (
        <Notice key={reason} icon={Rows3} title={words[KEY[reason]]} tone="attention" state={reason}>
          <p>{words[`${KEY[reason]}Text`]}</p>
        </Notice>
      ))}
    </>
  );
}
