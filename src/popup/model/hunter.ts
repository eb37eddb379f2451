import type { CompiledTexts } from '../../knowledge/format/compiled.ts';

export type HunterData = NonNullable<CompiledTexts['guidance']['hunter']>;
export type HunterRule = Pick<HunterData['rules'][number], 'all' | 'any'>;

/** What a rule still lacks: groups of signs of which one is needed each. Empty when the rule is met. */
export function missingSigns(rule: HunterRule, ticked: ReadonlySet<string>): string[][] {
  const missing = rule.all.filter((sign) => !ticked.has(sign)).map((sign) => [sign]);
  if (rule.any && !rule.any.some((sign) => ticked.has(sign))) missing.push(rule.any);
  return missing;
}

/** Any one rule makes the outcome positive. */
export function hunterOutcome(
  hunter: Pick<HunterData, 'rules'>,
  ticked: ReadonlySet<string>,
): { positive: boolean; met: string[] } {
  const met = hunter.rules.filter((rule) => missingSigns(rule, ticked).length === 0).map((rule) => rule.id);
  return { positive: met.length > 0, met };
}
