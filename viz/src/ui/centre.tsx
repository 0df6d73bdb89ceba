import { lazy, Suspense, useMemo } from 'react';
import type { Emphasis } from '../render/graph-view.ts';
import { strings } from '../strings.ts';
import { FilterChips } from './filter-chips.tsx';
import { Legend } from './legend.tsx';
import { MarkedNote } from './marked.tsx';
import { useModel } from './model.ts';
import { NothingShown } from './nothing-shown.tsx';
import { PANES } from './panes.ts';
import { Timeline } from './timeline.tsx';
import { ViewCypher } from './view-cypher.tsx';

/** Loaded apart, because the drawing code already asks for WebGL when it is loaded. */
const GraphPane = lazy(() => import('./graph-pane.tsx'));

/** True when this browser can draw WebGL 2, which Sigma needs. */
const canDraw = (): boolean => document.createElement('canvas').getContext('webgl2') !== null;

/** The middle: the drawing, or the same in words. */
export const Centre = ({ emphasis }: { emphasis: Emphasis | null }) => {
  const { state, visible } = useModel();
  const drawable = useMemo(canDraw, []);
  const Pane = PANES[drawable || state.view !== 'graph' ? state.view : 'list'];
  return (
    <main className="centre">
      <FilterChips over={drawable && state.view === 'graph'} />
      {!drawable && <p className="notice-line">{strings.noWebgl}</p>}
      <div className="stage">
        {drawable && (
          <Suspense fallback={null}>
            <GraphPane emphasis={emphasis} />
          </Suspense>
        )}
        {Pane !== undefined && <Pane />}
        {visible.claims.size === 0 && state.view !== 'console' && <NothingShown />}
        <MarkedNote />
        <ViewCypher />
      </div>
      <Timeline emphasis={emphasis} />
      <Legend />
    </main>
  );
};
