import type { Tag } from './tag.ts';

/** A rectangle of the canvas, in CSS pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const cover = (a: Box, b: Box): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Upright boxes that together hold a label of some width, turned about its middle. */
export function rotatedBox(
  { x, y, size, angle }: Pick<Tag, 'x' | 'y' | 'size' | 'angle'>,
  width: number,
): readonly Box[] {
  const half = size / 2;
  if (angle === 0) {
    const middle = y - size / 3;
    return [{ left: x - width / 2, right: x + width / 2, top: middle - half, bottom: middle + half }];
  }
  const pieces = Math.max(1, Math.round(width / size));
  return Array.from({ length: pieces }, (_unused, index) => {
    const along = ((index + 0.5) / pieces - 0.5) * width;
    const [cx, cy] = [x + along * Math.cos(angle), y + along * Math.sin(angle)];
    const halfPiece = width / pieces / 2;
    return { left: cx - halfPiece, right: cx + halfPiece, top: cy - half, bottom: cy + half };
  });
}

/** Side of the squares by which what is taken is looked up, in pixels. */
const CELL = 64;
/** More columns than any canvas has, with room for what hangs over its left border. */
const COLUMNS = 4_096;

/** The squares that a box lies in. */
function cellsOf({ left, top, right, bottom }: Box): readonly number[] {
  const [x, y, lastX, lastY] = [left, top, right, bottom].map((edge) => Math.floor(edge / CELL)) as [
    number,
    number,
    number,
    number,
  ];
  const cells: number[] = [];
  for (let row = y; row <= lastY; row++)
    for (let column = x; column <= lastX; column++) cells.push(row * COLUMNS + column);
  return cells;
}

/** Which parts of the canvas are taken. */
export class Occupancy {
  readonly #taken = new Map<number, Box[]>();

  constructor(taken: readonly Box[] = []) {
    for (const box of taken) this.#take(box);
  }

  #take(box: Box): void {
    for (const cell of cellsOf(box)) {
      const boxes = this.#taken.get(cell);
      if (boxes === undefined) this.#taken.set(cell, [box]);
      else boxes.push(box);
    }
  }

  #isTaken(box: Box): boolean {
    return cellsOf(box).some((cell) => this.#taken.get(cell)?.some((other) => cover(box, other)) === true);
  }

  /** Takes the boxes if all are free; false, and nothing taken, if one is not. */
  claim(boxes: readonly Box[]): boolean {
    if (boxes.some((box) => this.#isTaken(box))) return false;
    for (const box of boxes) this.#take(box);
    return true;
  }
}
