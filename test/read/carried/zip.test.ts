import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Unfolding } from '../../../src/read/carried/within.ts';
import { readZip } from '../../../src/read/carried/zip.ts';
import { fileItem } from '../../../src/read/item.ts';
import { readItem } from '../../../src/read/sources.ts';
import { carry, shown, textOf } from './carry.ts';
import { type ZipEntry, zipOf } from './zip-bytes.ts';

const zipItem = (entries: readonly ZipEntry[], name = 'pile.zip') => textOf(name, zipOf(entries));
const read = (entries: readonly ZipEntry[], reading = {}) => carry(readZip, zipItem(entries), reading);

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'claimgraph-zip-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function outcomesOf(entries: readonly ZipEntry[]) {
  const found: string[] = [];
  for await (const outcome of readItem(zipItem(entries)))
    found.push('document' in outcome ? `${outcome.name}: ${outcome.document.text}` : outcome.failure.message);
  return found;
}

describe('readZip', () => {
  const articles = [
    { name: 'reports/b.txt', data: 'The mill burned.' },
    { name: 'a.txt', data: 'The dam broke.', method: 0 },
  ];

  it('gives entries in the order of their names, stored and deflated ones', async () => {
    expect(shown(await read(articles))).toEqual([
      'pile.zip › a.txt: The dam broke.',
      'pile.zip › reports/b.txt: The mill burned.',
    ]);
  });

  it('reads from a file in any order', async () => {
    const file = join(folder, 'pile.zip');
    await writeFile(file, zipOf(articles));
    expect(shown(await carry(readZip, await fileItem(file)))).toEqual([
      `${file} › a.txt: The dam broke.`,
      `${file} › reports/b.txt: The mill burned.`,
    ]);
  });

  it('tells how many there are and counts what is not read in one notice', async () => {
    const told: unknown[] = [];
    const reading = { expect: (more: number) => told.push(more), warn: (message: string) => told.push(message) };
    const png = Buffer.from('89504e470d0a1a0a', 'hex');
    const others = [
      { name: 'c.png', data: png },
      { name: 'd.css' },
      { name: 'LICENCE', data: 'Free.' },
      { name: 'raw', data: png },
    ];
    expect(shown(await read([...articles, ...others], reading))).toHaveLength(3);
    expect(told).toEqual([5, 'pile.zip: 3 entries are of no kind that is read and passed over (c.png, d.css, raw)']);
  });

  it('passes over folders, links and what systems leave behind, without a word', async () => {
    const silent = [
      { name: 'reports/' },
      { name: '__MACOSX/._a.txt', data: 'x' },
      { name: '.DS_Store', data: 'x' },
      { name: '.git/a.txt', data: 'x' },
      { name: 'link.txt', data: '/etc/passwd', mode: 0o120777 },
    ];
    expect(shown(await read([...silent, ...articles], { warn: expect.unreachable }))).toHaveLength(2);
  });

  it('names encrypted entries, those packed in another way, and damaged ones; the others are read', async () => {
    const wrong = [
      { name: '1.txt', data: 'secret', flags: 0x801 },
      { name: '2.txt', data: 'x', method: 14 },
      { name: '3.txt', data: 'too short', statedSize: 20 },
    ];
    expect(shown(await read([...articles, ...wrong]))).toEqual([
      'pile.zip › 1.txt is encrypted',
      'pile.zip › 2.txt is packed in a way that is not read (14)',
      'pile.zip › 3.txt is damaged: its bytes are not those that were packed',
      'pile.zip › a.txt: The dam broke.',
      'pile.zip › reports/b.txt: The mill burned.',
    ]);
  });

  it('says what is wrong with one that is cut off, empty or holds only pictures', async () => {
    const whole = zipOf(articles);
    expect(shown(await carry(readZip, textOf('cut.zip', whole.subarray(0, 90))))[0]).toMatch(
      /^cut\.zip is damaged: End of/,
    );
    expect(shown(await read([]))).toEqual(['pile.zip holds nothing that is read']);
    expect(shown(await read([{ name: 'a.png' }]))).toEqual(['pile.zip holds nothing that is read']);
  });

  it('reads what lies in archives in it, as far as four deep', async () => {
    const nested = (depth: number): Buffer =>
      zipOf([{ name: depth === 0 ? 'deep.txt' : 'next.zip', data: depth === 0 ? 'Found.' : nested(depth - 1) }]);
    expect(await outcomesOf([{ name: 'one.zip', data: nested(2) }])).toEqual([
      'pile.zip › one.zip › next.zip › next.zip › deep.txt: Found.',
    ]);
    expect(await outcomesOf([{ name: 'one.zip', data: nested(3) }])).toEqual([
      expect.stringMatching(/next\.zip lies more than 4 archives deep and was left closed$/),
    ]);
    const lines = gzipSync('{"text":"In a line."}\n');
    expect(await outcomesOf([{ name: 'l.jsonl.gz', data: lines }])).toEqual([
      'pile.zip › l.jsonl.gz › l.jsonl › line 1: In a line.',
    ]);
  });
});

/** Names that try to be paths, or to be shown as something else. */
const NAMES: readonly (string | Buffer)[] = [
  '../../etc/passwd.txt',
  '..\\..\\windows\\a.txt',
  '/etc/a.txt',
  'C:\\a.txt',
  'c:/a.txt',
  '\\\\server\\share\\a.txt',
  './a.txt',
  'a/./b/../../../c.txt',
  'a//b.txt',
  '.../a.txt',
  '.. /a.txt',
  'a\u0000.txt',
  'a.txt\u0000.png',
  'CON',
  'con.txt',
  'NUL.txt',
  'aux/a.txt',
  'COM1.txt',
  `${'x'.repeat(300)}.txt`,
  `${'d/'.repeat(150)}a.txt`,
  'a\nb.txt',
  'a\rpile.zip.txt',
  '\u001b[2Ja.txt',
  'a\u202etxt.exe.txt',
  'a\u2028b.txt',
  '\ufeffa.txt',
  '<script>a.txt',
  'a:stream.txt',
  ' .txt',
  Buffer.from('ff2e2e2f612e747874', 'hex'),
  '~root/a.txt',
  '$(reboot).txt',
];

describe('names of entries', () => {
  it.each(NAMES.map((name) => [name] as const))('%j is shown safely and read', async (name) => {
    const [carried] = await read([{ name, data: 'Text.' }], { warn: () => {} });
    const label = /^pile\.zip › (.+)$/su.exec(carried?.name ?? '')?.[1] ?? '';
    if (name === 'a.txt\u0000.png') expect(carried?.error).toBe('pile.zip holds nothing that is read');
    else expect(carried?.text).toBe('Text.');
    expect(label).not.toMatch(/[\p{Cc}\p{Cf}\u2028\\]|^\/|^[a-z]:\/|(?:^|\/)\.\.?(?:\/|$)/iu);
    expect(label.length).toBeLessThanOrEqual(120);
  });
});

describe('bombs', () => {
  const MEGABYTE = 1024 * 1024;

  it('stops at an entry that unfolds to more than a hundred times its size', async () => {
    const zeros = { name: 'zeros.txt', data: Buffer.alloc(40 * MEGABYTE) };
    const small = { name: 'blank.txt', data: ' '.repeat(900_000) };
    const carried = await read([zeros, small, { name: 'a.txt', data: 'Read.' }]);
    expect(carried.map(({ error, text }) => error ?? text?.length)).toEqual([
      5,
      900_000,
      'pile.zip › zeros.txt unfolds to more than 100 times its size, as a bomb does, and was left closed',
    ]);
  });

  it('does not believe the sizes that an entry states', async () => {
    const [carried] = await read([{ name: 'a.txt', data: Buffer.alloc(9 * MEGABYTE), statedSize: 10 }]);
    expect(carried?.error).toMatch(/more than 100 times its size/);
  });

  it('leaves one with overlapping entries closed', async () => {
    const kernel = { name: 'a.txt', data: 'Kernel.' };
    expect(shown(await read([kernel, { ...kernel, name: 'b.txt', sharedWith: 0 }]))).toEqual([
      'pile.zip has entries that overlap, as bombs do, and was left closed',
    ]);
  });

  it('leaves one with too many entries closed', async () => {
    const many = Array.from({ length: 10_001 }, (_, index) => ({ name: `${index}.txt`, method: 0 }));
    expect(shown(await read(many))).toEqual(['pile.zip holds more than 10000 entries and was left closed']);
  });

  it('leaves every leaf of archives in archives closed, and goes on', async () => {
    const leaf = zipOf([{ name: 'zeros.txt', data: Buffer.alloc(2 * MEGABYTE) }]);
    const layer = (inner: Buffer): Buffer =>
      zipOf(Array.from({ length: 5 }, (_, index) => ({ name: `${index}.zip`, data: inner, method: 0 })));
    const messages = await outcomesOf([
      { name: 'bomb.zip', data: layer(layer(leaf)), method: 0 },
      { name: 'c.txt', data: 'Read.' },
    ]);
    expect(messages.slice(0, -1)).toEqual(
      Array(25).fill(expect.stringMatching(/zeros\.txt unfolds to more than 100 times/)),
    );
    expect(messages.at(-1)).toBe('pile.zip › c.txt: Read.');
  });

  it('counts what archives in archives unfold to together: 2 GB and no more', () => {
    const unfolding = new Unfolding();
    const entry = () => unfolding.meter('pile.zip › a.zip › b.txt');
    for (let count = 0; count < 10; count += 1) entry()(200 * MEGABYTE, 20 * MEGABYTE);
    const last = entry();
    last(40 * MEGABYTE, 4 * MEGABYTE);
    last(48 * MEGABYTE, 4 * MEGABYTE);
    last(10 * MEGABYTE, MEGABYTE);
    expect(() => last(49 * MEGABYTE, 5 * MEGABYTE)).toThrow(/unfolds to more than 2 GB; the rest was left closed/);
    expect(() => unfolding.check('pile.zip')).toThrow(/2 GB/);
    expect(() => new Unfolding().meter('a')(201 * MEGABYTE, 100 * MEGABYTE)).toThrow(/more than 200 MB/);
  });

  it('counts the entries of archives in archives together', () => {
    const unfolding = new Unfolding();
    for (let count = 0; count < 10; count += 1) unfolding.takeEntries(10_000, 'a.zip');
    expect(() => unfolding.takeEntries(1, 'b.zip')).toThrow(/hold more than 100000 entries/);
  });
});
