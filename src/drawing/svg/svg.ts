import type { Theme } from '../../domain/drawing-style.ts';
import { xmlText } from '../../domain/xml-text.ts';
import type { DrawnEdge, DrawnGraph, DrawnNode } from '../drawn.ts';
import { iconPath } from '../icons.ts';
import { type DrawnTag, HALO } from '../tag.ts';
import { attributes, DASHES, FONT, type Value } from './attributes.ts';
import type { Caption } from './caption.ts';
import { edgePath } from './curve-path.ts';
import { type LegendBox, legendOf } from './legend.ts';

const PADDING = 16;
/** Room for the title above the drawing, and for the line of provenance below the legend. */
const TITLE = 40;
const PROVENANCE = 30;

const element = (name: string, given: Readonly<Record<string, Value>>, content = ''): string =>
  content === '' ? `<${name}${attributes(given)}/>` : `<${name}${attributes(given)}>${content}</${name}>`;

function edge(drawn: DrawnEdge): string {
  const { line, head } = edgePath(drawn);
  const dashes = Object.hasOwn(DASHES, drawn.line) ? DASHES[drawn.line as keyof typeof DASHES] : undefined;
  const stroke = {
    d: line,
    fill: 'none',
    stroke: drawn.color,
    'stroke-width': drawn.width,
    'stroke-dasharray': dashes,
  };
  return element('path', stroke) + (head === '' ? '' : element('path', { d: head, fill: drawn.color }));
}

/** A circle with the icon of the type, whose grid has 34 units across a circle. */
function node({ x, y, radius, color, entityType }: DrawnNode, background: string): string {
  const place = `translate(${x.toFixed(2)} ${y.toFixed(2)}) scale(${(radius / 17).toFixed(4)}) translate(-12 -12)`;
  const icon = { d: iconPath(entityType), fill: background, 'fill-rule': 'evenodd', transform: place };
  return element('circle', { cx: x, cy: y, r: radius, fill: color }) + element('path', icon);
}

function label({ text, size, color, x, y, angle, onLine, width, font }: DrawnTag, background: string): string {
  const turned = angle === 0 ? '' : ` rotate(${((angle * 180) / Math.PI).toFixed(2)})`;
  const rect = { x: -width / 2 - 2, y: -size / 2, width: width + 4, height: size, fill: background };
  const written = {
    y: onLine ? size / 3 : 0,
    'font-size': size,
    'font-weight': /^\d+/.exec(font)?.[0],
    fill: color,
    stroke: background,
    'stroke-width': HALO,
    'stroke-linejoin': 'round',
    'paint-order': 'stroke',
    'text-anchor': 'middle',
  };
  const content = (onLine ? element('rect', rect) : '') + element('text', written, xmlText(text));
  return element('g', { transform: `translate(${x.toFixed(2)} ${y.toFixed(2)})${turned}` }, content);
}

function drawing({ width, height, edges, nodes, labels }: DrawnGraph, { background }: Theme): string {
  const clip = element('clipPath', { id: 'window' }, element('rect', { width, height }));
  const inside = [
    ...edges.map(edge),
    ...nodes.map((one) => node(one, background)),
    ...labels.map((one) => label(one, background)),
  ];
  return clip + element('g', { 'clip-path': 'url(#window)', transform: `translate(0 ${TITLE})` }, inside.join('\n'));
}

function furniture(caption: Caption, legend: LegendBox, { width, top }: { width: number; top: number }, theme: Theme) {
  const { foreground, dimmed } = theme;
  const text = { x: PADDING, fill: foreground };
  const rule = (y: number): string =>
    element('path', { d: `M0 ${y}H${width}`, stroke: dimmed, fill: 'none', 'stroke-width': 1 });
  return [
    element('text', { ...text, y: 26, 'font-size': 16, 'font-weight': 650 }, xmlText(caption.title)),
    rule(TITLE),
    rule(top),
    element('g', { transform: `translate(0 ${top})` }, legend.content),
    element('text', { ...text, y: top + legend.height + 16, 'font-size': 11.5 }, xmlText(caption.provenance)),
  ].join('\n');
}

/**
 * A view as an SVG picture: what is seen of the drawing, under its title and over a legend of what occurs and a line that
 * says where it comes from. It needs nothing from anywhere; its description tells the claims. Every text is escaped.
 * @param scale what the size of the picture is multiplied by
 */
export function svgOf(drawn: DrawnGraph, caption: Caption, theme: Theme, scale = 1): string {
  const { width } = drawn;
  const legend = legendOf(caption, { width, padding: PADDING, theme });
  const top = TITLE + drawn.height;
  const height = top + legend.height + PROVENANCE;
  const root = {
    xmlns: 'http://www.w3.org/2000/svg',
    width: width * scale,
    height: height * scale,
    viewBox: `0 0 ${width} ${height}`,
    role: 'img',
    'aria-labelledby': 'title desc',
    'font-family': FONT,
  };
  const content = [
    `<title id="title">${xmlText(caption.title)}</title>`,
    `<desc id="desc">${xmlText([...caption.sentences, caption.provenance].join(' '))}</desc>`,
    element('rect', { width, height, fill: theme.background }),
    drawing(drawn, theme),
    furniture(caption, legend, { width, top }, theme),
  ];
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element('svg', root, `\n${content.join('\n')}\n`)}\n`;
}
