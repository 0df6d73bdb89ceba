import { verbOf } from '../domain/verb.ts';
import { xmlId, xmlText } from '../domain/xml-text.ts';
import { type Attribute, type AttributeKind, CLAIM_ATTRIBUTES, ENTITY_ATTRIBUTES, valuesOf } from './attributes.ts';
import { type DrawnEdge, type DrawnNode, drawnGraph } from './drawn-graph.ts';
import type { ExportFormat } from './format.ts';

const TYPES: Readonly<Record<AttributeKind, string>> = {
  string: 'string',
  boolean: 'boolean',
  integer: 'long',
  double: 'double',
};

const attribute = (kind: AttributeKind, name: string): Attribute => ({ kind, name });

const COLOR_KEYS: readonly Attribute[] = ['r', 'g', 'b'].map((name) => attribute('integer', name));

/** What programs that draw look for under these names, before what is told of an entity or a claim. */
const NODE_KEYS: readonly Attribute[] = [
  attribute('string', 'label'),
  ...['x', 'y', 'size'].map((name) => attribute('double', name)),
  ...COLOR_KEYS,
  ...ENTITY_ATTRIBUTES,
];
const EDGE_KEYS: readonly Attribute[] = [
  attribute('string', 'label'),
  attribute('double', 'weight'),
  ...COLOR_KEYS,
  attribute('string', 'line'),
  ...CLAIM_ATTRIBUTES,
];

const keys = (owner: 'node' | 'edge', attributes: readonly Attribute[]): string =>
  attributes
    .map(({ name, kind }, index) => {
      const id = `${owner}${index}`;
      return `  <key id="${id}" for="${owner}" attr.name="${name}" attr.type="${TYPES[kind]}"/>\n`;
    })
    .join('');

const data = (owner: 'node' | 'edge', values: ReturnType<typeof valuesOf>): string =>
  values.map(({ index, text }) => `<data key="${owner}${index}">${xmlText(text)}</data>`).join('');

function nodeLine({ node: { id, labels, properties }, color, size, place }: DrawnNode): string {
  const look = { ...color, size, ...(place && { x: place[0], y: place[1] }) };
  const values = valuesOf(NODE_KEYS, { ...properties, labels, label: properties['name'] ?? id, ...look });
  return `    <node id="${xmlId(id)}">${data('node', values)}</node>\n`;
}

function edgeLine({ edge: { key, from, to, type, properties }, color, line, weight }: DrawnEdge): string {
  const label = verbOf(properties as unknown as Parameters<typeof verbOf>[0]);
  const values = valuesOf(EDGE_KEYS, { ...properties, type, label, ...color, line, weight: weight ?? null });
  const ends = `source="${xmlId(from)}" target="${xmlId(to)}"`;
  return `    <edge id="${xmlId(key)}" ${ends}>${data('edge', values)}</edge>\n`;
}

/**
 * Who did what to whom as GraphML (http://graphml.graphdrawing.org/), for yEd, Gephi, NetworkX and the like, piece by
 * piece: entities, and one edge for each claim that states both ends. Lists are joined by ` | `; characters that XML
 * cannot hold are left out, but in ids.
 */
export async function* graphml(content: Parameters<typeof drawnGraph>[0]): AsyncGenerator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n';
  yield keys('node', NODE_KEYS) + keys('edge', EDGE_KEYS);
  yield '  <graph id="claimgraph" edgedefault="directed">\n';
  for await (const drawn of drawnGraph(content)) yield 'node' in drawn ? nodeLine(drawn) : edgeLine(drawn);
  yield '  </graph>\n</graphml>\n';
}

export const graphmlFormat: ExportFormat = {
  name: 'graphml',
  says: 'the same for yEd, Gephi and NetworkX',
  mediaType: 'application/graphml+xml',
  extension: 'graphml',
  write: (content) => graphml(content),
};
