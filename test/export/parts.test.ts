import { MultiDirectedGraph } from 'graphology';
import { parse as readGexf } from 'graphology-gexf';
import { parse as readGraphml } from 'graphology-graphml';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PropertyGraph, Subgraph } from '../../src/domain/graph.ts';
import { parseSelection } from '../../src/domain/parse-selection.ts';
import { type Attribute, CLAIM_ATTRIBUTES, ENTITY_ATTRIBUTES, valuesOf } from '../../src/export/attributes.ts';
import { entityGraph } from '../../src/export/entity-graph.ts';
import { elementsWithin } from '../../src/export/subgraph.ts';
import { select } from '../../src/query/select.ts';
import { wholeGraph } from '../../src/store/whole-graph.ts';
import { harbour, openTestStore, quay, type TestStore } from '../fixtures/viewer/open-store.ts';
import { courier, herald } from '../query/story.ts';
import { exported } from './gathered.ts';
import { expectKept } from './rdf/kept.ts';
import { readBack } from './rdf/statements.ts';

const SELECTIONS = [
  'entity:"Tomas Brack" hops:1',
  'question:missed_warnings',
  'predicate:WARNED,KILLED',
  'document:doc:herald',
];
const READERS = { gexf: readGexf, graphml: readGraphml } as const;

let opened: TestStore;
beforeAll(async () => {
  opened = await openTestStore('');
  await opened.add(harbour(), quay(), courier, herald);
});
afterAll(() => opened?.close());

/** What a selection means, and its own graph. */
async function part(text: string): Promise<{ readonly subgraph: Subgraph; readonly graph: PropertyGraph }> {
  const { ask } = opened.services;
  const subgraph = await select(opened.store, parseSelection(text), (name, parameters) => ask(name, parameters));
  return { subgraph, graph: await wholeGraph(elementsWithin(() => opened.store.elements(), subgraph)) };
}

/** Entities, and one edge for each claim between two of them. */
async function drawnOf({ nodes, relationships }: PropertyGraph): Promise<PropertyGraph> {
  async function* elements() {
    for (const node of nodes) yield { node };
    for (const relationship of relationships) yield { relationship };
  }
  return wholeGraph(entityGraph(elements()));
}

/** Of what was read, what is listed, as text. */
const listed = (read: Readonly<Record<string, unknown>>, attributes: readonly Attribute[]) =>
  Object.fromEntries(attributes.map(({ name }) => [name, String(read[name] ?? '')]));

const wanted = (values: ReturnType<typeof valuesOf>, attributes: readonly Attribute[]) =>
  Object.fromEntries(attributes.map(({ name }, at) => [name, values.find(({ index }) => index === at)?.text ?? '']));

describe.each(SELECTIONS)('of a selection, %s', (text) => {
  it.each(['gexf', 'graphml'] as const)(
    '%s keeps every node, every edge and all that is listed of them',
    async (format) => {
      const { subgraph, graph } = await part(text);
      const { nodes, relationships } = await drawnOf(graph);
      const written = await exported(opened, format, { subgraph });
      const read = READERS[format](MultiDirectedGraph, written, { respectInputGraphType: true });
      expect(read.nodes().sort()).toEqual(nodes.map(({ id }) => id).sort());
      expect(read.edges().sort()).toEqual(relationships.map(({ key }) => key).sort());
      expect(read.size).toBeGreaterThan(0);
      for (const { id, labels, properties } of nodes)
        expect(listed(read.getNodeAttributes(id), ENTITY_ATTRIBUTES)).toEqual(
          wanted(valuesOf(ENTITY_ATTRIBUTES, { ...properties, labels }), ENTITY_ATTRIBUTES),
        );
      for (const { key, from, to, type, properties } of relationships) {
        expect(read.extremities(key)).toEqual([from, to]);
        expect(listed(read.getEdgeAttributes(key), CLAIM_ATTRIBUTES)).toEqual(
          wanted(valuesOf(CLAIM_ATTRIBUTES, { ...properties, type }), CLAIM_ATTRIBUTES),
        );
      }
    },
  );

  it('JSON-LD keeps every entity, article, claim and edge with all its attributes', async () => {
    const { subgraph, graph } = await part(text);
    expectKept(await readBack('jsonld', await exported(opened, 'jsonld', { subgraph })), graph);
  });
});
