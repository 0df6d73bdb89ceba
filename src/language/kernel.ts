/**
 * The one numeric routine: rows times weights plus bias. As WebAssembly with SIMD (source beside, `kernel.wat`), or in
 * JavaScript where that is missing. Both sum in the same order with the same rounding, so their output is the same.
 */
export interface Kernel {
  /** All floats: weights first, then scratch. Read it anew after `reserve`. */
  readonly floats: Float32Array;
  /** Grows the memory to hold at least `count` floats; what it held stays. */
  reserve(count: number): void;
  /**
   * `y[r·strideY + o] = bias[o] + Σ x[r·strideX + i] · w[o·inputs + i]`. All positions count floats. Rows are taken four
   * at a time, so up to three rows beyond `rows` are read and written; `inputs` is a multiple of 4, `outputs` of 2.
   */
  multiply(product: Product): void;
}

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

const PAGE = 65536;
const FLOAT = 4;

/** `kernel.wat`, assembled: imports memory `e.m`, exports `gemm`. */
const BINARY =
  'AGFzbQEAAAABEgJgAXsBfWAJf39/f39/f39/AAIIAQFlAW0CAAEDAwIAAQcIAQRnZW1tAAEKggUCGQAgAP0fACAA/R8BkiAA/R8CIAD9HwOSkgvlBAMKfwJ9C3sDQEEAIQogASENA0AgACAJIAdsaiEMIAwgB2ohDyAPIAdqIRAgECAHaiERIA0gBWohDv0MAAAAAAAAAAAAAAAAAAAAACEY/QwAAAAAAAAAAAAAAAAAAAAAIRn9DAAAAAAAAAAAAAAAAAAAAAAhGv0MAAAAAAAAAAAAAAAAAAAAACEb/QwAAAAAAAAAAAAAAAAAAAAAIRz9DAAAAAAAAAAAAAAAAAAAAAAhHf0MAAAAAAAAAAAAAAAAAAAAACEe/QwAAAAAAAAAAAAAAAAAAAAAIR9BACELA0AgDSALav0ABAAhFSAOIAtq/QAEACEWIAwgC2r9AAQAIRcgGCAVIBf95gH95AEhGCAcIBYgF/3mAf3kASEcIA8gC2r9AAQAIRcgGSAVIBf95gH95AEhGSAdIBYgF/3mAf3kASEdIBAgC2r9AAQAIRcgGiAVIBf95gH95AEhGiAeIBYgF/3mAf3kASEeIBEgC2r9AAQAIRcgGyAVIBf95gH95AEhGyAfIBYgF/3mAf3kASEfIAtBEGohCyALIAVJDQALIAMgCSAIbGogCkECdGohEiACIApBAnRqKgIAIRMgAiAKQQJ0aioCBCEUIBIgGBAAIBOSOAIAIBIgHBAAIBSSOAIEIBIgCGohEiASIBkQACATkjgCACASIB0QACAUkjgCBCASIAhqIRIgEiAaEAAgE5I4AgAgEiAeEAAgFJI4AgQgEiAIaiESIBIgGxAAIBOSOAIAIBIgHxAAIBSSOAIEIA4gBWohDSAKQQJqIQogCiAGSQ0ACyAJQQRqIQkgCSAESQ0ACws=';

const fromBase64 = (base64: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));

type Gemm = (
  x: number,
  weights: number,
  bias: number,
  y: number,
  rows: number,
  inputs: number,
  outputs: number,
  strideX: number,
  strideY: number,
) => void;

class WebAssemblyKernel implements Kernel {
  readonly #memory: WebAssembly.Memory;
  readonly #gemm: Gemm;
  floats: Float32Array;

  constructor() {
    this.#memory = new WebAssembly.Memory({ initial: 1 });
    const module = new WebAssembly.Module(fromBase64(BINARY));
    this.#gemm = new WebAssembly.Instance(module, { e: { m: this.#memory } }).exports['gemm'] as Gemm;
    this.floats = new Float32Array(this.#memory.buffer);
  }

  reserve(count: number): void {
    const missing = count * FLOAT - this.#memory.buffer.byteLength;
    if (missing <= 0) return;
    this.#memory.grow(Math.ceil(missing / PAGE));
    this.floats = new Float32Array(this.#memory.buffer);
  }

  multiply({ x, weights, bias, y, rows, inputs, outputs, strideX, strideY }: Product): void {
    const bytes = [x, weights, bias, y].map((position) => position * FLOAT) as [number, number, number, number];
    this.#gemm(...bytes, rows, inputs * FLOAT, outputs, strideX * FLOAT, strideY * FLOAT);
  }
}

const round = Math.fround;

/** Σ a·b as four lanes would sum it in single precision. */
function dot(floats: Float32Array, a: number, b: number, length: number): number {
  let lane0 = 0;
  let lane1 = 0;
  let lane2 = 0;
  let lane3 = 0;
  for (let i = 0; i < length; i += 4) {
    lane0 = round(lane0 + round(floats[a + i]! * floats[b + i]!));
    lane1 = round(lane1 + round(floats[a + i + 1]! * floats[b + i + 1]!));
    lane2 = round(lane2 + round(floats[a + i + 2]! * floats[b + i + 2]!));
    lane3 = round(lane3 + round(floats[a + i + 3]! * floats[b + i + 3]!));
  }
  return round(round(lane0 + lane1) + round(lane2 + lane3));
}

class JavaScriptKernel implements Kernel {
  floats = new Float32Array(0);

  reserve(count: number): void {
    if (count <= this.floats.length) return;
    const grown = new Float32Array(count);
    grown.set(this.floats);
    this.floats = grown;
  }

  multiply({ x, weights, bias, y, rows, inputs, outputs, strideX, strideY }: Product): void {
    const { floats } = this;
    for (let row = 0; row < rows; row++)
      for (let out = 0; out < outputs; out++)
        floats[y + row * strideY + out] =
          dot(floats, weights + out * inputs, x + row * strideX, inputs) + floats[bias + out]!;
  }
}

/** The fastest kernel that works here, or the JavaScript one on demand. */
export function createKernel(kind: 'auto' | 'javascript' = 'auto'): Kernel {
  if (kind === 'javascript') return new JavaScriptKernel();
  try {
    return new WebAssemblyKernel();
  } catch {
    return new JavaScriptKernel(); // no WebAssembly, or none with SIMD
  }
}
