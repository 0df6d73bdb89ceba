import type { CarrierKind } from './kind.ts';
import type { Carrier } from './reading.ts';

/** The reader of each kind of thing that holds several, loaded when the first such thing comes. */
export const CARRIERS: Readonly<Partial<Record<CarrierKind, () => Promise<Carrier>>>> = {
  feed: async () => (await import('./feeds/read-feed.ts')).readFeed,
};
