import type { Tag } from './label-text.ts';

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
  const middle = angle === 0 ? y - size / 3 : y;
  const pieces = Math.max(1, Math.round(width / size));
  return Array.from({ length: pieces }, (_unused, index) => {
    const along = ((index + 0.5) / pieces - 0.5) * width;
    const [cx, cy] = [x + along * Math.cos(angle), middle + along * Math.sin(angle)];
    const halfPiece = width / pieces / 2;
    return { left: cx - halfPiece, right: cx + halfPiece, top: cy - half, bottom: cy + half };
  });
}

/** Which parts of the canvas are taken. */
export class Occupancy {
  readonly #taken: Box[];

  constructor(taken: readonly Box[] = []) {
    this.#taken = [...taken];
  }

  /** Takes the boxes if all are free; false, and nothing taken, if one is not. */
  claim(boxes: readonly Box[]): boolean {
    if (boxes.some((box) => this.#taken.some((other) => cover(box, other)))) return false;
    this.#taken.push(...boxes);
    return true;
  }
}
