import { execFile } from 'node:child_process';
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { cacheDirectory } from '../../src/config.ts';
import { fetchJars } from '../../src/local-server/jars.ts';

/** A `neo4j-admin` for a home directory under a folder: the real tool, started from the jars that the tests run on. */
export function neo4jAdmin(folder: string): {
  readonly home: string;
  readonly run: (command: string) => Promise<string>;
} {
  const [home, bin] = [join(folder, 'home'), join(folder, 'bin')];
  for (const path of [bin, join(home, 'conf'), join(home, 'data')]) mkdirSync(path, { recursive: true });
  const tool = join(bin, 'neo4j-admin');
  writeFileSync(
    tool,
    `#!/bin/sh\nexec java -Xmx512m -cp '${fetchJars(cacheDirectory())}/*' org.neo4j.cli.AdminTool "$@"\n`,
  );
  chmodSync(tool, 0o755);
  const PATH = [bin, process.env['PATH']].join(delimiter);
  const env = { ...process.env, PATH, NEO4J_HOME: home, NEO4J_CONF: join(home, 'conf') };
  /** Runs a shell command that finds the tool. Rejects with what it said when it fails. */
  const run = async (command: string): Promise<string> =>
    (await promisify(execFile)('sh', ['-c', command], { env, maxBuffer: 1 << 26 })).stdout;
  return { home, run };
}
