import { mkdtemp, readdir, readlink, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openZipFile } from '../../../src/read/carried/zip-file.ts';
import { zipOf } from './zip-bytes.ts';

const LONG = 'The ferry left at noon. '.repeat(40_000);

let folder = '';
let archive = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'claimgraph-zip-file-'));
  archive = join(folder, 'pile.zip');
  await writeFile(
    archive,
    zipOf([
      { name: 'a.txt', data: LONG, method: 0 },
      { name: 'b.txt', data: LONG, method: 0 },
    ]),
  );
});
afterAll(() => rm(folder, { recursive: true }));

async function opened() {
  const zip = await openZipFile(archive, { lazyEntries: true, autoClose: false });
  const streams: Readable[] = [];
  for await (const entry of zip.eachEntry()) streams.push(await zip.openReadStreamPromise(entry));
  return { zip, streams };
}

const textOf = async (stream: Readable): Promise<string> => {
  let text = '';
  for await (const piece of stream) text += piece;
  return text;
};

/** How often the archive is open in this process, by Linux's `/proc`. */
const timesOpen = async (): Promise<number> => {
  const files = await readdir('/proc/self/fd');
  const paths = await Promise.all(files.map((file) => readlink(`/proc/self/fd/${file}`).catch(() => '')));
  return paths.filter((path) => path === archive).length;
};

describe('openZipFile', () => {
  it('reads one entry while another that waits for its turn is given up', async () => {
    const {
      zip,
      streams: [kept, given],
    } = await opened();
    const text = textOf(kept!);
    given!.read();
    given!.destroy();
    expect(await text).toBe(LONG);
    zip.close();
  });

  it.runIf(process.platform === 'linux')('closes the file when all is read or given up', async () => {
    const {
      zip,
      streams: [kept, given],
    } = await opened();
    await textOf(kept!);
    given!.read();
    given!.destroy();
    zip.close();
    await expect.poll(timesOpen).toBe(0);
  });

  it.runIf(process.platform === 'linux')('closes the file that is no archive', async () => {
    const other = join(folder, 'other.zip');
    await writeFile(other, 'The ferry left at noon.');
    await expect(openZipFile(other, {})).rejects.toThrow(/end of central directory/i);
    await expect.poll(timesOpen).toBe(0);
  });
});
