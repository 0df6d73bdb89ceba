import { UndirectedGraph } from 'graphology';
import { componentsOf } from './layout/components.ts';
import { forcePlaces } from './layout/force-atlas.ts';
import type { LayoutInput, Point } from './layout/geometry.ts';
import { pack } from './layout/pack.ts';
import { separate } from './layout/separate.ts';

/** Side of the square that a component is fitted to, in layout units: about pixels when an article's graph is in view. */
const sideFor = (nodes: number): number => Math.max(140 * Math.min(4, nodes - 1), 100 * Math.sqrt(nodes));

const BARNES_HUT_FROM = 500;
/** Keeps the time of a layout near a second: iterations × nodes. */
const STEPS = 400_000;
/** The same where every pair of nodes is looked at, in the page, before anything is seen: iterations × nodes². */
const PAIRS = 8_000_000;

/** A number in [0, 1) from a text, always the same (FNV-1a). */
function hashFraction(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return (hash >>> 0) / 2 ** 32;
}

/** The component on a circle, in the order of its ids, with a nudge by hash so that nothing is collinear. */
function seeded(ids: readonly string[], edges: LayoutInput['edges']): UndirectedGraph {
  const graph = new UndirectedGraph();
  ids.forEach((id, index) => {
    const angle = (2 * Math.PI * index) / ids.length;
    const radius = 100 + 20 * hashFraction(id);
    graph.addNode(id, { x: radius * Math.cos(angle), y: radius * Math.sin(angle) });
  });
  for (const { from, to } of edges) if (from !== to) graph.mergeEdge(from, to);
  return graph;
}

/** Labels are wide and low, so that separating them makes a layout higher; this makes up for it beforehand. */
const WIDER = 1.35;

/** Scales positions to the side that suits their number, the long side lying: labels need more width than height. */
function fitted(positions: Readonly<Record<string, Point>>): Map<string, Point> {
  const points = Object.entries(positions);
  const extent = (axis: 'x' | 'y'): number => {
    const values = points.map(([, point]) => point[axis]);
    return (
      values.reduce((most, value) => Math.max(most, value)) - values.reduce((least, value) => Math.min(least, value))
    );
  };
  const [width, height] = [extent('x'), extent('y')];
  const factor = sideFor(points.length) / (Math.max(width, height) || 1);
  const lying = ({ x, y }: Point): Point => (width < height ? { x: y * WIDER, y: x } : { x: x * WIDER, y });
  return new Map(points.map(([id, point]) => [id, { x: lying(point).x * factor, y: lying(point).y * factor }]));
}

const affordable = (nodes: number): number =>
  nodes < BARNES_HUT_FROM ? Math.max(150, PAIRS / nodes ** 2) : STEPS / nodes;

function layComponent(ids: readonly string[], edges: LayoutInput['edges']): Map<string, Point> {
  if (ids.length === 1) return new Map([[ids[0]!, { x: 0, y: 0 }]]);
  const graph = seeded(ids, edges);
  const iterations = Math.max(30, Math.min(600, Math.round(affordable(ids.length))));
  const barnesHutOptimize = ids.length >= BARNES_HUT_FROM;
  return fitted(forcePlaces(graph, { iterations, gravity: 0.4, scalingRatio: 12, barnesHutOptimize }));
}

/**
 * Where every node goes. Pure: the same graph gives the same picture, whatever order it comes in. Each connected
 * component is laid out with ForceAtlas2 from seeded positions, its labels are pushed apart, and the components are
 * packed beside each other.
 */
export function layout({ nodes, edges }: LayoutInput): ReadonlyMap<string, Point> {
  const names = new Map(nodes.map(({ id, name }) => [id, name]));
  const known = edges.filter(({ from, to }) => names.has(from) && names.has(to));
  const sorted = [...known].sort((a, b) => (`${a.from} ${a.to}` < `${b.from} ${b.to}` ? -1 : 1));
  const components = componentsOf([...names.keys()].sort(), sorted);
  const laid = components.map(({ ids, edges: inside }) => separate(layComponent(ids, inside), names, inside));
  return pack(laid, names);
}
