import { setTimeout as pause } from 'node:timers/promises';
import { ClaimgraphError } from '../domain/errors.ts';
import { markOf } from '../process-mark.ts';
import { createHome, type Installation, launch, setFirstPassword } from './java-process.ts';
import { passwordOf } from './password.ts';
import { claimRecord, readRecord, recordFile, removeRecord, replaceRecord, type ServerRecord } from './pid-file.ts';
import { freePort, isFree, isListening } from './ports.ts';
import { keptPort } from './settings.ts';

/** A stop waits for open connections, about ten seconds. */
const STOP_MS = 60_000;
const POLL_MS = 100;

/** How the server of a home stands. */
export type ServerState =
  /** `left` names a process that has the id of a server that is gone, but is another program. */
  | { readonly state: 'stopped'; readonly left?: number }
  /** It is on its way, or stops. */
  | { readonly state: 'busy'; readonly pid: number }
  | { readonly state: 'running'; readonly pid: number; readonly port: number };

/** @throws ClaimgraphError E_STORE_HELD: whether the server runs cannot be told, so nothing is done */
function unsure(home: string, { pid, host }: ServerRecord): never {
  const hint = `Look at process ${pid} on ${host}. If it is not Neo4j, delete ${recordFile(home)}.`;
  throw new ClaimgraphError('E_STORE_HELD', `cannot tell whether process ${pid} is the server of ${home}`, { hint });
}

/** The process that the record of a home names, if it lives; else what is left of it. */
function findProcess(home: string): { readonly record?: ServerRecord; readonly left?: number } {
  const found = readRecord(home);
  if (found === null || found.fate === 'gone') return {};
  if (found.fate === 'unknown') return unsure(home, found.record);
  return found.fate === 'another' ? { left: found.record.pid } : { record: found.record };
}

/** Looks how the server of a home stands. @throws ClaimgraphError E_STORE_HELD where that cannot be told */
export async function serverState(home: string): Promise<ServerState> {
  const { record, left } = findProcess(home);
  if (record === undefined) return { state: 'stopped', ...(left !== undefined && { left }) };
  const { pid, port, starting } = record;
  return !starting && (await isListening(port)) ? { state: 'running', pid, port } : { state: 'busy', pid };
}

/** The port asked for, else the home's own, else a free one. @throws ClaimgraphError E_USAGE when it is taken */
async function choosePort(home: string, wanted: number | undefined): Promise<number> {
  const port = wanted ?? keptPort(home);
  if (port === null || port === 0) return freePort();
  if (await isFree(port)) return port;
  const hint = 'Stop what listens there, or choose another with --port; 0 takes any that is free.';
  throw new ClaimgraphError('E_USAGE', `port ${port} of the server of ${home} is taken by another program`, { hint });
}

/** What a start needs to know. */
export interface StartOptions extends Installation {
  /** 0 for any free one; the home's own where none is asked for. */
  readonly port?: number | undefined;
}

/** A server that runs now. */
export interface RunningServer {
  readonly pid: number;
  readonly port: number;
  /** False where it ran before. */
  readonly started: boolean;
}

/**
 * Starts the server of a home, which outlives this process, and waits until it accepts connections. One that runs
 * already is left as it is. @throws ClaimgraphError E_STORE_HELD, E_STORE_DOWN, E_USAGE
 */
export async function startServer({ home, jars, port: wanted }: StartOptions): Promise<RunningServer> {
  createHome(home);
  const before = await serverState(home);
  if (before.state === 'running') return { pid: before.pid, port: before.port, started: false };
  if (before.state === 'busy') throw beingStarted(home, before.pid);
  const port = await choosePort(home, wanted);
  if (!claimRecord(home, { ...markOf(process.pid), port, starting: true })) throw beingStarted(home, null);
  try {
    setFirstPassword({ home, jars }, passwordOf(home));
    const server = launch({ home, jars }, port, { detached: true });
    const pid = server.process.pid!;
    replaceRecord(home, { ...markOf(pid), port, starting: false });
    await server.ready.catch((error: unknown) => {
      server.process.kill('SIGKILL');
      throw error;
    });
    server.process.unref();
    return { pid, port, started: true };
  } catch (error) {
    removeRecord(home);
    throw error;
  }
}

function beingStarted(home: string, pid: number | null): ClaimgraphError {
  const by = pid === null ? '' : ` (process ${pid})`;
  const hint = 'Wait a moment, then ask for its status.';
  return new ClaimgraphError('E_STORE_HELD', `the server of ${home} is being started or stopped${by}`, { hint });
}

/**
 * Stops the server of a home and waits until it is gone: politely for a minute, then by force, which its transaction
 * log survives. It signals a process only while that is, by its start time, the one that was started.
 * @returns the process that was stopped, or what `serverState` says of one that did not run
 * @throws ClaimgraphError E_STORE_HELD where it cannot be told which process that is
 */
export async function stopServer(home: string): Promise<{ readonly stopped?: number; readonly left?: number }> {
  const { record, left } = findProcess(home);
  if (record === undefined) {
    removeRecord(home);
    return left === undefined ? {} : { left };
  }
  if (record.starting) throw beingStarted(home, record.pid);
  process.kill(record.pid, 'SIGTERM');
  for (const deadline = Date.now() + STOP_MS; findProcess(home).record !== undefined; await pause(POLL_MS))
    if (Date.now() > deadline) process.kill(record.pid, 'SIGKILL');
  removeRecord(home);
  return { stopped: record.pid };
}
