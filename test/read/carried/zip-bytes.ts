import { crc32, deflateRawSync } from 'node:zlib';

/** An entry of an archive to be built, right in everything that is not said otherwise. */
export interface ZipEntry {
  readonly name: string | Buffer;
  readonly data?: string | Uint8Array;
  /** 8 deflates; any other method is only written down. */
  readonly method?: number;
  readonly flags?: number;
  /** Upper half of the external attributes: a Unix mode. */
  readonly mode?: number;
  /** Says that it lies where the entry with this number does. */
  readonly sharedWith?: number;
  readonly statedSize?: number;
}

interface Written extends ZipEntry {
  readonly raw: Buffer;
  readonly sizes: readonly [crc: number, packed: number, size: number];
  readonly nameBytes: Buffer;
}

function packed(entry: ZipEntry): Written {
  const data = Buffer.from(entry.data ?? '');
  const raw = (entry.method ?? 8) === 8 ? deflateRawSync(data) : data;
  const nameBytes = Buffer.from(entry.name as string);
  return { ...entry, raw, sizes: [crc32(data), raw.length, entry.statedSize ?? data.length], nameBytes };
}

const numbers = (...fields: readonly (readonly [bytes: 2 | 4, value: number])[]): Buffer =>
  Buffer.concat(
    fields.map(([bytes, value]) => {
      const field = Buffer.alloc(bytes);
      field.writeUIntLE(value, 0, bytes);
      return field;
    }),
  );

const shared = ({ flags = 0x800, method = 8, sizes: [crc, size, whole], nameBytes }: Written) =>
  [
    [2, 20],
    [2, flags],
    [2, method],
    [2, 0],
    [2, 0],
    [4, crc],
    [4, size],
    [4, whole],
    [2, nameBytes.length],
    [2, 0],
  ] as const;

/** A ZIP archive (APPNOTE 6.3.10), byte by byte, so that it may be wrong. */
export function zipOf(entries: readonly ZipEntry[]): Buffer {
  const locals: Buffer[] = [];
  const offsets: number[] = [];
  const written = entries.map(packed);
  let at = 0;
  for (const entry of written) {
    offsets.push(entry.sharedWith === undefined ? at : offsets[entry.sharedWith]!);
    if (entry.sharedWith !== undefined) continue;
    const local = Buffer.concat([numbers([4, 0x04034b50], ...shared(entry)), entry.nameBytes, entry.raw]);
    locals.push(local);
    at += local.length;
  }
  const directory = Buffer.concat(
    written.map((entry, index) => {
      const mode = (entry.mode ?? 0o100644) * 0x10000;
      const rest = [
        [2, 0],
        [2, 0],
        [2, 0],
        [4, mode],
        [4, offsets[index]!],
      ] as const;
      return Buffer.concat([numbers([4, 0x02014b50], [2, 0x0314], ...shared(entry), ...rest), entry.nameBytes]);
    }),
  );
  const count = entries.length;
  const end = numbers([4, 0x06054b50], [2, 0], [2, 0], [2, count], [2, count], [4, directory.length], [4, at], [2, 0]);
  return Buffer.concat([...locals, directory, end]);
}
