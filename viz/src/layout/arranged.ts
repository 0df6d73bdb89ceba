import type { LayoutInput, Point } from '../../../src/drawing/layout/geometry.ts';
import { byDegree, grouped, placedInColumns } from './columns.ts';

/** What has no date stands last. */
const UNDATED = '9999';
/** Layout units between two neighbours of a circle. */
const STEP = 92;

/** Everything on one circle, what is of one type side by side, the most connected of it first. */
export function circleLayout(input: LayoutInput): ReadonlyMap<string, Point> {
  const ring = grouped(byDegree(input), ({ type = '' }) => type).flatMap(([, nodes]) => nodes);
  const radius = Math.max(150, (ring.length * STEP) / (2 * Math.PI));
  return new Map(
    ring.map(({ id }, index) => {
      const angle = (2 * Math.PI * index) / ring.length - Math.PI / 2;
      return [id, { x: 1.3 * radius * Math.cos(angle), y: radius * Math.sin(angle) }];
    }),
  );
}

/** A column for each type, the most connected at its top. */
export const typesLayout = (input: LayoutInput): ReadonlyMap<string, Point> =>
  placedInColumns(grouped(byDegree(input), ({ type = '' }) => type).map(([, nodes]) => nodes));

/** The first day on which each node has part in anything. */
function firstDays({ edges }: LayoutInput): ReadonlyMap<string, string> {
  const days = new Map<string, string>();
  for (const { from, to, day } of edges) {
    if (!day) continue;
    for (const id of [from, to]) if (day < (days.get(id) ?? UNDATED)) days.set(id, day);
  }
  return days;
}

/** A column for each month, from left to right, in which something first had part in what is told; the undated last. */
export function timeLayout(input: LayoutInput): ReadonlyMap<string, Point> {
  const days = firstDays(input);
  const monthOf = (id: string): string => days.get(id)?.slice(0, 7) ?? UNDATED;
  return placedInColumns(grouped(byDegree(input), ({ id }) => monthOf(id)).map(([, nodes]) => nodes));
}
