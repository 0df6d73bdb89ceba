import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { chromium, type Page } from 'playwright-core';
import { assetPath } from '../src/assets.ts';
import { servicesOf } from '../src/cli/services.ts';
import type { ViewGraph } from '../src/domain/view.ts';
import { createEngine, openGraph } from '../src/pipeline.ts';
import { createApp } from '../src/server/app.ts';
import { serve } from '../src/server/serve.ts';
import { BROWSER_ARGUMENTS, findBrowser } from './browser.ts';

const USAGE = `tsx scripts/screenshot.ts <store> <picture.png> [--dark] [--select <predicate>|none] [--size 1280x800]
Opens the viewer of a store, selects the first claim of a predicate (WARNED unless told), and writes what is seen.

Example: tsx scripts/screenshot.ts .claimgraph docs/viewer.png --select IGNORED`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    dark: { type: 'boolean', default: false },
    select: { type: 'string', default: 'WARNED' },
    size: { type: 'string', default: '1280x800' },
    help: { type: 'boolean', default: false },
  },
});
if (values.help) {
  console.log(USAGE);
  process.exit();
}
const [address, picture] = positionals;
const [width, height] = values.size.split('x').map(Number);
if (!address || !picture || !width || !height) throw new Error(USAGE);
if (!existsSync(assetPath('dist/viz/index.html'))) {
  console.error('The viewer is not built, so there is nothing to see: run "npm run build:viz" first.');
  process.exit(1);
}

/** Selects the earliest claim of the predicate that is drawn. */
async function select(page: Page, url: string, predicate: string): Promise<void> {
  const { claims } = (await (await fetch(`${url}/api/graph`)).json()) as ViewGraph;
  const day = ({ time }: ViewGraph['claims'][number]): string => time?.start ?? '9999';
  const drawn = claims.filter(
    (claim) => claim.predicate === predicate && claim.subject !== null && claim.object !== null,
  );
  const [chosen] = drawn.sort((a, b) => day(a).localeCompare(day(b)));
  if (chosen === undefined) throw new Error(`the store has no ${predicate} to select`);
  await page.goto(`${url}/#claim=${encodeURIComponent(chosen.id)}`);
  await page.locator('article mark').first().waitFor();
}

async function shoot(url: string): Promise<void> {
  const browser = await chromium.launch({ executablePath: findBrowser(), args: [...BROWSER_ARGUMENTS] });
  try {
    const colorScheme = values.dark ? 'dark' : 'light';
    const page = await browser.newPage({ viewport: { width: width!, height: height! }, colorScheme });
    await page.goto(url);
    await page.waitForFunction(() => 'claimgraph' in window);
    if (values.select !== 'none') await select(page, url, values.select);
    await page.waitForTimeout(1_500); // the icons are drawn once their images are decoded, which tells nobody
    await page.screenshot({ path: picture! });
  } finally {
    await browser.close();
  }
}

const engine = createEngine();
const store = await openGraph(address, { engine });
try {
  const server = await serve(createApp(servicesOf(store, engine)), { port: 0 });
  await shoot(server.url).finally(server.close);
} finally {
  await store.close();
}
