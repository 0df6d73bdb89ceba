/** A text to be drawn: its baseline's middle, and for one that lies on a line, the point of the line. */
export interface Tag {
  readonly text: string;
  /** CSS font. */
  readonly font: string;
  /** Of the font, in pixels. */
  readonly size: number;
  readonly color: string;
  readonly x: number;
  readonly y: number;
  /** In radians, clockwise. */
  readonly angle: number;
  /** Interrupts the line it lies on. */
  readonly onLine?: boolean;
}

/** A text as it was drawn. */
export interface DrawnTag extends Tag {
  /** Of the text, in pixels. */
  readonly width: number;
}

/** Width of the line around a text, in pixels. */
export const HALO = 4;
