import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The long-term-support release that everything is tested with. */
export const VERSION = '5.26.30';
const JAVA = 17;
const COPY = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies';
const POM = fileURLToPath(new URL('pom.xml', import.meta.url));

const cacheDirectory = () => process.env.CLAIMGRAPH_CACHE ?? join(homedir(), '.cache', 'claimgraph');

/** Major version of the Java on the path; 0 without one. */
function javaVersion() {
  const { stderr, stdout } = spawnSync('java', ['-version'], { encoding: 'utf8' });
  return Number(/version "(\d+)/.exec(`${stderr}${stdout}`)?.[1] ?? 0);
}

const hasMaven = () => spawnSync('mvn', ['-v']).status === 0;

/** Why a server cannot run from jars here; null when it can. */
export function whyNoJars() {
  const found = javaVersion();
  if (found < JAVA) return `Java ${JAVA} or newer is needed, and ${found === 0 ? 'there is none' : `this is ${found}`}`;
  return isFetched() || hasMaven() ? null : 'Maven (mvn) is needed to fetch the server, and there is none';
}

const jarDirectory = () => join(cacheDirectory(), 'neo4j', VERSION);
const marker = () => join(jarDirectory(), '.complete');
const isFetched = () => existsSync(marker());

/**
 * Fetches the server's jars (about 120 MB) from Maven Central, once; a fetch that was cut short starts anew.
 * @returns {string} the directory they are in
 */
export function fetchJars() {
  const lib = join(jarDirectory(), 'lib');
  if (isFetched()) return lib;
  rmSync(lib, { recursive: true, force: true });
  mkdirSync(lib, { recursive: true });
  const options = [`-Dneo4j.version=${VERSION}`, '-DincludeScope=runtime', `-DoutputDirectory=${lib}`];
  const { status } = spawnSync('mvn', ['-B', '-q', '-f', POM, ...options, COPY], {
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (status !== 0) throw new Error(`mvn could not fetch Neo4j ${VERSION} from Maven Central`);
  writeFileSync(marker(), `${VERSION}\n`);
  return lib;
}
