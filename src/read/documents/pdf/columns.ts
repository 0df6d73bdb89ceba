import { cellsOf, median } from './lines.ts';
import type { Run } from './pages.ts';

/** Fewer lines are no columns. */
const FEWEST_LINES = 8;
/** The last column may have few lines; just one where the page is known to have columns. */
const fewestOfOne = (nested: number): number => (nested > 0 ? 1 : 2);
/** Lines of columns are text; cells of tables are shorter. */
const FEWEST_LETTERS = 12;
/** Part of a side that its middle line fills; there may be up to three columns in it. */
const LEAST_FILLED = 0.25;
/** Part of the width of a page that is no gutter on either side. */
const EDGE = 0.15;
/** Lines that may go across between columns, for each that stands in one. */
const MOST_ACROSS = 0.25;
/** Part of the lines of a column that begin at its edge or its indent; headings may begin elsewhere. */
const LEAST_FLUSH = 0.75;
/** Of fewer lines chance alone lets as many begin together. */
const FEW_LINES = 6;
/** Points between lines that begin at one place. */
const SAME_EDGE = 2;
/** Distance between the places that are looked at, in points. */
const STEP = 2;
const MOST_PLACES = 2000;
const MOST_TRIED = 8;
const MOST_NESTED = 4;

const edges = (parts: readonly Run[]): readonly [number, number] =>
  parts.reduce(
    ([left, right], part) => [Math.min(left, part.left), Math.max(right, part.right)],
    [Infinity, -Infinity],
  );

/** Whether some parts of lines look like a column of text. */
function isColumn(parts: readonly Run[], fewest: number): boolean {
  const [left, right] = edges(parts);
  const width = median(parts.map((part) => part.right - part.left));
  return (
    parts.length >= fewest &&
    median(parts.map(({ text }) => text.length)) >= FEWEST_LETTERS &&
    width >= LEAST_FILLED * (right - left)
  );
}

/** Whether two columns stand beside each other rather than one below the other. */
function areBeside(left: readonly Run[], right: readonly Run[], fewest: number): boolean {
  const [top, bottom] = [left, right].map((parts) => parts.map(({ baseline }) => baseline));
  const from = Math.max(Math.min(...top!), Math.min(...bottom!));
  const to = Math.min(Math.max(...top!), Math.max(...bottom!));
  const within = [...left, ...right].filter(({ baseline }) => baseline >= from && baseline <= to);
  return within.length >= 2 * fewest;
}

/** How many lines begin at the places, one or more, at which most do: the edge of their column, the indent of first lines. */
function beginTogether(parts: readonly Run[], places: number): number {
  const lefts = parts.map(({ left }) => left);
  let together = 0;
  for (let place = 0; place < places; place += 1) {
    const near = (edge: number): number[] => lefts.filter((left) => Math.abs(left - edge) < SAME_EDGE);
    const most = lefts.map(near).reduce((best, each) => (each.length > best.length ? each : best), []);
    together += most.length;
    for (const left of most) lefts.splice(lefts.indexOf(left), 1);
  }
  return together;
}

/**
 * Whether two columns are more than the halves of lines that were spread to fill a wide one: the lines of the right one
 * begin together, and few lines go across, or there is a block of lines of which none does.
 */
function areApart(left: readonly Run[], right: readonly Run[], across: readonly Run[]): boolean {
  const sorted = [left, right, across].flatMap((parts, side) => parts.map(({ baseline }) => ({ baseline, side })));
  sorted.sort((a, b) => a.baseline - b.baseline);
  const within = sorted.slice(
    sorted.findIndex(({ side }) => side < 2),
    sorted.findLastIndex(({ side }) => side < 2) + 1,
  );
  const crossing = within.filter(({ side }) => side === 2).length;
  const isFew = right.length < FEW_LINES;
  if (beginTogether(right, isFew ? 1 : 2) < LEAST_FLUSH * right.length) return false;
  if (isFew) return crossing === 0;
  if (crossing <= (within.length - crossing) * MOST_ACROSS) return true;
  let block: number[] = [];
  return within.some(({ side }) => {
    block = side === 2 ? [] : [...block, side];
    return block.length >= 2 * FEWEST_LINES && block.includes(0) && block.includes(1);
  });
}

/** How many parts of lines stand over each place, `STEP` points apart from `from` on. */
function coverage(parts: readonly Run[], from: number, places: number): readonly number[] {
  const changes = new Array<number>(places + 1).fill(0);
  const place = (x: number): number => Math.min(Math.max(Math.ceil((x - from) / STEP), 0), places);
  for (const { left, right } of parts) {
    changes[place(left)]! += 1;
    changes[place(right)]! -= 1;
  }
  let covered = 0;
  return changes.slice(0, places).map((change) => {
    covered += change;
    return covered;
  });
}

/** The middles of the stretches that fewer lines cover than what is beside them, the barest and widest first. */
function bareStretches(covered: readonly number[]): readonly number[] {
  const stretches: { readonly depth: number; readonly width: number; readonly middle: number }[] = [];
  for (let first = 0; first < covered.length; ) {
    const depth = covered[first]!;
    let next = first + 1;
    while (covered[next] === depth) next += 1;
    const isBare = (covered[first - 1] ?? Infinity) > depth && (covered[next] ?? Infinity) > depth;
    if (isBare) stretches.push({ depth, width: next - first, middle: (first + next - 1) / 2 });
    first = next;
  }
  return stretches.sort((a, b) => a.depth - b.depth || b.width - a.width).map(({ middle }) => middle);
}

/** Where the gutter between two columns is; undefined where there is none. */
function gutterOf(parts: readonly Run[], fewest: number): number | undefined {
  if (parts.length < FEWEST_LINES) return undefined;
  const [left, right] = edges(parts);
  const margin = (right - left) * EDGE;
  const places = Math.min(Math.floor((right - left - 2 * margin) / STEP), MOST_PLACES);
  if (!(places >= 1)) return undefined;
  const stretches = bareStretches(coverage(parts, left + margin, places)).slice(0, MOST_TRIED);
  return stretches
    .map((middle) => left + margin + middle * STEP)
    .find((gutter) => {
      const halves = sides(parts, gutter);
      const [before, after] = halves.map(cellsOf) as [Run[], Run[]];
      const areSpread = before.length + after.length < halves.flat().length;
      return (
        isColumn(before, fewest) &&
        isColumn(after, fewest) &&
        areBeside(before, after, fewest) &&
        (!areSpread || areApart(before, after, parts.filter(goesAcross(gutter))))
      );
    });
}

const goesAcross =
  (gutter: number) =>
  ({ left, right }: Run): boolean =>
    left < gutter && right > gutter;

const sides = (parts: readonly Run[], gutter: number): readonly [Run[], Run[]] => [
  parts.filter(({ right }) => right <= gutter),
  parts.filter(({ left }) => left >= gutter),
];

/**
 * Parts of lines in the order in which people read them: a page without columns as it is; one with columns from top to
 * bottom between the lines that go across, each column as a whole, the left one first. Each list is one column.
 */
export function inColumns(parts: readonly Run[], nested = 0): readonly (readonly Run[])[] {
  const gutter = nested < MOST_NESTED ? gutterOf(parts, fewestOfOne(nested)) : undefined;
  if (gutter === undefined) return parts.length === 0 ? [] : [parts];
  const columns: (readonly Run[])[] = [];
  let across: Run[] = [];
  let band: Run[] = [];
  const flush = (): void => {
    if (across.length > 0) columns.push(across);
    for (const side of sides(band, gutter)) columns.push(...inColumns(side, nested + 1));
    [across, band] = [[], []];
  };
  for (const part of [...parts].sort((a, b) => a.baseline - b.baseline)) {
    const isAcross = goesAcross(gutter)(part);
    if (isAcross && band.length > 0) flush();
    if (isAcross) across.push(part);
    else band.push(part);
  }
  flush();
  return columns;
}
