import { ClaimgraphError } from '../../../src/domain/errors.ts';
import { bytesItem, type Item } from '../../../src/read/item.ts';
import type { Fetcher } from '../../../src/read/web/fetcher.ts';

/** Pages by address, given when the test lets them go; counts how many are asked for at once. */
export class PagesAtHand implements Fetcher {
  readonly asked: string[] = [];
  most = 0;
  #open = 0;
  readonly #pages: (address: string) => Item;
  /** Turns of the event loop that the page at an address takes. */
  readonly #turns: (address: string) => number;

  constructor(
    pages: (address: string) => Item = (address) => bytesItem(address, Buffer.from(`Page at ${address}`), { address }),
    turns: (address: string) => number = () => 1,
  ) {
    this.#pages = pages;
    this.#turns = turns;
  }

  async fetch(address: string, options: { readonly signal?: AbortSignal } = {}): Promise<Item> {
    this.asked.push(address);
    this.#open += 1;
    this.most = Math.max(this.most, this.#open);
    for (let turn = 0; turn < this.#turns(address); turn += 1) await new Promise(setImmediate);
    this.#open -= 1;
    if (options.signal?.aborted) throw new ClaimgraphError('E_INPUT', `${address} was broken off`);
    return this.#pages(address);
  }

  async close(): Promise<void> {}
}
