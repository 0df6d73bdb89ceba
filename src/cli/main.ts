#!/usr/bin/env node
import { runProgram } from './program.ts';

/** Whoever read the output has seen enough ("| head"): that is no failure. */
const endQuietly = (error: NodeJS.ErrnoException): void => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
};
process.stdout.on('error', endQuietly);
process.stderr.on('error', endQuietly);

process.exitCode = await runProgram(process.argv.slice(2));
