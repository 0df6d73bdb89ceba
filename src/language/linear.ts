import { PANEL } from './kernel.ts';
import type { Workspace } from './workspace.ts';

/** The numbers of a linear layer, as a model gives them. */
export interface LinearSource {
  readonly inputs: number;
  readonly outputs: number;
  weight(output: number, input: number): number;
  /** Zero where absent. */
  bias?(output: number): number;
}

/** Lays weights out for the kernel: panels of outputs, input after input; what a panel has too many is zero. */
export function packWeights(workspace: Workspace, source: LinearSource, panel: number): number {
  const { inputs, outputs } = source;
  const weights = workspace.allocate(Math.ceil(outputs / panel) * panel * inputs);
  const { floats } = workspace;
  for (let output = 0; output < outputs; output++) {
    const lane = weights + (output - (output % panel)) * inputs + (output % panel);
    for (let input = 0; input < inputs; input++) floats[lane + input * panel] = source.weight(output, input);
  }
  return weights;
}

/** The biases of a layer, zeros where there are none. */
export function packBias(workspace: Workspace, { outputs, bias }: LinearSource, panel: number): number {
  const position = workspace.allocate(Math.ceil(outputs / panel) * panel);
  if (bias) for (let output = 0; output < outputs; output++) workspace.floats[position + output] = bias(output);
  return position;
}

/** A linear layer whose weights lie as the kernel wants them. */
export class Linear {
  readonly inputs: number;
  /** How many floats a row of the output takes: the outputs and what fills the last panel up. */
  readonly outputs: number;
  readonly #workspace: Workspace;
  readonly #weights: number;
  readonly #bias: number;

  constructor(workspace: Workspace, source: LinearSource) {
    this.#workspace = workspace;
    this.inputs = source.inputs;
    this.outputs = Math.ceil(source.outputs / PANEL) * PANEL;
    this.#weights = packWeights(workspace, source, PANEL);
    this.#bias = packBias(workspace, source, PANEL);
  }

  /** Rows of `x` to rows of `y`; up to three rows beyond `rows` are read and written. */
  apply(x: number, y: number, rows: number, { strideX = this.inputs, strideY = this.outputs } = {}): void {
    const { inputs, outputs } = this;
    const [weights, bias] = [this.#weights, this.#bias];
    this.#workspace.kernel.multiply({ x, weights, bias, y, rows, inputs, outputs, strideX, strideY });
  }
}
