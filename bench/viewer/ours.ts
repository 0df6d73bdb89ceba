import type { Browser, Page } from 'playwright-core';
import { assetPath } from '../../src/assets.ts';
import { createApp } from '../../src/server/app.ts';
import { serve } from '../../src/server/serve.ts';
import type { Size } from '../../test/fixtures/viewer/invented-graph.ts';
import { inventedServices } from '../../test/fixtures/viewer/invented-services.ts';
import { median } from './frames.ts';

/** What drawing a graph costs. */
export interface Figures {
  /** Milliseconds from the navigation to the first picture. */
  readonly first: number;
  /** Milliseconds of JavaScript a frame, the median. */
  readonly frame: number;
  /** Milliseconds of JavaScript from ticking a filter to the redrawn picture, the median; null where there is none. */
  readonly filter: number | null;
  /** Megabytes of the page's JavaScript heap. */
  readonly heap: number;
}

const FRAMES = 10;
const TICKS = 8;
const LONGEST_MS = 300_000;

/** Zooms in and out, and tells what each frame cost. */
async function frameCosts(page: Page): Promise<number> {
  const costs: number[] = [];
  for (let index = 0; index < FRAMES; index++)
    costs.push(
      await page.evaluate(
        async (closer) => {
          const before = window.claimgraph!.frames.count;
          const name = closer ? 'Zoom in' : 'Zoom out';
          document.querySelector<HTMLButtonElement>(`button[aria-label="${name}"]`)!.click();
          while (window.claimgraph!.frames.count === before) await new Promise((resolve) => setTimeout(resolve, 10));
          return window.claimgraph!.frames.last;
        },
        index % 2 === 0,
      ),
    );
  return median(costs);
}

/** Ticks a predicate off and on, and tells what it cost until the picture was redrawn. */
async function filterCosts(page: Page): Promise<number> {
  const costs: number[] = [];
  for (let index = 0; index < TICKS; index++) {
    costs.push(
      await page.evaluate(async () => {
        const before = window.claimgraph!.frames.count;
        const box = [...document.querySelectorAll<HTMLElement>('.check')].find((row) =>
          row.textContent?.startsWith('warned'),
        )!;
        const began = performance.now();
        box.querySelector('input')!.click();
        const done = performance.now();
        if (window.claimgraph!.frames.count > before) return done - began;
        while (window.claimgraph!.frames.count === before) await new Promise((resolve) => setTimeout(resolve, 5));
        return done - began + window.claimgraph!.frames.last;
      }),
    );
    await page.waitForTimeout(1_500);
  }
  return median(costs);
}

const heapOf = (page: Page): Promise<number> =>
  page.evaluate(() => (performance as unknown as { memory: { usedJSHeapSize: number } }).memory.usedJSHeapSize / 1e6);

/** Opens the viewer on an invented graph and measures it. Laying out in the worker is over before frames are timed. */
export async function measureOurs(browser: Browser, size: Size): Promise<Figures> {
  const server = await serve(createApp(inventedServices(size, assetPath('dist/viz'))), { port: 0 });
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' });
  const page = await context.newPage();
  page.setDefaultTimeout(LONGEST_MS);
  try {
    await page.goto(server.url);
    await page.waitForFunction(() => typeof window.claimgraph?.frames.first === 'number');
    const first = await page.evaluate(() => window.claimgraph!.frames.first!);
    await page.getByText('Arranging…').waitFor({ state: 'detached' });
    await page.waitForTimeout(1_000);
    const heap = await heapOf(page);
    return { first, frame: await frameCosts(page), filter: await filterCosts(page), heap };
  } finally {
    await context.close();
    await server.close();
  }
}
