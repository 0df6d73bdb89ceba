import { spawn, spawnSync } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { fetchJars } from './jars.mjs';
import { freePort, isListening } from './ports.mjs';

/** A busy machine needed 48 s. */
const READY_MS = 180_000;
const POLL_MS = 150;
/** A graceful stop waits for open connections, about ten seconds. */
const STOP_MS = 20_000;
const OPENED = ['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent'];

const configuration = (bolt, http) => `
server.default_listen_address=127.0.0.1
server.default_advertised_address=127.0.0.1
server.bolt.listen_address=127.0.0.1:${bolt}
server.bolt.advertised_address=127.0.0.1:${bolt}
server.http.listen_address=127.0.0.1:${http}
server.http.advertised_address=127.0.0.1:${http}
server.https.enabled=false
server.memory.pagecache.size=64m
dbms.usage_report.enabled=false
db.tx_log.preallocate=false
`;

/** Prepares the directories and configuration of a server. */
async function prepareHome(home) {
  for (const name of ['conf', 'data', 'logs', 'plugins', 'import']) mkdirSync(join(home, name), { recursive: true });
  const [bolt, http] = [await freePort(), await freePort()];
  writeFileSync(join(home, 'conf', 'neo4j.conf'), configuration(bolt, http));
  return bolt;
}

/** Sets the password, which the server allows only before it first starts. */
function setPassword(home, classPath, env, password) {
  if (existsSync(join(home, 'data', 'databases', 'system'))) return;
  const tool = ['-Xmx128m', '-cp', classPath, 'org.neo4j.cli.AdminTool', 'dbms', 'set-initial-password', password];
  const { status, stderr, stdout } = spawnSync('java', tool, { env, encoding: 'utf8' });
  if (status !== 0)
    throw new Error(`the password could not be set: ${`${stderr}${stdout}`.replaceAll(password, '***')}`);
}

function launch(home, classPath, env, log) {
  const opens = OPENED.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`);
  const memory = ['-Xms512m', '-Xmx512m', '-XX:+UseSerialGC'];
  const main = ['org.neo4j.server.CommunityEntryPoint', `--home-dir=${home}`, `--config-dir=${join(home, 'conf')}`];
  const options = [...memory, ...opens, '-Dlog4j2.disable.jmx=true', '-cp', classPath, ...main, '--console-mode'];
  return spawn('java', options, { env, stdio: ['ignore', log, log] });
}

const pause = (ms) => new Promise((done) => setTimeout(done, ms));

/** Waits until the server says that it is started and accepts connections. Fails when it exits or takes too long. */
async function untilReady(isGone, logFile, port) {
  const tail = () => readFileSync(logFile, 'utf8').split('\n').slice(-25).join('\n');
  for (const deadline = Date.now() + READY_MS; ; await pause(POLL_MS)) {
    if (isGone()) throw new Error(`Neo4j exited before it was ready:\n${tail()}`);
    if (/\bStarted\.\s*$/m.test(readFileSync(logFile, 'utf8')) && (await isListening(port))) return;
    if (Date.now() > deadline) throw new Error(`Neo4j was not ready in ${READY_MS / 1000} s:\n${tail()}`);
  }
}

/**
 * Starts Neo4j Community from jars, on free ports of the loopback address. The process dies with this one.
 * @param {{ password: string, home?: string }} options without `home` the data is thrown away when it stops
 */
export async function startJavaServer({ password, home: kept }) {
  const home = kept === undefined ? mkdtempSync(join(tmpdir(), 'claimgraph-neo4j-')) : resolve(kept);
  const port = await prepareHome(home);
  const classPath = [join(home, 'plugins', '*'), join(fetchJars(), '*')].join(delimiter);
  const env = { ...process.env, NEO4J_HOME: home, NEO4J_CONF: join(home, 'conf') };
  setPassword(home, classPath, env, password);

  const logFile = join(home, 'logs', 'console.log');
  const log = openSync(logFile, 'w');
  const child = launch(home, classPath, env, log);
  let gone = false;
  const exit = new Promise((done) => {
    const end = () => {
      gone = true;
      done();
    };
    child.once('error', end);
    child.once('exit', end);
  });
  const kill = () => gone || child.kill('SIGKILL');
  process.once('exit', kill);

  const stop = async () => {
    if (!gone) child.kill(kept === undefined ? 'SIGKILL' : 'SIGTERM');
    const timer = setTimeout(kill, STOP_MS);
    await exit;
    clearTimeout(timer);
    process.off('exit', kill);
    closeSync(log);
    if (kept === undefined) rmSync(home, { recursive: true, force: true });
  };
  try {
    await untilReady(() => gone, logFile, port);
  } catch (error) {
    await stop();
    throw error;
  }
  return { uri: `bolt://127.0.0.1:${port}`, pid: child.pid, home, stop };
}
