import { describe, expect, it } from 'vitest';
import { Unfolding } from '../../../src/read/carried/within.ts';
import { FEED, feedItem, given, LONG, pages, rss } from './feeds.ts';

const escaped = (html: string): string => html.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const metadataIn = async (feed: string) => (await given(feedItem(feed))).results.map(({ told }) => told.metadata);

describe('readFeed', () => {
  it('takes a whole article from an RSS feed, with what the feed says of it', async () => {
    const item = `<item><title>Velden &amp;amp; Orsk: &lt;b&gt;a warning&lt;/b&gt;</title><link>/2031/orsk</link>
      <guid isPermaLink="false">tag:1</guid><dc:creator>Ana Vey</dc:creator>
      <pubDate>Tue, 06 May 2031 10:00:00 GMT</pubDate><description>Short.</description>
      <content:encoded><![CDATA[${LONG}]]></content:encoded></item>`;
    const fetcher = pages({});
    const { results } = await given(feedItem(rss(item)), { fetcher });
    expect(fetcher.asked).toEqual([]);
    expect(results).toHaveLength(1);
    expect(results[0]!.text).toContain('for the 6. time');
    expect(results[0]!.name).toBe('https://courier.example/2031/orsk');
    expect(results[0]!.told).toEqual({
      mediaType: 'text/html',
      charset: 'utf-8',
      retrieved: '2031-05-08T09:00:00.000Z',
      metadata: {
        title: 'Velden & Orsk: a warning',
        author: 'Ana Vey',
        published: 'Tue, 06 May 2031 10:00:00 GMT',
        url: 'https://courier.example/2031/orsk',
        publisher: 'Velden Courier',
        language: 'en-GB',
      },
    });
  });

  it('reads Atom, RSS 1.0, RSS 0.91 with its document type, and JSON Feed alike', async () => {
    const metadata = { title: 'A warning', url: 'https://courier.example/a', publisher: 'Velden Courier' };
    const atom = `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Velden Courier</title><entry><id>1</id>
      <title type="html">A &lt;i&gt;warning&lt;/i&gt;</title><link rel="self" href="/self"/><link href="/a"/>
      <updated>2031-05-06T10:00:00Z</updated><author><name>Ana Vey</name></author>
      <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">${LONG}</div></content></entry></feed>`;
    const rdf = `<?xml version="1.0"?><!-- made by hand --><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
      xmlns="http://purl.org/rss/1.0/"><channel><title>Velden Courier</title></channel>
      <item rdf:about="/a"><title>A warning</title><link>/a</link><description>${escaped(LONG)}</description></item></rdf:RDF>`;
    const old = `<?xml version="1.0"?><!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN"
      "http://old.example/rss-0.91.dtd"><rss version="0.91"><channel><title>Velden Courier</title>
      <item><title>A warning</title><link>/a</link><description>${escaped(LONG)}</description></item></channel></rss>`;
    const json = JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Velden Courier',
      items: [{ id: '1', url: '/a', title: 'A warning', content_text: LONG, date_published: '2031-05-06T10:00:00Z' }],
    });
    const published = '2031-05-06T10:00:00Z';
    expect(await metadataIn(atom)).toEqual([{ ...metadata, author: 'Ana Vey', language: 'en', published }]);
    expect(await metadataIn(rdf)).toEqual([metadata]);
    expect(await metadataIn(old)).toEqual([metadata]);
    expect(await metadataIn(json)).toEqual([{ ...metadata, published }]);
  });

  it('fetches what a feed only begins, in its order', async () => {
    const cut = ['…', '... ', '[&amp;hellip;]', '&lt;a href="x"&gt;Read more&lt;/a&gt;', 'Continue reading →'];
    const items = cut.map(
      (end, at) => `<item><link>https://courier.example/${at}</link><description>s</description>
        <content:encoded>${escaped(LONG)} ${end}</content:encoded></item>`,
    );
    const found = Object.fromEntries(cut.map((_, at) => [`https://courier.example/${at}`, `page ${at}`]));
    const fetcher = pages(found);
    const { results } = await given(feedItem(rss(items.join(''))), { fetcher });
    expect(results.map(({ text }) => text)).toEqual(['page 0', 'page 1', 'page 2', 'page 3', 'page 4']);
    expect(results[0]!.told).toMatchObject({ address: 'https://courier.example/0', metadata: { language: 'en-GB' } });
  });

  it('begins no more pages than it may look ahead', async () => {
    const items = Array.from({ length: 20 }, (_, at) => `<item><link>https://courier.example/${at}</link></item>`);
    const fetcher = pages({});
    const feed = given(feedItem(rss(items.join(''))), { fetcher });
    await feed;
    expect(fetcher.asked).toHaveLength(20);
    const { readFeed } = await import('../../../src/read/feeds/read-feed.ts');
    const again = pages({});
    for await (const first of readFeed(feedItem(rss(items.join(''))), { fetcher: again })) if (first) break;
    expect(again.asked.length).toBeLessThanOrEqual(5);
  });

  it('says which article cannot be had, and gives the others', async () => {
    const items = ['gone', 'there'].map((each) => `<item><link>https://courier.example/${each}</link></item>`).join('');
    const fetcher = pages({ 'https://courier.example/there': 'page' });
    const { results, errors } = await given(feedItem(rss(items)), { fetcher });
    expect(results.map(({ text }) => text)).toEqual(['page']);
    expect(errors).toEqual(['https://courier.example/gone is not there']);
  });

  it('reads without a fetcher what is in the feed, or says that it is too little', async () => {
    const items = `<item><title>Long</title><link>/a</link><description>${escaped(LONG)}</description></item>
      <item><title>Short</title><link>/b</link><description>Little.</description></item>
      <item><title>No link</title><description>Little.</description></item>`;
    const { results, errors } = await given(feedItem(rss(items)));
    expect(results.map(({ name }) => name)).toEqual(['https://courier.example/a']);
    expect(errors).toEqual([
      `https://courier.example/b is an address, and nothing is fetched here; ${FEED} holds too little of it to be read`,
      `${FEED} › No link has no link; ${FEED} holds too little of it to be read`,
    ]);
  });

  it('follows no link but http and https, and no link to another feed or archive', async () => {
    const links = [
      'file:///etc/passwd',
      'javascript:alert(1)',
      'https://courier.example/feed2',
      'https://courier.example/zip',
    ];
    const items = links.map((link) => `<item><title>x</title><link>${link}</link></item>`).join('');
    const fetcher = pages({
      'https://courier.example/feed2': rss(''),
      'https://courier.example/zip': 'PK\u0003\u0004',
    });
    const { results, errors } = await given(feedItem(rss(items)), { fetcher });
    expect(results).toEqual([]);
    expect(errors).toHaveLength(4);
    expect(errors[2]).toContain('is no article but feed');
    expect(errors[3]).toContain('is no article but zip');
    expect(fetcher.asked).toEqual(links.slice(2));
  });

  it('has nothing fetched for a feed that came with something else', async () => {
    const fetcher = pages({ 'https://courier.example/a': 'page' });
    const within = { unfolding: new Unfolding(), isFollowed: false };
    const feed = { ...feedItem(rss('<item><link>https://courier.example/a</link></item>')), within };
    expect((await given(feed, { fetcher })).errors).toHaveLength(1);
    expect(fetcher.asked).toEqual([]);
  });

  it('reads a feed in the encoding it declares', async () => {
    const title = '<title>Kurýr Žižka</title>';
    const head = '<?xml version="1.0" encoding="ISO-8859-2"?><rss version="2.0"><channel>';
    const item = `<item><title>x</title><description>${escaped(LONG)}</description></item></channel></rss>`;
    const latin2: Readonly<Record<string, number>> = { ý: 0xfd, Ž: 0xae, ž: 0xbe };
    const bytes = Uint8Array.from(
      `${head}${title}${item}`,
      (character) => latin2[character] ?? character.charCodeAt(0),
    );
    const { results } = await given(feedItem(bytes));
    expect(results[0]!.told.metadata!.publisher).toBe('Kurýr Žižka');
    const wide = new Uint8Array(Buffer.from(`\ufeff${rss(item.replace('</channel></rss>', ''))}`, 'utf16le'));
    expect((await given(feedItem(wide))).results).toHaveLength(1);
  });
});
