import { ClaimgraphError } from '../../domain/errors.ts';
import { inOrder } from '../../domain/in-order.ts';
import type { Item } from '../item.ts';
import { type LostItem, lost } from '../lost-item.ts';
import type { Reading } from '../reading.ts';
import type { Listed, Thing } from './record.ts';
import { shownText } from './shown-name.ts';
import { Unfolding } from './within.ts';

/** Things that are fetched at once. How many at one server is for the fetcher to say. */
const LOOK_AHEAD = 8;

const failed = (name: string, why: string, hint: string): LostItem =>
  lost(name, new ClaimgraphError('E_INPUT', `${name}${why}`, { hint }));

async function fetched({ name, address, told }: Listed, holder: Item, reading: Reading, signal: AbortSignal) {
  if (holder.within?.isFollowed === false)
    return failed(
      name,
      ` was left alone: a list that comes with a page or message is not followed`,
      'Name it to have it read.',
    );
  if (reading.fetcher === undefined)
    return failed(
      name,
      `: ${shownText(address)} is an address, and nothing is fetched here`,
      'Fetch the pages first, and give the files.',
    );
  try {
    const page = await reading.fetcher.fetch(address, { signal });
    const metadata = { ...told.metadata, ...page.told.metadata };
    return {
      ...page,
      told: { ...page.told, ...told, metadata },
      within: { unfolding: new Unfolding(), isFollowed: false },
    };
  } catch (error) {
    return lost(name, error);
  }
}

const isListed = (thing: Thing): thing is Listed => 'address' in thing;

/** Without addresses that have come before. */
async function* eachOnce(things: AsyncIterable<Thing>): AsyncGenerator<Thing> {
  const known = new Set<string>();
  for await (const thing of things) {
    if (isListed(thing) && known.has(thing.address)) continue;
    if (isListed(thing)) known.add(thing.address);
    yield thing;
  }
}

/**
 * Gets what is only named by an address, a few at once, and gives everything in the order in which it comes. An address
 * that comes again is passed over.
 * @param holder what holds the things
 */
export async function* withFetched(
  things: AsyncIterable<Thing>,
  holder: Item,
  reading: Reading,
): AsyncGenerator<Item | ClaimgraphError> {
  const stop = new AbortController();
  const signal = reading.signal ? AbortSignal.any([reading.signal, stop.signal]) : stop.signal;
  const step = async (thing: Thing): Promise<Item | ClaimgraphError> =>
    isListed(thing) ? fetched(thing, holder, reading, signal) : thing;
  try {
    yield* inOrder(eachOnce(withEnd(things)), step, LOOK_AHEAD);
  } finally {
    stop.abort();
  }
}

/** The things, and as the last of them what kept the others from coming, so that it does not overtake those on their way. */
async function* withEnd(things: AsyncIterable<Thing>): AsyncGenerator<Thing> {
  try {
    yield* things;
  } catch (error) {
    if (!(error instanceof ClaimgraphError)) throw error;
    yield error;
  }
}
