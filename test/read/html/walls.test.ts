import { describe, expect, it } from 'vitest';
import { readHtml } from '../../../src/read/html/read-html.ts';
import { FIRE } from './pages/stories.ts';

const read = (html: string, told = {}) => readHtml(new TextEncoder().encode(html), { name: 'page.html', told });
const article = `<article>${FIRE.paragraphs.map((text) => `<p>${text}</p>`).join('')}</article>`;
const urls = (html: string, told = {}) =>
  read(html + article, told)
    .found.filter(({ field }) => field === 'url')
    .map(({ value }) => value);

describe('a page without an article', () => {
  it.each([
    [
      '<h1>Log in</h1><form><input type="password"><p>Please log in to read on. Forgot your password?</p></form>',
      /asks to log in/,
    ],
    ['<div id="root"></div><script src="/app.js"></script>', /only where JavaScript runs/],
    [
      '<noscript>You need to enable JavaScript to run this app.</noscript><div id="root">Loading…</div>',
      /only where JavaScript/,
    ],
    ['<h1>One moment</h1><p>Please verify you are human to go on.</p>', /asks whether a person is reading/],
    ['<img src="scan.png">', /is a page without text/],
  ])('is refused by what it shows: %s', (html, reason) => {
    expect(() => read(html)).toThrow(reason);
  });
});

describe('what a page says of itself', () => {
  it('has an address of the site that it was fetched from only', () => {
    const canonical = '<link rel="canonical" href="https://courier.example/fire">';
    expect(urls(canonical, { address: 'https://www.courier.example/fire?x=1' })).toEqual([
      'https://courier.example/fire',
    ]);
    expect(urls(canonical, { address: 'https://evil.example/fire' })).toEqual([]);
    expect(urls('<link rel="canonical" href="/">', { address: 'https://courier.example/fire' })).toEqual([]);
  });

  it('has no date after the day on which it was fetched', () => {
    const dated = `<meta name="date" content="2031-03-03">${article}`;
    const dates = (retrieved: string) => read(dated, { retrieved }).found.filter(({ field }) => field === 'published');
    expect(dates('2031-03-02T20:00:00Z')).toHaveLength(1);
    expect(dates('2031-02-20T20:00:00Z')).toEqual([]);
  });

  it.each([
    '<!-- {"@type":"NewsArticle","headline":"Fire &amp; smoke","datePublished":"2031-03-03",} -->',
    '//<![CDATA[\n{"@type":["NewsArticle"],"headline":"Fire &amp; smoke","datePublished":"2031-03-03"}\n//]]>',
    '[{"@type":"Organization"},{"@graph":[{"@type":"Article","headline":"Fire & smoke","datePublished":"2031-03-03"}]}]',
  ])('is read from JSON-LD as people write it: %s', (json) => {
    const { found } = read(`<script type="application/ld+json">${json}</script>${article}`);
    expect(found).toEqual(
      expect.arrayContaining([
        { field: 'title', value: 'Fire & smoke', origin: 'json-ld' },
        { field: 'published', value: '2031-03-03', origin: 'json-ld' },
      ]),
    );
  });
});
