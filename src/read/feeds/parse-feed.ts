import { type AnyFeed, parseFeed as parse } from 'feedsmith';
import { ClaimgraphError } from '../../domain/errors.ts';
import { decodePage } from '../html/charset.ts';
import type { About } from '../reading.ts';
import { prologOf } from '../xml-prolog.ts';
import { judged } from './article-page.ts';
import { feedOf } from './entries.ts';
import { type Feed, MOST_ENTRIES, type ParsedFeed } from './feed.ts';

interface Parsed {
  readonly feed: Feed;
  /** Things that are so damaged that they were passed over. */
  readonly damaged: number;
}

interface FeedText {
  readonly text: string;
  /** For messages. */
  readonly name: string;
  /** The address of the feed, to which its links may be relative. */
  readonly base: string | undefined;
}

function parsed(text: string): AnyFeed | null {
  try {
    return parse(text, { maxItems: MOST_ENTRIES });
  } catch {
    return null;
  }
}

/** Of a damaged feed fewer are tried, one by one, each under so much of the head of the feed at most. */
const MOST_TRIED = 1000;
const LONGEST_HEAD = 2000;
const BEGINNING = /<(?:\w+:)?(?:item|entry)[\s>]/i;
const END = /<\/(?:\w+:)?(?:item|entry)\s*>/i;

/** What stands before the things of a feed, and what closes it again; null where that is not to be seen. */
function frameOf(head: string): readonly [string, string] | null {
  const root = /<((?:\w+:)?(?:rss|feed|rdf))(?:\s[^<>]{0,2000})?>/i.exec(head);
  if (root === null) return null;
  const before = head.length > LONGEST_HEAD ? root[0] : head;
  const open = /<channel[\s>]/i.test(before) && !/<\/channel\s*>/i.test(before);
  return [before, `${open ? '</channel>' : ''}</${root[1]}>`];
}

/**
 * Reads a feed that is not well-formed XML thing by thing, each as if the feed held no other: those that are well-formed
 * are had.
 */
function salvaged(text: string, base: string | undefined): Parsed | null {
  const first = text.search(BEGINNING);
  const frame = frameOf(text.slice(0, Math.max(first, 0)));
  if (frame === null) return null;
  const pieces = text.slice(first).split(/(?=<(?:\w+:)?(?:item|entry)[\s>])/i);
  const feeds = pieces.slice(0, MOST_TRIED).flatMap((piece) => {
    const end = END.exec(piece);
    const read = end && parsed(`${frame[0]}${piece.slice(0, end.index + end[0].length)}${frame[1]}`);
    return read ? [feedOf(read, base)] : [];
  });
  const entries = feeds.flatMap((feed) => feed.entries);
  return entries.length === 0 ? null : { feed: { ...feeds[0]!, entries }, damaged: pieces.length - entries.length };
}

function parseFeed({ text, name, base }: FeedText): Parsed {
  if (prologOf(text).declares) {
    const hint = 'No feed needs that. Ask whoever makes it.';
    throw new ClaimgraphError('E_INPUT', `${name} declares a document type of its own, which is not read`, { hint });
  }
  const whole = parsed(text);
  if (whole !== null) return { feed: feedOf(whole, base), damaged: 0 };
  const rescued = salvaged(text, base);
  if (rescued !== null) return rescued;
  const hint = 'Open it in a browser to see what is there.';
  throw new ClaimgraphError('E_INPUT', `${name} is no RSS, Atom or JSON feed that can be read`, { hint });
}

/**
 * Reads RSS 0.9x, 1.0 and 2.0, Atom and JSON Feed, by feedsmith. Of a damaged one what can be read.
 * @throws ClaimgraphError E_INPUT for one of which nothing can be read, or which declares entities of its own
 */
export function feedIn(bytes: Uint8Array, about: About): ParsedFeed {
  const { text } = decodePage(bytes, about);
  const { feed, damaged } = parseFeed({ text, name: about.name, base: about.told.address });
  return { ...feed, entries: feed.entries.map(judged), damaged };
}
