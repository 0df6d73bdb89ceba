import { HALO, type Tag } from '../../../src/drawing/tag.ts';

const MOST_WIDTHS = 20_000;
const widths = new Map<string, number>();

/** The width of a text in pixels. Measured once: the same labels are drawn in every frame. */
export function widthOfText(context: CanvasRenderingContext2D, font: string, text: string): number {
  const key = `${font} ${text}`;
  const known = widths.get(key);
  if (known !== undefined) return known;
  if (widths.size >= MOST_WIDTHS) widths.clear();
  context.font = font;
  const { width } = context.measureText(text);
  widths.set(key, width);
  return width;
}

/** Draws a text on a halo of the background's colour. */
export function haloedText(context: CanvasRenderingContext2D, tag: Tag, background: string): void {
  const { text, font, size, color, x, y, angle, onLine } = tag;
  context.save();
  context.translate(x, y);
  context.rotate(angle);
  context.font = font;
  context.textAlign = 'center';
  context.lineJoin = 'round';
  context.lineWidth = HALO;
  context.strokeStyle = background;
  context.fillStyle = background;
  if (onLine) {
    const half = widthOfText(context, font, text) / 2 + 2;
    context.fillRect(-half, -size / 2, 2 * half, size);
  }
  const baseline = onLine ? size / 3 : 0;
  context.strokeText(text, 0, baseline);
  context.fillStyle = color;
  context.fillText(text, 0, baseline);
  context.restore();
}
