import { afterEach, describe, expect, it } from 'vitest';
import type { Clock } from '../../../src/read/web/clock.ts';
import type { Fetcher } from '../../../src/read/web/fetcher.ts';
import type { FetcherOptions } from '../../../src/read/web/safe-fetcher.ts';
import {
  type LoopbackServer,
  loopbackFetcher,
  openLoopbackServer,
  type Respond,
  type Site,
} from '../../fixtures/web/loopback-server.ts';

const STORY = { body: '<p>The ferry between Norrvik and Sund runs again.</p>' };

/** A clock that goes on only while someone sleeps. */
function sleepingClock() {
  const slept: number[] = [];
  let now = Date.parse('2031-05-04T10:00:00Z');
  const clock: Clock = {
    now: () => now,
    async sleep(milliseconds, signal) {
      signal?.throwIfAborted();
      if (milliseconds <= 0) return;
      slept.push(milliseconds);
      now += milliseconds;
    },
  };
  const pass = (milliseconds: number): void => {
    now += milliseconds;
  };
  return { clock, slept, pass };
}

const open: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const each of open.splice(0).reverse()) await each.close();
});

async function opened(site: Site, options: FetcherOptions = {}): Promise<{ server: LoopbackServer; fetcher: Fetcher }> {
  const server = await openLoopbackServer(site);
  const fetcher = loopbackFetcher(options);
  open.push(server, fetcher);
  return { server, fetcher };
}

const status =
  (code: number, headers: Record<string, string> = {}): Respond =>
  (_request, response) =>
    response.writeHead(code, headers).end();

/** Answers with one after the other, and then with the last. */
const inTurn = (...answers: Respond[]): Respond => {
  let asked = 0;
  return (request, response) => answers[Math.min(asked++, answers.length - 1)]!(request, response);
};
const story: Respond = (_request, response) => response.writeHead(200, { 'content-type': 'text/html' }).end(STORY.body);
const robots = (body: string) => ({ body, type: 'text/plain' });

describe('robots.txt', () => {
  it('is read once for a host, and what it forbids is refused by its name', async () => {
    const { server, fetcher } = await opened({
      '/robots.txt': robots('User-agent: *\nDisallow: /private/\nAllow: /private/open'),
      '/story': STORY,
      '/private/open': STORY,
      '/private/story': STORY,
    });
    await fetcher.fetch(server.url('/story'));
    await fetcher.fetch(server.url('/private/open'));
    await expect(fetcher.fetch(server.url('/private/story'))).rejects.toMatchObject({
      code: 'E_INPUT',
      message: `cannot fetch ${server.url('/private/story')}: ${server.url('/robots.txt')} does not let programs read it`,
      hint: expect.stringContaining('give the file'),
    });
    expect(server.hits).toEqual(['/robots.txt', '/story', '/private/open'].map((path) => `courier.example${path}`));
  });

  it('may name us, and holds for where redirects lead', async () => {
    const { server, fetcher } = await opened({
      '/robots.txt': robots('User-agent: *\nDisallow:\n\nUser-agent: Claimgraph\nDisallow: /b'),
      '/a': status(302, { location: '/b' }),
      '/b': STORY,
    });
    await expect(fetcher.fetch(server.url('/a'))).rejects.toThrow(/redirects to .*\/b: .*robots\.txt does not let/);
  });

  it('that is not there forbids nothing', async () => {
    const { server, fetcher } = await opened({ '/robots.txt': status(403), '/story': STORY });
    expect((await fetcher.fetch(server.url('/story'))).told.mediaType).toBe('text/html');
  });

  it.each([500, 503, 429])('that is answered with %d forbids all for now', async (code) => {
    const { clock, pass } = sleepingClock();
    const file = inTurn(status(code), status(404));
    const { server, fetcher } = await opened({ '/robots.txt': file, '/story': STORY }, { clock });
    const refused = /robots\.txt cannot be had now \(\d+\), so nothing of this host is read/;
    await expect(fetcher.fetch(server.url('/story'))).rejects.toThrow(refused);
    await expect(fetcher.fetch(server.url('/story'))).rejects.toThrow(refused);
    pass(61_000);
    await fetcher.fetch(server.url('/story'));
    expect(server.hits).toEqual(['/robots.txt', '/robots.txt', '/story'].map((path) => `courier.example${path}`));
  });

  it('is read where it redirects to, and again after a day', async () => {
    const { clock, pass } = sleepingClock();
    const { server, fetcher } = await opened(
      {
        '/robots.txt': status(301, { location: '/rules.txt' }),
        '/rules.txt': robots('User-agent: *\nDisallow: /secret'),
        '/story': STORY,
      },
      { clock },
    );
    await expect(fetcher.fetch(server.url('/secret'))).rejects.toThrow(/robots\.txt does not let/);
    pass(25 * 3_600_000);
    await fetcher.fetch(server.url('/story'));
    expect(server.hits.filter((hit) => hit.endsWith('rules.txt'))).toHaveLength(2);
  });

  it('that redirects to a private address is not followed, and says so', async () => {
    const { server, fetcher } = await opened({
      '/robots.txt': status(302, { location: 'http://10.0.0.1/robots.txt' }),
      '/story': STORY,
    });
    await expect(fetcher.fetch(server.url('/story'))).rejects.toThrow(
      /robots\.txt cannot be had, so nothing of this host is read: it redirects to http:\/\/10\.0\.0\.1\//,
    );
  });

  it('that is made to be slow costs no more than a moment', async () => {
    const rules = (pattern: string): string => `User-agent: *\n${`Disallow: /${pattern}b\n`.repeat(3_000)}`;
    for (const pattern of ['*a'.repeat(80), '*'.repeat(160), `*${'a'.repeat(160)}`, 'a'.repeat(160)]) {
      const { server, fetcher } = await opened({ '/robots.txt': robots(rules(pattern)), '/': STORY });
      await fetcher.fetch(server.url('/'));
      const before = process.cpuUsage();
      for (const length of [10, 40, 150, 600, 2_000])
        await fetcher.fetch(server.url(`/${'a'.repeat(length)}`)).catch(() => undefined);
      // Of five addresses together; without the limit it is seconds for one.
      expect(process.cpuUsage(before).user / 1_000, pattern).toBeLessThan(1_000);
    }
  });

  it('that is far too long is read as far as it is cut off', async () => {
    const beginning = 'User-agent: *\nDisallow: /early\n';
    const cutIn = '\nDisallow: /';
    const rules = `${beginning.padEnd(500 * 1024 - cutIn.length, '#')}${cutIn}half\nDisallow: /late`;
    const { server, fetcher } = await opened({ '/robots.txt': robots(rules), '/late': STORY });
    await expect(fetcher.fetch(server.url('/early'))).rejects.toThrow(/robots\.txt does not let/);
    await fetcher.fetch(server.url('/late'));
  });

  it('with many wildcards is not checked for an address that is very long', async () => {
    const rules = `User-agent: *\n${'Disallow: /*.php$\n'.repeat(2_000)}`;
    const { server, fetcher } = await opened({ '/robots.txt': robots(rules) });
    const address = server.url(`/${'a'.repeat(2_000)}`);
    await expect(fetcher.fetch(address)).rejects.toThrow(/robots\.txt of its host is too long to be checked/);
  });
});

describe('pace', () => {
  it('leaves a second between two articles of a host, none between hosts, none before a redirect', async () => {
    const { clock, slept } = sleepingClock();
    const site = { '/1': STORY, '/2': status(302, { location: '/1' }), '/3': STORY };
    const { server, fetcher } = await opened(site, { clock, limits: { gap: 1_000 } });
    await fetcher.fetch(server.url('/1'));
    await fetcher.fetch(server.url('/1', 'other.example'));
    expect(slept).toEqual([]);
    await fetcher.fetch(server.url('/2'));
    await fetcher.fetch(server.url('/3'));
    expect(slept).toEqual([1_000, 1_000]);
  });

  it('asks one host for one thing at a time, and several hosts at once', async () => {
    let open = 0;
    const most: Record<string, number> = { all: 0, one: 0 };
    const openAt = new Map<string, number>();
    const slow: Respond = (request, response) => {
      const host = request.headers.host!;
      const here = (openAt.get(host) ?? 0) + 1;
      openAt.set(host, here);
      open += 1;
      most['all'] = Math.max(most['all']!, open);
      most['one'] = Math.max(most['one']!, here);
      setTimeout(() => {
        open -= 1;
        openAt.set(host, openAt.get(host)! - 1);
        story(request, response);
      }, 60);
    };
    const { server, fetcher } = await opened({ '/1': slow, '/2': slow });
    const hosts = ['a.example', 'b.example', 'c.example'];
    await Promise.all(hosts.flatMap((host) => ['/1', '/2'].map((path) => fetcher.fetch(server.url(path, host)))));
    expect(most['one']).toBe(1);
    expect(most['all']).toBeGreaterThan(1);
  });

  it.each([
    ['Crawl-delay: 4', 4_000],
    ['Crawl-delay: 0.2', 1_000],
    ['Crawl-delay: 86400', 10_000],
    ['Crawl-delay: soon', 1_000],
  ])('heeds %s as %d ms', async (line, expected) => {
    const { clock, slept } = sleepingClock();
    const { server, fetcher } = await opened(
      { '/robots.txt': robots(`User-agent: *\n${line}\nDisallow:`), '/1': STORY, '/2': STORY },
      { clock, limits: { gap: 1_000 } },
    );
    await fetcher.fetch(server.url('/1'));
    await fetcher.fetch(server.url('/2'));
    expect(slept).toEqual([expected]);
  });

  it('says who asks', async () => {
    let agent: string | undefined;
    const { server, fetcher } = await opened({
      '/story': (request, response) => {
        agent = request.headers['user-agent'];
        story(request, response);
      },
    });
    await fetcher.fetch(server.url('/story'));
    expect(agent).toMatch(/^claimgraph\/\d+\.\d+\.\d+ \(.+\)$/);
  });
});

describe('a busy server', () => {
  it.each([
    ['3', 3_000],
    ['Sun, 04 May 2031 10:00:07 GMT', 7_000],
    [undefined, 2_000],
    ['in a while', 2_000],
  ])('that says "Retry-After: %s" is asked once more after %d ms', async (header, expected) => {
    const { clock, slept } = sleepingClock();
    const busy = status(503, header === undefined ? {} : { 'retry-after': header });
    const { server, fetcher } = await opened({ '/story': inTurn(busy, story) }, { clock, limits: { retry: 2_000 } });
    await fetcher.fetch(server.url('/story'));
    expect(slept).toEqual([expected]);
  });

  it('is not asked a third time', async () => {
    const { server, fetcher } = await opened({ '/story': status(429) });
    await expect(fetcher.fetch(server.url('/story'))).rejects.toMatchObject({
      message: expect.stringContaining('asks for fewer requests (429)'),
      hint: 'Try again later.',
    });
    expect(server.hits.filter((hit) => hit.endsWith('/story'))).toHaveLength(2);
  });

  it('that wants a long pause is left alone, and the error says for how long', async () => {
    const { server, fetcher } = await opened({ '/story': status(429, { 'retry-after': '3600' }) });
    await expect(fetcher.fetch(server.url('/story'))).rejects.toMatchObject({
      message: expect.stringContaining('the server is busy (429)'),
      hint: 'It asks to come back in 3600 s.',
    });
    expect(server.hits.filter((hit) => hit.endsWith('/story'))).toHaveLength(1);
  });
});

describe('stopping', () => {
  it('ends a request that is under way, and one that waits for its turn', async () => {
    const { server, fetcher } = await opened({ '/silence': () => undefined, '/story': STORY });
    const controller = new AbortController();
    const both = [fetcher.fetch(server.url('/silence'), controller), fetcher.fetch(server.url('/story'), controller)];
    setTimeout(() => controller.abort(new Error('enough')), 100);
    const outcomes = await Promise.allSettled(both);
    expect(outcomes).toMatchObject([0, 1].map(() => ({ status: 'rejected', reason: { message: 'enough' } })));
    expect(server.hits).not.toContain('courier.example/story');
  });
});
