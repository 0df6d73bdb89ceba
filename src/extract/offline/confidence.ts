import type { Belief } from '../../domain/belief.ts';

/**
 * Confidence in an extraction, 0–1, given its circumstances: how often claims like it are right, by the learnt weights.
 * Circumstances without a weight say nothing.
 */
export function confidenceOf({ bias, weights }: Belief, circumstances: readonly string[]): number {
  const evidence = circumstances.reduce((sum, circumstance) => sum + (weights.get(circumstance) ?? 0), bias);
  return Math.round(100 / (1 + Math.exp(-evidence))) / 100;
}
