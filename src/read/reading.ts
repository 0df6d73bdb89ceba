import type { ClaimgraphError } from '../domain/errors.ts';
import type { Item, Told } from './item.ts';
import type { RawArticle } from './raw-article.ts';
import type { ReadOptions } from './to-document.ts';
import type { Fetcher } from './web/fetcher.ts';

/** What is remembered of a thing of a feed. */
export interface SeenItem {
  /** The version whose article is stored: when the feed says it was changed last, in ms since 1970, 0 where it does not. */
  readonly stored?: number | undefined;
  /** The version that could not be read, and how often. */
  readonly failed?: { readonly version: number; readonly times: number } | undefined;
}

/** What is remembered of a feed: each of its things by an id. */
export interface SeenFeed {
  get(item: string): SeenItem | undefined;
  set(item: string, seen: SeenItem): void;
}

/** What is remembered of feeds, each by its address. */
export interface SeenItems {
  of(feed: string): Promise<SeenFeed>;
}

/** What reading may use and is told. */
export interface Reading extends ReadOptions {
  /** Without one, nothing is fetched: addresses are refused. */
  readonly fetcher?: Fetcher;
  /** Without one, a feed is read whole. */
  readonly seen?: SeenItems;
  /** For tables and JSON lines: the column or key of each field, `{ text: 'body', published: 'date' }`. */
  readonly columns?: Readonly<Record<string, string>>;
  /** Told how many more things there are than were known. */
  readonly expect?: (more: number) => void;
  readonly signal?: AbortSignal;
}

/** What there is to know of an article before it is read. */
export interface About {
  /** How people find it. */
  readonly name: string;
  readonly told: Told;
}

/** Reads one article. @throws ClaimgraphError E_INPUT naming it, for one that cannot be read, saying why and what to do */
export type ArticleReader = (bytes: Uint8Array, about: About) => RawArticle | Promise<RawArticle>;

/**
 * Gives what something holds, piece by piece, in order; an error in place of each thing that cannot be had, and then the
 * others. @throws ClaimgraphError E_INPUT naming it, where nothing more can be read of it
 */
export type Carrier = (item: Item, reading: Reading) => AsyncIterable<Item | ClaimgraphError>;
