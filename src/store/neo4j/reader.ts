import neo4j, { isRetryableError, Neo4jError, type Record as Neo4jRecord, type Transaction } from 'neo4j-driver';
import { ClaimgraphError } from '../../domain/errors.ts';
import type { QueryOptions, QueryParameters, QueryResult } from '../../ports/graph-store.ts';
import { checkFunctions } from '../function-calls.ts';
import { DEFAULT_MAX_ROWS, DEFAULT_TIMEOUT_MS, overtime } from '../query-limits.ts';
import { checkOpening } from '../read-only.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { checkHiddenPlans } from './hidden-plans.ts';
import { isLostLogin } from './lost-login.ts';
import { toParameters } from './parameters.ts';
import { checkPlan, type PlanCheck } from './plan.ts';
import type { OpenSession } from './sessions.ts';
import { isConnectionError, storeDown } from './store-down.ts';
import { endsIn, toCell } from './values.ts';

/** The server looks at its clock about once a second; only then does the client give up by itself. */
const GRACE_MS = 3_000;

/** How long a read whose connection was lost waits before it is tried again; twice as long each further time. */
const FIRST_WAIT_MS = 100;

const isTimeout = (error: unknown): boolean =>
  error instanceof Neo4jError && /TransactionTimedOut|Transaction\.Terminated|LockClientStopped/.test(error.code);

/** The error for what the server made of a query. */
function queryError(error: unknown, uri: string, timeoutMs: number): ClaimgraphError {
  if (error instanceof ClaimgraphError) return error;
  if (isTimeout(error)) return overtime(timeoutMs, error);
  if (isConnectionError(error)) return storeDown(uri, error);
  const message = error instanceof Error ? error.message : String(error);
  return new ClaimgraphError('E_QUERY', message, { cause: error, hint: 'Correct the query; nothing was changed.' });
}

/** Runs queries that read, in READ sessions. */
export class Reader {
  readonly #openSession: OpenSession;
  readonly #uri: string;
  readonly #ordered: Vocabulary['ordered'];
  readonly #check: PlanCheck;

  /** `check` looks at a query's plan; only tests of what it is good for give another one. */
  constructor(openSession: OpenSession, uri: string, { ordered }: Vocabulary, check: PlanCheck = checkPlan) {
    this.#check = check;
    this.#ordered = ordered;
    this.#openSession = openSession;
    this.#uri = uri;
  }

  /**
   * Explains the query, walks its plan, and runs it in a READ session, which refuses to write. Rows are taken as they
   * come and no more than asked for. When the connection is lost it is tried again, within the time of the query.
   * @throws ClaimgraphError E_QUERY, E_STORE_DOWN
   */
  async run(cypher: string, parameters: QueryParameters, options: QueryOptions): Promise<QueryResult> {
    const { timeoutMs = DEFAULT_TIMEOUT_MS, maxRows = DEFAULT_MAX_ROWS } = options;
    checkOpening(cypher);
    checkFunctions(cypher);
    checkHiddenPlans(cypher);
    const deadline = Date.now() + timeoutMs;
    let leftMs = timeoutMs;
    for (let waitMs = FIRST_WAIT_MS; ; waitMs *= 2)
      try {
        return await this.#attempt(cypher, parameters, leftMs, maxRows);
      } catch (error) {
        leftMs = deadline - Date.now() - waitMs;
        if (!(isRetryableError(error as Error) || isLostLogin(error)) || leftMs <= 0)
          throw queryError(error, this.#uri, timeoutMs);
        await new Promise((resolve) => setTimeout(resolve, waitMs));
      }
  }

  async #attempt(
    cypher: string,
    parameters: QueryParameters,
    timeoutMs: number,
    maxRows: number,
  ): Promise<QueryResult> {
    const session = this.#openSession({
      defaultAccessMode: neo4j.session.READ,
      fetchSize: Math.min(maxRows + 1, 1000),
    });
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(overtime(timeoutMs)), timeoutMs + GRACE_MS);
    });
    try {
      const values = toParameters(parameters);
      const timeout = { timeout: timeoutMs };
      const explained = session.run(`EXPLAIN ${cypher}`, values, timeout);
      this.#check((await Promise.race([explained, late])).summary);
      const transaction = session.beginTransaction(timeout);
      return await Promise.race([this.#read(transaction, cypher, values, maxRows), late]);
    } finally {
      clearTimeout(timer);
      // A query that is still running would hold up the closing of its session.
      session.close().catch(() => undefined);
    }
  }

  async #read(
    started: Transaction | Promise<Transaction>,
    cypher: string,
    values: Record<string, unknown>,
    maxRows: number,
  ): Promise<QueryResult> {
    const transaction = await started;
    const result = transaction.run(cypher, values);
    const columns = await result.keys();
    const records: Neo4jRecord[] = [];
    let truncated = false;
    for await (const record of result) {
      truncated = records.length === maxRows;
      if (truncated) break;
      records.push(record);
    }
    const rows = await this.#rows(transaction, columns as string[], records);
    await transaction.rollback();
    return { columns: columns as string[], rows, truncated };
  }

  async #rows(transaction: Transaction, columns: readonly string[], records: readonly Neo4jRecord[]) {
    const ends = [
      ...new Set(records.flatMap((record) => columns.flatMap((column) => [...endsIn(record.get(column))]))),
    ];
    const ids = await namesOfNodes(transaction, ends);
    const context = { idOf: (elementId: string): string => ids.get(elementId) ?? '', ordered: this.#ordered };
    return records.map((record) =>
      Object.fromEntries(columns.map((column) => [column, toCell(record.get(column), context)])),
    );
  }
}

/** The `id` properties of nodes by the server's own ids, read in the same transaction. */
async function namesOfNodes(transaction: Transaction, ends: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (ends.length === 0) return new Map();
  const cypher = 'UNWIND $ends AS end MATCH (n) WHERE elementId(n) = end RETURN end, n.id AS id';
  const { records } = await transaction.run(cypher, { ends });
  return new Map(records.map((record) => [record.get('end'), String(record.get('id') ?? '')]));
}
