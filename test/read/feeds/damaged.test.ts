import { describe, expect, it } from 'vitest';
import { kindOf } from '../../../src/read/kind.ts';
import { FEED, feedItem, given, LONG, pages, rss } from './feeds.ts';

const item = (title: string): string =>
  `<item><title>${title}</title><description><![CDATA[${LONG}]]></description></item>`;
const titlesOf = async (feed: string) => {
  const said: string[] = [];
  const { results } = await given(feedItem(feed), { warn: (message) => said.push(message) });
  return { titles: results.map(({ told }) => told.metadata!.title), said };
};
const bytes = (text: string) => new TextEncoder().encode(text);

describe('a damaged feed', () => {
  it('gives what can be read of one that ends too early', async () => {
    const cut = rss(item('one') + item('two') + item('three'));
    const { titles, said } = await titlesOf(cut.slice(0, cut.indexOf('three') + 20));
    expect(titles).toEqual(['one', 'two']);
    expect(said).toEqual([`${FEED}: is damaged; 1 of its things could not be read`]);
  });

  it('passes over a thing that is not well-formed, and keeps what the feed says of itself', async () => {
    const feed = rss(`${item('one')}<item><title>two</link></item>${item('three')}`);
    const { results } = await given(feedItem(feed));
    expect(results.map(({ told }) => told.metadata)).toMatchObject([
      { title: 'one', publisher: 'Velden Courier' },
      { title: 'three', publisher: 'Velden Courier' },
    ]);
  });

  it.each(['<rss version="2.0"><channel><title>x', '<feed xmlns="http://www.w3.org/2005/Atom"><<<', '{"version"'])(
    'is refused when nothing can be read: %s',
    async (feed) => {
      await expect(given(feedItem(feed))).rejects.toThrow(/is no RSS, Atom or JSON feed that can be read/);
    },
  );

  it('refuses entities of its own, whatever they hold, and resolves none', async () => {
    const bomb = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "ha">${Array.from(
      { length: 30 },
      (_, at) => `<!ENTITY a${at} "${`&a${at - 1};`.repeat(10)}">`,
    ).join('')}]>${rss(item('&a29;')).replace(/<\?xml.*?\?>/, '')}`;
    const file = `<!DOCTYPE feed [<!ENTITY x SYSTEM "file:///etc/passwd">]><feed><title>&x;</title></feed>`;
    for (const feed of [bomb, file]) {
      expect(kindOf(bytes(feed), 'a.xml')).toBe('feed');
      await expect(given(feedItem(feed))).rejects.toThrow(/declares a document type of its own/);
    }
    expect((await titlesOf(rss(item('&x; &#65;')))).titles).toEqual(['&x; A']);
  });

  it('takes time that grows with its size only', async () => {
    const million = (piece: string): string => piece.repeat(Math.ceil(1e6 / piece.length));
    const shapes = [
      '<item>',
      '<item><title>',
      '<channel>',
      '<a>',
      '<!--',
      '<![CDATA[',
      ' version="',
      '<item a="',
      '&amp',
      ' ',
    ];
    const before = process.cpuUsage();
    for (const shape of shapes)
      await given(feedItem(`<rss version="2.0"><channel>${million(shape)}`)).catch(() => undefined);
    const seconds = (process.cpuUsage(before).user + process.cpuUsage(before).system) / 1e6;
    expect(seconds).toBeLessThan(30);
  });

  it('looks at the first 5,000 things only, and says so', async () => {
    const feed = rss('<item><guid>x</guid></item>'.repeat(5001));
    const said: string[] = [];
    const { errors } = await given(feedItem(feed), { fetcher: pages({}), warn: (message) => said.push(message) });
    expect(errors).toHaveLength(5000);
    expect(said).toEqual([`${FEED}: only its first 5000 things were looked at`]);
  });

  it('knows a feed by its root, whatever stands before it', () => {
    const feed =
      '<?xml version="1.0"?>\n<?xml-stylesheet href="a"?><!-- a --> <!DOCTYPE rss SYSTEM "x.dtd">\n<rss version="2">';
    expect(kindOf(bytes(feed), 'news')).toBe('feed');
    expect(kindOf(bytes('<a:feed xmlns:a="x">'), 'news')).toBe('feed');
    expect(kindOf(new Uint8Array(Buffer.from('\ufeff<rss version="2.0">', 'utf16le')), 'news')).toBe('feed');
    expect(kindOf(bytes('{ "version": "https://jsonfeed.org/version/1.1"'), 'news.json')).toBe('feed');
    expect(kindOf(bytes('<!doctype html><feed>'), 'news')).toBe('html');
    expect(kindOf(bytes('An <rss> walks into a bar'), 'news')).toBe('text');
  });
});
