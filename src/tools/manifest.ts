/**
 * The extension's manifest for each target: one source (`manifest.json`) and the short list of edits that a target needs.
 * The published interface fixes the hosts and permissions, so nothing here touches those, except for the demo's loopback.
 */
import source from '../../manifest.json' with { type: 'json' };
import pkg from '../../package.json' with { type: 'json' };

export const TARGETS = ['chrome', 'firefox'] as const;
export type Target = (typeof TARGETS)[number];

type Manifest = Omit<typeof source, 'background' | 'minimum_chrome_version'> & Record<string, unknown>;

/** Where the demo's pages are served; the only host that the demo build adds. */
export const DEMO_HOST = 'http://127.0.0.1/*';

const firefoxEdits = {
  // An event page instead of a service worker.
  background: { scripts: [source.background.service_worker], type: 'module' },
  // JSON drops keys that are undefined.
  minimum_chrome_version: undefined,
  browser_specific_settings: {
    gecko: {
      id: 'interaction-lens@extension',
      // First version that shows the data declaration below at install.
      strict_min_version: '142.0',
      data_collection_permissions: { required: ['none'] },
    },
  },
};

/** The manifest that the bundler gets for `target`; entry points are source files. */
export function manifestFor(target: Target): Manifest {
  const base: Manifest = { ...source, version: pkg.version };
  return target === 'firefox' ? { ...base, ...firefoxEdits } : base;
}

/** The built Chrome manifest with the demo's loopback host added. */
export function demoManifest(built: Manifest): Manifest {
  return { ...built, host_permissions: [...built.host_permissions, DEMO_HOST] };
}
