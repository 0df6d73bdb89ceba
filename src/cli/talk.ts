import { ClaimgraphError } from '../domain/errors.ts';

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this takes out.
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;

/**
 * Tells people something: on standard error, so that data can be piped. Titles and names come from anywhere: nothing of
 * them commands the terminal.
 */
export const say = (text: string): void => {
  process.stderr.write(`${text.replace(CONTROL, '')}\n`);
};

/** Tells what went wrong and what to do about it; an error that is not meant for people comes with its stack. */
export function sayError(error: unknown): void {
  if (error instanceof ClaimgraphError) {
    say(`claimgraph: ${error.message}`);
    if (error.hint !== undefined) say(`  ${error.hint}`);
  } else say(`claimgraph: unexpected error\n${error instanceof Error ? error.stack : String(error)}`);
}

/** Wrong usage is 2, what was stopped as the signal says, anything else that failed 1. */
export function exitCodeOf(error: unknown): number {
  if (!(error instanceof ClaimgraphError)) return 1;
  if ('exitCode' in error) return Number(error.exitCode);
  return error.code === 'E_USAGE' ? 2 : 1;
}

/** `1 article`, `2 articles`. */
export const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;
