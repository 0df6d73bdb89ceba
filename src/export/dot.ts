import { type LineStyle, themes, widthOf } from '../domain/drawing-style.ts';
import type { Properties } from '../domain/graph.ts';
import { verbOf } from '../domain/verb.ts';
import { type Attribute, CLAIM_ATTRIBUTES, ENTITY_ATTRIBUTES, valuesOf } from './attributes.ts';
import { dotId, dotText } from './dot-text.ts';
import { type Color, type DrawnEdge, type DrawnNode, drawnGraph } from './drawn-graph.ts';
import type { ExportContent, ExportFormat } from './format.ts';

const hex = ({ r, g, b }: Color): string =>
  `"#${[r, g, b].map((part) => part.toString(16).padStart(2, '0')).join('')}"`;

type Values = readonly (readonly [name: string, value: string])[];

/** The line of an edge; one that denies ends with a bar instead of an arrow. */
const LINES: Readonly<Record<LineStyle, Values>> = {
  solid: [['style', '"solid"']],
  dashed: [['style', '"dashed"']],
  dotted: [['style', '"dotted"']],
  negated: [
    ['style', '"dashed"'],
    ['arrowhead', '"tee"'],
  ],
};

const written = (values: Values): string => `[${values.map(([name, value]) => `${name}=${value}`).join(', ')}]`;

/** What is known besides what is drawn. Graphviz passes over names that it does not know; other readers keep them. */
const known = (attributes: readonly Attribute[], properties: Properties): Values =>
  valuesOf(attributes, properties).map(({ index, text }) => [attributes[index]!.name, dotText(text)]);

function nodeLine({ node: { id, labels, properties }, color }: DrawnNode): string {
  const values: Values = [
    ['label', dotText(String(properties['name'] ?? id))],
    ['color', hex(color)],
    ['tooltip', dotText(String(properties['type'] ?? ''))],
    ...known(ENTITY_ATTRIBUTES, { ...properties, labels }),
  ];
  return `  ${dotId(id)} ${written(values)};\n`;
}

function edgeLine({ edge, color, line, weight = 0 }: DrawnEdge): string {
  const { key, from, to, type, properties } = edge;
  const values: Values = [
    ['label', dotText(verbOf(properties as unknown as Parameters<typeof verbOf>[0]))],
    ['color', hex(color)],
    ['fontcolor', hex(color)],
    ...LINES[line],
    ['penwidth', widthOf({ confidence: weight }).toFixed(2)],
    ['tooltip', dotText(String(properties['quote'] ?? ''))],
    ['id', dotId(key)],
    ...known(CLAIM_ATTRIBUTES, { ...properties, type }),
  ];
  return `  ${dotId(from)} -> ${dotId(to)} ${written(values)};\n`;
}

const { foreground } = themes.light;
const FONT = 'fontname="Helvetica"';

/**
 * Who did what to whom in Graphviz's DOT (graphviz.org/doc/info/lang.html), in pieces: entities, and an edge for each claim
 * that states both ends, drawn as the viewer draws them on white. Text is never markup.
 */
export async function* dot(content: Pick<ExportContent, 'elements' | 'ontology' | 'places'>): AsyncGenerator<string> {
  yield `digraph claimgraph {\n  graph [charset="UTF-8", rankdir="LR", ${FONT}];\n`;
  yield `  node [shape="box", style="rounded", penwidth=2, fontcolor="${foreground}", ${FONT}];\n`;
  yield `  edge [fontsize=10, ${FONT}];\n`;
  for await (const drawn of drawnGraph(content)) yield 'node' in drawn ? nodeLine(drawn) : edgeLine(drawn);
  yield '}\n';
}

export const dotFormat: ExportFormat = {
  name: 'dot',
  says: 'a drawing for Graphviz',
  mediaType: 'text/vnd.graphviz',
  extension: 'dot',
  write: dot,
};
