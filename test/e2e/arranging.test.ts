import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { ViewGraph } from '../../src/domain/view.ts';
import { harbour } from '../fixtures/viewer/open-store.ts';
import { type OpenViewer, openViewer } from './open-viewer.ts';
import { ViewerPage } from './viewer-page.ts';

let served: OpenViewer;
let viewer: ViewerPage;
let graph: ViewGraph;

beforeAll(async () => {
  served = await openViewer(harbour());
  viewer = await (await ViewerPage.open(served.browser, served.url)).drawn();
  graph = await viewer.graph();
});

afterAll(async () => {
  expect(viewer?.problems).toEqual([]);
  await served?.close();
});

const idOf = (name: string): string => graph.entities.find((entity) => entity.name === name)!.id;
const BRENN = 'Oskar Brenn';
const card = () => viewer.page.locator('.card h2').first();
const place = (name: string) => viewer.hook((hook, id) => hook.nodeViewportPoint(id), idOf(name));
const orderIs = (order: number) => viewer.page.waitForFunction((wanted) => window.claimgraph?.order === wanted, order);
const press = (key: string) => viewer.page.keyboard.press(key);
const state = () => new URLSearchParams(new URL(viewer.page.url()).hash.slice(1));

/** Chooses an entity as a link would. */
async function choose(name: string): Promise<void> {
  await viewer.page.evaluate(
    (hash) => {
      window.location.hash = hash;
    },
    `#entity=${encodeURIComponent(idOf(name))}`,
  );
  await card().filter({ hasText: name }).waitFor();
}

beforeEach(async () => {
  await viewer.page.evaluate(() => {
    window.location.hash = '';
  });
  await orderIs(13);
});

describe('an entity that is chosen', () => {
  test('is put away by H with its edges, comes back by a chip, and by undoing', async () => {
    await choose(BRENN);
    await press('h');
    await viewer.page.waitForFunction(() => (window.claimgraph?.order ?? 13) < 13);
    await viewer.page.getByRole('button', { name: /Take off: Put away: Oskar Brenn/ }).click();
    await orderIs(13);
    await press('Control+z');
    await viewer.page.waitForFunction(() => (window.claimgraph?.order ?? 13) < 13);
    await press('Control+z');
    await orderIs(13);
  });

  test('is all there is with what is tied to it by O, and E widens that', async () => {
    await choose('Red Tide');
    await press('o');
    await orderIs(4);
    await viewer.page.locator('.chip', { hasText: 'Within 1 step of Red Tide' }).waitFor();
    await choose('Red Tide');
    await viewer.page.evaluate(
      (hash) => {
        window.location.hash = hash;
      },
      `#entity=${encodeURIComponent(idOf(BRENN))}&focus=${encodeURIComponent(idOf('Red Tide'))}`,
    );
    await orderIs(4);
    await card().filter({ hasText: BRENN }).waitFor();
    await press('e');
    await viewer.page.waitForFunction(() => (window.claimgraph?.order ?? 0) > 4);
    expect(state().get('focus')).toContain(idOf(BRENN).split(',')[0]);
  });

  test('is tied by W to the next that is chosen: the claims between them are told', async () => {
    await choose('Red Tide');
    await press('w');
    await viewer.page.getByText('Path from Red Tide: choose where it leads.').waitFor();
    await viewer.clickNode(idOf('Port Police of Lindhaven'));
    await viewer.page.getByText('Path from Red Tide to Port Police of Lindhaven').waitFor();
    const steps = await viewer.page.locator('.card .quiet').first().textContent();
    expect(steps).toMatch(/^Red Tide – .+ – Port Police of Lindhaven · \d steps$/);
    expect(await viewer.page.locator('.card .claim-row').count()).toBeGreaterThan(1);
    await viewer.page.getByRole('button', { name: 'Close the path' }).click();
    expect(state().get('path-from')).toBeNull();
    await choose('Red Tide');
    await press('w');
    await viewer.page.getByText('Path from Red Tide: choose where it leads.').waitFor();
    await press('Escape');
    expect(state().get('path-from')).toBeNull();
  });

  test('has a menu on its card, by the other button and by Shift+F10', async () => {
    await choose(BRENN);
    await viewer.page.getByRole('button', { name: `Actions for ${BRENN}` }).click();
    const items = viewer.page.getByRole('menuitem');
    await items.first().waitFor();
    expect(await items.allTextContents()).toContain('Put awayH');
    await press('Escape');
    await items.first().waitFor({ state: 'detached' });
    const box = (await viewer.page.locator('.canvas').boundingBox())!;
    const { x, y } = await place('Red Tide');
    await viewer.page.mouse.move(box.x + x, box.y + y);
    await viewer.page.mouse.click(box.x + x, box.y + y, { button: 'right' });
    await viewer.page.getByRole('menu', { name: 'Actions for Red Tide' }).waitFor();
    await press('Escape');
    await items.first().waitFor({ state: 'detached' });
    await viewer.page.locator('.walkable').focus();
    await press('Shift+F10');
    await viewer.page.getByRole('menu', { name: `Actions for ${BRENN}` }).waitFor();
    await press('Escape');
    await items.first().waitFor({ state: 'detached' });
  });
});

describe('the drawing', () => {
  test('keeps a node where it was dragged to, also after a reload, until it is unpinned', async () => {
    const before = await place(BRENN);
    const box = (await viewer.page.locator('.canvas').boundingBox())!;
    await viewer.page.mouse.move(box.x + before.x, box.y + before.y);
    await viewer.page.mouse.down();
    await viewer.page.mouse.move(box.x + before.x + 30, box.y + before.y + 20, { steps: 4 });
    await viewer.page.mouse.move(box.x + before.x + 60, box.y + before.y + 40, { steps: 4 });
    await viewer.page.mouse.up();
    await viewer.page.waitForFunction(() => window.location.hash.includes('pins='));
    const dropped = await place(BRENN);
    expect(Math.hypot(dropped.x - before.x - 60, dropped.y - before.y - 40)).toBeLessThan(6);
    await viewer.page.reload();
    await viewer.drawn();
    const after = await place(BRENN);
    expect(Math.hypot(after.x - before.x, after.y - before.y)).toBeGreaterThan(20);
    expect(state().get('entity')).toBeNull();
    await viewer.clickNode(idOf(BRENN));
    await card().filter({ hasText: BRENN }).waitFor();
    await press('p');
    await viewer.page.waitForFunction(() => !window.location.hash.includes('pins='));
    await press('Control+z');
    await viewer.page.waitForFunction(() => window.location.hash.includes('pins='));
  });

  test('is laid out by time, by type and in a circle', async () => {
    const places: string[] = [];
    for (const name of ['By time', 'By type', 'In a circle']) {
      await viewer.page.getByRole('button', { name: 'Layout', exact: true }).click();
      await viewer.page.getByRole('menuitem', { name }).click();
      await viewer.page.waitForTimeout(600);
      places.push(JSON.stringify(await place(BRENN)));
    }
    expect(new Set(places).size).toBe(3);
    expect(state().get('layout')).toBe('circle');
  });

  test('draws every nation as one on request, and each for itself again by a click', async () => {
    const nations = graph.entities.filter(({ type }) => type === 'Nation');
    await choose(nations[0]!.name);
    await viewer.page.getByRole('button', { name: /^Actions for/ }).click();
    await viewer.page.getByRole('menuitem', { name: 'Draw every Nation as one' }).click();
    await orderIs(13 - nations.length + 1);
    await press('l');
    const told = viewer.page.locator('.bundle');
    await told.first().waitFor();
    expect(await viewer.page.locator('.claim-group h3').first().textContent()).toBe('Drawn as one');
    expect(await told.allTextContents()).toContainEqual(expect.stringMatching(/ 2 × Nation\d claims?$/));
    await press('g');
    await viewer.clickNode('group:Nation');
    await orderIs(13);
  });

  test('is walked about in by keys, and says where one is', async () => {
    await viewer.page.locator('.walkable').focus();
    await press('Home');
    const said = viewer.page.locator('.walkable [aria-live]');
    await said.filter({ hasText: /, \d+ claims/ }).waitFor();
    const first = await said.textContent();
    expect(first).toMatch(/^.+, [a-z]+, \d+ claims; .+$/);
    await press('PageDown');
    await viewer.page.waitForFunction(
      (before) => document.querySelector('.walkable [aria-live]')?.textContent !== before,
      first,
    );
    const selected = state().get('entity');
    const keys = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'];
    for (const key of keys) await press(key);
    expect(state().get('entity')).not.toBeNull();
    expect(selected).not.toBeNull();
    await press('Tab');
    await expect.poll(() => viewer.page.evaluate(() => document.activeElement?.className)).not.toBe('walkable');
  });

  test('a double click brings back what was put away beside it', async () => {
    await choose('Red Tide');
    await press('h');
    await viewer.page.waitForFunction(() => (window.claimgraph?.order ?? 13) < 13);
    const box = (await viewer.page.locator('.canvas').boundingBox())!;
    const { x, y } = await place(BRENN);
    await viewer.page.mouse.move(box.x + x, box.y + y);
    await viewer.page.mouse.dblclick(box.x + x, box.y + y);
    await orderIs(13);
  });
});
