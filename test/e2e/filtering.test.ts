import type { Locator } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { manyClaims } from '../fixtures/viewer/many-claims.ts';
import { harbour } from '../fixtures/viewer/open-store.ts';
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

/** Goes to a state by its address, as a link does. */
async function goTo(hash: string, of = viewer): Promise<void> {
  await of.page.evaluate((next) => {
    window.location.hash = next;
  }, hash);
}

beforeEach(() => goTo(''));
afterEach(() => expect(viewer.problems).toEqual([]));

const facet = (name: string, of = viewer): Locator => of.page.locator(`[data-facet=${name}]`);
const row = (name: string, words: string): Locator => facet(name).locator('.facet-row', { hasText: words });
/** The shown values of a facet with their counts: "warned 2". */
const rows = (name: string, of = viewer): Promise<string[]> =>
  facet(name, of)
    .locator('.check')
    .evaluateAll((labels) =>
      labels.map((label) =>
        [...label.querySelectorAll('.check-name, .count')].map((part) => part.textContent).join(' '),
      ),
    );
const unfold = async (name: string): Promise<void> => {
  const fold = facet(name).locator('.facet-fold');
  if ((await fold.getAttribute('aria-expanded')) === 'false') await fold.click();
};
const shownClaims = async (of = viewer): Promise<string> =>
  / (\d+) claims?/.exec((await of.page.locator('header').textContent())!)![1]!;
const chips = (): Promise<string[]> => viewer.page.locator('.chip > span').allTextContents();
const state = (): string => decodeURIComponent(viewer.selection);

describe('facets', () => {
  test('count entities by type, and claims by predicate, kind, certainty, publisher and who vouches', async () => {
    for (const name of ['class', 'line']) await unfold(name);
    expect(await rows('type')).toEqual([
      ...['Agency 2', 'Attack 2', 'Group 2', 'Nation 2', 'Person 2', 'Place 2'],
      'Topic 1',
    ]);
    expect((await rows('predicate')).slice(0, 3)).toEqual(['ignored 2', 'warned 2', 'accused 1']);
    expect(await rows('class')).toContain('stopped, arrested, freed 2');
    expect(await rows('line')).toEqual([
      'article says so 13',
      'somebody it quotes says so 2',
      'possible, planned, feared 3',
      '✕ did not happen 1',
    ]);
    expect(await rows('source')).toEqual(['The Coastal Post 19']);
    expect(await rows('voice')).toEqual(['the article itself 14', 'somebody named 4', 'somebody unnamed 1']);
  });

  test('count with the other filters on, and each with its own values all there', async () => {
    await row('voice', 'the article itself').getByRole('checkbox').click();
    expect(await shownClaims()).toBe('5');
    expect(await rows('voice')).toEqual(['the article itself 14', 'somebody named 4', 'somebody unnamed 1']);
    expect(await rows('predicate')).toContain('warned 0');
    expect(await rows('predicate')).toContain('ignored 1');
    expect(state()).toBe('hide-voices=article');
    await viewer.page.keyboard.press('Control+z');
    expect(await shownClaims()).toBe('19');
  });

  test('"only" on a row leaves that value alone, by mouse and by keyboard', async () => {
    const only = row('voice', 'somebody unnamed').getByRole('button', { name: 'only somebody unnamed' });
    await row('voice', 'somebody unnamed').hover();
    await only.click();
    expect(await shownClaims()).toBe('1');
    expect(await viewer.page.locator('.chip').textContent()).toContain('Who vouches: only somebody unnamed');
    await row('type', 'Nation').getByRole('checkbox').focus();
    await viewer.page.keyboard.press('Tab');
    await viewer.page.keyboard.press('Enter');
    expect(state()).toContain('hide-types=Agency,Attack,Group,Person,Place,Topic');
  });

  test('none and all untick and tick a whole facet', async () => {
    await facet('predicate').getByRole('button', { name: 'none' }).click();
    expect(await shownClaims()).toBe('0');
    await row('predicate', 'warned').getByRole('checkbox').click();
    expect(await shownClaims()).toBe('2');
    await facet('predicate').getByRole('button', { name: 'all' }).click();
    expect(await shownClaims()).toBe('19');
    expect(state()).toBe('');
  });
});

describe('the filters that are on', () => {
  test('stand above the drawing as chips, each with a button that takes it off, and one for all', async () => {
    await goTo('#hide-types=Nation&sure=0.8&from=2021-05-01&says=The+Coastal+Post');
    expect(await chips()).toEqual([
      'Who and what: without Nation',
      'Extraction at least 80 % sure',
      'Only what The Coastal Post says',
      'from May 2021',
    ]);
    await viewer.page.getByRole('button', { name: 'Take off: Extraction at least 80 % sure' }).click();
    expect(await chips()).toEqual(['Who and what: without Nation', 'Only what The Coastal Post says', 'from May 2021']);
    await viewer.page.locator('.chips').getByRole('button', { name: 'Show all' }).click();
    expect(await viewer.page.locator('.chips').count()).toBe(0);
    expect(await shownClaims()).toBe('19');
  });
});

describe('many filters that are on', () => {
  test('are all seen, none of them cut off', async () => {
    const away = (await viewer.graph()).entities[0]!.id;
    await goTo(
      `#hide-types=Place&hide-claims=LOCATED_IN&hide-voices=unnamed&sure=0.3&from=2021-01-01&says=Ada+Holm&away=${encodeURIComponent(away)}`,
    );
    const bar = viewer.page.getByRole('region', { name: 'Filters that are on' });
    await bar.locator('.chip').nth(6).waitFor();
    expect(await bar.evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight)).toBeLessThanOrEqual(1);
    const cut = await bar
      .locator('.chip > span')
      .evaluateAll((texts) =>
        texts.filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth + 1).map((text) => text.textContent),
      );
    expect(cut).toEqual([]);
  });

  test('are counted by the articles of what is left', async () => {
    const publisher = (await viewer.graph()).claims[0]!.publisher!;
    const counts = viewer.page.locator('.masthead .quiet');
    expect(await counts.textContent()).toContain('1 article');
    await goTo(`#hide-sources=${encodeURIComponent(publisher)}`);
    await expect.poll(() => counts.textContent()).toBe('0 entities · 0 claims · 0 articles');
  });
});

describe('the legend', () => {
  test('is the same filter as the facets: its entries are pressed or not, with counts', async () => {
    const attacks = viewer.page.locator('.legend').getByRole('button', { name: 'attacked, planned, helped' });
    expect(await attacks.getAttribute('aria-pressed')).toBe('true');
    expect(await attacks.locator('.count').textContent()).toBe('5');
    await attacks.click();
    expect(await attacks.getAttribute('aria-pressed')).toBe('false');
    await unfold('class');
    expect(await row('class', 'attacked').getByRole('checkbox').isChecked()).toBe(false);
    const dotted = viewer.page.locator('.legend').getByRole('button', { name: 'possible, planned, feared' });
    expect(await dotted.locator('.count').textContent()).toBe('0');
    await row('class', 'attacked').getByRole('checkbox').click();
    expect(await attacks.getAttribute('aria-pressed')).toBe('true');
    await dotted.focus();
    await viewer.page.keyboard.press('Enter');
    expect(state()).toBe('hide-lines=dotted');
    expect(await viewer.hook(({ size }) => size)).toBe(15);
  });
});

describe('confidence', () => {
  test('is cut off by a slider that keys move, with a picture of what lies below', async () => {
    const slider = viewer.page.getByRole('slider', { name: 'Extraction confidence' });
    expect(await viewer.page.locator('.confidence-bins rect').count()).toBe(20);
    await goTo('#sure=0.7');
    await slider.focus();
    await viewer.page.keyboard.press('ArrowRight');
    expect(await viewer.page.locator('.confidence-filter output').textContent()).toBe('at least 75 %');
    expect(await viewer.page.locator('.confidence-filter .filter-head').textContent()).toContain('3 claims below');
    expect(await viewer.page.locator('.confidence-bins rect[data-goes]').count()).toBe(15);
    expect(await shownClaims()).toBe('16');
    await viewer.page.keyboard.press('End');
    expect(await shownClaims()).toBe('0');
    // With the slider still in focus. Steps that follow each other closely are undone as one.
    await viewer.page.keyboard.press('Control+z');
    expect(Number(await shownClaims())).toBeGreaterThanOrEqual(16);
  });
});

describe('when nothing is left', () => {
  test('the filter that hides all is named with what it hides, and one click takes it off', async () => {
    await goTo('#hide-types=Nation&sure=1');
    const notice = viewer.page.locator('.nothing-shown');
    await notice.waitFor();
    expect(await notice.textContent()).toContain('The filters hide everything. What brings claims back:');
    expect(await notice.locator('li').allTextContents()).toEqual([
      'Take off: Extraction at least 100 % sure17 claims back',
    ]);
    await notice.locator('li').getByRole('button').click();
    expect(await shownClaims()).toBe('17');
    expect(state()).toBe('hide-types=Nation');
  });

  test('filters that do so only together are told of, and one click takes all off', async () => {
    await goTo('#hide-voices=article,named,unnamed&sure=1&hide-sources=The+Coastal+Post');
    const notice = viewer.page.locator('.nothing-shown');
    await notice.waitFor();
    expect(await notice.textContent()).toContain('No single one does');
    await notice.getByRole('button', { name: 'Show everything' }).click();
    expect(await shownClaims()).toBe('19');
  });
});

describe('with 200 papers', () => {
  let many: ViewerPage;
  beforeAll(async () => {
    many = await ViewerPage.open(served.browser, served.url, { graph: manyClaims(10_000) });
    await many.drawn();
  });
  afterAll(() => many.close());

  test('one is found by name within the facet, which scrolls', async () => {
    const source = facet('source', many);
    const box = source.locator('.facet-rows');
    expect(await box.locator('li').count()).toBe(200);
    expect(await box.evaluate((list) => list.scrollHeight > list.clientHeight && list.clientHeight < 300)).toBe(true);
    await source.getByRole('textbox').fill('paper 19');
    expect((await rows('source', many)).map((words) => words.split(' ')[1]).sort()).toEqual(
      ['19', ...Array.from({ length: 10 }, (_, at) => `19${at}`)].sort(),
    );
    await source.getByRole('button', { name: 'none' }).click();
    expect(await source.locator('.filter-head .count').textContent()).toBe('189 of 200');
    await source.getByRole('textbox').fill('nowhere');
    expect(await box.textContent()).toBe('None by that name.');
    expect(many.problems).toEqual([]);
  });
});
