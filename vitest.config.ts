import preact from '@preact/preset-vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { findBrowser } from './src/tools/browsers.mjs';

const asRoot = process.getuid?.() === 0;

/**
 * unit          test/unit, test/lint-walls: Node, no browser.
 * dom           test/dom: in a real Chromium tab, for code that walks documents.
 * e2e-chromium  test/e2e on dist/chrome: every *.test.ts but *.firefox.test.ts.
 * e2e-firefox   test/e2e on dist/firefox: *.both.test.ts and *.firefox.test.ts.
 * The end-to-end projects test what is in dist: run `npm run build` first.
 */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/unit/**/*.test.{ts,tsx}', 'test/lint-walls/*.test.ts'],
          testTimeout: 30_000,
        },
      },
      {
        plugins: [preact()],
        test: {
          name: 'dom',
          include: ['test/dom/**/*.test.{ts,tsx}'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                // Absent, the launch fails and says so: never a skip.
                executablePath: findBrowser('chromium') ?? 'chromium',
                args: asRoot ? ['--no-sandbox'] : [],
              },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      endToEnd('chromium', ['test/e2e/**/*.test.ts'], ['test/e2e/**/*.firefox.test.ts']),
      endToEnd('firefox', ['test/e2e/**/*.both.test.ts', 'test/e2e/**/*.firefox.test.ts'], []),
    ],
  },
});

/** One browser at a time: two would share the machine and make each other late. */
function endToEnd(browser: 'chromium' | 'firefox', include: string[], exclude: string[]) {
  return {
    test: {
      name: `e2e-${browser}`,
      include,
      exclude,
      fileParallelism: false,
      testTimeout: 60_000,
      hookTimeout: 120_000,
      provide: { browser },
    },
  };
}
