import Table from 'cli-table3';
import type { QueryResult } from '../ports/graph-store.ts';
import { cellText, heading } from './cell-text.ts';
import type { Question } from './question.ts';

export interface TableOptions {
  /** Characters that a line may have. */
  readonly width?: number;
  /** Columns that are left out: `Question.hidden`. */
  readonly hidden?: Question['hidden'];
}

const WIDTH = 100;
/** Below this many characters a column is not worth reading. */
const NARROWEST = 10;
const BORDER = 3;
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

function grid(columns: readonly string[], rows: readonly Row[], width: number): string {
  const head = columns.map(heading);
  const cells = rows.map((row) => columns.map((column) => cellText(row[column])));
  const needs = columns.map((_, index) => longest([head[index]!, ...cells.map((line) => line[index]!)]));
  const widths = columnWidths(needs, width - 1 - columns.length * BORDER).map((inner) => inner + 2);
  const table = new Table({ head, colWidths: [...widths], wordWrap: true, style: STYLE });
  table.push(...cells);
  return table.toString();
}

/** One row beneath the other as a small table of its own, for rows that are too wide to stand beside each other. */
function cards(columns: readonly string[], rows: readonly Row[], width: number): string {
  const left = longest(columns.map(heading)) + 2;
  const right = Math.max(width - left - BORDER, NARROWEST);
  const tables = rows.map((row, index) => {
    const table = new Table({ colWidths: [left, right], wordWrap: true, style: STYLE });
    for (const column of columns) {
      const text = cellText(row[column]);
      if (text !== '') table.push([heading(column), text]);
    }
    return `${index + 1} of ${rows.length}\n${table.toString()}`;
  });
  return tables.join('\n\n');
}

/** True when some column would be left with less than a readable width. */
function tooNarrow(columns: readonly string[], rows: readonly Row[], width: number): boolean {
  const texts = columns.map((column) => longest([heading(column), ...rows.map((row) => cellText(row[column]))]));
  const needed = texts.reduce((sum, text) => sum + Math.min(text, NARROWEST * 2), 0);
  return needed > width - 1 - columns.length * BORDER;
}

/**
 * An answer as a table for a terminal, wrapped to the width (100 characters unless told). Rows with too many columns to
 * read beside each other become one small table each. Ends with the number of rows, and says when a cap cut them.
 */
export function formatTable(result: QueryResult, { width = WIDTH, hidden = [] }: TableOptions = {}): string {
  const columns = result.columns.filter((column) => !hidden.includes(column));
  const { rows, truncated } = result;
  const count = `${rows.length} ${rows.length === 1 ? 'row' : 'rows'}${truncated ? ', cut: there are more' : ''}`;
  if (rows.length === 0 || columns.length === 0) return `${count}\n`;
  const layout = tooNarrow(columns, rows, width) ? cards : grid;
  return `${layout(columns, rows, width)}\n${count}\n`;
}
