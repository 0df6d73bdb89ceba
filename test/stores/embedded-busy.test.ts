import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { GraphStore } from '../../src/ports/graph-store.ts';
import { checkRanges } from '../../src/store/embedded/ranges.ts';
import { RunningQueries } from '../../src/store/embedded/running-queries.ts';
import { openStore } from '../../src/store/open.ts';
import { interrupt, servedUrl, startScript } from '../cli/run-cli.ts';
import { denial, ontology, project, warnings } from '../contract/documents.ts';

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'claimgraph-busy-'));
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

/** Keeps the engine busy for seconds, in little memory. */
const LONG = 'UNWIND range(1, 900) AS x UNWIND range(1, 900) AS y RETURN sum(x % 7 + y % 3) AS s';

const refusal = (message: string) => ({ code: 'E_QUERY', message: expect.stringContaining(message) });
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe('an embedded store whose engine is busy with queries past their time', () => {
  let store: GraphStore;
  beforeEach(async () => {
    store = await openStore(directory, { ontology, project });
    await store.migrate();
    await store.apply([warnings]);
  });
  afterEach(() => store.close());

  it('says so to new queries, still takes documents, and answers again when they are done', async () => {
    const late = Array.from({ length: 4 }, () => store.run(LONG, {}, { timeoutMs: 20 }));
    for (const outcome of await Promise.allSettled(late))
      expect(outcome).toMatchObject({ status: 'rejected', reason: refusal('longer than 20 ms') });
    await expect(store.run('RETURN 1 AS one')).rejects.toMatchObject(refusal('4 earlier ones are past their time'));
    expect(await store.apply([denial])).toMatchObject({ added: 1 });
    const end = Date.now() + 60_000;
    let answer: unknown;
    while (answer === undefined && Date.now() < end) {
      await pause(100);
      answer = await store.run('RETURN 1 AS one').catch(() => undefined);
    }
    expect(answer).toMatchObject({ rows: [{ one: 1 }] });
  });

  it('lets queries wait for those that are in time', async () => {
    const sums = await Promise.all(
      Array.from({ length: 12 }, (_, x) => store.run('UNWIND range(1, 1000) AS y RETURN sum(y) + $x AS s', { x })),
    );
    expect(sums.map(({ rows }) => rows[0]!['s'])).toEqual(Array.from({ length: 12 }, (_, x) => 500_500 + x));
  });
});

describe('a program whose engine is busy', () => {
  it('ends when it is interrupted, and does not wait for the engine', async () => {
    const child = startScript('src/cli/main.ts', ['view', '--port', '0', '--no-open', '--store', directory]);
    const { url } = await servedUrl(child);
    const cypher = 'UNWIND range(1, 20000) AS x UNWIND range(1, 20000) AS y RETURN sum(x % 7 + y % 3) AS s';
    const body = JSON.stringify({ cypher });
    const headers = { 'content-type': 'application/json' };
    const asked = fetch(new URL('/api/cypher', url), { method: 'POST', headers, body }).catch(() => 'cut off');
    await pause(500);
    const start = Date.now();
    expect(await interrupt(child)).toBe(0);
    expect(Date.now() - start).toBeLessThan(20_000);
    expect(await asked).toBe('cut off');
  });
});

describe('places for queries', () => {
  /** A query that is done when told. */
  function held() {
    let finish: (value: string) => void = () => undefined;
    const done = new Promise<string>((resolve) => {
      finish = resolve;
    });
    return { query: () => done, finish };
  }

  it('are four; the rest wait in line, in their own time', async () => {
    const queries = new RunningQueries();
    const first = Array.from({ length: 4 }, held);
    const running = first.map(({ query }) => queries.run(query, 60_000));
    const order: string[] = [];
    const patient = ['a', 'b'].map((name) => queries.run(async () => order.push(name), 60_000));
    await expect(queries.run(async () => order.push('c'), 10)).rejects.toMatchObject(refusal('it waited 10 ms'));
    expect(order).toEqual([]);
    first[0]!.finish('done');
    await Promise.all(patient);
    expect(order).toEqual(['a', 'b']);
    for (const { finish } of first) finish('done');
    expect(await Promise.all(running)).toEqual(['done', 'done', 'done', 'done']);
    expect(await queries.run(async () => 1, 10)).toBe(1);
  });

  it('are free again after a query that failed', async () => {
    const queries = new RunningQueries();
    for (let turn = 0; turn < 10; turn++)
      await expect(queries.run(() => Promise.reject(new Error('bad')), 1_000)).rejects.toThrow('bad');
  });
});

describe('ranges that would take all memory', () => {
  it.each([
    'RETURN range(1, 10000000000)',
    'RETURN size(Range ( 0 , 9223372036854775807 ))',
    'RETURN range(10000000000, 1, -1)',
    'RETURN range(1, $most)',
    'UNWIND range($least, 5) AS x RETURN x',
    'RETURN range(1, 0x2540BE400)',
    '/* small */ RETURN range(1, /* big */ 10000000000) // range(1, 2)',
  ])('are refused: %s', (cypher) => {
    expect(() => checkRanges(cypher, { most: 10 ** 10, least: -(10 ** 10) })).toThrow('more than 1,000,000 numbers');
  });

  it.each([
    'RETURN range(1, 1000000)',
    'RETURN range(0, 10000000000, 1000000)',
    'RETURN range(1, $few), range(1, $missing)',
    'RETURN range(0, size(list) - 1), range(a, b)',
    "RETURN 'range(1, 10000000000)' AS text // range(1, 10000000000)",
  ])('are not taken for such: %s', (cypher) => {
    expect(() => checkRanges(cypher, { few: 10 })).not.toThrow();
  });
});
