import { ClaimgraphError } from '../../../src/domain/errors.ts';
import { readFeed } from '../../../src/read/feeds/read-feed.ts';
import { bytesItem, bytesOf, type Item } from '../../../src/read/item.ts';
import type { Reading } from '../../../src/read/reading.ts';
import type { Fetcher } from '../../../src/read/web/fetcher.ts';

export const FEED = 'https://courier.example/feed.xml';

/** An article long enough to be taken for a whole one. */
export const LONG = Array.from(
  { length: 6 },
  (_, index) =>
    `<p>Velden warned the port of Orsk about the Grey Line for the ${index + 1}. time, and nobody in Orsk answered.</p>`,
).join('\n');

export const rss = (items: string, channel = '<title>Velden Courier</title><language>en-GB</language>'): string =>
  `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"
  xmlns:atom="http://www.w3.org/2005/Atom"><channel>${channel}${items}</channel></rss>`;

export const feedItem = (text: string | Uint8Array, name = FEED): Item =>
  bytesItem(name, typeof text === 'string' ? new TextEncoder().encode(text) : text, {
    address: name,
    retrieved: '2031-05-08T09:00:00.000Z',
  });

/** Pages that are there, and what was asked for. */
export function pages(found: Readonly<Record<string, string>>): Fetcher & { readonly asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    async fetch(address) {
      asked.push(address);
      const page = found[address];
      if (page === undefined) throw new ClaimgraphError('E_INPUT', `${address} is not there`);
      return bytesItem(address, new TextEncoder().encode(page), { mediaType: 'text/html', address });
    },
    close: async () => undefined,
  };
}

/** What a feed gives: items as name, what is told and text; errors as their message. */
export async function given(feed: Item, reading: Reading = {}) {
  const results: (Item & { readonly text: string })[] = [];
  const errors: string[] = [];
  for await (const each of readFeed(feed, reading))
    if (each instanceof ClaimgraphError) errors.push(each.message);
    else results.push({ ...each, text: new TextDecoder().decode(await bytesOf(each)) });
  return { results, errors };
}
