import { WIDTH } from './tok2vec.ts';
import type { Tensors } from './weights.ts';
import type { Workspace } from './workspace.ts';

const HIDDEN = 64;
/** Pieces of the hidden layer's maxout units. */
const PIECES = 2;
const UNITS = HIDDEN * PIECES;
const MOVES_AT_ONCE = 4;

/** A copy with zeros up to `length`. */
function padded(floats: Float32Array, length: number): Float32Array {
  const longer = new Float32Array(length);
  longer.set(floats);
  return longer;
}

/** Scores the moves of a transition system (spaCy's `TransitionModel`), from a few token positions of its state. */
export class TransitionScorer {
  readonly #workspace: Workspace;
  readonly #linear: { readonly weights: number; readonly bias: number };
  readonly #lowerWeights: number;
  readonly #lowerBias: Float32Array;
  readonly #padding: Float32Array;
  readonly #upperWeights: Float32Array;
  readonly #upperBias: Float32Array;
  readonly #features: number;
  readonly #sums = new Float32Array(UNITS);
  readonly #hidden = new Float32Array(HIDDEN);
  readonly #scores: Float32Array;

  constructor(workspace: Workspace, tensors: Tensors, prefix: string) {
    this.#workspace = workspace;
    this.#linear = { weights: tensors.offset(`${prefix}.linW`), bias: tensors.offset(`${prefix}.linb`) };
    this.#lowerWeights = tensors.offset(`${prefix}.loW`);
    this.#features = tensors.rows(`${prefix}.loW`);
    const { floats } = workspace;
    this.#lowerBias = tensors.copy(`${prefix}.lob`, floats);
    this.#padding = tensors.copy(`${prefix}.lopad`, floats);
    const moves = Math.ceil(tensors.rows(`${prefix}.upW`) / MOVES_AT_ONCE) * MOVES_AT_ONCE;
    this.#upperWeights = padded(tensors.copy(`${prefix}.upW`, floats), moves * HIDDEN);
    this.#upperBias = padded(tensors.copy(`${prefix}.upb`, floats), moves);
    this.#scores = new Float32Array(moves);
  }

  /** What each token adds to the hidden layer in each feature position, computed once a text. */
  precompute(vectors: Float32Array, rows: number): Float32Array {
    const reduced = this.#workspace.linear(vectors, { ...this.#linear, rows, inputs: WIDTH, outputs: HIDDEN });
    const outputs = this.#features * UNITS;
    const lower = { weights: this.#lowerWeights, bias: this.#workspace.zeros, rows, inputs: HIDDEN, outputs };
    return this.#workspace.linear(reduced, lower);
  }

  /** The score of every move. `positions` are token indices, -1 for none. The array is reused by the next call. */
  score(precomputed: Float32Array, positions: Int32Array): Float32Array {
    this.#sum(precomputed, positions);
    const hidden = this.#hidden;
    for (let i = 0; i < HIDDEN; i++) hidden[i] = Math.max(this.#sums[PIECES * i]!, this.#sums[PIECES * i + 1]!);
    for (let move = 0; move < this.#scores.length; move += MOVES_AT_ONCE) this.#scoreFour(move);
    return this.#scores;
  }

  /** Four sums side by side: each waits for its own last addition only. */
  #scoreFour(move: number): void {
    const [weights, bias, hidden, scores] = [this.#upperWeights, this.#upperBias, this.#hidden, this.#scores];
    const start = move * HIDDEN;
    let score0 = bias[move]!;
    let score1 = bias[move + 1]!;
    let score2 = bias[move + 2]!;
    let score3 = bias[move + 3]!;
    for (let i = 0; i < HIDDEN; i++) {
      const value = hidden[i]!;
      score0 += weights[start + i]! * value;
      score1 += weights[start + HIDDEN + i]! * value;
      score2 += weights[start + 2 * HIDDEN + i]! * value;
      score3 += weights[start + 3 * HIDDEN + i]! * value;
    }
    scores[move] = score0;
    scores[move + 1] = score1;
    scores[move + 2] = score2;
    scores[move + 3] = score3;
  }

  #sum(precomputed: Float32Array, positions: Int32Array): void {
    const sums = this.#sums;
    sums.set(this.#lowerBias);
    for (let feature = 0; feature < this.#features; feature++) {
      const position = positions[feature]!;
      const source = position < 0 ? this.#padding : precomputed;
      const start = (position < 0 ? 0 : position * this.#features * UNITS) + feature * UNITS;
      for (let i = 0; i < UNITS; i++) sums[i]! += source[start + i]!;
    }
  }
}

/** For each move, 1 when a state allows it. */
export type MoveMask = Uint8Array;

/** A transition and the label that it gives. */
export interface Move<Action extends string> {
  readonly action: Action;
  readonly label: string;
}

/** The moves of a system in the order of their scores, and masks of them: states are many, their masks few. */
export class Moves<Action extends string> {
  readonly #moves: readonly Move<Action>[];
  readonly #masks = new Map<string | number, MoveMask>();

  /** `names` begin with the letter of the action: `S`, `L-nsubj`, `B-PERSON`. */
  constructor(names: readonly string[]) {
    this.#moves = names.map((name) => ({ action: name[0] as Action, label: name.slice(2) }));
  }

  /** Undefined for -1, the index of no move. */
  at(index: number): Move<Action> | undefined {
    return this.#moves[index];
  }

  /** The mask of a state; `key` names everything that `isAllowed` looks at. */
  mask(key: string | number, isAllowed: (move: Move<Action>) => boolean): MoveMask {
    let mask = this.#masks.get(key);
    if (mask === undefined) {
      mask = Uint8Array.from(this.#moves, (move) => Number(isAllowed(move)));
      this.#masks.set(key, mask);
    }
    return mask;
  }
}

/** The best-scored move that is allowed. -1 when none is. */
export function bestMove(scores: Float32Array, allowed: MoveMask): number {
  let best = -1;
  let highest = Number.NEGATIVE_INFINITY;
  for (let move = 0; move < allowed.length; move++)
    if (allowed[move] === 1 && scores[move]! > highest) {
      best = move;
      highest = scores[move]!;
    }
  return best;
}
