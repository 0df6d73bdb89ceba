import type { EdgeLabelDrawingFunction, NodeHoverDrawingFunction, NodeLabelDrawingFunction } from 'sigma/rendering';
import { curveMiddle, uprightAngle } from '../../../src/drawing/curve.ts';
import { baselines, circleBox, type LabelRequest, placedLabels, roomOnEdge } from '../../../src/drawing/labels.ts';
import { shortName } from '../../../src/drawing/layout/label-box.ts';
import type { Box } from '../../../src/drawing/occupancy.ts';
import type { DrawnTag } from '../../../src/drawing/tag.ts';
import { haloedText, widthOfText } from './label-text.ts';

const priorityOf = (data: object, otherwise: number): number =>
  'forceLabel' in data && data.forceLabel === true ? Number.POSITIVE_INFINITY : otherwise;

/**
 * All labels of a frame. Sigma asks for them one by one, in no useful order; they are kept until the frame ends and then
 * drawn by weight, names before verbs, each only where it covers no other and no node. Zooming in makes room for more.
 */
export class LabelLayer {
  readonly #background: () => string;
  #context: CanvasRenderingContext2D | null = null;
  #nodes: LabelRequest[] = [];
  #edges: LabelRequest[] = [];
  #circles: Box[] = [];
  #drawn: readonly DrawnTag[] = [];

  constructor(background: () => string) {
    this.#background = background;
  }

  readonly drawNode: NodeLabelDrawingFunction = (context, data, settings) => {
    if (!data.label) return;
    this.#context = context;
    this.#circles.push(circleBox(data));
    const forced = priorityOf(data, data.size);
    const text = forced === Number.POSITIVE_INFINITY ? data.label : shortName(data.label);
    const font = `500 ${settings.labelSize}px ${settings.labelFont}`;
    const color = settings.labelColor.color ?? '#000';
    const tag = { text, font, color, size: settings.labelSize, x: data.x, angle: 0 };
    const tags = baselines(data, settings.labelSize).map((baseline) => ({ ...tag, y: baseline }));
    this.#nodes.push({ priority: forced, tags });
  };

  readonly drawEdge: EdgeLabelDrawingFunction = (context, edge, source, target, settings) => {
    if (!edge.label) return;
    this.#context ??= context; // the nodes' own, if any is named: their labels lie above the nodes, edge labels below
    const { curvature = 0 } = edge as { curvature?: number };
    const room = roomOnEdge(source, target, curvature);
    const priority = priorityOf(edge, edge.size);
    const font = `${settings.edgeLabelWeight} ${settings.edgeLabelSize}px ${settings.edgeLabelFont}`;
    if (priority !== Number.POSITIVE_INFINITY && widthOfText(context, font, edge.label) > room) return;
    const middle = curveMiddle(source, target, curvature);
    const color = settings.edgeLabelColor.color ?? '#000';
    const place = { ...middle, angle: uprightAngle(source, target) };
    const tag = { text: edge.label, font, color, size: settings.edgeLabelSize, ...place, onLine: true };
    this.#edges.push({ priority, tags: [tag] });
  };

  /** The node under the pointer: a ring, and its whole name over whatever is there. */
  readonly drawHover: NodeHoverDrawingFunction = (context, data, settings) => {
    const color = settings.labelColor.color ?? '#000';
    context.beginPath();
    context.arc(data.x, data.y, data.size + 3, 0, 2 * Math.PI);
    context.lineWidth = 2;
    context.strokeStyle = color;
    context.stroke();
    if (!data.label) return;
    const font = `700 ${settings.labelSize}px ${settings.labelFont}`;
    const y = baselines(data, settings.labelSize)[0]!;
    const tag = { text: data.label, font, color, size: settings.labelSize, x: data.x, y, angle: 0 };
    haloedText(context, tag, this.#background());
  };

  /** The labels of the last frame. */
  get drawn(): readonly DrawnTag[] {
    return this.#drawn;
  }

  /** Draws what was asked for in this frame, and forgets it. */
  flush(): void {
    const context = this.#context;
    const [nodes, edges] = [this.#nodes, this.#edges];
    const circles = this.#circles;
    [this.#nodes, this.#edges, this.#circles, this.#context] = [[], [], [], null];
    this.#drawn = [];
    if (context === null) return;
    this.#drawn = placedLabels({ nodes, edges }, circles, ({ font, text }) => widthOfText(context, font, text));
    for (const tag of this.#drawn) haloedText(context, tag, this.#background());
  }
}
