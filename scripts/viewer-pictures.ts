import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { assetPath } from '../src/assets.ts';
import { servicesOf } from '../src/cli/services.ts';
import type { ViewGraph } from '../src/domain/view.ts';
import { createEngine, ingest, openGraph } from '../src/pipeline.ts';
import { listSources } from '../src/read/read.ts';
import { readSource } from '../src/read/sources.ts';
import { createApp } from '../src/server/app.ts';
import { serve } from '../src/server/serve.ts';
import { BROWSER_ARGUMENTS, findBrowser } from './browser.ts';

const HELP = `Takes the pictures of docs/viewer from the articles in examples/. The viewer must be built.

  npx tsx scripts/viewer-pictures.ts`;

/** A picture: its name, how the page is opened, and what is done before it is taken. */
interface Picture {
  readonly name: string;
  readonly hash?: (graph: ViewGraph) => string;
  readonly dark?: boolean;
  readonly width?: number;
  readonly act?: (page: Page) => Promise<void>;
}

const chooseStory = async (page: Page): Promise<void> => {
  await page.locator('.story').first().click();
  await page.locator('article mark').first().waitFor();
};

const ignored = ({ claims }: ViewGraph): string => {
  const claim = claims.find(({ predicate, object }) => predicate === 'IGNORED' && object !== null);
  return `#claim=${encodeURIComponent(claim!.id)}`;
};

const PICTURES: readonly Picture[] = [
  { name: 'landing' },
  { name: 'claim', hash: ignored },
  { name: 'story-dark', dark: true, act: chooseStory },
  { name: 'contradictions', hash: () => '#view=contradictions' },
  { name: 'table', hash: () => '#view=table' },
  { name: 'phone', width: 390, hash: ignored },
];

async function take(browser: Browser, url: string, { name, hash, dark, width = 1280, act }: Picture): Promise<void> {
  const graph = (await (await fetch(`${url}/api/graph`)).json()) as ViewGraph;
  const touch = width < 600;
  const viewport = { width, height: 800 };
  const colorScheme = dark ? 'dark' : 'light';
  const page = await browser.newPage({ viewport, colorScheme, hasTouch: touch, isMobile: touch });
  await page.goto(`${url}/${hash?.(graph) ?? ''}`);
  await page.waitForFunction(() => 'claimgraph' in window);
  await page.locator('.story').first().waitFor({ state: 'attached' });
  await act?.(page);
  await page.waitForTimeout(1_500); // the icons are drawn once their images are decoded, which tells nobody
  await page.screenshot({ path: assetPath(join('docs/viewer', `${name}.png`)) });
  await page.close();
}

if (process.argv.includes('--help')) {
  console.log(HELP);
  process.exit();
}
if (!existsSync(assetPath('dist/viz/index.html'))) throw new Error('run "npm run build:viz" first');
mkdirSync(assetPath('docs/viewer'), { recursive: true });
const folder = mkdtempSync(join(tmpdir(), 'claimgraph-pictures-'));
const engine = createEngine();
const store = await openGraph(join(folder, 'store'), { engine });
const files = await listSources([assetPath('examples')]);
await ingest(await Promise.all(files.map((file) => readSource(file))), { engine, store });
const server = await serve(createApp(servicesOf(store, engine)), { port: 0 });
const browser = await chromium.launch({ executablePath: findBrowser(), args: [...BROWSER_ARGUMENTS] });
try {
  for (const picture of PICTURES) await take(browser, server.url, picture);
} finally {
  await browser.close();
  await server.close();
  await store.close();
  rmSync(folder, { recursive: true, force: true });
}
