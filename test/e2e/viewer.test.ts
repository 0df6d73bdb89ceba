import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { harbour } from '../fixtures/viewer/open-store.ts';
import { type OpenViewer, openViewer } from './open-viewer.ts';
import { ViewerPage } from './viewer-page.ts';

let served: OpenViewer;
let viewer: ViewerPage;

beforeAll(async () => {
  served = await openViewer(harbour());
});

afterAll(async () => {
  await served?.close();
});

const open = async (options: Parameters<typeof ViewerPage.open>[2] = {}): Promise<ViewerPage> => {
  viewer = await ViewerPage.open(served.browser, served.url, options);
  return viewer;
};

let shared: ViewerPage | undefined;

/** The page that tests share which need no page of their own, as it is when it was just opened. */
async function atTheStart(): Promise<void> {
  shared ??= await (await open()).drawn();
  viewer = await shared.go('');
  await viewer.page.waitForFunction(() => window.claimgraph?.size === 18);
}

afterEach(async () => {
  const { problems } = viewer;
  if (viewer !== shared) await viewer.close();
  expect(problems.splice(0)).toEqual([]);
});

/** How many colours a picture has, counted coarsely: a blank one has one. */
async function colorsOf(png: Buffer, { page }: ViewerPage): Promise<number> {
  return page.evaluate(async (base64) => {
    const image = new Image();
    image.src = `data:image/png;base64,${base64}`;
    await image.decode();
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext('2d')!;
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, image.width, image.height);
    const seen = new Set<number>();
    for (let at = 0; at < data.length; at += 4)
      seen.add(((data[at]! >> 5) << 6) | ((data[at + 1]! >> 5) << 3) | (data[at + 2]! >> 5));
    return seen.size;
  }, png.toString('base64'));
}

const colorsOnCanvas = async (viewer: ViewerPage): Promise<number> =>
  colorsOf(await viewer.page.locator('.canvas').screenshot(), viewer);

/** How many colours the middle of a node has: without an icon it has one. */
async function colorsOfNode(id: string): Promise<number> {
  const { page } = viewer;
  const { x, y } = (await page.locator('.canvas').boundingBox())!;
  const at = await viewer.hook((hook, node) => hook.nodeViewportPoint(node), id);
  return colorsOf(await page.screenshot({ clip: { x: x + at.x - 6, y: y + at.y - 6, width: 12, height: 12 } }), viewer);
}

describe('the whole graph', () => {
  test.each(['light', 'dark'])('is drawn in the %s theme, with all its claims and entities', async (theme) => {
    await (await open({ dark: theme === 'dark' })).drawn();
    expect(await viewer.hook(({ order, size }) => [order, size])).toEqual([13, 18]);
    expect(await viewer.page.locator('header').textContent()).toContain('13 entities · 19 claims · 1 article');
    expect(await colorsOnCanvas(viewer)).toBeGreaterThan(20);
  });

  test('is whole in its first picture: drawn once, with names, and an icon in every node', async () => {
    await (await open()).drawn();
    await viewer.page.waitForLoadState('networkidle');
    expect(await viewer.hook(({ frames, labelled }) => [frames.count, labelled.length > 0])).toEqual([1, true]);
    for (const { id } of (await viewer.graph()).entities) expect(await colorsOfNode(id)).toBeGreaterThan(1);
  });

  test('is at the same places after a reload', async () => {
    await (await open()).drawn();
    const { entities } = await viewer.graph();
    const places = () =>
      Promise.all(entities.map(({ id }) => viewer.hook((hook, node) => hook.nodeViewportPoint(node), id)));
    const before = await places();
    await viewer.page.reload();
    await viewer.drawn();
    expect(await places()).toEqual(before);
  });
});

describe('selecting', () => {
  beforeEach(atTheStart);

  test('an edge on the canvas shows its claim and marks its quote in view', async () => {
    const claim = await viewer.claim('WARNED', 'August');
    await viewer.clickEdge(claim.id);
    const card = viewer.page.locator('.card');
    await card.waitFor();
    expect(await card.locator('h2').textContent()).toBe('Marland intelligence service warned Port Police of Lindhaven');
    expect(await card.textContent()).toContain('Aug 2021');
    expect(await viewer.marks()).toBe('It warned them again in August 2021');
    const [mark, article] = await Promise.all(
      ['article mark', 'article'].map((selector) => viewer.page.locator(selector).first().boundingBox()),
    );
    expect(mark!.y).toBeGreaterThanOrEqual(article!.y);
    expect(mark!.y + mark!.height).toBeLessThanOrEqual(article!.y + article!.height);
  });

  test('a claim that somebody else makes names the chain of those who say so', async () => {
    await viewer.clickEdge((await viewer.claim('IGNORED', 'had ignored')).id);
    const card = viewer.page.locator('.card');
    await card.waitFor();
    const chain = card.getByRole('navigation', { name: 'Says who' }).getByRole('listitem');
    expect(await chain.allTextContents()).toEqual(['The Coastal Post, 20 Sept 2021', 'Northern Wire', 'Ada Holm']);
  });

  test('a passage of the article selects its claim, and clicking on goes through the claims it holds', async () => {
    await viewer.page.locator('.quote', { hasText: 'never replied' }).click();
    const heading = viewer.page.locator('.card h2');
    await heading.waitFor();
    const first = await heading.textContent();
    expect(await viewer.marks()).toBe('The Port Police never replied to the service');
    await viewer.page.locator('.quote', { hasText: 'never replied' }).click();
    await viewer.page.waitForFunction((before) => document.querySelector('.card h2')?.textContent !== before, first);
    expect([first, await heading.textContent()].sort()).toEqual([
      'Port Police of Lindhaven did not respond to Marland intelligence service',
      'Port Police of Lindhaven ignored Marland intelligence service',
    ]);
  });

  test('a node lists its claims as sentences with who says so, and each leads on to its claim', async () => {
    const { entities } = await viewer.graph();
    await viewer.clickNode(entities.find(({ name }) => name === 'Red Tide')!.id);
    const rows = viewer.page.locator('.card .claim-row');
    await rows.first().waitFor();
    expect((await rows.allTextContents()).sort()).toEqual([
      'Red Tide claimed Lindhaven ferry bombingThe Coastal Post, 20 Sept 2021',
      'Red Tide is to attack other portsThe Coastal Post, 20 Sept 2021 ← Kestrel Institute',
      'Red Tide may have trained Oskar BrennThe Coastal Post, 20 Sept 2021 ← Kestrel Institute',
    ]);
    await rows.filter({ hasText: 'may have trained' }).click();
    await viewer.page.locator('article mark').waitFor();
    expect(await viewer.marks()).toBe('The Red Tide may have trained Brenn');
  });

  test('Escape and an empty spot of the canvas clear the selection', async () => {
    const claim = await viewer.claim('KILLED', '14');
    await viewer.clickEdge(claim.id);
    await viewer.page.locator('.card').waitFor();
    await viewer.page.keyboard.press('Escape');
    await viewer.page.locator('.card').waitFor({ state: 'detached' });
    expect(viewer.selection).toBe('');
    await viewer.clickEdge(claim.id);
    await viewer.page.locator('.card').waitFor();
    await viewer.page.locator('.canvas').click({ position: { x: 4, y: 300 } });
    await viewer.page.locator('.card').waitFor({ state: 'detached' });
  });

  test('a story marks the warning and what became of it', async () => {
    const stories = viewer.page.locator('.story');
    await stories.first().waitFor();
    expect(await stories.count()).toBe(2);
    expect(await stories.first().textContent()).toContain(
      'May 2021. Marland intelligence service warned Port Police of Lindhaven about Oskar Brenn',
    );
    await stories.first().click();
    await viewer.page.locator('article mark').first().waitFor();
    expect(await viewer.marks()).toContain('warned the Port Police of Lindhaven in May 2021');
    expect(await viewer.marks()).toContain('The Port Police never replied to the service');
    expect(await viewer.page.locator('.card .claim-row').count()).toBeGreaterThan(1);
  });
});

describe('finding', () => {
  beforeEach(atTheStart);

  test('hiding a type takes its edges along, and the counts say how many there are', async () => {
    const nation = viewer.page.locator('.check', { hasText: 'Nation' });
    expect(await nation.locator('.count').textContent()).toBe('2');
    await nation.click();
    await viewer.page.waitForFunction(() => window.claimgraph?.order === 11);
    expect(await viewer.hook(({ size }) => size)).toBe(16);
  });

  test('hiding a predicate takes its edges away', async () => {
    const warned = viewer.page.locator('.check', { hasText: 'warned' });
    expect(await warned.locator('.count').textContent()).toBe('2');
    await warned.click();
    await viewer.page.waitForFunction(() => window.claimgraph?.size === 16);
    expect(await viewer.hook(({ order }) => order)).toBe(13);
  });

  test('hiding everything says so, and one click brings all back', async () => {
    await viewer.page.getByRole('button', { name: 'none' }).first().click();
    await viewer.page.getByText('The filters hide everything.').waitFor();
    expect(await viewer.hook(({ order, size }) => [order, size])).toEqual([0, 0]);
    await viewer.page.getByRole('button', { name: 'Show everything' }).click();
    await viewer.page.waitForFunction(() => window.claimgraph?.size === 18);
  });

  test('the list says the same in words', async () => {
    await viewer.page.getByRole('button', { name: 'List' }).click();
    expect(await viewer.page.locator('.twin .claim-row').count()).toBe(19);
    expect(await viewer.page.locator('.twin').textContent()).toContain(
      'Somebody unnamed accused Port Police of Lindhaven',
    );
  });
});

describe('hard times', () => {
  test('without WebGL the claims are there as a list', async () => {
    const context = await served.browser.newContext();
    const page = await context.newPage();
    await page.addInitScript(() => {
      HTMLCanvasElement.prototype.getContext = () => null;
    });
    await page.goto(served.url);
    await page.getByText('This browser draws no WebGL').waitFor();
    expect(await page.locator('.twin .claim-row').count()).toBe(19);
    await context.close();
    await open();
  });

  test('names that are markup or script are only text', async () => {
    const base = harbour() as { doc: { text: string }; entities: { id: string; name: string }[]; claims: object[] };
    const attack = '<img src=x onerror="window.hacked=1"><script>window.hacked=2</script>';
    const entities = base.entities.map((entity) => (entity.id === 'ob' ? { ...entity, name: attack } : entity));
    const doc = { ...base.doc, id: 'hostile', title: attack, publisher: attack, url: 'javascript:window.hacked=3' };
    await served.opened.add({ ...base, doc: { ...doc, text: `${attack}\n${base.doc.text}` }, entities });
    try {
      await (await open({ hash: '#article=hostile' })).drawn();
      await viewer.page.getByText('Open the source').first().waitFor({ state: 'detached' });
      const { entities: drawn } = await viewer.graph();
      await viewer.clickNode(drawn.find(({ name }) => name === attack)!.id);
      await viewer.page.locator('.card h2', { hasText: attack }).waitFor();
      await viewer.page.getByRole('combobox', { name: 'Search' }).fill('onerror');
      await viewer.page.getByRole('option').filter({ hasText: attack }).first().waitFor();
      expect(await viewer.page.evaluate(() => window.hacked)).toBeUndefined();
      expect(await viewer.page.locator('a[href^="javascript"]').count()).toBe(0);
      expect(await viewer.page.locator('#root img, #root script').count()).toBe(0);
    } finally {
      await served.opened.store.remove('hostile');
    }
  });

  test('an empty store says what to do', async () => {
    await served.opened.store.remove('harbour-letter');
    try {
      await open();
      await viewer.page.getByText('There is nothing in this store yet.').waitFor();
    } finally {
      await served.opened.add(harbour());
    }
  });

  test('a server that fails is told of, and asked again on request', async () => {
    const context = await served.browser.newContext();
    const page = await context.newPage();
    const answer = {
      status: 503,
      json: { error: { code: 'E_STORE_DOWN', message: 'no route to it', hint: 'Start it.' } },
    };
    await page.route('**/api/graph', (route) => route.fulfill(answer));
    await page.goto(served.url);
    await page.getByText('no route to it').waitFor();
    await page.getByText('Start it.').waitFor();
    await page.unroute('**/api/graph');
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.waitForFunction(() => window.claimgraph?.ready === true);
    await context.close();
    await open();
  });
});
