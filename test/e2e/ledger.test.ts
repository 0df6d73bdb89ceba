import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { depot } from '../fixtures/viewer/depot.ts';
import { harbour } from '../fixtures/viewer/open-store.ts';
import { tolls } from '../query/tolls.ts';
import { type OpenViewer, openViewer } from './open-viewer.ts';
import { ViewerPage } from './viewer-page.ts';

let served: OpenViewer;
let viewer: ViewerPage;

beforeAll(async () => {
  served = await openViewer(harbour(), depot());
  viewer = await ViewerPage.open(served.browser, served.url, { hash: '#view=contradictions' });
  await viewer.page.locator('.pair').nth(1).waitFor();
});

afterAll(() => served?.close());

afterEach(() => {
  expect(viewer.problems).toEqual([]);
});

const ledger = () => viewer.page.locator('.ledger');

test('sets both accounts side by side, with date, quote, sources, and what differs', async () => {
  const pairs = ledger().locator('.pair');
  expect(await pairs.count()).toBe(2);
  const killed = pairs.filter({ hasText: 'They differ in the number.' });
  const [left, right] = await killed.locator('.side').allTextContents();
  expect(left).toContain('Velm depot fire killed workers (3)');
  expect(left).toContain('9 Mar 2022');
  expect(left).toContain('The fire at the Velm depot killed 3 workers on 9 March 2022');
  expect(left).toContain('Velm Gazette, 14 Mar 2022 ← city council');
  expect(right).toContain('Velm depot fire killed workers (5)');
  expect(right).toContain("Velm Gazette, 14 Mar 2022 ← dockers' union");
  const boxes = await Promise.all([0, 1].map((at) => killed.locator('.side').nth(at).boundingBox()));
  expect(boxes[0]!.y).toBe(boxes[1]!.y);
  const ignored = pairs.filter({ hasText: 'They differ in whether it happened.' });
  expect((await ignored.locator('.side b').allTextContents()).join(' / ')).toBe(
    'Harbour Office of Velm ignored Norland coast guard / Harbour Office of Velm did not ignore Norland coast guard',
  );
});

test('a click chooses that side, and its card leads to the other and back to both', async () => {
  await ledger().locator('.side', { hasText: 'did not ignore' }).click();
  await viewer.page.locator('.card').waitFor();
  expect(await viewer.marks()).toBe('The Harbour Office did not ignore the coast guard');
  const card = viewer.page.locator('.card');
  expect(await card.locator('h3').first().textContent()).toContain('Contradicted by');
  await card.locator('.claim-row').click();
  await viewer.page.locator('.card h2', { hasText: 'Velm ignored' }).waitFor();
  await viewer.go('');
  await viewer.go(`#claim=${encodeURIComponent((await viewer.claim('KILLED', '5 workers')).id)}`);
  await card.getByRole('button', { name: 'See them side by side' }).click();
  await ledger().waitFor();
});

test('claims that are contradicted carry a mark in lists, and no others', async () => {
  await viewer.go('#view=list');
  const marked = viewer.page.locator('.twin .claim-row', { has: viewer.page.locator('.contradicted') });
  await marked.first().waitFor();
  expect(await marked.count()).toBe(4);
  expect(await marked.first().locator('.contradicted').textContent()).toContain('contradicted');
});

test('filters narrow it, and it says what they hide', async () => {
  await viewer.go('#view=contradictions&hide-claims=KILLED');
  await viewer.page.getByText('1 of 2; the filters hide the rest.').waitFor();
  await viewer.go('#view=contradictions&says=The+Coastal+Post');
  await viewer.page.getByText('The filters hide all contradictions.').waitFor();
});

test('numbers of several articles: each told once, with who else gives it and which is the later', async () => {
  await served.opened.add(...tolls);
  await viewer.go('#view=contradictions&hide-sources=Velm+Gazette');
  await viewer.page.reload();
  const market = ledger().locator('.pair', { hasText: 'Orvane market bombing' });
  await expect.poll(() => market.count()).toBe(2);
  const first = market.filter({ hasText: '19 people' });
  expect(await first.locator('p').textContent()).toBe('They differ in the number. The later article says more.');
  const [left, right] = await first.locator('.side').allTextContents();
  expect(left).toContain('Orvane market bombing killed 19 people1 Jun 2031');
  expect(left).toContain('The Bee, 2 Jun 2031');
  expect(left).toContain('The same number in 1 more article (The Ant).');
  expect(right).toContain('The Crow, 4 Jun 2031 ← Orvane clinic');
  expect(right).toContain('The same number in 1 more article (The Duck).');
});

test('a number that somebody else told first is marked too, and found beside the other', async () => {
  await viewer.go('#view=list&says=The+Ant');
  const marked = viewer.page.locator('.twin .claim-row', { has: viewer.page.locator('.contradicted') });
  await expect.poll(() => marked.count()).toBe(1);
  await marked.click();
  await viewer.page.locator('.card .claim-row', { hasText: '22 people' }).waitFor();
  await viewer.page.locator('.card').getByRole('button', { name: 'See them side by side' }).click();
  await expect.poll(() => ledger().locator('.pair').count()).toBe(1);
});

test('where there are none it says so', async () => {
  await viewer.go('#view=contradictions');
  await expect.poll(() => viewer.page.locator('.card').count()).toBe(0);
  await served.opened.store.remove('depot-fire');
  for (const { doc } of tolls) await served.opened.store.remove(doc.id);
  await viewer.page.reload();
  await viewer.page.getByText('No two claims here contradict each other.').waitFor();
  expect(await ledger().locator('.pair').count()).toBe(0);
});
