import { randomBytes } from 'node:crypto';
import { startDockerServer, whyNoDocker } from './docker-server.mjs';
import { whyNoJars } from './jars.mjs';
import { startJavaServer } from './java-server.mjs';

/**
 * Starts a real Neo4j 5.26 for tests and trials: from Maven Central's jars where there is Java 17, else in Docker.
 * @param {{ password?: string, home?: string }} [options] without a password a random one is made; without `home`
 *   (a directory to keep the data in, jars only) everything is thrown away when it stops
 * @returns {Promise<{ uri: string, user: string, password: string, stop: () => Promise<void> }>}
 * @throws when neither way is open, saying why
 */
export async function startNeo4j({ password = randomBytes(12).toString('hex'), home } = {}) {
  const noJars = whyNoJars();
  const noDocker = noJars === null ? null : whyNoDocker();
  if (noJars !== null && noDocker !== null)
    throw new Error(`Neo4j cannot be started: ${noJars}; ${noDocker}. Or set NEO4J_URI to a running server.`);
  const options = { password, ...(home !== undefined && { home }) };
  const server = noJars === null ? await startJavaServer(options) : await startDockerServer(options);
  return { user: 'neo4j', password, ...server };
}
