/** A row of an answer, in plain values. */
export type Row = Readonly<Record<string, unknown>>;

/** What answers statements of a store. */
export interface ReadTransaction {
  run(cypher: string, parameters: Readonly<Record<string, unknown>>): Promise<readonly Row[]>;
}

/** An open transaction of either store. Statements in it take effect together or not at all. */
export interface WriteTransaction extends ReadTransaction {
  /**
   * Runs a statement of which no answer is needed. It takes effect before all that is run or sent later; the store may
   * send more before it is done, so what fails in it may show only then.
   */
  send(cypher: string, parameters: Readonly<Record<string, unknown>>): Promise<void>;
}
