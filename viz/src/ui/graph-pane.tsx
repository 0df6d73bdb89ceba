import { useCallback, useRef, useState } from 'react';
import type { Emphasis, GraphView } from '../render/graph-view.ts';
import { strings } from '../strings.ts';
import { CrowdNote } from './crowd-note.tsx';
import { EntityMenuAt } from './entity-menu.tsx';
import { LayoutMenu } from './layout-menu.tsx';
import { type Asked, useGraphView } from './use-graph-view.ts';
import { Walkable } from './walkable.tsx';

const Controls = ({ view }: { view: GraphView | null }) => (
  <div className="controls">
    <LayoutMenu />
    <button type="button" aria-label={strings.zoomIn} onClick={() => view?.eye.zoom(0.75)}>
      +
    </button>
    <button type="button" aria-label={strings.zoomOut} onClick={() => view?.eye.zoom(1.33)}>
      −
    </button>
    <button type="button" onClick={() => view?.eye.fit()}>
      {strings.fit}
    </button>
  </div>
);

/** The drawing. Everything in it is in the list as well, so assistive technology is sent there. */
const GraphPane = ({ emphasis }: { emphasis: Emphasis | null }) => {
  const container = useRef<HTMLDivElement>(null);
  const [asked, setAsked] = useState<Asked | null>(null);
  const close = useCallback(() => setAsked(null), []);
  const { view, arranging } = useGraphView(container, emphasis, setAsked);
  return (
    <>
      <Walkable onAsked={setAsked}>
        <div ref={container} className="canvas" />
      </Walkable>
      <EntityMenuAt asked={asked} onClose={close} />
      <Controls view={view} />
      <CrowdNote arranging={arranging} />
    </>
  );
};

export default GraphPane;
