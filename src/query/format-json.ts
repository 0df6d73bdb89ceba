import type { QueryResult } from '../ports/graph-store.ts';

/** An answer as JSON: `{ columns, rows, truncated }`, each row an object; what is not stated is null. */
export function formatJson({ columns, rows, truncated }: QueryResult): string {
  const complete = rows.map((row) => Object.fromEntries(columns.map((column) => [column, row[column] ?? null])));
  return `${JSON.stringify({ columns, rows: complete, truncated }, null, 2)}\n`;
}
