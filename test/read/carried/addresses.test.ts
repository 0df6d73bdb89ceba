import { describe, expect, it } from 'vitest';
import { ClaimgraphError } from '../../../src/domain/errors.ts';
import { readAddresses } from '../../../src/read/carried/addresses.ts';
import { bytesItem } from '../../../src/read/item.ts';
import { kindOf } from '../../../src/read/kind.ts';
import { readItem } from '../../../src/read/sources.ts';
import { carry, shown, textOf } from './carry.ts';
import { PagesAtHand } from './fake-web.ts';

const page = (number: number): string => `https://paper.example/${number}`;
const listOf = (count: number): string => Array.from({ length: count }, (_, index) => `${page(index)}\n`).join('');

describe('readAddresses', () => {
  it('fetches each address once, in order, and names lines that are none', async () => {
    const list = `# pile\nhttps://paper.example/a\r\n\n  HTTPS://Paper.example/b  \nftp://paper.example/c\nhttps://paper.example/a\n`;
    const told: number[] = [];
    const fetcher = new PagesAtHand();
    const carried = await carry(readAddresses, textOf('p.urls', list), { fetcher, expect: (more) => told.push(more) });
    expect(shown(carried)).toEqual([
      'https://paper.example/a: Page at https://paper.example/a',
      'https://paper.example/b: Page at https://paper.example/b',
      'p.urls › line 5 is no web address: ftp://paper.example/c',
    ]);
    expect(told).toEqual([2]);
    expect(fetcher.asked).toHaveLength(2);
  });

  it('fetches eight at once at most, and gives them in order whichever comes first', async () => {
    const fetcher = new PagesAtHand(undefined, (address) => (Number(address.split('/').at(-1)) * 7) % 11);
    const carried = await carry(readAddresses, textOf('p.urls', listOf(40)), { fetcher });
    expect(carried.map(({ name }) => name)).toEqual(Array.from({ length: 40 }, (_, index) => page(index)));
    expect(fetcher.most).toBe(8);
  });

  it('gives an error in place of what cannot be fetched', async () => {
    const fetcher = new PagesAtHand((address) => {
      if (address.endsWith('/1')) throw new ClaimgraphError('E_INPUT', `${address} is not there`);
      return bytesItem(address, Buffer.from('Page'));
    });
    const carried = await carry(readAddresses, textOf('p.urls', listOf(3)), { fetcher });
    expect(shown(carried)).toEqual([`${page(0)}: Page`, `${page(1)} is not there`, `${page(2)}: Page`]);
  });

  it('refuses each where nothing is fetched', async () => {
    expect(shown(await carry(readAddresses, textOf('p.urls', listOf(2))))).toEqual([
      `p.urls › line 1: ${page(0)} is an address, and nothing is fetched here`,
      `p.urls › line 2: ${page(1)} is an address, and nothing is fetched here`,
    ]);
  });

  it('breaks off what is on its way when nobody waits any more', async () => {
    const fetcher = new PagesAtHand();
    for await (const _ of readAddresses(textOf('p.urls', listOf(100)), { fetcher })) break;
    expect(fetcher.asked).toHaveLength(8);
  });

  it('passes a defect on', async () => {
    const fetcher = new PagesAtHand(() => {
      throw new TypeError('defect');
    });
    await expect(carry(readAddresses, textOf('p.urls', listOf(3)), { fetcher })).rejects.toThrow('defect');
  });

  it('follows no list that a list led to', async () => {
    const list = (address: string) =>
      bytesItem(address, Buffer.from(listOf(50)), { address, mediaType: 'text/uri-list' });
    const fetcher = new PagesAtHand(list);
    const found: string[] = [];
    for await (const outcome of readItem(textOf('p.urls', listOf(1)), { fetcher }))
      if ('failure' in outcome) found.push(outcome.failure.message);
    expect(found).toHaveLength(50);
    expect(found[0]).toBe(
      `${page(0)} › line 1 was left alone: a list that comes with a page or message is not followed`,
    );
    expect(fetcher.asked).toEqual([page(0)]);
  });

  it('names a line that is no address, safely and in short', async () => {
    const list = `https://a.example/\n\u001b[31m${'x'.repeat(500)}\nhttps://${'y'.repeat(17_000)}\n`;
    const [, first, second] = shown(await carry(readAddresses, textOf('p.urls', list), { fetcher: new PagesAtHand() }));
    expect(first).toMatch(/^p\.urls › line 2 is no web address: \ufffd\[31mx{70,80}…x{40}$/);
    expect(second).toBe('p.urls › line 3 is too long for an address');
    expect(shown(await carry(readAddresses, textOf('p.urls', '# none\n')))).toEqual(['p.urls lists no address']);
  });
});

describe('kindOf a text file', () => {
  const kind = (text: string, name = 'a.txt', told = {}) => kindOf(Buffer.from(text), name, told);

  it('is a list of addresses when all its lines are', () => {
    expect(kind('https://a.example/\r\n\r\n# more\nhttp://b.example/c d'.replace(' d', ''))).toBe('addresses');
    expect(kind('\ufeffhttps://a.example/')).toBe('addresses');
    expect(kind(listOf(1000).slice(0, 4096))).toBe('addresses');
    expect(kind('https://a.example/', 'standard input')).toBe('addresses');
  });

  it('is an article otherwise', () => {
    expect(kind('https://a.example/ says:\n')).toBe('text');
    expect(kind('The dam broke.\nhttps://a.example/\n')).toBe('text');
    expect(kind('# heading\n')).toBe('text');
    expect(kind('')).toBe('text');
    expect(kind(listOf(3), 'a.txt', { address: 'https://b.example/a.txt' })).toBe('text');
  });
});

describe('kindOf what comes from the web', () => {
  it('goes by what the server says, then by the address', () => {
    const kind = (mediaType: string, address: string) =>
      kindOf(Buffer.from('Some text'), address, { mediaType, address });
    expect(kind('text/html', 'https://a.example/report.pdf')).toBe('html');
    expect(kind('text/plain', 'https://a.example/notes.md')).toBe('markdown');
    expect(kind('application/octet-stream', 'https://a.example/p.csv')).toBe('table');
    expect(kind('constructor', 'https://a.example/p')).toBe('text');
    expect(kind('__proto__', 'https://a.example/p')).toBe('text');
  });
});

it('takes no longer over many comments before the first element', () => {
  const before = process.cpuUsage();
  expect(kindOf(Buffer.from(`${'<!---->'.repeat(580)}x`), 'a')).toBe('text');
  expect(kindOf(Buffer.from(`${'<!-- -->\n'.repeat(400)}<rss version="2.0">`), 'a')).toBe('feed');
  expect(process.cpuUsage(before).user).toBeLessThan(1e6);
});
