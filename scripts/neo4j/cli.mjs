import { tsImport } from 'tsx/esm/api';

const HELP = `Usage: node scripts/neo4j/cli.mjs <command>

  start | stop | status   the same as claimgraph neo4j
  fetch                   only fetch the server's jars (about 120 MB, from Maven Central)

Needs Java 17 and Maven. Jars are kept in CLAIMGRAPH_CACHE or ~/.cache/claimgraph.
`;

const load = (module) => tsImport(`../../src/${module}.ts`, import.meta.url);

async function fetch() {
  const { cacheDirectory } = await load('config');
  const { fetchJars } = await load('local-server/jars');
  console.log(fetchJars(cacheDirectory()));
}

const [command, ...rest] = process.argv.slice(2);
if (command === 'fetch')
  await fetch().catch(({ message }) => {
    console.error(message);
    process.exitCode = 1;
  });
else if (['start', 'stop', 'status'].includes(command))
  process.exitCode = await (await load('cli/program')).runProgram(['neo4j', command, ...rest]);
else {
  process.stdout.write(HELP);
  process.exitCode = command === undefined || command === '--help' ? 0 : 2;
}
