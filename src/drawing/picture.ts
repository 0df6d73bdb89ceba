import { type ClaimClass, type LineStyle, nodeColorOf, type Theme } from '../domain/drawing-style.ts';
import { curvatureOf, curveMiddle, uprightAngle } from './curve.ts';
import type { DrawnEdge, DrawnGraph, DrawnNode } from './drawn.ts';
import { type LabelSide, LabelSides } from './label-side.ts';
import { baselines, circleBox, type LabelRequest, placedLabels, roomOnEdge } from './labels.ts';
import type { Point } from './layout/geometry.ts';
import { shortName } from './layout/label-box.ts';
import { layout } from './layout.ts';
import { radiusOf } from './node-size.ts';
import { parallelIndexes } from './parallel.ts';
import { FONT } from './svg/attributes.ts';
import type { Tag } from './tag.ts';

/** An entity of a picture. */
export interface PictureNode {
  readonly id: string;
  readonly name: string;
  readonly type: string;
}

/** A claim of a picture; its ends are nodes of it. */
export interface PictureEdge {
  readonly from: string;
  readonly to: string;
  /** What was done, in words. */
  readonly label: string;
  readonly class: ClaimClass;
  readonly line: LineStyle;
  /** In pixels. */
  readonly width: number;
}

/** A circle of the picture, with what is known of it. */
interface Circle extends Point, PictureNode {
  readonly size: number;
}

const MARGIN = 70;
/** The longest side of a picture, in pixels: what would be larger is drawn smaller. */
const LONGEST = 6_000;
const [NAME_SIZE, VERB_SIZE] = [12, 11];
/** A guess at the width of a letter by the size of the font, on the wide side: nothing measures text here. */
const LETTER = 0.58;
/** Among more edges than this none is labelled, as in the viewer. */
const MOST_LABELLED = 150;

const widthOf = ({ text, size }: Tag): number => text.length * size * LETTER;

/** The places of the nodes in pixels, and the size of the picture. */
function placedIn(nodes: readonly PictureNode[], edges: readonly PictureEdge[]) {
  const places = layout({ nodes, edges });
  const points = [...places.values()];
  const least = (axis: 'x' | 'y'): number => points.reduce((low, point) => Math.min(low, point[axis]), Infinity);
  const most = (axis: 'x' | 'y'): number => points.reduce((high, point) => Math.max(high, point[axis]), -Infinity);
  const [left, top] = [least('x'), least('y')];
  const scale = Math.min(1, LONGEST / Math.max(1, most('x') - left, most('y') - top));
  const at = (id: string): Point => {
    const { x, y } = places.get(id)!;
    return { x: (x - left) * scale + 2 * MARGIN, y: (y - top) * scale + MARGIN };
  };
  const [width, height] = [(most('x') - left) * scale + 4 * MARGIN, (most('y') - top) * scale + 2 * MARGIN];
  return { at, width: Math.max(480, Math.ceil(width)), height: Math.ceil(height) };
}

function nameOf(circle: Circle, side: LabelSide, color: string): LabelRequest {
  const font = `500 ${NAME_SIZE}px ${FONT}`;
  const tag = { text: shortName(circle.name), font, size: NAME_SIZE, color, x: circle.x, angle: 0 };
  return { priority: circle.size, tags: baselines({ ...circle, ...side }, NAME_SIZE).map((y) => ({ ...tag, y })) };
}

function verbOn(
  edge: PictureEdge,
  from: Circle,
  to: Circle,
  { curvature, color }: { curvature: number; color: string },
) {
  const font = `400 ${VERB_SIZE}px ${FONT}`;
  const place = { ...curveMiddle(from, to, curvature), angle: uprightAngle(from, to) };
  const tag: Tag = { text: edge.label, font, size: VERB_SIZE, color, ...place, onLine: true };
  const fits = widthOf(tag) <= roomOnEdge(from, to, curvature);
  return fits ? [{ priority: edge.width, tags: [tag] } satisfies LabelRequest] : [];
}

const upwards = ({ x, y }: Point): Point => ({ x, y: -y });

function sidesOf(drawn: readonly DrawnEdge[], edges: readonly PictureEdge[]): LabelSides {
  const sides = new LabelSides();
  drawn.forEach(({ from, to, curvature }, number) => {
    const curve = { from: upwards(from), to: upwards(to), curvature };
    sides.add(edges[number]!.from, curve.from, curve);
    sides.add(edges[number]!.to, curve.to, curve);
  });
  return sides;
}

/**
 * A graph as it is drawn where there is no screen: the layout, colours, lines and sizes of the viewer, every name that
 * finds room, in a picture that is as large as it needs to be.
 * @throws RangeError for a graph without nodes
 */
export function picture(nodes: readonly PictureNode[], edges: readonly PictureEdge[], theme: Theme): DrawnGraph {
  if (nodes.length === 0) throw new RangeError('a picture of nothing');
  const { at, width, height } = placedIn(nodes, edges);
  const degrees = new Map<string, number>();
  for (const { from, to } of edges) for (const id of [from, to]) degrees.set(id, (degrees.get(id) ?? 0) + 1);
  const circles = new Map(
    nodes.map((node): [string, Circle] => {
      const size = radiusOf(degrees.get(node.id) ?? 0, nodes.length);
      return [node.id, { ...node, ...at(node.id), size }];
    }),
  );
  const curved = parallelIndexes(edges).map(({ index, max }) => curvatureOf(index, max));
  const drawnEdges = edges.map((edge, number): DrawnEdge => {
    const [from, to] = [circles.get(edge.from)!, circles.get(edge.to)!];
    const look = { width: edge.width, color: theme.edges[edge.class], line: edge.line };
    return { from, to, targetRadius: to.size, curvature: curved[number]!, ...look };
  });
  const verbs =
    edges.length > MOST_LABELLED
      ? []
      : edges.flatMap((edge, number) => {
          const look = { curvature: curved[number]!, color: theme.foreground };
          return verbOn(edge, circles.get(edge.from)!, circles.get(edge.to)!, look);
        });
  const all = [...circles.values()];
  const sides = sidesOf(drawnEdges, edges);
  const names = all.map((circle) => nameOf(circle, sides.of(circle.id), theme.foreground));
  return {
    width,
    height,
    edges: drawnEdges,
    nodes: all.map(({ x, y, size, type }): DrawnNode => {
      return { x, y, radius: size, color: theme.nodes[nodeColorOf(type)], entityType: type };
    }),
    labels: placedLabels({ nodes: names, edges: verbs }, all.map(circleBox), widthOf),
  };
}
