import neo4j, { type Driver, type ManagedTransaction } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { Pipeline } from '../../src/store/neo4j/pipeline.ts';

let driver: Driver;

beforeAll(() => {
  const { uri, user, password } = inject('neo4j');
  driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
});
afterAll(() => driver?.close());

const LABEL = 'PipelineTest';

async function inPipeline<T>(job: (tx: Pipeline) => Promise<T>): Promise<T> {
  const session = driver.session();
  try {
    return await session.executeWrite(async (transaction: ManagedTransaction) => {
      const tx = new Pipeline(transaction);
      const answer = await job(tx);
      await tx.settle();
      return answer;
    });
  } finally {
    await session.close();
  }
}

const create = (n: number) => [`CREATE (:${LABEL} {n: $n})`, { n }] as const;
const count = (tx: Pipeline) => tx.run(`MATCH (p:${LABEL}) RETURN count(p) AS n, max(p.n) AS last`, {});

describe('statements that are sent ahead', () => {
  it('take effect in their order, before what is asked after them, however many', async () => {
    const rows = await inPipeline(async (tx) => {
      for (let n = 1; n <= 100; n++) await tx.send(...create(n));
      const counted = await count(tx);
      await tx.send(`MATCH (p:${LABEL}) DELETE p`, {});
      return [...counted, ...(await count(tx))];
    });
    expect(rows).toEqual([
      { n: 100, last: 100 },
      { n: 0, last: null },
    ]);
  });

  it('take their transaction along when one fails, and the error is of that one', async () => {
    const failing = inPipeline(async (tx) => {
      await tx.send(...create(1));
      await tx.send('RETURN 1 / $zero AS never', { zero: 0 });
      await tx.send(...create(2));
    });
    await expect(failing).rejects.toThrow(/by zero/);
    expect(await inPipeline(count)).toEqual([{ n: 0, last: null }]);
  });
});
