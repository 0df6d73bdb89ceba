import type { Item } from '../item.ts';

/** What a request may be told. */
export interface FetchOptions {
  /** Media types that are of use, as in an `Accept` header. */
  readonly accept?: string;
  readonly signal?: AbortSignal;
}

/** Gets things from the web, safely and politely: see `safe-fetcher.ts`. */
export interface Fetcher {
  /**
   * Gets what is at an address, whole: its bytes inflated, with media type, charset, final address and time.
   * @throws ClaimgraphError E_INPUT that names the address and says why it was refused or what went wrong
   */
  fetch(address: string, options?: FetchOptions): Promise<Item>;
  close(): Promise<void>;
}
