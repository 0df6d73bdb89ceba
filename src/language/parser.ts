import { ParserState } from './parser-state.ts';
import { bestMove, type TransitionScorer } from './transition.ts';

type Action = 'S' | 'D' | 'L' | 'R' | 'B';

interface Move {
  readonly action: Action;
  readonly label: string;
}

const FEATURES = 8;
/** Moves a token that a parse may take before it is given up; a good one takes about two. */
const MOST_MOVES_PER_TOKEN = 20;

/** Which actions the state allows: shift, reduce, left arc, right arc, break. */
function allowedActions(state: ParserState): Record<Action, boolean> {
  const [first, second] = [state.buffer(0), state.buffer(1)];
  const starts = state.startsSentence(first);
  const canShift = state.buffered >= 2 && !starts && !state.isUnshiftable(first);
  const arcs = state.stacked > 0 && state.buffered > 0 && !starts;
  return {
    S: state.stacked === 0 || canShift,
    D: state.stacked > 0,
    L: arcs,
    R: arcs,
    B: state.buffered >= 2 && second === first + 1 && !state.startsSentence(second),
  };
}

function writeFeatures(state: ParserState, positions: Int32Array): void {
  const [b0, s0] = [state.buffer(0), state.stack(0)];
  positions.set([b0, state.buffer(1), s0, state.stack(1), state.stack(2)]);
  positions.set([state.lastLeftChild(b0), state.lastLeftChild(s0), state.lastRightChild(s0)], 5);
}

function apply(state: ParserState, { action, label }: Move): void {
  if (action === 'S') state.shift();
  else if (action === 'D') state.reduce();
  else if (action === 'L') state.leftArc(label);
  else if (action === 'R') state.rightArc(label);
  else state.breakSentence();
}

/** spaCy's greedy arc-eager dependency parser. */
export class Parser {
  readonly #scorer: TransitionScorer;
  readonly #moves: readonly Move[];

  /** `moves` are named `S`, `D`, `L-nsubj`, `R-dobj`, `B-ROOT`, …, in the order of the scores. */
  constructor(scorer: TransitionScorer, moves: readonly string[]) {
    this.#scorer = scorer;
    this.#moves = moves.map((name) => ({ action: name[0] as Action, label: name.slice(2) }));
  }

  /** Heads and labels of a text of `length` tokens; labels may still be pseudo-projective ("dobj||conj"). */
  parse(vectors: Float32Array, length: number): { heads: Int32Array; labels: string[] } {
    const precomputed = this.#scorer.precompute(vectors, length);
    const state = new ParserState(length);
    const positions = new Int32Array(FEATURES);
    for (let step = 0; !state.done && step < MOST_MOVES_PER_TOKEN * length + 50; step++) {
      writeFeatures(state, positions);
      const allowed = allowedActions(state);
      const scores = this.#scorer.score(precomputed, positions);
      const best = bestMove(scores, this.#moves.length, (move) => allowed[this.#moves[move]!.action]);
      if (best < 0) break;
      apply(state, this.#moves[best]!);
    }
    return state.tree();
  }
}
