import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { expect, it } from 'vitest';
import { fateOf, markOf } from '../src/process-mark.ts';

it('knows a process that lives, one that is gone, and a later one with the same id', async () => {
  const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
  const mark = markOf(child.pid!);
  expect(mark.startedAt).not.toBeNull();
  expect(fateOf(mark)).toBe('alive');
  expect(fateOf({ ...mark, startedAt: 'another time' })).toBe('another');
  child.kill('SIGKILL');
  await once(child, 'exit');
  expect(fateOf(mark)).toBe('gone');
});

it('does not decide without a start time, nor about another host', () => {
  const mark = markOf(process.pid);
  expect(fateOf({ ...mark, startedAt: null })).toBe('unknown');
  expect(fateOf({ ...mark, host: 'elsewhere.example' })).toBe('unknown');
});

it.runIf(existsSync('/proc/self/stat'))('takes one that ended, but was not waited for, as gone', async () => {
  // The shell starts a child that ends at once, and becomes a program that never asks for it.
  const parent = spawn('sh', ['-c', 'sleep 0.3 & echo $!; exec sleep 20']);
  const [line] = (await once(parent.stdout, 'data')) as [Buffer];
  const mark = markOf(Number(String(line)));
  expect(fateOf(mark)).toBe('alive');
  await expect.poll(() => fateOf(mark), { timeout: 5_000 }).toBe('gone');
  expect(existsSync(`/proc/${mark.pid}`)).toBe(true);
  parent.kill('SIGKILL');
});
