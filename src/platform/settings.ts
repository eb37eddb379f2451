/**
 * Settings: only what the user chose is stored; the rest is `DEFAULTS`. Kept on this device. Drug ids, record ids and
 * host names only: nothing that a page wrote.
 */
import * as v from 'valibot';
import { ActionSchema, DrugId, FindingKeySchema, Host } from './shapes.ts';

/** `psychiatry`: monitor-only findings between two psychotropic drugs are folded away as known basics. */
export const PRESETS = ['none', 'psychiatry'] as const;

const SettingsSchema = v.object({
  /** `auto`: the browser's own language. */
  language: v.picklist(['auto', 'nl', 'en']),
  /** `auto`: as the system says. */
  theme: v.picklist(['auto', 'light', 'dark']),
  /** The mildest class that is shown open and marked; anything below is counted as hidden. */
  threshold: ActionSchema,
  preset: v.picklist(PRESETS),
  /** Host names the user switched off, among those we may read. */
  sitesOff: v.array(Host),
  /** Marks in the page per host, where the user chose; else on for enabled sites and off on reference sites. */
  marks: v.record(Host, v.boolean()),
  /** Drugs never to be read on a host. */
  neverHere: v.record(Host, v.array(DrugId)),
  /** Findings hidden for good on a (reference) host. */
  hidden: v.record(Host, v.array(FindingKeySchema)),
});
export type Settings = v.InferOutput<typeof SettingsSchema>;

export const DEFAULTS: Settings = {
  language: 'auto',
  theme: 'auto',
  threshold: 'no-action',
  preset: 'none',
  sitesOff: [],
  marks: {},
  neverHere: {},
  hidden: {},
};

const entries = SettingsSchema.entries;
/** What `settings:set` may carry; sites, marks and lists have messages of their own. `null` = back to the default. */
export const SettingsChange = v.strictObject({
  language: v.exactOptional(v.nullable(entries.language)),
  theme: v.exactOptional(v.nullable(entries.theme)),
  threshold: v.exactOptional(v.nullable(entries.threshold)),
  preset: v.exactOptional(v.nullable(entries.preset)),
});
export type SettingsChange = v.InferOutput<typeof SettingsChange>;

export const STORAGE_KEY = 'settings';
/** What is stored: the choices, and the date of the last migration that ran over them. */
export interface StoredSettings {
  migrated: string;
  chosen: Partial<Settings>;
}

type Migration = { date: string; why: string; change: (chosen: Record<string, unknown>) => Record<string, unknown> };
/** Oldest first; each runs once over stored choices older than its date. */
export const MIGRATIONS: Migration[] = [];

/** Date stamped on choices stored now. */
export const CURRENT = MIGRATIONS.at(-1)?.date ?? '2026-11-22';

/**
 * Reads what storage holds. A choice that no longer fits its schema is dropped alone, so that one bad value does not
 * cost the user the others.
 */
export function chosenFrom(stored: unknown, migrations: Migration[] = MIGRATIONS): Partial<Settings> {
  const shape = v.safeParse(v.object({ migrated: v.string(), chosen: v.record(v.string(), v.unknown()) }), stored);
  if (!shape.success) return {};
  let chosen = shape.output.chosen;
  for (const migration of migrations) if (migration.date > shape.output.migrated) chosen = migration.change(chosen);
  const kept: Record<string, unknown> = {};
  for (const [key, schema] of Object.entries(entries)) {
    if (!Object.hasOwn(chosen, key)) continue;
    const value = v.safeParse(schema, chosen[key]);
    if (value.success) kept[key] = value.output;
  }
  return kept;
}

/** Defaults with the user's choices over them. */
export const withDefaults = (chosen: Partial<Settings>): Settings => ({ ...DEFAULTS, ...chosen });
