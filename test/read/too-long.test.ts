import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { closeApart } from '../../src/read/isolation.ts';
import { bytesItem, type Item } from '../../src/read/item.ts';
import { type Outcome, readItem, readSource } from '../../src/read/sources.ts';
import { MOST_CHARACTERS, SPLIT_IT } from '../../src/read/too-long.ts';
import { docxOf, paragraph, run } from './documents/fixtures/docx.ts';
import { odtOf } from './documents/fixtures/odt.ts';

const MEGABYTE = 1024 * 1024;
const SENTENCE = 'Velden warned the port of Orsk. ';

/** Sentences that differ, as an archive of one sentence would be taken for a bomb. */
function long(characters: number): string {
  const sentences: string[] = [];
  for (let length = 0; length < characters; length += sentences.at(-1)!.length)
    sentences.push(`Velden warned the port of Orsk about pier ${sentences.length * 7919}. `);
  return `${sentences.join('').slice(0, characters - 1)}.`;
}

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'claimgraph-long-'));
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await closeApart();
});

async function read(item: Item): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  for await (const outcome of readItem(item)) outcomes.push(outcome);
  return outcomes;
}

describe('a text of 100 MB', () => {
  it('is refused by its size, before it is read, with what to do', async () => {
    const file = join(folder, 'pile.txt');
    writeFileSync(file, SENTENCE);
    truncateSync(file, 100 * MEGABYTE);
    const before = process.resourceUsage().maxRSS;
    await expect(readSource(file)).rejects.toMatchObject({
      code: 'E_INPUT',
      message: `${file} is larger than 16 MB`,
      hint: SPLIT_IT,
    });
    expect((process.resourceUsage().maxRSS - before) / 1024).toBeLessThan(32);
  });

  it('is refused after 16 MB where nothing tells its size', async () => {
    let given = 0;
    const item: Item = {
      ...bytesItem('standard input', new Uint8Array()),
      async *pieces() {
        for (given = 0; given < 100; given += 1) yield Buffer.alloc(MEGABYTE, 'a');
      },
    };
    expect(await read(item)).toMatchObject([{ failure: { message: 'standard input is larger than 16 MB' } }]);
    expect(given).toBe(16);
  });
});

describe('an article of more than a million characters', () => {
  const tooLong = long(MOST_CHARACTERS + 1);
  const failure = {
    code: 'E_INPUT',
    message: expect.stringMatching(/has 1,000,00\d characters, and one article may have 1,000,000$/),
    hint: SPLIT_IT,
  };

  test.each<readonly [string, () => Uint8Array]>([
    ['long.txt', () => Buffer.from(tooLong)],
    ['long.md', () => Buffer.from(tooLong)],
    ['long.json', () => Buffer.from(JSON.stringify({ text: tooLong }))],
    ['long.docx', () => docxOf({ body: paragraph(run(tooLong)) })],
    ['long.odt', () => odtOf({ body: `<text:p>${tooLong}</text:p>` })],
  ])('is refused as %s', async (name, bytes) => {
    expect(await read(bytesItem(name, bytes()))).toEqual([{ name, failure: expect.objectContaining(failure) }]);
  });

  it.each([
    ['pile.jsonl', (texts: readonly string[]) => texts.map((text) => JSON.stringify({ text })).join('\n')],
    ['pile.csv', (texts: readonly string[]) => ['title,text', ...texts.map((text) => `,"${text}"`)].join('\n')],
  ])('does not keep the others in %s from being read', async (name, pileOf) => {
    const outcomes = await read(bytesItem(name, Buffer.from(pileOf([SENTENCE, tooLong, SENTENCE]))));
    expect(outcomes).toMatchObject([{ document: {} }, { failure }, { document: {} }]);
  });

  it('is read when it is one shorter', async () => {
    const text = long(MOST_CHARACTERS);
    expect(await read(bytesItem('long.txt', Buffer.from(text)))).toMatchObject([{ document: { text } }]);
  });
});

describe('a text that is as long as may be', () => {
  const filled = (piece: string): string => piece.repeat(Math.floor((MOST_CHARACTERS - 2) / piece.length));
  test.each<readonly [string, string]>([
    ['spaces within a line', `a${filled(' ')}b`],
    ['empty lines', `a${filled('\n')}b`],
    ['short lines', `${filled('ab cd\n')}e`],
    ['lines of one character', `${filled('a\n')}b`],
    ['headers', `${filled('title: a\n')}b`],
    ['quotation marks', filled('"\'')],
  ])('of %s takes time by its length, not by its square', async (_, text) => {
    const before = process.cpuUsage();
    const [outcome] = await read(bytesItem('odd.txt', Buffer.from(text)));
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1e6).toBeLessThan(10);
    expect(outcome).toHaveProperty('document');
  });
});
