import type { Run } from './pages.ts';

/** Part of the size of letters: less between two runs is a gap inside a word, more is a space. */
const SPACE = 0.15;
/** More than this between runs parts columns, or cells of a table. */
const APART = 0.6;
/** From here on a gap parts cells. */
const CELLS_APART = 2;
/** Baselines that differ by less are of one line: notes stand higher. */
const SAME_LINE = 0.5;

const isPrintedTwice = (run: Run, before: Run): boolean =>
  run.text === before.text && Math.abs(run.left - before.left) < 0.2 * run.size;

/** Runs that stand in one line, from left to right. */
function rowsOf(runs: readonly Run[]): Run[][] {
  const rows: Run[][] = [];
  for (const run of [...runs].sort((a, b) => a.baseline - b.baseline)) {
    const first = rows.at(-1)?.[0];
    const isSame = first !== undefined && run.baseline - first.baseline <= SAME_LINE * Math.max(first.size, run.size);
    if (isSame) rows.at(-1)!.push(run);
    else rows.push([run]);
  }
  return rows.map((row) => row.sort((a, b) => a.left - b.left));
}

/** What stands between two runs of a line: nothing, a space, or a tabulator between cells. */
function between(a: Run, b: Run): string {
  const gap = (b.left - a.right) / Math.max(a.size, b.size);
  if (gap > CELLS_APART) return '\t';
  return gap > SPACE && !/\s$/.test(a.text) && !/^\s/.test(b.text) ? ' ' : '';
}

/** Two runs as one; the larger part says how large and how high it is. */
function joined(a: Run, b: Run): Run {
  const { size, baseline } = b.text.length > a.text.length ? b : a;
  return { text: a.text + between(a, b) + b.text, left: a.left, right: Math.max(a.right, b.right), size, baseline };
}

const trimmed = (run: Run): Run => ({ ...run, text: run.text.replace(/[^\S\t]+/g, ' ').trim() });

/** Joins runs of one line that stand no further apart than `apart` times the size of their letters. */
function joinedWithin(runs: readonly Run[], apart: number): Run[] {
  return rowsOf(runs).flatMap((row) => {
    const parts: Run[] = [];
    for (const run of row) {
      const before = parts.at(-1);
      if (before !== undefined && isPrintedTwice(run, before)) continue;
      if (before !== undefined && run.left - before.right < apart * Math.max(run.size, before.size))
        parts[parts.length - 1] = joined(before, run);
      else parts.push(run);
    }
    return parts.map(trimmed);
  });
}

/** The parts of lines that stand apart from each other, as those of columns do. */
export const partsOf = (runs: readonly Run[]): Run[] => joinedWithin(runs, APART);

/** The parts of lines that only cells of a table part: lines that are spread to fill their column have wide spaces too. */
export const cellsOf = (runs: readonly Run[]): Run[] => joinedWithin(runs, CELLS_APART);

/** Whole lines, from top to bottom, with a tabulator between the cells of a table. */
export const linesOf = (runs: readonly Run[]): Run[] => joinedWithin(runs, Number.POSITIVE_INFINITY);

/** The middle one of some numbers. */
export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
