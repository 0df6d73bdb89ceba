/**
 * Learnt weights of a logistic model over circumstances of an extraction (`ontology/belief.json`):
 * confidence = 1 / (1 + e^−(bias + sum of the weights of the circumstances that hold)).
 */
export interface Belief {
  readonly version: string;
  /** What it was fitted on and how well it did on documents left out. */
  readonly source: string;
  readonly bias: number;
  readonly weights: ReadonlyMap<string, number>;
  /** Claims believed less than this are not told: 0–1. */
  readonly leastTold: number;
}
