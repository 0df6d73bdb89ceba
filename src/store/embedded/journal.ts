import { closeSync, fstatSync, fsyncSync, ftruncateSync, openSync, readSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ClaimDocument } from '../../domain/claim.ts';
import { ClaimgraphError } from '../../domain/errors.ts';
import { unwritable } from './directory.ts';
import { type CheckedLine, checkLine, encodeRecord, type JournalRecord, parseRecord } from './journal-line.ts';

/** Where a record ends and what it is: an index that has applied it remembers this. */
export interface Position {
  readonly offset: number;
  readonly sha256: string;
}

/** A document in the journal: the hash of its graph and where its line is. */
interface Entry {
  readonly hash: string;
  readonly start: number;
  readonly end: number;
}

const CHUNK = 1 << 20;
const LINE_BREAK = 0x0a;

/**
 * The truth of an embedded store: an append-only file of checksummed records, one a line, synced to disk before an
 * append is acknowledged. Opening it checks every line. A last line that is cut short was never acknowledged and is
 * taken off; anything else that does not check out is left as it is and refused.
 */
export class Journal {
  readonly path: string;
  readonly #file: number;
  readonly #entries = new Map<string, Entry>();
  readonly #ends = new Map<number, string>();
  #size = 0;
  /** What was repaired on opening, in words; null if nothing was. */
  notice: string | null = null;

  private constructor(path: string, file: number) {
    this.path = path;
    this.#file = file;
  }

  /** Opens or creates the journal of a directory. @throws ClaimgraphError E_STORE_CORRUPT, E_STORE_DOWN */
  static open(directory: string): Journal {
    const path = join(directory, 'journal.ndjson');
    let file: number;
    try {
      file = openSync(path, 'a+', 0o600);
    } catch (cause) {
      throw unwritable(directory, cause);
    }
    const journal = new Journal(path, file);
    try {
      journal.#load();
      syncDirectory(dirname(path));
    } catch (error) {
      closeSync(file);
      throw error;
    }
    return journal;
  }

  /** Number of documents. */
  get count(): number {
    return this.#entries.size;
  }

  /** The end of the last record. */
  get end(): Position {
    return { offset: this.#size, sha256: this.#ends.get(this.#size) ?? '' };
  }

  /** True when a record of this journal ends at the position. */
  has({ offset, sha256 }: Position): boolean {
    return (this.#ends.get(offset) ?? '') === sha256 && (offset === 0 || this.#ends.has(offset));
  }

  /** The hash of a document's graph; undefined when it is not in the store. */
  hashOf(docId: string): string | undefined {
    return this.#entries.get(docId)?.hash;
  }

  /** True when the record that ends at the position is the newest of its document. */
  isCurrent(docId: string, { offset }: Position): boolean {
    return this.#entries.get(docId)?.end === offset;
  }

  /** Appends records and syncs them to disk. All are in the journal when it returns, or none. */
  append(records: readonly JournalRecord[]): Position {
    const lines = records.map(encodeRecord);
    const before = this.#size;
    try {
      const bytes = Buffer.concat(lines);
      for (let at = 0; at < bytes.length; ) at += writeSync(this.#file, bytes, at);
      fsyncSync(this.#file);
    } catch (cause) {
      ftruncateSync(this.#file, before);
      throw unwritable(dirname(this.path), cause);
    }
    for (const [index, line] of lines.entries()) {
      const sha256 = line.toString('latin1', 11, 75);
      this.#enter(records[index]!, sha256, line.length);
    }
    return this.end;
  }

  /** Ids of the documents, in code-unit order. */
  ids(): readonly string[] {
    return [...this.#entries.keys()].sort();
  }

  /** One document, checked again as it is read. @throws ClaimgraphError E_STORE_CORRUPT */
  document(docId: string): ClaimDocument | undefined {
    const entry = this.#entries.get(docId);
    if (entry === undefined) return undefined;
    const line = Buffer.alloc(entry.end - entry.start - 1);
    readSync(this.#file, line, 0, line.length, entry.start);
    const checked = checkLine(line);
    if (checked === null) throw this.#corrupt(`the record of document ${JSON.stringify(docId)}`);
    const record = parseRecord(checked);
    return record.kind === 'document' ? record.document : undefined;
  }

  /** The records after an offset, in order. */
  *after(offset: number): Generator<{ readonly record: JournalRecord; readonly position: Position }> {
    for (const { line, end } of this.#lines(offset)) {
      const checked = checkLine(line);
      if (checked === null) throw this.#corrupt(`the record that ends at byte ${end}`);
      yield { record: parseRecord(checked), position: { offset: end, sha256: checked.sha256 } };
    }
  }

  close(): void {
    closeSync(this.#file);
  }

  #enter(record: JournalRecord, sha256: string, bytes: number): void {
    const start = this.#size;
    this.#size += bytes;
    this.#ends.set(this.#size, sha256);
    if (record.kind === 'document') this.#entries.set(record.docId, { hash: record.hash, start, end: this.#size });
    else this.#entries.delete(record.docId);
  }

  #load(): void {
    let number = 0;
    for (const { line, end, complete } of this.#lines(0)) {
      number++;
      const checked = checkLine(line);
      if (checked === null && complete) throw this.#corrupt(`line ${number}`);
      if (checked === null) this.#cut(end - line.length);
      else this.#accept(checked, line.length, complete);
    }
  }

  #accept(checked: CheckedLine, length: number, complete: boolean): void {
    if (!complete) {
      writeSync(this.#file, '\n');
      fsyncSync(this.#file);
    }
    this.#enter(parseRecord(checked), checked.sha256, length + 1);
  }

  #cut(offset: number): void {
    const lost = fstatSync(this.#file).size - offset;
    ftruncateSync(this.#file, offset);
    fsyncSync(this.#file);
    this.notice = `${this.path}: took off an unfinished record of ${lost} bytes at the end; it was never acknowledged`;
  }

  /** The lines from an offset on; the last may lack its line break. Ends are offsets after the line break. */
  *#lines(from: number): Generator<{ readonly line: Buffer; readonly end: number; readonly complete: boolean }> {
    let rest: Buffer = Buffer.alloc(0);
    let offset = from;
    const chunk = Buffer.alloc(CHUNK);
    for (let read = readSync(this.#file, chunk, 0, CHUNK, offset); read > 0; ) {
      offset += read;
      const bytes = Buffer.concat([rest, chunk.subarray(0, read)]);
      let start = 0;
      for (let at = bytes.indexOf(LINE_BREAK); at >= 0; at = bytes.indexOf(LINE_BREAK, start)) {
        yield { line: bytes.subarray(start, at), end: offset - bytes.length + at + 1, complete: true };
        start = at + 1;
      }
      rest = bytes.subarray(start);
      read = readSync(this.#file, chunk, 0, CHUNK, offset);
    }
    if (rest.length > 0) yield { line: rest, end: offset, complete: false };
  }

  #corrupt(where: string): ClaimgraphError {
    const hint =
      'Nothing was changed. Restore the file from a backup, or move that line to another file and open again.';
    return new ClaimgraphError('E_STORE_CORRUPT', `${this.path}: ${where} does not match its checksum`, { hint });
  }
}

/** Makes a new file's name durable, where the system allows it. */
function syncDirectory(directory: string): void {
  try {
    const handle = openSync(directory, 'r');
    fsyncSync(handle);
    closeSync(handle);
  } catch {
    // Windows cannot sync a directory; the file itself is synced with each append.
  }
}
