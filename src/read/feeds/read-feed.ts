import { resolve } from 'node:path';
import { ClaimgraphError } from '../../domain/errors.ts';
import { inOrder } from '../../domain/in-order.ts';
import { doneApart } from '../isolation.ts';
import { bytesItem, bytesOf, headOf, type Item } from '../item.ts';
import { ARTICLE_KINDS, HEAD_BYTES, type Kind, kindOf } from '../kind.ts';
import { lost } from '../lost-item.ts';
import type { Metadata } from '../raw-article.ts';
import type { Reading } from '../reading.ts';
import { pageOf } from './article-page.ts';
import { type JudgedEntry, MOST_ENTRIES, type ParsedFeed } from './feed.ts';
import { giverOf, isDue, keysOf } from './remembering.ts';

/** Most bytes of a feed: with all its articles in it, one of a busy paper has some hundred thousand. */
const MOST_FEED_BYTES = 5 * 1024 * 1024;
/** Pages that are fetched at once, the one that is read next among them. */
const AHEAD = 4;
const LONGEST_NAME = 120;

/** What a feed is remembered by: the address that was asked for, or where the file is. */
const sourceOf = ({ name, file }: Item): string => (file === undefined ? name : resolve(file));

function metadataOf(feed: ParsedFeed, entry: JudgedEntry): Metadata {
  const { title, author, published, link } = entry;
  const fields = {
    title,
    author,
    published,
    url: link,
    publisher: feed.title,
    language: entry.language ?? feed.language,
  };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Metadata;
}

/** How people find an entry: by its address, else by what it is called. */
function nameOf(entry: JudgedEntry, item: Item): string {
  const called = (entry.title ?? entry.id).replace(/\p{C}+/gu, ' ').slice(0, LONGEST_NAME);
  return entry.link ?? `${item.name} › ${called}`;
}

async function fetched(link: string, { fetcher, signal }: Reading): Promise<Item> {
  const page = await fetcher!.fetch(link, signal && { signal });
  const kind: Kind = kindOf(await headOf(page, HEAD_BYTES), page.name, page.told);
  if ((ARTICLE_KINDS as readonly Kind[]).includes(kind)) return page;
  // A feed of feeds of feeds would have no end.
  throw new ClaimgraphError('E_INPUT', `${link}, to which a feed leads, is no article but ${kind}`);
}

/** The article of an entry, from the feed itself where that holds it whole, else from the web, else what there is. */
async function articleOf(entry: JudgedEntry, feed: ParsedFeed, item: Item, reading: Reading): Promise<Item> {
  const metadata = metadataOf(feed, entry);
  const { retrieved } = item.told;
  const name = nameOf(entry, item);
  const inFeed = (html: string): Item =>
    bytesItem(name, pageOf(html), {
      mediaType: 'text/html',
      charset: 'utf-8',
      metadata,
      ...(retrieved !== undefined && { retrieved }),
    });
  if (entry.whole !== undefined) return inFeed(entry.whole);
  if (entry.link !== undefined && reading.fetcher !== undefined) {
    const page = await fetched(entry.link, reading);
    return { ...page, told: { ...page.told, metadata } };
  }
  if (entry.part !== undefined) return inFeed(entry.part);
  const why = entry.link === undefined ? 'has no link' : 'is an address, and nothing is fetched here';
  throw new ClaimgraphError('E_INPUT', `${name} ${why}; ${item.name} holds too little of it to be read`);
}

/**
 * Gives the articles of a feed that were not stored before, in its order: RSS 0.9x, 1.0 and 2.0, Atom, JSON Feed.
 * What is stored later is remembered by `reading.seen`, and how often each of the others failed.
 * @throws ClaimgraphError E_INPUT for a feed of which nothing can be read
 */
export async function* readFeed(item: Item, reading: Reading): AsyncGenerator<Item | ClaimgraphError> {
  const warn = (message: string): void => reading.warn?.(`${item.name}: ${message}`);
  const bytes = await bytesOf(item, MOST_FEED_BYTES);
  const feed = await doneApart({ task: 'feed', bytes, about: item });
  const { entries, damaged } = feed;
  if (damaged > 0) warn(`is damaged; ${damaged} of its things could not be read`);
  if (entries.length === MOST_ENTRIES) warn(`only its first ${MOST_ENTRIES} things were looked at`);
  const known = await reading.seen?.of(sourceOf(item));
  const keys = keysOf(entries);
  const due = entries.filter((entry) => isDue(entry, known?.get(keys.get(entry)!)));
  if (due.length === 0) warn(entries.length === 0 ? 'holds nothing' : `nothing new; ${entries.length} known`);
  reading.expect?.(due.length);
  // A feed that came with a page, message or archive has nothing fetched.
  const { fetcher, ...rest } = reading;
  const means = item.within?.isFollowed === false || fetcher === undefined ? rest : { ...rest, fetcher };
  const step = async (entry: JudgedEntry): Promise<Item | ClaimgraphError> => {
    const about = {
      key: keys.get(entry)!,
      known,
      warn: (message: string) => warn(`${nameOf(entry, item)} ${message}`),
    };
    const giver = giverOf(entry, about);
    try {
      return { ...(await articleOf(entry, feed, item, means)), giver };
    } catch (error) {
      if (!(error instanceof ClaimgraphError)) throw error;
      // What was called off did not fail.
      if (!reading.signal?.aborted) giver.failed();
      return lost(nameOf(entry, item), error);
    }
  };
  yield* inOrder(due, step, AHEAD);
}
