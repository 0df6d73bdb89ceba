import { ClaimgraphError } from '../../domain/errors.ts';

/** Why something is not fetched, before it is put in one sentence with the address that people asked for. */
export class FetchFailure extends Error {
  /** What to do about it. */
  readonly hint: string | undefined;

  /** @param reason goes on from `cannot fetch https://…: ` */
  constructor(reason: string, hint?: string, cause?: unknown) {
    super(reason, { cause });
    this.name = 'FetchFailure';
    this.hint = hint;
  }
}

/** The error for people: E_INPUT. */
export function cannotFetch(address: string, { message, hint, cause }: FetchFailure): ClaimgraphError {
  const shown = address.length > 300 ? `${address.slice(0, 300)}…` : address;
  return new ClaimgraphError('E_INPUT', `cannot fetch ${shown}: ${message}`, {
    cause,
    ...(hint !== undefined && { hint }),
  });
}
