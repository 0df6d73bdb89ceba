import { ClaimgraphError } from '../domain/errors.ts';
import { say } from './talk.ts';

/** What shells say of a process that a signal ended: 128 and the number of the signal. */
const EXIT_CODES = { SIGINT: 130, SIGTERM: 143 } as const;
type Signal = keyof typeof EXIT_CODES;

/** Tells that a run was stopped before its end, as somebody wanted. */
export class Stopped extends ClaimgraphError {
  readonly exitCode: number;

  constructor(signal: Signal) {
    super('E_INPUT', 'stopped before the end; what was read is in the store', {
      hint: 'Run the same command again, and it goes on from there.',
    });
    this.exitCode = EXIT_CODES[signal];
  }
}

/** A run that ends well when it is interrupted. */
export interface Stopping {
  /** Given when the run is to take nothing more. */
  readonly signal: AbortSignal;
  /** The run is over: interruptions end the process again. @throws Stopped if there was one */
  end(): void;
}

/** Lets a run finish what it is at when the process is interrupted (Ctrl-C); the second time ends the process at once. */
export function stopOnInterruption(): Stopping {
  const controller = new AbortController();
  let given: Signal | undefined;
  const off = (): void => {
    for (const name of Object.keys(EXIT_CODES)) process.off(name, stop);
  };
  const stop = (name: Signal): void => {
    if (given !== undefined) {
      off();
      process.kill(process.pid, name);
      return;
    }
    given = name;
    say('claimgraph: stopping once what was read is stored; Ctrl-C again stops at once');
    controller.abort();
  };
  for (const name of Object.keys(EXIT_CODES)) process.on(name, stop);
  return {
    signal: controller.signal,
    end() {
      off();
      if (given !== undefined) throw new Stopped(given);
    },
  };
}
