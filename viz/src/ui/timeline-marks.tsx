import { memo } from 'react';
import type { Emphasis } from '../render/graph-view.ts';
import type { PlacedMark } from '../timeline/marks.ts';
import { sentenceOf, timeWords } from '../wording.ts';
import { useRoving } from './use-roving.ts';

const BAR = 8;
const GAP = 1.5;
const LEAST_BAR = 3;
/** As in the style sheet. */
const STROKE = 1.5;

/** How tall a lane and a mark in it are, so that all lanes fit. */
export function laneSizes(lanes: number, height: number): { readonly pitch: number; readonly bar: number } {
  const pitch = Math.min(BAR + GAP, (height - BAR) / Math.max(1, lanes - 1));
  return { pitch, bar: Math.min(BAR, Math.max(LEAST_BAR, pitch - GAP)) };
}

/** A mark about its middle: a dot for a day, a bar for a longer time, an arrow where an end is open. */
function outlineOf({ shape, width }: PlacedMark, bar: number): string {
  // The outline lies within: what is drawn is as wide as the date.
  const [half, high] = [(width - STROKE) / 2, (bar - STROKE) / 2];
  if (shape === 'dot') return `M${-high} 0a${high} ${high} 0 1 0 ${2 * high} 0a${high} ${high} 0 1 0 ${-2 * high} 0z`;
  if (shape === 'from') return `M${-half} ${-high}H${half - high}L${half} 0L${half - high} ${high}H${-half}z`;
  if (shape === 'until') return `M${half} ${-high}H${-half + high}L${-half} 0L${-half + high} ${high}H${half}z`;
  return `M${-half} ${-high}H${half}V${high}H${-half}z`;
}

interface MarkProps {
  readonly mark: PlacedMark;
  readonly y: number;
  readonly bar: number;
  readonly first: boolean;
  readonly marked: boolean | null;
  readonly chosen: boolean;
  readonly nameOf: (id: string) => string;
}

const MarkButton = memo(({ mark, y, bar, first, marked, chosen, nameOf }: MarkProps) => {
  const { claim, kind, line, x, width } = mark;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a button element cannot be part of a drawing.
    <g
      role="button"
      tabIndex={first ? 0 : -1}
      aria-pressed={chosen}
      className={`mark edge-${kind}`}
      transform={`translate(${x + width / 2} ${y})`}
      data-claim={claim.id}
      data-line={line}
      data-marked={marked ?? undefined}
    >
      <title>{`${timeWords(claim.time)}: ${sentenceOf(claim, nameOf)}`}</title>
      <path d={outlineOf(mark, bar)} />
      {line === 'negated' && <path className="cross" d="M-3 -4.500L3 4.500M3 -4.500L-3 4.500" />}
    </g>
  );
});

interface MarksProps {
  readonly marks: readonly PlacedMark[];
  readonly height: number;
  readonly label: string;
  readonly emphasis: Emphasis | null;
  /** The claim that is selected. */
  readonly chosen: string | null;
  readonly nameOf: (id: string) => string;
  /** A claim was clicked, or chosen by Enter or space; `measuring` with the shift key held. */
  readonly onClaim: (id: string, measuring: boolean) => void;
}

const claimAt = (target: EventTarget): string | undefined =>
  (target as Element).closest<SVGElement>('[data-claim]')?.dataset['claim'];

/** Claims as marks by date, each a button: colour by what was done, outline by how sure it is. */
export const TimelineMarks = memo(({ marks, height, label, emphasis, chosen, nameOf, onClaim }: MarksProps) => {
  const { onKeyDown, onFocus } = useRoving();
  const lanes = marks.reduce((most, { lane }) => Math.max(most, lane + 1), 0);
  const { pitch, bar } = laneSizes(lanes, height);
  const choose = (target: EventTarget, measuring: boolean): boolean => {
    const id = claimAt(target);
    if (id !== undefined) onClaim(id, measuring);
    return id !== undefined;
  };
  return (
    <g
      role="toolbar"
      aria-label={label}
      onFocus={onFocus}
      onClick={({ target, shiftKey }) => choose(target, shiftKey)}
      onKeyDown={(event) => {
        onKeyDown(event);
        if ((event.key === 'Enter' || event.key === ' ') && choose(event.target, event.shiftKey))
          event.preventDefault();
      }}
    >
      {marks.map((mark, index) => (
        <MarkButton
          key={mark.claim.id}
          mark={mark}
          y={height - BAR / 2 - 1 - mark.lane * pitch}
          bar={bar}
          first={index === 0}
          marked={emphasis === null ? null : emphasis.claims.has(mark.claim.id)}
          chosen={mark.claim.id === chosen}
          nameOf={nameOf}
        />
      ))}
    </g>
  );
});
