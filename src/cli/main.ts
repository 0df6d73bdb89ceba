#!/usr/bin/env node
import { compileLate } from './late-compiling.ts';
import { runProgram } from './program.ts';

compileLate();

/** Whoever read the output has seen enough ("| head"): that is no failure. */
const endQuietly = (error: NodeJS.ErrnoException): void => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
};
process.stdout.on('error', endQuietly);
process.stderr.on('error', endQuietly);

process.exitCode = await runProgram(process.argv.slice(2));
// A query that was given up may still be running in the embedded engine, which cannot stop one: not waited for.
process.stderr.write('', () => process.stdout.write('', () => process.exit()));
