import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listSources } from '../../src/read/read.ts';
import { readSource } from '../../src/read/sources.ts';

let root = '';
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'claimgraph-read-'));
  await mkdir(join(root, 'b/deep'), { recursive: true });
  await mkdir(join(root, 'none'));
  for (const name of ['z.txt', 'a.md', 'photo.png', 'b/two.JSON', 'b/deep/one.txt', 'b/.hidden'])
    await writeFile(join(root, name), name.endsWith('JSON') ? '{"id":"two","text":"It burns."}' : 'It burns.');
});
afterAll(() => rm(root, { recursive: true }));

describe('listSources', () => {
  it('lists articles of a directory sorted and at any depth, once each', async () => {
    const files = await listSources([root, join(root, 'z.txt'), '-']);
    expect(files.map((file) => (file === '-' ? file : relative(root, file)))).toEqual([
      'a.md',
      'b/deep/one.txt',
      'b/two.JSON',
      'z.txt',
      '-',
    ]);
  });

  it('tells what it passes over, and leaves alone what is hidden', async () => {
    const passedOver: string[] = [];
    const passOver = (file: string) => passedOver.push(relative(root, file));
    const leftOut = (path: string) => relative(root, path) === 'b';
    const files = await listSources([root], undefined, { passOver, leftOut });
    expect(files.map((file) => relative(root, file))).toEqual(['a.md', 'z.txt']);
    expect(passedOver).toEqual(['photo.png']);
  });

  it('says which addresses are not fetched', async () => {
    await expect(listSources(['ftp://press.example/a'])).rejects.toThrow(/ftp addresses are not fetched/);
  });

  it('names what is not there and what holds no article', async () => {
    await expect(listSources([join(root, 'gone.txt')])).rejects.toThrow(/cannot read .*gone\.txt: no such file/);
    await expect(listSources([join(root, 'none')])).rejects.toThrow(/none holds no file that can be read/);
  });
});

describe('readSource', () => {
  it('reads by extension, in any case', async () => {
    expect(await readSource(join(root, 'b/two.JSON'))).toEqual({ id: 'two', text: 'It burns.' });
  });

  it('reads a file of another name as plain text', async () => {
    expect((await readSource(join(root, 'b/.hidden'))).text).toBe('It burns.');
  });

  it('names a file that is gone', async () => {
    await expect(readSource(join(root, 'gone.md'))).rejects.toMatchObject({
      code: 'E_INPUT',
      message: expect.stringContaining('gone.md'),
    });
  });
});
