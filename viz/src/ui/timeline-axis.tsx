import { memo, useMemo } from 'react';
import type { ViewClaim } from '../../../src/domain/view.ts';
import { timelineStrings } from '../strings.ts';
import { type Axis, xOf } from '../timeline/axis.ts';
import { publications } from '../timeline/marks.ts';
import { ticksOf } from '../timeline/ticks.ts';
import { dayWords } from '../wording.ts';

const LABEL_Y = 22;

/** Lines and names of days, months or years. */
export const AxisLabels = memo(({ axis, height }: { axis: Axis; height: number }) => (
  <g className="axis">
    {ticksOf(axis).map(({ x, label }) => (
      <g key={x} transform={`translate(${x} 0)`}>
        <path d={`M0.5 0V${height + 7}`} />
        <text y={height + LABEL_Y} x={4}>
          {label}
        </text>
      </g>
    ))}
    <path className="base" d={`M0 ${height + 0.5}H${axis.width}`} />
  </g>
));

interface Tick {
  readonly x: number;
  readonly articles: readonly ViewClaim[];
}

/** Articles by the pixel that they are published at. */
function ticksOfArticles(claims: readonly ViewClaim[], axis: Axis): readonly Tick[] {
  const ticks = new Map<number, ViewClaim[]>();
  for (const [day, articles] of publications(claims)) {
    if (day < axis.start || day >= axis.end) continue;
    const x = Math.round(xOf(axis, day + 0.5));
    ticks.set(x, [...(ticks.get(x) ?? []), ...articles]);
  }
  return [...ticks].map(([x, articles]) => ({ x, articles }));
}

/** When the articles were published, as ticks under the line. */
export const Publications = memo(
  ({ claims, axis, height }: { claims: readonly ViewClaim[]; axis: Axis; height: number }) => {
    const ticks = useMemo(() => ticksOfArticles(claims, axis), [claims, axis]);
    return (
      <g className="publications">
        {ticks.map(({ x, articles }) => {
          const [{ publisher, title, published }] = articles as [ViewClaim];
          const one = [publisher ?? title ?? '', dayWords(published ?? '')].filter(Boolean).join(', ');
          return (
            <path key={x} d={`M${x} ${height + 1}l3.500 6h-7z`}>
              <title>{timelineStrings.published(articles.length, one)}</title>
            </path>
          );
        })}
      </g>
    );
  },
);
