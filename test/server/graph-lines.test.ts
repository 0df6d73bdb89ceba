import { describe, expect, test } from 'vitest';
import { loadOntology } from '../../src/assets.ts';
import type { ViewCounts, ViewGraph } from '../../src/domain/view.ts';
import { createApp } from '../../src/server/app.ts';
import { drawnPart, graphLines } from '../../src/server/graph-lines.ts';
import { graphView, wholeView } from '../../src/server/graph-view.ts';
import { inventedServices } from '../fixtures/viewer/invented-services.ts';

const LINES = 'application/x-ndjson';
const services = inventedServices({ nodes: 300, edges: 900 }, '.');
const app = createApp(services);
const get = (accept: string) => app.request('http://127.0.0.1:4173/api/graph', { headers: { accept } });

describe('the graph, line by line', () => {
  test('says first how much there is, then has what the whole has, in the same order', async () => {
    const response = await get(`${LINES}, application/json;q=0.5`);
    expect(response.headers.get('content-type')).toBe(LINES);
    const [counts, ...rest] = (await response.text())
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as unknown);
    const whole = (await (await get('application/json')).json()) as ViewGraph;
    expect(counts).toEqual({ documents: 45, entities: 300, claims: 900 } satisfies ViewCounts);
    expect(rest).toEqual([...whole.entities, ...whole.claims]);
  });

  test('is sent in pieces that are no larger than need be', async () => {
    const view = graphView(await drawnPart(services.store.elements()), loadOntology());
    const pieces = [...graphLines(view)];
    expect(pieces.length).toBeGreaterThan(5);
    for (const piece of pieces) expect(piece.length).toBeLessThan(70_000);
  });

  test('is made of what is drawn alone: no sentences, no texts, no copies of claims', async () => {
    async function* elements() {
      yield { node: { id: 'd', labels: ['Article'], properties: { id: 'd', title: 't', text: 'long' } } };
      yield { node: { id: 's', labels: ['Sentence'], properties: { text: 'long' } } };
      yield { node: { id: 'c', labels: ['Claim'], properties: { id: 'c', predicate: 'WARNED', docId: 'd' } } };
      yield { node: { id: 'e', labels: ['Entity', 'Person'], properties: { id: 'e', type: 'Person', name: 'E' } } };
      yield { relationship: { type: 'SUBJECT', from: 'c', to: 'e', key: '1', properties: {} } };
      yield { relationship: { type: 'WARNED', from: 'e', to: 'e', key: '2', properties: { quote: 'long' } } };
    }
    const part = await drawnPart(elements());
    expect(JSON.stringify(part)).not.toContain('long');
    const { claims, entities } = wholeView(graphView(part, loadOntology()));
    expect(claims).toMatchObject([{ id: 'c', subject: 'e', object: null, title: 't' }]);
    expect(entities).toMatchObject([{ id: 'e', name: 'E' }]);
  });
});
