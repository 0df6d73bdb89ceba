import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { unguarded } from '../../src/domain/formula-guard.ts';
import { writeCsvGraph } from '../../src/export/csv-graph.ts';
import { exportGraph } from '../../src/export/formats.ts';
import { openTestStore, type TestStore } from '../fixtures/viewer/open-store.ts';
import { courier, herald } from '../query/story.ts';
import { gathered, wholeBytes } from './gathered.ts';

/** Begins like a formula behind a mark that nobody sees; a quote, a comma and a line break follow. */
const HOSTILE = '\u200b=cmd|"x"!A1, \'and\'\r\nmore';

type Rows = readonly Readonly<Record<string, string>>[];

let opened: TestStore;

beforeAll(async () => {
  opened = await openTestStore('');
  const entities = herald.entities.map((entity) => (entity.id === 'v' ? { ...entity, name: HOSTILE } : entity));
  await opened.add(courier, { ...herald, entities });
});
afterAll(() => opened?.close());

const rows = (text: string): Rows => parse(text, { columns: true });

async function tables(part = {}) {
  const { store, ontology } = opened;
  const zip = await wholeBytes(exportGraph(store, { format: 'csv-graph', ontology, ...part }));
  const files = unzipSync(zip);
  expect(Object.keys(files)).toEqual(['nodes.csv', 'edges.csv']);
  return { nodes: rows(strFromU8(files['nodes.csv']!)), edges: rows(strFromU8(files['edges.csv']!)) };
}

describe('nodes.csv and edges.csv', () => {
  it('have the headers that Gephi looks for, an entity or a claim with two ends a line', async () => {
    const { nodes, edges } = await tables();
    expect(Object.keys(nodes[0]!).slice(0, 2)).toEqual(['Id', 'Label']);
    expect(Object.keys(edges[0]!).slice(0, 5)).toEqual(['Source', 'Target', 'Type', 'Id', 'Label']);
    const { nodes: known, relationships } = await opened.store.graph();
    expect(nodes.map(({ Id }) => Id).sort()).toEqual(
      known
        .filter(({ labels }) => labels.includes('Entity'))
        .map(({ id }) => id)
        .sort(),
    );
    const projected = relationships.filter(({ properties }) => properties['claimId'] !== undefined);
    expect(edges.map(({ Id }) => Id).sort()).toEqual(projected.map(({ key }) => key).sort());
    const warned = edges.find(({ timeStart, Relation }) => Relation === 'WARNED' && timeStart === '2031-03-01');
    expect(warned).toMatchObject({
      Source: 'agency:orrish-inspectors',
      Target: 'nation:velden',
      Type: 'Directed',
      Label: 'warned',
      predicate: 'WARNED',
      modality: 'asserted',
      aboutNames: 'Tomas Brack',
      quote: 'Orrish inspectors warned Velden about Tomas Brack in March 2031',
      title: 'The Velden harbour fire',
    });
    const ids = new Set(nodes.map(({ Id }) => Id));
    for (const { Source, Target } of edges) expect(ids.has(Source!) && ids.has(Target!)).toBe(true);
  });

  it('tell a denial and a suspicion from a fact', async () => {
    const { edges } = await tables();
    expect(edges.find(({ polarity }) => polarity === 'negated')).toMatchObject({
      Relation: 'DID_NOT',
      Label: 'did not respond to',
    });
    expect(edges.find(({ modality }) => modality === 'possible')).toMatchObject({ Relation: 'MIGHT' });
  });

  it('hold no formula, and every name as it was', async () => {
    const { nodes, edges } = await tables();
    for (const row of [...nodes, ...edges])
      for (const cell of Object.values(row)) expect(cell).not.toMatch(/^[\s\p{Cf}]*[=+\-@]/u);
    const names = nodes.map(({ Label }) => unguarded(Label!));
    expect(names.filter((name) => name.includes('cmd'))).toEqual([HOSTILE]);
  });

  it('of a subgraph have nothing else, and of nothing their headers', async () => {
    const documents = await gathered(opened.store.documents());
    const killed = documents.flatMap(({ claims }) => claims.filter(({ localId }) => localId === 'killed'));
    const part = await tables({ subgraph: { claims: new Set(killed.map(({ id }) => id)) } });
    expect(part.edges.map(({ Label }) => Label)).toEqual(['killed']);
    expect(part.nodes.map(({ Label }) => Label).sort()).toEqual([
      'Velden Courier',
      'Velden harbour fire',
      'nine people',
    ]);
    const empty = await tables({ subgraph: { claims: new Set(['none']) } });
    expect(empty).toEqual({ nodes: [], edges: [] });
  });

  it('are the same in a folder', async () => {
    const files = new Map<string, string>();
    const append = async (file: string, text: string) => void files.set(file, (files.get(file) ?? '') + text);
    await writeCsvGraph(opened.store.elements(), { append });
    const { nodes, edges } = await tables();
    expect([...files.keys()]).toEqual(['nodes.csv', 'edges.csv']);
    expect(rows(files.get('nodes.csv')!)).toEqual(nodes);
    expect(rows(files.get('edges.csv')!)).toEqual(edges);
  });
});
