import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import grafeo from '@grafeo-db/js';
import { readXlsx } from 'hucre/xlsx';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ViewGraph } from '../../src/domain/view.ts';
import { createApp } from '../../src/server/app.ts';
import { type RunningServer, serve } from '../../src/server/serve.ts';
import { HOSTILE, hostileDocuments } from '../fixtures/viewer/hostile.ts';
import { harbour, openTestStore, quay, type TestStore } from '../fixtures/viewer/open-store.ts';
import { builtViewer } from './built-viewer.ts';
import { type OpenViewer, openViewer } from './open-viewer.ts';
import { focusedText, ViewerPage } from './viewer-page.ts';

/** Shows what the harbour article says, but for nations and for what nobody is sure of. */
const FILTERED = '#hide-types=Nation&hide-lines=dotted&hide-sources=Dziennik+Portowy';

const folder = mkdtempSync(join(tmpdir(), 'claimgraph-take-away-'));
let served: OpenViewer;
let viewer: ViewerPage;

beforeAll(async () => {
  served = await openViewer(harbour(), quay());
  viewer = await (await ViewerPage.open(served.browser, served.url, { hash: FILTERED })).drawn();
});

afterAll(async () => {
  await served?.close();
  rmSync(folder, { recursive: true, force: true });
});

interface Taken {
  readonly name: string;
  readonly path: string;
  readonly text: string;
}

/** Takes what the item of the menu says, as a file on disk. */
async function taken({ page }: ViewerPage, item: string): Promise<Taken> {
  await page.getByRole('button', { name: 'Take away' }).click();
  const waiting = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: item, exact: true }).click();
  const download = await waiting;
  const name = download.suggestedFilename();
  const path = join(folder, `${Math.random().toString(36).slice(2)}-${name}`);
  await download.saveAs(path);
  return { name, path, text: readFileSync(path, 'utf8') };
}

/** What the filters leave, told by the graph itself. */
async function shown() {
  const { claims, entities } = await viewer.graph();
  const types = new Map(entities.map(({ id, type }) => [id, type]));
  const kept = claims.filter(
    ({ publisher, subject, object, projection }) =>
      publisher === 'The Coastal Post' &&
      projection !== 'MIGHT' &&
      ![subject, object].some((id) => id !== null && types.get(id) === 'Nation'),
  );
  const parties = new Set(kept.flatMap(({ subject, object }) => [subject, object].filter((id) => id !== null)));
  return { claims: kept, ids: kept.map(({ id }) => id).sort(), parties };
}

/** What a reader of XML in the browser finds: text of elements, or why it is none. */
const inXml = (text: string, selector: string): Promise<(string | null)[]> =>
  viewer.page.evaluate(
    ([source, wanted]) => {
      const xml = new DOMParser().parseFromString(source!, 'application/xml');
      const broken = xml.querySelector('parsererror');
      if (broken !== null) return [`broken: ${broken.textContent}`];
      return [...xml.querySelectorAll(wanted!)].map(
        (one) => one.getAttribute('label') ?? one.getAttribute('id') ?? one.textContent,
      );
    },
    [text, selector],
  );

/** The size of a picture, and how many colours it has, counted coarsely: a blank one has one. */
const look = (page: Page, base64: string, type: string) =>
  page.evaluate(
    async ([data, mime]) => {
      const image = new Image();
      image.src = `data:${mime};base64,${data}`;
      await image.decode();
      const canvas = new OffscreenCanvas(image.naturalWidth, image.naturalHeight);
      const context = canvas.getContext('2d')!;
      context.drawImage(image, 0, 0);
      const pixels = context.getImageData(0, 0, canvas.width, canvas.height).data;
      const seen = new Set<number>();
      for (let at = 0; at < pixels.length; at += 4)
        seen.add(((pixels[at]! >> 5) << 6) | ((pixels[at + 1]! >> 5) << 3) | (pixels[at + 2]! >> 5));
      return { width: canvas.width, height: canvas.height, colors: seen.size };
    },
    [base64, type],
  );

describe('pictures', () => {
  test('the menu opens and closes by keyboard', async () => {
    await viewer.page.getByRole('button', { name: 'Take away' }).focus();
    await viewer.page.keyboard.press('Enter');
    const items = viewer.page.getByRole('menuitem');
    await items.first().waitFor();
    expect(await items.count()).toBe(13);
    await expect.poll(() => focusedText(viewer.page)).toBe('Picture (PNG)');
    await viewer.page.keyboard.press('Escape');
    await items.first().waitFor({ state: 'detached' });
  });

  test('the PNG is twice as fine as what is seen, and not blank', async () => {
    const { name, path } = await taken(viewer, 'Picture (PNG)');
    expect(name).toMatch(/^ferry-bombing-the-letters-nobody-answered-\d{4}-\d\d-\d\d\.png$/);
    const { width, height, colors } = await look(viewer.page, readFileSync(path, 'base64'), 'image/png');
    const box = (await viewer.page.locator('.canvas').boundingBox())!;
    expect(width).toBe(2 * box.width);
    expect(height).toBeGreaterThan(2 * box.height + 100);
    expect(colors).toBeGreaterThan(20);
    await viewer.page.getByText(`Saved as ${name}`).waitFor();
  });

  test('the SVG is XML that a browser draws, with labels, legend and where it comes from', async () => {
    const { text, path } = await taken(viewer, 'Drawing (SVG)');
    const { claims, parties } = await shown();
    const texts = await inXml(text, 'text');
    for (const expected of ['Oskar Brenn', 'ignored', 'warned, told', 'article says so', 'Agency'])
      expect(texts).toContain(expected);
    expect(texts.at(-1)).toMatch(
      new RegExp(`^${parties.size} entities · ${claims.length} claims · 1 article · The Coastal Post · taken on`),
    );
    expect(texts).not.toContain('Sarnia');
    const [described] = await inXml(text.replace(' id="desc"', ''), 'desc');
    expect(described).toContain('Marland intelligence service warned Port Police of Lindhaven.');
    expect((await look(viewer.page, readFileSync(path, 'base64'), 'image/svg+xml')).colors).toBeGreaterThan(20);
  });
});

describe('data', () => {
  test('GraphML and GEXF have the entities and claims that are shown, and GEXF their dates and places', async () => {
    const { claims, parties } = await shown();
    const edges = claims.filter(({ subject, object }) => subject !== null && object !== null);
    const graphml = await taken(viewer, 'For yEd and NetworkX (GraphML)');
    expect((await inXml(graphml.text, 'edge')).sort()).toEqual(edges.map(({ id }) => id).sort());
    expect(await inXml(graphml.text, 'node')).toEqual(expect.arrayContaining([...parties]));
    const gexf = await taken(viewer, 'For Gephi (GEXF)');
    expect(await inXml(gexf.text, 'edges > edge')).toHaveLength(edges.length);
    expect(await inXml(gexf.text, 'edge[start="2021-05-01"][end="2021-05-31"]')).toEqual(['warned']);
    expect(gexf.text.match(/<viz:position /g)!.length).toBeGreaterThanOrEqual(parties.size);
    for (const { text } of [graphml, gexf]) {
      expect(text).not.toContain('Březina');
      expect(text).not.toContain('quay-inquiry');
    }
  });

  test('CSV has a row for each claim that is shown', async () => {
    const { ids } = await shown();
    const { text } = await taken(viewer, 'Table of claims (CSV)');
    const rows = text.trimEnd().split('\r\n').slice(1);
    expect(rows.map((row) => /"(claim:[0-9a-f]{32})"$/.exec(row)?.[1]).sort()).toEqual(ids);
  });

  test('a dossier and a workbook tell each claim that is shown', async () => {
    const { ids } = await shown();
    const dossier = await taken(viewer, 'Dossier to read (Markdown)');
    expect(dossier.name).toMatch(/^ferry-bombing-the-letters-nobody-answered-\d{4}-\d\d-\d\d\.md$/);
    expect(dossier.text.match(/^ {2}> “.+”$/gm)).toHaveLength(ids.length);
    const { path } = await taken(viewer, 'Workbook (XLSX)');
    const { sheets } = await readXlsx(readFileSync(path));
    expect(sheets[0]!.rows.slice(1).map((row) => row.at(-1))).toEqual(ids);
    const { text } = await taken(viewer, 'For Graphviz (DOT)');
    expect(text).toMatch(/^digraph claimgraph \{/);
  });

  test('JSON and NDJSON have them too, and nothing else', async () => {
    const { claims, ids } = await shown();
    const edges = claims.filter(({ subject, object }) => subject !== null && object !== null);
    const json = JSON.parse((await taken(viewer, 'For graphology (JSON)')).text);
    expect(json.edges.map(({ key }: { key: string }) => key).sort()).toEqual(edges.map(({ id }) => id).sort());
    const lines = (await taken(viewer, 'For claimgraph, lossless (NDJSON)')).text.trimEnd().split('\n');
    const records = lines.map((line) => JSON.parse(line) as { doc: { id: string }; claims: { id: string }[] });
    const documents = records.filter((record) => 'doc' in record);
    expect(documents.map(({ doc }) => doc.id)).toEqual(['harbour-letter']);
    expect(documents[0]!.claims.map(({ id }) => id).sort()).toEqual(ids);
  });

  test('words that select them, for the command line and the API', async () => {
    await viewer.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await viewer.page.getByRole('button', { name: 'Take away' }).click();
    await viewer.page.getByRole('menuitem', { name: 'Copy as selection', exact: true }).click();
    await viewer.page.getByText('"claimgraph export --select" takes these claims by it').waitFor();
    const words = await viewer.page.evaluate(() => navigator.clipboard.readText());
    expect(words).toBe('-type:Nation -certainty:might -source:"Dziennik Portowy"');
    const response = await fetch(new URL(`/api/export/ndjson?select=${encodeURIComponent(words)}`, viewer.page.url()));
    const records = (await response.text())
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    const claims = records.flatMap((record) => record.claims ?? []) as { id: string }[];
    expect(claims.map(({ id }) => id).sort()).toEqual((await shown()).ids);
  });

  test('the Cypher script makes them in an empty database', async () => {
    const { claims, ids } = await shown();
    const { text } = await taken(viewer, 'Cypher script');
    const db = grafeo.GrafeoDB.create();
    for (const statement of text.split(/;\n/).filter(Boolean)) await db.executeCypher(statement);
    const ask = async (cypher: string) => (await db.executeCypher(cypher)).toArray() as Record<string, string>[];
    expect((await ask('MATCH (c:Claim) RETURN c.id AS id')).map(({ id }) => id).sort()).toEqual(ids);
    expect((await ask('MATCH (a:Article) RETURN a.id AS id')).map(({ id }) => id)).toEqual(['harbour-letter']);
    const projected = await ask('MATCH (:Entity)-[r]->(:Entity) RETURN r.claimId AS id');
    expect(projected).toHaveLength(claims.filter(({ subject, object }) => subject !== null && object !== null).length);
    db.close();
  });
});

/** Opens a file from disk in a browser without a network, and notes what it asks for and what goes wrong. */
async function opened(path: string) {
  const context = await served.browser.newContext({ offline: true, viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  const requests: string[] = [];
  const problems: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type()) && !message.text().includes('GPU stall'))
      problems.push(message.text());
  });
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('dialog', (dialog) => {
    problems.push(dialog.message());
    void dialog.dismiss();
  });
  await page.goto(`file://${path}`);
  await page.waitForFunction(() => window.claimgraph?.ready === true);
  const elsewhere = (): string[] => requests.filter((url) => url !== `file://${path}` && !/^(?:data|blob):/.test(url));
  return { page, elsewhere, problems, close: () => context.close() };
}

const carriedGraph = (text: string): ViewGraph =>
  JSON.parse(/<script type="application\/json"[^>]*>(.*?)<\/script>/s.exec(text)![1]!).answers['/api/graph'];

describe('the page that opens anywhere', () => {
  let file: Taken;
  let copy: Awaited<ReturnType<typeof opened>>;

  beforeAll(async () => {
    const claim = await viewer.claim('STOPPED', 'Quay Gate');
    await viewer.go(`${FILTERED}&claim=${claim.id}`);
    file = await taken(viewer, 'Page that opens anywhere (HTML)');
    copy = await opened(file.path);
  });
  afterAll(() => copy?.close());

  test('shows the same, from disk, and asks nobody', async () => {
    const { ids, parties } = await shown();
    const graph = carriedGraph(file.text);
    expect(graph.claims.map(({ id }) => id).sort()).toEqual(ids);
    expect(new Set(graph.entities.map(({ id }) => id))).toEqual(parties);
    const sizes = ({ page }: { page: Page }) =>
      page.evaluate(() => [window.claimgraph?.order, window.claimgraph?.size]);
    expect(await sizes(copy)).toEqual(await sizes(viewer));
    expect(copy.elsewhere()).toEqual([]);
    expect(copy.problems).toEqual([]);
  });

  test('starts where it was taken: the same claim is chosen, its quote marked', async () => {
    await copy.page.locator('article mark').first().waitFor();
    expect(await copy.page.locator('article mark').allTextContents()).toEqual(
      await viewer.page.locator('article mark').allTextContents(),
    );
    expect(await copy.page.locator('.card h2').first().textContent()).toBe(
      await viewer.page.locator('.card h2').first().textContent(),
    );
  });

  test('an edge that is clicked marks its quote', async () => {
    const warned = await viewer.claim('WARNED', 'August');
    const point = await copy.page.evaluate((id) => window.claimgraph!.edgeViewportPoint(id), warned.id);
    const box = (await copy.page.locator('.canvas').boundingBox())!;
    await copy.page.mouse.move(box.x + point.x, box.y + point.y);
    await copy.page.mouse.click(box.x + point.x, box.y + point.y);
    await copy.page.locator('article mark', { hasText: 'It warned them again in August 2021' }).waitFor();
  });

  test('holds nothing that was hidden', () => {
    for (const secret of ['Sarnia', 'Březina', 'Dziennik Portowy', 'quay-inquiry']) {
      const { entities, claims } = carriedGraph(file.text);
      expect(JSON.stringify([entities, claims])).not.toContain(secret);
    }
    expect(file.text).not.toContain('quay-inquiry');
    expect(file.text).not.toContain('Březina');
  });

  test('tells its stories, and says what it cannot do', async () => {
    expect(await copy.page.locator('.copy-note').textContent()).toMatch(/Copy of \d+ \w+ \d{4}/);
    expect(await copy.page.locator('.story').count()).toBeGreaterThan(0);
    await copy.page.getByRole('button', { name: 'Take away' }).click();
    expect(await copy.page.getByRole('menuitem').allTextContents()).toEqual(['Picture (PNG)', 'Drawing (SVG)']);
    await copy.page.keyboard.press('Escape');
    await copy.page.getByRole('button', { name: 'Cypher', exact: true }).click();
    await copy.page.getByText('nobody to ask').first().waitFor();
    expect(copy.elsewhere()).toEqual([]);
    expect(copy.problems).toEqual([]);
  });
});

/** In the page: where these entities are drawn. */
const placesOf = (page: Page, ids: readonly string[]): Promise<(readonly [x: number, y: number])[]> =>
  page.evaluate(
    (nodes) =>
      nodes.map((id) => {
        const { x, y } = window.claimgraph!.nodeViewportPoint(id);
        return [x, y] as const;
      }),
    ids,
  );

test('a page that is taken shows the same part from the same place, though it holds less', async () => {
  const source = await (await ViewerPage.open(served.browser, served.url, { hash: FILTERED })).drawn();
  const { parties } = await shown();
  const box = (await source.page.locator('.canvas').boundingBox())!;
  await source.page.mouse.move(box.x + 60, box.y + box.height - 40);
  await source.page.mouse.wheel(0, -300);
  await source.page.waitForFunction(() => window.claimgraph!.camera.ratio < 0.9);
  await expect.poll(() => source.camera, { timeout: 10_000 }).not.toBeNull();
  const copy = await opened((await taken(source, 'Page that opens anywhere (HTML)')).path);
  const [before, after] = [await placesOf(source.page, [...parties]), await placesOf(copy.page, [...parties])];
  const apart = before.map(([x, y], at) => Math.hypot(x - after[at]![0], y - after[at]![1]));
  expect(Math.max(...apart)).toBeLessThan(1.5);
  expect([copy.problems, source.problems]).toEqual([[], []]);
  await copy.close();
  await source.close();
});

describe('hostile names', () => {
  let store: TestStore;
  let server: RunningServer;

  beforeAll(async () => {
    store = await openTestStore(builtViewer());
    await store.add(...hostileDocuments());
    server = await serve(createApp(store.services), { port: 0 });
  });
  afterAll(async () => {
    await server?.close();
    await store?.close();
  });

  test('in a page, a picture and in XML are only text', async () => {
    const source = await (await ViewerPage.open(served.browser, server.url)).drawn();
    const file = await taken(source, 'Page that opens anywhere (HTML)');
    expect(carriedGraph(file.text).entities.length).toBeGreaterThan(HOSTILE.length);
    const copy = await opened(file.path);
    await copy.page.getByRole('button', { name: 'List', exact: true }).click();
    await copy.page.locator('.twin .claim-row').first().waitFor();
    expect(await copy.page.evaluate(() => window.hacked)).toBeUndefined();
    expect(await copy.page.locator('#root img, #root script, #root iframe').count()).toBe(0);
    expect([copy.elsewhere(), copy.problems]).toEqual([[], []]);
    for (const item of ['Drawing (SVG)', 'For yEd and NetworkX (GraphML)', 'For Gephi (GEXF)']) {
      const { text } = await taken(source, item);
      expect(await inXml(text, 'script, img, iframe, [onload], [onerror]')).toEqual([]);
    }
    expect(source.problems).toEqual([]);
    await copy.close();
    await source.close();
  });
});

test('nothing went wrong in the viewer', () => {
  expect(viewer.problems).toEqual([]);
});
