import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** One step of the whole check: fastest failure first. */
interface Step {
  readonly name: string;
  readonly command: readonly string[];
}

const STEPS: readonly Step[] = [
  { name: 'lock file', command: ['node', 'scripts/complete-lock.mjs', '--check'] },
  { name: 'lint', command: ['npx', '--no-install', 'biome', 'check', '.'] },
  { name: 'types', command: ['npx', '--no-install', 'tsc', '-p', 'tsconfig.json'] },
  { name: 'types of the viewer', command: ['npx', '--no-install', 'tsc', '-p', 'viz/tsconfig.json'] },
  { name: 'architecture', command: ['npx', '--no-install', 'tsx', 'scripts/architecture.ts'] },
  { name: 'unused code', command: ['npx', '--no-install', 'knip', '--no-progress'] },
  { name: 'build', command: ['npm', 'run', '-s', 'build'] },
  { name: 'browser', command: ['npx', '--no-install', 'tsx', 'scripts/browser.ts'] },
  { name: 'Neo4j', command: ['node', 'scripts/neo4j/cli.mjs', 'fetch'] },
];

interface TestCounts {
  readonly passed: number;
  readonly failed: number;
}

/** Runs a step, its output shown as it comes. True when it passed. */
function passes({ name, command }: Step): boolean {
  const started = Date.now();
  const [program, ...parameters] = command as [string, ...string[]];
  const { status } = spawnSync(program, parameters, { stdio: 'inherit' });
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  console.log(`${status === 0 ? '✓' : '✗'} ${name} (${seconds} s)`);
  return status === 0;
}

/** Runs every test project; a suite that could not even start counts as a failure. */
function runTests(): TestCounts {
  const folder = mkdtempSync(join(tmpdir(), 'claimgraph-check-'));
  const report = join(folder, 'report.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const { status } = spawnSync('npx', ['--no-install', 'vitest', 'run', ...reporters], { stdio: 'inherit' });
  try {
    const counts = JSON.parse(readFileSync(report, 'utf8'));
    const brokenSuites = counts.testResults.filter(
      (suite: { status: string; assertionResults: { status: string }[] }) =>
        suite.status === 'failed' && !suite.assertionResults.some((test) => test.status === 'failed'),
    ).length;
    const failed = counts.numFailedTests + brokenSuites;
    return { passed: counts.numPassedTests, failed: failed === 0 && status !== 0 ? 1 : failed };
  } catch {
    return { passed: 0, failed: 1 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const failedSteps = STEPS.filter((step) => !passes(step));
const tests = runTests();
for (const { name } of failedSteps) console.error(`✗ the step "${name}" failed`);
const failed = tests.failed + failedSteps.length;
console.log(`${tests.passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
