import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';

const HELP = `Reads 10,000 damaged inputs of every kind, from plain text to archives in archives, as "ingest" would: each has to
become articles or errors that say what is wrong and where, in five seconds, within a gigabyte. The daily check reads 1,000.

  npm run test:inputs -- [--count 10000] [--seed 20311] [--only 4711]

Prints what came of each kind, the slowest of it, and the highest memory. Of a fault it prints how to see it again.`;

const { values } = parseArgs({
  options: {
    help: { type: 'boolean', default: false },
    count: { type: 'string', default: '10000' },
    seed: { type: 'string' },
    only: { type: 'string' },
  },
});

if (values.help) console.log(HELP);
else {
  const words = ['--no-install', 'vitest', 'run', '--project', 'unit', 'test/read/fuzz'];
  const { status } = spawnSync('npx', words, {
    stdio: 'inherit',
    env: {
      ...process.env,
      CLAIMGRAPH_INPUTS: values.count,
      ...(values.seed !== undefined && { CLAIMGRAPH_INPUTS_SEED: values.seed }),
      ...(values.only !== undefined && { CLAIMGRAPH_INPUT: values.only }),
    },
  });
  process.exitCode = status ?? 1;
}
