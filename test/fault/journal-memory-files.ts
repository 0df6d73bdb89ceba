import { dirname } from 'node:path';
import type { JournalFiles } from '../../src/store/embedded/journal-files.ts';

/** A file as it is now and as a crash would leave it. */
interface Content {
  now: Buffer;
  durable: Buffer;
}

/** Thrown where the machine is made to stop. */
export class Crash extends Error {}

/**
 * A file system in memory that counts its operations and remembers what was synced. A crash drops what was not: bytes
 * of files that were not synced since, but for a part of what was appended, and names in directories that were not.
 */
export class MemoryFiles implements JournalFiles {
  /** Operations that change something, so far. */
  operations = 0;
  /** The operation before which the machine stops. */
  crashAt = Number.POSITIVE_INFINITY;
  /** Bytes that the disk has room for. */
  room = Number.POSITIVE_INFINITY;
  readonly #random: () => number;
  readonly #names = new Map<string, Content | 'directory'>([['/', 'directory']]);
  readonly #durableNames = new Map<string, Content | 'directory'>([['/', 'directory']]);
  readonly #open = new Map<number, Content>();
  #next = 1;

  constructor(random: () => number) {
    this.#random = random;
  }

  makeDirectory(path: string): string | undefined {
    if (this.#names.has(path)) return undefined;
    const outermost = this.makeDirectory(dirname(path)) ?? path;
    this.#step();
    this.#names.set(path, 'directory');
    return outermost;
  }

  syncDirectory(path: string): void {
    this.#step();
    for (const [name, content] of this.#names) if (dirname(name) === path) this.#durableNames.set(name, content);
  }

  open(path: string): number {
    if (this.#names.get(dirname(path)) !== 'directory') throw Object.assign(new Error('ENOENT'), { code: 'ENOENT' });
    const known = this.#names.get(path);
    if (known === undefined) this.#step();
    const content = typeof known === 'object' ? known : { now: Buffer.alloc(0), durable: Buffer.alloc(0) };
    this.#names.set(path, content);
    this.#open.set(this.#next, content);
    return this.#next++;
  }

  size(file: number): number {
    return this.#content(file).now.length;
  }

  read(file: number, into: Buffer, offset: number): number {
    return this.#content(file).now.copy(into, 0, offset);
  }

  /** Takes at most half of what is left, so that a crash falls between the parts too. */
  write(file: number, bytes: Buffer, from: number): number {
    this.#step();
    const content = this.#content(file);
    const length = Math.min(Math.ceil((bytes.length - from) / 2), this.room);
    if (length === 0) throw Object.assign(new Error('ENOSPC: made up'), { code: 'ENOSPC' });
    content.now = Buffer.concat([content.now, bytes.subarray(from, from + length)]);
    this.room -= length;
    return length;
  }

  truncate(file: number, size: number): void {
    this.#step();
    const content = this.#content(file);
    this.room += content.now.length - size;
    content.now = content.now.subarray(0, size);
  }

  sync(file: number): void {
    this.#step();
    const content = this.#content(file);
    content.durable = content.now;
  }

  close(file: number): void {
    this.#open.delete(file);
  }

  /** The machine is on again after its power was cut: what was not synced is gone, or a part of it. */
  restart(): void {
    this.#open.clear();
    this.#names.clear();
    this.crashAt = Number.POSITIVE_INFINITY;
    for (const [name, content] of [...this.#durableNames].sort(([a], [b]) => (a < b ? -1 : 1))) {
      if (name !== '/' && !this.#names.has(dirname(name))) continue;
      this.#names.set(name, content);
      if (content !== 'directory') this.#lose(content);
    }
  }

  /** The process was killed: the system keeps all that was written, synced or not. */
  kill(): void {
    this.#open.clear();
    this.crashAt = Number.POSITIVE_INFINITY;
  }

  #lose(content: Content): void {
    const { now, durable } = content;
    const isAppended = now.length > durable.length && now.subarray(0, durable.length).equals(durable);
    // Half of the time nothing unsynced is left, else what had reached the disk by then.
    const extra =
      isAppended && this.#random() < 0.5 ? Math.floor(this.#random() * (now.length - durable.length + 1)) : 0;
    content.now = extra > 0 ? now.subarray(0, durable.length + extra) : durable;
    content.durable = content.now;
  }

  #content(file: number): Content {
    const content = this.#open.get(file);
    if (content === undefined) throw Object.assign(new Error('EBADF: bad file descriptor'), { code: 'EBADF' });
    return content;
  }

  #step(): void {
    this.operations++;
    if (this.operations >= this.crashAt) throw new Crash('the power is cut');
  }
}
