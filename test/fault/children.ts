import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Compiles a child of this directory into a folder, so that starting it a thousand times compiles nothing. Where it is. */
export async function compileChild(folder: string, name: string): Promise<string> {
  const output = { preserveModules: true, preserveModulesRoot: ROOT, entryFileNames: '[name].mjs' };
  const ssr = join(ROOT, `test/fault/${name}.ts`);
  await build({
    configFile: false,
    root: ROOT,
    logLevel: 'error',
    build: { ssr, outDir: folder, rollupOptions: { output } },
  });
  for (const asset of ['cypher', 'ontology', 'models', 'node_modules'])
    symlinkSync(join(ROOT, asset), join(folder, asset));
  return join(folder, `test/fault/${name}.mjs`);
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

  /** Resolves when it has said so many lines. @throws Error when it does not in time, half a minute unless told */
  async said(count: number, withinMs = 30_000): Promise<void> {
    for (const deadline = Date.now() + withinMs; this.lines.length < count; ) {
      if (Date.now() > deadline) throw new Error(`the child only said ${JSON.stringify(this.lines)}`);
      await new Promise((resolve) => setTimeout(resolve, 2));
    }
  }

  /** Ends it as a crash would, and resolves when all that it said was read. */
  async kill(): Promise<void> {
    this.#process.kill('SIGKILL');
    await this.#closed;
  }
}
