import { MultiDirectedGraph } from 'graphology';
import { parse as readGexf } from 'graphology-gexf';
import { parse as readGraphml } from 'graphology-graphml';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import type { GraphNode, GraphRelationship } from '../../src/domain/graph.ts';
import { xmlText } from '../../src/domain/xml-text.ts';
import { CLAIM_ATTRIBUTES, ENTITY_ATTRIBUTES, valuesOf } from '../../src/export/attributes.ts';
import { entityGraph } from '../../src/export/entity-graph.ts';
import { exportGraph } from '../../src/export/formats.ts';
import { ontology } from '../contract/documents.ts';
import { gathered, wholeText } from './gathered.ts';
import { randomSource } from './random-source.ts';

const SOURCES = await Promise.all([1, 2, 3].map((seed) => randomSource(seed, 5)));

async function graphOf(source: (typeof SOURCES)[number]) {
  const elements = await gathered(entityGraph(source.elements()));
  const nodes = elements.flatMap((element) => ('node' in element ? [element.node] : []));
  const edges = elements.flatMap((element) => ('relationship' in element ? [element.relationship] : []));
  return { nodes, edges };
}

const text = (format: string, source: (typeof SOURCES)[number], places = {}) =>
  wholeText(exportGraph(source, { format, ontology, places }));

/** What XML can hold of a text. */
const held = (value: unknown): string =>
  xmlText(String(value))
    .replaceAll(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');

/** The listed attributes of an entity as they should come back. */
const ofNode = ({ labels, properties }: GraphNode): Record<string, string> =>
  Object.fromEntries(
    valuesOf(ENTITY_ATTRIBUTES, { ...properties, labels }).map((one) => [
      ENTITY_ATTRIBUTES[one.index]!.name,
      held(one.text),
    ]),
  );

const ofEdge = ({ type, properties }: GraphRelationship): Record<string, string> =>
  Object.fromEntries(
    valuesOf(CLAIM_ATTRIBUTES, { ...properties, type }).map((one) => [
      CLAIM_ATTRIBUTES[one.index]!.name,
      held(one.text),
    ]),
  );

/** Of what was read, what was to be kept, as text. */
const kept = (read: Readonly<Record<string, unknown>>, wanted: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.keys(wanted).map((name) => [name, String(read[name])]));

const READERS = { gexf: readGexf, graphml: readGraphml } as const;

describe.each(['gexf', 'graphml'] as const)('%s', (format) => {
  it('gives graphology every entity and every claim between two of them, with all that is listed of them', async () => {
    for (const source of SOURCES) {
      const { nodes, edges } = await graphOf(source);
      const read = READERS[format](MultiDirectedGraph, await text(format, source), { respectInputGraphType: true });
      expect([read.order, read.size]).toEqual([nodes.length, edges.length]);
      for (const node of nodes) {
        const attributes = read.getNodeAttributes(node.id);
        expect(kept(attributes, ofNode(node))).toEqual(ofNode(node));
        expect([attributes['label'] ?? '', typeof attributes['size']]).toEqual([
          held(node.properties['name']),
          'number',
        ]);
        expect(attributes['color']).toMatch(/^(#[0-9a-f]{6}|rgb\(\d+,\d+,\d+\))$/);
      }
      for (const edge of edges) {
        const attributes = read.getEdgeAttributes(edge.key);
        expect(kept(attributes, ofEdge(edge))).toEqual(ofEdge(edge));
        expect(read.extremities(edge.key)).toEqual([edge.from, edge.to]);
        expect(attributes['weight']).toBe(edge.properties['confidence'] || undefined);
      }
      expect(edges.length).toBeGreaterThan(10);
    }
  });

  it('says where entities are drawn, and draws those larger that have more claims', async () => {
    const [source] = SOURCES;
    const { nodes, edges } = await graphOf(source!);
    const places = { [nodes[0]!.id]: [12.5, -3] as const };
    const read = READERS[format](MultiDirectedGraph, await text(format, source!, places), {});
    expect(read.getNodeAttributes(nodes[0]!.id)).toMatchObject({ x: 12.5, y: -3 });
    expect(read.getNodeAttribute(nodes[1]!.id, 'x')).toBeUndefined();
    const degree = (id: string): number => edges.filter(({ from, to }) => from === id || to === id).length;
    const bySize = read.nodes().toSorted((a, b) => read.getNodeAttribute(a, 'size') - read.getNodeAttribute(b, 'size'));
    const degrees = bySize.map(degree);
    expect(degrees).toEqual(degrees.toSorted((a, b) => a - b));
    expect(degrees.at(-1)).toBeGreaterThan(degrees[0]!);
  });
});

describe('GEXF', () => {
  it('has the days, the kind and the line of each claim where Gephi looks for them', async () => {
    const { edges } = await graphOf(SOURCES[0]!);
    const spells: Record<string, string | undefined>[] = [];
    const shapes = new Set<string>();
    const parser = new SaxesParser({ xmlns: true });
    parser.on('opentag', ({ name, uri, attributes }) => {
      const value = (attribute: string) => attributes[attribute]?.value;
      if (name === 'edge') spells.push({ start: value('start'), end: value('end'), kind: value('kind') });
      if (name === 'viz:shape') shapes.add(value('value')!);
      if (name.startsWith('viz:')) expect(uri).toBe('http://gexf.net/1.3/viz');
    });
    parser.write(await text('gexf', SOURCES[0]!)).close();
    const day = (value: unknown) => (/^\d{4}-\d\d-\d\d$/.test(String(value)) ? value : undefined);
    expect(spells).toEqual(
      edges.map(({ type, properties: { timeStart, timeEnd } }) => ({
        start: day(timeStart),
        end: day(timeEnd),
        kind: type,
      })),
    );
    expect(spells.some(({ start, end }) => start !== undefined && end !== undefined)).toBe(true);
    expect([...shapes].every((shape) => ['solid', 'dashed', 'dotted', 'double'].includes(shape))).toBe(true);
    expect(shapes.size).toBeGreaterThan(2);
  });
});
