/** What went wrong, for exit codes and HTTP statuses. */
export type ErrorCode =
  | 'E_USAGE' // the caller asked for something that cannot be: exit 2, HTTP 400
  | 'E_INPUT' // a file or text that cannot be read: exit 1, HTTP 422
  | 'E_NOT_FOUND' // no such document, question or entity
  | 'E_QUERY' // Cypher that cannot be run, or may not be
  | 'E_STORE_HELD' // another process holds the embedded store
  | 'E_STORE_DOWN' // the server cannot be reached or refuses the credentials
  | 'E_STORE_CORRUPT' // the journal or index does not check out
  | 'E_ASSET'; // model, ontology or licence files that are missing or altered

/** The one error that is meant for people: says what was wrong, where, and what to do. */
export class ClaimgraphError extends Error {
  readonly code: ErrorCode;
  /** What to do about it, as one sentence. */
  readonly hint: string | undefined;

  constructor(code: ErrorCode, message: string, options: { readonly hint?: string; readonly cause?: unknown } = {}) {
    super(message, { cause: options.cause });
    this.name = 'ClaimgraphError';
    this.code = code;
    this.hint = options.hint;
  }
}

/** An error in the form in which it goes from one thread to another. */
export interface ErrorMessage {
  readonly code: ErrorCode;
  readonly message: string;
  readonly hint?: string | undefined;
}

export const errorMessage = ({ code, message, hint }: ClaimgraphError): ErrorMessage => ({ code, message, hint });

/** The error that a message tells of. */
export const errorFrom = ({ code, message, hint }: ErrorMessage): ClaimgraphError =>
  new ClaimgraphError(code, message, hint === undefined ? {} : { hint });
