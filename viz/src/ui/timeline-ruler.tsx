import type { ViewClaim } from '../../../src/domain/view.ts';
import { timelineStrings } from '../strings.ts';
import { type Axis, xOf } from '../timeline/axis.ts';
import { dayNumber } from '../timeline/calendar.ts';
import type { Ruler } from '../timeline/ruler.ts';
import { sentenceOf, timeWords } from '../wording.ts';
import { useModel } from './model.ts';

const HEIGHT = 20;
const LINE_Y = 14;
/** What a letter of the label takes, roughly, to keep it within the drawing. */
const LETTER = 6;

const place = (axis: Axis, day: number): number => Math.min(axis.width, Math.max(0, xOf(axis, day)));

/** Where a date may lie on an axis; an open end is taken to be as near as its known one. */
function extent({ start, end }: Ruler['from'], axis: Axis): readonly [number, number] {
  const [first, last] = [dayNumber(start ?? end ?? ''), dayNumber(end ?? start ?? '')];
  return [place(axis, first), place(axis, last + 1)];
}

/** The time between two dates as a line from one to the other; where a date is known only roughly, its end is as wide. */
export const RulerLine = ({ ruler, axis }: { ruler: Ruler; axis: Axis }) => {
  const [[a, b], [c, d]] = [extent(ruler.from, axis), extent(ruler.to, axis)];
  const half = (ruler.words.length * LETTER) / 2;
  const middle = Math.max(half, Math.min(axis.width - half, (b + c) / 2));
  return (
    <g className="ruler" data-from={`${a} ${b}`} data-to={`${c} ${d}`}>
      <rect x={a} y={LINE_Y - 3} width={Math.max(1, b - a)} height={6} />
      <rect x={c} y={LINE_Y - 3} width={Math.max(1, d - c)} height={6} />
      <path d={`M${b} ${LINE_Y}H${c}`} />
      <text x={middle} y={LINE_Y - 5} textAnchor="middle">
        {ruler.words}
      </text>
    </g>
  );
};

RulerLine.height = HEIGHT;

const ClaimChoice = ({ label, value, claims, onChoose }: ChoiceProps) => {
  const { nameOf } = useModel();
  return (
    <label>
      <span className="hidden">{label}</span>
      <select value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
        {claims.map((claim) => (
          <option key={claim.id} value={claim.id}>{`${timeWords(claim.time)}: ${sentenceOf(claim, nameOf)}`}</option>
        ))}
      </select>
    </label>
  );
};

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly claims: readonly ViewClaim[];
  readonly onChoose: (id: string) => void;
}

/** Measures between two claims of the selection, or tells what is measured and between which. */
export const RulerControls = ({ claims, ruler }: { claims: readonly ViewClaim[]; ruler: Ruler | null }) => {
  const { state, change, claims: byId } = useModel();
  const ends = state.ruler;
  // What is measured may come from a link, and be gone since.
  if (ends === null || ruler === null) {
    const [first, last] = [claims[0], claims.at(-1)];
    if (first === undefined || last === undefined || first === last) return null;
    return (
      <button type="button" className="link" onClick={() => change({ ruler: [first.id, last.id] })}>
        {timelineStrings.measure}
      </button>
    );
  }
  // What was measured stays to be chosen when the selection has gone elsewhere.
  const options = [...new Set([...claims, ...ends.flatMap((id) => byId.get(id) ?? [])])];
  return (
    <span className="ruler-controls">
      <ClaimChoice
        label={timelineStrings.measureFrom}
        value={ends[0]}
        claims={options}
        onChoose={(id) => change({ ruler: [id, ends[1]] })}
      />
      –
      <ClaimChoice
        label={timelineStrings.measureTo}
        value={ends[1]}
        claims={options}
        onChoose={(id) => change({ ruler: [ends[0], id] })}
      />
      <output>{ruler.words}</output>
      <button type="button" className="link" onClick={() => change({ ruler: null })}>
        {timelineStrings.endMeasure}
      </button>
    </span>
  );
};
