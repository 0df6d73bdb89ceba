import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { feedMemory } from '../../../src/read/feeds/feed-memory.ts';
import { FEED, feedItem, given, LONG, pages, rss } from './feeds.ts';

const folder = (): string => join(mkdtempSync(join(tmpdir(), 'claimgraph-feeds-')), 'reading', 'feeds');
const item = (id: number, more = ''): string =>
  `<item><guid>https://courier.example/${id}</guid><content:encoded><![CDATA[${LONG}]]></content:encoded>${more}</item>`;
const updated = (date: string): string => `<atom:updated>${date}</atom:updated>`;

/** Reads a feed once, as a run of its own would; stores nothing of what is in `lost`. */
async function run(directory: string, feed: string, lost: readonly string[] = []) {
  const said: string[] = [];
  const seen = feedMemory(directory, { warn: (message) => said.push(message) });
  const { results } = await given(feedItem(feed), { seen, warn: (message) => said.push(message) });
  const names = results.map(({ name }) => name.replace('https://courier.example/', ''));
  for (const each of results) if (!lost.includes(each.name.slice(-1))) each.giver!.stored();
  await seen.save();
  return { names, said };
}

describe('what is remembered of a feed', () => {
  it('gives everything once, and what is new the next time', async () => {
    const directory = folder();
    expect((await run(directory, rss(item(1) + item(2)))).names).toEqual(['1', '2']);
    expect(await run(directory, rss(item(1) + item(2)))).toEqual({
      names: [],
      said: [`${FEED}: nothing new; 2 known`],
    });
    expect((await run(directory, rss(item(3) + item(2) + item(1)))).names).toEqual(['3']);
  });

  it('gives again what was not stored', async () => {
    const directory = folder();
    expect((await run(directory, rss(item(1) + item(2)), ['2'])).names).toEqual(['1', '2']);
    expect((await run(directory, rss(item(1) + item(2)))).names).toEqual(['2']);
  });

  it('gives again what was changed since, and only that', async () => {
    const directory = folder();
    await run(directory, rss(item(1, updated('2031-05-06T10:00:00Z')) + item(2)));
    expect((await run(directory, rss(item(1, updated('2031-05-06T10:00:00Z')) + item(2)))).names).toEqual([]);
    const changed = rss(item(1, updated('2031-05-06T11:00:00Z')) + item(2));
    expect((await run(directory, changed)).names).toEqual(['1']);
    expect((await run(directory, changed)).names).toEqual([]);
    expect((await run(directory, rss(item(1, updated('2030-01-01T00:00:00Z'))))).names).toEqual([]);
  });

  it('tries what fails five times, says so, and tries it again once it is changed', async () => {
    const directory = folder();
    const link = (more = '') => rss(`<item><link>https://courier.example/gone</link>${more}</item>`);
    const attempt = async (feed: string) => {
      const said: string[] = [];
      const seen = feedMemory(directory);
      const fetcher = pages({});
      await given(feedItem(feed), { seen, fetcher, warn: (message) => said.push(message) });
      await seen.save();
      return { asked: fetcher.asked.length, said };
    };
    for (let time = 1; time < 5; time += 1) expect(await attempt(link())).toEqual({ asked: 1, said: [] });
    const left = `${FEED}: https://courier.example/gone could not be read 5 times and is left from now on`;
    expect(await attempt(link())).toEqual({ asked: 1, said: [left] });
    expect((await attempt(link())).asked).toBe(0);
    expect((await attempt(link(updated('2031-05-07T00:00:00Z')))).asked).toBe(1);
  });

  it('counts nothing as failed that was called off', async () => {
    const directory = folder();
    const seen = feedMemory(directory);
    const feed = feedItem(rss('<item><link>https://courier.example/gone</link></item>'));
    await given(feed, { seen, fetcher: pages({}), signal: AbortSignal.abort() });
    expect((await seen.of(FEED)).get('https://courier.example/gone')).toBeUndefined();
  });

  it('tells things apart to which the feed gives one id', async () => {
    const directory = folder();
    const same = (link: string) =>
      `<item><guid>same</guid><link>/${link}</link><content:encoded><![CDATA[${LONG}]]></content:encoded></item>`;
    expect((await run(directory, rss(same('1') + same('2')))).names).toEqual(['1', '2']);
    expect((await run(directory, rss(same('3') + same('2')))).names).toEqual(['3']);
  });

  it('forgets what the feed has not held for longest, beyond 5,000', async () => {
    const directory = folder();
    const memory = feedMemory(directory);
    const feed = await memory.of(FEED);
    for (let each = 0; each < 5000; each += 1) feed.set(String(each), { stored: 0 });
    feed.get('0');
    feed.set('new', { stored: 0 });
    await memory.save();
    const again = await feedMemory(directory).of(FEED);
    expect(again.get('0')).toEqual({ stored: 0 });
    expect(again.get('1')).toBeUndefined();
    expect(again.get('2')).toEqual({ stored: 0 });
  });

  it('starts anew when its file is damaged, and says so', async () => {
    const directory = folder();
    await run(directory, rss(item(1)));
    const [file] = readdirSync(directory);
    const text = readFileSync(join(directory, file!), 'utf8');
    for (const damaged of [text.slice(0, -20), '', '[]', text.replace('"stored":0', '"stored":"x"')]) {
      writeFileSync(join(directory, file!), damaged);
      const { names, said } = await run(directory, rss(item(1)));
      expect(names).toEqual(['1']);
      expect(said[0]).toMatch(/is damaged; the feed is read as if it were new$/);
    }
    expect(readdirSync(directory)).toEqual([file]);
  });

  it('has a file for each feed, named by no part of its address, made only when there is something to remember', async () => {
    const directory = folder();
    const memory = feedMemory(directory);
    await memory.of('https://courier.example/../../etc/passwd');
    await memory.save();
    expect(() => readdirSync(directory)).toThrow(/ENOENT/);
    (await memory.of('https://courier.example/../../etc/passwd')).set('__proto__', { stored: 1 });
    await memory.save();
    expect(readdirSync(directory)).toEqual([expect.stringMatching(/^[0-9a-f]{32}\.json$/)]);
  });
});
