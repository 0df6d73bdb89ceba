import { spawn, spawnSync } from 'node:child_process';
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

/** Readers of other projects come from PyPI, so they read along only where a machine checks, which sets `CI`. */
const READERS: readonly string[] = process.env['CI'] ? ['interop'] : [];

/** Test projects that run one after another; the lanes run beside each other, since those with servers mostly wait. */
const LANES: readonly (readonly string[])[] = [
  ['unit', 'e2e'],
  ['stores', 'faults', ...READERS],
];

const NOTHING_RAN: TestCounts = { passed: 0, failed: 1 };

/** What a report of vitest counts; a suite that could not even start is a failure. */
function countsOf(report: string, status: number | null): TestCounts {
  const counts = JSON.parse(readFileSync(report, 'utf8'));
  const brokenSuites = counts.testResults.filter(
    (suite: { status: string; assertionResults: { status: string }[] }) =>
      suite.status === 'failed' && !suite.assertionResults.some((test) => test.status === 'failed'),
  ).length;
  const failed = counts.numFailedTests + brokenSuites;
  return { passed: counts.numPassedTests, failed: failed === 0 && status !== 0 ? 1 : failed };
}

/**
 * Servers of the tests live for seconds: compiling their code as far as it goes costs them half as much again, and they
 * have two cores between them all. Commands are started as they were built.
 */
const FOR_TESTS = {
  ...process.env,
  CLAIMGRAPH_TESTED: 'dist',
  JAVA_TOOL_OPTIONS: [process.env['JAVA_TOOL_OPTIONS'], '-XX:TieredStopAtLevel=1'].filter(Boolean).join(' '),
};

/** Runs the projects of a lane. Lanes talk at once; each of their lines names its project. */
async function runLane(projects: readonly string[], report: string): Promise<TestCounts> {
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const parameters = [
    '--no-install',
    'vitest',
    'run',
    ...reporters,
    ...projects.flatMap((name) => ['--project', name]),
  ];
  const lane = spawn('npx', parameters, { stdio: ['ignore', 'inherit', 'inherit'], env: FOR_TESTS });
  const status = await new Promise<number | null>((resolve) => lane.on('close', resolve));
  try {
    return countsOf(report, status);
  } catch {
    return NOTHING_RAN;
  }
}

async function runTests(): Promise<TestCounts> {
  const folder = mkdtempSync(join(tmpdir(), 'claimgraph-check-'));
  try {
    const lanes = await Promise.all(LANES.map((lane) => runLane(lane, join(folder, `${lane[0]}.json`))));
    const sum = (name: keyof TestCounts): number => lanes.reduce((total, counts) => total + counts[name], 0);
    return { passed: sum('passed'), failed: sum('failed') };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const failedSteps = STEPS.filter((step) => !passes(step));
const tests = await runTests();
for (const { name } of failedSteps) console.error(`✗ the step "${name}" failed`);
const failed = tests.failed + failedSteps.length;
console.log(`${tests.passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
