import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { preloadFirst } from './preload.ts';
import { selfContained } from './self-contained.ts';

/** The server forbids inline script, so the polyfill that Vite would inline for module preloading stays out. */
export default defineConfig({
  plugins: [react(), preloadFirst(), selfContained()],
  build: {
    outDir: '../dist/viz',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1_000,
    modulePreload: { polyfill: false },
  },
});
