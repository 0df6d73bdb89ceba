import { describe, expect, it } from 'vitest';
import { feedOfPage } from '../../../src/read/feeds/feed-of-page.ts';
import { bytesItem } from '../../../src/read/item.ts';
import { readItem } from '../../../src/read/sources.ts';

const ADDRESS = 'https://courier.example/news/';
const link = '<link title=News href="/feed.xml?a=1&amp;b=2" type=\'application/rss+xml\' rel=alternate>';
const of = (head: string): string | null =>
  feedOfPage(new TextEncoder().encode(`<!doctype html><head>${head}`), ADDRESS);

describe('the feed of a page', () => {
  it('is what the page links to as its feed', () => {
    expect(of(`<link rel="alternate" hreflang="de" href="/de">${link}`)).toBe(
      'https://courier.example/feed.xml?a=1&b=2',
    );
    expect(of('<link rel="alternate" type="application/atom+xml" href="atom">')).toBe(`${ADDRESS}atom`);
  });

  it('is none of a page without one, of an article, or of another protocol', () => {
    expect(of('<link rel="stylesheet" href="a.css">')).toBeNull();
    expect(of(`<meta property="og:type" content="article">${link}`)).toBeNull();
    expect(of(`<script type="application/ld+json">{"@type": "NewsArticle"}</script>${link}`)).toBeNull();
    expect(of('<link rel="alternate" type="application/rss+xml" href="javascript:alert(1)">')).toBeNull();
  });

  it('is named when its page is given in its place', async () => {
    const said: string[] = [];
    const text =
      '<p>Velden warned the port of Orsk about the Grey Line, and nobody in Orsk answered for a week.</p>'.repeat(5);
    const page = new TextEncoder().encode(`<!doctype html><head><meta charset="utf-8">${link}</head><body>${text}`);
    const item = bytesItem(ADDRESS, page, { mediaType: 'text/html', address: ADDRESS });
    for await (const outcome of readItem(item, { warn: (message) => said.push(message) }))
      expect(outcome).toHaveProperty('document');
    expect(said).toContain(
      `${ADDRESS}: was read as one page; its feed, with all its articles, is https://courier.example/feed.xml?a=1&b=2`,
    );
  });
});
