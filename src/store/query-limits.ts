import { ClaimgraphError } from '../domain/errors.ts';

/** A query that reads may take this long unless its caller says otherwise. */
export const DEFAULT_TIMEOUT_MS = 5_000;
/** Rows of an answer unless its caller says otherwise. */
export const DEFAULT_MAX_ROWS = 1000;

/** The error for a query that took too long. */
export const overtime = (timeoutMs: number, cause?: unknown): ClaimgraphError => {
  const hint = 'Narrow the query, or allow it more time.';
  return new ClaimgraphError('E_QUERY', `the query took longer than ${timeoutMs} ms and was given up`, { cause, hint });
};
