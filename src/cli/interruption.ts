const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Has something done, at once and before anything else happens, when the process is interrupted; then the process ends
 * as the signal would have ended it. Gives the function that calls it off.
 */
export function onInterruption(tidy: () => void): () => void {
  const interrupted = (signal: NodeJS.Signals): void => {
    callOff();
    try {
      tidy();
    } finally {
      // Of several that tidy up, the last one to do so ends the process.
      if (process.listenerCount(signal) === 0) process.kill(process.pid, signal);
    }
  };
  const callOff = (): void => {
    for (const signal of SIGNALS) process.off(signal, interrupted);
  };
  for (const signal of SIGNALS) process.on(signal, interrupted);
  return callOff;
}
