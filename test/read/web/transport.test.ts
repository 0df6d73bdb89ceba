import { monitorEventLoopDelay } from 'node:perf_hooks';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bytesOf } from '../../../src/read/item.ts';
import type { Fetcher } from '../../../src/read/web/fetcher.ts';
import { type LoopbackServer, loopbackFetcher, openLoopbackServer } from '../../fixtures/web/loopback-server.ts';
import { type Shape, shapePath, transportShapes } from '../../fixtures/web/transport-shapes.ts';

const MOST_STALL = 200;
const shapes = transportShapes();
let server: LoopbackServer;
let fetcher: Fetcher;

beforeAll(async () => {
  const site = Object.fromEntries(Object.entries(shapes).map(([name, { respond }]) => [shapePath(name), respond]));
  server = await openLoopbackServer(site);
  fetcher = loopbackFetcher({ limits: { total: 2_000 } });
});
afterAll(async () => {
  await fetcher.close();
  await server.close();
});

async function outcomeOf(name: string): Promise<string> {
  const url = server.url(shapePath(name));
  try {
    return new TextDecoder('latin1').decode(await bytesOf(await fetcher.fetch(url)));
  } catch (error) {
    expect(error).toMatchObject({ code: 'E_INPUT', message: expect.stringContaining(`cannot fetch ${url}: `) });
    return (error as Error).message;
  }
}

/** The longest time for which timers were late, in milliseconds. */
async function stallOf(work: () => Promise<unknown>): Promise<number> {
  const delay = monitorEventLoopDelay({ resolution: 5 });
  delay.enable();
  await work();
  delay.disable();
  return delay.max / 1e6;
}

/** What is wrong with what came of a shape. Other programs may hold this one up; what it does itself it does again. */
async function wrongWith(name: string, { expected }: Shape): Promise<readonly string[]> {
  let stall = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < 3 && stall > MOST_STALL; attempt += 1) {
    let outcome = '';
    stall = await stallOf(async () => {
      outcome = await outcomeOf(name);
    });
    const right = typeof expected === 'string' ? outcome === expected : expected.test(outcome);
    if (!right) return [`${name}: ${outcome.slice(0, 300)}`];
  }
  return stall > MOST_STALL ? [`${name}: the process did not answer for ${Math.round(stall)} ms`] : [];
}

describe('what servers do', () => {
  it('gives the page or a clear refusal for every shape, and the process answers throughout', async () => {
    expect(Object.keys(shapes).length).toBeGreaterThanOrEqual(30);
    const wrong: string[] = [];
    for (const [name, shape] of Object.entries(shapes)) {
      const begun = performance.now();
      wrong.push(...(await wrongWith(name, shape)));
      expect(performance.now() - begun, name).toBeLessThan(3 * 5_000);
    }
    expect(wrong).toEqual([]);
  });
});
