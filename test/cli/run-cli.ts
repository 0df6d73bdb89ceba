import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** An empty directory of its own for a test. */
export const temporary = (): string => mkdtempSync(join(tmpdir(), 'claimgraph-cli-'));

export interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly input?: string | Buffer;
  readonly environment?: Readonly<Record<string, string>>;
}

/**
 * Whether the whole check runs, which has just built the package: then the command is started as it is shipped, in a
 * third of the time that it takes from source.
 */
const isBuilt = process.env['CLAIMGRAPH_TESTED'] === 'dist';

/** How Node is told to run a script of the project. */
const runnable = (script: string): readonly string[] =>
  isBuilt && script.startsWith('src/')
    ? [script.replace(/^src\//, 'dist/').replace(/\.ts$/, '.js')]
    : ['--import', 'tsx', script];

/** Starts a script of the project, without anything of this process's settings for stores. */
export function startScript(script: string, args: readonly string[], environment: RunOptions['environment'] = {}) {
  const { PATH, HOME, TMPDIR, JAVA_TOOL_OPTIONS } = process.env;
  return spawn(process.execPath, [...runnable(script), ...args], {
    cwd: root,
    env: { PATH, HOME, TMPDIR, JAVA_TOOL_OPTIONS, ...environment },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
}

/** Runs the command line to its end. */
export function runCli(args: readonly string[], { input = '', environment }: RunOptions = {}): Promise<Outcome> {
  const child = startScript('src/cli/main.ts', args, environment);
  const text = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (piece: string) => (text.stdout += piece));
  child.stderr.setEncoding('utf8').on('data', (piece: string) => (text.stderr += piece));
  child.stdin.on('error', () => undefined).end(input);
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, ...text })));
}

/** Waits for the first address that a child prints on standard output, and gives what it printed up to there. */
export function servedUrl(child: ChildProcess): Promise<{ url: string; stdout: string }> {
  return new Promise((resolve, reject) => {
    let stdout = '';
    let stderr = '';
    child.stderr?.setEncoding('utf8').on('data', (piece: string) => (stderr += piece));
    child.stdout?.setEncoding('utf8').on('data', (piece: string) => {
      stdout += piece;
      const url = /^(http:\/\/\S+)\n/m.exec(stdout)?.[1];
      if (url !== undefined) resolve({ url, stdout });
    });
    child.once('close', (code) => reject(new Error(`ended with ${code} before it served: ${stderr}`)));
  });
}

/** Interrupts a child as Ctrl-C does and waits for its exit code. */
export function interrupt(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve) => {
    child.once('close', resolve);
    child.kill('SIGINT');
  });
}
