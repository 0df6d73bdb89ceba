import { readdir, readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bytesOf } from '../../../src/read/item.ts';
import { type AddressPolicy, PUBLIC_WEB } from '../../../src/read/web/address-policy.ts';
import type { Clock } from '../../../src/read/web/clock.ts';
import type { Resolve } from '../../../src/read/web/guarded-connector.ts';
import { createFetcher } from '../../../src/read/web/safe-fetcher.ts';
import { FORBIDDEN_ADDRESSES } from '../../fixtures/web/forbidden-addresses.ts';
import { type LoopbackServer, openLoopbackServer, type Respond } from '../../fixtures/web/loopback-server.ts';
import { recordingConnector } from '../../fixtures/web/recording-connector.ts';

const PUBLIC = '93.184.215.14';
const STORY = '<p>The ferry between Norrvik and Sund runs again.</p>';

const redirect =
  (location: string, status = 302): Respond =>
  (_request, response) =>
    response.writeHead(status, { location }).end();

let server: LoopbackServer;
beforeAll(async () => {
  const at = (host: string, path: string): string => `http://${host}:${server.port}${path}`;
  const later =
    (location: () => string, status?: number): Respond =>
    (request, response) =>
      redirect(location(), status)(request, response);
  server = await openLoopbackServer({
    '/story': { body: STORY },
    '/to-story': later(() => at('second.example', '/story')),
    '/to-number': redirect('http://169.254.169.254/latest/meta-data/', 301),
    '/to-loopback': redirect('http://[::1]/', 307),
    '/to-decimal': redirect('//3232235777/', 308),
    '/to-name': redirect('http://rebound.example/'),
    '/to-localhost': redirect('http://localhost/', 303),
    '/to-user': redirect('http://reader@10.0.0.1/'),
    '/to-file': redirect('file:///etc/passwd'),
    '/to-mapped': redirect('http://[::ffff:10.0.0.1]/'),
    '/twice': later(() => at('second.example', '/to-number')),
    '/thrice': later(() => at('third.example', '/twice')),
    '/around': later(() => at('second.example', '/back')),
    '/back': later(() => at('third.example', '/to-localhost')),
    '/many/1': redirect('/many/2'),
    '/many/2': redirect('/many/3'),
    '/many/3': redirect('/many/4'),
    '/many/4': redirect('/many/5'),
    '/many/5': redirect('/many/6'),
    '/many/6': redirect('/many/7'),
  });
});
afterAll(() => server.close());

/** The product's policy, but for the corpus server, which stands for the public web. */
const guarded: AddressPolicy = {
  allowsHost: PUBLIC_WEB.allowsHost,
  allowsAddress: (address) => address === '127.0.0.1' || PUBLIC_WEB.allowsAddress(address),
  allowsPort: (port) => port === server.port || PUBLIC_WEB.allowsPort(port),
};
const OFF: AddressPolicy = { allowsHost: () => true, allowsAddress: () => true, allowsPort: () => true };

/** The recorder, and what came of each address: its text, or the message of the error. */
async function tried(addresses: readonly string[], policy: AddressPolicy | undefined, resolve: Resolve) {
  const { dialled, connectorOf } = recordingConnector();
  // Hours pass between the addresses, so that nothing is remembered of a host.
  let now = Date.now();
  const clock: Clock = { now: () => now, sleep: async () => undefined };
  const fetcher = createFetcher({
    ...(policy !== undefined && { policy }),
    resolve,
    connectorOf,
    clock,
  });
  const outcomes: string[] = [];
  for (const address of addresses) {
    now += 48 * 3_600_000;
    outcomes.push(
      await fetcher.fetch(address).then(
        async (item) => new TextDecoder().decode(await bytesOf(item)),
        (error: Error & { code?: string }) => `${error.code} ${error.message}`,
      ),
    );
  }
  await fetcher.close();
  return { dialled, outcomes };
}

const answers =
  (...addresses: string[]): Resolve =>
  async () =>
    addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));

describe('addresses that are not on the public web', () => {
  it('are refused with a reason, none is dialled', async () => {
    expect(FORBIDDEN_ADDRESSES.length).toBeGreaterThanOrEqual(60);
    // Names of the public web would be let through: the ports and credentials are what is wrong with these.
    const { dialled, outcomes } = await tried(FORBIDDEN_ADDRESSES, undefined, answers(PUBLIC));
    expect(dialled).toEqual([]);
    const silent = outcomes.filter((outcome) => !/^E_INPUT cannot fetch .*: \S/s.test(outcome));
    expect(silent).toEqual([]);
  });

  it('would be dialled if nothing guarded them: the recorder sees it', async () => {
    const { dialled } = await tried(FORBIDDEN_ADDRESSES, OFF, answers('10.0.0.9'));
    expect(dialled.length).toBeGreaterThanOrEqual(60);
    expect(dialled).toContain('169.254.169.254');
    expect(dialled).toContain('10.0.0.9');
    expect(dialled).toContain('::1');
  });

  it('loopback is refused by the fetcher of the product, in all variables of the environment', async () => {
    const before = { ...process.env };
    for (const name of ['HTTP_PROXY', 'http_proxy', 'HTTPS_PROXY', 'ALL_PROXY'])
      process.env[name] = `http://127.0.0.1:${server.port}`;
    Object.assign(process.env, { NODE_USE_ENV_PROXY: '1', NODE_TLS_REJECT_UNAUTHORIZED: '0', CLAIMGRAPH_ALLOW: 'all' });
    const hits = server.hits.length;
    const fetcher = createFetcher();
    try {
      for (const address of [server.url('/story', '127.0.0.1'), 'http://127.0.0.1/', 'http://localhost/'])
        await expect(fetcher.fetch(address)).rejects.toMatchObject({
          code: 'E_INPUT',
          message: expect.stringMatching(/is not on the public web/),
          hint: expect.stringMatching(/Save it as a file/),
        });
    } finally {
      process.env = before;
      await fetcher.close();
    }
    expect(server.hits).toHaveLength(hits);
  });
});

describe('the program', () => {
  it('opens its fetchers with nothing said, so that no option and no variable can say where requests may go', async () => {
    const root = new URL('../../../src/', import.meta.url);
    const files = (await readdir(root, { recursive: true })).filter((file) => file.endsWith('.ts'));
    const calls: string[] = [];
    for (const file of files) {
      const source = await readFile(new URL(file, root), 'utf8');
      for (const [, given] of source.matchAll(/createFetcher\(([^)]*)\)/g)) calls.push(given!.trim());
    }
    expect(calls.length).toBeGreaterThan(0);
    expect(calls.filter((given) => given !== '')).toEqual([]);
  });
});

const CHAINS = [
  ['/to-number', /redirects to http:\/\/169\.254\.169\.254\/.*169\.254\.169\.254 is not on the public web/],
  ['/to-loopback', /redirects to http:\/\/\[::1\]\/: ::1 is not/],
  ['/to-decimal', /redirects to http:\/\/192\.168\.1\.1\/: /],
  [
    '/to-name',
    /redirects to http:\/\/rebound\.example\/: rebound\.example is not on the public web: it stands for 10\./,
  ],
  ['/to-localhost', /localhost is not on the public web/],
  ['/to-user', /user name or password/],
  ['/to-file', /only http and https are fetched, not file/],
  ['/to-mapped', /::ffff:a00:1 is not on/],
  ['/twice', /169\.254\.169\.254 is not/],
  ['/thrice', /169\.254\.169\.254 is not/],
  ['/around', /localhost is not/],
  ['/many/1', /redirects more than 5 times/],
] as const;

describe('redirects', () => {
  /** The corpus server at every name but one. */
  const resolve: Resolve = async (host) => answers(host === 'rebound.example' ? '10.0.0.9' : '127.0.0.1')(host);
  let addresses: readonly string[] = [];
  beforeAll(() => {
    addresses = CHAINS.map(([path]) => server.url(path));
  });

  it('are each checked as if they had been asked for, and none is dialled that is not public', async () => {
    const { dialled, outcomes } = await tried(addresses, guarded, resolve);
    expect(dialled.filter((address) => address !== '127.0.0.1')).toEqual([]);
    for (const [index, [path, reason]] of CHAINS.entries()) expect(outcomes[index], path).toMatch(reason);
  });

  it('would be followed to private addresses if nothing guarded them', async () => {
    const { dialled } = await tried(addresses, OFF, resolve);
    expect(new Set(dialled)).toEqual(
      new Set(['127.0.0.1', '169.254.169.254', '::1', '192.168.1.1', '10.0.0.9', '::ffff:a00:1']),
    );
  });

  it('lead to the page where all is well', async () => {
    const { outcomes } = await tried([server.url('/to-story')], guarded, resolve);
    expect(outcomes).toEqual([STORY]);
  });
});

/** Answers with the first list, then with the second, and so on. */
const changing = (...lists: string[][]): Resolve => {
  let asked = 0;
  return (host) => answers(...lists[asked++ % lists.length]!)(host);
};

const REBINDING = {
  'public, then private': () => changing([PUBLIC], ['127.0.0.1']),
  'private, then public': () => changing(['192.168.0.1'], [PUBLIC]),
  'one private among public ones': () => changing([PUBLIC, '10.0.0.5']),
  'public IPv4, private IPv6': () => changing([PUBLIC, 'fd00::1']),
  'mapped IPv6': () => changing(['::ffff:127.0.0.1']),
  'by turns, as several names for one': () => changing([PUBLIC], ['169.254.169.254'], ['2606:2800:21f::1'], ['::1']),
} as const;

describe('names that change what they stand for', () => {
  const addresses = Array.from({ length: 6 }, (_, index) => `http://rebound.example/${index}`);

  it.each(Object.entries(REBINDING))('%s: no private address is dialled', async (_name, resolver) => {
    const { dialled, outcomes } = await tried(addresses, undefined, resolver());
    expect(dialled.filter((address) => !PUBLIC_WEB.allowsAddress(address))).toEqual([]);
    expect(outcomes.every((outcome) => outcome.startsWith('E_INPUT'))).toBe(true);
  });

  it.each(Object.entries(REBINDING))('%s: would be dialled if nothing guarded it', async (_name, resolver) => {
    const { dialled } = await tried(addresses, OFF, resolver());
    expect(dialled.filter((address) => !PUBLIC_WEB.allowsAddress(address)).length).toBeGreaterThan(0);
  });
});

describe('the public web', () => {
  it.each([PUBLIC, '8.8.8.8', '1.1.1.1', '172.32.0.1', '100.63.255.255', '2606:2800:21f:cb07::1', '2a00:1450::1'])(
    'has %s',
    (address) => expect(PUBLIC_WEB.allowsAddress(address)).toBe(true),
  );

  it('has names with a dot and two ports', () => {
    expect(
      ['paper.example', 'local.example', 'xn--bcher-kva.example', 'internal.paper.example'].every(
        PUBLIC_WEB.allowsHost,
      ),
    ).toBe(true);
    expect([80, 443, 22, 8080].map(PUBLIC_WEB.allowsPort)).toEqual([true, true, false, false]);
  });
});
