import { spawnSync } from 'node:child_process';
import neo4j from 'neo4j-driver';
import { freePort } from '../../src/local-server/ports.ts';

const IMAGE = 'neo4j:5.26';
const READY_MS = 180_000;

const docker = (...args: readonly string[]) => spawnSync('docker', args, { encoding: 'utf8' });

/** Why a server cannot run in Docker here; null when it can. */
export function whyNoDocker(): string | null {
  return docker('version', '--format', '{{.Server.Version}}').status === 0 ? null : 'no Docker engine answers';
}

async function untilReady(uri: string, password: string): Promise<void> {
  const driver = neo4j.driver(uri, neo4j.auth.basic('neo4j', password));
  try {
    for (const deadline = Date.now() + READY_MS; ; await new Promise((done) => setTimeout(done, 500))) {
      const error = await driver.verifyConnectivity().then(
        () => null,
        (reason: unknown) => reason,
      );
      if (error === null) return;
      if (Date.now() > deadline)
        throw new Error(`Neo4j in Docker was not ready in ${READY_MS / 1000} s`, { cause: error });
    }
  } finally {
    await driver.close();
  }
}

/** Starts Neo4j in Docker on a free port of the loopback address. The container goes when it stops. */
export async function startDockerServer(password: string) {
  const port = await freePort();
  const auth = `NEO4J_AUTH=neo4j/${password}`;
  const { status, stdout, stderr } = docker('run', '--rm', '-d', '-p', `127.0.0.1:${port}:7687`, '-e', auth, IMAGE);
  if (status !== 0) throw new Error(`docker could not start ${IMAGE}: ${stderr}`);
  const container = stdout.trim();
  const remove = () => docker('rm', '-f', container);
  process.once('exit', remove);
  const stop = async (): Promise<void> => {
    process.off('exit', remove);
    remove();
  };
  const uri = `bolt://127.0.0.1:${port}`;
  try {
    await untilReady(uri, password);
  } catch (error) {
    await stop();
    throw error;
  }
  return { uri, stop };
}
