import { WIDTH } from './tok2vec.ts';
import type { Tensors } from './weights.ts';
import type { Workspace } from './workspace.ts';

/** spaCy's tagger: the most probable Penn Treebank tag of each token. */
export class Tagger {
  readonly #workspace: Workspace;
  readonly #layer: { readonly weights: number; readonly bias: number };
  readonly #tags: readonly string[];

  constructor(workspace: Workspace, tensors: Tensors, tags: readonly string[]) {
    this.#workspace = workspace;
    this.#layer = { weights: tensors.offset('tag.W'), bias: tensors.offset('tag.b') };
    this.#tags = tags;
  }

  tag(vectors: Float32Array, rows: number): string[] {
    const outputs = this.#tags.length;
    const scores = this.#workspace.linear(vectors, { ...this.#layer, rows, inputs: WIDTH, outputs });
    return Array.from({ length: rows }, (_, row) => {
      const own = scores.subarray(row * outputs, (row + 1) * outputs);
      return this.#tags[own.indexOf(Math.max(...own))]!;
    });
  }
}
