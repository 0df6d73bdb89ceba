import type { Run } from './pages.ts';

/** Lines at the top and the bottom of a page that may be a header or footer. */
const OUTER_LINES = 3;
/** Part of the pages on which a line has to come back; those of left and right pages differ. */
const LEAST_SHARE = 0.3;
/** Points by which a header may move from page to page. */
const SAME_HEIGHT = 6;
/** Headers stand further from the text than its lines from each other, or are of another size. */
const CLEAR = 1.6;
const OTHER_SIZE = 0.1;
const PAGE_NUMBER =
  /^[-–—\s|[(]*(?:(?:page|seite|p\.)\s*)?(?:\d{1,4}|[ivxl]{1,6})(?:\s*(?:of|von|\/)\s*\d{1,4})?[-–—\s|\])]*$/i;

/** A page as lines from top to bottom. */
type Lines = readonly Run[];

/** What stays the same in a running header. */
const patternOf = ({ text }: Run): string => text.replace(/\d+/g, '#').toLowerCase();

const outer = (lines: Lines): Lines =>
  lines.length <= 2 * OUTER_LINES ? lines : [...lines.slice(0, OUTER_LINES), ...lines.slice(-OUTER_LINES)];

const isClear = (line: Run, inner: Run | undefined): boolean =>
  inner === undefined ||
  Math.abs(inner.baseline - line.baseline) > CLEAR * Math.max(line.size, inner.size) ||
  Math.abs(inner.size - line.size) > OTHER_SIZE * inner.size;

/** Counts on how many pages a line stands at the same height. */
function repeats(pages: readonly Lines[]): (line: Run) => number {
  const heights = new Map<string, number[]>();
  for (const line of pages.flatMap(outer)) {
    const pattern = patternOf(line);
    heights.set(pattern, [...(heights.get(pattern) ?? []), line.baseline]);
  }
  return (line) =>
    (heights.get(patternOf(line)) ?? []).filter((height) => Math.abs(height - line.baseline) <= SAME_HEIGHT).length;
}

/**
 * The lines of each page that are running headers, footers and page numbers: the outermost ones that come back on other
 * pages at the same height, or are a number, and stand clear of the text.
 */
export function runningLines(pages: readonly Lines[]): readonly ReadonlySet<Run>[] {
  const countOf = repeats(pages);
  const fewest = Math.max(2, LEAST_SHARE * pages.length);
  return pages.map((lines) => {
    const running = new Set<Run>();
    for (const fromEdge of [lines, [...lines].reverse()])
      for (const [index, line] of fromEdge.slice(0, OUTER_LINES).entries()) {
        const isRunning = PAGE_NUMBER.test(line.text) || countOf(line) >= fewest;
        if (!isRunning || !isClear(line, fromEdge[index + 1])) break;
        running.add(line);
      }
    return running;
  });
}
