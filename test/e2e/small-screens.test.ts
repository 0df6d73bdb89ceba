import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { harbour, quay } from '../fixtures/viewer/open-store.ts';
import { type OpenViewer, openViewer } from './open-viewer.ts';
import { ViewerPage } from './viewer-page.ts';

let viewer: OpenViewer;
let tab: ViewerPage;

beforeAll(async () => {
  viewer = await openViewer(harbour(), quay());
  tab = await (await ViewerPage.open(viewer.browser, viewer.url, { width: 390, touch: true })).drawn();
  await tab.page.locator('.story').first().waitFor({ state: 'attached' });
});

beforeEach(async () => {
  await tab.page.setViewportSize({ width: 390, height: 800 });
  await tab.go('');
});

afterEach(() => {
  expect(tab.problems).toEqual([]);
});

afterAll(() => viewer?.close());

const button = (name: string | RegExp) => tab.page.getByRole('button', { name, exact: typeof name === 'string' });
const handle = () => button(/^Claim and article/);
const drawer = () => tab.page.getByRole('navigation', { name: 'Stories and filters' });

/** The share of the window's height that the sheet covers, once it stands still. */
async function covered(): Promise<number> {
  await tab.page.waitForFunction(() => document.getAnimations().length === 0);
  const box = (await tab.page.locator('.sheet').boundingBox())!;
  return box.height / 800;
}

/** Brings the sheet to a height, from wherever it is. */
async function setSheet(height: 'closed' | 'half open' | 'full height'): Promise<void> {
  while (!(await handle().textContent())!.includes(height)) await handle().click();
}

/** In the page: what sticks out of the window, or scrolls it, sideways. */
function sticksOut(): string[] {
  const width = document.documentElement.clientWidth;
  const scrolls =
    document.documentElement.scrollWidth > width ? [`the page is ${document.documentElement.scrollWidth} wide`] : [];
  const inHeader = [...document.querySelectorAll('header *, .sheet-handle, .controls *')].filter((element) => {
    const { left, right, width: own } = element.getBoundingClientRect();
    return own > 1 && (left < -0.5 || right > width + 0.5);
  });
  return [...scrolls, ...inHeader.map(({ outerHTML }) => outerHTML.slice(0, 100))];
}

/** In the page: what can be pressed and is smaller than a finger needs. Links within a text are not meant. */
function tooSmall(): string[] {
  const targets = document.querySelectorAll(
    'button, select, summary, label:has(input), [role=option], input:not([type=range])',
  );
  return [...targets].flatMap((element) => {
    const { width, height } = element.getBoundingClientRect();
    const seen = element.checkVisibility({ visibilityProperty: true }) && width > 1 && height > 1;
    const within = element.closest('[inert], label') !== null && !element.matches('label');
    return seen && !within && (width < 39.5 || height < 39.5)
      ? [`${Math.round(width)}×${Math.round(height)} ${element.outerHTML.slice(0, 140)}`]
      : [];
  });
}

describe('no width needs scrolling sideways', () => {
  test.each([360, 390, 768, 1024])('%d pixels', async (width) => {
    await tab.page.setViewportSize({ width, height: 800 });
    for (const hash of ['', '#view=list', '#view=table', '#view=contradictions', '#view=console']) {
      await tab.go(hash);
      expect([hash, ...(await tab.page.evaluate(sticksOut))]).toEqual([hash]);
    }
  });
});

describe('a phone', () => {
  test('gives the drawing the whole width, and most of the height', async () => {
    const box = (await tab.page.locator('.canvas').boundingBox())!;
    expect([box.x, box.width]).toEqual([0, 390]);
    expect(box.height).toBeGreaterThan(400);
  });

  test('has the timeline folded until it is wanted', async () => {
    expect(await button(/Timeline/).getAttribute('aria-expanded')).toBe('false');
    await button(/Timeline/).click();
    await tab.page.locator('.timeline .strip').waitFor();
    expect(await tab.page.evaluate(sticksOut)).toEqual([]);
    expect(await tab.page.evaluate(tooSmall)).toEqual([]);
    await button(/Timeline/).click();
    await tab.page.locator('.timeline .strip').waitFor({ state: 'detached' });
  });

  test('has the article in a sheet that pressing opens half, full, and closes', async () => {
    await setSheet('closed');
    expect(await covered()).toBeLessThan(0.1);
    expect(await handle().getAttribute('aria-expanded')).toBe('false');
    await handle().click();
    expect(await covered()).toBeCloseTo(0.52, 1);
    expect(await handle().getAttribute('aria-expanded')).toBe('true');
    await handle().click();
    expect(await covered()).toBeGreaterThan(0.9);
    await handle().click();
    expect(await covered()).toBeLessThan(0.1);
  });

  test('lets the sheet be dragged, and moved by arrows', async () => {
    await setSheet('closed');
    const from = (await handle().boundingBox())!;
    const drag = async (start: number, end: number): Promise<void> => {
      await tab.page.mouse.move(195, start);
      await tab.page.mouse.down();
      await tab.page.mouse.move(195, (start + end) / 2);
      await tab.page.mouse.move(195, end);
      await tab.page.mouse.up();
    };
    await drag(from.y + 20, 420);
    expect(await covered()).toBeCloseTo(0.52, 1);
    await drag((await handle().boundingBox())!.y + 20, 60);
    expect(await covered()).toBeGreaterThan(0.9);
    await handle().focus();
    await tab.page.keyboard.press('ArrowDown');
    expect(await covered()).toBeCloseTo(0.52, 1);
    await tab.page.keyboard.press('ArrowDown');
    expect(await covered()).toBeLessThan(0.1);
  });

  test('keeps a closed sheet out of the way of the keyboard', async () => {
    await setSheet('closed');
    expect(await tab.page.locator('.sheet-content').evaluate((content) => (content as HTMLElement).inert)).toBe(true);
  });

  test('has stories and filters in a drawer, which Escape or a choice closes', async () => {
    await setSheet('closed');
    expect(await drawer().isVisible()).toBe(false);
    await button('Stories and filters').click();
    await drawer().waitFor();
    await tab.page.keyboard.press('Escape');
    await drawer().waitFor({ state: 'hidden' });
    await button('Stories and filters').click();
    await drawer().locator('.story').first().click();
    await drawer().waitFor({ state: 'hidden' });
    await tab.page.locator('.card').first().waitFor();
    expect(await covered()).toBeCloseTo(0.52, 1);
    await tab.page.locator('article mark').first().waitFor();
  });

  test('has views and tools in a menu, which a choice closes', async () => {
    await button('More').click();
    await button('List').click();
    await tab.page.locator('.twin .claim-row').first().waitFor();
    expect(tab.selection).toBe('view=list');
    expect(await button('List').isVisible()).toBe(false);
    await button('More').click();
    await button('Help').click();
    await tab.page.getByRole('dialog').waitFor();
  });

  test('searches over the whole width', async () => {
    await tab.page.getByRole('combobox', { name: 'Search' }).click();
    await tab.page.keyboard.type('brenn');
    await tab.page.getByRole('listbox').getByRole('option').first().waitFor();
    const box = (await tab.page.getByRole('listbox').boundingBox())!;
    expect(box.width).toBeGreaterThan(350);
    expect(await tab.page.evaluate(sticksOut)).toEqual([]);
    expect(await tab.page.evaluate(tooSmall)).toEqual([]);
  });
});

describe('a coarse pointer', () => {
  test.each(['', '#view=list', '#view=table', '#view=contradictions', '#view=console'])(
    'finds nothing smaller than 40 pixels to press: %s',
    async (hash) => {
      await tab.go(hash);
      const small = [...(await tab.page.evaluate(tooSmall))];
      for (const name of ['Stories and filters', 'More']) {
        await button(name).click();
        small.push(...(await tab.page.evaluate(tooSmall)));
        await tab.page.keyboard.press('Escape');
      }
      expect([...new Set(small)]).toEqual([]);
    },
  );

  test('nor in the menus, which name no keys', async () => {
    const graph = await tab.graph();
    await tab.go(`#entity=${encodeURIComponent(graph.entities.find(({ type }) => type === 'Agency')!.id)}`);
    await setSheet('half open');
    const item = tab.page.getByRole('menuitem');
    for (const name of ['Take away', /^Actions for/]) {
      await button(name).first().click();
      await item.first().waitFor();
      const heights = await item.evaluateAll((items) => items.map((one) => one.getBoundingClientRect().height));
      expect(Math.min(...heights)).toBeGreaterThanOrEqual(40);
      expect(await item.locator('kbd:visible').count()).toBe(0);
      await tab.page.keyboard.press('Escape');
      await item.first().waitFor({ state: 'detached' });
    }
  });

  test('nor beside a claim', async () => {
    await tab.go(`#claim=${(await tab.claim('KILLED', '14')).id}`);
    await setSheet('full height');
    expect(await tab.page.evaluate(tooSmall)).toEqual([]);
  });
});

test('a tablet has its views in the header', async () => {
  await tab.page.setViewportSize({ width: 1024, height: 800 });
  await button('List').click();
  await tab.page.locator('.twin .claim-row').first().waitFor();
});
