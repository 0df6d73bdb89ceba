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

/** The best-scored move that is allowed; scores begin at a position. -1 when none is. */
export function bestMove(floats: Float32Array, scores: number, allowed: MoveMask): number {
  let best = -1;
  let highest = Number.NEGATIVE_INFINITY;
  for (let move = 0; move < allowed.length; move++)
    if (allowed[move] === 1 && floats[scores + move]! > highest) {
      best = move;
      highest = floats[scores + move]!;
    }
  return best;
}
