import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GraphStore } from '../../src/ports/graph-store.ts';
import { warnings } from '../contract/documents.ts';
import { VALUES } from '../contract/values.ts';
import { openBoth } from './both.ts';

const root = mkdtempSync(join(tmpdir(), 'claimgraph-values-'));
let stores: readonly GraphStore[] = [];
beforeAll(async () => {
  stores = await openBoth(root);
  for (const store of stores) await store.apply([warnings]);
});
afterAll(async () => {
  for (const store of stores) await store.close();
  rmSync(root, { recursive: true, force: true });
});

/** The answer of one store; the code of its error where it gives none. */
const answerOf = async (store: GraphStore, cypher: string): Promise<unknown> =>
  (await store.run(cypher).catch(({ code }) => ({ rows: [{ code }] }))).rows[0];

describe.each(['embedded', 'neo4j'] as const)('a value in an answer, %s', (kind) => {
  const store = () => stores.find((one) => one.kind === kind)!;

  it.each(VALUES)('$cypher', async ({ cypher, value, not }) => {
    const answer = await answerOf(store(), `RETURN ${cypher} AS value`);
    if (not?.[kind] === undefined) expect(answer).toStrictEqual({ value });
    // Once a store learns it, the reason has to go.
    else expect(answer, not[kind]).not.toEqual({ value });
  });
});

describe('an answer that holds parts of the graph', () => {
  const edge = '(:Agency)-[r:WARNED {quoteStart: 0}]->(n:Nation)';

  it.each([
    `MATCH ${edge} RETURN n, r, startNode(r) AS a, endNode(r) AS b`,
    `MATCH p = ${edge} RETURN p, [p] AS list, nodes(p) AS nodes, relationships(p) AS edges`,
    'MATCH p = (:Nation)<-[:WARNED {quoteStart: 0}]-(:Agency) RETURN p',
    `MATCH ${edge} RETURN [n, r] AS list, {node: n, edge: r} AS map, properties(r) AS properties, n {.name, .id} AS some`,
    "OPTIONAL MATCH p = (n:Nation {name: 'Nowhere'})--() RETURN n, p, n.name AS name",
    'MATCH (n:Nation) RETURN n.missing AS missing, collect(n) AS all, avg(1) AS mean',
  ])('is the same to the letter on both stores: %s', async (cypher) => {
    const [embedded, server] = await Promise.all(stores.map((store) => store.run(cypher)));
    expect(embedded!.rows.length).toBeGreaterThan(0);
    expect(JSON.stringify(embedded)).toBe(JSON.stringify(server));
  });
});
