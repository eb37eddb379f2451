import { defineConfig } from 'vite';

export default defineConfig({
  base: './',
  // The style sheets of the components hold rules that the minifier refuses.
  build: { cssMinify: false, chunkSizeWarningLimit: 20_000 },
});
