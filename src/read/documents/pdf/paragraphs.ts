import { joinLines } from './hyphens.ts';
import { median } from './lines.ts';
import type { Run } from './pages.ts';

/** A paragraph: its text, and the size of its letters. */
export interface Paragraph {
  readonly text: string;
  readonly size: number;
}

/** A column of lines, and what is usual in it. */
interface Column {
  readonly left: number;
  readonly right: number;
  /** Between baselines. */
  readonly leading: number;
}

const OTHER_SIZE = 0.12;
/** In sizes of letters. */
const LEAST_INDENT = 0.8;
/** Between lines, times what is usual. */
const LEAST_GAP = 1.35;
const LEAST_GAP_OF_LARGE = 1.6;
/** Part of a column that stays free at the end of a heading or an item. */
const SHORT = 0.25;
/** Columns with fewer lines show too little of what is usual. */
const FEWEST_LINES = 6;
/** Points between lines that begin at the same place. */
const SAME_EDGE = 3;
const USUAL_LEADING = 1.2;
const LIST_MARK = /^(?:[•▪◦‣●○■–—*]|\(?\d{1,2}[.)]|\(?[a-z]\))\s/;
const ENDED = /[.!?…:;]["'”’»)\]]*$/;

const isSameSize = (a: number, b: number): boolean => Math.abs(a - b) <= OTHER_SIZE * Math.max(a, b);

/** The value that is most frequent, to the point. */
function usual(values: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(Math.round(value), (counts.get(Math.round(value)) ?? 0) + 1);
  return [...counts].reduce((most, each) => (each[1] > most[1] ? each : most), [0, 0])[0];
}

/** Distances between the baselines of lines that follow each other. */
const gapsOf = (lines: readonly Run[]): number[] =>
  lines.slice(1).map((line, index) => line.baseline - lines[index]!.baseline);

/** What is usual in a column; where it has few lines, what is usual in all. */
function columnOf(lines: readonly Run[], all: readonly (readonly Run[])[], leading: number): Column {
  const left = usual(lines.map((line) => line.left));
  const isShort = lines.length < FEWEST_LINES;
  const alike = isShort ? all.flat().filter((line) => Math.abs(line.left - left) < SAME_EDGE) : lines;
  const rights = alike.map(({ right }) => right).sort((a, b) => a - b);
  return {
    left,
    right: rights[Math.floor((rights.length - 1) * 0.9)]!,
    leading: isShort ? leading * lines[0]!.size : median(gapsOf(lines)),
  };
}

/** Distance of lines in sizes of letters, as most of the text has it. */
function usualLeading(columns: readonly (readonly Run[])[]): number {
  const relative = columns.flatMap((lines) => gapsOf(lines).map((gap, index) => gap / lines[index]!.size));
  return relative.length < FEWEST_LINES ? USUAL_LEADING : median(relative);
}

/** The space that a line leaves after the first word of the next: a program breaks lines where it is below 0. */
function spaceLeft(line: Run, next: Run, column: Column): number {
  const word = next.text.split(' ', 1)[0]!.length + 1;
  return column.right - line.right - (word / next.text.length) * (next.right - next.left);
}

/** Whether a line is a row of a table. */
const isRow = ({ text }: Run): boolean => text.includes('\t') && !LIST_MARK.test(text);

/** Whether a line was ended by people rather than by its width. */
function isBroken(before: Run, line: Run, column: Column): boolean {
  if (/\p{L}-$|\d-$/u.test(before.text)) return false;
  const space = spaceLeft(before, line, column);
  if (ENDED.test(before.text)) return space > 0.5 * line.size;
  return space > SHORT * (column.right - column.left) && !/^\p{Ll}/u.test(line.text);
}

/** Whether a line begins a paragraph. @param first the first line of the one that is open */
function begins(line: Run, { before, first, column }: { before: Run; first: Run; column: Column }): boolean {
  if (!isSameSize(before.size, line.size)) return true;
  const gap = line.baseline - before.baseline;
  if (gap > Math.max(LEAST_GAP * column.leading, LEAST_GAP_OF_LARGE * line.size)) return true;
  if (LIST_MARK.test(line.text) || isRow(line) || isRow(before)) return true;
  const indent = (run: Run): number => (run.left - column.left) / line.size;
  const isIndented = indent(line) > LEAST_INDENT && indent(before) < LEAST_INDENT / 2;
  if (isIndented && !LIST_MARK.test(first.text)) return true;
  // Lines of a headline are broken where it reads well.
  return line.size < 1.2 * bodySizeOf(column, line) && isBroken(before, line, column);
}

/** The size of letters that goes with the usual distance of lines. */
const bodySizeOf = ({ leading }: Column, line: Run): number =>
  leading === 0 ? line.size : Math.max(leading / 1.25, line.size / 1.2);

/** The lines of a column, gathered into those of each paragraph. */
function gathered(lines: readonly Run[], column: Column): (readonly Run[])[] {
  const groups: Run[][] = [];
  for (const line of lines) {
    const open = groups.at(-1);
    if (open !== undefined && !begins(line, { before: open.at(-1)!, first: open[0]!, column })) open.push(line);
    else groups.push([line]);
  }
  return groups;
}

/** A paragraph with what shows whether it has an end yet. */
interface SetParagraph extends Paragraph {
  readonly last: Run;
  readonly column: Column;
}

/** The paragraph that goes on at the top of a column or page: the last one of that size, where it has no end yet. */
function goingOn(paragraphs: readonly SetParagraph[], first: Run): number {
  const index = paragraphs.findLastIndex((each) => isSameSize(each.size, first.size));
  const open = paragraphs[index];
  if (open === undefined || ENDED.test(open.text)) return -1;
  const isFull = index === paragraphs.length - 1 && spaceLeft(open.last, first, open.column) < 0.5 * first.size;
  return isFull || /^\p{Ll}/u.test(first.text) ? index : -1;
}

/**
 * Joins lines into paragraphs: a new one begins after a gap, with an indent, a list mark, letters of another size, or
 * where the line before was ended early. One that is cut by the end of a column or page goes on in the next.
 * @param columns lines from top to bottom, in reading order
 * @param words those that the text has inside its lines, for hyphens
 */
export function paragraphsOf(columns: readonly (readonly Run[])[], words: ReadonlySet<string>): readonly Paragraph[] {
  const paragraphs: SetParagraph[] = [];
  const leading = usualLeading(columns);
  for (const lines of columns) {
    const column = columnOf(lines, columns, leading);
    for (const [index, group] of gathered(lines, column).entries()) {
      const text = group.map((line) => line.text).reduce((whole, line) => joinLines(whole, line, words));
      const paragraph = { text, size: group[0]!.size, last: group.at(-1)!, column };
      const open = index === 0 ? goingOn(paragraphs, group[0]!) : -1;
      if (open === -1) paragraphs.push(paragraph);
      else paragraphs[open] = { ...paragraph, text: joinLines(paragraphs[open]!.text, text, words) };
    }
  }
  return paragraphs;
}
