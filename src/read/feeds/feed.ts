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
