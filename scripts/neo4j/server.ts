import { cacheDirectory } from '../../src/config.ts';
import { whyNoJars } from '../../src/local-server/jars.ts';
import { newPassword } from '../../src/local-server/password.ts';
import { startDockerServer, whyNoDocker } from './docker-server.ts';
import { startJavaServer } from './java-server.ts';

/** A server that was started, and how to stop it. */
export interface StartedServer {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  /** Its process, where it is one of this machine's. */
  readonly pid?: number;
  stop(): Promise<void>;
}

/** What a server may be told. */
export interface ServerOptions {
  /** A random one unless given. */
  readonly password?: string;
  /** A directory to keep the data in (jars only); without it everything is thrown away when it stops. */
  readonly home?: string;
  /** Lines of `neo4j.conf` besides those of every server (jars only). */
  readonly settings?: string;
}

/**
 * Starts a real Neo4j 5.26 for tests, which dies with this process: from Maven Central's jars where there is Java 17,
 * else in Docker. @throws Error when neither way is open, saying why
 */
export async function startNeo4j({ password = newPassword(), ...own }: ServerOptions = {}): Promise<StartedServer> {
  const cache = cacheDirectory();
  const noJars = whyNoJars(cache);
  const noDocker = noJars === null ? null : whyNoDocker();
  if (noJars !== null && noDocker !== null)
    throw new Error(`Neo4j cannot be started: ${noJars}; ${noDocker}. Or set NEO4J_URI to a running server.`);
  const server =
    noJars === null ? await startJavaServer({ cache, password, ...own }) : await startDockerServer(password);
  return { user: 'neo4j', password, ...server };
}
