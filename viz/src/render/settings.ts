import { createNodeImageProgram } from '@sigma/node-image';
import type { Settings } from 'sigma/settings';
import { type ThemeName, themes } from '../style.ts';
import { createEdgePrograms } from './dashed-edge.ts';
import type { Detail } from './detail.ts';
import type { LabelLayer } from './label-layer.ts';

const FONT = 'system-ui, "DejaVu Sans", sans-serif';
const MARGIN = 78;
/** A small atlas: the icons of two themes fit, and uploading the default 64 MB costs a second without a GPU. */
const ICONS = { size: { mode: 'force', value: 96 }, maxTextureSize: 1024, debounceTimeout: null } as const;
const CLOSEST = 0.05;
/** In graphs of more nodes than this one can get closer. */
const USUAL_NODES = 2_000;

/** Settings that follow the theme. */
export function colorSettings(theme: ThemeName) {
  const { foreground } = themes[theme];
  return { labelColor: { color: foreground }, edgeLabelColor: { color: foreground } };
}

/** Settings that follow how much is drawn. */
export const detailSettings = ({ labelsFrom, labelsPerSquare }: Detail) => ({
  labelRenderedSizeThreshold: labelsFrom,
  labelDensity: labelsPerSquare,
});

/** Settings that stay. Where not all edges are labelled, Sigma labels none: it would look at every edge in every frame. */
export const fixedSettings = (labels: LabelLayer, nodes: number, edgeLabels: boolean): Partial<Settings> => ({
  defaultNodeType: 'icon',
  defaultEdgeType: 'solid',
  nodeProgramClasses: {
    icon: createNodeImageProgram(ICONS),
  },
  edgeProgramClasses: createEdgePrograms(labels.drawEdge),
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
