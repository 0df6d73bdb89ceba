import type { SourceDocument } from '../domain/document.ts';
import { ClaimgraphError } from '../domain/errors.ts';
import { withinOf } from './carried/within.ts';
import { CARRIERS } from './carriers.ts';
import { feedOfPage } from './feeds/feed-of-page.ts';
import { readApart } from './isolation.ts';
import { bytesItem, bytesOf, fileItem, headOf, heldItem, type Item, standardInput } from './item.ts';
import { ARTICLE_KINDS, type ArticleKind, type CarrierKind, HEAD_BYTES, type Kind, kindOf } from './kind.ts';
import { LostItem } from './lost-item.ts';
import { notRead } from './not-read.ts';
import { foundIn, type RawArticle } from './raw-article.ts';
import { isAddress, STANDARD_INPUT } from './read.ts';
import { READERS } from './readers.ts';
import type { Reading } from './reading.ts';
import { toDocument } from './to-document.ts';
import { MOST_ARTICLE_BYTES, MOST_TEXT_BYTES } from './too-long.ts';
import { giveTurn, withTurns } from './turns.ts';

/** What came of one thing that was to be read: a document, or why there is none. */
export type Outcome =
  | {
      readonly name: string;
      readonly document: SourceDocument;
      /** To be called once the document is stored: see `StoredDocuments`. */
      readonly done?: () => void;
    }
  | { readonly name: string; readonly failure: ClaimgraphError };

/** How many carriers may lie in one another: a message in a mailbox in an archive in an archive. */
const DEEPEST = 4;

const isArticle = (kind: Kind): kind is ArticleKind => (ARTICLE_KINDS as readonly Kind[]).includes(kind);

const tooDeep = (name: string): ClaimgraphError =>
  new ClaimgraphError('E_INPUT', `${name} lies more than ${DEEPEST} archives deep and was left closed`);

/** Kinds that hold text as it stands. */
const AS_TEXT: readonly ArticleKind[] = ['text', 'markdown', 'json'];

/** What the carrier told counts among the things found. */
function withTold(raw: RawArticle, { told }: Item): RawArticle {
  const { address, retrieved, metadata = {}, given = {} } = told;
  const carrier = [...foundIn({ address, url: address, retrieved }, 'carrier'), ...foundIn(metadata, 'carrier')];
  return { ...raw, found: [...foundIn(given, 'given'), ...raw.found, ...carrier] };
}

/** Says where the feed of a page is that was given in its place. */
function sayFeed(bytes: Uint8Array, { name, told }: Item, { warn }: Reading): void {
  const feed = told.address === undefined ? null : feedOfPage(bytes, told.address);
  if (feed !== null) warn?.(`${name}: was read as one page; its feed, with all its articles, is ${feed}`);
}

async function* articleIn(item: Item, kind: ArticleKind, reading: Reading, depth: number): AsyncGenerator<Outcome> {
  const { name, giver } = item;
  if (READERS[kind] === undefined) throw new ClaimgraphError('E_INPUT', `${name} is ${kind}, which is not read`);
  const bytes = await bytesOf(item, AS_TEXT.includes(kind) ? MOST_TEXT_BYTES : MOST_ARTICLE_BYTES);
  const raw = await readApart(kind, bytes, item);
  if (kind === 'html' && depth === 0) sayFeed(bytes, item, reading);
  const { attached = [] } = raw;
  const within = { ...withinOf(item), isFollowed: false };
  // A message may be nothing but what is attached to it.
  if (attached.length === 0 || raw.text.trim() !== '')
    yield {
      name,
      document: toDocument(withTold(raw, item), name, reading),
      ...(giver && { done: () => giver.stored() }),
    };
  if (attached.length > 0 && depth === DEEPEST) throw tooDeep(name);
  for (const { name: own, bytes: content, ...told } of attached)
    yield* readItem({ ...bytesItem(`${name} › ${own}`, content, told), within }, reading, depth + 1);
}

async function* carriedIn(item: Item, kind: CarrierKind, reading: Reading, depth: number): AsyncGenerator<Outcome> {
  const load = CARRIERS[kind];
  if (load === undefined) throw new ClaimgraphError('E_INPUT', `${item.name} is ${kind}, which is not read`);
  if (depth === DEEPEST) throw tooDeep(item.name);
  const carrier = await load();
  const { name, giver } = item;
  const inTurns: Item = { ...item, pieces: () => withTurns(item.pieces()) };
  for await (const carried of carrier(inTurns, reading)) {
    await giveTurn();
    if (carried instanceof ClaimgraphError)
      yield { name: carried instanceof LostItem ? carried.item : name, failure: carried };
    else yield* readItem({ ...(giver && { giver }), ...carried }, reading, depth + 1);
  }
}

/** Reads whatever an item is, and whatever it holds. What cannot be read comes as an outcome too. */
export async function* readItem(item: Item, reading: Reading = {}, depth = 0): AsyncGenerator<Outcome> {
  const { name, giver } = item;
  try {
    const head = await headOf(item, HEAD_BYTES);
    const refusal = notRead(head, name);
    if (refusal !== undefined) throw refusal;
    const kind = kindOf(head, name, item.told);
    if (isArticle(kind)) yield* articleIn(item, kind, reading, depth);
    else yield* carriedIn(item, kind, reading, depth);
  } catch (error) {
    if (!(error instanceof ClaimgraphError)) throw error;
    giver?.failed();
    yield { name, failure: error };
  }
}

function itemOf(source: string, { fetcher, signal }: Reading): Promise<Item> {
  if (source === STANDARD_INPUT) return heldItem(standardInput());
  if (!isAddress(source)) return fileItem(source);
  if (fetcher !== undefined) return fetcher.fetch(source, signal ? { signal } : {});
  return Promise.reject(new ClaimgraphError('E_INPUT', `${source} is an address, and nothing is fetched here`));
}

/**
 * Reads sources one after the other, as they are asked for: files, addresses, standard input (`-`), each with all it holds.
 * What cannot be read comes as a failure and does not keep the others from being read.
 */
export async function* readSources(
  sources: Iterable<string> | AsyncIterable<string>,
  reading: Reading = {},
): AsyncGenerator<Outcome> {
  for await (const source of sources) {
    try {
      yield* readItem(await itemOf(source, reading), reading);
    } catch (error) {
      if (!(error instanceof ClaimgraphError)) throw error;
      yield { name: source, failure: error };
    }
  }
}

/** Reads the one article that a source is, or the first of those it holds. @throws ClaimgraphError E_INPUT */
export async function readSource(source: string, reading: Reading = {}): Promise<SourceDocument> {
  for await (const outcome of readSources([source], reading)) {
    if ('failure' in outcome) throw outcome.failure;
    return outcome.document;
  }
  throw new ClaimgraphError('E_INPUT', `${source} holds no article`);
}
