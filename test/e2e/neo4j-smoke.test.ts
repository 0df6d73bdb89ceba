import fc from 'fast-check';
import neo4j from 'neo4j-driver';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { assetPath } from '../../src/assets.ts';
import type { ViewGraph } from '../../src/domain/view.ts';
import type { GraphStore } from '../../src/ports/graph-store.ts';
import { ask } from '../../src/query/ask.ts';
import { findQuestion, loadQuestions } from '../../src/query/library.ts';
import { normalizeDocument } from '../../src/resolve/normalize.ts';
import { createApp } from '../../src/server/app.ts';
import { graphView, wholeView } from '../../src/server/graph-view.ts';
import { type RunningServer, serve } from '../../src/server/serve.ts';
import { openStore } from '../../src/store/open.ts';
import { contradictionsQuery } from '../../viz/src/cypher/contradictions.ts';
import { entityQuery, type Form, pathQuery, shownQuery } from '../../viz/src/cypher/shown.ts';
import { INITIAL_STATE, type ViewState } from '../../viz/src/state.ts';
import { visibleIn } from '../../viz/src/visible.ts';
import { ontology, project } from '../contract/documents.ts';
import { answered, anyState, documents, namedStates, ordered } from '../viz/cypher-states.ts';
import { builtViewer } from './built-viewer.ts';
import { launch, ViewerPage } from './viewer-page.ts';

const questions = loadQuestions(assetPath('cypher/questions'));
let store: GraphStore;
let graph: ViewGraph;

/** The run's Neo4j server, holding nothing but the articles of this file. */
beforeAll(async () => {
  const { uri, user, password } = inject('neo4j');
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  await driver.executeQuery('MATCH (n) WHERE NOT n:Schema DETACH DELETE n');
  await driver.close();
  store = await openStore(uri, { ontology, project, credentials: { username: user, password } });
  await store.migrate();
  const normalized = documents().map((input) => normalizeDocument(input, ontology));
  await store.apply(normalized.map((document) => ({ document, graph: project(document) })));
  graph = wholeView(graphView(await store.graph(), ontology));
});

afterAll(() => store?.close());

describe('the query behind the view, on Neo4j', () => {
  /** Each query is one that the server has to plan anew, so each state is asked in one form only. */
  const checkShown = async (state: ViewState, form: Form): Promise<void> => {
    const { claims, entities } = visibleIn(graph, state);
    expect(await answered(store, graph, shownQuery(graph, state, form))).toEqual(ordered(claims, entities));
  };

  test('gives what the filters leave, filter by filter and in any combination', async () => {
    for (const part of Object.values(namedStates(graph))) await checkShown({ ...INITIAL_STATE, ...part }, 'drawing');
    await fc.assert(
      fc.asyncProperty(anyState(graph), (state) => checkShown(state, 'rows')),
      { numRuns: 8 },
    );
  });

  test('gives entities, ways and contradictions as well', async () => {
    const idOf = (name: string): string => graph.entities.find((entity) => entity.name === name)!.id;
    const way = ['Tomas Brack', 'Velden', 'Ana Ruiz'].map(idOf);
    const found = await answered(store, graph, pathQuery(graph, INITIAL_STATE, way));
    expect(found).toEqual(expect.arrayContaining(way));
    expect(await answered(store, graph, entityQuery(graph, INITIAL_STATE, way[1]!))).toEqual(
      expect.arrayContaining([...way]),
    );
    const { cypher } = findQuestion(questions, 'contradictions');
    const hidden: ViewState = { ...INITIAL_STATE, hiddenPredicates: ['FLED_TO'] };
    const [all, left] = [INITIAL_STATE, hidden].map((state) => contradictionsQuery(cypher, graph, state));
    expect((await answered(store, graph, all!)).length).toBe(4);
    expect((await answered(store, graph, left!)).length).toBe(2);
  });
});

describe('the viewer over Neo4j', () => {
  let server: RunningServer;
  let browser: Browser;
  let viewer: ViewerPage;
  let page: Page;

  beforeAll(async () => {
    const services = {
      store,
      ontology,
      questions,
      ask: (name: string, given: Readonly<Record<string, string>>) => ask(store, findQuestion(questions, name), given),
      assetsDirectory: builtViewer(),
    };
    server = await serve(createApp(services), { port: 0 });
    browser = await launch();
    viewer = await (await ViewerPage.open(browser, server.url)).drawn();
    page = viewer.page;
  });

  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  test('draws it, lists its stories, marks the article of one, filters, asks and tabulates', async () => {
    expect(await viewer.hook(({ order }) => order)).toBe(graph.entities.length);
    const story = page.locator('.story', { hasText: 'Marland intelligence service' }).first();
    await story.click();
    await page.locator('article mark').first().waitFor();
    expect(await viewer.marks()).toContain('warned the Port Police of Lindhaven');

    const nations = graph.entities.filter(({ type }) => type === 'Nation').length;
    await page.evaluate(() => {
      window.location.hash = 'hide-types=Nation';
    });
    await page.waitForFunction((left) => window.claimgraph!.order <= left, graph.entities.length - nations);

    await page.getByRole('button', { name: 'Cypher', exact: true }).click();
    await page.getByLabel('Query', { exact: true }).fill('MATCH (c:Claim)-[:SUBJECT]->(s:Entity) RETURN c.id AS id, s');
    await page.getByRole('button', { name: 'Run', exact: true }).click();
    const rows = page.locator('.answer-table tbody tr');
    await rows.first().waitFor();
    expect(await rows.count()).toBe(graph.claims.filter(({ subject }) => subject !== null).length);
    await rows.first().getByRole('link').first().click();
    await page.locator('.card h2').waitFor();

    const table = page.getByRole('button', { name: 'Table', exact: true });
    if ((await table.count()) > 0) await table.click();
    else await page.getByRole('button', { name: 'List', exact: true }).click();
    await page.locator('.twin').waitFor();
    expect(viewer.problems).toEqual([]);
  });
});
