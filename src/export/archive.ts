import { Zip, ZipDeflate } from 'fflate';
import { ClaimgraphError } from '../domain/errors.ts';
import { inChunks } from './chunks.ts';

/** A file of an archive and its text in pieces. */
export interface ArchiveFile {
  readonly name: string;
  readonly pieces: AsyncIterable<string> | Iterable<string>;
}

/** The largest size that a ZIP archive without its 64-bit extension can tell, in bytes. */
const LARGEST = 0xffff_ffff;
/** The same content gives the same archive: ZIP knows no earlier time, and takes it in the local zone. */
const MADE = new Date(1980, 0, 1);

function requireRoom(bytes: number, what: string): void {
  if (bytes <= LARGEST) return;
  const hint = 'Choose fewer claims, or a format that is plain text.';
  throw new ClaimgraphError('E_INPUT', `${what} is larger than the 4 GiB that a ZIP archive can hold`, { hint });
}

/**
 * Files as one ZIP archive (PKWARE APPNOTE 6.3, without ZIP64), in pieces, compressed as they come.
 * @throws ClaimgraphError E_INPUT when a file or the archive outgrows 4 GiB
 */
export async function* archive(files: AsyncIterable<ArchiveFile> | Iterable<ArchiveFile>): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  let ready: Uint8Array[] = [];
  let written = 0;
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    ready.push(piece);
    written += piece.length;
  });
  function* taken(): Generator<Uint8Array> {
    requireRoom(written, 'the archive');
    yield* ready;
    ready = [];
  }
  for await (const { name, pieces } of files) {
    const file = new ZipDeflate(name, { level: 6 });
    file.mtime = MADE;
    zip.add(file);
    let size = 0;
    for await (const text of inChunks(pieces)) {
      const bytes = encoder.encode(text);
      size += bytes.length;
      requireRoom(size, name);
      file.push(bytes);
      yield* taken();
    }
    file.push(new Uint8Array(0), true);
    yield* taken();
  }
  zip.end();
  yield* taken();
}
