import { type ClaimClass, type LineStyle, nodeColorOf, type Theme } from '../../domain/drawing-style.ts';
import { xmlText } from '../../domain/xml-text.ts';
import { iconPath } from '../icons.ts';
import { CLASS_WORDS, LINE_WORDS, WIDTH_WORDS } from '../words.ts';
import { attributes, DASHES } from './attributes.ts';
import type { Caption } from './caption.ts';

const SIZE = 11.5;
const ROW = 20;
const SAMPLE = 34;
/** A guess at the width of a letter, on the wide side: nothing measures text here. */
const LETTER = SIZE * 0.58;

interface Entry {
  readonly sample: string;
  /** Of the sample. */
  readonly width: number;
  readonly words: string;
}

/** A legend that was laid out: its height, and its content from its top left corner. */
export interface LegendBox {
  readonly height: number;
  readonly content: string;
}

const stroke = (color: string, line: LineStyle): string =>
  `<path${attributes({ d: `M0 0H${SAMPLE}`, stroke: color, 'stroke-width': 3, fill: 'none', 'stroke-dasharray': DASHES[line] })}/>`;

const badge = (type: string, { nodes, background }: Theme): string =>
  `<circle${attributes({ cx: 9, cy: 0, r: 8, fill: nodes[nodeColorOf(type)] })}/>` +
  `<path${attributes({
    d: iconPath(type),
    fill: background,
    'fill-rule': 'evenodd',
    transform: `translate(9 0) scale(0.47) translate(-12 -12)`,
  })}/>`;

function rowsOf({ classes, lines, types }: Caption, theme: Theme): readonly (readonly Entry[])[] {
  const ofClass = (kind: ClaimClass): Entry => ({
    sample: stroke(theme.edges[kind], 'solid'),
    width: SAMPLE,
    words: CLASS_WORDS[kind],
  });
  const ofLine = (line: LineStyle): Entry => ({
    sample: stroke(theme.foreground, line),
    width: SAMPLE,
    words: LINE_WORDS[line],
  });
  const rows = [
    classes.map(ofClass),
    [...lines.map(ofLine), { sample: '', width: 0, words: WIDTH_WORDS }],
    types.map((type) => ({ sample: badge(type, theme), width: 18, words: type })),
  ];
  return rows.filter((row) => row.length > 0);
}

/** The legend of what occurs in a view, broken into lines where the width ends. */
export function legendOf(caption: Caption, to: { width: number; padding: number; theme: Theme }): LegendBox {
  const { width, padding, theme } = to;
  const placed: string[] = [];
  let y = 0;
  for (const row of rowsOf(caption, theme)) {
    y += ROW;
    let x = padding;
    for (const { sample, width: wide, words } of row) {
      const indent = wide === 0 ? 0 : wide + 6;
      const needed = indent + words.length * LETTER + 16;
      if (x > padding && x + needed > width) [x, y] = [padding, y + ROW];
      const text = attributes({ x: indent, y: 4, 'font-size': SIZE, fill: theme.foreground });
      placed.push(`<g transform="translate(${x.toFixed(1)} ${y})">${sample}<text${text}>${xmlText(words)}</text></g>`);
      x += needed;
    }
  }
  return { height: y + ROW / 2, content: placed.join('\n') };
}
