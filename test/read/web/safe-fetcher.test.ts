import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bytesOf } from '../../../src/read/item.ts';
import { type AddressPolicy, PUBLIC_WEB } from '../../../src/read/web/address-policy.ts';
import type { Fetcher } from '../../../src/read/web/fetcher.ts';
import { createFetcher } from '../../../src/read/web/safe-fetcher.ts';
import { selfSigned } from '../../fixtures/web/certificate.ts';
import { type LoopbackServer, loopbackFetcher, openLoopbackServer } from '../../fixtures/web/loopback-server.ts';

const BODY = '<p>The ferry between Norrvik and Sund runs again.</p>';

let plain: LoopbackServer;
let secure: LoopbackServer;
let strange: LoopbackServer;
let fetcher: Fetcher;
const accepted: (string | undefined)[] = [];

beforeAll(async () => {
  const trusted = selfSigned('courier.example');
  const page = { body: BODY };
  plain = await openLoopbackServer({
    '/story': page,
    '/latin': {
      body: Buffer.from('Sk\u00e4rg\u00e5rden', 'latin1'),
      type: 'Text/HTML ; Charset="ISO-8859-1"; version=2',
    },
    '/quoted': { body: BODY, type: "text/html; charset='Shift_JIS'" },
    '/odd': { body: BODY, type: 'text/html;charset=' },
    '/nonsense': { body: BODY, type: 'constructor' },
    '/paper.pdf': { body: '%PDF-1.7 and so on', type: 'application/pdf' },
    '/large.pdf': { body: `%PDF-1.7${' '.repeat(6 * 1024 * 1024)}`, type: 'application/pdf' },
    '/pile.zip': { body: Buffer.from('PK\u0003\u0004'), type: 'application/octet-stream' },
    '/feed': { body: '<rss version="2.0"></rss>', type: 'text/xml' },
    '/wide': { body: Buffer.from(BODY, 'utf16le'), type: 'text/html; charset=utf-16le' },
    '/upwards': (_request, response) => response.writeHead(301, { location: secure.url('/story') }).end(),
    '/accept': (request, response) => {
      accepted.push(request.headers.accept);
      response.writeHead(200, { 'content-type': 'text/html' }).end(BODY);
    },
  });
  secure = await openLoopbackServer(
    {
      '/story': page,
      '/downwards': (_request, response) => response.writeHead(301, { location: plain.url('/story') }).end(),
    },
    trusted,
  );
  strange = await openLoopbackServer({ '/story': page }, selfSigned('courier.example'));
  fetcher = loopbackFetcher({}, trusted.cert);
});
afterAll(async () => {
  for (const each of [fetcher, plain, secure, strange]) await each.close();
});

const textAt = async (address: string): Promise<string> =>
  new TextDecoder().decode(await bytesOf(await fetcher.fetch(address)));

describe('what the server tells', () => {
  it.each([
    ['/latin', { mediaType: 'text/html', charset: 'iso-8859-1' }],
    ['/quoted', { mediaType: 'text/html', charset: 'shift_jis' }],
    ['/odd', { mediaType: 'text/html' }],
    ['/nonsense', {}],
    ['/paper.pdf', { mediaType: 'application/pdf' }],
    ['/pile.zip', { mediaType: 'application/octet-stream' }],
    ['/feed', { mediaType: 'text/xml' }],
    ['/wide', { mediaType: 'text/html', charset: 'utf-16le' }],
  ])('comes with %s', async (path, told) => {
    const item = await fetcher.fetch(plain.url(path));
    const { address, retrieved, ...rest } = item.told;
    expect(rest).toEqual(told);
    expect(address).toBe(plain.url(path));
    expect(Math.abs(Date.parse(retrieved!) - Date.now())).toBeLessThan(60_000);
    expect(retrieved).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
  });

  it('is the address in the end, while the name is the one that was asked for', async () => {
    const item = await fetcher.fetch(`${plain.url('/upwards')}#top`);
    expect(item.name).toBe(`${plain.url('/upwards')}#top`);
    expect(item.told.address).toBe(secure.url('/story'));
  });

  it('bytes can be read again and again', async () => {
    const item = await fetcher.fetch(plain.url('/story'));
    expect([await bytesOf(item), await bytesOf(item)].map((bytes) => Buffer.from(bytes).toString())).toEqual([
      BODY,
      BODY,
    ]);
  });

  it('documents may be larger than pages', async () => {
    expect((await bytesOf(await fetcher.fetch(plain.url('/large.pdf')))).length).toBeGreaterThan(6 * 1024 * 1024);
  });
});

describe('what is asked', () => {
  it('is for pages, unless something else is of use', async () => {
    await fetcher.fetch(plain.url('/accept'));
    await fetcher.fetch(plain.url('/accept'), { accept: 'application/rss+xml' });
    expect(accepted).toEqual([expect.stringContaining('text/html'), 'application/rss+xml']);
  });
});

describe('secure connections', () => {
  it('are read', async () => {
    expect(await textAt(secure.url('/story'))).toBe(BODY);
  });

  it('are not left by a redirect', async () => {
    const before = plain.hits.length;
    await expect(fetcher.fetch(secure.url('/downwards'))).rejects.toMatchObject({
      code: 'E_INPUT',
      message: expect.stringMatching(/redirects to http:.*not a secure connection any more/),
    });
    expect(plain.hits).toHaveLength(before);
  });

  it('are refused where the certificate is another one or of another host, or there is none', async () => {
    await expect(fetcher.fetch(strange.url('/story'))).rejects.toThrow(/certificate is not to be trusted \(DEPTH_ZERO/);
    await expect(fetcher.fetch(secure.url('/story', 'other.example'))).rejects.toThrow(
      /\(ERR_TLS_CERT_ALTNAME_INVALID\)/,
    );
    await expect(fetcher.fetch(plain.url('/story').replace('http:', 'https:'))).rejects.toThrow(/\(TLS\)/);
  });
});

describe('names as the system knows them', () => {
  const knowing = (allowsAddress: AddressPolicy['allowsAddress']): Fetcher =>
    createFetcher({ policy: { allowsHost: () => true, allowsAddress, allowsPort: () => true }, limits: { gap: 0 } });

  it('are looked up, and what they stand for is checked', async () => {
    const [strict, loose] = [knowing(PUBLIC_WEB.allowsAddress), knowing(() => true)];
    const address = plain.url('/story', 'localhost');
    await expect(strict.fetch(address)).rejects.toThrow(
      /localhost is not on the public web: it stands for (?:127\.|::1)/,
    );
    expect(Buffer.from(await bytesOf(await loose.fetch(address))).toString()).toBe(BODY);
    for (const each of [strict, loose]) await each.close();
  });
});

describe('connections that cannot be made', () => {
  it('are explained', async () => {
    const gone = await openLoopbackServer({});
    await gone.close();
    await expect(fetcher.fetch(gone.url('/'))).rejects.toThrow(/nothing answers at this address/);
    const unknown = loopbackFetcher({
      resolve: () => Promise.reject(Object.assign(new Error('getaddrinfo'), { code: 'ENOTFOUND' })),
    });
    await expect(unknown.fetch('http://courier.example/')).rejects.toMatchObject({
      message: 'cannot fetch http://courier.example/: there is no host of this name',
      hint: expect.stringContaining('spelling'),
    });
    await unknown.close();
  });

  it('are given up after a while', async () => {
    const stuck = loopbackFetcher({
      resolve: () => new Promise(() => undefined),
      limits: { connect: 300, total: 20_000 },
    });
    await expect(stuck.fetch('http://courier.example/')).rejects.toThrow(/the server does not answer/);
    await stuck.close();
  });

  it('closing a fetcher that was not used does nothing', async () => {
    await loopbackFetcher().close();
  });
});
