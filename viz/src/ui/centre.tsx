import type { Emphasis } from '../render/graph-view.ts';
import { strings } from '../strings.ts';
import { FilterChips } from './filter-chips.tsx';
import { late } from './late.tsx';
import { Legend } from './legend.tsx';
import { MarkedNote } from './marked.tsx';
import { useModel } from './model.ts';
import { NothingShown } from './nothing-shown.tsx';
import { PANES } from './panes.ts';
import { Timeline } from './timeline.tsx';
import { ViewCypher } from './view-cypher.tsx';

/** True when this browser can draw WebGL 2, which Sigma needs. */
const drawable = document.createElement('canvas').getContext('webgl2') !== null;

/** Loaded apart, because the drawing code already asks for WebGL when it is loaded; but at once, while the graph comes. */
const GraphPane = late(() => import('./graph-pane.tsx'));
if (drawable) GraphPane.load();

/** The middle: the drawing, or the same in words. */
export const Centre = ({ emphasis }: { emphasis: Emphasis | null }) => {
  const { state, visible } = useModel();
  // Where filters leave nothing to see, they may take their room, and the page says more about them.
  const over = drawable && state.view === 'graph' && visible.claims.size > 0;
  const Pane = PANES[drawable || state.view !== 'graph' ? state.view : 'list'];
  return (
    <main className="centre">
      {over ? (
        <div className="notes">
          <FilterChips over />
          <MarkedNote />
        </div>
      ) : (
        <FilterChips over={false} />
      )}
      {!drawable && <p className="notice-line">{strings.noWebgl}</p>}
      <div className="stage">
        {drawable && <GraphPane emphasis={emphasis} />}
        {Pane !== undefined && <Pane />}
        {visible.claims.size === 0 && state.view !== 'console' && <NothingShown />}
        <ViewCypher />
      </div>
      <Timeline emphasis={emphasis} />
      <Legend />
    </main>
  );
};
