import type { LanguageTables } from './tables.ts';

/** A float16 bit pattern as a number (IEEE 754 binary16; the model has no infinities). */
function fromHalf(bits: number): number {
  const sign = bits & 0x8000 ? -1 : 1;
  const exponent = (bits >> 10) & 31;
  const fraction = bits & 1023;
  return exponent === 0 ? sign * fraction * 2 ** -24 : sign * (1 + fraction / 1024) * 2 ** (exponent - 15);
}

const sizeOf = (shape: readonly number[]): number => shape.reduce((size, length) => size * length, 1);

/** How many floats the tensors take together. */
export const weightCount = (tables: LanguageTables): number =>
  Math.max(...Object.values(tables.index).map(([offset, shape]) => offset + sizeOf(shape)));

/**
 * Decodes the weights, stored as little-endian float16 or float32.
 * @throws RangeError when the size is neither of the two that the tables call for.
 */
export function decodeWeights(bytes: Uint8Array, count: number): Float32Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.byteLength === count * 4)
    return Float32Array.from({ length: count }, (_, i) => view.getFloat32(i * 4, true));
  if (bytes.byteLength !== count * 2)
    throw new RangeError(`weights: expected ${count * 2} or ${count * 4} bytes, found ${bytes.byteLength}`);
  const halves = Float32Array.from({ length: 1 << 16 }, (_, bits) => fromHalf(bits));
  const weights = new Float32Array(count);
  for (let i = 0; i < count; i++) weights[i] = halves[view.getUint16(i * 2, true)]!;
  return weights;
}

/** The named tensors of the model: where they start, in floats, and their shapes. */
export class Tensors {
  readonly #index: LanguageTables['index'];

  constructor(index: LanguageTables['index']) {
    this.#index = index;
  }

  #entry(name: string): readonly [number, readonly number[]] {
    const entry = this.#index[name];
    if (entry === undefined) throw new RangeError(`weights: no tensor ${name}`);
    return entry;
  }

  /** Offset of the tensor in floats. */
  offset(name: string): number {
    return this.#entry(name)[0];
  }

  /** Length of the tensor's first dimension. */
  rows(name: string): number {
    return this.#entry(name)[1][0]!;
  }

  /** How many floats the tensor takes. */
  size(name: string): number {
    return sizeOf(this.#entry(name)[1]);
  }
}
