import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { ClaimgraphError } from '../domain/errors.ts';
import type { Within } from './carried/within.ts';
import type { Metadata } from './raw-article.ts';
import { MOST_ARTICLE_BYTES, SPLIT_IT } from './too-long.ts';
import { unreadable } from './unreadable.ts';

/** What the carrier of something — a server, a feed, an archive — says of it. */
export interface Told {
  /** Lower case, without parameters: `text/html`. */
  readonly mediaType?: string;
  readonly charset?: string;
  /** Where it was fetched from in the end, after redirects. */
  readonly address?: string;
  /** ISO date and time, UTC. */
  readonly retrieved?: string;
  /** What else the carrier knows, a feed the title for example: used where the thing itself does not say. */
  readonly metadata?: Metadata;
  /** What columns of a table or keys of a JSON line say of it: as good as if the thing said so itself. */
  readonly given?: Metadata;
}

/** Who gave something and wants to know what became of it, as a feed does, of which each thing is read once. */
export interface Giver {
  /** All that the thing holds has been stored, or this part of it. */
  stored(): void;
  /** It could not be read. */
  failed(): void;
}

/** Something that can be read: a file, an answer of a server, an entry of an archive. Its bytes come when asked for. */
export interface Item {
  /** How people find it: a path, an address, `pile.zip › reports/a.html`. Never used as a path. */
  readonly name: string;
  readonly told: Told;
  /** Where it is a file on this machine, its path; carriers may then read it in any order. */
  readonly file?: string;
  /** Its bytes, where that is known before they come. */
  readonly size?: number;
  readonly giver?: Giver;
  /** What it lies in, where that is an archive or a list of addresses. */
  readonly within?: Within;
  /** The bytes, piece by piece. @throws ClaimgraphError E_INPUT naming it */
  pieces(): AsyncIterable<Uint8Array>;
}

/** A file as an item. @throws ClaimgraphError E_INPUT for one that is not there or is no file */
export async function fileItem(file: string): Promise<Item> {
  const status = await stat(file).catch((cause: unknown) => Promise.reject(unreadable(file, cause)));
  if (status.isDirectory()) throw unreadable(file, Object.assign(new Error(), { code: 'EISDIR' }));
  return {
    name: file,
    told: {},
    file,
    size: status.size,
    async *pieces() {
      try {
        yield* createReadStream(file);
      } catch (cause) {
        throw unreadable(file, cause);
      }
    },
  };
}

/** Bytes that are at hand as an item. */
export const bytesItem = (name: string, bytes: Uint8Array, told: Told = {}): Item => ({
  name,
  told,
  async *pieces() {
    yield bytes;
  },
});

/** Standard input. It comes once. */
export const standardInput = (): Item => ({
  name: 'standard input',
  told: {},
  pieces: () => process.stdin as AsyncIterable<Uint8Array>,
});

const megabytes = (bytes: number): string => `${Math.round(bytes / (1024 * 1024))} MB`;

/**
 * All bytes of an item. @throws ClaimgraphError E_INPUT as soon as it is known that there are more than `most`, and for one
 * that cannot be read
 */
export async function bytesOf({ name, size = 0, pieces }: Item, most = MOST_ARTICLE_BYTES): Promise<Uint8Array> {
  const refuseBeyond = (bytes: number): void => {
    if (bytes <= most) return;
    throw new ClaimgraphError('E_INPUT', `${name} is larger than ${megabytes(most)}`, { hint: SPLIT_IT });
  };
  refuseBeyond(size);
  const read: Uint8Array[] = [];
  let come = 0;
  for await (const piece of pieces()) {
    come += piece.length;
    refuseBeyond(come);
    read.push(piece);
  }
  return read.length === 1 ? read[0]! : Buffer.concat(read);
}

/** An item that comes once, held so that it can be looked at again. @throws ClaimgraphError E_INPUT as `bytesOf` */
export const heldItem = async (item: Item): Promise<Item> => bytesItem(item.name, await bytesOf(item), item.told);

/** The first bytes of an item, at least `wanted` of them where it has so many. */
export async function headOf({ pieces }: Item, wanted: number): Promise<Uint8Array> {
  const read: Uint8Array[] = [];
  let size = 0;
  for await (const piece of pieces()) {
    read.push(piece);
    size += piece.length;
    if (size >= wanted) break;
  }
  return Buffer.concat(read);
}
