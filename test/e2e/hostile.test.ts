import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ViewGraph } from '../../src/domain/view.ts';
import { HOSTILE, hostileDocuments } from '../fixtures/viewer/hostile.ts';
import { type OpenViewer, openViewer } from './open-viewer.ts';
import { ViewerPage } from './viewer-page.ts';

declare global {
  interface Window {
    violations: string[];
  }
}

let served: OpenViewer;
let viewer: ViewerPage;
let page: Page;
let graph: ViewGraph;

/** What a page did that only a page that takes names for markup would do. */
interface Watched {
  readonly elsewhere: string[];
  readonly dialogs: string[];
}
const watched: Watched = { elsewhere: [], dialogs: [] };

/** Notes requests to anywhere but the server, and dialogs, from now on. */
function watch({ elsewhere, dialogs }: Watched, target: Page): void {
  target.on('request', (request) => {
    const url = new URL(request.url());
    if (url.origin !== served.url && !['data:', 'blob:', 'about:'].includes(url.protocol)) elsewhere.push(url.href);
  });
  target.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
}

beforeAll(async () => {
  served = await openViewer(...hostileDocuments());
  viewer = await ViewerPage.open(served.browser, served.url);
  page = viewer.page;
  watch(watched, page);
  await page.addInitScript(() => {
    window.violations = [];
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      window.violations.push(`${violatedDirective} ${blockedURI}`),
    );
  });
  await page.reload();
  await viewer.drawn();
  graph = await viewer.graph();
});

afterAll(async () => {
  await served?.close();
});

/** What in the page is not as a page of text, drawing and links to the web would have it. */
const strange = (): Promise<string[]> =>
  page.evaluate(() => {
    const made = 'img, iframe, object, embed, video, audio, math, form, base, link:not(head link), body style, marquee';
    const elements = [...document.querySelectorAll(made)].map(({ outerHTML }) => outerHTML);
    const scripts = [...document.scripts].filter(({ src }) => !src.startsWith(`${window.location.origin}/`));
    const handlers = [...document.querySelectorAll('*')].filter(({ attributes }) =>
      [...attributes].some(({ name }) => name.startsWith('on')),
    );
    const links = [...document.querySelectorAll('[href], [src], [action], [formaction]')].flatMap((element) =>
      ['href', 'src', 'action', 'formaction'].flatMap((name) => element.getAttribute(name) ?? []),
    );
    const own = /^(#|https?:\/\/|\/assets\/|data:,$)/;
    return [
      ...elements,
      ...scripts.map(({ outerHTML }) => outerHTML),
      ...handlers.map(({ outerHTML }) => outerHTML),
      ...links.filter((link) => !own.test(link)),
      ...(window.hacked === undefined && !('hacked' in {}) ? [] : ['hacked']),
      ...window.violations,
    ];
  });

async function expectHarmless(): Promise<void> {
  expect(await strange()).toEqual([]);
  expect(watched).toEqual({ elsewhere: [], dialogs: [] });
  expect(viewer.problems).toEqual([]);
}

const goTo = (hash: string): Promise<void> =>
  page.evaluate((to) => {
    window.location.hash = to;
  }, hash);

/** The text of the name as a page shows it: white space runs together. */
const squeezed = (text: string): string => text.replace(/\s+/g, ' ').trim();
const named = (): ViewGraph['entities'] => graph.entities.filter(({ name }) => name !== 'the harbour');

test('there are forty of them, and each came as it was written', () => {
  expect(HOSTILE).toHaveLength(40);
  const names = new Set(graph.entities.map(({ name }) => name));
  const lost = HOSTILE.filter((hostile, index) => !names.has(`${hostile.normalize('NFC').toWellFormed()} ${index}`));
  expect(lost).toEqual([]);
});

test('the card of each entity says its name as text', async () => {
  for (const { id, name } of named()) {
    await goTo(`#entity=${encodeURIComponent(id)}`);
    await page.waitForFunction(
      (start) => document.querySelector('.card h2')?.textContent?.replace(/\s+/g, ' ').trim().startsWith(start),
      squeezed(name).slice(0, 60),
    );
  }
  await expectHarmless();
});

test('the card of each claim, its chain of sources, its contradictions and its article are text', async () => {
  for (const claim of graph.claims.filter(({ speaker }) => speaker !== null)) {
    await goTo(`#claim=${claim.id}`);
    await page.waitForFunction(
      (quote) => document.querySelector('article mark')?.textContent?.includes(quote),
      claim.quote.slice(-30),
    );
    expect(squeezed((await page.locator('.card').textContent())!)).toContain(squeezed(claim.speaker!).slice(0, 60));
  }
  await expectHarmless();
});

test('links of articles lead to the web or nowhere', async () => {
  const links: string[] = [];
  const articles = [...new Set(graph.claims.map(({ docId }) => docId))].filter((id) => /^hostile-\d-/.test(id));
  for (const docId of articles) {
    await goTo(`#article=${encodeURIComponent(docId)}`);
    const { title } = graph.claims.find((claim) => claim.docId === docId)!;
    await page.waitForFunction(
      (end) => document.querySelector('article')?.textContent?.includes(end),
      title!.slice(-20),
    );
    links.push(
      ...(await page.locator('.byline a').evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href))),
    );
  }
  expect(links.length).toBeGreaterThan(0);
  expect(links.filter((link) => !link.startsWith('https://evil.invalid/%22onclick=%22window.hacked=1'))).toEqual([]);
  await expectHarmless();
});

test('labels and tooltips of the drawing, hovered one by one', async () => {
  await goTo('');
  const canvas = (await page.locator('.canvas').boundingBox())!;
  for (const { id } of named()) {
    const { x, y } = await viewer.hook((hook, node) => hook.nodeViewportPoint(node), id);
    await page.mouse.move(canvas.x + x, canvas.y + y);
  }
  await expectHarmless();
});

test('search, with the hits of every name', async () => {
  const search = page.getByRole('combobox', { name: 'Search' });
  for (const wanted of ['script', 'onerror', 'javascript', 'iframe', '__proto__', 'evil', 'constructor']) {
    await search.fill(wanted);
    await page.getByRole('option').first().waitFor();
    await expectHarmless();
  }
  await search.fill('');
});

test('every view: drawing, list, table, contradictions and whatever else there is', async () => {
  const views = page.locator('header .switch button');
  for (let at = 0; at < (await views.count()); at++) {
    await views.nth(at).click();
    await page.waitForTimeout(150);
    await expectHarmless();
  }
  await goTo('#view=list');
  await page.getByText('<svg onload="window.hacked=1"><circle r="9"/></svg> 2').first().waitFor();
});

test('answers of the console: names, nodes, relationships and whole articles', async () => {
  const cypher =
    'MATCH (s:Entity)<-[:SUBJECT]-(c:Claim) MATCH (s)-[r]->(o) MATCH (a:Article {id: c.docId}) ' +
    'RETURN s, r, o, a, s.name AS name, {k: s.aliases} AS map, c.quote AS quote, c.timeText AS time';
  await goTo(`#${new URLSearchParams({ view: 'console', cypher })}`);
  await page.getByRole('button', { name: 'Run', exact: true }).click();
  await page.locator('.answer-table').waitFor();
  expect(await page.locator('.answer-table').textContent()).toContain('<script>window.hacked=1</script> 0');
  await expectHarmless();
  await page.getByRole('button', { name: 'Show in graph' }).click();
  await page.locator('.view-cypher button').first().click();
  await expectHarmless();
});

test('a link cannot run anything: hostile names in every part of the URL', async () => {
  const keys = [
    'claim',
    'entity',
    'hide-types',
    'hide-sources',
    'says',
    'away',
    'focus',
    'path-from',
    'path-to',
    'pins',
  ];
  const more = [
    'group',
    'q',
    'article',
    'sort',
    'cypher',
    'params',
    'marked',
    'theme',
    'view',
    '__proto__',
    'constructor',
  ];
  for (const hostile of HOSTILE.slice(0, 36).filter((_, index) => index % 4 === 0)) {
    const hash = new URLSearchParams([...keys, ...more].map((key) => [key, hostile]));
    await goTo(`#${hash}`);
    await page.waitForTimeout(20);
  }
  await goTo('');
  await page.waitForTimeout(100);
  const missing = viewer.problems.splice(0).filter((problem) => !problem.includes('404')); // articles that are not there
  expect(missing).toEqual([]);
  await expectHarmless();
});

test('the same names as markup do run, and are noticed: what this file looks for, it finds', async () => {
  const context = await served.browser.newContext();
  const plain = await context.newPage();
  const seen: Watched = { elsewhere: [], dialogs: [] };
  watch(seen, plain);
  await plain.goto('about:blank');
  const run = await plain.evaluate(
    async (names) => {
      let count = 0;
      for (const name of names) {
        window.hacked = undefined;
        document.body.innerHTML = name;
        await new Promise((resolve) => setTimeout(resolve, 15));
        if (window.hacked !== undefined) count++;
      }
      return count;
    },
    HOSTILE.slice(0, 36),
  );
  expect(run).toBeGreaterThanOrEqual(8);
  expect(seen.elsewhere.length).toBeGreaterThan(0);
  await context.close();
  await page.evaluate(
    (names) => {
      for (const name of names) {
        const mistake = document.createElement('div');
        document.getElementById('root')!.append(mistake);
        mistake.innerHTML = name;
      }
    },
    HOSTILE.slice(0, 20),
  );
  await page.waitForFunction(() => window.violations.length > 0);
  const found = await strange();
  expect(found.filter((one) => one.startsWith('<img')).length).toBeGreaterThan(5);
  expect(found).toEqual(expect.arrayContaining([expect.stringMatching(/^script-src/)]));
  expect(found).toContain('javascript:window.hacked=1');
  expect(await page.evaluate(() => window.hacked)).toBeUndefined();
});
