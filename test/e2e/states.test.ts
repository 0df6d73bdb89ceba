import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { GraphStore } from '../../src/ports/graph-store.ts';
import { createApp } from '../../src/server/app.ts';
import { type RunningServer, serve } from '../../src/server/serve.ts';
import type { Services } from '../../src/server/services.ts';
import { harbour, openTestStore, type TestStore } from '../fixtures/viewer/open-store.ts';
import { courier } from '../query/story.ts';
import { builtViewer } from './built-viewer.ts';
import { launch, ViewerPage } from './viewer-page.ts';

let opened: TestStore;
let server: RunningServer;
let browser: Browser;
let viewer: ViewerPage;
let page: Page;

beforeAll(async () => {
  opened = await openTestStore(builtViewer());
  await opened.add(harbour(), courier);
  server = await serve(createApp(opened.services), { port: 0 });
  browser = await launch();
});

afterEach(() => viewer.close());

afterAll(async () => {
  await browser?.close();
  await server?.close();
  await opened?.close();
});

const goTo = (hash: string): Promise<void> =>
  page.evaluate((to) => {
    window.location.hash = to;
  }, hash);

const run = async (cypher: string): Promise<void> => {
  await page.getByLabel('Query', { exact: true }).fill(cypher);
  await page.getByRole('button', { name: 'Run', exact: true }).click();
};

test('the server goes away and comes back: what is drawn stays, and what cannot be read says so', async () => {
  viewer = await (await ViewerPage.open(browser, server.url)).drawn();
  page = viewer.page;
  await page.locator('article .quote').first().waitFor();
  const port = Number(new URL(server.url).port);
  const { claims } = await viewer.graph();
  const open = await page.locator('.chooser select').inputValue();
  const other = claims.find(({ docId, predicate }) => docId !== open && predicate === 'WARNED')!;
  await server.close();

  await goTo(`#claim=${other.id}`);
  await page.locator('.card h2', { hasText: 'warned' }).waitFor();
  const alert = page.locator('.reading').getByRole('alert');
  await alert.waitFor();
  expect(await alert.textContent()).toContain('The article could not be read. The server does not answer.');
  await page.getByRole('button', { name: 'Zoom in' }).click();
  const drawn = await viewer.hook(({ order }) => order);
  await goTo(`#claim=${other.id}&hide-types=Nation`);
  await page.waitForFunction((before) => window.claimgraph!.order < before, drawn);
  await viewer.clickNode(other.object!.startsWith('nation') ? other.subject! : other.object!);
  await page.locator('.card h2').waitFor();

  await goTo(`#claim=${other.id}&view=console`);
  const part = page.locator('.late-failure');
  await part.getByText('This part of the page could not be loaded. The server does not answer.').waitFor();

  server = await serve(createApp(opened.services), { port });
  await part.getByRole('button', { name: 'Try again' }).click();
  await run('RETURN 1 AS one');
  await page.locator('.answer-table').waitFor();
  await server.close();
  await page.getByRole('button', { name: 'Run', exact: true }).click();
  await page.locator('.answer').getByText('The server does not answer.').waitFor();
  server = await serve(createApp(opened.services), { port });
  await alert.getByRole('button', { name: 'Try again' }).click();
  await page.locator('article mark').first().waitFor();
  expect(await viewer.marks()).toContain(other.quote);
  expect(await alert.count()).toBe(0);
});

test('without WebGL the claims are there in words, with filters, selection, the article and the console', async () => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  page = await context.newPage();
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => null;
  });
  await page.goto(server.url);
  const notice = page.getByText('This browser draws no WebGL');
  await notice.waitFor();
  const rows = page.locator('.twin .claim-row');
  const all = await rows.count();
  expect(all).toBeGreaterThan(30);
  const [line, first] = await Promise.all([notice.boundingBox(), rows.first().boundingBox()]);
  expect(first!.y).toBeGreaterThanOrEqual(line!.y + line!.height);
  await page.locator('.check', { hasText: 'Nation' }).first().click();
  await page.waitForFunction((before) => document.querySelectorAll('.twin .claim-row').length < before, all);
  await rows.filter({ hasText: 'killed' }).first().click();
  await page.locator('.card h2', { hasText: 'killed' }).waitFor();
  await page.locator('article mark').first().waitFor();
  await page.getByRole('button', { name: 'Cypher', exact: true }).click();
  await run('MATCH (c:Claim) RETURN c.id AS id LIMIT 1');
  await page.locator('.answer-table td a').waitFor();
  viewer = await ViewerPage.open(browser, server.url); // closed after the test, as in the others
  await context.close();
});

describe('a question that is too slow', () => {
  /** Services over a store that gives up after so many milliseconds, whoever asks. */
  const impatient = (timeoutMs: number): Services => {
    const run: GraphStore['run'] = (cypher, parameters) => opened.store.run(cypher, parameters, { timeoutMs });
    const store = new Proxy(opened.store, {
      get(target, name) {
        const member: unknown = Reflect.get(target, name);
        if (name === 'run') return run;
        return typeof member === 'function' ? member.bind(target) : member;
      },
    });
    return { ...opened.services, store };
  };

  test('is given up, and the page says so, with what may help', async () => {
    const slow = await serve(createApp(impatient(50)), { port: 0 });
    viewer = await (await ViewerPage.open(browser, slow.url, { hash: '#view=console' })).drawn();
    page = viewer.page;
    await run('UNWIND range(1, 3000) AS a UNWIND range(1, 1000) AS b RETURN count(*) AS n');
    const alert = page.locator('.answer').getByRole('alert');
    await alert.waitFor();
    expect(await alert.textContent()).toContain('the query took longer than 50 ms and was given up');
    await slow.close();
  });
});
