import type { DraftToken } from './draft-token.ts';
import { embeddingRows } from './hash.ts';
import type { Tensors } from './weights.ts';
import { wordShape } from './word-shape.ts';
import type { Workspace } from './workspace.ts';

/** Width of a token's vector. */
export const WIDTH = 96;
/** Pieces of a maxout unit. */
const PIECES = 3;
/** Each convolution sees the token and one neighbour on either side. */
const WINDOW = 3 * WIDTH;
const DEPTH = 4;
/** Rows of zeros that spaCy puts around a text; they take part in the convolutions. */
const PADDING = 4;
const LARGEST_CACHE = 100_000;
const EPSILON = 1e-8;

interface Layer {
  readonly weights: number;
  readonly bias: number;
  readonly gain: number;
  readonly shift: number;
}

/** `HashEmbed` and `MaxoutWindowEncoder` of spaCy: tokens to vectors that know their neighbours. */
export class Tok2Vec {
  readonly #workspace: Workspace;
  readonly #layers: readonly Layer[];
  readonly #tables: readonly { readonly offset: number; readonly rows: number; readonly seed: number }[];
  readonly #idOf: (text: string) => bigint;
  readonly #rowCaches: readonly Map<string | bigint, readonly number[]>[];
  readonly #embeddings = new Map<string, Float32Array>();

  constructor(
    workspace: Workspace,
    tensors: Tensors,
    prefix: string,
    seeds: readonly number[],
    idOf: (text: string) => bigint,
  ) {
    this.#workspace = workspace;
    this.#idOf = idOf;
    this.#tables = seeds.map((seed, k) => {
      const name = `${prefix}.E${k}`;
      return { offset: tensors.offset(name), rows: tensors.rows(name), seed };
    });
    this.#rowCaches = seeds.map(() => new Map());
    this.#layers = Array.from({ length: DEPTH + 1 }, (_, depth) => ({
      weights: tensors.offset(`${prefix}.W${depth}`),
      bias: tensors.offset(`${prefix}.b${depth}`),
      gain: tensors.offset(`${prefix}.G${depth}`),
      shift: tensors.offset(`${prefix}.B${depth}`),
    }));
  }

  #rows(table: number, feature: string | bigint): readonly number[] {
    const cache = this.#rowCaches[table]!;
    let rows = cache.get(feature);
    if (rows === undefined) {
      const { seed, rows: count } = this.#tables[table]!;
      rows = embeddingRows(typeof feature === 'string' ? this.#idOf(feature) : feature, seed, count);
      if (cache.size > LARGEST_CACHE) cache.clear();
      cache.set(feature, rows);
    }
    return rows;
  }

  /** The vector of a token by itself; the same for the same text, norm and spacing. */
  #embed(token: DraftToken): Float32Array {
    const key = `${token.text}\u0000${token.norm}\u0000${token.whitespace}`;
    const known = this.#embeddings.get(key);
    if (known !== undefined) return known;
    const characters = [...token.text];
    const features = [
      token.norm,
      characters[0] ?? '',
      characters.slice(-3).join(''),
      wordShape(token.text),
      token.whitespace ? 1n : 0n,
      token.isSpace ? 1n : 0n,
    ];
    const vector = this.#mix(features);
    if (this.#embeddings.size > LARGEST_CACHE) this.#embeddings.clear();
    this.#embeddings.set(key, vector);
    return vector;
  }

  /** Sums each feature's rows, then the mixing layer over all of them side by side. */
  #mix(features: readonly (string | bigint)[]): Float32Array {
    const { scratch } = this.#workspace;
    const inputs = WIDTH * this.#tables.length;
    const temporary = scratch + 8 * inputs;
    const out = temporary + 4 * WIDTH * PIECES;
    this.#workspace.reserve(out + WIDTH - scratch);
    const { floats } = this.#workspace;
    floats.fill(0, scratch, temporary);
    this.#tables.forEach(({ offset }, k) => {
      for (const row of this.#rows(k, features[k]!))
        for (let i = 0; i < WIDTH; i++) floats[scratch + k * WIDTH + i]! += floats[offset + row * WIDTH + i]!;
    });
    this.#apply(this.#layers[0]!, { x: scratch, inputs, rows: 1, y: out, temporary, residual: false });
    return floats.slice(out, out + WIDTH);
  }

  /** The vectors of the tokens, one row of 96 floats each. */
  vectors(tokens: readonly DraftToken[]): Float32Array {
    const embedded = tokens.map((token) => this.#embed(token));
    const rows = tokens.length + 2 * PADDING;
    const area = (rows + 8) * WIDTH;
    const { scratch } = this.#workspace;
    this.#workspace.reserve(2 * area + (rows + 4) * WIDTH * PIECES);
    const { floats } = this.#workspace;
    const temporary = scratch + 2 * area;
    let input = scratch;
    let output = scratch + area;
    const first = (PADDING + 1) * WIDTH; // one row of zeros stands before the padding, as the window's left edge
    floats.fill(0, scratch, temporary);
    embedded.forEach((vector, i) => {
      floats.set(vector, input + first + i * WIDTH);
    });
    this.#layers.slice(1).forEach((layer, depth) => {
      // Each later layer looks one row less far, so padding rows out of reach are left out: the result is the same.
      const skipped = PADDING - (DEPTH - 1 - depth);
      const pass = { rows: rows - 2 * skipped, y: output + (skipped + 1) * WIDTH, temporary, residual: true };
      this.#apply(layer, { ...pass, x: input + skipped * WIDTH, inputs: WINDOW });
      [input, output] = [output, input];
    });
    return floats.slice(input + first, input + first + tokens.length * WIDTH);
  }

  /** Maxout, layer normalisation and, for convolutions, the residual of the window's middle. */
  #apply(layer: Layer, pass: Pass): void {
    const { x, inputs, rows, temporary } = pass;
    const { weights, bias } = layer;
    const outputs = WIDTH * PIECES;
    const strides = { strideX: WIDTH, strideY: outputs };
    this.#workspace.multiply({ x, weights, bias, y: temporary, rows, inputs, outputs, ...strides });
    const { floats } = this.#workspace;
    for (let row = 0; row < rows; row++) normalizeRow(floats, layer, pass, row);
  }
}

interface Pass {
  readonly x: number;
  readonly inputs: number;
  readonly rows: number;
  readonly y: number;
  readonly temporary: number;
  readonly residual: boolean;
}

/** The largest piece of each unit, moved to the front of the row; their mean. */
function maxout(floats: Float32Array, row: number): number {
  let sum = 0;
  for (let i = 0; i < WIDTH; i++) {
    const unit = row + i * PIECES;
    const largest = Math.max(floats[unit]!, floats[unit + 1]!, floats[unit + 2]!);
    floats[row + i] = largest;
    sum += largest;
  }
  return sum / WIDTH;
}

function normalizeRow(floats: Float32Array, { gain, shift }: Layer, pass: Pass, index: number): void {
  const row = pass.temporary + index * WIDTH * PIECES;
  const y = pass.y + index * WIDTH;
  const centre = pass.x + (index + 1) * WIDTH;
  const mean = maxout(floats, row);
  let variance = 0;
  for (let i = 0; i < WIDTH; i++) variance += (floats[row + i]! - mean) ** 2;
  const scale = 1 / Math.sqrt(variance / WIDTH + EPSILON);
  for (let i = 0; i < WIDTH; i++) {
    const value = (floats[row + i]! - mean) * scale * floats[gain + i]! + floats[shift + i]!;
    floats[y + i] = pass.residual ? value + floats[centre + i]! : value;
  }
}
