import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createApp } from '../../src/server/app.ts';
import { type RunningServer, serve } from '../../src/server/serve.ts';
import { inventedServices } from '../fixtures/viewer/invented-services.ts';
import { builtViewer } from './built-viewer.ts';
import { launch, ViewerPage } from './viewer-page.ts';

let browser: Browser;
let server: RunningServer;
let viewer: ViewerPage;
/** Workers that the page started. */
let worked: number;

async function openGraph(size: { nodes: number; edges: number }): Promise<void> {
  server = await serve(createApp(inventedServices(size, builtViewer())), { port: 0 });
  viewer = await ViewerPage.open(browser, server.url);
  worked = 0;
  viewer.page.on('worker', () => worked++);
  viewer.page.setDefaultTimeout(120_000);
  await viewer.page.emulateMedia({ reducedMotion: 'reduce' });
  await viewer.drawn();
}

async function closeGraph(): Promise<void> {
  await viewer.close();
  await server.close();
  expect(viewer.problems).toEqual([]);
}

beforeAll(async () => {
  browser = await launch();
});

afterAll(async () => {
  await browser?.close();
});

const placeOf = (id: string) => viewer.hook((hook, node) => hook.nodeViewportPoint(node), id);

const goTo = (hash: string) =>
  viewer.page.evaluate((changed) => {
    window.location.hash = changed;
  }, hash);

/** Waits until the worker's places have come and are drawn. */
const laidOut = () => viewer.page.getByText('Arranging…').waitFor({ state: 'detached' });

describe('a graph of 400 entities', () => {
  beforeAll(() => openGraph({ nodes: 400, edges: 600 }));
  afterAll(closeGraph);

  test('is laid out by a worker, beside the page, and is then at the same places after a reload', async () => {
    await laidOut();
    const before = await placeOf('entity-123');
    await viewer.page.reload();
    await viewer.drawn();
    await laidOut();
    expect(worked).toBeGreaterThan(0);
    await expect.poll(() => placeOf('entity-123'), { timeout: 15_000 }).toEqual(before);
    expect(viewer.page.workers()).toEqual([]);
  });

  test('brings what is chosen into view and near enough to be read', async () => {
    await laidOut();
    expect(await viewer.hook(({ camera }) => camera.ratio)).toBe(1);
    const chosen = 'entity-321';
    await goTo(`#entity=${chosen}`);
    await viewer.page.waitForFunction(() => window.claimgraph!.camera.ratio < 1);
    const box = (await viewer.page.locator('.canvas').boundingBox())!;
    const { claims } = await viewer.graph();
    const near = claims.filter(({ subject, object }) => subject === chosen || object === chosen);
    expect(near.length).toBeGreaterThan(0);
    for (const id of new Set(near.flatMap(({ subject, object }) => [subject!, object!]))) {
      const { x, y } = await placeOf(id);
      expect(x > 0 && x < box.width && y > 0 && y < box.height).toBe(true);
    }
  });

  test('a link to what is chosen leads there without naming the camera, until somebody moves it', async () => {
    const camera = () => viewer.hook((hook) => ({ ...hook.camera }));
    await goTo('');
    await viewer.page.getByRole('button', { name: 'Fit', exact: true }).click();
    await expect.poll(() => viewer.camera).toBeNull();
    await goTo('#entity=entity-321');
    await viewer.page.waitForFunction(() => window.claimgraph!.camera.ratio < 1);
    const chosen = await camera();
    await viewer.page.reload();
    await viewer.drawn();
    await laidOut();
    await expect.poll(async () => Math.abs((await camera()).x - chosen.x)).toBeLessThan(0.0001);
    expect((await camera()).ratio).toBeCloseTo(chosen.ratio, 3);
    expect([viewer.selection, viewer.camera]).toEqual(['entity=entity-321', null]);
    await viewer.page.getByRole('button', { name: 'Zoom in' }).click();
    await expect.poll(() => viewer.camera).not.toBeNull();
    const closer = await camera();
    await viewer.page.reload();
    await viewer.drawn();
    expect((await camera()).ratio).toBeCloseTo(closer.ratio, 3);
    await viewer.page.getByRole('button', { name: 'Fit', exact: true }).click();
    await goTo('');
  });

  test('a story or claim that is out of view comes into view', async () => {
    const { claims } = await viewer.graph();
    const [first] = claims;
    await goTo(`#claim=${first!.id}`);
    await viewer.page.locator('.card').waitFor();
    const box = (await viewer.page.locator('.canvas').boundingBox())!;
    for (const id of [first!.subject!, first!.object!]) {
      const { x, y } = await placeOf(id);
      expect(x > 0 && x < box.width && y > 0 && y < box.height).toBe(true);
    }
  });
});

describe('a graph without workers', () => {
  test('is laid out in the page', async () => {
    server = await serve(createApp(inventedServices({ nodes: 320, edges: 400 }, builtViewer())), { port: 0 });
    viewer = await ViewerPage.open(browser, server.url, { script: 'delete globalThis.Worker' });
    await viewer.drawn();
    await laidOut();
    await closeGraph();
  });
});

describe('loading', () => {
  test('shows how many claims have come, and an answer that breaks off is told of', async () => {
    const app = createApp(inventedServices({ nodes: 100, edges: 400 }, builtViewer()));
    let [goOn, breakOff] = [() => {}, () => {}];
    const slow: Pick<typeof app, 'fetch'> = {
      fetch: async (request, ...rest) => {
        const response = await app.fetch(request, ...rest);
        if (!new URL(request.url).pathname.endsWith('/api/graph')) return response;
        const lines = (await response.text()).split('\n');
        const body = new ReadableStream({
          start(controller) {
            const send = (from: number, to: number) =>
              controller.enqueue(
                new TextEncoder().encode(
                  lines
                    .slice(from, to)
                    .map((line) => `${line}\n`)
                    .join(''),
                ),
              );
            send(0, 1 + 100 + 150);
            goOn = () => {
              send(251, lines.length);
              controller.close();
            };
            breakOff = () => controller.close();
          },
        });
        return new Response(body, { headers: response.headers });
      },
    };
    server = await serve(slow as typeof app, { port: 0 });
    viewer = await ViewerPage.open(browser, server.url);
    const { page } = viewer;
    await page.getByText('150 of 400 claims').waitFor();
    expect(await page.getByRole('progressbar').evaluate((bar: HTMLProgressElement) => bar.position)).toBe(0.375);
    breakOff();
    await page.getByText('the answer broke off after 150 of 400 claims').waitFor();
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByText('150 of 400 claims').waitFor();
    goOn();
    await viewer.drawn();
    expect(await viewer.hook(({ size }) => size)).toBe(400);
    await closeGraph();
  });
});

describe('a crowd of 5,400 entities', () => {
  beforeAll(() => openGraph({ nodes: 5_400, edges: 5_400 }));
  afterAll(closeGraph);

  test('says that labels and curves give way, and that they return when filters leave fewer', async () => {
    const note = viewer.page.getByText('5,400 shown: labels appear when you zoom in or filter.');
    await note.waitFor();
    expect(await viewer.hook(({ curves }) => curves)).toBe(false);
    await viewer.page.locator('.check', { hasText: 'Person' }).click();
    await note.waitFor({ state: 'detached' });
    expect(await viewer.hook(({ order }) => order)).toBeLessThan(5_000);
    expect(await viewer.hook(({ curves }) => curves)).toBe(true);
    await viewer.page.locator('.check', { hasText: 'Person' }).click();
    await note.waitFor();
    expect(await viewer.hook(({ curves }) => curves)).toBe(false);
  });

  test('still names what stands out', async () => {
    await goTo('#entity=entity-2222');
    await viewer.page.locator('.card').waitFor();
    await viewer.page.waitForFunction(() => window.claimgraph!.labelled.includes('entity-2222'));
  });
});
