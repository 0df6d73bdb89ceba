import { extname } from 'node:path';
import { crc32, createInflateRaw } from 'node:zlib';
import yauzl, { type ZipFile } from 'yauzl';
import { ClaimgraphError } from '../../domain/errors.ts';
import { binaryKind } from '../binary.ts';
import { bytesOf, headOf, type Item } from '../item.ts';
import { EXTENSIONS, HEAD_BYTES, kindOf } from '../kind.ts';
import { lost } from '../lost-item.ts';
import type { Carrier } from '../reading.ts';
import { damaged, INFLATING, inflated, type Packed } from './inflated.ts';
import { type Meter, type Within, withinOf } from './within.ts';
import { listingOf, type NamedEntry } from './zip-entries.ts';
import { openZipFile } from './zip-file.ts';

/** Most bytes of an archive that lies in another, or comes without being a file. */
const MOST_ARCHIVE_BYTES = 200 * 1024 * 1024;
const STORED = 0;
const DEFLATED = 8;
const OPENING = { lazyEntries: true, autoClose: false, decodeStrings: false } as const;
/** What looks like an extension: not the day in `report 12.11`. */
const EXTENSION = /^\.[a-z][a-z0-9]{0,9}$/i;
const MOST_NAMED = 3;

async function opened(item: Item): Promise<ZipFile> {
  try {
    if (item.file !== undefined) return await openZipFile(item.file, OPENING);
    return await yauzl.fromBufferPromise(Buffer.from(await bytesOf(item, MOST_ARCHIVE_BYTES)), OPENING);
  } catch (cause) {
    throw damaged(item.name, cause);
  }
}

interface Opened {
  readonly zip: ZipFile;
  readonly name: string;
  readonly within: Within;
}

/** Bytes that are not packed, counted all the same. */
async function* stored({ pieces, meter }: Packed): AsyncGenerator<Uint8Array> {
  let size = 0;
  for await (const piece of pieces) {
    size += piece.length;
    meter(size, size);
    yield piece;
  }
}

/** The bytes of an entry, held against its size and checksum. */
async function* unfolded({ zip, name }: Opened, { entry }: NamedEntry, meter: Meter): AsyncGenerator<Uint8Array> {
  let size = 0;
  let sum = 0;
  try {
    const raw = await zip.openReadStreamPromise(entry, { decodeFileData: false });
    const packed: Packed = { name, pieces: raw, meter };
    const isStored = entry.compressionMethod === STORED;
    for await (const piece of isStored ? stored(packed) : inflated(packed, createInflateRaw(INFLATING))) {
      size += piece.length;
      sum = crc32(piece, sum);
      yield piece;
    }
  } catch (cause) {
    throw damaged(name, cause);
  }
  if (size !== entry.uncompressedSize || sum !== entry.crc32)
    throw damaged(name, new Error('its bytes are not those that were packed'));
}

/** Why an entry cannot be read, before it is. */
function refused({ entry }: NamedEntry, name: string): ClaimgraphError | undefined {
  if (entry.isEncrypted()) {
    const hint = 'Unpack it with its password, and name the folder.';
    return new ClaimgraphError('E_INPUT', `${name} is encrypted`, { hint });
  }
  const { compressionMethod } = entry;
  if (compressionMethod === STORED || compressionMethod === DEFLATED) return undefined;
  const hint = 'Unpack it, and name the folder.';
  return new ClaimgraphError('E_INPUT', `${name} is packed in a way that is not read (${compressionMethod})`, { hint });
}

function entryItem(opened: Opened, named: NamedEntry): Item {
  const { name, within } = opened;
  const meter = within.unfolding.meter(name);
  return { name, told: {}, within, pieces: () => unfolded(opened, named, meter) };
}

/** Whether something is read by its extension; undefined for what has none, of which its first bytes tell. */
function isReadByName(label: string): boolean | undefined {
  const extension = extname(label);
  return EXTENSION.test(extension) ? EXTENSIONS.includes(extension.toLowerCase()) : undefined;
}

async function isReadByHead(item: Item): Promise<boolean> {
  const head = await headOf(item, HEAD_BYTES);
  return kindOf(head, item.name) !== 'text' || binaryKind(head) === null;
}

/** An entry as an item, or why it cannot be read; null for a picture and the like. */
async function found(opened: Opened, named: NamedEntry): Promise<Item | ClaimgraphError | null> {
  const byName = isReadByName(named.label);
  if (byName === false) return null;
  const failure = refused(named, opened.name);
  if (failure !== undefined) return lost(opened.name, failure);
  const item = entryItem(opened, named);
  try {
    return byName || (await isReadByHead(item)) ? item : null;
  } catch (cause) {
    return lost(opened.name, damaged(opened.name, cause));
  }
}

/**
 * Reads what a ZIP archive holds (PKWARE APPNOTE 6.3.10), in the order of its names; nothing is ever written or opened by
 * them. Held against bombs by `Unfolding`.
 */
export const readZip: Carrier = async function* (item, { expect, warn }) {
  const zip = await opened(item);
  const within = withinOf(item);
  const { unfolding } = within;
  const passed: string[] = [];
  try {
    const { entries, failure } = await listingOf(zip, item.name, (count) => unfolding.takeEntries(count, item.name));
    expect?.(Math.max(0, entries.length - 1));
    for (const named of entries) {
      unfolding.check(item.name);
      const entry = await found({ zip, name: `${item.name} › ${named.label}`, within }, named);
      if (entry === null) passed.push(named.label);
      else yield entry;
    }
    if (failure !== undefined) throw failure;
    if (passed.length > 0) warn?.(passedOver(item.name, passed));
    if (passed.length === entries.length)
      throw new ClaimgraphError('E_INPUT', `${item.name} holds nothing that is read`);
  } finally {
    zip.close();
  }
};

function passedOver(archive: string, labels: readonly string[]): string {
  const some = labels.slice(0, MOST_NAMED).join(', ') + (labels.length > MOST_NAMED ? ', …' : '');
  const count = labels.length === 1 ? '1 entry is' : `${labels.length} entries are`;
  return `${archive}: ${count} of no kind that is read and passed over (${some})`;
}
