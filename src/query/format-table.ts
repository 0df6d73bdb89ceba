import Table from 'cli-table3';
import type { QueryResult } from '../ports/graph-store.ts';
import { cellText, heading } from './cell-text.ts';
import type { Question } from './question.ts';

export interface TableOptions {
  /** Characters that a line may have. */
  readonly width?: number;
  /** Columns that are left out: `Question.hidden`. */
  readonly hidden?: Question['hidden'];
  /** Columns that stand beneath: `Question.beneath`. */
  readonly beneath?: Question['beneath'];
}

const WIDTH = 100;
const NARROWEST = 10;
/** Texts beyond this are sentences, and want `SENTENCE_WIDTH` or a line across the table; names read well in less. */
const LONG = 40;
const SENTENCE_WIDTH = 36;
const NAME_WIDTH = 16;
const BORDER = 3;
const UNRULED = { mid: '', 'left-mid': '', 'mid-mid': '', 'right-mid': '' };
const STYLE = { head: [], border: [], 'padding-left': 1, 'padding-right': 1 };

type Row = QueryResult['rows'][number];

const longest = (texts: readonly string[]): number => texts.reduce((most, text) => Math.max(most, text.length), 0);

/** Shares the width out: columns that need less than an equal part get what they need, the others split the rest. */
function columnWidths(needs: readonly number[], width: number): readonly number[] {
  const widths = new Array<number>(needs.length).fill(0);
  let left = width;
  const byNeed = needs.map((need, index) => ({ need, index })).sort((a, b) => a.need - b.need);
  byNeed.forEach(({ need, index }, done) => {
    const share = Math.floor(left / (needs.length - done));
    widths[index] = Math.min(need, share);
    left -= widths[index]!;
  });
  return widths;
}

interface Layout {
  /** Columns that stand beside each other. */
  readonly beside: readonly string[];
  /** Columns whose texts are long: each gets a line of its own beneath, across the table. */
  readonly beneath: readonly string[];
}

/** "heading: text" for each column that has one; columns of short texts share a line with their neighbours. */
function linesBeneath(beneath: readonly string[], row: Row, isShort: (column: string) => boolean): readonly string[] {
  const lines: { text: string; short: boolean }[] = [];
  for (const column of beneath) {
    const cell = cellText(row[column]);
    if (cell === '') continue;
    const [text, short, last] = [`${heading(column)}: ${cell}`, isShort(column), lines.at(-1)];
    if (short && last?.short) last.text += ` · ${text}`;
    else lines.push({ text, short });
  }
  return lines.map(({ text }) => text);
}

function grid({ beside, beneath }: Layout, rows: readonly Row[], width: number): string {
  const head = beside.map(heading);
  const cells = rows.map((row) => beside.map((column) => cellText(row[column])));
  const needs = beside.map((_, index) => longest([head[index]!, ...cells.map((line) => line[index]!)]));
  const room = width - 1 - beside.length * BORDER;
  // A line beneath may be longer than all columns together: the last one then takes what room there is.
  if (beneath.length > 0) needs[needs.length - 1] = room;
  const widths = columnWidths(needs, room).map((inner) => inner + 2);
  const table = new Table({ head, colWidths: [...widths], wordWrap: true, style: STYLE });
  const isShort = (column: string): boolean => longest(rows.map((row) => cellText(row[column]))) <= LONG;
  rows.forEach((row, index) => {
    table.push(cells[index]!);
    const content = linesBeneath(beneath, row, isShort).join('\n');
    if (content !== '') table.push([{ colSpan: beside.length, content }]);
  });
  return table.toString();
}

/** Every row as a small table of its own, for rows that are too wide to stand beside each other. */
function cards(columns: readonly string[], rows: readonly Row[], width: number): string {
  const left = longest(columns.map(heading)) + 2;
  const right = Math.max(width - left - BORDER, NARROWEST);
  const tables = rows.map((row, index) => {
    const table = new Table({ colWidths: [left, right], wordWrap: true, style: STYLE, chars: UNRULED });
    for (const column of columns) {
      const text = cellText(row[column]);
      if (text !== '') table.push([heading(column), text]);
    }
    return `${index + 1} of ${rows.length}\n${table.toString()}`;
  });
  return tables.join('\n\n');
}

/** The width at which a column can be read whose longest text has so many characters. */
const readable = (need: number): number => (need > LONG ? SENTENCE_WIDTH : Math.min(need, NAME_WIDTH));

/** Moves the longest texts beneath until the rest can be read beside each other; null when even the names cannot. */
function layoutOf(
  columns: readonly string[],
  rows: readonly Row[],
  { width, beneath: chosen }: { readonly width: number; readonly beneath: readonly string[] },
): Layout | null {
  const needs = new Map(
    columns.map((column) => [column, longest([heading(column), ...rows.map((row) => cellText(row[column]))])]),
  );
  const fits = (beside: readonly string[]): boolean => {
    const least = beside.map((column) => readable(needs.get(column)!));
    const needed = least.reduce((sum, need) => sum + need, 0);
    return needed <= width - 1 - beside.length * BORDER;
  };
  const byLength = columns.slice(1).filter((column) => !chosen.includes(column) && needs.get(column)! > LONG);
  byLength.sort((a, b) => needs.get(b)! - needs.get(a)!);
  for (let moved = 0; moved <= byLength.length; moved += 1) {
    const moving = [...chosen, ...byLength.slice(0, moved)];
    const beneath = columns.filter((column) => moving.includes(column));
    const beside = columns.filter((column) => !beneath.includes(column));
    if (fits(beside)) return { beside, beneath };
  }
  return null;
}

/**
 * An answer as a table for a terminal, wrapped to the width (100 characters unless told). Rows with too many columns to
 * read beside each other have their long texts beneath, across the table, or become one small table each. Ends with the number of rows, and says when a cap cut them.
 */
export function formatTable(
  result: QueryResult,
  { width = WIDTH, hidden = [], beneath = [] }: TableOptions = {},
): string {
  const columns = result.columns.filter((column) => !hidden.includes(column));
  const { rows, truncated } = result;
  const count = `${rows.length} ${rows.length === 1 ? 'row' : 'rows'}${truncated ? ', cut: there are more' : ''}`;
  if (rows.length === 0 || columns.length === 0) return `${count}\n`;
  const layout = layoutOf(columns, rows, { width, beneath });
  const table = layout === null ? cards(columns, rows, width) : grid(layout, rows, width);
  return `${table}\n${count}\n`;
}
