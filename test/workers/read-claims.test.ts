import { describe, expect, it } from 'vitest';
import type { SourceDocument } from '../../src/domain/document.ts';
import { inOrder } from '../../src/domain/in-order.ts';
import { createEngine } from '../../src/pipeline.ts';
import { type Read, type ReadingOptions, readClaims } from '../../src/workers/read-claims.ts';

const engine = createEngine();
const TEXTS = [
  'Velden warned the port of Orsk about Ada Holm on Monday.',
  'The port of Orsk did not answer. “We were told nothing,” said Nils Orre, the harbour master.',
  'Police in Ayl arrested Ada Holm on 3 May and released her a day later.',
];
const article = (text: string, index: number): SourceDocument => ({ id: `a${index}`, text, published: '2031-05-06' });
const oddModule = new URL('./odd-thread.ts', import.meta.url);
const documents = Array.from({ length: 9 }, (_, index) => article(TEXTS[index % 3]!, index));

async function readAll(given: readonly SourceDocument[], options: Partial<ReadingOptions>): Promise<readonly Read[]> {
  const read: Read[] = [];
  for await (const one of readClaims(given, { engine, ...options })) read.push(one);
  return read;
}

const claimsOf = (read: readonly Read[]): string => JSON.stringify(read.map((one) => 'claims' in one && one.claims));

describe('reading in threads', () => {
  it('gives what reading in one gives, in the same order and byte for byte', async () => {
    expect(claimsOf(await readAll(documents, { workers: 1 }))).toBe(claimsOf(await readAll(documents, {})));
  });

  const told = (read: readonly Read[]) => read.map((one) => ('failure' in one ? one.failure.message : one.document.id));

  it('gives up what ends a thread, says why, and reads the others', async () => {
    const given = ['It is well.', 'It ends.', 'It grows.', 'It throws.', 'It is well.'].map(article);
    const read = await readAll(given, { workers: 2, memory: 32, module: oddModule });
    expect(told(read)).toEqual([
      'a0',
      'a1 ended the thread that read it (exit code 7) and was given up',
      'a2 takes too much memory and was given up',
      'no claims could be read off a3: no such thing',
      'a4',
    ]);
    for (const one of read)
      if ('failure' in one) expect(one.failure).toMatchObject({ code: 'E_INPUT', hint: expect.any(String) });
  });

  it('gives up what takes too long, and reads the others', async () => {
    const given = ['It is well.', 'It hangs.', 'It is well.'].map(article);
    const read = await readAll(given, { workers: 1, limit: 2000, module: oddModule });
    expect(told(read)).toEqual(['a0', 'a1 took longer than 2 s and was given up', 'a2']);
  });

  it('takes a long one at once, since it would keep this one busy', async () => {
    const given = ['It is well.', `It throws.${' '.repeat(60_000)}`].map(article);
    const read = await readAll(given, { workers: 'auto', module: oddModule });
    expect(told(read)).toEqual(['a0', 'no claims could be read off a1: no such thing']);
  });

  it('ends where no thread can be started, since that is no fault of the articles', async () => {
    const module = new URL('./absent-thread.ts', import.meta.url);
    await expect(readAll(documents, { workers: 1, module })).rejects.toMatchObject({
      code: 'E_ASSET',
      message: expect.stringContaining('nothing is here'),
    });
  });

  it('ends its threads when nobody wants more', async () => {
    for await (const one of readClaims(documents, { engine, workers: 2, module: oddModule })) {
      expect(one.document.id).toBe('a0');
      break;
    }
  });
});

describe('doing several things at once', () => {
  it('gives them in order, and takes no more ahead than told', async () => {
    let taken = 0;
    const numbers = function* () {
      for (; taken < 40; ) yield taken++;
    };
    const slowFirst = (number: number): Promise<number> =>
      new Promise((resolve) => setTimeout(() => resolve(number), (number * 7) % 5));
    const given: number[] = [];
    for await (const number of inOrder(numbers(), slowFirst, 6)) {
      given.push(number);
      expect(taken - given.length).toBeLessThan(6);
    }
    expect(given).toEqual(Array.from({ length: 40 }, (_, index) => index));
  });
});
