import type { JournalFiles } from './journal-files.ts';

const CHUNK = 1 << 20;
const LINE_BREAK = 0x0a;

/** A line without its line break, which the last of a file may lack; `end` is the offset after the line break. */
export interface RawLine {
  readonly line: Buffer;
  readonly end: number;
  readonly complete: boolean;
}

/** The lines of a file from an offset on, never more than a line and a chunk of so many bytes of it in memory. */
export function* readLines(
  files: Pick<JournalFiles, 'read'>,
  file: number,
  from: number,
  size = CHUNK,
): Generator<RawLine> {
  let rest: Buffer = Buffer.alloc(0);
  let offset = from;
  const chunk = Buffer.alloc(size);
  for (let read = files.read(file, chunk, offset); read > 0; read = files.read(file, chunk, offset)) {
    offset += read;
    const bytes = Buffer.concat([rest, chunk.subarray(0, read)]);
    let start = 0;
    for (let at = bytes.indexOf(LINE_BREAK); at >= 0; at = bytes.indexOf(LINE_BREAK, start)) {
      yield { line: bytes.subarray(start, at), end: offset - bytes.length + at + 1, complete: true };
      start = at + 1;
    }
    rest = bytes.subarray(start);
  }
  if (rest.length > 0) yield { line: rest, end: offset, complete: false };
}
