import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Compiles the child into a folder once, so that starting it a thousand times compiles nothing. Where it is. */
export async function compileChild(folder: string): Promise<string> {
  const output = { preserveModules: true, preserveModulesRoot: ROOT, entryFileNames: '[name].mjs' };
  const ssr = join(ROOT, 'test/fault/embedded-child.ts');
  await build({
    configFile: false,
    root: ROOT,
    logLevel: 'error',
    build: { ssr, outDir: folder, rollupOptions: { output } },
  });
  for (const name of ['cypher', 'ontology', 'models', 'node_modules'])
    symlinkSync(join(ROOT, name), join(folder, name));
  return join(folder, 'test/fault/embedded-child.mjs');
}

/** A started child that waits for its command. */
export class Child {
  readonly #process: ChildProcessByStdio<Writable, Readable, null>;
  /** What it has said so far. */
  readonly lines: string[] = [];
  readonly #closed: Promise<unknown>;

  constructor(script: string) {
    this.#process = spawn(process.execPath, [script], { stdio: ['pipe', 'pipe', 'inherit'] });
    const reader = createInterface({ input: this.#process.stdout });
    reader.on('line', (line) => this.lines.push(line));
    this.#closed = Promise.all([once(this.#process, 'exit'), once(reader, 'close')]);
  }

  command(...words: readonly (string | number)[]): void {
    this.#process.stdin.write(`${words.join(' ')}\n`);
  }

  /** Resolves when it has said so many lines. @throws Error when it does not within half a minute */
  async said(count: number): Promise<void> {
    for (let wait = 0; this.lines.length < count; wait++) {
      if (wait > 15_000) throw new Error(`the child only said ${JSON.stringify(this.lines)}`);
      await new Promise((resolve) => setTimeout(resolve, 2));
    }
  }

  /** Ends it as a crash would, and resolves when all that it said was read. */
  async kill(): Promise<void> {
    this.#process.kill('SIGKILL');
    await this.#closed;
  }
}
