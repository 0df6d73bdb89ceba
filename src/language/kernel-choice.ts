import type { Kernel } from './kernel.ts';
import { PlainKernel } from './plain-kernel.ts';
import { WebAssemblyKernel } from './web-assembly-kernel.ts';

/** The fastest kernel that works here, or the JavaScript one on demand. */
export function createKernel(kind: 'auto' | 'javascript' = 'auto'): Kernel {
  if (kind === 'javascript') return new PlainKernel();
  try {
    return new WebAssemblyKernel();
  } catch {
    return new PlainKernel(); // no WebAssembly, or none with SIMD
  }
}
