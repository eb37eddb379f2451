import { useState } from 'preact/hooks';
import { CircleCheck, CircleHelp } from 'lucide';
import type { CompiledTexts } from '../../knowledge/format/compiled.ts';
import { Check, Disclosure } from '../../ui/controls.tsx';
import { useLanguage } from '../../ui/language.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Said, SourceList } from '../../ui/said.tsx';
import { Citations } from '../../ui/citations.ts';
import { type HunterData, hunterOutcome, missingSigns } from '../model/hunter.ts';
import type { NameOf } from '../model/names.ts';

interface Props {
  hunter: HunterData;
  texts: CompiledTexts;
  drugs: { id: string; serotonergic: boolean }[];
  nameOf: NameOf;
}

/** The Hunter criteria as a checklist, with the page's drugs beside it. Nothing ticked is stored. */
export function Hunter({ hunter, texts, drugs, nameOf }: Props) {
  const { language, t } = useLanguage();
  const words = t.tools.hunter;
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const outcome = hunterOutcome(hunter, ticked);
  const citations = new Citations(texts);
  const say = (s: { nl: string; en: string; src: string[] }) => ({ text: s[language], sources: citations.cite(s.src) });
  const label = (id: string) => hunter.features.find((f) => f.id === id)?.label[language] ?? id;
  const tick = (id: string, on: boolean) => {
    const next = new Set(ticked);
    if (on) next.add(id);
    else next.delete(id);
    setTicked(next);
  };
  return (
    <section class="stack">
      <p>
        <Said {...say(hunter.intro)} />
      </p>
      <section>
        <h2>{words.drugs}</h2>
        {drugs.length === 0 ? (
          <p>{words.noDrugs}</p>
        ) : (
          <ul class="plain row">
            {drugs.map(({ id, serotonergic }) => (
              <li key={id} class="tag">
                {nameOf(id)}
                {serotonergic && ` · ${words.serotonergic}`}
              </li>
            ))}
          </ul>
        )}
        <p class="muted small">{words.drugsHint}</p>
      </section>
      <fieldset>
        <legend>{words.tick}</legend>
        {hunter.features.map((feature) => (
          <div key={feature.id}>
            <Check checked={ticked.has(feature.id)} onChange={(on) => tick(feature.id, on)}>
              {feature.label[language]}
            </Check>
            <p class="explain muted small">
              <Said {...say(feature.explain)} />
            </p>
          </div>
        ))}
      </fieldset>
      <section>
        <h2>{words.rules}</h2>
        <ol class="stack-tight">
          {hunter.rules.map((rule) => {
            const missing = missingSigns(rule, ticked);
            const met = missing.length === 0;
            return (
              <li key={rule.id} data-rule={rule.id} data-met={met}>
                {rule.label[language]}: <strong>{met ? words.met : words.notMet}</strong>
                {!met && ticked.size > 0 && (
                  <span class="muted small">
                    {' '}
                    {words.missing(missing.map((any) => any.map(label).join(` ${words.or} `)).join(', '))}
                  </span>
                )}
              </li>
            );
          })}
        </ol>
      </section>
      <div role="status">
        {ticked.size > 0 && (
          <Notice
            icon={outcome.positive ? CircleCheck : CircleHelp}
            tone="attention"
            state={outcome.positive ? 'hunter-positive' : 'hunter-negative'}
            title={outcome.positive ? words.positive : words.negative}
          >
            <p>
              <Said {...say(outcome.positive ? hunter.positive : hunter.negative)} />
            </p>
          </Notice>
        )}
      </div>
      <Disclosure label={words.differential} open={ticked.size > 0 && !outcome.positive}>
        <ul>
          {hunter.differential.map((s) => (
            <li key={s.en}>
              <Said {...say(s)} />
            </li>
          ))}
        </ul>
      </Disclosure>
      <Disclosure label={words.whatToDo} open={outcome.positive}>
        <ol>
          {hunter.whatToDo.map((s) => (
            <li key={s.en}>
              <Said {...say(s)} />
            </li>
          ))}
        </ol>
      </Disclosure>
      <button type="button" class="button" disabled={ticked.size === 0} onClick={() => setTicked(new Set())}>
        {words.clear}
      </button>
      <section>
        <h2>{t.popup.card.sources}</h2>
        <SourceList sources={citations.list()} />
      </section>
    </section>
  );
}
