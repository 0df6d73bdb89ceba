import { HIDDEN, type Kernel, MOVES_PANEL, type Normalization, PANEL, type Product, type Scoring } from './kernel.ts';

const round = Math.fround;
const LANES = 4;
const EPSILON = round(1e-8);

type Strides = 'strideX' | 'strideY';

/** The larger of two numbers as SIMD's `pmax` has it. */
const larger = (a: number, b: number): number => (a < b ? b : a);

/** The kernel without SIMD: the same sums in the same order, each rounded to single precision. */
export class PlainKernel implements Kernel {
  floats = new Float32Array(0);
  integers = new Int32Array(0);

  reserve(count: number): void {
    if (count <= this.floats.length) return;
    const grown = new Float32Array(count);
    grown.set(this.floats);
    this.floats = grown;
    this.integers = new Int32Array(grown.buffer);
  }

  multiply({ x, weights, bias, y, rows, inputs, outputs, strideX, strideY }: Product): void {
    const layer = { weights, bias, inputs, outputs, panel: PANEL };
    for (let row = 0; row < rows; row++) this.#multiplyRow(x + row * strideX, y + row * strideY, layer);
  }

  #multiplyRow(x: number, y: number, layer: Omit<Product, 'x' | 'y' | 'rows' | Strides> & { panel: number }): void {
    const { weights, bias, inputs, outputs, panel } = layer;
    for (let out = 0; out < outputs; out += LANES) {
      this.floats.copyWithin(y + out, bias + out, bias + out + LANES);
      this.#addProducts(x, weights + (out - (out % panel)) * inputs + (out % panel), y + out, { inputs, panel });
    }
  }

  /** Four outputs side by side: each waits for its own last addition only. */
  #addProducts(x: number, weights: number, y: number, { inputs, panel }: { inputs: number; panel: number }): void {
    const { floats } = this;
    let sum0 = floats[y]!;
    let sum1 = floats[y + 1]!;
    let sum2 = floats[y + 2]!;
    let sum3 = floats[y + 3]!;
    for (let i = 0, at = weights; i < inputs; i++, at += panel) {
      const value = floats[x + i]!;
      sum0 = round(sum0 + round(value * floats[at]!));
      sum1 = round(sum1 + round(value * floats[at + 1]!));
      sum2 = round(sum2 + round(value * floats[at + 2]!));
      sum3 = round(sum3 + round(value * floats[at + 3]!));
    }
    floats[y] = sum0;
    floats[y + 1] = sum1;
    floats[y + 2] = sum2;
    floats[y + 3] = sum3;
  }

  gather(x: number, ids: number, y: number, count: number, width: number): void {
    for (let k = 0; k < count; k++) {
      const from = x + this.integers[ids + k]! * width;
      this.floats.copyWithin(y + k * width, from, from + width);
    }
  }

  spread(x: number, y: number, pairs: number, width: number): void {
    const { floats } = this;
    for (let pair = 0; pair < pairs; pair++)
      for (let i = 0; i < width; i++) {
        const from = x + 2 * pair * width + i;
        const to = y + 4 * pair * width + i;
        const [x1, x2] = [floats[from + width]!, floats[from + 2 * width]!];
        floats[to] = floats[from]! - x2;
        floats[to + width] = x1 + x2;
        floats[to + 2 * width] = x2 - x1;
        floats[to + 3 * width] = x1 - floats[from + 3 * width]!;
      }
  }

  combine(x: number, y: number, pairs: number, width: number): void {
    const { floats } = this;
    for (let pair = 0; pair < pairs; pair++)
      for (let i = 0; i < width; i++) {
        const from = x + 4 * pair * width + i;
        const to = y + 2 * pair * width + i;
        const [x1, x2] = [floats[from + width]!, floats[from + 2 * width]!];
        floats[to] = round(x1 + x2) + floats[from]!;
        floats[to + width] = round(x1 - x2) - floats[from + 3 * width]!;
      }
  }

  normalize({ x, y, gain, shift, residual, strideResidual, rows, width }: Normalization): void {
    const { floats } = this;
    for (let row = 0; row < rows; row++) {
      const to = y + row * width;
      const from = x + row * 3 * width;
      for (let i = 0; i < width; i++)
        floats[to + i] = larger(larger(floats[from + i]!, floats[from + width + i]!), floats[from + 2 * width + i]!);
      const { mean, scale } = this.#moments(to, width);
      for (let i = 0; i < width; i++) {
        const value = round(round(floats[to + i]! - mean) * scale);
        const scaled = round(round(value * floats[gain + i]!) + floats[shift + i]!);
        floats[to + i] = scaled + floats[residual + row * strideResidual + i]!;
      }
    }
  }

  /** The mean of a row and one over its deviation. */
  #moments(row: number, width: number): { mean: number; scale: number } {
    const { floats } = this;
    const mean = round(sumOfLanes(width, (i) => floats[row + i]!) / width);
    const variance = sumOfLanes(width, (i) => {
      const difference = round(floats[row + i]! - mean);
      return round(difference * difference);
    });
    const deviation = round(Math.sqrt(round(round(variance / width) + EPSILON)));
    return { mean, scale: round(1 / deviation) };
  }

  score({ x, tokens, features, bias, hidden, weights, upperBias, y, moves }: Scoring): void {
    const { floats } = this;
    for (let unit = 0; unit < HIDDEN; unit++)
      floats[hidden + unit] = larger(
        this.#sumOfFeatures(x + unit, tokens, features, floats[bias + unit]!),
        this.#sumOfFeatures(x + HIDDEN + unit, tokens, features, floats[bias + HIDDEN + unit]!),
      );
    const layer = { weights, bias: upperBias, inputs: HIDDEN, outputs: moves, panel: MOVES_PANEL };
    this.#multiplyRow(hidden, y, layer);
  }

  #sumOfFeatures(x: number, tokens: number, features: number, bias: number): number {
    let sum = bias;
    for (let feature = 0; feature < features; feature++) {
      const row = this.integers[tokens + feature]! * features + feature;
      sum = round(sum + this.floats[x + row * 2 * HIDDEN]!);
    }
    return sum;
  }
}

/** A sum as four lanes have it: every fourth number to one lane, the lanes added in pairs. */
function sumOfLanes(length: number, at: (i: number) => number): number {
  const lanes = [0, 0, 0, 0];
  for (let i = 0; i < length; i++) lanes[i % LANES] = round(lanes[i % LANES]! + at(i));
  return round(round(lanes[0]! + lanes[1]!) + round(lanes[2]! + lanes[3]!));
}
