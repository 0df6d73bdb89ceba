import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { cacheDirectory } from '../src/config.ts';

const VERSION = '0.10.1';
const JAR = `gephi-toolkit-${VERSION}-all.jar`;
/** Of the jar at Maven Central. */
const SHA256 = '3e4f5fd6c7d1d75c1e0bfbeae42cc58a1d22ae7c5d793a498e6c5842f22bf027';
/** The oldest Java that runs it and the reader. */
const OLDEST = 17;

/** The jar of the Gephi Toolkit, or why there is none. */
export type InteropGephi = { readonly jar: string } | { readonly reason: string };

/** The Java that compiles and runs a source file; undefined where there is none, or one that cannot compile. */
function javaVersion(): number | undefined {
  const { status, stdout } = spawnSync('javac', ['-version'], { encoding: 'utf8' });
  return status === 0 ? Number(/^javac (\d+)/.exec(stdout)?.[1]) : undefined;
}

/** Fetches the jar into a folder beside where it will be, and moves it there once it is the right one. */
function fetchJar(folder: string): string | undefined {
  mkdirSync(folder, { recursive: true });
  const fresh = mkdtempSync(join(folder, 'new-'));
  try {
    const artifact = `-Dartifact=org.gephi:gephi-toolkit:${VERSION}:jar:all`;
    const parameters = ['-B', '-q', 'dependency:copy', artifact, `-DoutputDirectory=${fresh}`];
    const { status, error, stdout } = spawnSync('mvn', parameters, { encoding: 'utf8', cwd: fresh });
    if (status !== 0) return `mvn failed: ${error?.message ?? stdout.trim().slice(-400)}`;
    const hash = createHash('sha256')
      .update(readFileSync(join(fresh, JAR)))
      .digest('hex');
    if (hash !== SHA256) return `${JAR} has the sha256 ${hash}`;
    renameSync(join(fresh, JAR), join(folder, JAR));
    return undefined;
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}

/**
 * The Gephi Toolkit (https://gephi.org/toolkit/, Gephi without its windows), fetched by Maven into the cache directory on
 * the first call: 83 MB.
 */
export function interopGephi(): InteropGephi {
  const version = javaVersion();
  if (version === undefined) return { reason: 'there is no JDK' };
  if (version < OLDEST) return { reason: `javac is ${version}, the reader needs ${OLDEST}` };
  const folder = join(cacheDirectory(), 'interop', 'gephi');
  const failure = existsSync(join(folder, JAR)) ? undefined : fetchJar(folder);
  return failure === undefined ? { jar: join(folder, JAR) } : { reason: failure };
}
