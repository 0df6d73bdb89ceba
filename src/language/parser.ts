import { type Move, Moves } from './moves.ts';
import { ParserState } from './parser-state.ts';
import type { Vectors } from './tok2vec.ts';
import type { TransitionScorer } from './transition.ts';

type Action = 'S' | 'D' | 'L' | 'R' | 'B';

const FEATURES = 8;
/** Moves a token that a parse may take before it is given up; a good one takes about two. */
const MOST_MOVES_PER_TOKEN = 20;

/** One bit an action: what a state allows is a sum of them. */
const BIT: Readonly<Record<Action, number>> = { S: 1, D: 2, L: 4, R: 8, B: 16 };

/** Which actions the state allows: shift, reduce, left arc, right arc, break. */
function allowedActions(state: ParserState): number {
  const [first, second, stacked, buffered] = [state.buffer(0), state.buffer(1), state.stacked, state.buffered];
  const starts = state.startsSentence(first);
  let actions = 0;
  if (stacked === 0 || (buffered >= 2 && !starts && !state.isUnshiftable(first))) actions |= BIT.S;
  if (stacked > 0) actions |= BIT.D;
  if (stacked > 0 && buffered > 0 && !starts) actions |= BIT.L | BIT.R;
  if (buffered >= 2 && second === first + 1 && !state.startsSentence(second)) actions |= BIT.B;
  return actions;
}

function writeFeatures(state: ParserState, positions: Int32Array): void {
  const [b0, s0] = [state.buffer(0), state.stack(0)];
  positions[0] = b0;
  positions[1] = state.buffer(1);
  positions[2] = s0;
  positions[3] = state.stack(1);
  positions[4] = state.stack(2);
  positions[5] = state.lastLeftChild(b0);
  positions[6] = state.lastLeftChild(s0);
  positions[7] = state.lastRightChild(s0);
}

function apply(state: ParserState, { action, label }: Move<Action>): void {
  if (action === 'S') state.shift();
  else if (action === 'D') state.reduce();
  else if (action === 'L') state.leftArc(label);
  else if (action === 'R') state.rightArc(label);
  else state.breakSentence();
}

/** spaCy's greedy arc-eager dependency parser. */
export class Parser {
  readonly #scorer: TransitionScorer;
  readonly #moves: Moves<Action>;

  /** `moves` are named `S`, `D`, `L-nsubj`, `R-dobj`, `B-ROOT`, …, in the order of the scores. */
  constructor(scorer: TransitionScorer, moves: readonly string[]) {
    this.#scorer = scorer;
    this.#moves = new Moves(moves);
  }

  /** Heads and labels of a text; labels may still be pseudo-projective ("dobj||conj"). */
  parse(vectors: Vectors): { heads: Int32Array; labels: string[] } {
    const length = vectors.rows;
    this.#scorer.precompute(vectors);
    const state = new ParserState(length);
    const positions = new Int32Array(FEATURES);
    for (let step = 0; !state.done && step < MOST_MOVES_PER_TOKEN * length + 50; step++) {
      writeFeatures(state, positions);
      const actions = allowedActions(state);
      const mask = this.#moves.mask(actions, ({ action }) => (actions & BIT[action]) !== 0);
      const move = this.#moves.at(this.#scorer.best(positions, mask));
      if (move === undefined) break;
      apply(state, move);
    }
    return state.tree();
  }
}
