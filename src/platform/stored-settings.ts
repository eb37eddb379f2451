/** The user's settings in `storage.local`: read, changed and watched in one place. Worker and pages. */
import browser from 'webextension-polyfill';
import { chosenFrom, CURRENT, STORAGE_KEY, withDefaults, type Settings, type StoredSettings } from './settings.ts';

async function readChosen(): Promise<Partial<Settings>> {
  return chosenFrom((await browser.storage.local.get(STORAGE_KEY))[STORAGE_KEY]);
}

/** Defaults with the user's choices over them. */
export async function readSettings(): Promise<Settings> {
  return withDefaults(await readChosen());
}

let queue: Promise<unknown> = Promise.resolve();

/** Changes the choices, one change at a time; a key set to undefined goes back to its default. */
export function changeSettings(
  change: (now: Settings) => { [K in keyof Settings]?: Settings[K] | undefined },
): Promise<Settings> {
  const next = queue.then(async () => {
    const chosen = await readChosen();
    const changed: Record<string, unknown> = { ...chosen, ...change(withDefaults(chosen)) };
    for (const key of Object.keys(changed)) if (changed[key] === undefined) delete changed[key];
    const stored: StoredSettings = { migrated: CURRENT, chosen: changed };
    await browser.storage.local.set({ [STORAGE_KEY]: stored });
    return withDefaults(stored.chosen);
  });
  queue = next.catch(() => undefined);
  return next;
}
