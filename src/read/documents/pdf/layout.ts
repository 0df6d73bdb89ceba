import { inColumns } from './columns.ts';
import { wordsWithin } from './hyphens.ts';
import { linesOf, partsOf } from './lines.ts';
import { runningLines } from './margins.ts';
import type { Run } from './pages.ts';
import { type Paragraph, paragraphsOf } from './paragraphs.ts';

/** The parts of a page that are not of a running line. */
function ofText(parts: readonly Run[], running: ReadonlySet<Run>): readonly Run[] {
  const isRunning = ({ baseline, size }: Run): boolean =>
    [...running].some((line) => Math.abs(line.baseline - baseline) <= 0.5 * Math.max(size, line.size));
  return running.size === 0 ? parts : parts.filter((part) => !isRunning(part));
}

/** The paragraphs of some pages in reading order, without running headers, footers and page numbers. */
export function laidOut(pages: readonly (readonly Run[])[]): readonly Paragraph[] {
  const running = runningLines(pages.map(linesOf));
  const columns = pages
    .flatMap((runs, index) => inColumns(ofText(partsOf(runs), running[index]!)))
    .map((parts) => linesOf(parts));
  return paragraphsOf(columns, wordsWithin(columns.flatMap((lines) => lines.map(({ text }) => text))));
}
