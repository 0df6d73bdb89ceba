import type { Giver } from '../item.ts';
import type { SeenFeed, SeenItem } from '../reading.ts';
import type { JudgedEntry } from './feed.ts';

/** How often something that cannot be read is tried. */
export const MOST_FAILURES = 5;

/** The version of an entry: when the feed says that it was changed last, in ms since 1970; 0 where it does not. */
const versionOf = ({ updated }: JudgedEntry): number => {
  const time = Date.parse(updated ?? '');
  return Number.isNaN(time) ? 0 : time;
};

/** True when this version of an entry is to be read: neither stored nor given up. */
export function isDue(entry: JudgedEntry, seen: SeenItem | undefined): boolean {
  const version = versionOf(entry);
  if (seen?.stored !== undefined && version <= seen.stored) return false;
  return seen?.failed === undefined || seen.failed.times < MOST_FAILURES || version > seen.failed.version;
}

/** Remembers what becomes of an entry. @param warn told when it is given up */
export function giverOf(
  entry: JudgedEntry,
  { key, known, warn }: { key: string; known: SeenFeed | undefined; warn: (message: string) => void },
): Giver {
  const version = versionOf(entry);
  return {
    stored: () => known?.set(key, { stored: version }),
    failed() {
      const seen = known?.get(key);
      const again = seen?.failed?.version === version;
      const times = (again ? seen.failed!.times : 0) + 1;
      known?.set(key, { ...seen, failed: { version, times } });
      if (times === MOST_FAILURES) warn(`could not be read ${times} times and is left from now on`);
    },
  };
}

/** What each entry is remembered by: its id, and the link where the feed gives several the same id. */
export function keysOf(entries: readonly JudgedEntry[]): ReadonlyMap<JudgedEntry, string> {
  const bearers = new Map<string, number>();
  for (const { id } of entries) bearers.set(id, (bearers.get(id) ?? 0) + 1);
  return new Map(entries.map((entry) => [entry, bearers.get(entry.id) === 1 ? entry.id : `${entry.id} ${entry.link}`]));
}
