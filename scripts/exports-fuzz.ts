import { spawnSync } from 'node:child_process';

/** Writes 10,000 random graphs in every format; without this script a test writes a few. */
if (process.argv.includes('--help'))
  console.log(`Writes 10,000 random graphs full of hostile text in every export format, and reads all of it with parsers of
other people. It takes an hour or more.

  npm run test:exports`);
else {
  const words = ['--no-install', 'vitest', 'run', '--project', 'unit', 'test/export/fuzz'];
  const { status } = spawnSync('npx', words, {
    stdio: 'inherit',
    env: { ...process.env, CLAIMGRAPH_EXPORTS: 'full' },
  });
  process.exitCode = status ?? 1;
}
