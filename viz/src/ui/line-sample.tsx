import type { ClaimClass, LineStyle } from '../style.ts';

const DASHES: Readonly<Record<LineStyle, string | undefined>> = {
  solid: undefined,
  dashed: '7 4',
  dotted: '2.5 3.5',
  negated: '10 2.500 1.800 2.500 1.800 2.500',
};

/** A stroke as in the drawing: colour by what was done, gaps by how sure it is. */
export const LineSample = ({ kind, line = 'solid' }: { kind?: ClaimClass; line?: LineStyle }) => (
  <svg className={`line-sample ${kind === undefined ? '' : `edge-${kind}`}`} viewBox="0 0 34 10" aria-hidden="true">
    <path d="M1 5H33" strokeDasharray={DASHES[line]} />
  </svg>
);
