import { afterAll, beforeAll, expect, it } from 'vitest';
import { readSource, readSources } from '../../../src/read/sources.ts';
import type { Fetcher } from '../../../src/read/web/fetcher.ts';
import { type LoopbackServer, loopbackFetcher, openLoopbackServer } from '../../fixtures/web/loopback-server.ts';

let server: LoopbackServer;
let fetcher: Fetcher;
beforeAll(async () => {
  server = await openLoopbackServer({
    '/2031/05/04/ferry.txt': { body: 'The ferry between Norrvik and Sund runs again.', type: 'text/plain' },
    '/short': (_request, response) => response.writeHead(301, { location: '/2031/05/04/ferry.txt' }).end(),
  });
  fetcher = loopbackFetcher();
});
afterAll(async () => {
  await fetcher.close();
  await server.close();
});

it('an article knows where and when it was fetched, and its date by its address', async () => {
  const article = await readSource(server.url('/short'), { fetcher });
  expect(article).toMatchObject({
    text: 'The ferry between Norrvik and Sund runs again.',
    url: server.url('/2031/05/04/ferry.txt'),
    published: '2031-05-04',
    retrieved: expect.stringMatching(/^\d{4}-.*Z$/),
    origins: { url: 'carrier', published: 'address', retrieved: 'carrier' },
  });
});

it('an address that cannot be had does not keep the next from being read', async () => {
  const outcomes: string[] = [];
  for await (const outcome of readSources([server.url('/gone'), server.url('/short')], { fetcher }))
    outcomes.push('failure' in outcome ? outcome.failure.message : outcome.document.text);
  expect(outcomes).toEqual([
    `cannot fetch ${server.url('/gone')}: there is no such page (404)`,
    'The ferry between Norrvik and Sund runs again.',
  ]);
});
