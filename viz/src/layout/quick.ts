import type { LayoutInput, Point } from '../../../src/drawing/layout/geometry.ts';

/** The angle from one seed of a sunflower to the next, which leaves no gaps. */
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
const SPACING = 60;

/**
 * Places that cost next to nothing, for a graph whose layout takes longer than anybody waits for a first picture: a
 * disc, the most connected in its middle. The same graph gives the same picture, whatever order it comes in.
 */
export function quickPlaces({ nodes, edges }: LayoutInput): ReadonlyMap<string, Point> {
  const degrees = new Map(nodes.map(({ id }) => [id, 0]));
  for (const { from, to } of edges)
    for (const id of [from, to]) if (degrees.has(id)) degrees.set(id, degrees.get(id)! + 1);
  const ranked = [...degrees].sort(([a, many], [b, few]) => few - many || (a < b ? -1 : 1));
  return new Map(
    ranked.map(([id], rank) => {
      const [radius, angle] = [SPACING * Math.sqrt(rank), rank * GOLDEN_ANGLE];
      return [id, { x: radius * Math.cos(angle), y: radius * Math.sin(angle) }];
    }),
  );
}
