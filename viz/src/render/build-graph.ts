import { indexParallelEdgesIndex } from '@sigma/edge-curve';
import { MultiDirectedGraph } from 'graphology';
import type { ViewClaim, ViewGraph } from '../../../src/domain/view.ts';
import type { Point } from '../layout/geometry.ts';
import { layout } from '../layout.ts';
import { classOf, lineOf, widthOf } from '../style.ts';
import { verbOf } from '../wording.ts';
import { arrivalFrom, curvatureOf } from './curve.ts';

type Edge = ViewClaim & { readonly subject: string; readonly object: string };

/** A claim that can be drawn: both ends are stated, and are not the same. */
export const isEdge = (claim: ViewClaim): claim is Edge =>
  claim.subject !== null && claim.object !== null && claim.subject !== claim.object;

const label = (claim: ViewClaim): string => `${claim.projection === 'DID_NOT' ? '✕ ' : ''}${verbOf(claim)}`;

function addCurvature(graph: MultiDirectedGraph): void {
  indexParallelEdgesIndex(graph, { edgeIndexAttribute: 'parallel', edgeMaxIndexAttribute: 'parallelMax' });
  graph.updateEachEdgeAttributes((_edge, attributes) => ({
    ...attributes,
    curvature: curvatureOf(attributes['parallel'] ?? null, attributes['parallelMax'] ?? null),
  }));
}

/** Radius of the least connected node in pixels: smaller in larger graphs, which are drawn from further away. */
const smallestNode = (nodes: number): number => Math.max(5, 12 - nodes / 20);

/** Labels go to the side on which fewer edges arrive, and keep off the arrow heads of a node that has many. */
function addLabelPlaces(graph: MultiDirectedGraph): void {
  graph.updateEachNodeAttributes((id, attributes) => {
    let pull = 0;
    graph.forEachEdge(id, (_edge, { curvature }, from, to) => {
      const [start, end] = [graph.getNodeAttributes(from), graph.getNodeAttributes(to)] as Point[];
      pull += arrivalFrom(id === from ? start! : end!, { from: start!, to: end!, curvature }).y;
    });
    return { ...attributes, labelAbove: pull < -0.2, labelGap: graph.degree(id) >= 4 ? 9 : 1 };
  });
}

/** The drawing as data: entities with their places, claims with their style. Filters never change it. */
export function buildGraph({ entities, claims }: ViewGraph): MultiDirectedGraph {
  const edges = claims.filter(isEdge);
  const places = layout({
    nodes: entities,
    edges: edges.map((claim) => ({ from: claim.subject, to: claim.object, label: label(claim) })),
  });
  const graph = new MultiDirectedGraph();
  for (const { id, name, type } of entities) {
    const { x, y } = places.get(id)!;
    graph.addNode(id, { x, y: -y, label: name, entityType: type });
  }
  for (const claim of edges) {
    if (!graph.hasNode(claim.subject) || !graph.hasNode(claim.object)) continue;
    const attributes = { label: label(claim), class: classOf(claim), type: lineOf(claim), size: widthOf(claim) };
    graph.addDirectedEdgeWithKey(claim.id, claim.subject, claim.object, attributes);
  }
  const smallest = smallestNode(graph.order);
  graph.updateEachNodeAttributes((id, attributes) => ({
    ...attributes,
    size: smallest + Math.min(9, 2 * Math.sqrt(graph.degree(id))),
  }));
  addCurvature(graph);
  addLabelPlaces(graph);
  return graph;
}
