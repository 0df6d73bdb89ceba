import type { Point } from './layout/geometry.ts';
import { type Box, Occupancy, rotatedBox } from './occupancy.ts';
import type { DrawnTag, Tag } from './tag.ts';

/** Pixels of an edge that its arrow head needs. */
const ARROW = 8;

/** A label that somebody would like to see. */
export interface LabelRequest {
  /** Where it may go, best place first. */
  readonly tags: readonly Tag[];
  /** Higher goes first; `Infinity` is drawn whatever it covers. */
  readonly priority: number;
}

/** A circle with a name, in pixels. */
interface Named extends Point {
  readonly size: number;
  readonly labelAbove?: boolean;
  readonly labelGap?: number;
}

/** The baselines that a node's name may have: above and below it, the better one first. */
export function baselines(node: Pick<Named, 'y' | 'size' | 'labelAbove' | 'labelGap'>, fontSize: number) {
  const { y, size, labelAbove, labelGap = 1 } = node;
  const [above, below] = [y - size - 4 - labelGap, y + size + fontSize + labelGap];
  return labelAbove ? [above, below] : [below, above];
}

/** The square that a circle takes. */
export const circleBox = ({ x, y, size }: Point & { readonly size: number }): Box => ({
  left: x - size,
  right: x + size,
  top: y - size,
  bottom: y + size,
});

/** Pixels of an edge that a label may have: its curve without its ends and its arrow head. */
export function roomOnEdge(source: Named, target: Named, curvature: number): number {
  const length = Math.hypot(target.x - source.x, target.y - source.y) * (1 + curvature * curvature);
  return length - source.size - target.size - ARROW;
}

const byPriority = (a: LabelRequest, b: LabelRequest): number =>
  a.priority === b.priority ? 0 : b.priority - a.priority;

/**
 * The labels that find a place: by weight, names before verbs, each only where it covers no other and no circle.
 * @param widthOf the width of a text in pixels
 */
export function placedLabels(
  { nodes, edges }: { readonly nodes: readonly LabelRequest[]; readonly edges: readonly LabelRequest[] },
  circles: readonly Box[],
  widthOf: (tag: Tag) => number,
): readonly DrawnTag[] {
  const taken = new Occupancy(circles);
  const free = (tag: Tag): boolean => taken.claim(rotatedBox(tag, widthOf(tag)));
  return [...[...nodes].sort(byPriority), ...[...edges].sort(byPriority)].flatMap(({ tags, priority }) => {
    const tag = tags.find(free) ?? (priority === Number.POSITIVE_INFINITY ? tags[0] : undefined);
    return tag === undefined ? [] : [{ ...tag, width: widthOf(tag) }];
  });
}
