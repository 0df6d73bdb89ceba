import { Linear, type LinearSource } from './linear.ts';
import { type EncoderLayer, maxoutSource, Normalizer, UNITS, WIDTH } from './maxout.ts';
import type { Tensors } from './weights.ts';
import type { Workspace } from './workspace.ts';

/** Pairs of tokens taken at a time, so that what lies between the layers stays in the processor's cache. */
const BLOCK = 16;
/** Each pair takes four products. */
const PRODUCTS = 4;
/** Rows that the kernel may touch beyond those asked for. */
const SPARE = 4;

const SPREAD = (BLOCK + SPARE) * PRODUCTS * WIDTH;
const PRODUCED = (BLOCK + SPARE) * PRODUCTS * UNITS;
const COMBINED = BLOCK * 2 * UNITS;

/**
 * The weights of the four products that replace six for a pair of tokens (Winograd's F(2,3)): the window of three tokens
 * moves by one, so two of its places meet the same tokens. A third of all multiplications is saved.
 */
function products({ inputs, outputs, weight, bias }: LinearSource): LinearSource[] {
  const left = (output: number, input: number): number => weight(output, input);
  const middle = (output: number, input: number): number => weight(output, WIDTH + input);
  const right = (output: number, input: number): number => weight(output, 2 * WIDTH + input);
  const source = (own: LinearSource['weight']): LinearSource => ({ inputs: inputs / 3, outputs, weight: own });
  return [
    source(left),
    { ...source((o, i) => (left(o, i) + middle(o, i) + right(o, i)) / 2), ...(bias ? { bias } : {}) },
    source((o, i) => (left(o, i) - middle(o, i) + right(o, i)) / 2),
    source(right),
  ];
}

/** One layer of `MaxoutWindowEncoder`: each token with its neighbours, maxout, normalised, added to the token itself. */
export class Convolution {
  /** Scratch floats that a layer needs. */
  static readonly SCRATCH = SPREAD + PRODUCED + COMBINED;

  readonly #workspace: Workspace;
  readonly #products: readonly Linear[];
  readonly #normalizer: Normalizer;

  constructor(workspace: Workspace, tensors: Tensors, place: EncoderLayer) {
    this.#workspace = workspace;
    this.#products = products(maxoutSource(workspace, tensors, place)).map((source) => new Linear(workspace, source));
    this.#normalizer = new Normalizer(workspace, tensors, place);
  }

  /**
   * Rows of `WIDTH` from `x`, which begins one row before the first and ends three after the last, to rows at `y`, which
   * must not overlap. `scratch` is the position of the scratch floats.
   */
  apply(x: number, y: number, rows: number, scratch: number): void {
    for (let row = 0; row < rows; row += 2 * BLOCK)
      this.#block(x + row * WIDTH, y + row * WIDTH, Math.min(rows - row, 2 * BLOCK), scratch);
  }

  #block(x: number, y: number, rows: number, scratch: number): void {
    const { kernel } = this.#workspace;
    const pairs = Math.ceil(rows / 2);
    const produced = scratch + SPREAD;
    const combined = produced + PRODUCED;
    kernel.spread(x, scratch, pairs, WIDTH);
    this.#products.forEach((product, k) => {
      const strides = { strideX: PRODUCTS * WIDTH, strideY: PRODUCTS * UNITS };
      product.apply(scratch + k * WIDTH, produced + k * UNITS, pairs, strides);
    });
    kernel.combine(produced, combined, pairs, UNITS);
    this.#normalizer.apply(combined, y, rows, x + WIDTH);
  }
}
