/**
 * Photographs the popup in every result state, in Dutch and English, light and dark, at 360 px, and our other pages, into
 * docs/screenshots. Run after a build: `npx tsx test/e2e/popup/screenshots.ts [state]`.
 */
import { mkdirSync } from 'node:fs';
import { launchChromium } from '../harness-chromium.ts';
import { standIn } from './stand-in.ts';
import { STATES } from './views.ts';

const FOLDER = 'docs/screenshots';
/** The popup's width, and the most of it that is kept: a long list says nothing new further down. */
const WIDTH = 360;
const TALLEST = 1000;

const only = process.argv[2];

/** The other two views of the popup. */
async function views(lens: Awaited<ReturnType<typeof launchChromium>>): Promise<void> {
  const page = await lens.open('about:blank');
  const { raw } = page;
  await raw.addInitScript('globalThis.__name = (named) => named');
  await standIn(raw, STATES.find((s) => s.state === 'needs-action')?.view(), 'nl');
  await raw.setViewportSize({ width: WIDTH, height: 1000 });
  await page.goto(`${lens.origin}src/popup/index.html?tab=1`);
  await raw.getByRole('tab', { name: 'Hulpmiddelen' }).click();
  await raw.getByLabel('Tremor').check();
  await raw.screenshot({ path: `${FOLDER}/tools-hunter.png` });
  await raw.getByText('Serotoninetoxiciteit: Hunter-criteria').click();
  await raw.getByText('Uitwasperiode en omzetten').click();
  await raw.getByLabel('Van', { exact: true }).selectOption('fluoxetine');
  await raw.screenshot({ path: `${FOLDER}/tools-switching.png` });
  await raw.getByRole('tab', { name: 'Namen typen' }).click();
  await raw.getByRole('combobox').first().pressSequentially('ser');
  await raw.getByRole('option').first().waitFor();
  await raw.screenshot({ path: `${FOLDER}/typed-names.png` });
  await page.close();
}

async function main(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const lens = await launchChromium({ viewport: { width: WIDTH, height: 600 } });
  const shoot = async (
    name: string,
    state: string,
    path: string,
    language: 'nl' | 'en',
    scheme: 'light' | 'dark',
    width = WIDTH,
  ) => {
    const page = await lens.open('about:blank');
    const { raw } = page;
    // This file is run by a compiler that names functions; the page knows nothing of that.
    await raw.addInitScript('globalThis.__name = (named) => named');
    await standIn(raw, STATES.find((s) => s.state === state)?.view(), language);
    await raw.emulateMedia({ colorScheme: scheme });
    await raw.setViewportSize({ width, height: 600 });
    await page.goto(lens.origin + path);
    await raw.locator('h1').waitFor();
    await raw.locator('[data-state], .card, .matrix, main section').first().waitFor();
    const height = await raw.evaluate(() => document.documentElement.scrollHeight);
    const clip = { x: 0, y: 0, width, height: Math.min(height, TALLEST) };
    await raw.setViewportSize({ width, height: clip.height });
    await raw.screenshot({ path: `${FOLDER}/${name}-${language}-${scheme}.png`, clip });
    await page.close();
  };
  const everyWay = async (take: (language: 'nl' | 'en', scheme: 'light' | 'dark') => Promise<void>) => {
    for (const language of ['nl', 'en'] as const)
      for (const scheme of ['light', 'dark'] as const) await take(language, scheme);
  };
  for (const { number, state } of STATES) {
    if (only && only !== state) continue;
    const name = `state-${String(Math.floor(number)).padStart(2, '0')}-${state}`;
    await everyWay((language, scheme) => shoot(name, state, 'src/popup/index.html?tab=1', language, scheme));
  }
  if (!only) {
    await views(lens);
    for (const seenBy of ['achromatopsia', 'deuteranopia'] as const) await classes(lens, seenBy);
    await shoot('settings', 'needs-action', 'src/options/index.html', 'nl', 'light', 800);
    await shoot('knowledge-base', 'needs-action', 'src/library/index.html', 'en', 'light', 1000);
    await shoot('knowledge-base-matrix', 'needs-action', 'src/library/index.html#part=matrix', 'nl', 'light', 1000);
  }
  await lens.close();
}

/** All four classes, folded, as somebody sees them who tells no colours apart, or not red from green. */
async function classes(
  lens: Awaited<ReturnType<typeof launchChromium>>,
  seenBy: 'achromatopsia' | 'deuteranopia',
): Promise<void> {
  const page = await lens.open('about:blank');
  const { raw } = page;
  await raw.addInitScript('globalThis.__name = (named) => named');
  await standIn(raw, STATES.find((s) => s.state === 'needs-action')?.view(), 'nl');
  await page.goto(`${lens.origin}src/popup/index.html?tab=1`);
  await raw.getByRole('button', { name: /^Toon/ }).click();
  await raw.evaluate(() => {
    // One of each class says it; the others would only lengthen the picture.
    const shown = new Set<string | null>();
    for (const card of document.querySelectorAll<HTMLDetailsElement>('.card')) {
      card.open = false;
      const action = card.getAttribute('data-action');
      card.hidden = shown.has(action);
      shown.add(action);
    }
  });
  await raw.evaluate(() => scrollTo(0, 0));
  const session = await raw.context().newCDPSession(raw);
  await session.send('Emulation.setEmulatedVisionDeficiency', { type: seenBy });
  await raw.setViewportSize({ width: WIDTH, height: 900 });
  await raw.screenshot({ path: `${FOLDER}/classes-${seenBy}.png` });
  await page.close();
}

await main();
