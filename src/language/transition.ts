import { HIDDEN, MOVES_PANEL, type Scoring } from './kernel.ts';
import { Linear, packBias, packWeights } from './linear.ts';
import { WIDTH } from './maxout.ts';
import { bestMove, type MoveMask } from './moves.ts';
import { tensorLayer } from './tensor-layer.ts';
import type { Vectors } from './tok2vec.ts';
import type { Tensors } from './weights.ts';
import type { Workspace } from './workspace.ts';

/** Pieces of the hidden layer's maxout units. */
const PIECES = 2;
const UNITS = HIDDEN * PIECES;
/** Rows that the kernel may touch beyond those asked for. */
const SPARE = 4;

/** Where the model has the output that the kernel wants here: it takes the pieces of a unit `HIDDEN` apart. */
const original = (output: number): number => {
  const unit = output % UNITS;
  return output - unit + (unit % HIDDEN) * PIECES + Math.floor(unit / HIDDEN);
};

/** Scores the moves of a transition system (spaCy's `TransitionModel`), from a few token positions of its state. */
export class TransitionScorer {
  readonly #workspace: Workspace;
  readonly #reducer: Linear;
  readonly #lower: Linear;
  readonly #padding: readonly number[];
  readonly #scoring: Omit<Scoring, 'x'>;
  #table = 0;

  constructor(workspace: Workspace, tensors: Tensors, prefix: string) {
    this.#workspace = workspace;
    const layer = (weights: string, inputs: number, more = {}) =>
      tensorLayer(workspace, tensors, { weights: `${prefix}.${weights}`, inputs, ...more });
    const upper = layer('upW', HIDDEN, { bias: `${prefix}.upb` });
    const moves = Math.ceil(upper.outputs / MOVES_PANEL) * MOVES_PANEL;
    const features = tensors.rows(`${prefix}.loW`);
    this.#reducer = new Linear(workspace, layer('linW', WIDTH, { bias: `${prefix}.linb` }));
    this.#lower = new Linear(workspace, layer('loW', HIDDEN, { original }));
    this.#padding = this.#reordered(tensors.offset(`${prefix}.lopad`), features * UNITS);
    const lowerBias = workspace.allocate(UNITS);
    workspace.floats.set(this.#reordered(tensors.offset(`${prefix}.lob`), UNITS), lowerBias);
    this.#scoring = {
      tokens: workspace.allocate(features),
      features,
      bias: lowerBias,
      hidden: workspace.allocate(HIDDEN),
      weights: packWeights(workspace, upper, MOVES_PANEL),
      upperBias: packBias(workspace, upper, MOVES_PANEL),
      y: workspace.allocate(moves),
      moves,
    };
  }

  #reordered(offset: number, length: number): number[] {
    return Array.from({ length }, (_, output) => this.#workspace.floats[offset + original(output)]!);
  }

  /** Computes, once a text, what each token adds to the hidden layer in each feature position. */
  precompute({ at, rows, free }: Vectors): void {
    const padding = free + (rows + SPARE) * HIDDEN;
    const table = padding + this.#lower.outputs;
    this.#workspace.reserve(table + (rows + SPARE) * this.#lower.outputs);
    this.#reducer.apply(at, free, rows);
    this.#lower.apply(free, table, rows);
    this.#workspace.floats.set(this.#padding, padding); // token -1
    this.#table = table;
  }

  /** The best move that the mask allows, -1 when it allows none. `positions` are token indices, -1 for none. */
  best(positions: Int32Array, mask: MoveMask): number {
    const { kernel } = this.#workspace;
    const { tokens, y } = this.#scoring;
    kernel.integers.set(positions, tokens);
    kernel.score({ ...this.#scoring, x: this.#table });
    return bestMove(kernel.floats, y, mask);
  }
}
