import { Convolution } from './convolution.ts';
import type { DraftToken } from './draft-token.ts';
import { Embedding } from './embedding.ts';
import type { Vocabulary } from './lexeme.ts';
import { WIDTH } from './maxout.ts';
import type { Tensors } from './weights.ts';
import type { Workspace } from './workspace.ts';

const DEPTH = 4;
/** Rows of zeros that spaCy puts around a text; they take part in the convolutions. */
const PADDING = 4;
/** What a convolution reads before the first row, and beyond the last. */
const EDGE = 4;

/** Vectors of tokens in the workspace, rows of `WIDTH`. They stay until other tokens are read. */
export interface Vectors {
  /** Position of the first. */
  readonly at: number;
  readonly rows: number;
  /** Scratch floats behind them that others may use. */
  readonly free: number;
}

/** `Tok2Vec` of spaCy: tokens to vectors that know their neighbours. */
export class Tok2Vec {
  readonly #workspace: Workspace;
  readonly #embedding: Embedding;
  readonly #layers: readonly Convolution[];

  constructor(
    workspace: Workspace,
    tensors: Tensors,
    model: { prefix: string; seeds: readonly number[]; vocabulary: Vocabulary },
  ) {
    const { prefix } = model;
    this.#workspace = workspace;
    this.#embedding = new Embedding(workspace, tensors, model);
    this.#layers = Array.from(
      { length: DEPTH },
      (_, layer) => new Convolution(workspace, tensors, { prefix, depth: layer + 1 }),
    );
  }

  /** Computes the vectors of the tokens. */
  vectors(tokens: readonly DraftToken[]): Vectors {
    const before = PADDING + EDGE;
    const area = (tokens.length + 2 * before) * WIDTH;
    const { scratch } = this.#workspace;
    const work = scratch + 2 * area;
    this.#workspace.reserve(work + Math.max(Convolution.SCRATCH, this.#embedding.scratchFor(tokens.length)));
    this.#workspace.floats.fill(0, scratch, work);
    let [input, output] = [scratch + before * WIDTH, scratch + area + before * WIDTH];
    this.#embedding.apply(tokens, input, work);
    this.#layers.forEach((layer, depth) => {
      // Each later layer looks one row less far, so padding rows out of reach are left out: the result is the same.
      const reach = DEPTH - 1 - depth;
      const start = -reach * WIDTH;
      layer.apply(input + start - WIDTH, output + start, tokens.length + 2 * reach, work);
      [input, output] = [output, input];
    });
    return { at: input, rows: tokens.length, free: work };
  }
}
