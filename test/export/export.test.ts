import fc from 'fast-check';
import { MultiDirectedGraph } from 'graphology';
import { describe, expect, it } from 'vitest';
import { loadOntology } from '../../src/assets.ts';
import type { GraphElement, PropertyGraph } from '../../src/domain/graph.ts';
import { claimsNdjson } from '../../src/export/claims-ndjson.ts';
import { graphHash, hashOfElements } from '../../src/export/graph-hash.ts';
import { graphJson, graphJsonText } from '../../src/export/graph-json.ts';
import { normalizeDocument } from '../../src/resolve/normalize.ts';
import { projectDocument } from '../../src/resolve/project.ts';
import { courier, herald } from '../query/story.ts';

const ontology = loadOntology();
const documents = [courier, herald].map((input) => normalizeDocument(input, ontology));
const graph: PropertyGraph = projectDocument(documents[0]!, ontology);

async function* elementsOf({ nodes, relationships }: PropertyGraph): AsyncGenerator<GraphElement> {
  for (const node of nodes) yield { node };
  for (const relationship of relationships) yield { relationship };
}

describe('claimsNdjson', () => {
  it('loses nothing: what is read back is what was written', async () => {
    const lines: string[] = [];
    for await (const line of claimsNdjson(documents)) lines.push(line);
    expect(lines.every((line) => line.endsWith('\n') && line.indexOf('\n') === line.length - 1)).toBe(true);
    const records = lines.map((line) => JSON.parse(line)).filter((record) => !('manifest' in record));
    const read = records.map((record) => normalizeDocument(record, ontology));
    expect(read).toEqual(documents);
  });
});

describe('graphJson', () => {
  const json = graphJson(graph, { title: 'Harbour fire' });

  it('is what graphology reads', () => {
    const read = MultiDirectedGraph.from(JSON.parse(JSON.stringify(json)));
    expect(read.multi).toBe(true);
    expect(read.order).toBe(graph.nodes.filter(({ labels }) => labels.includes('Entity')).length);
    const whole = documents[0]!.claims.filter(({ subject, object }) => subject !== null && object !== null);
    expect(read.size).toBe(whole.length);
    expect(read.getAttribute('title')).toBe('Harbour fire');
    for (const { id, predicate, quote } of whole)
      expect(read.getEdgeAttributes(id)).toMatchObject({ predicate, quote, claimId: id });
    expect(read.getNodeAttribute('nation:velden', 'name')).toBe('Velden');
  });

  it('is the same for a graph in another order', () => {
    const shuffled = { nodes: graph.nodes.toReversed(), relationships: graph.relationships.toReversed() };
    expect(graphJson(shuffled, { title: 'Harbour fire' })).toEqual(json);
  });
});

describe('graphJsonText', () => {
  it.each([
    ['a graph', graph],
    ['a graph without relationships', { ...graph, relationships: [] }],
    ['nothing', { nodes: [], relationships: [] }],
  ])('says of %s what graphJson says, piece by piece', async (_, given) => {
    const pieces: string[] = [];
    for await (const piece of graphJsonText(elementsOf(given))) pieces.push(piece);
    const { nodes, edges, ...rest } = JSON.parse(pieces.join(''));
    const byKey = (a: { key: string }, b: { key: string }): number => (a.key < b.key ? -1 : 1);
    expect({ ...rest, nodes: nodes.sort(byKey), edges: edges.sort(byKey) }).toEqual(graphJson(given));
  });
});

describe('graphHash', () => {
  it('is the same for a graph that comes piece by piece', async () => {
    expect(await hashOfElements(elementsOf(graph))).toBe(graphHash(graph));
  });

  it('counts what is there twice', () => {
    const twice = { ...graph, nodes: [graph.nodes[0]!, ...graph.nodes] };
    expect(graphHash(twice)).not.toBe(graphHash(graph));
  });

  it('is the same in every order', () => {
    const nodes = fc.shuffledSubarray([...graph.nodes], { minLength: graph.nodes.length });
    const relationships = fc.shuffledSubarray([...graph.relationships], { minLength: graph.relationships.length });
    fc.assert(
      fc.property(nodes, relationships, (a, b) => {
        const turned = a.map((node) => ({ ...node, labels: node.labels.toReversed() }));
        expect(graphHash({ nodes: turned, relationships: b })).toBe(graphHash(graph));
      }),
      { numRuns: 20 },
    );
  });

  it('does not count when something was done, nor what has no value', () => {
    const dated = graph.nodes.map((node) => ({
      ...node,
      properties: { ...node.properties, ingestedAt: '2031-06-01T00:00:00Z', extractedAt: 'now', missing: null },
    }));
    expect(graphHash({ ...graph, nodes: dated })).toBe(graphHash(graph));
  });

  it('changes with any node, relationship or property', () => {
    const [node, ...nodes] = graph.nodes;
    const [relationship, ...relationships] = graph.relationships;
    const renamed = { ...node!, properties: { ...node!.properties, title: 'Another' } };
    const turned = { ...relationship!, from: relationship!.to, to: relationship!.from };
    const others = [
      { ...graph, nodes },
      { ...graph, relationships },
      { ...graph, nodes: [renamed, ...nodes] },
      { ...graph, relationships: [turned, ...relationships] },
      { nodes: [], relationships: [] },
    ];
    const hashes = [graph, ...others].map(graphHash);
    expect(new Set(hashes).size).toBe(hashes.length);
  });
});
