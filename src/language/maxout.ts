import type { LinearSource } from './linear.ts';
import { tensorLayer } from './tensor-layer.ts';
import type { Tensors } from './weights.ts';
import type { Workspace } from './workspace.ts';

/** Width of a token's vector. */
export const WIDTH = 96;
/** Pieces of a maxout unit. */
const PIECES = 3;
/** Outputs of a maxout layer before the largest of each three is taken. */
export const UNITS = WIDTH * PIECES;

/** A layer of an encoder by its place in it: 0 mixes the features of a word, the others look at its neighbours. */
export interface EncoderLayer {
  readonly prefix: string;
  readonly depth: number;
}

/** The linear part of a maxout layer, reordered so that the pieces of a unit lie `WIDTH` apart, as the kernel wants them. */
export function maxoutSource(workspace: Workspace, tensors: Tensors, { prefix, depth }: EncoderLayer): LinearSource {
  const weights = `${prefix}.W${depth}`;
  return tensorLayer(workspace, tensors, {
    weights,
    bias: `${prefix}.b${depth}`,
    inputs: tensors.size(weights) / UNITS,
    original: (output) => (output % WIDTH) * PIECES + Math.floor(output / WIDTH),
  });
}

/** The normalisation behind a maxout layer. */
export class Normalizer {
  readonly #workspace: Workspace;
  readonly #gain: number;
  readonly #shift: number;

  constructor(workspace: Workspace, tensors: Tensors, { prefix, depth }: EncoderLayer) {
    this.#workspace = workspace;
    this.#gain = tensors.offset(`${prefix}.G${depth}`);
    this.#shift = tensors.offset(`${prefix}.B${depth}`);
  }

  /** Rows of `UNITS` at `x` to rows of `WIDTH` at `y`, with the rows at `residual` added if given. */
  apply(x: number, y: number, rows: number, residual?: number): void {
    this.#workspace.kernel.normalize({
      x,
      y,
      gain: this.#gain,
      shift: this.#shift,
      residual: residual ?? this.#workspace.zeros,
      strideResidual: residual === undefined ? 0 : WIDTH,
      rows,
      width: WIDTH,
    });
  }
}
