import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import { timelineStrings } from '../strings.ts';
import { type Axis, type DaySpan, xOf } from '../timeline/axis.ts';
import { dragged, type Grip, movedByKey, type Side, withEdge } from '../timeline/brush.ts';
import { isoDay } from '../timeline/calendar.ts';
import { fromWords, toWords } from '../timeline/words.ts';

interface BrushProps {
  readonly axis: Axis;
  /** All days that there are. */
  readonly span: DaySpan;
  /** The days that are left. */
  readonly edges: DaySpan;
  readonly onEdges: (edges: DaySpan) => void;
}

/** A place on the axis, or its end where it lies beyond. */
const placeOf = (axis: Axis, day: number): number => Math.min(axis.width, Math.max(0, xOf(axis, day)));

const Handle = ({ side, axis, span, edges, onEdges }: BrushProps & { side: Side }) => {
  const day = edges[side];
  const onKeyDown = (event: KeyboardEvent): void => {
    const moved = movedByKey(event.key, day, axis, span);
    if (moved === null) return;
    event.preventDefault();
    onEdges(withEdge(edges, side, moved, span));
  };
  return (
    <div
      role="slider"
      tabIndex={0}
      className="brush-handle"
      data-side={side}
      aria-label={timelineStrings.handles[side]}
      aria-orientation="horizontal"
      aria-valuemin={side === 'start' ? span.start : edges.start + 1}
      aria-valuemax={side === 'start' ? edges.end - 1 : span.end}
      aria-valuenow={day}
      aria-valuetext={side === 'start' ? fromWords(isoDay(day)) : toWords(isoDay(day - 1))}
      style={{ left: placeOf(axis, day) }}
      onKeyDown={onKeyDown}
    />
  );
};

/** What a pointer that goes down takes hold of. */
function gripAt(target: EventTarget, x: number, { axis, span, edges }: BrushProps): Grip {
  const side = (target as HTMLElement).dataset['side'] as Side | undefined;
  if (side !== undefined) return { kind: side, offset: placeOf(axis, edges[side]) - x };
  const whole = edges.start <= span.start && edges.end >= span.end;
  const inside = placeOf(axis, edges.start) <= x && x <= placeOf(axis, edges.end);
  return inside && !whole ? { kind: 'move', at: x, edges } : { kind: 'draw', at: x };
}

/** The range of dates over the axis: drag an end, the whole of it, or a new one; or move an end by keys. */
export const TimelineBrush = (props: BrushProps) => {
  const { axis, span, edges, onEdges } = props;
  const grip = useRef<Grip | null>(null);
  const xIn = ({ currentTarget, clientX }: PointerEvent): number =>
    clientX - currentTarget.getBoundingClientRect().left;
  const down = (event: PointerEvent): void => {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    grip.current = gripAt(event.target, xIn(event), props);
  };
  const move = (event: PointerEvent): void => {
    if (grip.current === null) return;
    const next = dragged(grip.current, edges, xIn(event), axis, span);
    if (next.start !== edges.start || next.end !== edges.end) onEdges(next);
  };
  const up = (): void => {
    grip.current = null;
  };
  const [left, right] = [placeOf(axis, edges.start), placeOf(axis, edges.end)];
  return (
    <>
      <div className="outside" style={{ left: 0, width: left }} />
      <div className="outside" style={{ left: right, right: 0 }} />
      <div className="brush" onPointerDown={down} onPointerMove={move} onPointerUp={up} onPointerCancel={up}>
        <div className="brush-range" style={{ left, width: right - left }} />
        <Handle side="start" {...props} />
        <Handle side="end" {...props} />
      </div>
    </>
  );
};
