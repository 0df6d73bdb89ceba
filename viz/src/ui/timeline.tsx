import { useId, useMemo, useRef, useState } from 'react';
import type { ViewClaim } from '../../../src/domain/view.ts';
import type { Emphasis } from '../render/graph-view.ts';
import { goesBy } from '../stories/story.ts';
import { timelineStrings } from '../strings.ts';
import { type DaySpan, spanBetween, spanOf } from '../timeline/axis.ts';
import { edgesOf } from '../timeline/brush.ts';
import { isoDay } from '../timeline/calendar.ts';
import { measurable, type Ruler, rulerBetween, rulerOver } from '../timeline/ruler.ts';
import { rangeWords } from '../timeline/words.ts';
import { useModel } from './model.ts';
import { RulerControls } from './timeline-ruler.tsx';
import { TimelineStrip } from './timeline-strip.tsx';
import { useStories } from './told-stories.tsx';
import { useClaimsWithout } from './use-visible.ts';
import { useWidth } from './use-width.ts';
import './timeline.css';

const PHONE = '(max-width: 900px)';

const isUndated = ({ time }: ViewClaim): boolean => time === null || (time.start === null && time.end === null);

/** Zooms the axis to the range of dates, or back to all there is. */
const ZoomButtons = ({ span }: { span: DaySpan }) => {
  const { state, change } = useModel();
  const { start, end } = edgesOf(state, span);
  const whole = state.from === null && state.to === null;
  return (
    <>
      {!whole && (
        <button type="button" className="link" onClick={() => change({ axis: [isoDay(start), isoDay(end - 1)] })}>
          {timelineStrings.zoom}
        </button>
      )}
      {state.axis !== null && (
        <button type="button" className="link" onClick={() => change({ axis: null })}>
          {timelineStrings.whole}
        </button>
      )}
      {!whole && (
        <button type="button" className="link" onClick={() => change({ from: null, to: null })}>
          {timelineStrings.allDates}
        </button>
      )}
    </>
  );
};

const AlsoUndated = ({ claims }: { claims: readonly ViewClaim[] }) => {
  const { state, change } = useModel();
  const count = useMemo(() => claims.filter(isUndated).length, [claims]);
  return (
    <label className="undated">
      <input type="checkbox" checked={state.undated} onChange={() => change({ undated: !state.undated })} />
      {timelineStrings.alsoUndated} <span className="count">{count}</span>
    </label>
  );
};

const Body = ({ span, claims, emphasis, ruler }: BodyProps) => {
  const { state } = useModel();
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  const axis = useMemo(() => {
    const zoomed = state.axis === null ? null : spanBetween(...state.axis);
    return { ...(zoomed ?? span), width };
  }, [state.axis, span, width]);
  return (
    <div className="strip">
      <div ref={box}>
        {width > 0 && <TimelineStrip claims={claims} axis={axis} span={span} emphasis={emphasis} ruler={ruler} />}
      </div>
    </div>
  );
};

interface BodyProps {
  readonly span: DaySpan;
  readonly claims: readonly ViewClaim[];
  readonly emphasis: Emphasis | null;
  readonly ruler: Ruler | null;
}

/** What is measured: what was chosen to be, else from the warning to the attack of the story that is selected. */
function useRuler(emphasis: Emphasis | null) {
  const { state, claims } = useModel();
  const { told } = useStories();
  const { ruler: chosen, selection } = state;
  const choices = useMemo(
    () => measurable([...(emphasis?.claims ?? [])].flatMap((id) => claims.get(id) ?? [])),
    [emphasis, claims],
  );
  const ruler = useMemo(() => {
    if (chosen !== null) return rulerBetween(claims.get(chosen[0]), claims.get(chosen[1]));
    const lead = selection?.kind === 'story' ? told.find((story) => goesBy(story, selection.id))?.lead : undefined;
    return lead === undefined ? null : rulerOver(lead.warning, lead.attack);
  }, [chosen, claims, selection, told]);
  return { ruler, choices };
}

const Unfolded = ({ span, emphasis, id }: { span: DaySpan; emphasis: Emphasis | null; id: string }) => {
  const { graph, state } = useModel();
  const claims = useClaimsWithout(graph, state, 'dates');
  const { ruler, choices } = useRuler(emphasis);
  return (
    <div id={id}>
      <div className="timeline-controls">
        <span className="quiet">{rangeWords({ ...state, undated: true }) || timelineStrings.noRange}</span>
        <ZoomButtons span={span} />
        <AlsoUndated claims={claims} />
        <RulerControls claims={choices} ruler={ruler} />
      </div>
      <Body span={span} claims={claims} emphasis={emphasis} ruler={ruler} />
    </div>
  );
};

/** Claims and articles by date, with the range of dates that is shown; folded at first where there is little room. */
export const Timeline = ({ emphasis }: { emphasis: Emphasis | null }) => {
  const { graph } = useModel();
  const [open, setOpen] = useState(() => !window.matchMedia(PHONE).matches);
  const id = useId();
  const span = useMemo(() => spanOf(graph.claims), [graph]);
  return (
    <section className="timeline" aria-label={timelineStrings.title}>
      <button
        type="button"
        className="facet-fold heading"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {timelineStrings.title}
      </button>
      {open && span === null && <p className="quiet">{timelineStrings.noDates}</p>}
      {open && span !== null && <Unfolded span={span} emphasis={emphasis} id={id} />}
    </section>
  );
};
