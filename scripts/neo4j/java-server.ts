import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fetchJars } from '../../src/local-server/jars.ts';
import { createHome, launch, setFirstPassword } from '../../src/local-server/java-process.ts';
import { freePort } from '../../src/local-server/ports.ts';
import { keptPort } from '../../src/local-server/settings.ts';

/** A graceful stop waits for open connections, about ten seconds. */
const STOP_MS = 20_000;

/** What a server needs to know. */
export interface JavaServerOptions {
  /** The directory in which fetched jars are kept. */
  readonly cache: string;
  readonly password: string;
  /** Keeps the data and the port; without it everything is thrown away when the server stops. */
  readonly home?: string;
  /** Lines of `neo4j.conf` besides those of every server. */
  readonly settings?: string;
}

/** Starts Neo4j Community from jars on a port of the loopback address. It dies with this process. */
export async function startJavaServer({ cache, password, home: kept, settings: more = '' }: JavaServerOptions) {
  const home = kept === undefined ? mkdtempSync(join(tmpdir(), 'claimgraph-neo4j-')) : resolve(kept);
  createHome(home);
  const installation = { home, jars: fetchJars(cache) };
  setFirstPassword(installation, password);
  const port = keptPort(home) ?? (await freePort());
  const { process: child, ready } = launch(installation, port, { detached: false, open: true, more });
  const kill = () => child.kill('SIGKILL');
  process.once('exit', kill);
  const exit = new Promise((done) => child.once('exit', done));

  const stop = async (): Promise<void> => {
    if (child.exitCode === null && child.signalCode === null) {
      child.kill(kept === undefined ? 'SIGKILL' : 'SIGTERM');
      const timer = setTimeout(kill, STOP_MS);
      await exit;
      clearTimeout(timer);
    }
    process.off('exit', kill);
    if (kept === undefined) rmSync(home, { recursive: true, force: true });
  };
  try {
    await ready;
  } catch (error) {
    await stop();
    throw error;
  }
  return { uri: `bolt://127.0.0.1:${port}`, pid: child.pid!, stop };
}
