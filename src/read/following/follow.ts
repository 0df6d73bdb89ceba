import type { Stats } from 'node:fs';
import { lstat, realpath, stat } from 'node:fs/promises';
import { basename, extname, join, relative, sep } from 'node:path';
import { type FSWatcher, watch } from 'chokidar';
import { ClaimgraphError } from '../../domain/errors.ts';
import { EXTENSIONS } from '../kind.ts';
import { filesUnder, isLeftAlone } from '../read.ts';
import { unreadable } from '../unreadable.ts';
import { Resting } from './resting.ts';

/** Milliseconds after which a file that nobody writes to counts as written. */
const REST_MS = 2000;
/** Milliseconds between two looks whether a folder is still there: of its own removal no system tells reliably. */
const FOLDER_MS = 1000;

/** How a folder is followed. */
export interface FollowOptions {
  /** Folders in it that are not read, such as that of the store. */
  readonly except?: readonly string[];
  /** Told of each file of another kind. */
  readonly passOver?: (file: string) => void;
  /** Told of what cannot be watched. */
  readonly warn?: (message: string) => void;
  /** Milliseconds without a change after which a file is read. */
  readonly rest?: number;
}

const isRead = (file: string): boolean => EXTENSIONS.includes(extname(file).toLowerCase());

/** What the system says of watching, as a person can use it. */
function cannotWatch(folder: string, cause: NodeJS.ErrnoException): ClaimgraphError {
  const { code, message } = cause;
  const hints: Readonly<Record<string, string>> = {
    ENOSPC: 'The system watches no more files; raise fs.inotify.max_user_watches with sysctl, or follow fewer folders.',
    EMFILE: 'Too many files are open; raise the limit (ulimit -n, fs.inotify.max_user_instances).',
  };
  const hint = hints[code ?? ''];
  return new ClaimgraphError('E_INPUT', `cannot watch ${folder}: ${message}`, { cause, ...(hint && { hint }) });
}

const isMissing = (error: NodeJS.ErrnoException): boolean => error.code === 'ENOENT' || error.code === 'ENOTDIR';

/**
 * A folder that is followed: the files in it at any depth, then each that is new or changed, once it has come to rest. What
 * is hidden, links, and what editors and office programs put beside a file that is open are not among them.
 */
export class FollowedFolder {
  readonly #folder: string;
  /** The folder without links: what the watcher knows. */
  readonly #root: string;
  readonly #inode: number;
  readonly #options: FollowOptions;
  readonly #watcher: FSWatcher;
  readonly #resting: Resting;
  readonly #rested = new Set<string>();
  readonly #look: NodeJS.Timeout;
  readonly #listings = new Set<NodeJS.Timeout>();
  #failure: ClaimgraphError | undefined;
  #wake: (() => void) | undefined;

  private constructor(folder: string, root: string, inode: number, options: FollowOptions) {
    [this.#folder, this.#root, this.#inode, this.#options] = [folder, root, inode, options];
    this.#resting = new Resting(options.rest ?? REST_MS, (path) => {
      this.#rested.add(path);
      this.#wake?.();
    });
    this.#look = setInterval(() => void this.#checkFolder(), FOLDER_MS);
    this.#watcher = watch(root, {
      // What is there is listed once all of it is watched.
      ignoreInitial: true,
      followSymlinks: false,
      ignored: (path, status) => this.#isIgnored(path, status),
      alwaysStat: true,
    });
  }

  /** Begins to follow; from then on no change is missed. @throws ClaimgraphError E_INPUT for a folder that is not there */
  static async open(folder: string, options: FollowOptions = {}): Promise<FollowedFolder> {
    const root = await realpath(folder).catch((cause: unknown) => Promise.reject(unreadable(folder, cause)));
    const { ino } = await stat(root);
    const followed = new FollowedFolder(folder, root, ino, options);
    try {
      await followed.#begin();
      return followed;
    } catch (error) {
      await followed.close();
      throw error;
    }
  }

  /** True while a file waits to be taken. */
  get hasMore(): boolean {
    return this.#rested.size > 0;
  }

  /**
   * The files that came to rest since the last time, in the order in which they did, each once; waits until there is one.
   * Empty once the signal is given. @throws ClaimgraphError E_INPUT when the folder is gone or cannot be watched any more
   */
  async next(signal?: AbortSignal): Promise<readonly string[]> {
    while (this.#rested.size === 0 && this.#failure === undefined && !signal?.aborted)
      await new Promise<void>((wake) => {
        this.#wake = wake;
        signal?.addEventListener('abort', () => wake(), { once: true });
      });
    if (signal?.aborted) return [];
    if (this.#failure !== undefined) throw this.#failure;
    const files = [...this.#rested].map((path) => join(this.#folder, relative(this.#root, path)));
    this.#rested.clear();
    return files;
  }

  async close(): Promise<void> {
    clearInterval(this.#look);
    for (const listing of this.#listings) clearTimeout(listing);
    this.#resting.close();
    await this.#watcher.close();
  }

  async #begin(): Promise<void> {
    const watcher = this.#watcher
      .on('add', (path, status) => this.#changed(path, status))
      .on('change', (path, status) => this.#changed(path, status))
      .on('unlink', (path) => this.#removed(path))
      .on('addDir', (path) => this.#listLater(path))
      .on('error', (error) => this.#watchFailed(error as NodeJS.ErrnoException));
    await new Promise<void>((resolve) => watcher.once('ready', resolve));
    if (this.#failure !== undefined) throw this.#failure;
    await this.#list(this.#root);
  }

  #isIgnored(path: string, status?: Stats): boolean {
    const inside = relative(this.#root, path);
    if (inside.split(sep).some(isLeftAlone) || this.#isExcepted(path)) return true;
    return status?.isFile() === true && !isRead(path);
  }

  readonly #isExcepted = (path: string): boolean => this.#options.except?.includes(path) === true;

  #changed(path: string, status: Stats | undefined): void {
    if (status !== undefined && isRead(basename(path))) this.#resting.changed(path, status);
  }

  #removed(path: string): void {
    this.#resting.removed(path);
    this.#rested.delete(path);
  }

  /** A folder that has come may have been filled before it was watched. */
  #listLater(folder: string): void {
    const listing = setTimeout(() => {
      this.#listings.delete(listing);
      void this.#list(folder);
    }, this.#options.rest ?? REST_MS);
    this.#listings.add(listing);
  }

  /** Takes all files of a folder for new, of which those that are known already are not. */
  async #list(folder: string): Promise<void> {
    const closed = (_: string, error: NodeJS.ErrnoException): void => {
      // What goes while it is listed is not there any more.
      if (!isMissing(error)) this.#watchFailed(error);
    };
    for await (const path of filesUnder(folder, { leftOut: this.#isExcepted, closed }))
      if (isRead(path)) {
        const status = await lstat(path).catch(() => undefined);
        // When it came into the folder or was written to, whichever was later, also if it was moved here.
        if (status !== undefined) this.#resting.changed(path, status, status.ctimeMs);
      } else this.#options.passOver?.(path);
  }

  #watchFailed(error: NodeJS.ErrnoException): void {
    const failure = cannotWatch(this.#folder, error);
    // One folder in it that is closed to us keeps nobody from the others.
    if (error.code === 'EACCES' || error.code === 'EPERM') this.#options.warn?.(failure.message);
    else this.#fail(failure);
  }

  async #checkFolder(): Promise<void> {
    const status = await stat(this.#root).catch((error: NodeJS.ErrnoException) => error);
    if ('ino' in status ? status.ino === this.#inode : !isMissing(status)) return;
    const hint = 'What was read is in the store. Run the same command again once the folder is back.';
    this.#fail(new ClaimgraphError('E_INPUT', `${this.#folder} is gone and cannot be followed any more`, { hint }));
  }

  #fail(failure: ClaimgraphError): void {
    this.#failure ??= failure;
    this.#wake?.();
  }
}
