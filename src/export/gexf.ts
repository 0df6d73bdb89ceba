import type { LineStyle } from '../domain/drawing-style.ts';
import type { PropertyValue } from '../domain/graph.ts';
import { verbOf } from '../domain/verb.ts';
import { xmlId, xmlText } from '../domain/xml-text.ts';
import { type Attribute, type AttributeKind, CLAIM_ATTRIBUTES, ENTITY_ATTRIBUTES, valuesOf } from './attributes.ts';
import { type Color, type DrawnEdge, type DrawnNode, drawnGraph } from './drawn-graph.ts';
import type { ExportFormat } from './format.ts';

/** Gephi reads an `integer` of 32 bits only. */
const TYPES: Readonly<Record<AttributeKind, string>> = {
  string: 'string',
  boolean: 'boolean',
  integer: 'long',
  double: 'double',
};

/** The lines that GEXF knows; a denial gets the one that the viewer has no use for. */
const SHAPES: Readonly<Record<LineStyle, string>> = {
  solid: 'solid',
  dashed: 'dashed',
  dotted: 'dotted',
  negated: 'double',
};

const declared = (owner: 'node' | 'edge', attributes: readonly Attribute[]): string => {
  const lines = attributes.map(
    ({ name, kind }, index) => `      <attribute id="${index}" title="${name}" type="${TYPES[kind]}"/>`,
  );
  return `    <attributes class="${owner}">\n${lines.join('\n')}\n    </attributes>\n`;
};

const values = (all: ReturnType<typeof valuesOf>): string => {
  const lines = all.map(({ index, text }) => `<attvalue for="${index}" value="${xmlText(text)}"/>`);
  return `<attvalues>${lines.join('')}</attvalues>`;
};

const colored = ({ r, g, b }: Color): string => `<viz:color r="${r}" g="${g}" b="${b}"/>`;

function nodeLine({ node: { id, labels, properties }, color, size, place }: DrawnNode): string {
  const name = xmlText(String(properties['name'] ?? id));
  const position = place === undefined ? '' : `<viz:position x="${place[0]}" y="${place[1]}" z="0"/>`;
  const look = `${colored(color)}<viz:size value="${size}"/>${position}`;
  const content = values(valuesOf(ENTITY_ATTRIBUTES, { ...properties, labels }));
  return `      <node id="${xmlId(id)}" label="${name}">${content}${look}</node>\n`;
}

const isDay = (value: PropertyValue | undefined): value is string =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value);

/** The days between which it happened, as attributes; a bound that the text leaves open is left out. */
function spell(start: PropertyValue | undefined, end: PropertyValue | undefined): string {
  if (isDay(start) && isDay(end) && end < start) return '';
  return (isDay(start) ? ` start="${start}"` : '') + (isDay(end) ? ` end="${end}"` : '');
}

function edgeLine({ edge: { key, from, to, type, properties }, color, line, weight }: DrawnEdge): string {
  const label = xmlText(verbOf(properties as unknown as Parameters<typeof verbOf>[0]));
  const ends = `source="${xmlId(from)}" target="${xmlId(to)}"`;
  const heavy = weight === undefined ? '' : ` weight="${weight}"`;
  const when = spell(properties['timeStart'], properties['timeEnd']);
  const thick = weight === undefined ? '' : `<viz:thickness value="${weight}"/>`;
  const look = `${colored(color)}${thick}<viz:shape value="${SHAPES[line]}"/>`;
  const content = values(valuesOf(CLAIM_ATTRIBUTES, { ...properties, type }));
  const told = `${ends} label="${label}" kind="${xmlText(type)}"${heavy}${when}`;
  return `      <edge id="${xmlId(key)}" ${told}>${content}${look}</edge>\n`;
}

/**
 * Who did what to whom as GEXF 1.3 (https://gexf.net/schema.html), which Gephi reads, piece by piece: entities, and one
 * edge for each claim that states both ends, with the days between which it happened as its spell and its type as its
 * kind, so that several between the same two stay apart. Lists are joined by ` | `; characters that XML cannot hold are
 * left out, but in ids.
 */
export async function* gexf(content: Parameters<typeof drawnGraph>[0]): AsyncGenerator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  yield '<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">\n';
  yield '  <meta><creator>claimgraph</creator></meta>\n';
  yield '  <graph mode="dynamic" timeformat="date" defaultedgetype="directed">\n';
  yield declared('node', ENTITY_ATTRIBUTES) + declared('edge', CLAIM_ATTRIBUTES);
  let list = 'nodes';
  yield '    <nodes>\n';
  for await (const drawn of drawnGraph(content)) {
    if ('edge' in drawn && list === 'nodes') {
      yield '    </nodes>\n    <edges>\n';
      list = 'edges';
    }
    yield 'node' in drawn ? nodeLine(drawn) : edgeLine(drawn);
  }
  yield list === 'nodes' ? '    </nodes>\n    <edges>\n' : '';
  yield '    </edges>\n  </graph>\n</gexf>\n';
}

export const gexfFormat: ExportFormat = {
  name: 'gexf',
  says: 'the same for Gephi, with the dates',
  mediaType: 'application/gexf+xml',
  extension: 'gexf',
  write: (content) => gexf(content),
};
