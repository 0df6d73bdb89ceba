import type { Kernel, Normalization, Product, Scoring } from './kernel.ts';
import { KERNEL_BINARY } from './kernel-binary.ts';

const PAGE = 65536;
const FLOAT = 4;

const fromBase64 = (base64: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));

type Routine = (...numbers: number[]) => void;

/** The kernel with SIMD. @throws CompileError or ReferenceError where there is none. */
export class WebAssemblyKernel implements Kernel {
  readonly #memory: WebAssembly.Memory;
  readonly #multiply: Routine;
  readonly #gather: Routine;
  readonly #spread: Routine;
  readonly #combine: Routine;
  readonly #normalize: Routine;
  readonly #score: Routine;
  floats: Float32Array;
  integers: Int32Array;

  constructor() {
    this.#memory = new WebAssembly.Memory({ initial: 1 });
    const module = new WebAssembly.Module(fromBase64(KERNEL_BINARY));
    const { exports } = new WebAssembly.Instance(module, { e: { m: this.#memory } });
    const { multiply, gather, spread, combine, normalize, score } = exports as Record<string, Routine>;
    this.#multiply = multiply!;
    this.#gather = gather!;
    this.#spread = spread!;
    this.#combine = combine!;
    this.#normalize = normalize!;
    this.#score = score!;
    this.floats = new Float32Array(this.#memory.buffer);
    this.integers = new Int32Array(this.#memory.buffer);
  }

  reserve(count: number): void {
    const missing = count * FLOAT - this.#memory.buffer.byteLength;
    if (missing <= 0) return;
    this.#memory.grow(Math.ceil(missing / PAGE));
    this.floats = new Float32Array(this.#memory.buffer);
    this.integers = new Int32Array(this.#memory.buffer);
  }

  multiply(p: Product): void {
    const [inputs, outputs, strideX, strideY] = [p.inputs, p.outputs, p.strideX, p.strideY];
    this.#multiply(
      p.x * FLOAT,
      p.weights * FLOAT,
      p.bias * FLOAT,
      p.y * FLOAT,
      p.rows,
      inputs * FLOAT,
      outputs * FLOAT,
      strideX * FLOAT,
      strideY * FLOAT,
    );
  }

  gather(x: number, ids: number, y: number, count: number, width: number): void {
    this.#gather(x * FLOAT, ids * FLOAT, y * FLOAT, count, width * FLOAT);
  }

  spread(x: number, y: number, pairs: number, width: number): void {
    this.#spread(x * FLOAT, y * FLOAT, pairs, width * FLOAT);
  }

  combine(x: number, y: number, pairs: number, width: number): void {
    this.#combine(x * FLOAT, y * FLOAT, pairs, width * FLOAT);
  }

  normalize(p: Normalization): void {
    this.#normalize(
      p.x * FLOAT,
      p.y * FLOAT,
      p.gain * FLOAT,
      p.shift * FLOAT,
      p.residual * FLOAT,
      p.strideResidual * FLOAT,
      p.rows,
      p.width * FLOAT,
    );
  }

  score(s: Scoring): void {
    this.#score(
      s.x * FLOAT,
      s.tokens * FLOAT,
      s.features,
      s.bias * FLOAT,
      s.hidden * FLOAT,
      s.weights * FLOAT,
      s.upperBias * FLOAT,
      s.y * FLOAT,
      s.moves,
    );
  }
}
