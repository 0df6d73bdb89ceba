/** Things that can be asked for by id, as of a `Set` of ids. */
export interface Members {
  readonly size: number;
  has(id: string): boolean;
  [Symbol.iterator](): Iterator<string>;
}

/** Ids in a fixed order, and where each is in it. */
export interface Row {
  readonly ids: readonly string[];
  readonly at: ReadonlyMap<string, number>;
}

/**
 * Some of the ids of a row, those that are marked. Another choice of a large row takes another array of bytes, where a
 * `Set` would take every id in hand again.
 */
export class Marked implements Members {
  readonly row: Row;
  /** By place in the row: 1 for those that are members. */
  readonly marks: Uint8Array;
  readonly size: number;

  constructor(row: Row, marks: Uint8Array) {
    [this.row, this.marks] = [row, marks];
    this.size = marks.reduce((sum, mark) => sum + mark, 0);
  }

  has(id: string): boolean {
    const at = this.row.at.get(id);
    return at !== undefined && this.marks[at] === 1;
  }

  *[Symbol.iterator](): Generator<string> {
    for (const [at, id] of this.row.ids.entries()) if (this.marks[at] === 1) yield id;
  }
}

/** The members of either that are not in the other. */
export function inOneOnly(a: Members, b: Members): string[] {
  if (a instanceof Marked && b instanceof Marked && a.row === b.row)
    return a.row.ids.filter((_, at) => a.marks[at] !== b.marks[at]);
  const found: string[] = [];
  for (const id of a) if (!b.has(id)) found.push(id);
  for (const id of b) if (!a.has(id)) found.push(id);
  return found;
}
