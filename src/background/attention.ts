/** Which findings ask for attention: what is hidden and by what, what the badge counts, what is marked. Pure. */
import type { DetailedFinding } from '../knowledge/check/types.ts';
import type { CompiledRules } from '../knowledge/format/compiled.ts';
import type { MarkLevel, MarkPlan } from '../platform/messages.ts';
import type { Settings } from '../platform/settings.ts';
import type { FindingKey } from '../platform/shapes.ts';
import { findingKey, type HiddenBy } from '../platform/view.ts';
import { ACTION_CLASSES, type ActionClass, type Finding } from '../vocabulary.ts';

export interface HiddenFinding {
  finding: FindingKey;
  by: HiddenBy;
}

/** A finding that calls for something to be done now: these are counted on the badge. */
export function needsAction({ action, serious, timing }: Finding): boolean {
  if (action === 'contraindicated' || action === 'avoid') return true;
  return action === 'manage' && (serious || timing === 'before-first-dose');
}

/** What hides a finding, if anything. `contraindicated` is never hidden, by nothing. */
export function hiddenFindings(
  findings: readonly DetailedFinding[],
  settings: Settings,
  hiddenHere: readonly FindingKey[],
  rules: CompiledRules,
): HiddenFinding[] {
  const byUser = new Set(hiddenHere.map(findingKey));
  return findings.flatMap((finding): HiddenFinding[] => {
    if (finding.action === 'contraindicated') return [];
    const key: FindingKey = { record: finding.record, drugs: finding.drugs };
    if (byUser.has(findingKey(key))) return [{ finding: key, by: 'user' }];
    if (isBelow(finding.action, settings.threshold)) return [{ finding: key, by: 'threshold' }];
    if (settings.preset === 'psychiatry' && isPsychiatricBasic(finding, rules)) return [{ finding: key, by: 'preset' }];
    return [];
  });
}

const isBelow = (action: ActionClass, threshold: ActionClass): boolean =>
  ACTION_CLASSES.indexOf(action) > ACTION_CLASSES.indexOf(threshold);

/** Nervous-system drugs that a psychiatrist combines daily: ATC N05 (psycholeptics) and N06 (psychoanaleptics). */
const PSYCHOTROPIC = /^N0[56]/;

function isPsychiatricBasic(finding: DetailedFinding, rules: CompiledRules): boolean {
  if (needsAction(finding)) return false;
  return finding.drugs.every((drug) => {
    const known = Object.hasOwn(rules.drugs, drug) ? rules.drugs[drug] : undefined;
    return known?.atc.some((code) => PSYCHOTROPIC.test(code)) ?? false;
  });
}

/** How many findings need action, and the worst of them; null when there is nothing to say. */
export function badgeOf(shown: readonly Finding[]): { count: number; worst: ActionClass } | null {
  const counted = shown.filter(needsAction);
  const worst = ACTION_CLASSES.find((action) => counted.some((finding) => finding.action === action));
  return worst ? { count: counted.length, worst } : null;
}

/** The level of each drug to mark: its worst shown finding, or `named`. */
export function markPlan(drugs: readonly string[], shown: readonly Finding[]): MarkPlan {
  const plan: MarkPlan = {};
  for (const drug of drugs) {
    const worst = ACTION_CLASSES.find((action) =>
      shown.some((finding) => finding.action === action && finding.drugs.includes(drug)),
    );
    const level: MarkLevel = !worst || worst === 'no-action' ? 'named' : worst;
    // Own property even for an id such as "__proto__".
    Object.defineProperty(plan, drug, { value: level, enumerable: true, configurable: true, writable: true });
  }
  return plan;
}
