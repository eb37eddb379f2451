import { describe, expect, it } from 'vitest';
import type { CompiledTexts } from '../../../src/knowledge/format/compiled.ts';
import generated from '../../../src/knowledge/generated/texts.json';
import { hunterOutcome, missingSigns } from '../../../src/popup/model/hunter.ts';
import { subjectDrugs, switchesFor } from '../../../src/popup/model/switching.ts';

const texts = generated as unknown as CompiledTexts;
const hunter = texts.guidance.hunter;
if (!hunter) throw new Error('The knowledge base holds no Hunter criteria.');

/** The ids of the features, by the words of Dunkley 2003. */
const [SPONTANEOUS, INDUCIBLE, OCULAR, AGITATION, SWEATING, TREMOR, REFLEXES, HYPERTONIA, FEVER] = hunter.features.map(
  (f) => f.id,
) as [string, string, string, string, string, string, string, string, string];
const positive = (...signs: string[]) => hunterOutcome(hunter, new Set(signs)).positive;

describe('the Hunter checklist', () => {
  it('has the nine features in the order that these tests name', () => {
    expect(hunter.features.map((f) => f.label.en.toLowerCase())).toEqual([
      expect.stringContaining('spontaneous clonus'),
      expect.stringContaining('inducible clonus'),
      expect.stringContaining('ocular clonus'),
      expect.stringContaining('agitation'),
      expect.stringMatching(/sweat|diaphoresis/),
      expect.stringContaining('tremor'),
      expect.stringContaining('hyperreflexia'),
      expect.stringContaining('hypertonia'),
      expect.stringContaining('38'),
    ]);
  });

  it('is positive in five ways', () => {
    expect(positive(SPONTANEOUS)).toBe(true);
    expect([positive(INDUCIBLE, AGITATION), positive(INDUCIBLE, SWEATING)]).toEqual([true, true]);
    expect([positive(OCULAR, AGITATION), positive(OCULAR, SWEATING)]).toEqual([true, true]);
    expect(positive(TREMOR, REFLEXES)).toBe(true);
    expect([positive(HYPERTONIA, FEVER, OCULAR), positive(HYPERTONIA, FEVER, INDUCIBLE)]).toEqual([true, true]);
  });

  it('is negative for each sign alone but spontaneous clonus, and for the near misses', () => {
    for (const sign of [INDUCIBLE, OCULAR, AGITATION, SWEATING, TREMOR, REFLEXES, HYPERTONIA, FEVER])
      expect(positive(sign)).toBe(false);
    expect(positive(HYPERTONIA, FEVER)).toBe(false);
    expect(positive(HYPERTONIA, INDUCIBLE)).toBe(false);
    expect(positive(INDUCIBLE, OCULAR)).toBe(false);
    expect(positive(AGITATION, SWEATING, TREMOR, HYPERTONIA, FEVER)).toBe(false);
  });

  it('says which sign a rule still lacks', () => {
    expect(missingSigns({ all: ['a', 'b'], any: ['c', 'd'] }, new Set(['a']))).toEqual([['b'], ['c', 'd']]);
  });
});

describe('switching', () => {
  const lines = [
    { id: 'class', from: ['ssri'], to: ['maoi'], direct: 'never', advice: { nl: '', en: '', src: [] } },
    { id: 'own', from: ['fluoxetine'], to: ['maoi'], direct: 'never', days: 35, advice: { nl: '', en: '', src: [] } },
  ] as unknown as Parameters<typeof switchesFor>[0];

  it('takes the line of the drug itself over that of its class', () => {
    const known = { properties: texts.properties, drugs: texts.drugs };
    expect(switchesFor(lines, 'fluoxetine', 'phenelzine', known).map((l) => l.id)).toEqual(['own']);
    expect(switchesFor(lines, 'sertraline', 'phenelzine', known).map((l) => l.id)).toEqual(['class']);
    expect(switchesFor(lines, '', '', known)).toHaveLength(2);
    expect(switchesFor(lines, 'omeprazole', '', known)).toEqual([]);
  });

  it('never shows a direct switch from fluoxetine to an irreversible MAO inhibitor', () => {
    const found = switchesFor(texts.guidance.switches ?? [], 'fluoxetine', 'phenelzine', texts);
    expect(found.length).toBeGreaterThan(0);
    for (const line of found) expect([line.direct, (line.days ?? 0) >= 35]).toEqual(['never', true]);
  });

  it('knows the drugs of a class', () => {
    expect(subjectDrugs(['ssri', 'lithium'], texts)).toEqual(
      expect.arrayContaining(['citalopram', 'sertraline', 'lithium']),
    );
  });
});
