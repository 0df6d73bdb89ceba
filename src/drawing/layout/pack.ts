import type { Point } from './geometry.ts';
import { labelBox } from './label-box.ts';

const GAP = 30;
/** Width to height of the whole picture. */
const ASPECT = 1.1;
const TRIES = 24;

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

interface Packing {
  readonly placed: ReadonlyMap<string, Point>;
  /** Side of the square that holds the picture once its width is counted by `ASPECT`: the less, the larger it is drawn. */
  readonly side: number;
}

function packInto(blocks: readonly Block[], limit: number): Packing {
  const placed = new Map<string, Point>();
  let [x, y, rowHeight, widest] = [0, 0, 0, 0];
  for (const { positions, left, top, width, height } of blocks) {
    if (x > 0 && x + width > limit) [x, y, rowHeight] = [0, y + rowHeight + GAP, 0];
    for (const [id, point] of positions) placed.set(id, { x: point.x - left + x, y: point.y - top + y });
    widest = Math.max(widest, x + width);
    x += width + GAP;
    rowHeight = Math.max(rowHeight, height);
  }
  return { placed, side: Math.max(widest / ASPECT, y + rowHeight) };
}

/** Widths of rows worth a try: from the widest component to half as wide again as a picture without gaps would be. */
function rowWidths(blocks: readonly Block[]): readonly number[] {
  const area = blocks.reduce((sum, { width, height }) => sum + (width + GAP) * (height + GAP), 0);
  const least = Math.max(...blocks.map(({ width }) => width));
  const most = Math.max(least, 1.5 * Math.sqrt(area * ASPECT));
  return Array.from({ length: TRIES }, (_, step) => least + ((most - least) * step) / (TRIES - 1));
}

/**
 * Puts components beside each other in rows, in the order given, none touching another; of several widths of the rows
 * the one that lets the picture be drawn largest.
 */
export function pack(
  components: readonly ReadonlyMap<string, Point>[],
  names: ReadonlyMap<string, string>,
): ReadonlyMap<string, Point> {
  const blocks = components.map((positions) => blockOf(positions, names));
  if (blocks.length === 0) return new Map();
  const packings = rowWidths(blocks).map((width) => packInto(blocks, width));
  return packings.reduce((best, packing) => (packing.side < best.side ? packing : best)).placed;
}
