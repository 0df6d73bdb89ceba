import { dirname, join } from 'node:path';
import type { ClaimDocument } from '../../domain/claim.ts';
import type { Correction } from '../../domain/correction.ts';
import { CorrectionSet } from '../../domain/correction-set.ts';
import { ClaimgraphError } from '../../domain/errors.ts';
import { unwritable } from './directory.ts';
import { corruptJournal, doubtfulJournal, laterJournal } from './journal-errors.ts';
import { type JournalFiles, systemFiles } from './journal-files.ts';
import {
  type CheckedLine,
  checkLine,
  encodeRecord,
  formatOf,
  type JournalRecord,
  parseRecord,
} from './journal-line.ts';
import { readLines } from './journal-reading.ts';

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

/** A document of the journal and the bytes that its record has there. */
export interface JournalDocument {
  readonly document: ClaimDocument;
  readonly size: number;
}

/**
 * The truth of an embedded store: an append-only file of checksummed records, one a line, synced to disk before an
 * append is acknowledged. Opening it checks every line. A last line that is cut short was never acknowledged and is
 * taken off; anything else that does not check out is left as it is and refused.
 */
export class Journal {
  readonly path: string;
  readonly #files: JournalFiles;
  readonly #file: number;
  readonly #entries = new Map<string, Entry>();
  readonly #ends = new Map<number, string>();
  readonly #corrections = new Map<string, Correction>();
  /** All of `#corrections`, once somebody asks for them. */
  #set: CorrectionSet | null = null;
  /** Where the last record of corrections ends. */
  #correctedAt = 0;
  #size = 0;
  /** Why the file is in doubt: what it ends with is known again only when it is opened anew. */
  #doubt: unknown = null;
  /** What was repaired on opening, in words; null if nothing was. */
  notice: string | null = null;

  private constructor(path: string, files: JournalFiles, file: number) {
    this.path = path;
    this.#files = files;
    this.#file = file;
  }

  /** Opens or creates the journal of a directory. @throws ClaimgraphError E_STORE_CORRUPT, E_STORE_DOWN */
  static open(directory: string, files: JournalFiles = systemFiles): Journal {
    const path = join(directory, 'journal.ndjson');
    let file: number | undefined;
    try {
      file = files.open(path);
      const journal = new Journal(path, files, file);
      journal.#load();
      // What is held from now on must outlive a crash, also what a killed process wrote and never synced.
      files.sync(file);
      files.syncDirectory(directory);
      return journal;
    } catch (error) {
      if (file !== undefined) files.close(file);
      throw error instanceof ClaimgraphError ? error : unwritable(directory, error);
    }
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

  /** The corrections that hold now. */
  get corrections(): CorrectionSet {
    this.#set ??= new CorrectionSet(this.#corrections.values());
    return this.#set;
  }

  /** True when corrections were made or taken back after an offset. */
  isCorrectedAfter(offset: number): boolean {
    return this.#correctedAt > offset;
  }

  /** True when the record that ends at the position is the newest of its document. */
  isCurrent(docId: string, { offset }: Position): boolean {
    return this.#entries.get(docId)?.end === offset;
  }

  /**
   * Appends records and syncs them to disk. All are in the journal when it returns, or none.
   * @throws ClaimgraphError E_STORE_DOWN, also for all later appends when the file is in doubt
   */
  append(records: readonly JournalRecord[]): Position {
    if (this.#doubt !== null) throw doubtfulJournal(this.path, this.#doubt);
    const lines = records.map(encodeRecord);
    this.#write(Buffer.concat(lines));
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
    return entry && this.#read(docId, entry);
  }

  /**
   * The documents as they are at the call, by their ids in code-unit order, each read and checked when it is taken.
   * @throws ClaimgraphError E_STORE_CORRUPT
   */
  documents(): Iterable<JournalDocument> {
    const entries = [...this.#entries].sort(([a], [b]) => (a < b ? -1 : 1));
    const read = ([docId, entry]: (typeof entries)[number]): JournalDocument => {
      return { document: this.#read(docId, entry), size: entry.end - entry.start };
    };
    return (function* () {
      for (const entry of entries) yield read(entry);
    })();
  }

  /** The records after an offset, in order. */
  *after(offset: number): Generator<{ readonly record: JournalRecord; readonly position: Position }> {
    for (const { line, end } of readLines(this.#files, this.#file, offset)) {
      const checked = checkLine(line);
      if (checked === null) throw corruptJournal(this.path, `the record that ends at byte ${end}`);
      yield { record: this.#record(checked), position: { offset: end, sha256: checked.sha256 } };
    }
  }

  close(): void {
    this.#files.close(this.#file);
  }

  #read(docId: string, { start, end }: Entry): ClaimDocument {
    const line = Buffer.alloc(end - start - 1);
    this.#files.read(this.#file, line, start);
    const checked = checkLine(line);
    const record = checked && this.#record(checked);
    if (record?.kind === 'document') return record.document;
    throw corruptJournal(this.path, `the record of document ${JSON.stringify(docId)}`);
  }

  #write(bytes: Buffer): void {
    let written = false;
    try {
      for (let at = 0; at < bytes.length; ) at += this.#files.write(this.#file, bytes, at);
      written = true;
      this.#files.sync(this.#file);
    } catch (cause) {
      // After a failed sync the system may take the bytes for written, so that the next sync says nothing of them.
      if (written) this.#doubt = cause;
      this.#takeBack();
      throw unwritable(dirname(this.path), cause);
    }
  }

  /** Takes off what a failed append has written. */
  #takeBack(): void {
    try {
      this.#files.truncate(this.#file, this.#size);
    } catch (cause) {
      this.#doubt ??= cause;
    }
  }

  /** @throws ClaimgraphError E_STORE_CORRUPT for a record of a later format. */
  #record(line: CheckedLine): JournalRecord {
    const record = parseRecord(line);
    if (record === null) throw laterJournal(this.path, formatOf(line));
    return record;
  }

  #enter(record: JournalRecord, sha256: string, bytes: number): void {
    const start = this.#size;
    this.#size += bytes;
    this.#ends.set(this.#size, sha256);
    if (record.kind === 'document') this.#entries.set(record.docId, { hash: record.hash, start, end: this.#size });
    else if (record.kind === 'remove') this.#entries.delete(record.docId);
    else this.#correct(record);
  }

  #correct(record: Extract<JournalRecord, { readonly kind: 'correct' | 'undo' }>): void {
    if (record.kind === 'undo') this.#corrections.delete(record.correction);
    else for (const correction of record.corrections) this.#corrections.set(correction.id, correction);
    this.#set = null;
    this.#correctedAt = this.#size;
  }

  #load(): void {
    let number = 0;
    for (const { line, end, complete } of readLines(this.#files, this.#file, 0)) {
      number++;
      const checked = checkLine(line);
      if (checked === null && complete) throw corruptJournal(this.path, `line ${number}`);
      if (checked === null) this.#cut(end - line.length);
      else this.#accept(checked, line.length, complete);
    }
  }

  #accept(checked: CheckedLine, length: number, complete: boolean): void {
    const record = this.#record(checked);
    if (!complete) this.#files.write(this.#file, Buffer.from('\n'), 0);
    this.#enter(record, checked.sha256, length + 1);
  }

  #cut(offset: number): void {
    const lost = this.#files.size(this.#file) - offset;
    this.#files.truncate(this.#file, offset);
    this.notice = `${this.path}: took off an unfinished record of ${lost} bytes at the end; it was never acknowledged`;
  }
}
