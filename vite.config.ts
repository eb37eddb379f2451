import { crx } from '@crxjs/vite-plugin';
import preact from '@preact/preset-vite';
import { defineConfig, type Plugin } from 'vite';
import { manifestFor, TARGETS, type Target } from './src/tools/manifest.ts';
import { publishedKnowledgeFiles } from './src/tools/published-knowledge.ts';

/**
 * `vite build --mode chrome|firefox`. Traps that shape this file:
 * - `page.ts?iife` in the worker gives the content script's file name, but the bundler then opens it to every web page as a
 *   web-accessible resource. Registration does not need that, and a page could use it to detect us: removed again.
 * - A worker and a content script with the same base name get mixed up by the bundler; the worker then starts deaf.
 *   Hence `worker.ts` and `page.ts`, and a test that the built worker answers.
 * - The content script is built by a second pass without plugins: no JSX preset and no virtual modules in it.
 */
export default defineConfig(({ mode }) => {
  const target: Target = TARGETS.find((t) => t === mode) ?? 'chrome';
  return {
    plugins: [
      preact(),
      crx({ manifest: manifestFor(target), browser: target, liveReload: false }),
      withoutWebAccessibleResources(),
      withPublishedKnowledge(),
    ],
    logLevel: 'warn',
    build: {
      outDir: `dist/${target}`,
      emptyOutDir: true,
      target: target === 'firefox' ? 'firefox142' : 'chrome131',
      // Its helper contains a `fetch`; module preloading gains nothing from a local disk.
      modulePreload: false,
      reportCompressedSize: false,
      // The knowledge base is one file read from the package; splitting it would gain nothing.
      chunkSizeWarningLimit: 4000,
      rollupOptions: { input: { library: 'src/library/index.html' }, checks: { pluginTimings: false } },
    },
  };
});

/** Takes `web_accessible_resources` out of the emitted manifest, and the copy of the content script that nothing loads. */
function withoutWebAccessibleResources(): Plugin {
  return {
    name: 'no-web-accessible-resources',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const asset = bundle['manifest.json'];
        if (asset?.type !== 'asset') this.error('The bundle has no manifest.json.');
        const manifest = JSON.parse(asset.source.toString()) as Record<string, unknown>;
        delete manifest['web_accessible_resources'];
        asset.source = JSON.stringify(manifest, null, 2);
        for (const [name, chunk] of Object.entries(bundle)) {
          if (chunk.type === 'chunk' && chunk.facadeModuleId?.split('?')[0]?.endsWith('/src/page/page.ts'))
            delete bundle[name];
        }
      },
    },
  };
}

/** Puts the knowledge base in the package as one documented file, for others to use. */
function withPublishedKnowledge(): Plugin {
  return {
    name: 'published-knowledge',
    apply: 'build',
    generateBundle() {
      for (const file of publishedKnowledgeFiles(import.meta.dirname)) this.emitFile({ type: 'asset', ...file });
    },
  };
}
