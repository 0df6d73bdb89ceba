import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { COMMANDS } from '../../viz/src/commands.ts';
import { strings } from '../../viz/src/strings.ts';
import { harbour } from '../fixtures/viewer/open-store.ts';
import { type OpenViewer, openViewer } from './open-viewer.ts';
import { focusedText, ViewerPage } from './viewer-page.ts';

let viewer: OpenViewer;
let tab: ViewerPage;

beforeAll(async () => {
  viewer = await openViewer(harbour());
  tab = await (await ViewerPage.open(viewer.browser, viewer.url)).drawn();
});

beforeEach(async () => {
  await tab.go('');
});

afterEach(() => {
  expect(tab.problems).toEqual([]);
});

afterAll(() => viewer?.close());

const press = (...keys: string[]): Promise<unknown> =>
  keys.reduce<Promise<unknown>>((before, key) => before.then(() => tab.page.keyboard.press(key)), Promise.resolve());
const type = (text: string): Promise<void> => tab.page.keyboard.type(text);
const view = (): string => new URLSearchParams(tab.selection).get('view') ?? 'graph';
const dialog = () => tab.page.getByRole('dialog');
const options = () => dialog().getByRole('option');

async function openPalette(): Promise<void> {
  await press('Control+k');
  await options().first().waitFor();
}

/** In the page: goes through states; answers the address after each. */
async function stepThrough(states: readonly string[]): Promise<string[]> {
  const hashes: string[] = [];
  for (const state of states) {
    window.location.hash = state;
    await new Promise((resolve) => setTimeout(resolve, 0));
    hashes.push(window.location.hash);
  }
  return hashes;
}

/** In the page: presses a key so often; answers the address after each. */
async function pressOften({ times, ...key }: KeyboardEventInit & { times: number }): Promise<string[]> {
  const hashes: string[] = [];
  for (let pressed = 0; pressed < times; pressed++) {
    document.body.dispatchEvent(new KeyboardEvent('keydown', { ...key, bubbles: true, cancelable: true }));
    await new Promise((resolve) => setTimeout(resolve, 0));
    hashes.push(window.location.hash);
  }
  return hashes;
}

describe('keys', () => {
  test('go to the views and back', async () => {
    await press('l');
    await tab.page.locator('.twin .claim-row').first().waitFor();
    expect(view()).toBe('list');
    await press('g');
    expect(view()).toBe('graph');
  });

  test('"/" goes to the search', async () => {
    await press('/');
    await expect.poll(() => tab.page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('combobox');
  });

  test('do nothing while somebody types, or a dialog or a menu is open', async () => {
    await press('/');
    await type('l? g');
    expect([view(), await dialog().count()]).toEqual(['graph', 0]);
    await press('Escape', 'Escape', '?');
    await dialog().waitFor();
    await press('l', 'Control+k', '/');
    expect([view(), await dialog().count()]).toEqual(['graph', 1]);
    expect(await dialog().getByRole('combobox').count()).toBe(0);
  });

  test('Escape clears the selection, and what it cleared comes back by undoing', async () => {
    await tab.page.locator('.quote', { hasText: 'never replied' }).click();
    await tab.page.locator('.card').waitFor();
    await press('Escape');
    await tab.page.locator('.card').waitFor({ state: 'detached' });
    await press('Control+z');
    await tab.page.locator('.card').waitFor();
  });

  test('"?" lists every key from the table that they are dispatched by', async () => {
    await press('?');
    await dialog().waitFor();
    const rows = await dialog().locator('dl').first().locator('div').allTextContents();
    const keyed = COMMANDS.filter(({ keys }) => keys.length > 0);
    expect(rows).toHaveLength(keyed.length);
    for (const [index, { id }] of keyed.entries()) expect(rows[index]).toContain(strings.commands[id]);
    expect(rows.find((row) => row.includes(strings.commands.redo))).toMatch(/^Ctrl\+Shift\+ZCtrl\+Y/);
    await press('Escape');
    await dialog().waitFor({ state: 'detached' });
  });

  test('no two commands share a key', () => {
    const keys = COMMANDS.flatMap((command) => command.keys);
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe('the palette', () => {
  test('lists all commands that make sense now, with their keys, and keeps the focus inside', async () => {
    await openPalette();
    const texts = await options().allTextContents();
    for (const { id, available } of COMMANDS)
      if (available === undefined && id !== 'palette') expect(texts.join('\n')).toContain(strings.commands[id]);
    expect(texts.find((text) => text.startsWith(strings.commands.list))).toMatch(/L$/);
    expect(texts.join('\n')).not.toContain(strings.commands.clear);
    for (let times = 0; times < 3; times++) {
      await press('Tab');
      expect(await tab.page.evaluate(() => document.activeElement?.closest('[role=dialog]') !== null)).toBe(true);
    }
  });

  test('finds a command by some of its letters, Enter runs it, and next time it comes first', async () => {
    await openPalette();
    await type('clms list');
    expect(await options().first().textContent()).toContain(strings.commands.list);
    await press('Enter');
    await dialog().waitFor({ state: 'detached' });
    expect(view()).toBe('list');
    await openPalette();
    expect(await dialog().getByRole('group').first().getAttribute('aria-label')).toBe('Used lately');
    expect(await options().first().textContent()).toContain(strings.commands.list);
  });

  test('loses no letter that is typed before it is there', async () => {
    await press('Control+k');
    await type('red tide');
    await options().filter({ hasText: 'Red Tide' }).first().waitFor();
    expect(await dialog().getByRole('combobox').inputValue()).toBe('red tide');
  });

  test('finds entities, claims, articles, stories and questions', async () => {
    await openPalette();
    await type('red tide');
    await press('Enter');
    await tab.page.locator('.card h2', { hasText: 'Red Tide' }).waitFor();
    await openPalette();
    await type('fled sarn');
    await options().filter({ hasText: '“Brenn fled to Sarnia' }).first().waitFor();
    await press('Control+a');
    await type('letters nobody');
    await options().filter({ hasText: 'The Coastal Post' }).first().waitFor();
    await press('Control+a');
    await type('may 2021 brenn ignored');
    await options().filter({ hasText: 'May 2021: Marland intelligence service' }).click();
    await dialog().waitFor({ state: 'detached' });
    expect(tab.selection).toMatch(/^story=/);
    await openPalette();
    await type('accused and denied');
    await options().filter({ hasText: 'Who accused whom of what' }).click();
    await dialog().waitFor({ state: 'detached' });
    expect(view()).toBe('console');
    expect(new URLSearchParams(tab.selection).get('cypher')).toContain('MATCH');
  });

  test('Escape closes it, changes nothing, and the focus is where it was', async () => {
    await tab.page.getByRole('button', { name: 'List', exact: true }).focus();
    const before = tab.page.url();
    await openPalette();
    await type('graph');
    await press('Escape');
    await dialog().waitFor({ state: 'detached' });
    expect(tab.page.url()).toBe(before);
    await expect.poll(() => focusedText(tab.page)).toBe('List');
  });
});

describe('undo and redo', () => {
  const undo = () => tab.page.getByRole('button', { name: /^(Undo|Nothing to undo)/ });
  const redo = () => tab.page.getByRole('button', { name: /^(Redo|Nothing to redo)/ });

  test('say what they would change', async () => {
    await tab.page.locator('.check', { hasText: 'Nation' }).click();
    expect(await undo().getAttribute('aria-label')).toBe('Undo: hide Nation');
    await press('l');
    expect(await undo().getAttribute('aria-label')).toBe('Undo: view: List');
    await undo().click();
    await undo().click();
    expect(await tab.hook(({ order }) => order)).toBe(13);
    expect(await redo().getAttribute('aria-label')).toBe('Redo: hide Nation');
    await redo().click();
    await tab.page.waitForFunction(() => window.claimgraph?.order === 11);
  });

  test('take back and bring again every kind of change, but not the colours', async () => {
    const { entities } = await tab.graph();
    const [one, two] = entities.map(({ id }) => encodeURIComponent(id)) as [string, string];
    const claim = await tab.claim('KILLED', '14');
    const parts = [
      'hide-types=Nation',
      'hide-claims=ACCUSED',
      'hide-classes=other',
      'hide-lines=dotted',
      'hide-sources=Nobody',
      'hide-voices=unnamed',
      'sure=0.5',
      'from=2021-01-01',
      'to=2021-12-31',
      'undated=no',
      'says=Ada+Holm',
      `away=${one}`,
      `focus=${two}&steps=2`,
      `path-from=${one}&path-to=${two}`,
      `pins=${two}~1.0~2.0`,
      'group=Nation',
      'layout=circle',
      'q=red',
      'view=list',
      'sort=date',
      'by=article',
      `claim=${claim.id}`,
    ];
    const states = [...parts.keys()].map((index) => parts.slice(0, index + 1).join('&'));
    const keys = (hash: string): string[] => [...new URLSearchParams(hash.slice(1)).keys()].sort();
    // Nothing here is about the drawing, which would be drawn again at each step.
    const apart = await ViewerPage.open(viewer.browser, viewer.url, { drawing: false });
    const { page } = apart;
    await page.locator('.claim-row').first().waitFor();
    const set = await page.evaluate(stepThrough, states);
    expect(set.map((hash) => keys(hash).length)).toEqual(set.map((_hash, index) => keys(`#${states[index]}`).length));
    const undone = await page.evaluate(pressOften, { key: 'z', ctrlKey: true, times: parts.length });
    expect(undone.map(keys)).toEqual([...set.slice(0, -1).reverse(), ''].map(keys));
    await page.getByLabel('Colours').selectOption('dark');
    const redone = await page.evaluate(pressOften, {
      key: 'Z',
      ctrlKey: true,
      shiftKey: true,
      times: parts.length,
    });
    expect(redone.map(keys)).toEqual(set.map((hash) => keys(`${hash}&theme=dark`)));
    expect(apart.problems).toEqual([]);
    await apart.close();
  });
});
