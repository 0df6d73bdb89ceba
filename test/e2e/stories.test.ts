import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { depot } from '../fixtures/viewer/depot.ts';
import { harbour } from '../fixtures/viewer/open-store.ts';
import { prints } from '../fixtures/viewer/prints.ts';
import { type OpenViewer, openViewer } from './open-viewer.ts';
import { ViewerPage } from './viewer-page.ts';

let served: OpenViewer;
let viewer: ViewerPage;
let page: Page;

beforeAll(async () => {
  served = await openViewer(harbour(), depot());
  viewer = await (await ViewerPage.open(served.browser, served.url)).drawn();
  ({ page } = viewer);
});

afterAll(async () => {
  await served?.close();
});

afterEach(() => {
  expect(viewer.problems).toEqual([]);
});

const fold = (question: string) => page.locator(`.pattern[data-question=${question}]`);
const go = (hash: string) =>
  page.evaluate((state) => {
    window.location.hash = state;
  }, hash);

describe('the landing list', () => {
  test('names each pattern with how often it was found, and opens the first', async () => {
    await page.locator('.pattern', { hasText: 'asking' }).first().waitFor({ state: 'detached' });
    expect(await page.locator('.stories .pattern summary').allTextContents()).toEqual([
      'Missed warnings2',
      'Stopped, then let go1',
      'Requests without an answer1',
      'Contradictions2',
      'Accused and denied1',
      'On one unnamed source5',
    ]);
    expect(await page.locator('.stories .pattern[open]').count()).toBe(1);
    expect(await fold('missed_warnings').locator('.story').count()).toBe(2);
  });

  test.each([
    [
      'stopped_then_released',
      'Port Police of Lindhaven stopped Oskar Brenn. Released, 3 Sept 2021. Then: Lindhaven ferry bombing, 12 Sept 2021 (after the release).',
      'The Coastal Post, 20 Sept 2021',
    ],
    [
      'unanswered_requests',
      '4 Mar 2022. Norland coast guard asked Harbour Office of Velm about cargo. No answer is told.',
      'Velm Gazette, 14 Mar 2022',
    ],
    [
      'contradictions',
      '9 Mar 2022. Velm depot fire killed workers (3). But: Velm depot fire killed workers (5).',
      'Velm Gazette, 14 Mar 2022 ← city council',
    ],
    [
      'accused_and_denied',
      "dockers' union accused Harbour Office of Velm about negligence. Denied.",
      'Velm Gazette, 14 Mar 2022',
    ],
    [
      'one_unnamed_source',
      'Harbour Office of Velm ignored Norland coast guard. Only source: dock inspector.',
      'Velm Gazette, 14 Mar 2022 ← Northern Wire ← dock inspector',
    ],
  ])('tells of %s in a sentence with its date and sources', async (question, sentence, source) => {
    await fold(question).locator('summary').click();
    const told = await fold(question).locator('.story').first().textContent();
    expect(told).toContain(sentence);
    expect(told).toContain(source);
    await fold(question).locator('summary').click();
  });

  test('shows the first few of many, and the rest on request', async () => {
    const lone = fold('one_unnamed_source');
    await lone.locator('summary').click();
    await lone.locator('.story').first().waitFor();
    expect(await lone.locator('.story').count()).toBe(3);
    await lone.getByRole('button', { name: '2 more' }).click();
    expect(await lone.locator('.story').count()).toBe(5);
    await lone.getByRole('button', { name: 'Show fewer' }).click();
    expect(await lone.locator('.story').count()).toBe(3);
  });

  test('choosing a story marks its quotes in view, lists its claims, and stands in the URL', async () => {
    await fold('accused_and_denied').locator('summary').click();
    await fold('accused_and_denied').locator('.story').click();
    await page.locator('article mark').first().waitFor();
    expect(await viewer.marks()).toBe(
      "The dockers' union accused the Harbour Office of negligenceThe Harbour Office denied the union's charge",
    );
    const [mark, article] = await Promise.all(
      ['article mark', 'article'].map((selector) => page.locator(selector).first().boundingBox()),
    );
    expect(mark!.y).toBeGreaterThanOrEqual(article!.y);
    expect(mark!.y).toBeLessThan(article!.y + article!.height);
    expect(await page.locator('.card .claim-row').allTextContents()).toEqual([
      expect.stringContaining("dockers' union accused Harbour Office of Velm"),
      expect.stringContaining("Harbour Office of Velm denied dockers' union"),
    ]);
    const accusation = await viewer.claim('ACCUSED', 'negligence');
    expect(viewer.selection).toBe(new URLSearchParams({ story: `accused_and_denied:${accusation.id}` }).toString());
  });

  test('a reload tells the same story again, with its fold open', async () => {
    const lone = (await viewer.graph()).claims.find(({ quote }) => quote === 'Pia Lund met Oskar Brenn')!;
    await go(`#story=${encodeURIComponent(`one_unnamed_source:${lone.id}`)}`);
    await page.reload();
    await viewer.drawn();
    await page.locator('article mark').first().waitFor();
    expect(await viewer.marks()).toBe('Pia Lund met Oskar Brenn');
    expect(await fold('one_unnamed_source').locator('.story[aria-pressed=true]').textContent()).toContain('met');
  });

  test('a story that is no longer there says so', async () => {
    await go('#story=one_unnamed_source%3Agone');
    await page.getByText('This story is not told here any more.').waitFor();
    await page.keyboard.press('Escape');
  });
});

test('a question that is slow or fails holds none of the others, and is asked again on request', async () => {
  const other = await ViewerPage.open(served.browser, 'about:blank');
  let answer = (): void => {};
  const held = new Promise<void>((resolve) => {
    answer = resolve;
  });
  const failing = { status: 503, json: { error: { message: 'the store is gone', hint: null } } };
  await other.page.route('**/api/questions/missed_warnings*', async (route) => {
    await held;
    await route.continue();
  });
  await other.page.route('**/api/questions/contradictions*', (route) => route.fulfill(failing));
  await other.page.goto(served.url);
  const pattern = (question: string) => other.page.locator(`.pattern[data-question=${question}]`);
  await pattern('stopped_then_released').locator('.story').waitFor();
  expect(await pattern('missed_warnings').locator('summary').textContent()).toBe('Missed warningsasking…');
  await pattern('contradictions').getByText('the store is gone').waitFor();
  await other.page.unroute('**/api/questions/contradictions*');
  await pattern('contradictions').getByRole('button', { name: 'Ask again' }).click();
  await pattern('contradictions').locator('.story').first().waitFor();
  answer();
  await pattern('missed_warnings').locator('.story').first().waitFor();
  await other.close();
});

describe('says who', () => {
  test('a claim names its chain from the article back to the speaker, and each narrows everything to its word', async () => {
    const claim = await viewer.claim('IGNORED', 'The Harbour Office ignored');
    await go(`#claim=${encodeURIComponent(claim.id)}`);
    const trail = page.locator('.card').getByRole('navigation', { name: 'Says who' });
    await trail.waitFor();
    expect(await trail.getByRole('listitem').allTextContents()).toEqual([
      'Velm Gazette, 14 Mar 2022',
      'Northern Wire',
      'dock inspector (unnamed)',
    ]);
    await trail.getByRole('button', { name: 'Only what Northern Wire says' }).click();
    await page.getByText('4 entities · 2 claims').waitFor();
    expect(new URL(page.url()).hash).toContain('says=Northern+Wire');
    await page.getByRole('button', { name: /Take off.*Northern Wire/ }).click();
    await page.getByText('29 claims').waitFor();
  });

  test('the list says who says how much, and who is unnamed', async () => {
    await page.locator('.says-who summary').click();
    const rows = page.locator('.says-who .row');
    await rows.first().waitFor();
    expect((await rows.allTextContents()).slice(0, 4)).toEqual([
      'The Coastal Postarticle19',
      'Velm Gazettearticle10',
      'dock inspectorunnamed4',
      'Kestrel Institute2',
    ]);
    await rows.nth(2).click();
    await page.getByText('4 claims').waitFor();
    expect(await rows.nth(2).getAttribute('aria-pressed')).toBe('true');
    await rows.nth(2).click();
    await page.getByText('29 claims').waitFor();
  });
});

describe('a story that three papers print', () => {
  const missed = () => fold('missed_warnings').locator('.story');
  const printed = () => missed().filter({ hasText: 'Orsk Wire, 1 May 2031' });
  beforeAll(async () => {
    await served.opened.add(...prints());
    await go('');
    await page.reload();
    await viewer.drawn();
  });

  test('is counted and told once, with the papers that print it again', async () => {
    await fold('missed_warnings').getByRole('button', { name: '1 more' }).click();
    const again = 'The same in 2 more articles (Morning Ledger, Evening Post), together one witness';
    await expect.poll(() => printed().getByText(again).count()).toBe(2);
    const sources = await missed().filter({ hasText: 'Orsk Coast Guard' }).locator('small').allTextContents();
    expect(sources.filter((line) => line.startsWith('Morning Ledger'))).toEqual([]);
    expect(await fold('missed_warnings').locator('summary .count').textContent()).toBe('4');
  });

  test('is found by a link to any of them', async () => {
    const { claims } = await viewer.graph();
    const again = claims.find(({ publisher, predicate }) => publisher === 'Evening Post' && predicate === 'WARNED')!;
    await go(`#story=${encodeURIComponent(`missed_warnings:${again.id}`)}`);
    await page.locator('.card', { hasText: 'together one witness' }).waitFor();
    await page.locator('article mark').first().waitFor();
    expect(await missed().and(page.locator('[aria-pressed=true]')).count()).toBe(1);
  });
});
