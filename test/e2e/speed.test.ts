import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { firstBundle } from '../../bench/viewer/bundle.ts';
import { createApp } from '../../src/server/app.ts';
import { type RunningServer, serve } from '../../src/server/serve.ts';
import { inventedServices } from '../fixtures/viewer/invented-services.ts';
import { builtViewer } from './built-viewer.ts';
import { launch, ViewerPage } from './viewer-page.ts';

/**
 * A short cut of `bench/viewer.ts`. The machine may be busy with other things, so that only the least of several is
 * held against a bar: what the code itself needs.
 */
describe('a graph of 1,000 entities and 3,000 claims', () => {
  let browser: Browser;
  let server: RunningServer;
  let viewer: ViewerPage;

  beforeAll(async () => {
    browser = await launch();
    server = await serve(createApp(inventedServices({ nodes: 1_000, edges: 3_000 }, builtViewer())), { port: 0 });
    viewer = await ViewerPage.open(browser, server.url);
    viewer.page.setDefaultTimeout(120_000);
    await viewer.page.emulateMedia({ reducedMotion: 'reduce' });
    await viewer.drawn();
    await viewer.page.getByText('Arranging…').waitFor({ state: 'detached' });
  });

  afterAll(async () => {
    expect(viewer.problems).toEqual([]);
    await browser?.close();
    await server?.close();
  });

  test('is drawn in at most 8 ms of JavaScript a frame', async () => {
    const costs = await viewer.page.evaluate(async () => {
      const hook = window.claimgraph!;
      const button = (name: string) => document.querySelector<HTMLButtonElement>(`button[aria-label="${name}"]`)!;
      const seen: number[] = [];
      for (let index = 0; index < 8; index++) {
        const before = hook.frames.count;
        button(index % 2 === 0 ? 'Zoom in' : 'Zoom out').click();
        while (hook.frames.count === before) await new Promise((resolve) => setTimeout(resolve, 10));
        seen.push(hook.frames.last);
      }
      return seen;
    });
    expect(Math.min(...costs)).toBeLessThanOrEqual(8);
  });

  test('is redrawn at most 50 ms of JavaScript after a filter is ticked', async () => {
    const costs: number[] = [];
    for (let index = 0; index < 6; index++) {
      costs.push(
        await viewer.page.evaluate(() => {
          const box = [...document.querySelectorAll<HTMLElement>('.check')].find((row) =>
            row.textContent?.startsWith('warned'),
          );
          const before = window.claimgraph!.frames.count;
          const began = performance.now();
          box!.querySelector('input')!.click();
          const cost = performance.now() - began;
          return window.claimgraph!.frames.count > before ? cost : Number.POSITIVE_INFINITY;
        }),
      );
      await viewer.page.waitForTimeout(500);
    }
    expect(Math.min(...costs)).toBeLessThanOrEqual(50);
  });

  test('needs at most 250 kB of compressed JavaScript before anything is seen', () => {
    expect(firstBundle(builtViewer())).toBeLessThanOrEqual(250);
  });
});
