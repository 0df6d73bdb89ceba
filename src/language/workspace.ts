import type { Kernel, Product } from './kernel.ts';

/** Zeros that stand in for a bias where a layer has none; as long as the widest such layer. */
const ZEROS = 1024;
/** Rows that the kernel may touch beyond those asked for, and room between areas. */
const SPARE_ROWS = 8;

/** The weights and the scratch floats behind them, shared by all layers of one engine. */
export class Workspace {
  readonly kernel: Kernel;
  /** Position of the zero bias. */
  readonly zeros: number;
  /** First scratch float. */
  readonly scratch: number;

  constructor(kernel: Kernel, weights: Float32Array) {
    this.kernel = kernel;
    this.zeros = Math.ceil(weights.length / 4) * 4;
    this.scratch = this.zeros + ZEROS;
    kernel.reserve(this.scratch);
    kernel.floats.set(weights);
  }

  /** All floats; read anew after `reserve`. */
  get floats(): Float32Array {
    return this.kernel.floats;
  }

  /** Makes sure of `count` scratch floats. */
  reserve(count: number): void {
    this.kernel.reserve(this.scratch + count);
  }

  multiply(product: Product): void {
    this.kernel.multiply(product);
  }

  /** `rows` of `input` through one linear layer; a fresh array of `rows × outputs`. */
  linear(input: Float32Array, layer: Pick<Product, 'rows' | 'inputs' | 'outputs' | 'weights' | 'bias'>): Float32Array {
    const { rows, inputs, outputs } = layer;
    const y = this.scratch + (rows + SPARE_ROWS) * inputs;
    this.reserve((rows + SPARE_ROWS) * (inputs + outputs));
    this.floats.set(input, this.scratch);
    this.multiply({ ...layer, x: this.scratch, y, strideX: inputs, strideY: outputs });
    return this.floats.slice(y, y + rows * outputs);
  }
}
