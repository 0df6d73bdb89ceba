import { bytesItem, type Item } from '../item.ts';
import { type AddressPolicy, PUBLIC_WEB } from './address-policy.ts';
import { checkedAddress, hostOf } from './checked-address.ts';
import { type Clock, SYSTEM_CLOCK } from './clock.ts';
import { connectionFailure } from './connection-failure.ts';
import { contentTypeOf } from './content-type.ts';
import { cannotFetch, FetchFailure } from './fetch-failure.ts';
import type { Fetcher, FetchOptions } from './fetcher.ts';
import { type ConnectorOf, type Resolve, resolveBySystem } from './guarded-connector.ts';
import { HostPace } from './host-pace.ts';
import type { Answer, HttpClient } from './http-client.ts';
import { FETCH_LIMITS, type FetchLimits, inSeconds } from './limits.ts';
import { ACCEPT, checkBytes, mostBytesOf } from './media-types.ts';
import { follow } from './redirects.ts';
import { retryAfter } from './retry-after.ts';
import { RobotsFiles } from './robots-files.ts';
import { statusFailure } from './status-failure.ts';
import { userAgent } from './user-agent.ts';
import { within } from './within.ts';

/** What may be different in a program that embeds the fetcher, and in tests. */
export interface FetcherOptions {
  /** Where requests may go: the public web, unless a program that calls this says otherwise. */
  readonly policy?: AddressPolicy;
  readonly limits?: Partial<FetchLimits>;
  readonly clock?: Clock;
  readonly resolve?: Resolve;
  readonly connectorOf?: ConnectorOf;
}

/** Statuses by which a busy server asks to come back. */
const BUSY: readonly number[] = [429, 503];

class SafeFetcher implements Fetcher {
  readonly #options: Required<Omit<FetcherOptions, 'limits' | 'connectorOf'>> & FetcherOptions;
  readonly #limits: FetchLimits;
  readonly #userAgent = userAgent();
  readonly #pace: HostPace;
  readonly #robots: RobotsFiles;
  #client: Promise<HttpClient> | undefined;

  constructor(options: FetcherOptions) {
    this.#options = { policy: PUBLIC_WEB, clock: SYSTEM_CLOCK, resolve: resolveBySystem, ...options };
    this.#limits = { ...FETCH_LIMITS, ...options.limits };
    const { clock } = this.#options;
    this.#pace = new HostPace(clock);
    this.#robots = new RobotsFiles({
      clock,
      name: this.#userAgent,
      most: this.#limits.robots,
      get: (file) => this.#robotsFile(file),
    });
  }

  async fetch(address: string, { accept = ACCEPT, signal }: FetchOptions = {}): Promise<Item> {
    try {
      const start = checkedAddress(address, this.#options.policy);
      return this.#itemOf(address, await this.#page(start, accept, signal));
    } catch (error) {
      signal?.throwIfAborted();
      throw cannotFetch(address, connectionFailure(error));
    }
  }

  async close(): Promise<void> {
    await (await this.#client)?.close();
  }

  #itemOf(name: string, { url, status, bytes, header }: Answer): Item {
    if (status !== 200) throw statusFailure(status);
    const type = contentTypeOf(header('content-type'));
    checkBytes(bytes, type);
    const retrieved = new Date(this.#options.clock.now()).toISOString();
    return bytesItem(name, bytes, { ...type, address: url.href, retrieved });
  }

  /** Gets a page and what it redirects to, as robots.txt files allow and no faster than is polite. */
  #page(start: URL, accept: string, signal: AbortSignal | undefined): Promise<Answer> {
    const { policy, clock } = this.#options;
    const { redirects, total, gap, crawlDelay } = this.#limits;
    let left = total;
    const ask = async (url: URL): Promise<Answer> => {
      const begun = clock.now();
      try {
        return await within(left, signal, (each) => this.#send(url, accept, each));
      } finally {
        left -= clock.now() - begun;
      }
    };
    const get = async (url: URL, from?: URL): Promise<Answer> => {
      const rules = await within(total, signal, () => this.#robots.rulesFor(url));
      rules.check(url);
      // A redirect within a host belongs to the same visit.
      const atOnce = from !== undefined && hostOf(from) === hostOf(url);
      const turn = { gap: Math.max(gap, Math.min(rules.delay, crawlDelay)), atOnce, signal };
      return this.#pace.turn(hostOf(url), turn, () => this.#patiently(() => ask(url), signal));
    };
    return follow(start, { policy, redirects, get });
  }

  /** Asks a second time where the server is busy, after as long as it wishes. @throws FetchFailure where that is too long */
  async #patiently(ask: () => Promise<Answer>, signal: AbortSignal | undefined): Promise<Answer> {
    const { clock } = this.#options;
    const answer = await ask();
    if (!BUSY.includes(answer.status)) return answer;
    const wait = retryAfter(answer.header('retry-after'), clock.now()) ?? this.#limits.retry;
    if (wait > this.#limits.longestRetry)
      throw new FetchFailure(`the server is busy (${answer.status})`, `It asks to come back in ${inSeconds(wait)}.`);
    await clock.sleep(wait, signal);
    return ask();
  }

  async #send(url: URL, accept: string, signal: AbortSignal): Promise<Answer> {
    const client = await this.#opened();
    return client.get(url, {
      accept,
      signal,
      amount: ({ header }) => ({ most: mostBytesOf(contentTypeOf(header('content-type')), this.#limits) }),
    });
  }

  #robotsFile(file: URL): Promise<Answer> {
    const { policy } = this.#options;
    const { redirects, total, robots } = this.#limits;
    return within(total, undefined, async (signal) => {
      const client = await this.#opened();
      const amount = () => ({ most: robots, cut: true });
      const get = (url: URL) => client.get(url, { accept: 'text/plain, */*;q=0.5', signal, amount });
      return follow(file, { policy, redirects, get });
    });
  }

  /** The HTTP library is loaded when something is fetched at all. */
  #opened(): Promise<HttpClient> {
    this.#client ??= import('./http-client.ts').then(({ openHttpClient }) =>
      openHttpClient({ ...this.#options, limits: this.#limits, userAgent: this.#userAgent }),
    );
    return this.#client;
  }
}

/**
 * Opens a fetcher that goes to the public web only, politely and within limits (`limits.ts`). Close it when nothing more is
 * to be had. Its options are for tests and for programs that embed it: nothing of a command line or of the environment
 * may reach them.
 * @example
 * const fetcher = createFetcher();
 * await ingest(store, ['articles/'], { fetcher });
 * await fetcher.close();
 */
export const createFetcher = (options: FetcherOptions = {}): Fetcher => new SafeFetcher(options);
