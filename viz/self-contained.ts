import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { build, type Plugin, type Rolldown } from 'vite';
import { CARRIED_ELEMENT, CARRIED_PLACE } from '../src/domain/carried.ts';

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Code that cannot end the element it stands in. */
const inlineScript = (code: string): string =>
  code
    .replace(/<\/(?=script)/gi, '<\\/')
    .replace(/<!--/g, '<\\!--')
    .trim();

/** Nothing may be loaded from anywhere; `data:` and `blob:` are the page's own. */
const policyOf = (script: string, style: string): string =>
  [
    "default-src 'none'",
    `script-src ${hashOf(script)}`,
    `style-src ${hashOf(style)}`,
    'img-src data: blob:',
    'worker-src blob:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

const pageOf = (script: string, style: string): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policyOf(script, style)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta id="react-aria-pressable-style">
<title>claimgraph</title>
<link rel="icon" href="data:,">
<style>${style}</style>
</head>
<body>
<div id="root"></div>
<noscript>The viewer needs JavaScript. What it shows stands in this file as JSON.</noscript>
<script type="application/json" id="${CARRIED_ELEMENT}">${CARRIED_PLACE}</script>
<script type="module">${script}</script>
</body>
</html>
`;

const WORKER = /new Worker\(\s*new URL\(\s*['"]([^'"]+)['"],\s*import\.meta\.url\s*\),[^)]*\)/;

/** Workers start from what stands in the script, since there is no file to start them from. */
const inlineWorkers: Plugin = {
  name: 'inline-workers',
  enforce: 'pre',
  transform(code, id) {
    const [start, file] = WORKER.exec(code) ?? [];
    if (start === undefined || id.includes('node_modules')) return undefined;
    return `import InlineWorker from '${file}?worker&inline';\n${code.replace(start, () => 'new InlineWorker()')}`;
  },
};

/** The viewer in one script and one style sheet. */
async function bundled(root: string): Promise<readonly [script: string, style: string]> {
  const result = (await build({
    configFile: false,
    root,
    logLevel: 'warn',
    plugins: [react(), inlineWorkers],
    worker: { format: 'es' },
    build: {
      write: false,
      cssCodeSplit: false,
      modulePreload: false,
      assetsInlineLimit: Number.MAX_SAFE_INTEGER,
      chunkSizeWarningLimit: 4_000,
      rolldownOptions: { input: resolve(root, 'src/main.tsx'), output: { codeSplitting: false } },
    },
  })) as Rolldown.RolldownOutput;
  const script = result.output.map((file) => (file.type === 'chunk' ? file.code : '')).join('\n');
  const style = result.output.map((file) =>
    file.type === 'asset' && file.fileName.endsWith('.css') ? file.source : '',
  );
  return [inlineScript(script), style.join('\n').trim()];
}

/**
 * Builds, beside the viewer, the same as one page without any file around it: `self-contained.html`, which has a place
 * for a graph. Its own policy allows this script and this style sheet, and no request.
 */
export function selfContained(): Plugin {
  let [root, folder] = ['', ''];
  return {
    name: 'self-contained',
    apply: 'build',
    configResolved(config) {
      root = config.root;
      folder = resolve(config.root, config.build.outDir);
    },
    async writeBundle() {
      const [script, style] = await bundled(root);
      writeFileSync(join(folder, 'self-contained.html'), pageOf(script, style));
    },
  };
}
