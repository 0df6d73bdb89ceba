import { spawnSync } from 'node:child_process';

/** Runs the fault suites at their full size; without this script they run a short cut of it. */
const parameters = process.argv.slice(2);
if (parameters.includes('--help')) {
  console.log(`Breaks the stores on purpose, at full size: thousands of kills, resets and attacks. It may take an hour.

  npm run test:faults [-- FILE…]

Example: npm run test:faults -- test/fault/embedded-kill.test.ts`);
} else {
  const { status } = spawnSync('npx', ['--no-install', 'vitest', 'run', '--project', 'faults', ...parameters], {
    stdio: 'inherit',
    env: { ...process.env, CLAIMGRAPH_FAULTS: 'full' },
  });
  process.exitCode = status ?? 1;
}
