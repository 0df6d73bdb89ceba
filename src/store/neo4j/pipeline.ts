import type { ManagedTransaction } from 'neo4j-driver';
import type { Row, WriteTransaction } from '../transaction.ts';
import { rowsOf } from './rows-of.ts';

/** So many statements are on their way at most: their rows are in memory until they are answered. */
const AHEAD = 32;

/**
 * A transaction that sends what needs no answer without waiting for the answer to what went before: the server takes
 * statements in the order in which they were sent. Call `settle` before it is committed.
 */
export class Pipeline implements WriteTransaction {
  readonly #transaction: ManagedTransaction;
  readonly #ahead: Promise<unknown>[] = [];

  constructor(transaction: ManagedTransaction) {
    this.#transaction = transaction;
  }

  async run(cypher: string, parameters: Readonly<Record<string, unknown>>): Promise<readonly Row[]> {
    const answer = this.#sent(cypher, parameters);
    await this.settle();
    return answer;
  }

  async send(cypher: string, parameters: Readonly<Record<string, unknown>>): Promise<void> {
    this.#ahead.push(this.#sent(cypher, parameters));
    if (this.#ahead.length > AHEAD) await this.#ahead.shift();
  }

  /** Resolves when all that was sent is done. Rejects with what failed first: all after it fail for that alone. */
  async settle(): Promise<void> {
    for (const answer of this.#ahead.splice(0)) await answer;
  }

  #sent(cypher: string, parameters: Readonly<Record<string, unknown>>): Promise<readonly Row[]> {
    const answer = rowsOf(this.#transaction, cypher, parameters);
    // Whoever waits for it gets the error; until then it must not count as one that nobody handles.
    answer.catch(() => undefined);
    return answer;
  }
}
