import type { LayoutInput, Point } from '../../../src/drawing/layout/geometry.ts';

/** Room of a column and of a row in layout units: a name fits beside the next. */
const [WIDTH, HEIGHT] = [240, 84];
/** Columns longer than this go on beside themselves, so that the drawing stays about as wide as high. */
const LONGEST = 14;

type Nodes = LayoutInput['nodes'];

/** Places in columns from left to right, each column about the middle. */
export function placedInColumns(columns: readonly Nodes[]): ReadonlyMap<string, Point> {
  const pieces = columns.flatMap((nodes) =>
    Array.from({ length: Math.ceil(nodes.length / LONGEST) }, (_, at) => nodes.slice(at * LONGEST, (at + 1) * LONGEST)),
  );
  return new Map(
    pieces.flatMap((nodes, column) =>
      nodes.map(({ id }, row) => {
        // Every other column is shifted by half a row, so that edges along a row do not run through names.
        const shift = column % 2 === 0 ? 0 : HEIGHT / 2;
        return [id, { x: column * WIDTH, y: (row - (nodes.length - 1) / 2) * HEIGHT + shift }] as const;
      }),
    ),
  );
}

/** How many edges each node has. */
export function degreesOf({ nodes, edges }: LayoutInput): ReadonlyMap<string, number> {
  const degrees = new Map(nodes.map(({ id }) => [id, 0]));
  for (const { from, to } of edges)
    for (const id of [from, to]) if (degrees.has(id)) degrees.set(id, degrees.get(id)! + 1);
  return degrees;
}

/** Nodes with the most connected first. */
export function byDegree(input: LayoutInput): Nodes {
  const degrees = degreesOf(input);
  const degree = (id: string): number => degrees.get(id) ?? 0;
  return [...input.nodes].sort((a, b) => degree(b.id) - degree(a.id) || (a.id < b.id ? -1 : 1));
}

/** Items by a key, keys in order. */
export function grouped(nodes: Nodes, key: (node: Nodes[number]) => string): readonly (readonly [string, Nodes])[] {
  const groups = new Map<string, Nodes[number][]>();
  for (const node of nodes) {
    const group = groups.get(key(node));
    if (group === undefined) groups.set(key(node), [node]);
    else group.push(node);
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
}
