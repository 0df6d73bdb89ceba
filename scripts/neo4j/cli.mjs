import { parseArgs } from 'node:util';
import { fetchJars, whyNoJars } from './jars.mjs';
import { startNeo4j } from './server.mjs';

const HELP = `Usage: node scripts/neo4j/cli.mjs <command>

  start [--home DIR] [--password WORD]   start Neo4j 5.26 on a free port and print how to reach it; Ctrl-C stops it
                                         --home keeps the data there; without it everything is thrown away
  fetch                                  only fetch the server's jars (about 120 MB, from Maven Central)

Needs Java 17 and Maven, or a Docker engine. Jars are kept in CLAIMGRAPH_CACHE or ~/.cache/claimgraph.`;

async function start({ home, password }) {
  const options = { ...(home !== undefined && { home }), ...(password !== undefined && { password }) };
  const server = await startNeo4j(options);
  console.log(`export NEO4J_URI=${server.uri} NEO4J_USERNAME=${server.user} NEO4J_PASSWORD=${server.password}`);
  const stop = () => server.stop().then(() => process.exit(0));
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, stop);
  setInterval(() => undefined, 1 << 30); // keeps this process, and with it a container, until it is told to stop
}

function fetch() {
  const missing = whyNoJars();
  if (missing !== null) throw new Error(missing);
  console.log(fetchJars());
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { home: { type: 'string' }, password: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
});
const [command] = positionals;
try {
  if (command === 'start' && !values.help) await start(values);
  else if (command === 'fetch' && !values.help) fetch();
  else {
    console.log(HELP);
    process.exitCode = values.help ? 0 : 2;
  }
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
