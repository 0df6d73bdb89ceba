/** Rows that the page keys go over. */
const PAGE = 15;

/** The row that a key goes to, of `count` rows from 0; null for a key that moves nothing. */
export function nextRow(key: string, row: number, count: number): number | null {
  const moves: Readonly<Record<string, number>> = {
    ArrowDown: row + 1,
    ArrowUp: row - 1,
    PageDown: row + PAGE,
    PageUp: row - PAGE,
    Home: 0,
    End: count - 1,
  };
  const to = Object.hasOwn(moves, key) ? moves[key] : undefined;
  return to === undefined || count === 0 ? null : Math.min(count - 1, Math.max(0, to));
}
