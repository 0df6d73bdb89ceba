import { afterAll, describe, expect, it } from 'vitest';
import { Gathered } from '../../src/read/carried/byte-lines.ts';
import { cleanText } from '../../src/read/clean.ts';
import { feedOfPage } from '../../src/read/feeds/feed-of-page.ts';
import { closeApart } from '../../src/read/isolation.ts';
import { bytesItem } from '../../src/read/item.ts';
import type { Reading } from '../../src/read/reading.ts';
import { readItem } from '../../src/read/sources.ts';
import { longestStall, ownTime } from '../fixtures/stall.ts';

/** Milliseconds within which a process that reads has to answer. */
const MOST_STALL = 200;
const STORY = 'The port of Orsk burned for a day, the harbour master of Velden said on Monday. ';

const bytes = (text: string): Uint8Array => Buffer.from(text);
const many = (text: string, count: number): string => text.repeat(count);

/** What came of all that something holds, in short. */
async function outcomes(name: string, content: Uint8Array, reading: Reading = {}): Promise<string> {
  const told = { read: 0, failed: 0, last: '' };
  for await (const outcome of readItem(bytesItem(name, content), reading)) {
    if ('document' in outcome) told.read += 1;
    else told.failed += 1;
    told.last = 'failure' in outcome ? outcome.failure.message : '';
  }
  return `${told.read} read, ${told.failed} failed ${told.last}`.trim();
}

const feed = (count: number, end = ''): Uint8Array => {
  const item = (at: number): string => `<item><title>Story ${at}</title><guid>story-${at}</guid>
    <description>${many(`&lt;p&gt;${STORY}`, 8)}</description></item>`;
  const items = Array.from({ length: count }, (_, at) => item(at)).join('');
  return bytes(`<?xml version="1.0"?><rss version="2.0"><channel><title>Courier</title>${items}${end}</channel></rss>`);
};

const chunked = (): Uint8Array => {
  const http = `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n${many('1\r\na\r\n', 400_000)}0\r\n\r\n`;
  const header = `WARC/1.0\r\nWARC-Type: response\r\nContent-Length: ${http.length}`;
  return bytes(`${header}\r\nWARC-Target-URI: https://courier.example/\r\n\r\n${http}\r\n\r\n`);
};

/** Each of them held the process up for a second or so when it was read at one go. */
const HEAVY: readonly (readonly [string, string, () => Uint8Array, RegExp])[] = [
  // All of it is known already, so that only the feed itself is parsed.
  ['a damaged feed of 5 MB', 'f.rss', () => feed(4800, '<b>'), /^0 read, 0 failed$/],
  [
    'many JSON lines at once',
    'l.jsonl',
    () => bytes(many(`${JSON.stringify({ text: STORY })}\n`, 1500)),
    /^1500 read, 0 failed$/,
  ],
  [
    'a JSON line of 4 MB',
    'l.jsonl',
    () => bytes(`{"n":[${many('{},', 1_500_000)}0],"text":"${STORY}"}\n{"text":"${STORY}"}\n`),
    /^2 read, 0 failed$/,
  ],
  ['blank lines', 'l.jsonl', () => bytes(`{"text":"a"}\n{"text":"b"}\n${many('\n', 400_000)}`), /^2 read/],
  ['a table of many rows', 't.csv', () => bytes(`title,body\n${many(`Fire,"${STORY}"\n`, 1500)}`), /^1500 read/],
  [
    'a table with a field of 1 MB',
    't.csv',
    () => bytes(`title,body\nFire,"${many(STORY, 12_400)}"\n`),
    /^1 read, 0 failed$/,
  ],
  [
    'a field of 1 MB in another encoding',
    't.csv',
    () => Buffer.from(`title,body\nFire,"é${many(STORY, 12_400)}"\n`, 'latin1'),
    /^1 read, 0 failed$/,
  ],
  [
    'a table with a row of 6 million fields',
    't.csv',
    () => bytes(`title,body\n${many(',', 6_000_000)}`),
    /^0 read, 1 failed/,
  ],
  ['a mailbox of blank lines', 'm.mbox', () => bytes(many('\n', 1_500_000)), /holds nothing that is read/],
  ['comments in Markdown that never end', 'a.md', () => bytes(`Orsk burns.\n\n${many('<!--', 15_000)}`), /^1 read/],
  ['a body in 400,000 chunks', 'w.warc', chunked, /./],
];

afterAll(closeApart);

describe('a process that reads', () => {
  const stored = { get: () => ({ stored: Number.MAX_SAFE_INTEGER }), set: () => undefined };
  const seen = { of: async () => stored };

  it.each(HEAVY)('answers others meanwhile: %s', async (_, name, made, expected) => {
    await outcomes('warm.rss', feed(1), { seen });
    const content = made();
    let told = '';
    const stall = await longestStall(async () => {
      told = await outcomes(name, content, { seen });
    });
    expect(told).toMatch(expected);
    expect(stall).toBeLessThan(MOST_STALL);
  });
});

/** Milliseconds of processor time that something takes here. */
const timeOf = (work: () => unknown): number => {
  const begun = ownTime();
  work();
  return ownTime() - begun;
};

describe('what is read at one go', () => {
  it('takes no time for long runs of blank space', () => {
    expect(timeOf(() => cleanText(`a${many(' ', 60_000)}b`))).toBeLessThan(MOST_STALL);
    const page = bytes(`<script>"@type":${many(' ', 60_000)}</script>`);
    expect(timeOf(() => feedOfPage(page, 'https://courier.example/'))).toBeLessThan(MOST_STALL);
  });

  it('takes no blank space from within lines', () => {
    expect(cleanText('a  b   \n  c \u00a0 \n')).toBe('a  b\n  c');
  });

  it('is gathered from small pieces in time that grows as they do', () => {
    const pieces = [Uint8Array.of(7), Uint8Array.of(8)];
    const gather = (count: number): number =>
      timeOf(() => {
        const gathered = new Gathered(count);
        for (let at = 0; at < count; at += 1) gathered.add(pieces[at % 2]!);
        const whole = gathered.take()!;
        expect([whole.length, ...whole.subarray(-2)]).toEqual([count, 7, 8]);
      });
    gather(100_000);
    expect(gather(1_400_000) / gather(400_000)).toBeLessThan(8);
  });
});
