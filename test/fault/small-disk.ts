import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Why no file system of a size can be made here; null if it can. */
export function whyNoSmallDisk(folder: string): string | null {
  try {
    new SmallDisk(join(folder, 'probe'), '64k').remove();
    return null;
  } catch (error) {
    return (error as Error).message.split('\n').at(-2) ?? String(error);
  }
}

/** A file system in memory with little room, for those who may mount one. */
export class SmallDisk {
  readonly path: string;

  /** @param size as `mount` takes it: `64k`, `4m` */
  constructor(path: string, size: string) {
    this.path = path;
    mkdirSync(path, { recursive: true });
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', path], { stdio: 'pipe' });
  }

  /** Takes up room, until `free`. */
  fill(bytes: number): void {
    writeFileSync(join(this.path, 'ballast'), Buffer.alloc(bytes));
  }

  /** Takes up all room but so many bytes, until `free`. */
  fillUp(left: number): void {
    const { bavail, bsize } = statfsSync(this.path);
    this.fill(bavail * bsize - left);
  }

  free(): void {
    rmSync(join(this.path, 'ballast'));
  }

  /** Lets nobody write any more. */
  makeReadOnly(): void {
    execFileSync('mount', ['-o', 'remount,ro', this.path], { stdio: 'pipe' });
  }

  remove(): void {
    execFileSync('umount', ['-l', this.path], { stdio: 'pipe' });
  }
}
