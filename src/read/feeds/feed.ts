/** What stands in a feed, whatever its format. */
export interface Feed {
  readonly title?: string | undefined;
  /** BCP 47 tag. */
  readonly language?: string | undefined;
  readonly entries: readonly FeedEntry[];
}

/** One thing of a feed. */
export interface FeedEntry {
  /** What the feed calls it, else its link, else what stands in it: the same the next time. */
  readonly id: string;
  /** A web address. */
  readonly link?: string | undefined;
  readonly title?: string | undefined;
  readonly author?: string | undefined;
  readonly language?: string | undefined;
  /** As written. */
  readonly published?: string | undefined;
  /** When it was changed last: as written. */
  readonly updated?: string | undefined;
  /** HTML that is meant to be the article. */
  readonly content?: string | undefined;
  /** HTML of something shorter. */
  readonly summary?: string | undefined;
}

/** One thing of a feed, with what of its article stands in the feed. */
export interface JudgedEntry extends Omit<FeedEntry, 'content' | 'summary'> {
  /** The HTML of the article, where the feed holds all of it. */
  readonly whole?: string | undefined;
  /** Else the longest that stands there, where that is enough to be read. */
  readonly part?: string | undefined;
}

/** Most things of a feed that are looked at, the first ones. */
export const MOST_ENTRIES = 5000;

/** A feed as it goes on to be read, and how much of it could not be. */
export interface ParsedFeed extends Omit<Feed, 'entries'> {
  readonly entries: readonly JudgedEntry[];
  /** Things that are so damaged that they were passed over. */
  readonly damaged: number;
}
