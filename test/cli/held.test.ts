import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isLoopback } from '../../src/cli/remote.ts';
import { createEngine, openGraph } from '../../src/pipeline.ts';
import type { GraphStore } from '../../src/ports/graph-store.ts';
import { runCli, temporary } from './run-cli.ts';

const directory = join(temporary(), 'store');
let store: GraphStore;
beforeAll(async () => {
  store = await openGraph(directory, { engine: createEngine() });
});
afterAll(() => store.close());

describe('a store that another process holds', () => {
  it('is refused at once, naming the holder, when the holder does not serve it', async () => {
    const { code, stdout, stderr } = await runCli(['query', 'timeline', '--store', directory]);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain(`held by process ${process.pid}`);
  });

  it('is not looked for on another machine, whatever the lock says', async () => {
    const lock = join(directory, 'lock.json');
    const holder = JSON.parse(readFileSync(lock, 'utf8'));
    writeFileSync(lock, JSON.stringify({ ...holder, url: 'http://claims.example:4173' }));
    const { code, stderr } = await runCli(['ingest', 'README.md', '--store', directory]);
    expect(code).toBe(1);
    expect(stderr).toContain(`held by process ${process.pid}`);
    expect(stderr).not.toContain('asking it');
  });

  it('is told to be waited for when its server does not answer', async () => {
    store.announce?.('http://127.0.0.1:1');
    const { code, stderr } = await runCli(['query', 'timeline', '--store', directory]);
    expect(code).toBe(1);
    expect(stderr).toContain('does not answer');
  });
});

it.each([
  ['http://127.0.0.1:80', true],
  ['http://localhost:4173', true],
  ['http://[::1]:9', true],
  ['http://127.0.0.1.evil.example', false],
  ['http://localhost.example', false],
  ['https://10.0.0.1', false],
  ['file:///etc/passwd', false],
])('%s is on this machine: %s', (url, expected) => expect(isLoopback(url)).toBe(expected));
