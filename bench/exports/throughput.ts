import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { devNull } from 'node:os';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ExportSource } from '../../src/export/content.ts';
import type { Piece } from '../../src/export/format.ts';
import { exportGraph } from '../../src/export/formats.ts';
import { ontology } from '../stores/stored.ts';

const ROUNDS = 5;
const CHUNK = 1 << 16;

const cpuSeconds = async (job: () => Promise<void>): Promise<number> => {
  const before = process.cpuUsage();
  await job();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
};

const write = (pieces: AsyncIterable<Piece> | Iterable<Piece>): Promise<void> =>
  pipeline(Readable.from(pieces), createWriteStream(devNull));

/** Nothing but stringifying and writing, in pieces of the same size. */
function* bare(records: readonly object[]): Generator<string> {
  let chunk = '';
  for (const record of records) {
    chunk += `${JSON.stringify(record)}\n`;
    if (chunk.length < CHUNK) continue;
    yield chunk;
    chunk = '';
  }
  yield chunk;
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1]!;

async function listed<T>(items: AsyncIterable<T>): Promise<readonly T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}

/**
 * How many times the CPU time of stringifying and writing the same records bare a format takes, both in turns, the median
 * of several rounds. The records are what the format reads: all in memory before.
 */
export async function timesBare(format: string, source: ExportSource): Promise<number> {
  const [documents, elements] = [await listed(source.documents()), await listed(source.elements())];
  async function* streamed<T>(items: readonly T[]): AsyncGenerator<T> {
    yield* items;
  }
  const held: ExportSource = { ...source, documents: () => streamed(documents), elements: () => streamed(elements) };
  const records: readonly object[] = format === 'ndjson' ? documents : elements;
  const newHash = () => createHash('sha256');
  const ratios: number[] = [];
  for (let round = 0; round <= ROUNDS; round++) {
    const plain = await cpuSeconds(() => write(bare(records)));
    const ours = await cpuSeconds(() => write(exportGraph(held, { format, ontology, newHash })));
    if (round > 0) ratios.push(ours / plain);
  }
  return median(ratios);
}
