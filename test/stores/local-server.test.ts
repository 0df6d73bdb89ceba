import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import neo4j from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cacheDirectory } from '../../src/config.ts';
import { fetchJars } from '../../src/local-server/jars.ts';
import { serverState, startServer, stopServer } from '../../src/local-server/local-server.ts';
import { fateOf, markOf, type ProcessMark } from '../../src/process-mark.ts';
import { type Outcome, runCli } from '../cli/run-cli.ts';

const environment = { CLAIMGRAPH_CACHE: cacheDirectory() };
const newHome = (): string => join(mkdtempSync(join(tmpdir(), 'claimgraph-local-')), 'a home');
const run = (command: string, home: string, ...more: readonly string[]): Promise<Outcome> =>
  runCli(['neo4j', command, '--home', home, ...more], { environment });

const recordOf = (home: string) => JSON.parse(readFileSync(join(home, 'server.json'), 'utf8'));
const modeOf = (...path: readonly string[]): number => statSync(join(...path)).mode & 0o777;
const NOTHING = { code: 0, stdout: '' };

beforeAll(() => void fetchJars(cacheDirectory()));

/** Ends a server that a failed test left running, if it is still that one. */
const started: ProcessMark[] = [];
afterAll(() => {
  for (const mark of started) if (fateOf(mark) === 'alive') process.kill(mark.pid, 'SIGKILL');
});

/** What the server answers to a statement, or the code of its refusal. */
async function ask(home: string, cypher: string): Promise<unknown> {
  const password = readFileSync(join(home, 'password'), 'utf8').trim();
  const driver = neo4j.driver(`bolt://127.0.0.1:${recordOf(home).port}`, neo4j.auth.basic('neo4j', password));
  try {
    const { records } = await driver.executeQuery(cypher);
    return records.map((record) => record.toObject());
  } catch (error) {
    return (error as { code: string }).code;
  } finally {
    await driver.close();
  }
}

describe('a local server', () => {
  const home = newHome();
  let first: Outcome;
  beforeAll(async () => {
    first = await run('start', home);
    started.push(recordOf(home));
  });

  it('outlives the command that starts it, which tells how to use it but not the password', async () => {
    const { pid, port } = recordOf(home);
    expect(first).toMatchObject({
      code: 0,
      stdout: `export CLAIMGRAPH_STORE=bolt://127.0.0.1:${port} NEO4J_USERNAME=neo4j NEO4J_PASSWORD_FILE='${home}/password'\n`,
      stderr: expect.stringContaining(`process ${pid}`),
    });
    expect(first.stdout + first.stderr).not.toContain(readFileSync(join(home, 'password'), 'utf8').trim());
    expect(fateOf(recordOf(home))).toBe('alive');
    expect(await run('status', home)).toMatchObject({ code: 0, stdout: first.stdout });
    expect([modeOf(home), modeOf(home, 'password'), modeOf(home, 'server.json')]).toEqual([0o700, 0o600, 0o600]);
  });

  it('is used with what the command prints', async () => {
    const settings = { ...environment, CLAIMGRAPH_STORE: `bolt://127.0.0.1:${recordOf(home).port}` };
    const login = { NEO4J_USERNAME: 'neo4j', NEO4J_PASSWORD_FILE: join(home, 'password') };
    const { code, stderr } = await runCli(['ingest', 'examples/karsk-bridge.md'], {
      environment: { ...settings, ...login },
    });
    expect({ code, stderr }).toMatchObject({ code: 0 });
  });

  it('stays one when it is started twice', async () => {
    const before = recordOf(home);
    expect(await run('start', home)).toMatchObject({
      code: 0,
      stdout: first.stdout,
      stderr: expect.stringMatching(/ran already/),
    });
    expect(recordOf(home)).toEqual(before);
  });

  it('reads no file and fetches nothing for a statement', async () => {
    let hits = 0;
    const listener = createServer((_, response) => {
      hits++;
      response.end('a\n');
    });
    await once(listener.listen(0, '127.0.0.1'), 'listening');
    const { port } = listener.address() as AddressInfo;
    writeFileSync(join(home, 'import', 'secret.csv'), 'secret\n');
    const load = (url: string) => ask(home, `LOAD CSV FROM '${url}' AS row RETURN row`);
    expect(await load('file:///secret.csv')).toMatch(/^Neo\.ClientError\./);
    expect(await load(`http://127.0.0.1:${port}/a.csv`)).toMatch(/^Neo\.ClientError\./);
    listener.close();
    expect(hits).toBe(0);
  });

  it('keeps its port, password and data over a stop', async () => {
    const before = recordOf(home);
    const count = 'MATCH (n) RETURN count(n) AS nodes';
    const nodes = await ask(home, count);
    expect(await run('stop', home)).toMatchObject({
      ...NOTHING,
      stderr: expect.stringContaining(`${before.pid}, has stopped`),
    });
    expect(['gone', 'another']).toContain(fateOf(before));
    expect(await run('status', home)).toMatchObject({
      ...NOTHING,
      stderr: expect.stringContaining('No local Neo4j runs'),
    });
    expect(await run('start', home)).toMatchObject({ code: 0, stdout: first.stdout });
    started.push(recordOf(home));
    expect(await ask(home, count)).toEqual(nodes);
  });

  it('starts again after it was killed, though its pid file was left', async () => {
    const killed = recordOf(home);
    process.kill(killed.pid, 'SIGKILL');
    await expect.poll(() => fateOf(killed), { timeout: 10_000 }).not.toBe('alive');
    expect(await run('status', home)).toMatchObject({
      ...NOTHING,
      stderr: expect.stringContaining('No local Neo4j runs'),
    });
    expect(await run('start', home)).toMatchObject({ code: 0, stdout: first.stdout });
    started.push(recordOf(home));
    expect(recordOf(home).pid).not.toBe(killed.pid);
    expect(await run('stop', home)).toMatchObject({ ...NOTHING, stderr: expect.stringContaining('has stopped') });
  });
});

describe('a pid file that names a process that is not the server', () => {
  const foreign = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
  const home = mkdtempSync(join(tmpdir(), 'claimgraph-local-'));
  const record = { ...markOf(foreign.pid!), port: 1, starting: false };
  const write = (content: unknown): void => writeFileSync(join(home, 'server.json'), JSON.stringify(content));
  afterAll(() => void foreign.kill('SIGKILL'));

  it.each([
    ["whose id was the server's before", { startedAt: 'before' }, 0, /No local Neo4j runs[\s\S]*was left alone/],
    ['of which the start is not known', { startedAt: null }, 1, /cannot tell whether process \d+ is the server/],
    ['on another host', { host: 'elsewhere.example' }, 1, /cannot tell whether[\s\S]*elsewhere\.example/],
    ['that is starting it', { starting: true }, 1, /is being started or stopped/],
  ])('leaves alone one %s', async (_, change, code, reason) => {
    write({ ...record, ...change });
    expect(await run('stop', home)).toMatchObject({ code, stdout: '', stderr: expect.stringMatching(reason) });
    expect(fateOf(record)).toBe('alive');
  });

  it.each([[{ pid: -1 }], [{ pid: 0 }], [{ pid: 1 }], [{ pid: `${foreign.pid}` }], [{ port: undefined }]])(
    'refuses %j',
    async (change) => {
      write({ ...record, ...change });
      for (const attempt of [stopServer(home), serverState(home), startServer({ home, jars: 'none' })])
        await expect(attempt).rejects.toMatchObject({ code: 'E_STORE_HELD', message: expect.stringContaining(home) });
      expect(fateOf(record)).toBe('alive');
    },
  );

  it('stops the process with the right start time: the tests above can fail', async () => {
    write(record);
    expect(await run('stop', home)).toMatchObject({ ...NOTHING, stderr: expect.stringContaining('has stopped') });
    expect(fateOf(record)).toBe('gone');
  });
});

it('does not start where a program listens at its port', async () => {
  const taken = createServer();
  await once(taken.listen(0, '127.0.0.1'), 'listening');
  const { port } = taken.address() as AddressInfo;
  const outcome = await run('start', newHome(), '--port', String(port));
  taken.close();
  expect(outcome).toMatchObject({
    code: 2,
    stdout: '',
    stderr: expect.stringMatching(/is taken by another program[\s\S]*--port/),
  });
});

it('does not use a password that others may read', async () => {
  const home = mkdtempSync(join(tmpdir(), 'claimgraph-local-'));
  writeFileSync(join(home, 'password'), 'known to all\n');
  chmodSync(join(home, 'password'), 0o644);
  const outcome = await run('start', home);
  expect(outcome).toMatchObject({ code: 2, stderr: expect.stringMatching(/can be read by others[\s\S]*chmod 600/) });
  expect((await run('status', home)).stderr).toContain('No local Neo4j runs');
});

it.each([['neo4j'], ['neo4j', 'start'], ['neo4j', 'stop'], ['neo4j', 'status']])(
  '%s %s: help with an example',
  async (...command) => {
    const { code, stdout } = await runCli([...command, '--help']);
    expect(code).toBe(0);
    expect(stdout).toContain(`Example:\n  claimgraph ${command.join(' ')}`);
  },
);

it('ends with 2 on wrong usage', async () => {
  expect(await runCli(['neo4j', 'start', '--bogus'])).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('--bogus'),
  });
});
