import { execFile } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { promisify } from 'node:util';
import { afterAll, describe, expect, it } from 'vitest';
import { ReadingThread } from '../../../src/read/apart/reading-thread.ts';
import type { About } from '../../../src/read/reading.ts';

const module = new URL('./odd-readers.ts', import.meta.url);
const bytes = new TextEncoder().encode('It burns in Orsk.');
const about: About = { name: 'courier.html', told: { address: 'https://courier.example/1' } };
const threads: ReadingThread[] = [];

const newThread = (options = {}): ReadingThread => {
  const thread = new ReadingThread({ module, limit: 60_000, ...options });
  threads.push(thread);
  return thread;
};
const warm = newThread();
afterAll(() => Promise.all(threads.map((thread) => thread.close())));

describe('a reading thread', () => {
  it('hands over bytes and what is known of them, and gives back what was found', async () => {
    const shared = Buffer.from('It burns in Orsk.');
    const article = await warm.read({ task: 'html', bytes: shared, about });
    expect(article).toEqual({
      text: 'It burns in Orsk.',
      found: [{ field: 'url', value: 'https://courier.example/1', origin: 'carrier' }],
      notices: ['17 bytes of memory'],
    });
    expect(shared.toString()).toBe('It burns in Orsk.');
  });

  it('passes on errors with code, message and hint', async () => {
    const error = { code: 'E_NOT_FOUND', message: 'courier.html has no page', hint: 'Look elsewhere.' };
    await expect(warm.read({ task: 'docx', bytes, about })).rejects.toMatchObject(error);
  });

  it('says in one plain line what a library choked on', async () => {
    const error = { code: 'E_INPUT', message: 'courier.html could not be read: bad [31mxref' };
    await expect(warm.read({ task: 'odt', bytes, about })).rejects.toMatchObject(error);
  });

  it('says which reader cannot be loaded', async () => {
    const error = { code: 'E_ASSET', message: 'what reads epub could not be loaded: no such library' };
    await expect(warm.read({ task: 'epub', bytes, about })).rejects.toMatchObject(error);
  });

  it('gives up an article that takes too long, and reads the next', async () => {
    const thread = newThread({ limit: 300 });
    const endless = thread.read({ task: 'pdf', bytes, about });
    const next = thread.read({ task: 'html', bytes, about });
    await expect(endless).rejects.toMatchObject({
      code: 'E_INPUT',
      message: 'courier.html took longer than 0.3 s to read and was given up',
      hint: 'Save it as text.',
    });
    expect((await next).text).toBe('It burns in Orsk.');
  });

  it('gives up an article that takes too much memory, and reads the next', async () => {
    const thread = newThread({ memory: 24 });
    const huge = { code: 'E_INPUT', message: 'courier.html needs too much memory to be read and was given up' };
    await expect(thread.read({ task: 'text', bytes, about })).rejects.toMatchObject(huge);
    expect((await thread.read({ task: 'html', bytes, about })).text).toBe('It burns in Orsk.');
  });

  it('outlives what a reader throws where nobody catches it', async () => {
    const thread = newThread();
    const thrown = { code: 'E_INPUT', message: 'courier.html could not be read: thrown late' };
    await expect(thread.read({ task: 'eml', bytes, about })).rejects.toMatchObject(thrown);
    expect((await thread.read({ task: 'json', bytes, about })).text).toBe('It burns in Orsk.');
    expect((await thread.read({ task: 'html', bytes, about })).text).toBe('It burns in Orsk.');
  });

  it('knows no variables of the process, and lends no terminal', async () => {
    expect((await warm.read({ task: 'markdown', bytes, about })).text).toBe('{}');
  });

  it('is started again after it was closed', async () => {
    const thread = newThread();
    await thread.read({ task: 'html', bytes, about });
    await thread.close();
    expect((await thread.read({ task: 'html', bytes, about })).text).toBe('It burns in Orsk.');
  });
});

/** How often a thread is ended in the test below. */
const ENDINGS = Number(process.env['CLAIMGRAPH_ENDINGS'] ?? 4);
const MEGABYTE = 1024 * 1024;

describe('threads that are ended one after the other', () => {
  const reasonOf = (reading: Promise<unknown>): Promise<string> =>
    reading.then(
      () => 'read',
      ({ message }: Error) => message,
    );
  /** Threads of this process (Linux), what keeps it alive, and who listens to it. */
  const left = (): readonly number[] => [
    existsSync('/proc/self/task') ? readdirSync('/proc/self/task').length : 0,
    process.getActiveResourcesInfo().length,
    process.eventNames().reduce((sum, name) => sum + process.listenerCount(name), 0),
  ];

  it(
    'are replaced each time, and leave nothing behind',
    async () => {
      const [hasty, small] = [newThread({ limit: 300 }), newThread({ memory: 24 })];
      const endless = () => reasonOf(hasty.read({ task: 'pdf', bytes, about }));
      const huge = () => reasonOf(small.read({ task: 'text', bytes, about }));
      await Promise.all([endless(), huge()]);
      const before = left();
      const memory = process.memoryUsage.rss();
      for (let ending = 0; ending < ENDINGS; ending += 2) {
        expect(await endless()).toMatch(/took longer than 0\.3 s/);
        expect(await huge()).toMatch(/needs too much memory/);
      }
      for (const thread of [hasty, small])
        expect((await thread.read({ task: 'html', bytes, about })).text).toBe('It burns in Orsk.');
      await Promise.all([hasty.close(), small.close()]);
      for (const [at, count] of left().entries()) expect(count).toBeLessThanOrEqual(before[at]!);
      expect((process.memoryUsage.rss() - memory) / MEGABYTE).toBeLessThan(150);
    },
    60_000 + ENDINGS * 10_000,
  );
});

describe('the memory of a reading thread', () => {
  const page = (count: number): Uint8Array =>
    new TextEncoder().encode(`<title>Fire</title><body>${'<p>It <b>burns</b> in Orsk.</p>'.repeat(count)}`);

  it('is capped, whatever a page takes, and the next page is read', async () => {
    const thread = new ReadingThread({ memory: 40, limit: 60_000 });
    threads.push(thread);
    const memory = process.memoryUsage.rss();
    const large = thread.read({ task: 'html', bytes: page(150_000), about });
    await expect(large).rejects.toThrow(/courier\.html needs too much memory to be read and was given up/);
    expect((process.memoryUsage.rss() - memory) / MEGABYTE).toBeLessThan(400);
    expect((await thread.read({ task: 'html', bytes: page(20), about })).text).toContain('It burns in Orsk.');
  });

  it('is not asked for by a page of 20 MB', async () => {
    const thread = new ReadingThread({ memory: 40, limit: 60_000 });
    threads.push(thread);
    const large = thread.read({ task: 'html', bytes: page(660_000), about });
    await expect(large).rejects.toThrow(/a page of more than 5 MB/);
  });
});

describe('a process with a reading thread', () => {
  it('ends by itself, with nothing of the thread in its output', async () => {
    const child = new URL('./waiting-child.ts', import.meta.url).pathname;
    const run = await promisify(execFile)(process.execPath, ['--import', 'tsx', child, module.href]);
    expect(run).toEqual({ stdout: 'It burns in Orsk.\n', stderr: '' });
  });
});
