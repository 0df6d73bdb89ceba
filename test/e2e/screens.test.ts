import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { harbour, quay } from '../fixtures/viewer/open-store.ts';
import { type OpenViewer, openViewer } from './open-viewer.ts';
import { ViewerPage } from './viewer-page.ts';

let viewer: OpenViewer;
let tab: ViewerPage;

beforeAll(async () => {
  viewer = await openViewer(harbour(), quay());
  tab = await (await ViewerPage.open(viewer.browser, viewer.url, { width: 820, touch: true })).drawn();
  await tab.page.locator('.story').first().waitFor({ state: 'attached' });
});

beforeEach(async () => {
  await tab.page.setViewportSize({ width: 820, height: 1180 });
  await tab.go('');
});

afterEach(() => {
  expect(tab.problems).toEqual([]);
});

afterAll(() => viewer?.close());

const button = (name: string | RegExp) => tab.page.getByRole('button', { name, exact: typeof name === 'string' });

/** In the page: the size of the letters of each field that can be seen. */
const letters = (): number[] =>
  [...document.querySelectorAll('input:not([type=checkbox], [type=range]), select, textarea')]
    .filter((field) => field.checkVisibility({ visibilityProperty: true }))
    .map((field) => Number.parseFloat(getComputedStyle(field).fontSize));

/** In the page: whether the head of the view, and no text that scrolls, lies under corners of the button for the Cypher. */
function underCypher(): boolean[] {
  const { left, right, top, bottom } = document.getElementById('view-cypher')!.getBoundingClientRect();
  const corners = [
    [left + 2, bottom - 2],
    [right - 2, bottom - 2],
    [left + 2, top + 2],
  ] as const;
  return corners.map(([x, y]) => {
    const below = document.elementsFromPoint(x, y).find((element) => element.closest('.view-cypher') === null);
    return below?.matches('.group-switch, .ledger > h2') === true;
  });
}

describe('where there are only fingers', () => {
  test.each(['', '#view=console'])('no field has letters so small that a phone zooms into it: %s', async (hash) => {
    await tab.go(hash);
    await button('More').click();
    const sizes = await tab.page.evaluate(letters);
    await tab.page.keyboard.press('Escape');
    expect(sizes.length).toBeGreaterThan(1);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(16);
  });

  test('nothing but the help names keys, and that has the gestures first', async () => {
    expect(await tab.page.getByRole('combobox', { name: 'Search' }).getAttribute('placeholder')).toBe('Search');
    await tab.go('#view=console');
    await tab.page.getByText('It can only read.', { exact: true }).waitFor();
    await tab.page.keyboard.press('Control+k');
    await tab.page.getByRole('dialog').getByRole('option').first().waitFor();
    expect(await tab.page.locator('kbd:visible').count()).toBe(0);
    await tab.page.keyboard.press('Escape');
    await tab.page.getByRole('dialog').waitFor({ state: 'detached' });
    await tab.page.keyboard.press('?');
    const headings = tab.page.getByRole('dialog').getByRole('heading', { level: 3 });
    await headings.first().waitFor();
    expect(await headings.allTextContents()).toEqual(['In the drawing', 'Keys']);
  });
});

describe('a small window', () => {
  test('lying on its side, lets everything of the menu be reached', async () => {
    await tab.page.setViewportSize({ width: 844, height: 390 });
    await button('More').click();
    const last = tab.page.locator('.more select');
    await last.scrollIntoViewIfNeeded();
    const { y, height } = (await last.boundingBox())!;
    expect(y + height).toBeLessThanOrEqual(390);
    await tab.page.keyboard.press('Escape');
  });

  test('has the article in lines as long as can be read, however wide the sheet is', async () => {
    await tab.go(`#claim=${(await tab.claim('KILLED', '14')).id}`);
    await tab.page.locator('article p').nth(1).waitFor();
    const widths = await tab.page
      .locator('article p')
      .evaluateAll((lines) => lines.map((line) => line.getBoundingClientRect().width));
    expect(Math.max(...widths)).toBeLessThanOrEqual(700);
    expect(Math.max(...widths)).toBeGreaterThan(500);
  });
});

describe('a phone', () => {
  beforeEach(() => tab.page.setViewportSize({ width: 390, height: 844 }));

  test('shows what is chosen above the sheet, names and all', async () => {
    const claim = await tab.claim('KILLED', '14');
    await tab.go(`#claim=${claim.id}`);
    await tab.page.locator('.card').first().waitFor();
    const canvas = (await tab.page.locator('.canvas').boundingBox())!;
    const lowest = async (): Promise<number> => {
      const ends = [claim.subject!, claim.object!].map((id) =>
        tab.hook((hook, node) => hook.nodeViewportPoint(node), id),
      );
      const top = (await tab.page.locator('.sheet').boundingBox())!.y;
      return Math.max(...(await Promise.all(ends)).map(({ y }) => canvas.y + y)) + 30 - top;
    };
    await expect.poll(lowest, { timeout: 10_000 }).toBeLessThan(0);
    await expect.poll(() => tab.camera).toBeNull();
  });

  test('has the filters that are on in one line, and what takes off all in sight', async () => {
    await tab.go('#hide-types=Nation&hide-lines=dotted&hide-classes=said&sure=0.1&from=2000-01-01&to=2030-01-01');
    await tab.page.locator('.chip').nth(3).waitFor();
    expect((await tab.page.locator('.chips').boundingBox())!.height).toBeLessThan(80);
    const all = tab.page.locator('.chips').getByRole('button', { name: 'Show all' });
    expect((await all.boundingBox())!.x).toBeLessThan(60);
    expect((await tab.page.locator('.chips').boundingBox())!.width).toBeLessThanOrEqual(390 - 100);
    await all.click();
    await tab.page.locator('.chips').waitFor({ state: 'detached' });
  });

  test('lying down says what filters hide everything without anything over it', async () => {
    await tab.page.setViewportSize({ width: 1000, height: 600 });
    const some = 'hide-types=Nation&hide-lines=dotted&hide-classes=said&hide-voices=unnamed&hide-claims=MET';
    await tab.go(`#${some}&hide-sources=Dziennik+Portowy&sure=1&from=1900-01-01&to=1900-01-02&undated=no`);
    const told = tab.page.locator('.nothing-shown p');
    await told.waitFor();
    const chips = (await tab.page.locator('.chips').boundingBox())!;
    expect((await told.boundingBox())!.y).toBeGreaterThan(chips.y + chips.height);
  });

  test.each(['list', 'contradictions'])('lets nothing of the %s run under the button for the Cypher', async (view) => {
    await tab.go(`#view=${view}`);
    const pane = tab.page.locator('.twin');
    await pane.waitFor();
    await button('Show Cypher').waitFor();
    expect(await tab.page.evaluate(underCypher)).toEqual([true, true, true]);
    await pane.evaluate((scrolled) => scrolled.scrollTo(0, 130));
    expect(await tab.page.evaluate(underCypher)).toEqual([true, true, true]);
  });

  test('closes the sheet for another view, whose end can be reached under one that is half open', async () => {
    await tab.go(`#claim=${(await tab.claim('KILLED', '14')).id}`);
    const handle = button(/^Claim and article/);
    await tab.page.getByText('(half open)').waitFor();
    await button('More').click();
    await button('List').click();
    await tab.page.getByText('(closed)').waitFor();
    await handle.click();
    await tab.page.getByText('(half open)').waitFor();
    await tab.page.waitForFunction(() => document.getAnimations().length === 0);
    const sheet = (await tab.page.locator('.sheet').boundingBox())!;
    const last = tab.page.locator('.twin .claim-row').last();
    const lowest = (): Promise<number> =>
      tab.page.locator('.twin').evaluate((pane) => {
        pane.scrollTo(0, pane.scrollHeight);
        return pane.querySelector('.claim-group:last-of-type .claim-row:last-of-type')!.getBoundingClientRect().bottom;
      });
    await last.waitFor({ state: 'attached' });
    await expect.poll(lowest).toBeLessThan(sheet.y);
    await tab.go('');
    await tab.page.getByText('(closed)').waitFor();
  });

  test('brings an answer of the console into sight', async () => {
    await tab.go('#view=console&cypher=MATCH%20(c:Claim)%20RETURN%20c.quote%20AS%20quote');
    await button('Run').click();
    const head = tab.page.locator('.answer-head');
    await head.waitFor();
    const pane = (await tab.page.locator('.console').boundingBox())!;
    await expect.poll(async () => (await head.boundingBox())!.y).toBeLessThan(pane.y + pane.height - 100);
  });

  test('gives the search the room of its neighbours while one types, and names what chooses the colours', async () => {
    const field = tab.page.getByRole('combobox', { name: 'Search' });
    await field.click();
    expect((await field.boundingBox())!.width).toBeGreaterThan(280);
    await tab.page.keyboard.press('Escape');
    await button('More').click();
    await tab.page.locator('.more').getByText('Colours', { exact: true }).waitFor();
    expect(
      (await tab.page.locator('.more').getByText('Colours', { exact: true }).boundingBox())!.width,
    ).toBeGreaterThan(20);
    await tab.page.keyboard.press('Escape');
  });
});

test('what lies over the drawing lies side by side: filters that are on, and what an answer marked', async () => {
  const { id } = await tab.claim('WARNED', 'August');
  await tab.go(`#hide-types=Nation&hide-lines=dotted&sure=0.1&marked=${encodeURIComponent(id)}`);
  const note = tab.page.locator('.marked-note');
  await note.waitFor();
  const below = (await note.boundingBox())!;
  for (const chip of await tab.page.locator('.chip').all()) {
    const { y, height } = (await chip.boundingBox())!;
    expect(y + height).toBeLessThanOrEqual(below.y);
  }
});

test('the number of contradictions among the stories is that of the ledger, whatever filters leave of it', async () => {
  await tab.page.setViewportSize({ width: 1280, height: 800 });
  const told = tab.page.locator('[data-question=contradictions] .count').first();
  await expect.poll(() => told.textContent()).toMatch(/^\d+$/);
  const all = Number(await told.textContent());
  for (const filter of ['', '&sure=0.99', '&hide-lines=dashed', '&hide-classes=attack', '&undated=no']) {
    await tab.go(`#view=contradictions${filter}`);
    const ledger = tab.page.locator('.ledger');
    const counts = async (): Promise<readonly unknown[]> => {
      const rows = await ledger.locator('.pair').count();
      const hidden = (await ledger.locator('p[role=status]').allTextContents()).join('');
      return [Number(await ledger.locator('h2 .count').textContent()), /^\d+ of (\d+)/.exec(hidden)?.[1] ?? all, rows];
    };
    await expect
      .poll(async () => {
        const [number, of, rows] = await counts();
        return number === rows && Number(of) === all && (filter !== '' || rows === all);
      })
      .toBe(true);
  }
});
