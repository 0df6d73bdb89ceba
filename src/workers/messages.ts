import type { ClaimDocument } from '../domain/claim.ts';
import type { ErrorMessage } from '../domain/errors.ts';
import type { Recipe } from '../engine.ts';

/** What a thread is started with. */
export interface ThreadData {
  /** The module that runs in it. */
  readonly module: string;
  readonly recipe: Recipe;
}

/** What a thread says: that it is there, then of each document what claims it makes, or why none. */
export type Answer = { readonly ready: true } | { readonly read: ClaimDocument } | { readonly error: ErrorMessage };
