import type { CompiledTexts } from '../../knowledge/format/compiled.ts';
import type { CheckResult, DrugInput, Finding, Route } from '../../vocabulary.ts';

/** A drug that advice names, judged against the list at hand. */
export interface Judged {
  drug: string;
  /** `clean`: nothing that asks for action; `with-finding`: shown with `worst` beside it; `withheld`: not offered. */
  verdict: 'clean' | 'with-finding' | 'withheld' | 'not-covered';
  worst?: Finding;
}

export type Checker = (drugs: DrugInput[]) => Promise<CheckResult>;

/** The drugs of a finding that an alternative takes the place of. */
export function replacedBy(
  insteadOf: readonly string[],
  finding: Finding,
  texts: Pick<CompiledTexts, 'drugs'>,
): string[] {
  const fits = (drug: string) =>
    insteadOf.some(
      (subject) =>
        subject === drug || (Object.hasOwn(texts.drugs, drug) && texts.drugs[drug]?.properties.includes(subject)),
    );
  return finding.drugs.filter(fits);
}

/**
 * Runs a drug that advice names through the check, with the rest of the list. An alternative that would be
 * `contraindicated` or `avoid` is not offered; a milder finding is shown beside it.
 */
export async function judgeDrug(
  drug: string,
  list: readonly DrugInput[],
  without: readonly string[],
  check: Checker,
  route?: Route,
): Promise<Judged> {
  const rest = list.filter((input) => !without.includes(input.drug) && input.drug !== drug);
  const result = await check([...rest, { drug, status: 'planned', ...(route && { route }) }]);
  if (result.notCovered.includes(drug) || result.unknown.length > 0) return { drug, verdict: 'not-covered' };
  const worst = result.findings.find((f) => f.drugs.includes(drug));
  if (!worst || worst.action === 'no-action') return { drug, verdict: 'clean' };
  return { drug, verdict: worst.action === 'manage' ? 'with-finding' : 'withheld', worst };
}
