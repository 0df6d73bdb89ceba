import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { harbour, quay } from '../fixtures/viewer/open-store.ts';
import { prints } from '../fixtures/viewer/prints.ts';
import { violations } from './axe.ts';
import { type OpenViewer, openViewer } from './open-viewer.ts';
import { ViewerPage } from './viewer-page.ts';

let viewer: OpenViewer;
let tab: ViewerPage;

beforeAll(async () => {
  viewer = await openViewer(harbour(), quay(), ...prints());
  tab = await (await ViewerPage.open(viewer.browser, viewer.url)).drawn();
  await tab.page.locator('.story').first().waitFor();
});

afterEach(() => {
  expect(tab.problems).toEqual([]);
});

afterAll(() => viewer?.close());

const THEMES = ['light', 'dark'] as const;

/** What axe-core says of the screen as it is, in both themes. */
async function inBothThemes({ page }: ViewerPage): Promise<readonly string[]> {
  const found: string[] = [];
  for (const colorScheme of THEMES) {
    await page.emulateMedia({ colorScheme });
    found.push(...(await violations(page)).map((line) => `${colorScheme}: ${line}`));
  }
  return found;
}

const entityHash = async (name: string): Promise<string> => {
  const { entities } = await tab.graph();
  return `#entity=${encodeURIComponent(entities.find((entity) => entity.name === name)!.id)}`;
};

/** Goes to a state and waits for something of it. */
const goTo = async (hash: string, sign: string): Promise<void> => {
  await tab.go(hash);
  await tab.page.locator(sign).first().waitFor();
};

const SCREENS: readonly (readonly [string, () => Promise<void>])[] = [
  ['landing', () => goTo('', '.story')],
  ['a claim selected', async () => goTo(`#claim=${(await tab.claim('KILLED', '14')).id}`, '.card')],
  ['a contradicted claim', async () => goTo(`#claim=${(await tab.claim('WARNED', 'August')).id}`, '.card')],
  ['an entity selected', async () => goTo(await entityHash('Oskar Brenn'), '.card .claim-row')],
  [
    'a story selected',
    async () => {
      await goTo('', '.story');
      await tab.page.locator('.story').first().click();
      await tab.page.locator('.card').first().waitFor();
    },
  ],
  [
    'an article with other versions',
    async () => {
      await goTo('#article=page-1', '.prints summary');
      await tab.page.locator('.prints summary').first().click();
      await tab.page.locator('.prints ul li').first().waitFor();
    },
  ],
  ['list', () => goTo('#view=list', '.twin .claim-row')],
  ['table', () => goTo('#view=table', '.stage')],
  ['contradictions', () => goTo('#view=contradictions', '.stage')],
  ['console', () => goTo('#view=console', '.library')],
  ['filters that hide all', () => goTo('#sure=1&from=1900-01-01&to=1900-01-02&undated=no', '.notice')],
  [
    'search',
    async () => {
      await tab.go('');
      await tab.page.keyboard.press('/');
      await tab.page.keyboard.type('brenn');
      await tab.page.getByRole('option').first().waitFor();
    },
  ],
  [
    'palette',
    async () => {
      await tab.go('');
      await tab.page.keyboard.press('Escape');
      await tab.page.keyboard.press('Control+k');
      await tab.page.getByRole('dialog').getByRole('option').first().waitFor();
    },
  ],
  [
    'help',
    async () => {
      await tab.go('');
      await tab.page.keyboard.press('?');
      await tab.page.getByRole('dialog').waitFor();
    },
  ],
];

describe('axe-core finds nothing, light or dark, on', () => {
  test.each(SCREENS)('%s', async (_name, show) => {
    await show();
    expect(await inBothThemes(tab)).toEqual([]);
  });

  test('a phone: landing, drawer, menu, sheet', async () => {
    await tab.page.setViewportSize({ width: 390, height: 800 });
    await tab.go('');
    const found = [...(await inBothThemes(tab))];
    for (const name of ['Stories and filters', 'More']) {
      await tab.page.getByRole('button', { name, exact: true }).click();
      found.push(...(await inBothThemes(tab)));
      await tab.page.keyboard.press('Escape');
    }
    await tab.page.locator('.sheet-handle').click();
    found.push(...(await inBothThemes(tab)));
    await tab.page.setViewportSize({ width: 1280, height: 800 });
    expect(found).toEqual([]);
  });

  test('a browser without WebGL', async () => {
    const apart = await ViewerPage.open(viewer.browser, viewer.url, { drawing: false });
    await apart.page.locator('.claim-row').first().waitFor();
    expect(await inBothThemes(apart)).toEqual([]);
    await apart.close();
  });

  test('a store with nothing in it, and one that cannot be read', async () => {
    const apart = await ViewerPage.open(viewer.browser, viewer.url, {
      graph: { entities: [], claims: [], documents: 0 },
    });
    await apart.page.getByText('There is nothing in this store yet.').waitFor();
    const found = [...(await inBothThemes(apart))];
    await apart.page.unroute('**/api/graph');
    await apart.page.route('**/api/graph', (route) => route.fulfill({ status: 503, json: {} }));
    await apart.page.reload();
    await apart.page.getByRole('button', { name: 'Try again' }).waitFor();
    found.push(...(await inBothThemes(apart)));
    await apart.close();
    expect(found).toEqual([]);
  });
});

describe('for those who do not see the drawing', () => {
  test('the page has its landmarks and one heading of the first order', async () => {
    await tab.go('');
    for (const role of ['banner', 'main', 'navigation', 'complementary', 'search'] as const)
      expect([role, await tab.page.getByRole(role).count()]).toEqual([role, 1]);
    expect(await tab.page.getByRole('heading', { level: 1 }).allTextContents()).toEqual(['claimgraph']);
  });

  test('whatever has the focus shows it', async () => {
    await tab.go('');
    const hidden: string[] = [];
    for (let presses = 0; presses < 25; presses++) {
      await tab.page.keyboard.press('Tab');
      const unseen = await tab.page.evaluate(() => {
        const element = document.activeElement!;
        if (element === document.body) return null; // round the end of the page
        const box = element.closest('label') ?? element;
        const outlined = [element, box].some((each) => getComputedStyle(each).outlineStyle !== 'none');
        return outlined ? null : element.outerHTML.slice(0, 120);
      });
      if (unseen !== null) hidden.push(unseen);
    }
    expect(hidden).toEqual([]);
  });
});
