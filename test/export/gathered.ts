import type { ContentOptions } from '../../src/export/content.ts';
import type { Piece } from '../../src/export/format.ts';
import { exportGraph } from '../../src/export/formats.ts';
import type { TestStore } from '../fixtures/viewer/open-store.ts';

/** Everything that comes, as a list. */
export async function gathered<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}

/** The pieces of an export as one buffer. */
export const wholeBytes = async (pieces: AsyncIterable<Piece>): Promise<Buffer> =>
  Buffer.concat((await gathered(pieces)).map((piece) => Buffer.from(piece as Uint8Array)));

/** The pieces of an export as one text. */
export const wholeText = async (pieces: AsyncIterable<Piece>): Promise<string> => (await wholeBytes(pieces)).toString();

/** What a format writes of a store. */
export const exported = (
  { store, ontology }: TestStore,
  format: string,
  part: Omit<ContentOptions, 'ontology'> = {},
): Promise<string> => wholeText(exportGraph(store, { format, ontology, ...part }));
