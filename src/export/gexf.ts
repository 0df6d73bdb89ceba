import type { GraphElement, GraphNode, GraphRelationship, PropertyValue } from '../domain/graph.ts';
import { verbOf } from '../domain/verb.ts';
import type { Places } from '../domain/view.ts';
import { xmlText } from '../domain/xml-text.ts';
import { type Attribute, CLAIM_ATTRIBUTES, ENTITY_ATTRIBUTES, valuesOf } from './attributes.ts';
import { entityGraph } from './entity-graph.ts';
import type { ExportFormat } from './format.ts';

const declared = (owner: 'node' | 'edge', attributes: readonly Attribute[]): string => {
  const lines = attributes.map(
    ({ name, kind }, index) => `      <attribute id="${index}" title="${name}" type="${kind}"/>`,
  );
  return `    <attributes class="${owner}" mode="static">\n${lines.join('\n')}\n    </attributes>\n`;
};

const values = (all: ReturnType<typeof valuesOf>): string => {
  const lines = all.map(({ index, text }) => `<attvalue for="${index}" value="${xmlText(text)}"/>`);
  return `<attvalues>${lines.join('')}</attvalues>`;
};

function placed(id: string, places: Places): string {
  const place = Object.hasOwn(places, id) ? places[id] : undefined;
  return place === undefined ? '' : `<viz:position x="${place[0]}" y="${place[1]}" z="0"/>`;
}

function node({ id, labels, properties }: GraphNode, places: Places): string {
  const name = xmlText(String(properties['name'] ?? id));
  const content = values(valuesOf(ENTITY_ATTRIBUTES, { ...properties, labels })) + placed(id, places);
  return `      <node id="${xmlText(id)}" label="${name}">${content}</node>\n`;
}

const isDay = (value: PropertyValue | undefined): value is string =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value);

/** The days between which it happened, as attributes; a bound that the text leaves open is left out. */
function spell(start: PropertyValue | undefined, end: PropertyValue | undefined): string {
  if (isDay(start) && isDay(end) && end < start) return '';
  return (isDay(start) ? ` start="${start}"` : '') + (isDay(end) ? ` end="${end}"` : '');
}

function edge({ key, from, to, type, properties }: GraphRelationship): string {
  const label = xmlText(verbOf(properties as unknown as Parameters<typeof verbOf>[0]));
  const ends = `source="${xmlText(from)}" target="${xmlText(to)}"`;
  const when = spell(properties['timeStart'], properties['timeEnd']);
  const content = values(valuesOf(CLAIM_ATTRIBUTES, { ...properties, type }));
  return `      <edge id="${xmlText(key)}" ${ends} label="${label}" kind="${xmlText(type)}"${when}>${content}</edge>\n`;
}

/**
 * Who did what to whom as GEXF 1.3, which Gephi reads, piece by piece: entities, and one edge for each claim that states
 * both ends, with the days between which it happened as its spell. Lists are joined by ` | `; characters that XML cannot
 * hold are left out. @param places entities that it does not name are left to the reader's layout
 */
export async function* gexf(elements: AsyncIterable<GraphElement>, places: Places = {}): AsyncGenerator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  yield '<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">\n';
  yield '  <meta><creator>claimgraph</creator></meta>\n';
  yield '  <graph mode="dynamic" timeformat="date" defaultedgetype="directed">\n';
  yield declared('node', ENTITY_ATTRIBUTES) + declared('edge', CLAIM_ATTRIBUTES);
  let list = 'nodes';
  yield '    <nodes>\n';
  for await (const element of entityGraph(elements)) {
    if ('relationship' in element && list === 'nodes') {
      yield '    </nodes>\n    <edges>\n';
      list = 'edges';
    }
    yield 'node' in element ? node(element.node, places) : edge(element.relationship);
  }
  yield list === 'nodes' ? '    </nodes>\n    <edges>\n' : '';
  yield '    </edges>\n  </graph>\n</gexf>\n';
}

export const gexfFormat: ExportFormat = {
  name: 'gexf',
  says: 'the same for Gephi, with the dates',
  mediaType: 'application/gexf+xml',
  extension: 'gexf',
  write: ({ elements, places }) => gexf(elements(), places),
};
