import { ClaimgraphError } from '../../../src/domain/errors.ts';
import { bytesItem, bytesOf, type Item, type Told } from '../../../src/read/item.ts';
import type { Carrier, Reading } from '../../../src/read/reading.ts';

/** What a carrier gave: something with its bytes as text, or why there is nothing. */
export interface Carried {
  readonly name?: string;
  readonly text?: string;
  readonly told?: Told;
  readonly error?: string;
  readonly hint?: string | undefined;
}

const errorOf = (error: unknown): Carried => {
  if (!(error instanceof ClaimgraphError)) throw error;
  return { error: error.message, hint: error.hint };
};

/** Takes what a carrier gives of an item, one after the other; an error that ends it comes last. */
export async function carry(carrier: Carrier, item: Item, reading: Reading = {}): Promise<readonly Carried[]> {
  const carried: Carried[] = [];
  try {
    for await (const each of carrier(item, reading)) {
      if (each instanceof ClaimgraphError) carried.push(errorOf(each));
      else
        carried.push(
          await bytesOf(each).then(
            (bytes) => ({ name: each.name, text: Buffer.from(bytes).toString(), told: each.told }),
            errorOf,
          ),
        );
    }
  } catch (error) {
    carried.push(errorOf(error));
  }
  return carried;
}

/** Bytes as they come from a file: in pieces of a size. */
export const inPieces = (name: string, bytes: Uint8Array, size: number): Item => ({
  ...bytesItem(name, bytes),
  async *pieces() {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
  },
});

export const textOf = (name: string, text: string | Uint8Array, told: Told = {}): Item =>
  bytesItem(name, Buffer.from(text as string), told);

/** What each says of itself, in short. */
export const shown = (carried: readonly Carried[]): readonly string[] =>
  carried.map(({ name, text, error }) => error ?? `${name}: ${text}`);
