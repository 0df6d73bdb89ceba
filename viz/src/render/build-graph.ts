import { indexParallelEdgesIndex } from '@sigma/edge-curve';
import { MultiDirectedGraph } from 'graphology';
import type { ViewClaim, ViewGraph } from '../../../src/domain/view.ts';
import { curvatureOf } from '../../../src/drawing/curve.ts';
import { LabelSides } from '../../../src/drawing/label-side.ts';
import type { LayoutInput, Point } from '../../../src/drawing/layout/geometry.ts';
import { radiusOf } from '../../../src/drawing/node-size.ts';
import { classOf, lineOf, widthOf } from '../style.ts';
import { edgeWords } from '../wording.ts';

type Edge = ViewClaim & { readonly subject: string; readonly object: string };

/** A claim that can be drawn: both ends are stated, and are not the same. */
export const isEdge = (claim: ViewClaim): claim is Edge =>
  claim.subject !== null && claim.object !== null && claim.subject !== claim.object;

function addCurvature(graph: MultiDirectedGraph): void {
  indexParallelEdgesIndex(graph, { edgeIndexAttribute: 'parallel', edgeMaxIndexAttribute: 'parallelMax' });
  graph.updateEachEdgeAttributes((_edge, attributes) =>
    Object.assign(attributes, {
      curvature: curvatureOf(attributes['parallel'] ?? null, attributes['parallelMax'] ?? null),
    }),
  );
}

/** Where the drawing, whose y grows upwards, has a place of the layout. */
export const drawnAt = ({ x, y }: Point): Point => ({ x, y: -y });

/** Puts labels to the side on which fewer edges arrive, as nodes are placed now. */
export function updateLabelPlaces(graph: MultiDirectedGraph): void {
  const sides = new LabelSides();
  graph.forEachEdge((_edge, { curvature }, source, target, from, to) => {
    const [start, end] = [from, to] as unknown as [Point, Point];
    const curve = { from: start, to: end, curvature };
    sides.add(source, start, curve);
    sides.add(target, end, curve);
  });
  graph.updateEachNodeAttributes((id, attributes) => Object.assign(attributes, sides.of(id)), {
    attributes: ['labelAbove', 'labelGap'],
  });
}

/** What a layout is told of the graph. */
export function layoutInputOf({ entities, claims }: ViewGraph): LayoutInput {
  const edges = claims.filter(isEdge);
  return {
    nodes: entities,
    edges: edges.map((claim) => ({
      from: claim.subject,
      to: claim.object,
      label: edgeWords(claim),
      day: claim.time?.start ?? claim.time?.end ?? null,
    })),
  };
}

/** The drawing as data: entities at their places, claims with their style. Filters never change it. */
export function buildGraph({ entities, claims }: ViewGraph, places: ReadonlyMap<string, Point>): MultiDirectedGraph {
  const graph = new MultiDirectedGraph();
  for (const { id, name, type } of entities)
    graph.addNode(id, { ...drawnAt(places.get(id)!), label: name, entityType: type });
  for (const claim of claims) {
    if (!isEdge(claim) || !graph.hasNode(claim.subject) || !graph.hasNode(claim.object)) continue;
    const attributes = { label: edgeWords(claim), class: classOf(claim), line: lineOf(claim), size: widthOf(claim) };
    graph.addDirectedEdgeWithKey(claim.id, claim.subject, claim.object, attributes);
  }
  graph.updateEachNodeAttributes((id, attributes) =>
    Object.assign(attributes, { size: radiusOf(graph.degree(id), graph.order) }),
  );
  addCurvature(graph);
  updateLabelPlaces(graph);
  return graph;
}
