import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { longArticle } from '../fixtures/viewer/long-article.ts';
import { harbour } from '../fixtures/viewer/open-store.ts';
import { prints } from '../fixtures/viewer/prints.ts';
import { type OpenViewer, openViewer } from './open-viewer.ts';
import { ViewerPage } from './viewer-page.ts';

let served: OpenViewer;
let viewer: ViewerPage;

beforeAll(async () => {
  served = await openViewer(harbour(), longArticle(200));
  viewer = await (await ViewerPage.open(served.browser, served.url, { hash: '#article=harbour-letter' })).drawn();
  await viewer.page.locator('.quote').first().waitFor();
});

afterAll(() => served?.close());

afterEach(() => {
  expect(viewer.problems).toEqual([]);
});

const lit = () => viewer.hook((hook) => [...hook.lit].sort());
const markInView = () =>
  viewer.page.waitForFunction(() => {
    const [mark, article] = ['article mark', 'article'].map((part) =>
      document.querySelector(part)?.getBoundingClientRect(),
    );
    return mark && article && mark.top >= article.top && mark.bottom <= article.bottom;
  });

test('a passage under the pointer or in focus lights its edges up, without choosing anything', async () => {
  const passage = viewer.page.locator('.quote', { hasText: 'never replied' });
  await passage.hover();
  const [silence, ignored] = [await viewer.claim('RESPONDED_TO', 'never'), await viewer.claim('IGNORED', 'never')];
  expect(await lit()).toEqual([silence.id, ignored.id].sort());
  expect(viewer.selection).toBe('article=harbour-letter');
  await viewer.page.mouse.move(640, 4);
  expect(await lit()).toEqual([]);
  await passage.focus();
  expect((await lit()).length).toBe(2);
  await passage.blur();
  expect(await lit()).toEqual([]);
});

test('a sentence that no claim quotes does nothing', async () => {
  await viewer.page.locator('article p', { hasText: 'Sarnia' }).click({ position: { x: 300, y: 8 } });
  expect(viewer.selection).toBe('article=harbour-letter');
});

test('"]" and "[" go through the claims of the article in the order of its text', async () => {
  await viewer.page.keyboard.press(']');
  await viewer.page.locator('article mark').first().waitFor();
  const first = await viewer.marks();
  expect("Marland's intelligence service warned the Port Police".startsWith(first.slice(0, 20))).toBe(true);
  for (let at = 0; at < 4; at++) await viewer.page.keyboard.press(']');
  const fifth = await viewer.marks();
  await viewer.page.keyboard.press(']');
  await viewer.page.keyboard.press('[');
  expect(await viewer.marks()).toBe(fifth);
  for (let at = 0; at < 4; at++) await viewer.page.keyboard.press('[');
  expect(await viewer.marks()).toBe(first);
});

test('an article of two hundred claims underlines each, and goes to any of them', async () => {
  await viewer.go('#article=long-article');
  await viewer.page.locator('article h2', { hasText: 'Warnings without end' }).waitFor();
  expect(await viewer.page.locator('article .quote').count()).toBe(200);
  await viewer.page.keyboard.press('[');
  await viewer.page.locator('article mark', { hasText: '200th' }).waitFor();
  await markInView();
  const claim = await viewer.claim('WARNED', 'the 120th time');
  await viewer.go(`#claim=${encodeURIComponent(claim.id)}`);
  await viewer.page.locator('article mark', { hasText: '120th' }).waitFor();
  await markInView();
  await viewer.page.keyboard.press(']');
  await viewer.page.locator('article mark', { hasText: '121th' }).waitFor();
  await markInView();
  expect(await viewer.page.locator('article mark').count()).toBe(1);
});

describe('other texts of an article', () => {
  beforeAll(async () => {
    await served.opened.add(...prints());
    await viewer.page.reload();
    await viewer.drawn();
  });
  const others = () => viewer.page.locator('article .prints');

  test('says in how many papers a story was printed, and leads to them', async () => {
    await viewer.go('#article=print-0');
    const summary = others().locator('summary');
    await summary.waitFor();
    expect(await summary.textContent()).toBe('One of 3 printings of one story, which count as one witness');
    await summary.click();
    expect(await others().locator('li').allTextContents()).toEqual([
      'Orsk Wire, 1 May 2031',
      'Morning Ledger, 2 May 2031',
      'Evening Post, 3 May 2031',
    ]);
    expect(await others().locator('[aria-current]').textContent()).toBe('Orsk Wire, 1 May 2031');
    await others().getByRole('link', { name: 'Evening Post' }).click();
    await viewer.page.locator('article .byline', { hasText: 'Evening Post' }).waitFor();
    expect(viewer.selection).toBe('article=print-2');
  });

  test('says which version of a page it is, and what the page told before', async () => {
    await viewer.go('#article=page-1');
    const summary = others().locator('summary', { hasText: 'Version' });
    await summary.waitFor();
    expect(await summary.textContent()).toBe('Version 2 of 2 of this page');
    await summary.click();
    await others().getByText('What changed from version 1 to 2 of 2').waitFor();
    const changes = others().locator('ul li');
    expect(await changes.allTextContents()).toEqual([
      'No more told: Orsk Coast Guard warned Harbour Office',
      'New: Orsk Coast Guard warned Port Council',
    ]);
    await changes.last().getByRole('link').click();
    await viewer.page.locator('article mark', { hasText: 'Port Council' }).waitFor();
  });

  test('says nothing of an article that stands alone', async () => {
    await viewer.go('#article=harbour-letter');
    await viewer.page.locator('article h2', { hasText: 'Ferry bombing' }).waitFor();
    await viewer.page.waitForTimeout(500);
    expect(await others().count()).toBe(0);
  });
});
