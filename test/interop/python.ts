import type { TestProject } from 'vitest/node';
import { interopPython } from '../../scripts/interop-python.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The Python that has the readers; null where it cannot be had, and then nothing is read. */
    interopPython: string | null;
  }
}

/** Gives the tests a Python with the readers, or says why they are skipped. */
export default function setup({ provide }: TestProject): void {
  const found = interopPython();
  if ('reason' in found) console.warn(`readers of other projects are skipped: ${found.reason}`);
  provide('interopPython', 'python' in found ? found.python : null);
}
