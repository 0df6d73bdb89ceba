/** One extraction: the circumstances that hold, and whether it was right. */
export interface Example {
  /** The set and the document it is from. */
  readonly set: string;
  readonly document: string;
  /** The claim. */
  readonly id: string;
  readonly circumstances: readonly string[];
  readonly right: boolean;
}

/** A fitted logistic model. */
export interface Fit {
  readonly bias: number;
  readonly weights: ReadonlyMap<string, number>;
}

export interface FitOptions {
  /** Strength of the L2 penalty: the larger, the nearer the weights are to 0. */
  readonly penalty: number;
  /** Circumstances seen in fewer examples get no weight. */
  readonly least: number;
}

const ROUNDS = 400;

const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));

function countOf(examples: readonly Example[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { circumstances } of examples)
    for (const one of new Set(circumstances)) counts.set(one, (counts.get(one) ?? 0) + 1);
  return counts;
}

/**
 * Fits a logistic model with an L2 penalty by coordinate-wise Newton steps with a bound on the step (as in Genkin, Lewis
 * and Madigan 2007, "Large-scale Bayesian logistic regression"). Deterministic: the order of the examples decides nothing
 * but rounding.
 */
export function learnWeights(examples: readonly Example[], { penalty, least }: FitOptions): Fit {
  const names = [...countOf(examples)].filter(([, count]) => count >= least).map(([name]) => name);
  const columns = new Map(names.map((name) => [name, [] as number[]]));
  examples.forEach(({ circumstances }, row) => {
    for (const one of new Set(circumstances)) columns.get(one)?.push(row);
  });
  const all = examples.map((_, row) => row);
  const scores = new Float64Array(examples.length);
  const weights = new Map<string, number>();
  let bias = 0;
  const step = (rows: readonly number[], weight: number, strength: number): number => {
    let [slope, curve] = [strength * weight, strength + 1e-9];
    for (const row of rows) {
      const p = sigmoid(scores[row]!);
      slope += p - (examples[row]!.right ? 1 : 0);
      curve += Math.max(p * (1 - p), 0.01);
    }
    const change = Math.max(-1, Math.min(1, -slope / curve));
    for (const row of rows) scores[row]! += change;
    return change;
  };
  for (let round = 0, largest = 1; round < ROUNDS && largest > 1e-4; round++) {
    const first = step(all, bias, 0);
    bias += first;
    largest = Math.abs(first);
    for (const [name, rows] of columns) {
      const change = step(rows, weights.get(name) ?? 0, penalty);
      weights.set(name, (weights.get(name) ?? 0) + change);
      largest = Math.max(largest, Math.abs(change));
    }
  }
  return { bias, weights };
}

/** How probable the model thinks that an extraction in these circumstances is right: 0–1. */
export const probability = ({ bias, weights }: Fit, circumstances: readonly string[]): number =>
  sigmoid([...new Set(circumstances)].reduce((sum, one) => sum + (weights.get(one) ?? 0), bias));
