/** Outputs that lie side by side in the weights of a layer. */
export const PANEL = 8;
/** Moves that lie side by side in the weights of a scorer. */
export const MOVES_PANEL = 32;
/** Hidden units of a scorer. */
export const HIDDEN = 64;

/**
 * The numeric routines, all over one memory. As WebAssembly with SIMD (source beside, `kernel.wat`), or in JavaScript where
 * that is missing. Both sum in the same order with the same rounding, so their output is the same. All positions, strides
 * and widths count floats; widths are multiples of 4.
 */
export interface Kernel {
  /** All floats: weights first, then scratch. Read it anew after `reserve`. */
  readonly floats: Float32Array;
  /** The same memory as integers, for token numbers. */
  readonly integers: Int32Array;
  /** Grows the memory to hold at least `count` floats; what it held stays. */
  reserve(count: number): void;
  /**
   * Rows through a linear layer whose weights lie in panels of `PANEL` outputs. Rows are taken four at a time, so up to
   * three rows beyond `rows` are read and written; `outputs` is a multiple of `PANEL`.
   */
  multiply(product: Product): void;
  /** Row `k` of `y` becomes row `ids[k]` of `x`; `ids` is a position of integers. */
  gather(x: number, ids: number, y: number, count: number, width: number): void;
  /** Four rows of `y` for each pair of rows of `x` and the pair after it: x0 − x2, x1 + x2, x2 − x1, x1 − x3. */
  spread(x: number, y: number, pairs: number, width: number): void;
  /** Two rows of `y` for each four of `x`: x1 + x2 + x0 and x1 − x2 − x3. */
  combine(x: number, y: number, pairs: number, width: number): void;
  /** Maxout over rows of three pieces, layer normalisation, and a residual added: see `Normalization`. */
  normalize(pass: Normalization): void;
  /** The scores of the moves of one state: see `Scoring`. */
  score(state: Scoring): void;
}

/** `y[r·strideY + o] = bias[o] + Σ x[r·strideX + i] · weights[i → o]`. */
export interface Product {
  readonly x: number;
  readonly weights: number;
  readonly bias: number;
  readonly y: number;
  readonly rows: number;
  readonly inputs: number;
  readonly outputs: number;
  readonly strideX: number;
  readonly strideY: number;
}

/** `y = (m − mean m) / deviation m · gain + shift + residual`, where m is the largest of a row's three pieces. */
export interface Normalization {
  /** Rows of three pieces, each of `width`. */
  readonly x: number;
  readonly y: number;
  readonly gain: number;
  readonly shift: number;
  readonly residual: number;
  /** 0 when all rows have the same residual. */
  readonly strideResidual: number;
  readonly rows: number;
  readonly width: number;
}

/**
 * Two layers in one: `HIDDEN` units, each the larger of two sums of one row a feature, then the linear layer of the moves,
 * whose weights lie in panels of `MOVES_PANEL`.
 */
export interface Scoring {
  /** Rows of two pieces of `HIDDEN`; feature `f` of token `t` lies at row `t · features + f`. */
  readonly x: number;
  /** Position, among the integers, of the token of each feature; -1 reads the row before the first token. */
  readonly tokens: number;
  readonly features: number;
  readonly bias: number;
  readonly hidden: number;
  readonly weights: number;
  readonly upperBias: number;
  readonly y: number;
  /** How many moves, a multiple of `MOVES_PANEL`. */
  readonly moves: number;
}
