import type { TestProject } from 'vitest/node';
import { interopGephi } from '../../scripts/interop-gephi.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The jar of the Gephi Toolkit; null where it cannot be had, and then nothing is read. */
    gephiJar: string | null;
  }
}

/** Gives the tests the Gephi Toolkit, or says why they are skipped. */
export default function setup({ provide }: TestProject): void {
  const found = interopGephi();
  if ('reason' in found) console.warn(`Gephi does not read along: ${found.reason}`);
  provide('gephiJar', 'jar' in found ? found.jar : null);
}
