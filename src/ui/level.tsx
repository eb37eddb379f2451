import { ChevronRight } from 'lucide';
import type { ActionClass, Effect, Timing } from '../vocabulary.ts';
import { ClassMark } from './class-mark.tsx';
import { EffectIcon } from './effect-icon.tsx';
import { Icon } from './icon.tsx';
import { useLanguage } from './language.tsx';

interface LevelProps {
  action: ActionClass;
  timing?: Timing | undefined;
  /** Draws the sign of something that folds. */
  folds?: boolean;
}

/** Shape, signal word, class and, for "combine with action", when. */
export function Level({ action, timing, folds = false }: LevelProps) {
  const { t } = useLanguage();
  const when = timing === 'before-first-dose' ? t.words.beforeFirstDose : t.words.monitor;
  return (
    <p class="level">
      <ClassMark action={action} />
      <span>
        {t.words.signal[action]} · {t.words.action[action]}
        {action === 'manage' && timing && <span class="timing">, {when}</span>}
      </span>
      {folds && <Icon icon={ChevronRight} size={16} class="chevron" />}
    </p>
  );
}

/** The kind of event: an icon and its word per effect. */
export function Effects({ effects }: { effects: readonly Effect[] }) {
  const { t } = useLanguage();
  return (
    <p class="effects">
      {effects.map((effect) => (
        <span key={effect}>
          <EffectIcon effect={effect} />
          {t.words.effect[effect]}
        </span>
      ))}
    </p>
  );
}

/** Evidence 0–4 as four cells, the number and plain words. */
export function Evidence({ grade }: { grade: 0 | 1 | 2 | 3 | 4 }) {
  const { t } = useLanguage();
  return (
    <p class="evidence">
      <span class="label">{t.words.evidenceLabel}</span>
      <span class="meter" aria-hidden="true">
        {[1, 2, 3, 4].map((cell) => (
          <i key={cell} class={cell <= grade ? 'on' : ''} />
        ))}
      </span>
      <span>
        {grade}/4: {t.words.evidence[grade]}
      </span>
    </p>
  );
}
