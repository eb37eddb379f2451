/** Every result state of the popup: told apart by words and sign, and accessible, in both languages and both colour schemes. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CATALOGUES } from '../../src/i18n/index.ts';
import type { TabView } from '../../src/platform/view.ts';
import { launchInChromium, type Lens } from './harness.ts';
import { standIn, type StandIn } from './popup/stand-in.ts';
import { STATES, viewOf } from './popup/views.ts';

let lens: Lens<Page>;

beforeAll(async () => {
  lens = await launchInChromium({ viewport: { width: 360, height: 600 } });
});
afterAll(() => lens.close());

async function popupIn(state: string, language: 'nl' | 'en' = 'nl', path = 'src/popup/index.html?tab=1') {
  const chosen = STATES.find((s) => s.state === state);
  if (!chosen) throw new Error(`No state ${state}.`);
  return popupWith(chosen.view(), language, path);
}

async function popupWith(view: TabView, language: 'nl' | 'en' = 'nl', path = 'src/popup/index.html?tab=1') {
  const page = await lens.open('about:blank');
  const answers: StandIn = await standIn(page.raw, view, language);
  await page.goto(lens.origin + path);
  return { popup: page.raw, answers, close: () => page.close() };
}

describe('a result state', () => {
  it.each(STATES.map((s) => s.state))(
    '%s is said, beside the intended use, without an accessibility violation',
    async (state) => {
      for (const [language, colorScheme] of [
        ['nl', 'light'],
        ['en', 'dark'],
      ] as const) {
        const { popup, close } = await popupIn(state, language);
        await popup.emulateMedia({ colorScheme });
        await popup.locator(`[data-state="${state}"]`).first().waitFor();
        expect(await popup.getByText(CATALOGUES[language].popup.intendedUse).count()).toBe(1);
        expect(await violations(popup)).toEqual([]);
        await close();
      }
    },
  );

  it('is never said in the words or under the sign of another', async () => {
    const titles: string[] = [];
    const signs: string[] = [];
    for (const { state } of STATES) {
      const { popup, close } = await popupIn(state);
      const shown = popup.locator(`[data-state="${state}"]`).first();
      await shown.waitFor();
      titles.push(await shown.locator('h2').first().innerText());
      signs.push(await shown.evaluate((e) => `${e.className} ${e.querySelector('svg')?.innerHTML ?? ''}`));
      await close();
    }
    expect(new Set(titles).size).toBe(titles.length);
    // Two pages of a reference work carry one sign; their words tell them apart.
    expect(new Set(signs).size).toBe(signs.length - 1);
  });
});

describe('the popup', () => {
  it.each([320, 360, 500, 800])('never scrolls sideways at %i px', async (width) => {
    const { popup, close } = await popupIn('needs-action');
    await popup.setViewportSize({ width, height: 600 });
    await popup.locator('.card').first().waitFor();
    const overflow = await popup.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBeLessThanOrEqual(0);
    await close();
  });

  it('writes no text smaller than 14 px and offers no target smaller than 24 px', async () => {
    const { popup, close } = await popupIn('needs-action');
    await popup.locator('.card').first().waitFor();
    const small = await popup.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('body *')]
        .filter(
          (e) =>
            e.offsetParent && [...e.childNodes].some((n) => n.nodeType === Node.TEXT_NODE && n.textContent?.trim()),
        )
        .filter((e) => Number.parseFloat(getComputedStyle(e).fontSize) < 14)
        .map((e) => e.outerHTML.slice(0, 80)),
    );
    expect(small).toEqual([]);
    const targets = await popup.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('button, select, input, summary')]
        .filter((e) => e.offsetParent)
        .map((e) => ({ box: (e.closest('label') ?? e).getBoundingClientRect(), html: e.outerHTML.slice(0, 80) }))
        .filter(({ box }) => box.height < 24 || box.width < 24)
        .map(({ html }) => html),
    );
    expect(targets).toEqual([]);
    await close();
  });

  it('folds what only asks for monitoring and opens what asks for action', async () => {
    const { popup, answers, close } = await popupIn('needs-action');
    await popup.locator('.card').first().waitFor();
    const open: Record<string, boolean> = await popup
      .locator('.card')
      .evaluateAll((cards) =>
        Object.fromEntries(
          cards.map((c): [string, boolean] => [c.getAttribute('data-record') ?? '', (c as HTMLDetailsElement).open]),
        ),
      );
    for (const finding of answers.view?.report.findings ?? []) {
      if (finding.action === 'no-action') expect(open[finding.record]).toBeUndefined();
      else
        expect(open[finding.record]).toBe(
          finding.action !== 'manage' || finding.serious || finding.timing === 'before-first-dose',
        );
    }
    await close();
  });

  it('shows classes worst first, and the same findings by drug', async () => {
    const { popup, close } = await popupIn('needs-action');
    await popup.locator('.card').first().waitFor();
    const classes = await popup
      .locator('.card')
      .evaluateAll((cards) => cards.map((c) => c.getAttribute('data-action')));
    const order = ['contraindicated', 'avoid', 'manage', 'no-action'];
    expect(classes).toEqual([...classes].sort((a, b) => order.indexOf(a ?? '') - order.indexOf(b ?? '')));
    const records = new Set(
      await popup.locator('.card').evaluateAll((cards) => cards.map((c) => c.getAttribute('data-record'))),
    );
    await popup.getByRole('button', { name: 'Middel', exact: true }).click();
    const grouped = new Set(
      await popup.locator('.card').evaluateAll((cards) => cards.map((c) => c.getAttribute('data-record'))),
    );
    expect(grouped).toEqual(records);
    await close();
  });

  it('says of a drug whose status is uncertain that it is, and takes the correction', async () => {
    const uncertain = viewOf([{ drug: 'acenocoumarol', status: 'unclear' }, { drug: 'naproxen' }]);
    const { popup, answers, close } = await popupWith(uncertain);
    const card = popup.locator('.card').first();
    await card.getByText('Status onzeker, controleer: acenocoumarol').waitFor();
    await card.getByRole('button', { name: 'acenocoumarol is gestopt' }).click();
    await expect
      .poll(() => answers.asked)
      .toContainEqual({ type: 'correct', tabId: 1, drug: 'acenocoumarol', as: 'stopped' });
    await close();
  });

  it('offers an alternative only after checking it with the rest of the list', async () => {
    const { popup, answers, close } = await popupWith(viewOf([{ drug: 'clopidogrel' }, { drug: 'omeprazole' }]));
    const card = popup.locator('.card[data-record=clopidogrel-omeprazole]');
    await card.getByText('geen bevinding met deze lijst').first().waitFor();
    expect(answers.asked).toContainEqual({
      type: 'check',
      drugs: [
        { drug: 'clopidogrel', status: 'current' },
        { drug: 'pantoprazole', status: 'planned' },
      ],
    });
    await close();
  });

  it('copies the advice of a card as text', async () => {
    const { popup, close } = await popupIn('needs-action');
    await popup.evaluate(() => {
      Object.defineProperty(navigator.clipboard, 'writeText', {
        value: (text: string) => {
          document.documentElement.dataset['copied'] = text;
          return Promise.resolve();
        },
      });
    });
    await popup.getByRole('button', { name: 'Kopieer', exact: true }).first().click();
    await popup.getByRole('button', { name: 'Gekopieerd' }).waitFor();
    const copied = await popup.evaluate(() => document.documentElement.dataset['copied'] ?? '');
    expect(copied).toMatch(/^Gevaar: Niet combineren\n/);
    expect(copied).toMatch(/\n1\. .+\n/);
    expect(copied).toMatch(/https:\/\//);
    await close();
  });

  it('moves between its views by arrow keys', async () => {
    const { popup, close } = await popupIn('none-known');
    const tab = popup.getByRole('tab', { name: 'Deze pagina' });
    await tab.focus();
    await tab.press('ArrowRight');
    expect(await popup.getByRole('tab', { name: 'Namen typen' }).getAttribute('aria-selected')).toBe('true');
    await popup.keyboard.press('End');
    expect(await popup.getByRole('tab', { name: 'Hulpmiddelen' }).getAttribute('aria-selected')).toBe('true');
    await close();
  });

  it('asks for a site’s permission before anything else when the switch is pressed', async () => {
    const { popup, close } = await popupIn('not-enabled');
    await popup.getByRole('switch', { name: 'Lees epd.example altijd' }).waitFor();
    const asked = await popup.evaluate(() => {
      const calls: unknown[][] = [];
      const record = (wanted: unknown, done?: (given: boolean) => void) => {
        calls.push([wanted]);
        done?.(false);
        return Promise.resolve(false);
      };
      const scope = globalThis as unknown as { chrome?: { permissions: object }; browser?: { permissions: object } };
      for (const permissions of [scope.chrome?.permissions, scope.browser?.permissions]) {
        if (permissions) Object.defineProperty(permissions, 'request', { value: record, configurable: true });
      }
      document.querySelector<HTMLElement>('[role=switch]')?.click();
      // Read in the same task as the click: nothing was awaited before the request.
      return calls.map(([wanted]) => wanted);
    });
    expect(asked).toEqual([{ origins: ['*://epd.example/*'] }]);
    await popup.getByText('De browser gaf geen toestemming').waitFor();
    await close();
  });

  it('says in the Hunter checklist that a negative result does not exclude toxicity', async () => {
    const { popup, close } = await popupIn('needs-action', 'en');
    await popup.getByRole('tab', { name: 'Tools' }).click();
    await popup.getByLabel('Tremor').check();
    await popup.getByText('Criteria not met; does not exclude toxicity').waitFor();
    expect(await popup.locator('[data-rule][data-met=true]').count()).toBe(0);
    await popup.getByLabel('Hyperreflexia').check();
    await popup.getByText('Criteria met', { exact: true }).waitFor();
    expect(await popup.locator('[data-rule][data-met=true]').count()).toBe(1);
    expect(await violations(popup)).toEqual([]);
    await close();
  });
});

describe('our other pages', () => {
  it.each(['options', 'library'])('%s has no accessibility violation', async (name) => {
    const { popup, close } = await popupIn('needs-action', 'nl', `src/${name}/index.html`);
    await popup.locator('h1').waitFor();
    // The whole list of records takes the checker minutes and says the same of each.
    if (name === 'library') await popup.getByRole('searchbox').fill('lithium naproxen');
    expect(await violations(popup)).toEqual([]);
    await close();
  });

  it('the settings list what was hidden or never to be read, and undo each', async () => {
    const { popup, answers, close } = await popupIn('needs-action', 'nl', 'src/options/index.html');
    const finding = { record: 'ssri-nsaid-gi-bleeding', drugs: ['sertraline', 'diclofenac'] };
    answers.settings.neverHere = { 'epd.example': ['lithium'] };
    answers.settings.hidden = { 'www.apotheek.nl': [finding] };
    await popup.reload();
    await popup.getByRole('button', { name: 'Ongedaan maken: lithium, epd.example' }).click();
    await popup.getByRole('button', { name: 'Ongedaan maken: sertraline + diclofenac, www.apotheek.nl' }).click();
    await popup.getByLabel('Lichtste klasse die getoond wordt').selectOption('avoid');
    await expect
      .poll(() => answers.asked)
      .toEqual(
        expect.arrayContaining([
          { type: 'never-here:undo', host: 'epd.example', drug: 'lithium' },
          { type: 'finding:show', finding, host: 'www.apotheek.nl' },
          { type: 'settings:set', change: { threshold: 'avoid' } },
        ]),
      );
    await close();
  });

  it('a cell of the matrix opens its records', async () => {
    const { popup, close } = await popupIn('needs-action', 'en', 'src/library/index.html#part=matrix');
    const cell = popup.getByRole('button', { name: /NSAID.* with .*SSRI|SSRI.* with .*NSAID/ }).first();
    await cell.click();
    await popup.locator('.card[data-record=ssri-nsaid-gi-bleeding]').waitFor();
    expect(await violations(popup)).toEqual([]);
    await close();
  });

  it('the knowledge base is searched by drug, and a link opens one record', async () => {
    const { popup, close } = await popupIn(
      'needs-action',
      'nl',
      'src/library/index.html#record=ssri-nsaid-gi-bleeding',
    );
    const record = popup.locator('.card[data-record=ssri-nsaid-gi-bleeding]');
    await record.locator('.body').waitFor();
    expect(await record.locator('a[href^=http]').count()).toBeGreaterThan(0);
    await popup.getByRole('searchbox').fill('fenelzine');
    await record.waitFor({ state: 'detached' });
    expect(await popup.locator('.card').count()).toBeGreaterThan(0);
    await close();
  });
});

async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).analyze();
  return found.map((v) => `${v.id}: ${v.nodes.map((n) => n.html.slice(0, 120)).join(' | ')}`);
}
