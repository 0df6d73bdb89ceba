/** A row of an answer, in plain values. */
export type Row = Readonly<Record<string, unknown>>;

/** An open transaction of either store. Statements in it take effect together or not at all. */
export interface WriteTransaction {
  run(cypher: string, parameters: Readonly<Record<string, unknown>>): Promise<readonly Row[]>;
}
