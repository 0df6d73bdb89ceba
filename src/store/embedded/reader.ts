import type { QueryResult as EngineResult, GrafeoDB, Transaction } from '@grafeo-db/js';
import { ClaimgraphError } from '../../domain/errors.ts';
import type { QueryOptions, QueryParameters, QueryResult } from '../../ports/graph-store.ts';
import { checkFunctions } from '../function-calls.ts';
import { DEFAULT_MAX_ROWS, DEFAULT_TIMEOUT_MS } from '../query-limits.ts';
import { checkOpening, refusedQuery } from '../read-only.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { checkPlan, type PlanCheck } from './plan.ts';
import { checkRanges } from './ranges.ts';
import { RunningQueries } from './running-queries.ts';
import { toCell } from './values.ts';

const EXPLAIN = 'EXPLAIN ';

/** The engine's picture of where a query went wrong, as if the query had not been asked to be explained. */
const withoutExplain = (message: string): string =>
  message
    .replace(/query:1:(\d+)/, (_, column) => `query:1:${Math.max(1, Number(column) - EXPLAIN.length)}`)
    .replace(/^( 1 \| )EXPLAIN (.*\n {3}\| ) {8}/m, '$1$2');

/** The error for what the engine made of a query: its own words without its prefixes. */
function queryError(cause: unknown): ClaimgraphError {
  const message = cause instanceof Error ? cause.message : String(cause);
  const plain = message.replace(/^(?:\w+ error: )?GRAFEO-\w+: /, '').replace(/\[Cypher\] /, '');
  const text = withoutExplain(plain);
  return new ClaimgraphError('E_QUERY', text, { cause, hint: 'Correct the query; nothing was changed.' });
}

/** The plan of a query, one operator a line. */
async function explain(transaction: Transaction, cypher: string, parameters: QueryParameters): Promise<string> {
  const result = await transaction.executeCypher(`${EXPLAIN}${cypher}`, parameters);
  return String(result.scalar());
}

/** Runs queries that read, on an engine that knows no read-only session. */
export class Reader {
  readonly #db: GrafeoDB;
  readonly #ordered: Vocabulary['ordered'];
  readonly #check: PlanCheck;
  readonly #running = new RunningQueries();

  /** `check` looks at a query's plan; only tests of what it is good for give another one. */
  constructor(db: GrafeoDB, { ordered }: Vocabulary, check: PlanCheck = checkPlan) {
    this.#db = db;
    this.#ordered = ordered;
    this.#check = check;
  }

  /**
   * Runs a query in a transaction that is always rolled back, after its plan was walked: what the walk should miss
   * cannot last. @throws ClaimgraphError E_QUERY
   */
  async run(cypher: string, parameters: QueryParameters, options: QueryOptions): Promise<QueryResult> {
    const { timeoutMs = DEFAULT_TIMEOUT_MS, maxRows = DEFAULT_MAX_ROWS } = options;
    checkOpening(cypher);
    checkFunctions(cypher);
    checkRanges(cypher, parameters);
    const result = await this.#running.run(() => this.#execute(cypher, parameters, maxRows), timeoutMs);
    return this.#answer(result, maxRows);
  }

  async #execute(cypher: string, parameters: QueryParameters, maxRows: number): Promise<EngineResult> {
    const transaction = this.#db.beginTransaction();
    try {
      this.#check(await explain(transaction, cypher, parameters));
      const limited = `${cypher}\nLIMIT ${maxRows + 1}`;
      const plan = await explain(transaction, limited, parameters).catch(() => '');
      return await transaction.executeCypher(plan.startsWith('Limit') ? limited : cypher, parameters);
    } catch (error) {
      throw error instanceof ClaimgraphError ? error : queryError(error);
    } finally {
      transaction.rollback();
    }
  }

  #answer(result: EngineResult, maxRows: number): QueryResult {
    const changes = Object.values(result.counters).some((count) => count > 0);
    if (changes) throw refusedQuery('it writes');
    const { columns } = result;
    const idOf = (internal: number): string => String(this.#db.getNode(internal)?.get('id') ?? '');
    const context = { idOf, ordered: this.#ordered };
    const rows = result
      .rows()
      .slice(0, maxRows)
      .map((row) => Object.fromEntries(columns.map((column, index) => [column, toCell(row[index], context)])));
    return { columns, rows, truncated: result.length > maxRows };
  }
}
