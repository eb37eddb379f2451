/** Puts a view of our choice under the popup: its messages are answered by the test instead of the worker. */
import type { Page } from 'playwright-core';
import { check, isCovered } from '../../../src/knowledge/check/check.ts';
import { published } from '../../../src/knowledge/check/types.ts';
import type { PageMessage } from '../../../src/platform/messages.ts';
import { DEFAULTS, type Settings } from '../../../src/platform/settings.ts';
import type { Suggestion, TabView } from '../../../src/platform/view.ts';
import type { CheckResult, DrugInput, Language } from '../../../src/vocabulary.ts';
import { rules } from './views.ts';

export interface StandIn {
  /** Everything the page asked, in order. */
  asked: PageMessage[];
  /** What `tab:view` and the corrections are answered with. */
  view: TabView | undefined;
  settings: Settings;
}

/** Answers the messages of a page's next documents. Call before the page is loaded. */
export async function standIn(page: Page, view: TabView | undefined, language: Language): Promise<StandIn> {
  const state: StandIn = { asked: [], view, settings: { ...DEFAULTS, language } };
  await page.exposeFunction('answerForTest', (message: PageMessage) => {
    state.asked.push(message);
    return answer(message, state);
  });
  await page.addInitScript(() => {
    const scope = globalThis as unknown as {
      answerForTest: (message: unknown) => Promise<unknown>;
      chrome: { runtime: object };
      browser?: { runtime: object };
    };
    const sendMessage = (message: unknown, done?: (answer: unknown) => void) => {
      const answered = scope.answerForTest(message);
      if (typeof done === 'function') void answered.then(done);
      return answered;
    };
    for (const runtime of [scope.chrome?.runtime, scope.browser?.runtime]) {
      if (runtime)
        Object.defineProperty(runtime, 'sendMessage', { value: sendMessage, configurable: true, writable: true });
    }
  });
  return state;
}

function answer(message: PageMessage, state: StandIn): unknown {
  switch (message.type) {
    case 'settings:get':
      return state.settings;
    case 'settings:set':
      Object.assign(state.settings, message.change);
      return state.settings;
    case 'tab:activate':
      return { reading: true };
    case 'report:get':
      return state.view?.report ?? { error: 'no such tab' };
    case 'check':
      return checked(message.drugs);
    case 'suggest':
      return suggested(message.typed);
    case 'recognise':
      return [];
    case 'sites:list':
      return [];
    default:
      return state.view ?? { error: 'no such tab' };
  }
}

function checked(drugs: readonly DrugInput[]): CheckResult {
  const known = drugs.filter((d) => Object.hasOwn(rules.drugs, d.drug));
  const { findings } = check(rules, known);
  return {
    findings: findings.map(published),
    unknown: drugs.filter((d) => !known.includes(d)).map((d) => d.drug),
    notCovered: known.filter((d) => !isCovered(rules, d.drug)).map((d) => d.drug),
  };
}

/** Names that begin with what was typed; for a text that begins none, those that share its first two letters are near. */
function suggested(typed: string): Suggestion[] {
  const start = (length: number) =>
    Object.entries(rules.drugs)
      .filter(([, drug]) => drug.name.nl.startsWith(typed.slice(0, length).toLowerCase()))
      .slice(0, 5)
      .map(([id, drug]) => ({ name: drug.name.nl, drugs: [{ id, name: drug.name.nl }] }));
  const exact = start(typed.length).map((s) => ({ ...s, near: false }));
  return exact.length > 0 ? exact : start(2).map((s) => ({ ...s, near: true }));
}
