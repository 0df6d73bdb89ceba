import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** The server forbids inline script, so the polyfill that Vite would inline for module preloading stays out. */
export default defineConfig({
  plugins: [react()],
  build: {
    outDir: '../dist/viz',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1_000,
    modulePreload: { polyfill: false },
  },
});
