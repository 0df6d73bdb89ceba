import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { type Browser, chromium } from 'playwright-core';
import { build } from 'vite';
import { BROWSER_ARGUMENTS, findBrowser } from '../scripts/browser.ts';
import { assetPath } from '../src/assets.ts';
import { firstBundle } from './viewer/bundle.ts';
import { type Figures, measureOurs } from './viewer/ours.ts';
import { measurePeers } from './viewer/peers.ts';

const HELP = `Measures the viewer on invented graphs in headless Chromium, beside force-graph and cytoscape.js drawing the same.

  npx tsx bench/viewer.ts [--sizes 200,1000,10000,100000] [--alone]

Builds the viewer, serves a graph of each size (three edges a node, seed fixed) on loopback and opens it: time from the
navigation to the first picture, JavaScript a frame while zooming (never frames per second: without a GPU they say
nothing), JavaScript from ticking a filter to the redrawn picture, and the heap. --alone leaves the others out.
Run it on an idle machine: times are wall-clock. A bar that is missed is marked, and the exit code is 1.
Bars: first picture 1.5 s at 200 nodes and 6 s at 10,000; a frame 8 ms at 1,000 and 30 ms at 10,000; a filter 50 ms at
10,000; 250 kB gzip of first JavaScript; 100,000 nodes open.`;

const BARS: Readonly<Record<number, { readonly first?: number; readonly frame?: number; readonly filter?: number }>> = {
  200: { first: 1_500 },
  1000: { frame: 8 },
  10000: { first: 6_000, frame: 30, filter: 50 },
};
const BUNDLE_KB = 250;

let ok = true;

/** One line of the table: a value, its bar if it has one, and whether it holds. */
function line(label: string, value: number, unit: string, bar?: number): void {
  const holds = bar === undefined || value <= bar;
  ok &&= holds;
  const against = bar === undefined ? '' : `  bar ${bar}${holds ? '' : '  MISSED'}`;
  console.log(`  ${label.padEnd(34)}${value.toFixed(1).padStart(10)} ${unit.padEnd(3)}${against}`);
}

function figures(name: string, { first, frame, filter, heap }: Figures, bars: (typeof BARS)[number] = {}): void {
  line(`${name}: first picture`, first, 'ms', bars.first);
  line(`${name}: JavaScript a frame`, frame, 'ms', bars.frame);
  if (filter !== null) line(`${name}: filter to redraw`, filter, 'ms', bars.filter);
  line(`${name}: heap`, heap, 'MB');
}

async function measure(browser: Browser, nodes: number, alone: boolean): Promise<void> {
  const size = { nodes, edges: 3 * nodes };
  console.log(`${nodes} nodes, ${size.edges} edges (load average ${loadavg()[0]!.toFixed(1)})`);
  figures('claimgraph', await measureOurs(browser, size), BARS[nodes]);
  if (alone) return;
  for (const [peer, measured] of await measurePeers(browser, size))
    if (measured === null) console.log(`  ${peer}: nothing drawn and moved within a minute`);
    else figures(peer, measured);
}

const { values } = parseArgs({
  options: {
    help: { type: 'boolean', default: false },
    sizes: { type: 'string', default: '200,1000,10000,100000' },
    alone: { type: 'boolean', default: false },
  },
});

if (values.help) console.log(HELP);
else {
  await build({ configFile: assetPath('viz/vite.config.ts'), root: assetPath('viz'), logLevel: 'warn' });
  line('first JavaScript, gzip', firstBundle(assetPath('dist/viz')), 'kB', BUNDLE_KB);
  const browser = await chromium.launch({ executablePath: findBrowser(), args: [...BROWSER_ARGUMENTS] });
  try {
    for (const nodes of values.sizes.split(',').map(Number)) await measure(browser, nodes, values.alone);
  } finally {
    await browser.close();
  }
  if (!ok) process.exitCode = 1;
}
