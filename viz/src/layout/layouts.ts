import type { LayoutInput, Places } from '../../../src/drawing/layout/geometry.ts';
import { layout } from '../../../src/drawing/layout.ts';
import type { LayoutName } from '../state.ts';
import { circleLayout, timeLayout, typesLayout } from './arranged.ts';

/** Where every node goes. Pure: the same input gives the same places. */
export type Layout = (input: LayoutInput) => Places;

const LAYOUTS: Readonly<Record<LayoutName, Layout>> = {
  force: layout,
  circle: circleLayout,
  time: timeLayout,
  types: typesLayout,
};

/** The layout of a name. */
export const layoutOf = (name: LayoutName): Layout => LAYOUTS[name];
