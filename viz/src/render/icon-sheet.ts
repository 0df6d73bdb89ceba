import { ICON_TYPES, iconPath, iconTypeOf } from '../../../src/drawing/icons.ts';

/** Pixels of an icon on the sheet: more than it has on the screen, but where one is very close. */
const CELL = 128;
/** Units across a cell. An icon's own grid has 24 of them and lies in the middle, so that no icon touches the next. */
const GRID = 34;

/** Icons in a row of the sheet, which has as many rows. */
export const SHEET_SIDE = Math.ceil(Math.sqrt(ICON_TYPES.length));

/** Where the icon of an entity type is on the sheet, counted row by row. */
export const cellOf = (type: string): number => ICON_TYPES.indexOf(iconTypeOf(type));

let painted: HTMLCanvasElement | null = null;

/** All icons on one canvas, whose opacity is their shape. Painted once, without loading anything. */
export function iconSheet(): HTMLCanvasElement {
  if (painted !== null) return painted;
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = SHEET_SIDE * CELL;
  const context = canvas.getContext('2d')!;
  const [unit, margin] = [CELL / GRID, (GRID - 24) / 2];
  ICON_TYPES.forEach((type, cell) => {
    const [column, row] = [cell % SHEET_SIDE, Math.floor(cell / SHEET_SIDE)];
    context.setTransform(unit, 0, 0, unit, column * CELL + margin * unit, row * CELL + margin * unit);
    context.fill(new Path2D(iconPath(type)), 'evenodd');
  });
  painted = canvas;
  return canvas;
}
