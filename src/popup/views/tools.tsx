import type { CompiledTexts } from '../../knowledge/format/compiled.ts';
import { Disclosure } from '../../ui/controls.tsx';
import { useLanguage } from '../../ui/language.tsx';
import type { NameOf } from '../model/names.ts';
import { Hunter } from './hunter.tsx';
import { Switching } from './switching.tsx';

interface Props {
  texts: CompiledTexts;
  drugs: string[];
  nameOf: NameOf;
}

/** Hunter checklist and the table for wash-out and switching. */
export function Tools({ texts, drugs, nameOf }: Props) {
  const { t } = useLanguage();
  const { hunter, switches } = texts.guidance;
  const serotonergic = (id: string) => texts.drugs[id]?.properties.some((p) => isSerotonergic(p)) ?? false;
  return (
    <div class="stack">
      {hunter ? (
        <Disclosure label={t.tools.hunter.open} open>
          <Hunter
            hunter={hunter}
            texts={texts}
            drugs={drugs.map((id) => ({ id, serotonergic: serotonergic(id) }))}
            nameOf={nameOf}
          />
        </Disclosure>
      ) : (
        <p>{t.tools.hunter.off}</p>
      )}
      {switches && switches.length > 0 && (
        <Disclosure label={t.tools.switching.open}>
          <Switching texts={texts} nameOf={nameOf} />
        </Disclosure>
      )}
    </div>
  );
}

/** Properties that say that a drug acts on serotonin; see properties/serotonin.yaml. */
function isSerotonergic(property: string): boolean {
  return (
    property.startsWith('serotonin-') ||
    property.startsWith('serotonergic-') ||
    property.startsWith('maoi') ||
    property === 'antibiotic-maoi'
  );
}
