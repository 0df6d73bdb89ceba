import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { depot } from '../fixtures/viewer/depot.ts';
import { manyClaims } from '../fixtures/viewer/many-claims.ts';
import { harbour } from '../fixtures/viewer/open-store.ts';
import { type OpenViewer, openViewer } from './open-viewer.ts';
import { ViewerPage } from './viewer-page.ts';

let served: OpenViewer;
let viewer: ViewerPage;

beforeAll(async () => {
  served = await openViewer(harbour(), depot());
  viewer = await ViewerPage.open(served.browser, served.url, { hash: '#view=list' });
  await viewer.page.locator('.claim-group').first().waitFor();
});

afterAll(() => served?.close());

afterEach(() => {
  expect(viewer.problems).toEqual([]);
});

describe('the list', () => {
  const headings = () => viewer.page.locator('.claim-group h3').allTextContents();

  test('has every claim under the month of its date, undated ones last', async () => {
    expect(await headings()).toEqual(['May 2021', 'Aug 2021', 'Sept 2021', 'Mar 2022', 'Without a date']);
    expect(await viewer.page.locator('.twin .claim-row').count()).toBe(29);
  });

  test('or by article, in the order of the text, and the URL says which', async () => {
    await viewer.page.getByRole('button', { name: 'Article', exact: true }).click();
    await viewer.page.locator('.claim-group h3', { hasText: 'Depot fire' }).waitFor();
    expect(await headings()).toEqual([
      'Ferry bombing: the letters nobody answered · The Coastal Post, 20 Sept 2021',
      'Depot fire: two accounts · Velm Gazette, 14 Mar 2022',
    ]);
    const depotRows = viewer.page.locator('.claim-group').nth(1).locator('.claim-row');
    expect(await depotRows.first().textContent()).toContain('coast guard asked');
    expect(viewer.selection).toContain('by=article');
  });
});

const table = () => viewer.page.getByRole('grid', { name: 'Claims as a table' });
const rows = () => table().locator('tbody tr');
const focused = () => viewer.page.evaluate(() => document.activeElement?.getAttribute('aria-rowindex'));

describe('the table', () => {
  test('tells screen readers how many rows and which columns there are', async () => {
    await viewer.go('#view=table');
    await rows().first().waitFor();
    expect(await table().getAttribute('aria-rowcount')).toBe('30');
    expect(await table().getByRole('columnheader').allTextContents()).toEqual([
      'When ▴',
      'Who',
      'What',
      'Whom',
      'Says who',
      'How sure',
      'Confidence',
      'Source',
    ]);
    expect(await rows().count()).toBe(29);
    expect(await rows().first().locator('td').allTextContents()).toEqual([
      'May 2021',
      'Marland intelligence service',
      'warned',
      'Port Police of Lindhaven',
      'the article itself',
      'affirmed, asserted',
      '0.95',
      'The Coastal Post, 20 Sept 2021',
    ]);
  });

  test('is sorted by a heading, again the other way round, and the URL keeps it', async () => {
    await table().getByRole('button', { name: 'Confidence' }).click();
    await table().locator('th[aria-sort=ascending]', { hasText: 'Confidence' }).waitFor();
    expect(await rows().first().locator('td').nth(6).textContent()).toContain('0.60');
    await table().getByRole('button', { name: 'Confidence' }).click();
    await table().locator('th[aria-sort=descending]', { hasText: 'Confidence' }).waitFor();
    expect(await rows().last().locator('td').nth(6).textContent()).toContain('0.60');
    expect(viewer.selection).toContain('sort=-confidence');
    expect(await table().locator('th[aria-sort=none]').count()).toBe(7);
  });

  test('is gone through by keys, and Enter chooses a row', async () => {
    await rows().first().focus();
    await viewer.page.keyboard.press('ArrowDown');
    await viewer.page.keyboard.press('ArrowDown');
    expect(await focused()).toBe('4');
    await viewer.page.keyboard.press('End');
    expect(await focused()).toBe('30');
    await viewer.page.keyboard.press('Home');
    await viewer.page.keyboard.press('Enter');
    await viewer.page.locator('.card h2').waitFor();
    expect(await rows().first().getAttribute('aria-selected')).toBe('true');
  });

  test('is copied as CSV, row for row, with what a spreadsheet would run guarded', async () => {
    await viewer.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await viewer.go('#view=table&says=Northern+Wire');
    await viewer.page.getByRole('button', { name: 'Copy as CSV' }).click();
    await viewer.page.getByText('Copied 2 rows.').waitFor();
    const csv = await viewer.page.evaluate(() => navigator.clipboard.readText());
    expect(csv.replaceAll('\r\n', '\n')).toBe(
      [
        'When,Who,What,Whom,Says who,How sure,Confidence,Source',
        ',Harbour Office of Velm,ignored,Norland coast guard,dock inspector via Northern Wire,"affirmed, reported",0.60,"Velm Gazette, 14 Mar 2022"',
        ',Port Police of Lindhaven,ignored,Marland intelligence service,Ada Holm via Northern Wire,"affirmed, reported",0.90,"The Coastal Post, 20 Sept 2021"',
        '',
      ].join('\n'),
    );
  });
});

test('a table of thousands makes only the rows in sight, tells of all, and keys reach the last', async () => {
  const graph = manyClaims(3000);
  const many = await ViewerPage.open(served.browser, served.url, { hash: '#view=table', graph, drawing: false });
  const grid = many.page.getByRole('grid', { name: 'Claims as a table' });
  await grid.locator('tbody tr').first().waitFor();
  expect(await grid.getAttribute('aria-rowcount')).toBe('3001');
  expect(await grid.locator('tbody tr').count()).toBeLessThan(100);
  await grid.locator('tbody tr').first().focus();
  await many.page.keyboard.press('End');
  await many.page.waitForFunction(() => document.activeElement?.getAttribute('aria-rowindex') === '3001');
  expect(await grid.locator('tbody tr').count()).toBeLessThan(100);
  await many.page.keyboard.press('ArrowUp');
  await many.page.waitForFunction(() => document.activeElement?.getAttribute('aria-rowindex') === '3000');
  const header = await grid.locator('thead').boundingBox();
  const row = await grid.locator('tr[aria-rowindex="3000"]').boundingBox();
  expect(row!.y).toBeGreaterThan(header!.y);
  expect(row!.y).toBeLessThan(800);
  await many.go('#view=list');
  await many.page.getByRole('button', { name: 'Show 500 more' }).waitFor();
  expect(await many.page.locator('.twin .claim-row').count()).toBe(500);
  expect(many.problems).toEqual([]);
  await many.close();
});
