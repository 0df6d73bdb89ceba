import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import { ClaimgraphError } from '../../domain/errors.ts';
import { damaged, refused } from './damaged.ts';

/** Most entries of one document; a long book with pictures has some hundreds. */
const MOST_ENTRIES = 10_000;
/** Most bytes that are inflated of one document, whatever its entries say of themselves. */
const MOST_INFLATED = 200 * 1024 * 1024;
/** An entry that inflates to more than this many times its size is refused where it is big: text comes to 3–30 times. */
const LARGEST_RATIO = 100;
const BIG_ENTRY = 1024 * 1024;

/** The parts of a document that is a ZIP archive: DOCX, ODT, EPUB. Only those that are asked for are inflated. */
export interface Packed {
  readonly name: string;
  /** Paths of all parts, as the archive's directory gives them. They are keys here, and never paths of this machine. */
  readonly paths: readonly string[];
  /**
   * The bytes of a part; undefined where there is none.
   * @throws ClaimgraphError E_INPUT when it is damaged, encrypted or inflates to more than a document may
   */
  bytes(path: string): Promise<Uint8Array | undefined>;
}

const OPEN_IT = 'Open it in the program that made it and save it again, or as text.';

async function entriesOf(zip: ZipFile, name: string): Promise<ReadonlyMap<string, Entry>> {
  const entries = new Map<string, Entry>();
  if (zip.entryCount > MOST_ENTRIES)
    throw refused(name, `holds ${zip.entryCount} parts, more than the ${MOST_ENTRIES} that are read`, OPEN_IT);
  for await (const entry of zip.eachEntry()) {
    if (entries.size === MOST_ENTRIES) throw refused(name, `holds more than ${MOST_ENTRIES} parts`, OPEN_IT);
    if (!entries.has(entry.fileName)) entries.set(entry.fileName, entry);
  }
  return entries;
}

/**
 * Opens a document that is a ZIP archive (APPNOTE 6.3, by yauzl).
 * @throws ClaimgraphError E_INPUT naming it, when its directory is damaged or too long
 */
export async function openPacked(bytes: Uint8Array, name: string): Promise<Packed> {
  const caught = (what: string, cause: unknown): ClaimgraphError =>
    cause instanceof ClaimgraphError ? cause : damaged(name, what, cause);
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let inflated = 0;

  async function inflate(zip: ZipFile, entry: Entry): Promise<Uint8Array> {
    const pieces: Buffer[] = [];
    let size = 0;
    for await (const piece of await zip.openReadStreamPromise(entry)) {
      pieces.push(piece);
      size += piece.length;
      inflated += piece.length;
      if (inflated > MOST_INFLATED)
        throw refused(name, `inflates to more than ${MOST_INFLATED / 1024 / 1024} MB and was given up`, OPEN_IT);
      if (size > BIG_ENTRY && size > entry.compressedSize * LARGEST_RATIO)
        throw refused(name, `holds a part that inflates to more than ${LARGEST_RATIO} times its size`, OPEN_IT);
    }
    return Buffer.concat(pieces);
  }

  try {
    const zip = await fromBufferPromise(buffer, { lazyEntries: true, autoClose: false, validateEntrySizes: true });
    const entries = await entriesOf(zip, name);
    return {
      name,
      paths: [...entries.keys()],
      async bytes(path) {
        const entry = entries.get(path);
        if (entry === undefined) return undefined;
        if (entry.isEncrypted())
          throw refused(name, 'is protected with a password', 'Open it, remove the password and save it again.');
        return inflate(zip, entry).catch((cause: unknown) => Promise.reject(caught('the archive that it is', cause)));
      },
    };
  } catch (cause) {
    throw caught('the archive that it is', cause);
  }
}
