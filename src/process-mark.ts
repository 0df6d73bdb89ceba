import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { hostname } from 'node:os';

/** What tells one process from every other, also from a later one with the same id. */
export interface ProcessMark {
  readonly pid: number;
  /** When it started, in the system's own terms; null where that could not be told. */
  readonly startedAt: string | null;
  readonly host: string;
}

/**
 * What became of a marked process: it lives, it is gone, its id now belongs to another process, or that cannot be told
 * (it ran on another host, or start times cannot be read).
 */
export type Fate = 'alive' | 'gone' | 'another' | 'unknown';

/** State, parent and so on of a process, from the third field of Linux's `/proc/<pid>/stat`. */
function statOf(pid: number): readonly string[] | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  } catch {
    return null;
  }
}

/** The boot too: ticks count from it, so they can be the same after the next one. */
function startFromProc(pid: number): string | null {
  const ticks = statOf(pid)?.[19];
  return ticks === undefined ? null : `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()}/${ticks}`;
}

/** Language and time zone are fixed: the text is compared with one that was read under other settings. */
function startFromPs(pid: number): string | null {
  const env = { ...process.env, LC_ALL: 'C', TZ: 'UTC' };
  const { status, stdout } = spawnSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8', env });
  return (status === 0 && stdout.trim()) || null;
}

/** When a process started: boot id and ticks on Linux, else a date from `ps`; null where neither says. */
const startOf = (pid: number): string | null => (existsSync('/proc/self/stat') ? startFromProc(pid) : startFromPs(pid));

/** The mark of a process of this host that lives now. */
export const markOf = (pid: number): ProcessMark => ({ pid, startedAt: startOf(pid), host: hostname() });

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    // One that has ended stays listed until its parent asks for it, which some containers never do.
    return statOf(pid)?.[0] !== 'Z';
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Finds out what became of a process. Looks only. */
export function fateOf({ pid, startedAt, host }: ProcessMark): Fate {
  if (host !== hostname()) return 'unknown';
  if (!isAlive(pid)) return 'gone';
  const now = startOf(pid);
  if (startedAt === null || now === null) return 'unknown';
  return now === startedAt ? 'alive' : 'another';
}
