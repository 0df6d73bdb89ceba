import { resolve } from 'node:path';
import { type Command, Option } from 'commander';
import { cacheDirectory, localServerHome } from '../../config.ts';
import { fetchJars } from '../../local-server/jars.ts';
import { serverState, startServer, stopServer } from '../../local-server/local-server.ts';
import { passwordFile } from '../../local-server/password.ts';
import { commandWith, portNumber } from '../options.ts';
import { print } from '../output.ts';
import { shellWord } from '../shell-word.ts';
import { say } from '../talk.ts';

const homeOption = (): Option =>
  new Option('--home <directory>', 'where its data, logs and password are').default(localServerHome());

interface HomeFlag {
  readonly home: string;
}

/** What to tell a shell so that the other commands use the server. */
const exported = (home: string, port: number): string =>
  `export CLAIMGRAPH_STORE=bolt://127.0.0.1:${port} NEO4J_USERNAME=neo4j NEO4J_PASSWORD_FILE=${shellWord(passwordFile(home))}\n`;

async function start(flags: HomeFlag & { readonly port?: number }): Promise<void> {
  const home = resolve(flags.home);
  const { pid, port, started } = await startServer({ home, jars: fetchJars(cacheDirectory()), port: flags.port });
  say(`Neo4j ${started ? 'runs' : 'ran already'} as process ${pid} at bolt://127.0.0.1:${port}. To use it:`);
  await print([exported(home, port)]);
}

/** Said of a record that outlived its server. */
const leftAlone = (pid: number): string => `Process ${pid} now is another program, and was left alone.`;

async function stop(flags: HomeFlag): Promise<void> {
  const { stopped, left } = await stopServer(resolve(flags.home));
  say(stopped === undefined ? 'No local Neo4j runs.' : `Neo4j, process ${stopped}, has stopped.`);
  if (left !== undefined) say(leftAlone(left));
}

async function status(flags: HomeFlag): Promise<void> {
  const home = resolve(flags.home);
  const now = await serverState(home);
  if (now.state === 'running') {
    say(`Neo4j runs as process ${now.pid} at bolt://127.0.0.1:${now.port}. To use it:`);
    await print([exported(home, now.port)]);
  } else if (now.state === 'busy') say(`Neo4j, process ${now.pid}, is starting or stopping.`);
  else {
    say('No local Neo4j runs. To start it: claimgraph neo4j start');
    if (now.left !== undefined) say(leftAlone(now.left));
  }
}

const ABOUT = `A Neo4j server on this machine, without Docker. Needs Java 17, and Maven for the first start, which fetches
Neo4j 5.26 Community (GPLv3, about 120 MB). It listens on the loopback address only.`;

export const neo4jCommand = (): Command =>
  commandWith('neo4j', ABOUT, 'neo4j start')
    .addCommand(
      commandWith('start', 'Start it, and print how to use it.', 'neo4j start', 'neo4j start --home ./case-12/neo4j')
        .addOption(homeOption())
        .option('--port <number>', 'port to listen on, 0 for any (default: as before)', portNumber)
        .action(start),
    )
    .addCommand(
      commandWith('stop', 'Stop it. Its data stays.', 'neo4j stop', 'neo4j stop --home ./case-12/neo4j')
        .addOption(homeOption())
        .action(stop),
    )
    .addCommand(
      commandWith('status', 'Tell whether it runs, and how to use it.', 'neo4j status')
        .addOption(homeOption())
        .action(status),
    );
