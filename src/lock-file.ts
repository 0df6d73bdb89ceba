import { createHash, randomUUID } from 'node:crypto';
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';

const OWNER_ALONE = 0o600;

/** The text of a file; null when there is none that can be read. */
export function readText(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

/** Runs a job with a new file of the text beside a path; it is gone afterwards, unless the job renamed it. */
function withDraft<T>(path: string, text: string, job: (draft: string) => T): T {
  const draft = `${path}.${randomUUID()}`;
  try {
    writeFileSync(draft, text, { mode: OWNER_ALONE });
    return job(draft);
  } finally {
    rmSync(draft, { force: true });
  }
}

/** Ways in which a file system says that it has no hard links, as that of a memory stick. */
const WITHOUT_LINKS: ReadonlySet<string | undefined> = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS']);

function createInPlace(path: string, text: string): boolean {
  try {
    writeFileSync(path, text, { flag: 'wx', mode: OWNER_ALONE });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** Creates a file with its text at once, so that nobody reads half of it. False when there is one. */
export function createWhole(path: string, text: string): boolean {
  return withDraft(path, text, (draft) => {
    try {
      linkSync(draft, path);
      return true;
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'EEXIST') return false;
      if (!WITHOUT_LINKS.has(code)) throw error;
      return createInPlace(path, text);
    }
  });
}

/** Puts a text in place of a file's, at once. */
export const replaceWhole = (path: string, text: string): void =>
  withDraft(path, text, (draft) => renameSync(draft, path));

/**
 * Replaces a lock that nobody holds any more, however many try at once. The right to replace one lock is a file named
 * after that lock's text, and it names its own holder: only who creates it replaces the lock. If that process dies
 * first, the right is itself such a lock, and so on. False when another was first or the lock is no longer the same.
 * @param isHeld tells from the text of a lock whether its holder is alive
 */
export function takeOver(path: string, stale: string, mine: string, isHeld: (text: string) => boolean): boolean {
  const rights: string[] = [];
  for (let text = stale; ; ) {
    const right = `${path}.${createHash('sha256').update(text).digest('hex')}`;
    rights.unshift(right);
    if (createWhole(right, mine)) break;
    const other = readText(right);
    if (other === null || isHeld(other)) return false;
    text = other;
  }
  const isSame = readText(path) === stale;
  if (isSame) replaceWhole(path, mine);
  // The rights go after the lock was replaced, so that whoever comes late to one of them sees that.
  for (const right of isSame ? rights : rights.slice(0, 1)) rmSync(right, { force: true });
  return isSame;
}
