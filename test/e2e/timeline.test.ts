import type { Locator } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { manyClaims } from '../fixtures/viewer/many-claims.ts';
import { harbour } from '../fixtures/viewer/open-store.ts';
import { violations } from './axe.ts';
import { type OpenViewer, openViewer } from './open-viewer.ts';
import { ViewerPage } from './viewer-page.ts';

let served: OpenViewer;
let viewer: ViewerPage;

beforeAll(async () => {
  served = await openViewer(harbour());
  viewer = await ViewerPage.open(served.browser, served.url);
  await viewer.drawn();
});

afterAll(async () => {
  await viewer?.close();
  await served?.close();
});

const goTo = (hash: string, of = viewer): Promise<void> =>
  of.page.evaluate((next) => {
    window.location.hash = next;
  }, hash);

beforeEach(() => goTo(''));
afterEach(() => expect(viewer.problems).toEqual([]));

const timeline = (of = viewer): Locator => of.page.locator('.timeline');
const handle = (name: 'Earliest date' | 'Latest date', of = viewer): Locator => of.page.getByRole('slider', { name });
const wordsOf = (slider: Locator): Promise<string | null> => slider.getAttribute('aria-valuetext');
const state = (of = viewer): string => decodeURIComponent(of.selection);
const shownClaims = async (of = viewer): Promise<string> =>
  / (\d+) claims?/.exec((await of.page.locator('header').textContent())!)![1]!;
const mark = (words: string): Locator => timeline().locator('.mark', { hasText: words });
/** How wide a mark is drawn, its outline included. */
const widthOf = (shape: Locator): Promise<number> =>
  shape
    .locator('path')
    .first()
    .evaluate((path) => (path as SVGPathElement).getBBox().width + 1.5);

describe('claims by date', () => {
  test('are marks as wide as their dates are vague, in the colour of what was done, told in words', async () => {
    const marks = timeline().locator('.mark');
    expect((await marks.locator('title').allTextContents()).sort()).toEqual([
      '12 Sept 2021: Lindhaven ferry bombing killed 14 ferry passengers',
      '12 Sept 2021: Oskar Brenn carried out Lindhaven ferry bombing',
      '3 Sept 2021: Port Police of Lindhaven released Oskar Brenn',
      '3 Sept 2021: Port Police of Lindhaven stopped Oskar Brenn',
      'Aug 2021: Marland intelligence service warned Port Police of Lindhaven',
      'May 2021: Marland intelligence service warned Port Police of Lindhaven',
    ]);
    const month = await widthOf(mark('Aug 2021'));
    const axis = (await timeline().locator('.strip-inner').boundingBox())!.width;
    expect(month / axis).toBeCloseTo(31 / 153, 2);
    expect(await widthOf(mark('released'))).toBeLessThan(12);
    expect(await mark('released').getAttribute('class')).toContain('edge-stopped');
    expect(await mark('released').getAttribute('data-line')).toBe('solid');
    expect(await timeline().locator('.publications title').allTextContents()).toEqual([
      'Published: The Coastal Post, 20 Sept 2021',
    ]);
  });

  test('are selected by a click, and what is selected is marked, also as part of a story', async () => {
    await mark('released').click();
    await viewer.page.locator('.card h2', { hasText: 'released Oskar Brenn' }).waitFor();
    expect(await mark('released').getAttribute('aria-pressed')).toBe('true');
    expect(await mark('Aug 2021').getAttribute('data-marked')).toBe('false');
    await viewer.page.locator('.story').first().click();
    await viewer.page.waitForFunction(() => window.location.hash.includes('story='));
    expect(await timeline().locator('.mark[data-marked=true] title').allTextContents()).toEqual([
      'May 2021: Marland intelligence service warned Port Police of Lindhaven',
    ]);
  });

  test('are one stop of the Tab key, within which arrows go from one to the next and Enter selects', async () => {
    expect(await timeline().locator('.mark[tabindex="0"]').count()).toBe(1);
    await timeline().locator('.mark[tabindex="0"]').focus();
    await viewer.page.keyboard.press('End');
    await viewer.page.keyboard.press('ArrowLeft');
    await viewer.page.keyboard.press('Enter');
    await viewer.page.locator('.card').waitFor();
    expect(await viewer.page.locator('.card').textContent()).toContain('12 Sept 2021');
    await viewer.page.keyboard.press('Home');
    await viewer.page.keyboard.press(' ');
    await viewer.page.locator('.card', { hasText: 'May 2021' }).waitFor();
  });
});

describe('the range of dates', () => {
  test('is moved by keys: by a day, by a month, to the ends', async () => {
    const [earliest, latest] = [handle('Earliest date'), handle('Latest date')];
    expect([await wordsOf(earliest), await wordsOf(latest)]).toEqual(['May 2021', 'September 2021']);
    await earliest.focus();
    await viewer.page.keyboard.press('PageUp');
    expect(await wordsOf(earliest)).toBe('June 2021');
    await viewer.page.keyboard.press('ArrowRight');
    expect(await wordsOf(earliest)).toBe('2 June 2021');
    expect(state()).toBe('from=2021-06-02');
    expect(await shownClaims()).toBe('18');
    await viewer.page.keyboard.press('PageDown');
    expect(await wordsOf(earliest)).toBe('June 2021');
    await latest.focus();
    await viewer.page.keyboard.press('PageDown');
    expect(await wordsOf(latest)).toBe('August 2021');
    expect(await shownClaims()).toBe('14');
    expect(await earliest.getAttribute('aria-valuemax')).toBe(
      String(Number(await latest.getAttribute('aria-valuenow')) - 1),
    );
    await viewer.page.keyboard.press('End');
    await earliest.focus();
    await viewer.page.keyboard.press('Home');
    expect(state()).toBe('');
  });

  test('leaves undated claims in unless they are unticked, with how many there are', async () => {
    const undated = timeline().getByRole('checkbox', { name: 'also undated' });
    expect(await timeline().locator('.undated').textContent()).toBe('also undated 13');
    await goTo('#from=2021-09-01');
    expect(await shownClaims()).toBe('17');
    await undated.click();
    expect(await shownClaims()).toBe('4');
    expect(state()).toBe('from=2021-09-01&undated=no');
    expect(await viewer.page.locator('.chip').textContent()).toContain('from September 2021, without undated claims');
    expect(await timeline().locator('.mark').count()).toBe(6);
  });

  test('is drawn, moved and stretched by the mouse', async () => {
    const { mouse } = viewer.page;
    const box = (await timeline().locator('.brush').boundingBox())!;
    const y = box.y + box.height / 2;
    const at = (day: number): number => box.x + (box.width * day) / 153;
    const drag = async (from: number, to: number): Promise<void> => {
      await mouse.move(from, y);
      await mouse.down();
      await mouse.move((from + to) / 2, y);
      await mouse.move(to, y);
      await mouse.up();
    };
    await drag(at(31.1), at(91.9));
    expect(state()).toBe('from=2021-06-01&to=2021-07-31');
    await drag(at(60), at(91.1));
    expect(state()).toBe('from=2021-07-02&to=2021-08-31');
    const end = (await handle('Latest date').boundingBox())!;
    await drag(end.x + 4, end.x + 4 + (box.width * 3) / 153);
    expect(state()).toBe('from=2021-07-02&to=2021-09-03');
    expect(await shownClaims()).toBe('16');
  });

  test('is stretched by a finger', async () => {
    const session = await viewer.page.context().newCDPSession(viewer.page);
    const start = (await handle('Earliest date').boundingBox())!;
    const width = (await timeline().locator('.brush').boundingBox())!.width;
    const y = start.y + start.height / 2;
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x?: number) =>
      session.send('Input.dispatchTouchEvent', { type, touchPoints: x === undefined ? [] : [{ x, y }] });
    await touch('touchStart', start.x + 20);
    for (const day of [5, 20, 31]) await touch('touchMove', start.x + 20 + (width * day) / 153);
    await touch('touchEnd');
    expect(state()).toBe('from=2021-06-01');
    await session.detach();
  });

  test('is what the axis can be zoomed to, and back', async () => {
    await goTo('#from=2021-09-01&to=2021-09-14');
    await timeline().getByRole('button', { name: 'Zoom to range' }).click();
    expect(await timeline().locator('.mark').count()).toBe(4);
    expect(await timeline().locator('.axis text').first().textContent()).toBe('2 Sept 2021');
    expect(state()).toContain('axis-from=2021-09-01&axis-to=2021-09-14');
    await timeline().getByRole('button', { name: 'Whole time' }).click();
    expect(await timeline().locator('.mark').count()).toBe(6);
    await timeline().getByRole('button', { name: 'All dates' }).click();
    expect(state()).toBe('');
  });
});

test('with a range and a ruler, light and dark, axe-core finds nothing', async () => {
  await goTo('#from=2021-08-01&to=2021-09-10&undated=no');
  await mark('Aug 2021').click();
  await mark('stopped').click({ modifiers: ['Shift'] });
  await timeline().locator('.ruler').waitFor();
  for (const colorScheme of ['dark', 'light'] as const) {
    await viewer.page.emulateMedia({ colorScheme });
    expect(await violations(viewer.page)).toEqual([]);
  }
});

describe('the lag ruler', () => {
  test('goes from the warning to the attack of the story that is selected', async () => {
    await viewer.page.locator('.story', { hasText: 'Aug 2021' }).first().click();
    const ruler = timeline().locator('.ruler');
    expect(await ruler.locator('text').textContent()).toBe('between 12 and 42 days');
    const [from, to] = await Promise.all(['data-from', 'data-to'].map((name) => ruler.getAttribute(name)));
    const width = (await timeline().locator('.brush').boundingBox())!.width;
    const days = (places: string): number[] => places.split(' ').map((x) => Math.round((Number(x) / width) * 153));
    expect([days(from!), days(to!)]).toEqual([
      [92, 123],
      [134, 135],
    ]);
    await viewer.page.locator('.story', { hasText: 'May 2021' }).first().click();
    await ruler.waitFor({ state: 'detached' });
  });

  test('tells the time between two claims of a selection, no finer than their dates', async () => {
    const { entities } = await viewer.graph();
    const police = entities.find(({ name }) => name === 'Port Police of Lindhaven')!;
    await goTo(`#entity=${encodeURIComponent(police.id)}`);
    await timeline().getByRole('button', { name: 'Measure time between' }).click();
    const [from, to] = [viewer.page.getByLabel('Measure from'), viewer.page.getByLabel('Measure to')];
    expect(await from.locator('option').count()).toBe(4);
    expect(await timeline().locator('.ruler text').textContent()).toBe('about 4 months');
    await to.selectOption({ index: 1 });
    expect(await timeline().locator('.ruler-controls output').textContent()).toBe('between 2 and 5 months');
    await from.selectOption({ index: 2 });
    await to.selectOption({ index: 3 });
    expect(await timeline().locator('.ruler text').textContent()).toBe('the same day');
    await viewer.page.reload();
    await viewer.drawn();
    expect(await timeline().locator('.ruler text').textContent()).toBe('the same day');
    await timeline().getByRole('button', { name: 'Stop measuring' }).click();
    expect(await timeline().locator('.ruler').count()).toBe(0);
  });

  test('is drawn to a second claim by a click with the shift key', async () => {
    await mark('Aug 2021').click();
    await mark('carried out').click({ modifiers: ['Shift'] });
    expect(await timeline().locator('.ruler text').textContent()).toBe('between 12 and 42 days');
    expect(await mark('Aug 2021').getAttribute('aria-pressed')).toBe('true');
  });
});

describe('elsewhere', () => {
  test('where nothing has a date it says so', async () => {
    const { claims, ...others } = manyClaims(3);
    const graph = { ...others, claims: claims.map((claim) => ({ ...claim, time: null, published: null })) };
    const bare = await ViewerPage.open(served.browser, served.url, { graph });
    await timeline(bare).getByText('No claim and no article here has a date.').waitFor();
    expect(bare.problems).toEqual([]);
    await bare.close();
  });

  test('on a phone it is folded at first', async () => {
    const phone = await ViewerPage.open(served.browser, served.url, { width: 390 });
    await phone.drawn();
    const fold = timeline(phone).getByRole('button', { name: 'Timeline' });
    expect(await fold.getAttribute('aria-expanded')).toBe('false');
    await fold.click();
    await timeline(phone).locator('.mark').first().waitFor();
    expect(await phone.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    expect(phone.problems).toEqual([]);
    await phone.close();
  });
});

describe('with 10,000 claims', () => {
  let many: ViewerPage;
  beforeAll(async () => {
    many = await ViewerPage.open(served.browser, served.url, { graph: manyClaims(10_000) });
    await many.drawn();
  });
  afterAll(() => many.close());
  beforeEach(() => goTo('', many));

  test('they are counted by month and class, and a bar narrows to its own', async () => {
    const bars = timeline(many).locator('.bin');
    expect(await bars.count()).toBeLessThan(150);
    expect(await timeline(many).locator('.mark').count()).toBe(0);
    const june = timeline(many).locator('.bin', { hasText: 'April 2015 – June 2015' });
    const count = Number(/: (\d+) claims$/.exec((await june.locator('title').textContent())!)![1]);
    expect(count).toBeGreaterThan(100);
    await june.click();
    expect(state(many)).toBe('from=2015-04-01&to=2015-06-30');
    expect(await wordsOf(handle('Latest date', many))).toBe('June 2015');
    await timeline(many).getByRole('button', { name: 'Zoom to range' }).click();
    expect(await timeline(many).locator('.mark').count()).toBe(count);
  });

  test('a handle steps by the month and costs little', async () => {
    const earliest = handle('Earliest date', many);
    await earliest.focus();
    await many.page.keyboard.press('ArrowRight');
    expect(await wordsOf(earliest)).toBe('February 2010');
    await many.page.keyboard.press('PageUp');
    expect(await wordsOf(earliest)).toBe('January 2011');
    const session = await many.page.context().newCDPSession(many.page);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    // Time of the processor, not of the clock, since other tests run at the same time.
    const scripted = async (): Promise<number> => {
      const { metrics } = await session.send('Performance.getMetrics');
      return 1_000 * metrics.find(({ name }) => name === 'ScriptDuration')!.value;
    };
    // The least of several: a machine at work on other things makes any one of them seem dear.
    let least = Number.POSITIVE_INFINITY;
    for (let step = 0; step < 40 && least >= 50; step++) {
      const before = await scripted();
      await many.page.keyboard.press('ArrowRight');
      await many.page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn))));
      least = Math.min(least, (await scripted()) - before);
    }
    expect(least).toBeLessThan(50);
    expect(many.problems).toEqual([]);
  });
});
