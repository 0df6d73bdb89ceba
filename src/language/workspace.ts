import type { Kernel } from './kernel.ts';

/** Zeros that stand in for a bias or a residual where a layer has none; as long as the widest such layer. */
const ZEROS = 1056;
/** Floats of a cache line: areas start on one. */
const ALIGNMENT = 16;

const aligned = (position: number): number => Math.ceil(position / ALIGNMENT) * ALIGNMENT;

/** The weights and the scratch floats behind them, shared by all layers of one engine. */
export class Workspace {
  readonly kernel: Kernel;
  /** Position of zeros that nobody writes. */
  readonly zeros: number;
  #end: number;

  constructor(kernel: Kernel, weights: Float32Array) {
    this.kernel = kernel;
    this.zeros = aligned(weights.length);
    this.#end = this.zeros + ZEROS;
    kernel.reserve(this.#end);
    kernel.floats.set(weights);
  }

  /** All floats; read anew after `allocate` and `reserve`. */
  get floats(): Float32Array {
    return this.kernel.floats;
  }

  /** First scratch float; final once all layers are made. */
  get scratch(): number {
    return this.#end;
  }

  /** Sets floats aside for good; they are zero at first. */
  allocate(count: number): number {
    const position = this.#end;
    this.#end = aligned(position + count);
    this.kernel.reserve(this.#end);
    return position;
  }

  /** Makes sure that the scratch reaches to a position. */
  reserve(end: number): void {
    this.kernel.reserve(end);
  }
}
