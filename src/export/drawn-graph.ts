import { type ClaimClass, classOf, type LineStyle, lineOf, nodeColorOf, themes } from '../domain/drawing-style.ts';
import type { GraphElement, GraphNode, GraphRelationship } from '../domain/graph.ts';
import type { Ontology } from '../domain/ontology.ts';
import type { Places } from '../domain/view.ts';
import { entityGraph } from './entity-graph.ts';
import type { ExportContent } from './format.ts';

/** Parts from 0 to 255. */
export interface Color {
  readonly r: number;
  readonly g: number;
  readonly b: number;
}

/** An entity as it is drawn: coloured by its type, larger the more claims it has a part in. */
export interface DrawnNode {
  readonly node: GraphNode;
  readonly color: Color;
  readonly size: number;
  /** Missing where nobody said. */
  readonly place?: readonly [x: number, y: number];
}

/** A claim as it is drawn: coloured by what was done, its line by how sure it is, as in the viewer. */
export interface DrawnEdge {
  readonly edge: GraphRelationship;
  readonly color: Color;
  readonly line: LineStyle;
  /** The confidence; missing where there is none, or none above 0, which programs would take for no edge. */
  readonly weight?: number;
}

/** How large what has no claims is drawn, and the most that claims add: of about 100 units between neighbours. */
const [SMALLEST, GROWTH] = [6, 44];

const sizeOf = (degree: number): number => SMALLEST + Math.min(GROWTH, Math.round(20 * Math.sqrt(degree)) / 10);

function rgb(hex: string): Color {
  const parts = Number.parseInt(hex.slice(1), 16);
  return { r: parts >> 16, g: (parts >> 8) & 255, b: parts & 255 };
}

const { nodes, edges } = themes.light;
const NODES = Object.fromEntries(Object.entries(nodes).map(([kind, hex]) => [kind, rgb(hex)]));
const EDGES = Object.fromEntries(Object.entries(edges).map(([kind, hex]) => [kind, rgb(hex)]));

function drawnNode(node: GraphNode, degree: number, places: Places): DrawnNode {
  const place = Object.hasOwn(places, node.id) ? places[node.id] : undefined;
  const color = NODES[nodeColorOf(String(node.properties['type']))]!;
  return { node, color, size: sizeOf(degree), ...(place && { place }) };
}

function drawnEdge(edge: GraphRelationship, classes: ReadonlyMap<string, ClaimClass>): DrawnEdge {
  const { predicate, modality, attributedTo, confidence } = edge.properties;
  const projection = edge.type === 'DID_NOT' || edge.type === 'MIGHT' ? edge.type : 'holds';
  const speaker = typeof attributedTo === 'string' ? attributedTo : null;
  return {
    edge,
    color: EDGES[classes.get(String(predicate)) ?? 'other']!,
    line: lineOf({ projection, modality: modality as Parameters<typeof lineOf>[0]['modality'], speaker }),
    ...(typeof confidence === 'number' && confidence > 0 && { weight: confidence }),
  };
}

/** How many claims each entity has a part in. */
async function degreesOf(elements: AsyncIterable<GraphElement>): Promise<ReadonlyMap<string, number>> {
  const degrees = new Map<string, number>();
  for await (const element of entityGraph(elements)) {
    if ('node' in element) continue;
    const { from, to } = element.relationship;
    degrees.set(from, (degrees.get(from) ?? 0) + 1);
    if (to !== from) degrees.set(to, (degrees.get(to) ?? 0) + 1);
  }
  return degrees;
}

const classesOf = ({ data }: Ontology): ReadonlyMap<string, ClaimClass> =>
  new Map(data.predicates.map(({ name, family }) => [name, classOf({ predicate: name, family })]));

/**
 * Who did what to whom, as it is drawn: entities, then one edge for each claim that states both ends. The elements are
 * read twice, since how large an entity is drawn is known only at their end; in memory are the ids of the entities.
 */
export async function* drawnGraph({
  elements,
  ontology,
  places,
}: Pick<ExportContent, 'elements' | 'ontology' | 'places'>): AsyncGenerator<DrawnNode | DrawnEdge> {
  const degrees = await degreesOf(elements());
  const classes = classesOf(ontology);
  for await (const element of entityGraph(elements()))
    if ('node' in element) yield drawnNode(element.node, degrees.get(element.node.id) ?? 0, places);
    else yield drawnEdge(element.relationship, classes);
}
