import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type IngestOptions, ingest } from '../../../src/api/ingest.ts';
import { openStore } from '../../../src/api/open-store.ts';
import {
  type LoopbackServer,
  loopbackFetcher,
  openLoopbackServer,
  type Respond,
} from '../../fixtures/web/loopback-server.ts';

const STORIES = [
  'Canada warned Italy about Milo Tessen on Monday. Italy did not respond to Canada, the interior ministry in Rome said.',
  'Norway warned Spain about a convoy in the harbour of Orsk. Spanish police arrested two men at the harbour on Friday.',
  'Italian police arrested Milo Tessen on Tuesday. Tessen was released two days later, the Italian interior ministry said.',
  'France warned Norway about the ferry between Sund and Velden. Norway ignored the warning, a spokesman said in Oslo.',
  'Spanish police arrested Ada Brun in Madrid on Sunday. Brun denied that she had sent the letters to the ministry.',
  'Sweden warned Canada about a fire in the mine of Harn. Canada thanked Sweden, the foreign minister said on Wednesday.',
];
const UPDATE = 'On Saturday Spain told Norway that a third man had been arrested at the harbour of Orsk.';

const paragraphs = (text: string): string =>
  [
    text,
    'Neither of the two ministries wanted to comment further on what had happened before.',
    'More is to be known in the next days, officials in both of the capitals said.',
  ]
    .map((each) => `<p>${each}</p>`)
    .join('\n');
const page = (at: number, more = ''): string => `<!doctype html><html lang="en"><head><title>Story ${at}</title></head>
  <body><nav><a href="/">Home</a></nav><article><h1>Story ${at}</h1>${paragraphs(`${STORIES[at]} ${more}`)}</article></body></html>`;

/** What changes between two runs. */
let updated = false;
let server: LoopbackServer;
let folder: string;

const item = (
  at: number,
): string => `<item><title>Story ${at}</title><link>${at === 4 ? '/moved' : `/${at}.html`}</link>
  <guid isPermaLink="false">story-${at}</guid><pubDate>Tue, 0${at + 1} May 2031 10:00:00 GMT</pubDate>
  ${at === 1 ? `<atom:updated>2031-05-0${updated ? 9 : 2}T10:00:00Z</atom:updated>` : ''}
  ${at === 5 ? `<content:encoded><![CDATA[${paragraphs(STORIES[5]!).repeat(3)}]]></content:encoded>` : ''}</item>`;
const feed: Respond = (_request, response) => {
  const items = STORIES.map((_, at) => item(at)).join('');
  response.writeHead(200, { 'content-type': 'application/rss+xml' }).end(`<?xml version="1.0"?><rss version="2.0"
    xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:atom="http://www.w3.org/2005/Atom">
    <channel><title>Velden Courier</title><language>en</language>${items}</channel></rss>`);
};

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'claimgraph-corpus-'));
  server = await openLoopbackServer({
    '/feed.xml': feed,
    '/robots.txt': { body: 'User-agent: *\nDisallow: /private', type: 'text/plain' },
    '/0.html': { body: page(0) },
    '/1.html': (_request, response) =>
      response.writeHead(200, { 'content-type': 'text/html' }).end(page(1, updated ? UPDATE : '')),
    '/2.html': { body: page(2) },
    '/3.html': { body: page(3) },
    '/moved': (_request, response) => response.writeHead(302, { location: '/4.html' }).end(),
    '/4.html': { body: page(4) },
    '/guarded.xml': {
      body: '<rss version="2.0"><channel><title>x</title><item><link>/private/a.html</link></item></channel></rss>',
      type: 'text/xml',
    },
  });
});

afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

describe('a feed on a server', () => {
  const stateOf = (store: string): string => join(store, 'reading', 'feeds');

  /** Reads a feed into a store as a run of its own would. @param cut ends the run when the store holds the articles */
  async function run(address: string, { cut = false, ...options }: IngestOptions & { cut?: boolean } = {}) {
    const directory = join(folder, 'store');
    const store = await openStore(directory);
    const fetcher = loopbackFetcher();
    try {
      if (cut) {
        const apply = store.apply.bind(store);
        store.apply = async (documents) => {
          await apply(documents);
          throw new Error('killed');
        };
      }
      const report = await ingest(store, [address], { state: stateOf(directory), fetcher, ...options });
      const { rows } = await store.run(
        'MATCH (a:Article) RETURN a.title AS title, a.publisher AS publisher, a.published AS day, a.url AS url ORDER BY title',
      );
      return { added: report.added, documents: report.documents, rows };
    } finally {
      await fetcher.close();
      await store.close();
    }
  }
  const requested = (): string[] => server.hits.splice(0).map((hit) => hit.replace('courier.example', ''));

  it('loses nothing when the run ends between storing and remembering', async () => {
    await expect(run(server.url('/feed.xml'), { cut: true })).rejects.toThrow('killed');
    requested();
    const { added, documents } = await run(server.url('/feed.xml'));
    expect({ added, documents }).toEqual({ added: 0, documents: 6 });
    expect(requested()).toEqual(expect.arrayContaining(['/0.html', '/3.html', '/moved', '/4.html']));
  });

  it('is read once, with what it says of its articles', async () => {
    const { documents, rows } = await run(server.url('/feed.xml'));
    expect(documents).toBe(0);
    expect(requested().filter((path) => path !== '/robots.txt')).toEqual(['/feed.xml']);
    expect(rows.map(({ title, publisher, day }) => [title, publisher, day])).toEqual(
      STORIES.map((_, at) => [`Story ${at}`, 'Velden Courier', `2031-05-0${at + 1}`]),
    );
    expect(rows.map(({ url }) => new URL(String(url)).pathname)).toEqual([
      '/0.html',
      '/1.html',
      '/2.html',
      '/3.html',
      '/4.html',
      '/5.html',
    ]);
  });

  it('is read again where it says that an article was changed: a new version', async () => {
    updated = true;
    const { added, documents, rows } = await run(server.url('/feed.xml'));
    expect({ added, documents }).toEqual({ added: 1, documents: 1 });
    expect(requested().filter((path) => path.endsWith('.html'))).toEqual(['/1.html']);
    expect(rows).toHaveLength(7);
    expect((await run(server.url('/feed.xml'))).documents).toBe(0);
  });

  it('has nothing fetched that a robots.txt forbids, and says so', async () => {
    requested();
    const failures: string[] = [];
    const { documents } = await run(server.url('/guarded.xml'), { onFailure: ({ message }) => failures.push(message) });
    expect(documents).toBe(0);
    expect(failures).toEqual([expect.stringMatching(/private\/a\.html.*robots\.txt/s)]);
    expect(requested()).not.toContain('/private/a.html');
  });
});
