import type { Settings } from 'sigma/settings';
import { type ThemeName, themes } from '../style.ts';
import { CURVE } from './appearance.ts';
import type { Detail } from './detail.ts';
import type { EdgePrograms } from './edge-programs.ts';
import { createIconProgram } from './icon-node.ts';
import type { LabelLayer } from './label-layer.ts';

const FONT = 'system-ui, "DejaVu Sans", sans-serif';
const MARGIN = 78;
const CLOSEST = 0.05;
/** In graphs of more nodes than this one can get closer. */
const USUAL_NODES = 2_000;

/** Settings that follow the theme. */
export function colorSettings(theme: ThemeName) {
  const { foreground } = themes[theme];
  return { labelColor: { color: foreground }, edgeLabelColor: { color: foreground } };
}

/** Settings that follow how much is drawn. Thin lines are made ready only where they are drawn, which is seldom. */
export const detailSettings = ({ labelsFrom, labelsPerSquare, curves }: Detail, programs: EdgePrograms) => ({
  labelRenderedSizeThreshold: labelsFrom,
  labelDensity: labelsPerSquare,
  edgeProgramClasses: curves ? { [CURVE]: programs[CURVE] } : { ...programs },
});

/** What the drawing is made with: its labels, how many nodes, whether edges are labelled, and the colour of icons. */
export interface Drawn {
  readonly labels: LabelLayer;
  readonly nodes: number;
  readonly edgeLabels: boolean;
  readonly background: () => string;
}

/** Settings that stay. Where not all edges are labelled, Sigma labels none: it would look at every edge in every frame. */
export const fixedSettings = ({ labels, nodes, edgeLabels, background }: Drawn): Partial<Settings> => ({
  defaultNodeType: 'icon',
  defaultEdgeType: CURVE,
  nodeProgramClasses: { icon: createIconProgram(background) },
  defaultDrawNodeLabel: labels.drawNode,
  defaultDrawNodeHover: labels.drawHover,
  enableEdgeEvents: true,
  renderEdgeLabels: edgeLabels,
  zIndex: true,
  labelFont: FONT,
  labelSize: 12,
  edgeLabelFont: FONT,
  edgeLabelSize: 11,
  stagePadding: MARGIN,
  minEdgeThickness: 1,
  // Every click counts: two quick ones choose two things. Zooming has the wheel and buttons.
  doubleClickTimeout: 0,
  minCameraRatio: CLOSEST * Math.min(1, Math.sqrt(USUAL_NODES / (nodes + 1))),
  maxCameraRatio: 4,
});
