import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ClaimgraphError } from '../domain/errors.ts';

/** The long-term-support release that everything is tested with. */
export const VERSION = '5.26.30';
const JAVA = 17;
const COPY = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies';
const STDERR = 2;

/** One dependency brings the whole server and its admin tool. Its licence is GPLv3: users fetch it, nobody ships it. */
const POM = `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>claimgraph</groupId>
  <artifactId>local-neo4j</artifactId>
  <version>1</version>
  <packaging>pom</packaging>
  <dependencies>
    <dependency>
      <groupId>org.neo4j</groupId>
      <artifactId>neo4j</artifactId>
      <version>${VERSION}</version>
    </dependency>
  </dependencies>
</project>
`;

/** Major version of the Java on the path; 0 without one. */
function javaVersion(): number {
  const { stderr, stdout } = spawnSync('java', ['-version'], { encoding: 'utf8' });
  return Number(/version "(\d+)/.exec(`${stderr}${stdout}`)?.[1] ?? 0);
}

const hasMaven = (): boolean => spawnSync('mvn', ['-v']).status === 0;

const jarDirectory = (cache: string): string => join(cache, 'neo4j', VERSION);
const marker = (cache: string): string => join(jarDirectory(cache), '.complete');
const isFetched = (cache: string): boolean => existsSync(marker(cache));

/** Why a server cannot run from jars here; null when it can. */
export function whyNoJars(cache: string): string | null {
  const found = javaVersion();
  if (found < JAVA) return `Java ${JAVA} or newer is needed, and ${found === 0 ? 'there is none' : `this is ${found}`}`;
  return isFetched(cache) || hasMaven() ? null : 'Maven (mvn) is needed to fetch the server, and there is none';
}

/**
 * Fetches the server's jars (about 120 MB) from Maven Central into a cache directory, once; a fetch that was cut short
 * starts anew. Returns the directory they are in. @throws ClaimgraphError E_STORE_DOWN, saying what is missing
 */
export function fetchJars(cache: string): string {
  const missing = whyNoJars(cache);
  if (missing !== null) {
    const hint = 'Install it, or run Neo4j in Docker: docker compose up -d, with the compose.yaml of claimgraph.';
    throw new ClaimgraphError('E_STORE_DOWN', `Neo4j cannot be started: ${missing}`, { hint });
  }
  const lib = join(jarDirectory(cache), 'lib');
  if (isFetched(cache)) return lib;
  rmSync(lib, { recursive: true, force: true });
  mkdirSync(lib, { recursive: true });
  const pom = join(jarDirectory(cache), 'pom.xml');
  writeFileSync(pom, POM);
  const options = ['-DincludeScope=runtime', `-DoutputDirectory=${lib}`];
  // Standard output is for data.
  const { status } = spawnSync('mvn', ['-B', '-q', '-f', pom, ...options, COPY], {
    stdio: ['ignore', STDERR, STDERR],
  });
  if (status !== 0) {
    const hint = 'Maven told why above. It needs the network once.';
    throw new ClaimgraphError('E_STORE_DOWN', `Neo4j ${VERSION} could not be fetched from Maven Central`, { hint });
  }
  writeFileSync(marker(cache), `${VERSION}\n`);
  return lib;
}
