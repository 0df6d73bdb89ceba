import type { Cell, QueryResult } from '../ports/graph-store.ts';

/** Text in an answer is cut after so many characters (UTF-16 units). */
const LONGEST_TEXT = 64 * 1024;
/** Rows are given until the answer is about so many characters long. */
const LARGEST_ANSWER = 16 * 1024 * 1024;

interface Capped {
  readonly value: Cell;
  readonly size: number;
  readonly cut: boolean;
}

/** The first characters of a text, not ending within one. */
const beginningOf = (text: string): string => text.slice(0, LONGEST_TEXT).replace(/[\ud800-\udbff]$/, '');

function capAll<Key>(entries: readonly (readonly [Key, Cell])[]) {
  const capped = entries.map(([key, value]) => [key, capCell(value)] as const);
  return {
    values: capped.map(([key, { value }]) => [key, value] as const),
    size: capped.reduce((sum, [key, { size }]) => sum + size + String(key).length, 0),
    cut: capped.some(([, { cut }]) => cut),
  };
}

function capCell(cell: Cell): Capped {
  if (typeof cell === 'string') {
    const cut = cell.length > LONGEST_TEXT;
    return { value: cut ? beginningOf(cell) : cell, size: Math.min(cell.length, LONGEST_TEXT), cut };
  }
  if (cell === null || typeof cell !== 'object') return { value: cell, size: 8, cut: false };
  if (Array.isArray(cell)) {
    const { values, size, cut } = capAll([...(cell as readonly Cell[]).entries()]);
    return { value: values.map(([, value]) => value), size, cut };
  }
  const { values, size, cut } = capAll(Object.entries(cell as Readonly<Record<string, Cell>>));
  return { value: Object.fromEntries(values), size, cut };
}

/** An answer with over-long text cut, and without the rows that would make it over-large; `truncated` tells of either. */
export function capAnswer({ columns, rows, truncated }: QueryResult): QueryResult {
  const kept: Record<string, Cell>[] = [];
  let [size, cut] = [0, false];
  for (const row of rows) {
    const capped = capCell(row);
    size += capped.size;
    if (size > LARGEST_ANSWER) return { columns, rows: kept, truncated: true };
    kept.push(capped.value as Record<string, Cell>);
    cut ||= capped.cut;
  }
  return { columns, rows: kept, truncated: truncated || cut };
}
