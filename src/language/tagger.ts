import { Linear } from './linear.ts';
import { WIDTH } from './maxout.ts';
import { tensorLayer } from './tensor-layer.ts';
import type { Vectors } from './tok2vec.ts';
import type { Tensors } from './weights.ts';
import type { Workspace } from './workspace.ts';

/** Rows that the kernel may touch beyond those asked for. */
const SPARE = 4;

/** spaCy's tagger: the most probable Penn Treebank tag of each token. */
export class Tagger {
  readonly #workspace: Workspace;
  readonly #layer: Linear;
  readonly #tags: readonly string[];

  constructor(workspace: Workspace, tensors: Tensors, tags: readonly string[]) {
    this.#workspace = workspace;
    const layer = { weights: 'tag.W', bias: 'tag.b', inputs: WIDTH };
    this.#layer = new Linear(workspace, tensorLayer(workspace, tensors, layer));
    this.#tags = tags;
  }

  /** The tag of each token. */
  tag({ at, rows, free }: Vectors): string[] {
    const { outputs } = this.#layer;
    this.#workspace.reserve(free + (rows + SPARE) * outputs);
    this.#layer.apply(at, free, rows);
    const tags: string[] = [];
    for (let row = 0; row < rows; row++) tags.push(this.#tags[this.#best(free + row * outputs)]!);
    return tags;
  }

  #best(scores: number): number {
    const { floats } = this.#workspace;
    let best = 0;
    for (let tag = 1; tag < this.#tags.length; tag++) if (floats[scores + tag]! > floats[scores + best]!) best = tag;
    return best;
  }
}
