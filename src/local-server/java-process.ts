import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { ClaimgraphError } from '../domain/errors.ts';
import { isListening } from './ports.ts';
import { writeSettings } from './settings.ts';

/** A busy machine needed 48 s. */
const READY_MS = 180_000;
const POLL_MS = 150;
const OPENED = ['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent'];
const DIRECTORIES = ['conf', 'data', 'logs', 'plugins', 'import'];
const MEMORY = ['-Xms512m', '-Xmx512m', '-XX:+UseSerialGC'];

/** Where a server lives and what it is made of. */
export interface Installation {
  /** An absolute path. */
  readonly home: string;
  /** The directory of its jars. */
  readonly jars: string;
}

/** The file that a server's output is appended to. */
export const consoleLog = (home: string): string => join(home, 'logs', 'console.log');

/** Creates the directories of a home, for its owner alone. */
export function createHome(home: string): void {
  for (const name of DIRECTORIES) mkdirSync(join(home, name), { recursive: true, mode: 0o700 });
}

/** True once a server has run in a home: then its password is in its data. */
export const hasDatabase = (home: string): boolean => existsSync(join(home, 'data', 'databases', 'system'));

const classPath = ({ home, jars }: Installation): string =>
  [join(home, 'plugins', '*'), join(jars, '*')].join(delimiter);
const environmentOf = (home: string): NodeJS.ProcessEnv => ({
  ...process.env,
  NEO4J_HOME: home,
  NEO4J_CONF: join(home, 'conf'),
});

const quoted = (argument: string): string => `"${argument.replace(/["\\]/g, '\\$&')}"`;

/**
 * Sets the password of the user `neo4j`, which the server allows only before it first starts: call it before each start.
 * @throws ClaimgraphError E_STORE_DOWN
 */
export function setFirstPassword(installation: Installation, password: string): void {
  const { home } = installation;
  if (hasDatabase(home)) return;
  const tool = ['org.neo4j.cli.AdminTool', 'dbms', 'set-initial-password', password];
  // Arguments can be seen by every user of the machine, those in a file cannot.
  const file = join(home, 'conf', 'first-password.args');
  writeFileSync(file, ['-Xmx128m', '-cp', classPath(installation), ...tool].map(quoted).join('\n'), { mode: 0o600 });
  const { status, stderr, stdout } = spawnSync('java', [`@${file}`], { env: environmentOf(home), encoding: 'utf8' });
  rmSync(file, { force: true });
  if (status === 0) return;
  const said = `${stderr}${stdout}`.replaceAll(password, '***').trim();
  throw new ClaimgraphError('E_STORE_DOWN', `the password of Neo4j could not be set: ${said}`);
}

/** A server that was launched. */
export interface Launched {
  readonly process: ChildProcess;
  /** Resolves when it accepts connections. Rejects with E_STORE_DOWN when it exits before, or takes three minutes. */
  readonly ready: Promise<void>;
}

/** How a server is launched. */
export interface LaunchOptions {
  /** Outlives this process. */
  readonly detached: boolean;
  /** Leaves it to its clients to keep statements from files and addresses, as servers do that were not set up by us. */
  readonly open?: boolean;
  /** Lines of settings besides our own. */
  readonly more?: string;
}

/**
 * Launches Neo4j on a port of the loopback address.
 * @throws ClaimgraphError E_STORE_DOWN where Java cannot be run
 */
export function launch(installation: Installation, port: number, { detached, open, more }: LaunchOptions): Launched {
  const { home } = installation;
  writeSettings(home, port, open, more);
  const log = openSync(consoleLog(home), 'w', 0o600);
  const opens = OPENED.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`);
  const main = ['org.neo4j.server.CommunityEntryPoint', `--home-dir=${home}`, `--config-dir=${join(home, 'conf')}`];
  const java = [...MEMORY, ...opens, '-Dlog4j2.disable.jmx=true', '-cp', classPath(installation)];
  const child = spawn('java', [...java, ...main, '--console-mode'], {
    env: environmentOf(home),
    cwd: home,
    detached,
    stdio: ['ignore', log, log],
  });
  closeSync(log);
  let gone = false;
  for (const end of ['error', 'exit']) child.once(end, () => (gone = true));
  if (child.pid === undefined) throw new ClaimgraphError('E_STORE_DOWN', 'Java could not be started');
  return { process: child, ready: untilReady(home, port, () => gone) };
}

async function untilReady(home: string, port: number, isGone: () => boolean): Promise<void> {
  const told = () => readFileSync(consoleLog(home), 'utf8');
  const failed = (what: string) => {
    const tail = told().trimEnd().split('\n').slice(-25).join('\n');
    return new ClaimgraphError('E_STORE_DOWN', `Neo4j ${what}:\n${tail}`, {
      hint: `More is in ${join(home, 'logs')}.`,
    });
  };
  for (const deadline = Date.now() + READY_MS; ; await pause(POLL_MS)) {
    if (isGone()) throw failed('exited before it was ready');
    // Something else may listen at the port, so that alone does not count.
    if (/\bStarted\.\s*$/m.test(told()) && (await isListening(port))) return;
    if (Date.now() > deadline) throw failed(`was not ready in ${READY_MS / 1000} s`);
  }
}
