import { createInterface } from 'node:readline';
import type { Neo4jAddress } from '../stores/neo4j-server.ts';
import { openAt, reported } from './neo4j-undisturbed.ts';

/** What a process that writes to a server is to do. */
export interface Orders {
  readonly address: Neo4jAddress;
  /** Numbers of reports, batch by batch. */
  readonly batches: readonly (readonly number[])[];
  readonly cypherDirectory?: string;
}

/**
 * One of several processes that write to a server at once. It says `ready`, reads its orders, opens the store, says
 * `open`, and at the next line applies its batches; then it says what they did, or the error.
 */
const say = (value: unknown): void => void process.stdout.write(`${JSON.stringify(value)}\n`);

const lines = createInterface({ input: process.stdin })[Symbol.asyncIterator]();
say('ready');
const { address, batches, ...options } = JSON.parse((await lines.next()).value ?? '') as Orders;
const store = await openAt(address, options);
say('open');
await lines.next();
try {
  const total = { added: 0, replaced: 0, unchanged: 0 };
  for (const batch of batches) {
    const report = await store.apply(batch.map(reported));
    total.added += report.added;
    total.replaced += report.replaced;
    total.unchanged += report.unchanged;
  }
  say(total);
} catch (error) {
  say({ error: String(error) });
}
await store.close();
process.exit();
