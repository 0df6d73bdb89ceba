import type { EdgeLabelDrawingFunction, NodeHoverDrawingFunction, NodeLabelDrawingFunction } from 'sigma/rendering';
import { shortName } from '../layout/label-box.ts';
import { themes } from '../style.ts';
import { curveMiddle, uprightAngle } from './curve.ts';

const HALO = 4;
const FEWEST_PIXELS = 24;

/** The halo has the colour of whichever background goes with the text. */
const haloFor = (color: string | undefined): string =>
  color === themes.dark.foreground ? themes.dark.background : themes.light.background;

function haloedText(context: CanvasRenderingContext2D, text: string, x: number, y: number, color: string): void {
  context.textAlign = 'center';
  context.lineJoin = 'round';
  context.lineWidth = HALO;
  context.strokeStyle = haloFor(color);
  context.strokeText(text, x, y);
  context.fillStyle = color;
  context.fillText(text, x, y);
  context.textAlign = 'start';
}

/** The baseline of a node's name: above or below it. */
function labelY(data: { y: number; size: number }, fontSize: number): number {
  const { labelAbove, labelGap = 1 } = data as { labelAbove?: boolean; labelGap?: number };
  return labelAbove ? data.y - data.size - 4 - labelGap : data.y + data.size + fontSize + labelGap;
}

/** A node's name, beside it, on a halo. */
export const drawNodeLabel: NodeLabelDrawingFunction = (context, data, settings) => {
  if (!data.label) return;
  const strong = 'highlighted' in data && data.highlighted === true;
  context.font = `${strong ? 700 : 500} ${settings.labelSize}px ${settings.labelFont}`;
  const text = strong ? data.label : shortName(data.label);
  haloedText(context, text, data.x, labelY(data, settings.labelSize), settings.labelColor.color ?? '#000');
};

/** The node under the pointer: a ring, and its whole name. */
export const drawNodeHover: NodeHoverDrawingFunction = (context, data, settings) => {
  const color = settings.labelColor.color ?? '#000';
  context.beginPath();
  context.arc(data.x, data.y, data.size + 3, 0, 2 * Math.PI);
  context.lineWidth = 2;
  context.strokeStyle = color;
  context.stroke();
  if (!data.label) return;
  context.font = `700 ${settings.labelSize}px ${settings.labelFont}`;
  haloedText(context, data.label, data.x, labelY(data, settings.labelSize), color);
};

/** The text cut so that it is at most `width` pixels wide; '' when not even four letters fit. */
function fitting(context: CanvasRenderingContext2D, text: string, width: number): string {
  if (context.measureText(text).width <= width) return text;
  for (let length = text.length - 1; length >= 4; length--) {
    const cut = `${text.slice(0, length).trimEnd()}…`;
    if (context.measureText(cut).width <= width) return cut;
  }
  return '';
}

/** What was done, on the middle of the edge and along it. */
export const drawEdgeLabel: EdgeLabelDrawingFunction = (context, edge, source, target, settings) => {
  if (!edge.label) return;
  const { curvature = 0 } = edge as { curvature?: number };
  const length = Math.hypot(target.x - source.x, target.y - source.y) * (1 + curvature * curvature);
  const room = length - source.size - target.size - 14;
  if (room < FEWEST_PIXELS) return;
  context.font = `${settings.edgeLabelWeight} ${settings.edgeLabelSize}px ${settings.edgeLabelFont}`;
  const text = fitting(context, edge.label, room);
  const middle = curveMiddle(source, target, curvature);
  context.save();
  context.translate(middle.x, middle.y);
  context.rotate(uprightAngle(source, target));
  const half = context.measureText(text).width / 2 + 2;
  context.fillStyle = haloFor(settings.edgeLabelColor.color);
  context.fillRect(-half, -settings.edgeLabelSize / 2, 2 * half, settings.edgeLabelSize);
  haloedText(context, text, 0, settings.edgeLabelSize / 3, settings.edgeLabelColor.color ?? '#000');
  context.restore();
};
