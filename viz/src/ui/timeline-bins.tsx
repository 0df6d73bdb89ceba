import { memo } from 'react';
import { timelineStrings } from '../strings.ts';
import { CLAIM_CLASSES } from '../style.ts';
import { type Axis, type DaySpan, xOf } from '../timeline/axis.ts';
import type { Bin } from '../timeline/bins.ts';
import { spanWords } from '../timeline/words.ts';
import { useRoving } from './use-roving.ts';

const GAP = 1;
/** A bin of few claims beside one of thousands is still to be seen. */
const LEAST = 2;

const Bar = memo(({ bin, axis, most, height, first }: BarProps) => {
  const [left, right] = [xOf(axis, Math.max(bin.start, axis.start)), xOf(axis, Math.min(bin.end, axis.end))];
  const scale = Math.max(LEAST / bin.total, (height - 2) / most);
  let y = height;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a button element cannot be part of a drawing.
    <g role="button" tabIndex={first ? 0 : -1} className="bin" data-bin={bin.start}>
      <title>{timelineStrings.bin(spanWords(bin), Math.round(bin.total))}</title>
      <rect className="bin-area" x={left} y={0} width={right - left} height={height} />
      {CLAIM_CLASSES.map((kind) => {
        const tall = bin.counts[kind] * scale;
        if (tall === 0) return null;
        y -= tall;
        return (
          <rect
            key={kind}
            className={`edge-${kind}`}
            x={left}
            y={y}
            width={Math.max(1, right - left - GAP)}
            height={tall}
          />
        );
      })}
    </g>
  );
});

interface BarProps {
  readonly bin: Bin;
  readonly axis: Axis;
  readonly most: number;
  readonly height: number;
  readonly first: boolean;
}

interface BinsProps {
  readonly bins: readonly Bin[];
  readonly axis: Axis;
  readonly height: number;
  readonly label: string;
  /** A stretch was clicked, or chosen by Enter or space. */
  readonly onSpan: (span: DaySpan) => void;
}

/** Many claims, counted by stretches of the calendar and by what was done; each bar is a button for its stretch. */
export const TimelineBins = memo(({ bins, axis, height, label, onSpan }: BinsProps) => {
  const { onKeyDown, onFocus } = useRoving();
  const most = bins.reduce((so, { total }) => Math.max(so, total), 1);
  const filled = bins.filter(({ total }) => total > 0);
  const choose = (target: EventTarget): boolean => {
    const start = (target as Element).closest<SVGElement>('[data-bin]')?.dataset['bin'];
    const bin = filled.find((one) => String(one.start) === start);
    if (bin !== undefined) onSpan(bin);
    return bin !== undefined;
  };
  return (
    <g
      role="toolbar"
      aria-label={label}
      onFocus={onFocus}
      onClick={({ target }) => choose(target)}
      onKeyDown={(event) => {
        onKeyDown(event);
        if ((event.key === 'Enter' || event.key === ' ') && choose(event.target)) event.preventDefault();
      }}
    >
      {filled.map((bin, index) => (
        <Bar key={bin.start} bin={bin} axis={axis} most={most} height={height} first={index === 0} />
      ))}
    </g>
  );
});
