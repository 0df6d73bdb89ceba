import type { ChildProcess } from 'node:child_process';
import { appendFileSync, mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { runProgram } from '../../src/cli/program.ts';
import { quarantined } from '../../src/cli/quarantine.ts';
import { interrupt, runCli, servedUrl, startScript, temporary } from './run-cli.ts';

/** A folder that the real command follows, and what it said. */
interface Followed {
  readonly child: ChildProcess;
  readonly folder: string;
  readonly store: string;
  said(): string;
}

const WAIT = { timeout: 50_000, interval: 50 };
const about = (pier: number | string): string => `Velden warned the port of Orsk about pier ${pier}.\n`;
const PICTURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]);

/** Starts the command and waits until it watches. */
async function follow(folder: string, ...more: readonly string[]): Promise<Followed> {
  const store = join(folder, 'graph');
  const child = startScript('src/cli/main.ts', ['ingest', '--watch', folder, '--store', store, ...more]);
  let stderr = '';
  child.stderr.setEncoding('utf8').on('data', (piece: string) => (stderr += piece));
  await vi.waitFor(() => expect(stderr).toContain(`watching ${folder}`), WAIT);
  return { child, folder, store, said: () => stderr };
}

/** How many articles were told of as added, replaced and unchanged, all together. */
function told(said: string): readonly [number, number, number] {
  const sums: [number, number, number] = [0, 0, 0];
  for (const [, ...counts] of said.matchAll(/: (\d+) added, (\d+) replaced, (\d+) unchanged/g))
    for (const at of [0, 1, 2]) sums[at]! += Number(counts[at]);
  return sums;
}

const names = ({ store }: Followed): readonly string[] => quarantined(join(store, 'reading')).map(({ name }) => name);

describe('a folder that is followed', () => {
  const folder = join(temporary(), 'inbox');
  const path = (name: string): string => join(folder, name);
  let followed: Followed;
  beforeAll(async () => {
    mkdirSync(folder);
    writeFileSync(path('first.txt'), about('first'));
    followed = await follow(folder);
  });
  afterAll(() => followed.child.kill('SIGKILL'));

  it('is read, and its new files however they come; hidden, foreign and linked ones and the store are not', async () => {
    const outside = temporary();
    writeFileSync(join(outside, 'secret.txt'), about('secret'));
    mkdirSync(join(outside, 'moved/deep'), { recursive: true });
    writeFileSync(join(outside, 'moved/deep/in.txt'), about('moved'));
    renameSync(join(outside, 'moved'), path('moved'));
    writeFileSync(path('.draft'), about('renamed'));
    renameSync(path('.draft'), path('renamed.txt'));
    for (const name of ['.hidden.txt', '~$open.docx', '.x.txt.swp', 'x.txt~', 'picture.jpg'])
      writeFileSync(path(name), about(name));
    symlinkSync(join(outside, 'secret.txt'), path('link.txt'));
    symlinkSync(outside, path('linked'));
    mkdirSync(path('new/deep'), { recursive: true });
    writeFileSync(path('new/deep/a.txt'), about('new'));
    await expect.poll(() => told(followed.said()), WAIT).toEqual([4, 0, 0]);
    expect(names(followed)).toEqual([]);
  });

  it('is read anew where a text changed, and not where nothing did', async () => {
    writeFileSync(path('first.txt'), about('first'));
    await expect.poll(() => told(followed.said()), WAIT).toEqual([4, 0, 1]);
    writeFileSync(path('first.txt'), about('second'));
    await expect.poll(() => told(followed.said()), WAIT).toEqual([5, 0, 1]);
    // The store keeps what was read of a file that is removed.
    rmSync(path('renamed.txt'));
  });

  it('keeps what cannot be read in the quarantine until it is mended, also an archive that grew', async () => {
    const archive = zipSync({ 'a.txt': Buffer.from(about('packed')) });
    writeFileSync(path('bad.txt'), PICTURE);
    writeFileSync(path('pile.zip'), archive.subarray(0, 60));
    await expect.poll(() => [...names(followed)].sort(), WAIT).toEqual([path('bad.txt'), path('pile.zip')]);
    writeFileSync(path('bad.txt'), about('mended'));
    appendFileSync(path('pile.zip'), archive.subarray(60));
    await expect.poll(() => told(followed.said()), WAIT).toEqual([7, 0, 1]);
    await expect.poll(() => names(followed), WAIT).toEqual([]);
  });

  it('ends at Ctrl-C with what was read in the store, which costs nothing the next time', async () => {
    expect(await interrupt(followed.child)).toBe(130);
    const { stdout } = await runCli(['status', '--json', '--store', followed.store]);
    expect(JSON.parse(stdout).counts.documents).toBe(7);
    followed = await follow(folder);
    await expect.poll(() => told(followed.said()), WAIT).toEqual([0, 0, 5]);
  });

  it('is said to be gone when it is, and the command fails', async () => {
    const code = new Promise((resolve) => followed.child.once('close', resolve));
    renameSync(folder, `${folder}-elsewhere`);
    expect(await code).toBe(1);
    expect(followed.said()).toContain(`${folder} is gone and cannot be followed any more`);
  });
});

it('a burst of files, copied and moved in, is read in a thread, each once, and told of in few lines', async () => {
  const [folder, outside] = [temporary(), join(temporary(), 'moved')];
  mkdirSync(outside);
  const { child, said } = await follow(folder, '--workers', '1', '--publisher', 'Orsk Courier');
  for (let index = 0; index < 150; index++)
    writeFileSync(join(index % 3 === 0 ? outside : folder, `${index}.txt`), about(index));
  renameSync(outside, join(folder, 'moved'));
  await expect.poll(() => told(said()), WAIT).toEqual([150, 0, 0]);
  expect(said().match(/added/g)!.length).toBeLessThan(8);
  expect(await interrupt(child)).toBe(130);
});

it('says what to do when the process that holds the store is gone, and loses nothing', async () => {
  const [folder, store] = [temporary(), join(temporary(), 'store')];
  writeFileSync(join(folder, 'before.txt'), about('before'));
  await runCli(['ingest', folder, '--store', store]);
  const holder = startScript('src/cli/main.ts', ['view', '--port', '0', '--no-open', '--store', store]);
  await servedUrl(holder);
  const child = startScript('src/cli/main.ts', ['ingest', '--watch', folder, '--store', store]);
  const ended = new Promise((resolve) => child.once('close', resolve));
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (piece: string) => (said += piece));
  await expect.poll(() => told(said), WAIT).toEqual([0, 0, 1]);
  holder.kill('SIGKILL');
  writeFileSync(join(folder, 'after.txt'), about('after'));
  expect(await ended).toBe(1);
  expect(said).toMatch(/holds the store and does not answer\n.*Then run the same command again/);
  const again = await follow(folder, '--store', store);
  await expect.poll(() => told(again.said()), WAIT).toEqual([1, 0, 1]);
  expect(await interrupt(again.child)).toBe(130);
});

describe('what cannot be followed', () => {
  const file = join(temporary(), 'a.txt');
  writeFileSync(file, about(1));
  it.each([
    [['-'], 2, 'standard input is no folder'],
    [['https://courier.example/feed.xml'], 2, 'is no folder that --watch can follow'],
    [[file], 2, 'is no folder that --watch can follow'],
    [[temporary(), temporary()], 2, 'one folder at a time'],
    [[temporary(), '--dry-run'], 2, '--dry-run stores nothing'],
    [[join(temporary(), 'nowhere')], 1, 'no such file'],
  ])('%j is refused', async (inputs, expected, words) => {
    let said = '';
    vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
      said += String(text);
      return true;
    });
    const code = await runProgram(['ingest', '--watch', ...inputs, '--store', join(temporary(), 'store')]);
    vi.restoreAllMocks();
    expect({ code, said }).toEqual({ code: expected, said: expect.stringContaining(words) });
  });
});
