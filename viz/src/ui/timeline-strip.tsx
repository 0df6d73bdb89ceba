import { memo, useCallback, useMemo } from 'react';
import type { ViewClaim } from '../../../src/domain/view.ts';
import type { Emphasis } from '../render/graph-view.ts';
import { timelineStrings } from '../strings.ts';
import type { Axis, DaySpan } from '../timeline/axis.ts';
import { binsOf, MOST_MARKS } from '../timeline/bins.ts';
import { edgesOf, rangeOf } from '../timeline/brush.ts';
import { type Mark, marksOf, marksOn, placeMarks } from '../timeline/marks.ts';
import type { Ruler } from '../timeline/ruler.ts';
import { viewStore } from '../view-state.ts';
import { useModel } from './model.ts';
import { AxisLabels, Publications } from './timeline-axis.tsx';
import { TimelineBins } from './timeline-bins.tsx';
import { TimelineBrush } from './timeline-brush.tsx';
import { TimelineMarks } from './timeline-marks.tsx';
import { RulerLine } from './timeline-ruler.tsx';

/** Of the claims and of everything below them, in pixels. */
const MARKS_HEIGHT = 72;
const AXIS_HEIGHT = 34;

interface LayerProps {
  readonly axis: Axis;
  readonly marks: readonly Mark[];
  readonly height: number;
  readonly emphasis: Emphasis | null;
}

/** Chooses a claim; with `measuring`, measures to it from the one that is chosen. */
function chooseClaim(id: string, measuring: boolean): void {
  const { selection } = viewStore.get().present;
  const from = selection?.kind === 'claim' && selection.id !== id ? selection.id : null;
  viewStore.change(measuring && from !== null ? { ruler: [from, id] } : { selection: { kind: 'claim', id } });
}

const ClaimMarks = memo(({ axis, marks, height, emphasis }: LayerProps) => {
  const { state, nameOf } = useModel();
  const placed = useMemo(() => placeMarks(marks, axis), [marks, axis]);
  return (
    <TimelineMarks
      marks={placed}
      height={height}
      label={timelineStrings.marks}
      emphasis={emphasis}
      chosen={state.selection?.kind === 'claim' ? state.selection.id : null}
      nameOf={nameOf}
      onClaim={chooseClaim}
    />
  );
});

/** Bars of all the claims, and over them those that are marked one by one. */
const ClaimBins = memo(({ axis, marks, height, emphasis, span }: LayerProps & { span: DaySpan }) => {
  const bins = useMemo(() => binsOf(marks, axis), [marks, axis]);
  const marked = useMemo(
    () => (emphasis === null ? [] : marks.filter(({ claim }) => emphasis.claims.has(claim.id)).slice(0, MOST_MARKS)),
    [marks, emphasis],
  );
  const narrow = useCallback((bin: DaySpan) => viewStore.change(rangeOf(bin, span)), [span]);
  return (
    <>
      <TimelineBins bins={bins} axis={axis} height={height} label={timelineStrings.bins} onSpan={narrow} />
      {marked.length > 0 && <ClaimMarks axis={axis} marks={marked} height={height} emphasis={emphasis} />}
    </>
  );
});

interface StripProps {
  /** What the range of dates chooses from. */
  readonly claims: readonly ViewClaim[];
  readonly axis: Axis;
  /** All days that there are. */
  readonly span: DaySpan;
  readonly emphasis: Emphasis | null;
  readonly ruler: Ruler | null;
}

/** The drawing of the timeline: ruler, claims, publications, axis, and the range of dates over them. */
export const TimelineStrip = ({ claims, axis, span, emphasis, ruler }: StripProps) => {
  const { state } = useModel();
  const marks = useMemo(() => marksOf(claims), [claims]);
  const shown = useMemo(() => marksOn(axis, marks), [axis, marks]);
  const height = MARKS_HEIGHT + AXIS_HEIGHT;
  // The ruler takes its room from the marks, so that the drawing above stays as tall as it is.
  const top = ruler === null ? 0 : RulerLine.height;
  const layer = { axis, marks: shown, height: MARKS_HEIGHT - top, emphasis };
  const many = shown.length > MOST_MARKS;
  return (
    <div className="strip-inner" style={{ height }}>
      {/* Not an image to assistive technology: its marks are buttons. */}
      <svg width={axis.width} height={height} role="presentation">
        <AxisLabels axis={axis} height={MARKS_HEIGHT} />
        <g transform={`translate(0 ${top})`}>
          {many ? <ClaimBins {...layer} span={span} /> : <ClaimMarks {...layer} />}
        </g>
        {ruler !== null && <RulerLine ruler={ruler} axis={axis} />}
        <Publications claims={claims} axis={axis} height={MARKS_HEIGHT} />
      </svg>
      <TimelineBrush
        axis={axis}
        span={span}
        edges={edgesOf(state, span)}
        onEdges={(edges) => viewStore.change(rangeOf(edges, span))}
      />
    </div>
  );
};
