import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { assetPath } from '../../src/assets.ts';
import type * as Library from '../../src/browser.ts';
import { article, exportGraph, formats, ingest, openStore, type Store, select } from '../../src/index.ts';
import { wholeBytes } from '../export/gathered.ts';
import { type Bundle, bundle, servePage } from './browser-bundle.ts';
import { requireBuild } from './consumer.ts';
import { launch } from './viewer-page.ts';

declare global {
  interface Window {
    library?: typeof Library;
  }
}

const PROGRAM = `import * as library from 'claimgraph/browser';
window.library = library;`;

const ARTICLE = {
  title: 'The warnings before the fire at Orsk',
  publisher: 'The Velmar Courier',
  published: '2031-06-08',
  text: `Canada warned Italy about Milo Tessen on May 20, said Ida Hale, a spokeswoman for the port of Orsk. Italy did not
respond to Canada. “We told them twice,” Hale said on Monday. Italian police arrested Tessen on June 2 and released him two
days later. The fire in the harbour of Orsk killed three people on June 6.`,
};

const folder = mkdtempSync(join(tmpdir(), 'claimgraph-page-'));
let bundled: Bundle;
let site: Awaited<ReturnType<typeof servePage>>;
let browser: Browser;
let page: Page;
let store: Store;
const problems: string[] = [];

beforeAll(async () => {
  requireBuild();
  mkdirSync(join(folder, 'node_modules'));
  symlinkSync(assetPath('.'), join(folder, 'node_modules/claimgraph'), 'junction');
  bundled = await bundle(folder, PROGRAM);
  site = await servePage(bundled.code, assetPath('.'));
  browser = await launch();
  page = await browser.newPage();
  page.on('pageerror', (error) => problems.push(error.message));
  await page.goto(site.url);
  await page.waitForFunction(() => window.library !== undefined);
  store = await openStore(join(folder, 'store'));
  await ingest(store, ARTICLE);
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
  await store?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** In the page: what it reads off an article, and every export of that as base64. */
async function readInPage(given: typeof ARTICLE) {
  const { article, exportGraph, fetchedFrom, formats, loadEngine, memoryGraph } = window.library!;
  const engine = await loadEngine(fetchedFrom('/claimgraph/'));
  const read = await engine.extract(article(given));
  const graph = memoryGraph([read], { engine });
  const written: Record<string, string> = {};
  for (const { name } of formats()) {
    const pieces: BlobPart[] = [];
    for await (const piece of exportGraph(graph, { format: name })) pieces.push(piece as BlobPart);
    const bytes = new Uint8Array(await new Blob(pieces).arrayBuffer());
    written[name] = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  }
  return { read, written };
}

const SELECTION = 'entity:Italy hops:1 -certainty:did-not';

/** In the page: a part of the graph of an article, as NDJSON. */
async function selectInPage({ given, selection }: { readonly given: typeof ARTICLE; readonly selection: string }) {
  const { article, exportGraph, fetchedFrom, loadEngine, memoryGraph, selectInMemory } = window.library!;
  const engine = await loadEngine(fetchedFrom('/claimgraph/'));
  const graph = memoryGraph([await engine.extract(article(given))], { engine });
  let written = '';
  const part = await selectInMemory(graph, selection);
  for await (const piece of exportGraph(graph, { format: 'ndjson', select: part })) written += piece;
  return written;
}

describe('the library in a browser', () => {
  it('is one file of a size that a page can afford, without anything of Node, a store or a server', () => {
    const strange = bundled.modules.filter((id) =>
      /neo4j-driver|grafeo|hono|commander|node:|\/cli\/|\/embedded\//.test(id),
    );
    expect(strange).toEqual([]);
    expect(bundled.modules.length).toBeGreaterThan(100);
    expect(gzipSync(bundled.code).byteLength).toBeLessThan(200_000);
  });

  it('reads an article as Node does, and writes the same bytes in every format', async () => {
    const { read, written } = await page.evaluate(readInPage, ARTICLE);
    expect(problems).toEqual([]);
    expect(read.claims.length).toBeGreaterThan(4);
    expect(read).toEqual(await store.engine.extract(article(ARTICLE)));
    expect(Object.keys(written)).toEqual(expect.arrayContaining(['ndjson', 'gexf', 'graphml', 'csv']));
    for (const { name } of formats()) {
      const here = await wholeBytes(exportGraph(store, { format: name }));
      expect(Buffer.from(written[name]!, 'base64').equals(here), name).toBe(true);
    }
    expect(written['gexf']!.length).toBeGreaterThan(2000);
  });

  it('fetches the model once and nothing else', () => {
    const asked = site.asked.filter((path) => path.startsWith('/claimgraph/'));
    expect(asked.length).toBe(8);
    expect(new Set(asked).size).toBe(8);
    expect(site.asked.filter((path) => !asked.includes(path) && path !== '/favicon.ico')).toEqual(['/', '/page.js']);
  });

  it('selects, and writes what was selected, as a store does', async () => {
    const written = await page.evaluate(selectInPage, { given: ARTICLE, selection: SELECTION });
    const part = await select(store, SELECTION);
    const here = await wholeBytes(exportGraph(store, { format: 'ndjson', select: part }));
    expect(part.claims.size).toBeGreaterThan(0);
    expect(written).toBe(here.toString());
  });

  it('says which file of the model is missing, or is not what it was', async () => {
    const told = await page.evaluate(async () => {
      const { fetchedFrom, loadEngine, article } = window.library!;
      const missing = await loadEngine(fetchedFrom('/elsewhere')).catch((error: Error) => error.message);
      const read = fetchedFrom('/claimgraph/');
      const engine = await loadEngine(async (path) => {
        const bytes = await read(path);
        return path.endsWith('.bin') ? bytes.with(7, 7) : bytes;
      });
      const altered = await engine.extract(article({ text: 'x' })).catch((error: Error) => error.message);
      return { missing, altered };
    });
    expect(told.missing).toMatch(/^cannot fetch \/elsewhere\/(ontology|models)\//);
    expect(told.altered).toBe('models/en/weights.f16.bin does not match its sha256 in manifest.json');
  });
});
