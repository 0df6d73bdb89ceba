import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readWarc } from '../../../src/read/carried/warc.ts';
import { readItem } from '../../../src/read/sources.ts';
import { carry, inPieces, shown, textOf } from './carry.ts';
import { answer, record, response } from './warc-bytes.ts';

const A = 'https://courier.example/a';
const PAGE = '<p>The dam broke.</p>';
const read = (...records: readonly Uint8Array[]) => carry(readWarc, textOf('pile.warc', Buffer.concat(records)));

describe('readWarc', () => {
  it('gives responses and resources with address, time, media type and charset', async () => {
    const resource = record(
      {
        'WARC-Type': 'resource',
        'WARC-Target-URI': '<http://courier.example/b>',
        'WARC-Date': '2015-11-16T08:00:00.123456789Z',
        'Content-Type': 'text/plain; charset=UTF-8',
      },
      'The mill burned.',
      '1.1',
    );
    const bytes = Buffer.concat([response(A, PAGE, { 'Content-Type': 'Text/HTML; Charset="ISO-8859-1"' }), resource]);
    for (const size of [1, 50, 100_000])
      expect(await carry(readWarc, inPieces('pile.warc', bytes, size))).toEqual([
        {
          name: `pile.warc › ${A}`,
          text: PAGE,
          told: { mediaType: 'text/html', charset: 'iso-8859-1', address: A, retrieved: '2015-11-16T08:00:00.000Z' },
        },
        {
          name: 'pile.warc › http://courier.example/b',
          text: 'The mill burned.',
          told: {
            mediaType: 'text/plain',
            charset: 'utf-8',
            address: 'http://courier.example/b',
            retrieved: '2015-11-16T08:00:00.123Z',
          },
        },
      ]);
  });

  it.each([
    ['gzip', gzipSync(PAGE)],
    ['x-gzip', gzipSync(PAGE)],
    ['deflate', deflateSync(PAGE)],
    ['br', brotliCompressSync(PAGE)],
    ['gzip, identity', gzipSync(PAGE)],
    ['deflate, gzip', gzipSync(deflateSync(PAGE))],
    ['gzip', Buffer.from(PAGE)],
  ])('undoes %s', async (coding, body) => {
    const [carried] = await read(response(A, body, { 'Content-Encoding': coding }));
    expect(carried?.text).toBe(PAGE);
  });

  it('undoes chunks, also packed ones, and takes a body that only says it has some', async () => {
    const chunked = (body: Buffer) =>
      Buffer.concat([
        Buffer.from('5;x=y\r\n'),
        body.subarray(0, 5),
        Buffer.from(`\r\n${(body.length - 5).toString(16)}\r\n`),
        body.subarray(5),
        Buffer.from('\r\n0\r\n\r\n'),
      ]);
    const header = { 'Transfer-Encoding': 'chunked' };
    const bodies = [chunked(Buffer.from(PAGE)), Buffer.from(PAGE)];
    for (const body of bodies) expect((await read(response(A, body, header)))[0]?.text).toBe(PAGE);
    const both = response(A, chunked(gzipSync(PAGE)), { ...header, 'Content-Encoding': 'gzip' });
    expect((await read(both))[0]?.text).toBe(PAGE);
  });

  it('passes over what is no page, and counts it in one notice', async () => {
    const aside = ['warcinfo', 'request', 'metadata', 'revisit'].map((type) => record({ 'WARC-Type': type }, 'x'));
    const pictures = response(A, 'x', { 'Content-Type': 'image/png' });
    const robots = response('https://courier.example/robots.txt', 'User-agent: *', { 'Content-Type': 'text/plain' });
    const log = { 'WARC-Type': 'resource', 'WARC-Target-URI': '<metadata://gnu.org/software/wget/warc/wget.log>' };
    const own = record({ ...log, 'Content-Type': 'text/plain' }, 'Saved all.');
    const others = [pictures, response(A, PAGE, {}, 404), robots, own, record({ 'WARC-Type': 'conversion' }, 'x')];
    const notices: string[] = [];
    const bytes = Buffer.concat([...aside, ...others, response(A, PAGE)]);
    const carried = await carry(readWarc, textOf('p.warc', bytes), { warn: (notice) => notices.push(notice) });
    expect(shown(carried)).toEqual([`p.warc › ${A}: ${PAGE}`]);
    expect(notices).toEqual(['p.warc: 5 records that are no pages were passed over']);
  });

  it('names bodies that are bombs, damaged, or in a coding that is not read; the others are read', async () => {
    const bomb = gzipSync(Buffer.alloc(5 * 1024 * 1024));
    const with_ = (coding: string, body: Uint8Array) => response(A, body, { 'Content-Encoding': coding });
    const carried = await read(
      with_('gzip', bomb),
      with_('gzip', gzipSync(PAGE).subarray(0, 20)),
      with_('zstd', Buffer.from('x')),
      with_('constructor', Buffer.from('x')),
      with_('gzip, gzip, gzip', Buffer.from('x')),
      response(A, PAGE),
    );
    expect(shown(carried)).toEqual([
      expect.stringMatching(/ is damaged: Cannot create a Buffer larger than/),
      expect.stringMatching(/ is damaged: unexpected end of file/),
      expect.stringMatching(/ is damaged: its coding "zstd" is not read/),
      expect.stringMatching(/ is damaged: its coding "constructor" is not read/),
      expect.stringMatching(/ is damaged: it is packed 3 times/),
      `pile.warc › ${A}: ${PAGE}`,
    ]);
  });

  it('goes on after bytes that belong to no record, and after a record without a length', async () => {
    const lengthless = Buffer.from(`WARC/1.0\r\nWARC-Type: response\r\n\r\n${PAGE}\r\n\r\n`);
    expect(shown(await read(response(A, PAGE), Buffer.from('rubbish\r\n'), lengthless, response(A, PAGE)))).toEqual([
      `pile.warc › ${A}: ${PAGE}`,
      'pile.warc holds bytes that belong to no record, after record 1',
      'pile.warc: record 2 does not say how long it is',
      'pile.warc holds bytes that belong to no record, after record 2',
      `pile.warc › ${A}: ${PAGE}`,
    ]);
  });

  it('reads what is whole of one that is cut off, and names the rest', async () => {
    const two = Buffer.concat([response(A, PAGE), response(A, PAGE)]);
    const carried = await carry(readWarc, textOf('p.warc', two.subarray(0, -30)));
    expect(shown(carried)).toEqual([`p.warc › ${A}: ${PAGE}`, 'p.warc ends within record 2, 26 bytes early']);
    const head = await carry(readWarc, textOf('p.warc', two.subarray(0, two.length / 2 + 20)));
    expect(shown(head)).toEqual([`p.warc › ${A}: ${PAGE}`, 'p.warc ends within record 2']);
  });

  it('passes over a record of more than 100 MB and reads the next', async () => {
    const block = Buffer.alloc(1024 * 1024, 'x');
    const header = record({ 'WARC-Type': 'response', 'WARC-Target-URI': A }, '').toString();
    const item = {
      ...textOf('p.warc', ''),
      async *pieces() {
        yield Buffer.from(
          header.replace('Content-Length: 0\r\n\r\n\r\n\r\n', `Content-Length: ${101 * block.length}\r\n\r\n`),
        );
        for (let count = 0; count < 101; count += 1) yield block;
        yield Buffer.concat([Buffer.from('\r\n\r\n'), response(A, PAGE)]);
      },
    };
    expect(shown(await carry(readWarc, item))).toEqual([
      `p.warc › ${A} is larger than 100 MB and was passed over`,
      `p.warc › ${A}: ${PAGE}`,
    ]);
  });

  it('believes no address, time or media type that is none', async () => {
    const odd = record(
      {
        'WARC-Type': 'resource',
        'WARC-Target-URI': 'javascript:alert(1)',
        'WARC-Date': '2015-99-99T00:00:00Z',
        'Content-Type': 'text/plain; charset=a b',
      },
      'Text.',
    );
    expect(await read(odd)).toEqual([
      { name: 'pile.warc › record 1', text: 'Text.', told: { mediaType: 'text/plain' } },
    ]);
    expect(answer('', {}).toString()).toMatch(/^HTTP\/1\.1 200/);
  });

  it('is read member by member from gzip', async () => {
    const plain = { 'Content-Type': 'text/plain' };
    const members = [response(`${A}/1`, 'The dam broke.', plain), response(`${A}/2`, 'The mill burned.', plain)].map(
      (each) => gzipSync(each),
    );
    const found: unknown[] = [];
    for await (const outcome of readItem(textOf('pile.warc.gz', Buffer.concat(members))))
      found.push('document' in outcome ? outcome.document : outcome.failure.message);
    expect(found).toEqual([
      expect.objectContaining({ text: 'The dam broke.', url: `${A}/1`, retrieved: '2015-11-16T08:00:00.000Z' }),
      expect.objectContaining({ text: 'The mill burned.', url: `${A}/2` }),
    ]);
  });
});
