import type { GraphElement, GraphNode, GraphRelationship } from '../domain/graph.ts';
import { verbOf } from '../domain/verb.ts';
import { xmlText } from '../domain/xml-text.ts';
import { type Attribute, type AttributeKind, CLAIM_ATTRIBUTES, ENTITY_ATTRIBUTES, valuesOf } from './attributes.ts';
import { entityGraph } from './entity-graph.ts';
import type { ExportFormat } from './format.ts';

const TYPES: Readonly<Record<AttributeKind, string>> = {
  string: 'string',
  boolean: 'boolean',
  integer: 'long',
  double: 'double',
};

const LABEL: Attribute = { name: 'label', kind: 'string' };
const NODE_KEYS = [LABEL, ...ENTITY_ATTRIBUTES];
const EDGE_KEYS = [LABEL, ...CLAIM_ATTRIBUTES];

const keys = (owner: 'node' | 'edge', attributes: readonly Attribute[]): string =>
  attributes
    .map(({ name, kind }, index) => {
      const id = `${owner}${index}`;
      return `  <key id="${id}" for="${owner}" attr.name="${name}" attr.type="${TYPES[kind]}"/>\n`;
    })
    .join('');

const data = (owner: 'node' | 'edge', values: ReturnType<typeof valuesOf>): string =>
  values.map(({ index, text }) => `<data key="${owner}${index}">${xmlText(text)}</data>`).join('');

const node = ({ id, labels, properties }: GraphNode): string => {
  const values = valuesOf(NODE_KEYS, { ...properties, labels, label: properties['name'] ?? id });
  return `    <node id="${xmlText(id)}">${data('node', values)}</node>\n`;
};

function edge({ key, from, to, type, properties }: GraphRelationship): string {
  const label = verbOf(properties as unknown as Parameters<typeof verbOf>[0]);
  const values = valuesOf(EDGE_KEYS, { ...properties, type, label });
  const ends = `source="${xmlText(from)}" target="${xmlText(to)}"`;
  return `    <edge id="${xmlText(key)}" ${ends}>${data('edge', values)}</edge>\n`;
}

/**
 * Who did what to whom as GraphML, for yEd, Gephi, NetworkX and the like, piece by piece: entities, and one edge for each
 * claim that states both ends. Lists are joined by ` | `; characters that XML cannot hold are left out.
 */
export async function* graphml(elements: AsyncIterable<GraphElement>): AsyncGenerator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n';
  yield keys('node', NODE_KEYS) + keys('edge', EDGE_KEYS);
  yield '  <graph id="claimgraph" edgedefault="directed">\n';
  for await (const element of entityGraph(elements))
    yield 'node' in element ? node(element.node) : edge(element.relationship);
  yield '  </graph>\n</graphml>\n';
}

export const graphmlFormat: ExportFormat = {
  name: 'graphml',
  says: 'the same for yEd, Gephi and NetworkX',
  mediaType: 'application/graphml+xml',
  extension: 'graphml',
  write: ({ elements }) => graphml(elements()),
};
