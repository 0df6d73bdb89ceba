import type { Point } from './geometry.ts';
import { labelBox } from './label-box.ts';

const GAP = 30;
/** Width to height of the whole picture. */
const ASPECT = 1.1;

interface Block {
  readonly positions: ReadonlyMap<string, Point>;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

function blockOf(positions: ReadonlyMap<string, Point>, names: ReadonlyMap<string, string>): Block {
  let [left, top, right, bottom] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, -Infinity, -Infinity];
  for (const [id, { x, y }] of positions) {
    const box = labelBox(names.get(id) ?? '');
    left = Math.min(left, x - box.halfWidth);
    right = Math.max(right, x + box.halfWidth);
    top = Math.min(top, y - box.above);
    bottom = Math.max(bottom, y + box.below);
  }
  return { positions, left, top, width: right - left, height: bottom - top };
}

/** How wide the rows should be so that the picture is about `ASPECT`. */
function rowWidth(blocks: readonly Block[]): number {
  const area = blocks.reduce((sum, { width, height }) => sum + (width + GAP) * (height + GAP), 0);
  return Math.max(Math.sqrt(area * ASPECT), ...blocks.map(({ width }) => width));
}

/** Puts components beside each other in rows, in the order given, none touching another. */
export function pack(
  components: readonly ReadonlyMap<string, Point>[],
  names: ReadonlyMap<string, string>,
): ReadonlyMap<string, Point> {
  const blocks = components.map((positions) => blockOf(positions, names));
  const limit = rowWidth(blocks);
  const placed = new Map<string, Point>();
  let [x, y, rowHeight] = [0, 0, 0];
  for (const { positions, left, top, width, height } of blocks) {
    if (x > 0 && x + width > limit) [x, y, rowHeight] = [0, y + rowHeight + GAP, 0];
    for (const [id, point] of positions) placed.set(id, { x: point.x - left + x, y: point.y - top + y });
    x += width + GAP;
    rowHeight = Math.max(rowHeight, height);
  }
  return placed;
}
