import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { harbour } from '../fixtures/viewer/open-store.ts';
import { type OpenViewer, openViewer } from './open-viewer.ts';
import { ViewerPage } from './viewer-page.ts';

let viewer: OpenViewer;
let tab: ViewerPage;

beforeAll(async () => {
  viewer = await openViewer(harbour());
});

beforeEach(async () => {
  tab = await (await ViewerPage.open(viewer.browser, viewer.url)).drawn();
});

afterEach(async () => {
  expect(tab.problems).toEqual([]);
  await tab.close();
});

afterAll(() => viewer?.close());

type Place = { readonly x: number; readonly y: number; readonly ratio: number };
const WHOLE = { x: 0.5, y: 0.5, ratio: 1 };
/** Where nothing of the drawing is near. */
const CORNER = { x: -0.1, y: -0.1, ratio: 0.25 };
const CORNER_LINK = '-0.1_-0.1_0.25';

const camera = (of = tab): Promise<Place> => of.hook((hook) => ({ ...hook.camera }));
const inLink = (of = tab): string | null => of.camera;
const linked = (): Promise<string> =>
  expect
    .poll(() => inLink(), { timeout: 10_000 })
    .not.toBeNull()
    .then(() => inLink()!);
const state = (of = tab): string => of.selection.replace(/&?camera=[^&]*/, '');

/** Waits until the camera is at a place, as near as a link tells it. */
async function seenFrom(place: Place, of = tab): Promise<void> {
  await expect.poll(async () => distance(await camera(of), place), { timeout: 10_000 }).toBeLessThan(0.001);
}

const distance = (a: Place, b: Place): number =>
  Math.max(...(['x', 'y', 'ratio'] as const).map((k) => Math.abs(a[k] - b[k])));

/** Zooms by the wheel and drags the picture, as a hand does, and waits until the link says so. */
async function moveAbout(): Promise<Place> {
  const box = (await tab.page.locator('.canvas').boundingBox())!;
  const [x, y] = [box.x + 40, box.y + box.height - 30];
  await tab.page.mouse.move(x, y);
  await tab.page.mouse.wheel(0, -240);
  await tab.page.waitForFunction(() => window.claimgraph!.camera.ratio < 0.9);
  await tab.page.mouse.down();
  await tab.page.mouse.move(x + 50, y - 20, { steps: 4 });
  await tab.page.mouse.move(x + 90, y - 40, { steps: 4 });
  await tab.page.mouse.up();
  await linked();
  await atRest();
  return camera();
}

/** Waits until the link tells where the camera is. */
async function atRest(of = tab): Promise<void> {
  await expect
    .poll(async () => {
      const [x, y, ratio] = (inLink(of) ?? '0.5_0.5_1').split('_').map(Number) as [number, number, number];
      return distance(await camera(of), { x, y, ratio });
    })
    .toBeLessThan(0.001);
}

/** Where the camera is once it has stood still for longer than it takes to begin to move. */
async function settled(of = tab): Promise<Place> {
  const seen: Place[] = [];
  await expect
    .poll(
      async () => {
        seen.push(await camera(of));
        return seen.length > 3 && seen.slice(-4).every((place) => distance(place, seen.at(-1)!) === 0);
      },
      { interval: 150, timeout: 10_000 },
    )
    .toBe(true);
  return seen.at(-1)!;
}

/** The id of a story, as its link names it. */
async function storyId(): Promise<string> {
  await tab.page.locator('.story').first().click();
  await tab.page.waitForFunction(() => window.location.hash.includes('story='));
  return new URLSearchParams(tab.selection).get('story')!;
}

describe('where one looks from', () => {
  test('stands in the link after moving about, comes back by a reload, and is gone when all is seen', async () => {
    expect(inLink()).toBeNull();
    const place = await moveAbout();
    expect(place.ratio).toBeLessThan(0.9);
    const [entries, link] = [await tab.page.evaluate(() => window.history.length), tab.page.url()];
    await tab.page.reload();
    await tab.drawn();
    // At once, not gliding there.
    expect(distance(await camera(), place)).toBeLessThan(0.001);
    expect(tab.page.url()).toBe(link);
    expect(await tab.page.evaluate(() => window.history.length)).toBe(entries);
    await tab.page.keyboard.press('f');
    await expect.poll(() => inLink()).toBeNull();
    await seenFrom(WHOLE);
  });

  test('is in a copied link at once, which opens there in another window of another size', async () => {
    const { x, y } = await moveAbout();
    await tab.page.getByRole('button', { name: 'Zoom in' }).click();
    await tab.page.evaluate(() => {
      navigator.clipboard.writeText = (text) => {
        document.title = text;
        return Promise.resolve();
      };
    });
    await tab.page.getByRole('button', { name: 'Copy link' }).click();
    await tab.page.getByRole('status').filter({ hasText: 'Link copied' }).waitFor();
    const place = await camera();
    const { hash } = new URL(await tab.page.title());
    const other = await (await ViewerPage.open(viewer.browser, viewer.url, { hash, width: 900 })).drawn();
    expect(distance(await camera(other), place)).toBeLessThan(0.001);
    expect(distance(place, { x, y, ratio: place.ratio })).toBeLessThan(0.001);
    expect(other.problems).toEqual([]);
    await other.close();
  });

  test('stays while filters are ticked, typed, undone and redone, and is no step of its own', async () => {
    const place = await moveAbout();
    await tab.page.locator('.check', { hasText: 'Nation' }).click();
    await tab.page.waitForFunction(() => window.claimgraph!.order === 11);
    await tab.page.keyboard.press('/');
    await tab.page.keyboard.type('brenn');
    await tab.page.keyboard.press('Escape');
    await tab.page.keyboard.press('Escape');
    expect(state()).toContain('hide-types=Nation');
    expect(distance(await camera(), place)).toBeLessThan(0.001);
    const again = await moveAbout();
    await tab.page.getByRole('button', { name: /^Undo: search/ }).click();
    await tab.page.getByRole('button', { name: 'Undo: hide Nation' }).click();
    await tab.page.waitForFunction(() => window.claimgraph!.order === 13);
    await tab.page.getByRole('button', { name: 'Nothing to undo' }).waitFor();
    expect(distance(await camera(), again)).toBeLessThan(0.001);
    await tab.page.getByRole('button', { name: 'Redo: hide Nation' }).click();
    await tab.page.waitForFunction(() => window.claimgraph!.order === 11);
    expect(distance(await camera(), again)).toBeLessThan(0.001);
    await tab.page.reload();
    await tab.drawn();
    expect(distance(await camera(), again)).toBeLessThan(0.001);
  });

  test('is left for what is chosen out of view, also when the same is chosen again', async () => {
    const claim = tab.page.locator('.quote', { hasText: 'never replied' });
    await claim.click();
    await tab.page.locator('.card').waitFor();
    await settled();
    expect([await camera(), inLink()]).toEqual([WHOLE, null]);
    for (let times = 0; times < 2; times++) {
      await tab.go(`${new URL(tab.page.url()).hash.replace(/&camera=.*/, '')}&camera=${CORNER_LINK}`);
      await seenFrom(CORNER);
      expect(await settled()).toEqual(CORNER);
      await claim.click();
      await tab.page.waitForFunction(() => window.claimgraph!.camera.x > 0.2);
    }
    const place = await settled();
    await atRest();
    await tab.page.reload();
    await tab.drawn();
    expect(distance(await camera(), place)).toBeLessThan(0.001);
  });

  test('wins over what is chosen in the same link, also where a story is told only later', async () => {
    const place = { x: 0.45, y: 0.62, ratio: 0.5 };
    const { id } = await tab.claim('KILLED', '14');
    for (const chosen of [`claim=${id}`, `story=${encodeURIComponent(await storyId())}`]) {
      const other = await (
        await ViewerPage.open(viewer.browser, viewer.url, { hash: `#${chosen}&camera=0.45_0.62_0.5` })
      ).drawn();
      await other.page.locator('.card h2').first().waitFor();
      await settled(other);
      expect(distance(await camera(other), place)).toBeLessThan(0.001);
      expect(inLink(other)).toBe('0.45_0.62_0.5');
      await other.close();
    }
  });

  test('is what back and forth bring again; a link without a camera leaves it', async () => {
    await tab.page.locator('.quote', { hasText: 'never replied' }).click();
    await tab.page.locator('.card').waitFor();
    const place = await moveAbout();
    await tab.page.goBack();
    await seenFrom(WHOLE);
    expect([tab.selection, tab.camera]).toEqual(['', null]);
    await tab.page.goForward();
    await seenFrom(place);
    await tab.page.locator('.card').waitFor();
    await tab.go('#hide-types=Nation');
    await tab.page.waitForFunction(() => window.claimgraph!.order === 11);
    await atRest();
    expect(inLink()).not.toBeNull();
    await seenFrom(place);
  });

  test('shows a node that was dragged far out at the same place after a reload', async () => {
    const { entities } = await tab.graph();
    const { id } = entities.find(({ name }) => name === 'Red Tide')!;
    const at = (): Promise<{ x: number; y: number }> => tab.hook((hook, node) => hook.nodeViewportPoint(node), id);
    const box = (await tab.page.locator('.canvas').boundingBox())!;
    const from = await at();
    await tab.page.mouse.move(box.x + from.x, box.y + from.y);
    await tab.page.mouse.down();
    await tab.page.mouse.move(box.x + 60, box.y + 60, { steps: 5 });
    await tab.page.mouse.move(box.x + 20, box.y + 15, { steps: 5 });
    await tab.page.mouse.up();
    await tab.page.waitForFunction(() => window.location.hash.includes('pins='));
    await linked();
    const dropped = await at();
    await tab.page.reload();
    await tab.drawn();
    const again = await at();
    expect(Math.hypot(again.x - dropped.x, again.y - dropped.y)).toBeLessThan(2);
  });

  test.each(['NaN_0.5_1', '1e999_0_1', '0.5_0.5_-1'])('is the whole where a link says %s', async (odd) => {
    const other = await (
      await ViewerPage.open(viewer.browser, viewer.url, { hash: `#camera=${odd}&hide-types=Nation` })
    ).drawn();
    expect(await camera(other)).toEqual(WHOLE);
    expect(await other.hook(({ order }) => order)).toBe(11);
    expect(other.problems).toEqual([]);
    await other.close();
  });

  test('is not followed by the page while it moves: only the drawing is drawn', async () => {
    await tab.page.evaluate(() => {
      const { documentElement: page } = document;
      page.dataset['changes'] = '0';
      new MutationObserver((records) => {
        const changes = records.filter(({ target }) => !(target as Element).closest?.('.canvas') && target !== page);
        page.dataset['changes'] = String(Number(page.dataset['changes']) + changes.length);
      }).observe(document.body, { subtree: true, childList: true, characterData: true });
      const { replaceState } = window.history;
      page.dataset['written'] = '0';
      window.history.replaceState = (...told) => {
        page.dataset['written'] = String(Number(page.dataset['written']) + 1);
        replaceState.apply(window.history, told);
      };
    });
    // What was asked at the start has been answered and told.
    let before = '';
    await expect
      .poll(
        async () => {
          const now = (await tab.page.evaluate(() => document.documentElement.dataset['changes']))!;
          const isStill = now === before;
          before = now;
          return isStill;
        },
        { interval: 1_500, timeout: 30_000 },
      )
      .toBe(true);
    await tab.page.evaluate(() => {
      document.documentElement.dataset['changes'] = '0';
    });
    await moveAbout();
    const { changes, written } = await tab.page.evaluate(() => ({ ...document.documentElement.dataset }));
    expect(changes).toBe('0');
    expect(Number(written)).toBeLessThanOrEqual(3);
  });
});
