import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import type { Browser, Page } from 'playwright-core';
import { build } from 'vite';
import { assetPath, loadOntology } from '../../src/assets.ts';
import { serve } from '../../src/server/serve.ts';
import { inventedElements, type Size } from '../../test/fixtures/viewer/invented-graph.ts';
import { quickPlaces } from '../../viz/src/layout/quick.ts';
import { median, withTimedFrames } from './frames.ts';
import type { Figures } from './ours.ts';
import type { PlacedGraph } from './peers/draw.ts';

export const PEERS = ['force-graph', 'cytoscape'] as const;
export type Peer = (typeof PEERS)[number];

const FRAMES = 10;
const LONGEST_MS = 60_000;
/** JavaScript of a frame in which something was drawn takes longer than this; the others only look whether to draw. */
const DRAWN_MS = 0.05;

/** The invented graph with quick places: others are given places, since what is measured is drawing. */
function placed(size: Size): PlacedGraph {
  const [ends, nodes] = [new Map<string, { from?: string; to?: string }>(), [] as { id: string; name: string }[]];
  for (const element of inventedElements(size, loadOntology()))
    if ('node' in element) {
      if (element.node.labels.includes('Entity')) nodes.push({ id: element.node.id, name: '' });
    } else {
      const { type, from, to } = element.relationship;
      if (type === 'SUBJECT') ends.set(from, { ...ends.get(from), from: to });
      if (type === 'OBJECT') ends.set(from, { ...ends.get(from), to });
    }
  const edges = [...ends.values()].map(({ from, to }) => ({ from: from!, to: to!, label: '' }));
  const places = quickPlaces({ nodes, edges });
  return { nodes: nodes.map(({ id }) => ({ id, ...places.get(id)! })), edges };
}

/** Builds the page of the others into a folder. */
async function builtInto(folder: string): Promise<void> {
  await build({
    configFile: false,
    root: assetPath('bench/viewer/peers'),
    logLevel: 'warn',
    build: { outDir: folder, emptyOutDir: true, target: 'es2022', chunkSizeWarningLimit: 2_000 },
  });
}

/** JavaScript of a drawn frame: the median of as many as are drawn in the time that one of the others has. */
async function frameCosts(page: Page): Promise<number> {
  const [costs, began]: [number[], number] = [[], Date.now()];
  for (let index = 0; index < FRAMES && Date.now() - began < LONGEST_MS; index++)
    costs.push(
      await page.evaluate(
        async (factor) => {
          const before = window.frameCosts!.length;
          window.peer!.zoom(factor);
          await new Promise((resolve) => setTimeout(resolve, 300));
          for (let waits = 0; window.frameCosts!.length === before && waits < 3_000; waits++)
            await new Promise((resolve) => setTimeout(resolve, 10));
          return Math.max(...window.frameCosts!.slice(before));
        },
        index % 2 === 0 ? 1.2 : 1 / 1.2,
      ),
    );
  return median(costs.filter((cost) => cost > DRAWN_MS));
}

async function measure(browser: Browser, url: string, peer: Peer): Promise<Figures | null> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  page.setDefaultTimeout(LONGEST_MS);
  try {
    await withTimedFrames(page);
    await page.goto(`${url}/#${peer}`);
    await page.waitForFunction(() => typeof window.peer?.first === 'number');
    const first = await page.evaluate(() => window.peer!.first!);
    const heap = await page.evaluate(
      () => (performance as unknown as { memory: { usedJSHeapSize: number } }).memory.usedJSHeapSize / 1e6,
    );
    return { first, frame: await frameCosts(page), filter: null, heap };
  } catch {
    return null;
  } finally {
    await context.close();
  }
}

/** Measures what the others take for the same graph; null for one that drew nothing within a minute. */
export async function measurePeers(browser: Browser, size: Size): Promise<ReadonlyMap<Peer, Figures | null>> {
  const folder = mkdtempSync(join(tmpdir(), 'claimgraph-peers-'));
  const graph = JSON.stringify(placed(size));
  try {
    await builtInto(folder);
    const app = new Hono()
      .get('/graph.json', (context) => context.body(graph, 200, { 'content-type': 'application/json' }))
      .use(serveStatic({ root: relative(process.cwd(), folder) }));
    const server = await serve(app, { port: 0 });
    const figures = new Map<Peer, Figures | null>();
    for (const peer of PEERS) figures.set(peer, await measure(browser, server.url, peer));
    await server.close();
    return figures;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
