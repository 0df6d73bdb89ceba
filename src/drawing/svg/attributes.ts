import type { LineStyle } from '../../domain/drawing-style.ts';
import { xmlText } from '../../domain/xml-text.ts';

export const FONT = 'system-ui, "DejaVu Sans", sans-serif';

/** The gaps of a line, in pixels, as the drawing has them. */
export const DASHES: Readonly<Record<LineStyle, string | undefined>> = {
  solid: undefined,
  dashed: '9.3 5.7',
  dotted: '2.9 4.1',
  negated: '13 3.1 2.1 2.6 2.1 3.1',
};

/** What an attribute is: numbers are rounded to hundredths; what is undefined is left out. */
export type Value = string | number | undefined;

const written = (value: string | number): string =>
  typeof value === 'number' ? String(Math.round(value * 100) / 100) : xmlText(value);

/** Attributes as they stand in a tag, each with a space before it. */
export const attributes = (given: Readonly<Record<string, Value>>): string =>
  Object.entries(given)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${written(value)}"`))
    .join('');
