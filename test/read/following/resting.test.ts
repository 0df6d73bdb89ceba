import { appendFileSync, lstatSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { Resting } from '../../../src/read/following/resting.ts';

const REST_MS = 400;
const folder = mkdtempSync(join(tmpdir(), 'claimgraph-resting-'));

it('gives a file that is written slowly once it is whole', async () => {
  const file = join(folder, 'slow.txt');
  const read: string[] = [];
  const resting = new Resting(REST_MS, (path) => read.push(readFileSync(path, 'utf8')));
  let [longest, before] = [0, performance.now()];
  for (let piece = 0; piece < 8; piece++) {
    appendFileSync(file, String(piece));
    // Of what comes later nobody tells: the file itself shows it.
    if (piece === 0) resting.changed(file, lstatSync(file));
    await new Promise((go) => setTimeout(go, REST_MS / 4));
    longest = Math.max(longest, performance.now() - before);
    before = performance.now();
  }
  await expect.poll(() => read.length, { timeout: 20_000 }).toBeGreaterThan(0);
  // Where this machine was too busy to write as often, the file did rest before its end.
  if (longest < REST_MS) expect(read).toEqual(['01234567']);
  resting.close();
});

it('gives each version once, in the order in which they came, and neither links nor what is gone', async () => {
  const given: string[] = [];
  const resting = new Resting(REST_MS / 4, (path) => given.push(path));
  const [a, b, gone, link] = ['a', 'b', 'gone', 'link'].map((name) => join(folder, name)) as [string, ...string[]];
  for (const file of [b!, a, gone!]) {
    writeFileSync(file, file);
    resting.changed(file, lstatSync(file));
  }
  symlinkSync(a, link!);
  resting.changed(link!, lstatSync(link!));
  rmSync(gone!);
  await expect.poll(() => given, { timeout: 20_000 }).toEqual([b, a]);
  resting.changed(a, lstatSync(a));
  writeFileSync(b!, 'changed');
  resting.changed(b!, lstatSync(b!));
  await expect.poll(() => given, { timeout: 20_000 }).toEqual([b, a, b]);
  resting.close();
});
