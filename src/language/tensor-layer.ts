import type { LinearSource } from './linear.ts';
import type { Tensors } from './weights.ts';
import type { Workspace } from './workspace.ts';

/** A linear layer of the model. */
export interface TensorLayer {
  /** Names of the tensors; a layer without a bias has zeros for one. */
  readonly weights: string;
  readonly bias?: string;
  readonly inputs: number;
  /** Where the model has the output that shall come at this place; in the model's own order by default. */
  readonly original?: (output: number) => number;
}

/** Reads a layer of the model out of the workspace. */
export function tensorLayer(workspace: Workspace, tensors: Tensors, layer: TensorLayer): LinearSource {
  const { inputs, original = (output) => output } = layer;
  const weights = tensors.offset(layer.weights);
  const source = {
    inputs,
    outputs: tensors.size(layer.weights) / inputs,
    weight: (output: number, input: number): number => workspace.floats[weights + original(output) * inputs + input]!,
  };
  if (layer.bias === undefined) return source;
  const bias = tensors.offset(layer.bias);
  return { ...source, bias: (output) => workspace.floats[bias + original(output)]! };
}
