import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { devNull } from 'node:os';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ExportSource } from '../../src/export/content.ts';
import type { Piece } from '../../src/export/format.ts';
import { exportGraph } from '../../src/export/formats.ts';
import type { GraphStore } from '../../src/ports/graph-store.ts';
import { ontology } from '../stores/stored.ts';

/** Has an embedded store decode all properties, which it does when the first is asked for. */
export async function touched(store: GraphStore): Promise<void> {
  const queries = ['Entity', 'Article', 'Sentence', 'Claim'].flatMap((label) => [
    `MATCH (n:${label}) RETURN count(properties(n)) AS count`,
    `MATCH (n:${label})-[r]->() RETURN count(properties(r)) AS count`,
  ]);
  for (const query of queries) await store.run(query, {}, { timeoutMs: 600_000 });
}

const resident = (): number => process.memoryUsage().rss / 1e6;

/** How much was written, in MB, and how many MB more than before were resident at most. */
export async function growthOf(source: ExportSource, format: string): Promise<{ written: number; growth: number }> {
  globalThis.gc?.();
  const before = resident();
  let [peak, written] = [before, 0];
  const look = (): void => {
    peak = Math.max(peak, resident());
  };
  const timer = setInterval(look, 20);
  async function* watched(pieces: AsyncIterable<Piece>): AsyncGenerator<Piece> {
    for await (const piece of pieces) {
      written += piece.length / 1e6;
      look();
      yield piece;
    }
  }
  const newHash = () => createHash('sha256');
  await pipeline(
    Readable.from(watched(exportGraph(source, { format, ontology, newHash }))),
    createWriteStream(devNull),
  );
  clearInterval(timer);
  look();
  return { written, growth: peak - before };
}
