import { type Example, type FitOptions, learnWeights, probability } from './logistic.ts';

/** Articles that nothing is ever learnt from: the project's own. */
const isUnlearnt = (set: string): boolean => set.startsWith('own');

/** What was chosen by leaving documents out: a strong penalty, since examples are few. */
export const FIT: FitOptions = { penalty: 15, least: 3 };

/** An example with the probability that a model thinks it right which never saw its document. */
export interface Judged extends Example {
  readonly confidence: number;
}

/** Fits once for each document on all others that may be learnt from, and judges the document by that fit. */
export function leaveOneOut(examples: readonly Example[], options: FitOptions = FIT): Judged[] {
  const documents = [...new Set(examples.map(({ document }) => document))];
  return documents.flatMap((left) => {
    const model = learnWeights(
      examples.filter(({ document, set }) => document !== left && !isUnlearnt(set)),
      options,
    );
    return examples
      .filter(({ document }) => document === left)
      .map((example) => ({ ...example, confidence: probability(model, example.circumstances) }));
  });
}

/** How well confidence means precision, in percent. */
export interface Calibration {
  readonly claims: number;
  /** Expected calibration error over ten bins. */
  readonly ece: number;
  /** Of the claims believed 0.8 and more: how many are right, and their share of all. */
  readonly sureRight: number;
  readonly sureShare: number;
}

const BINS = 10;
const SURE = 0.8;

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
const rightShare = (judged: readonly Judged[]): number => mean(judged.map(({ right }) => (right ? 1 : 0)));

function calibrationError(judged: readonly Judged[]): number {
  const binOf = ({ confidence }: Judged): number => Math.min(BINS - 1, Math.floor(confidence * BINS));
  const bins = Array.from({ length: BINS }, (_, bin) => judged.filter((one) => binOf(one) === bin));
  const filled = bins.filter((bin) => bin.length > 0);
  const gap = (bin: readonly Judged[]): number =>
    Math.abs(mean(bin.map(({ confidence }) => confidence)) - rightShare(bin));
  return filled.reduce((sum, bin) => sum + (bin.length / judged.length) * gap(bin), 0);
}

export function calibrationOf(judged: readonly Judged[]): Calibration {
  const sure = judged.filter(({ confidence }) => confidence >= SURE);
  return {
    claims: judged.length,
    ece: 100 * calibrationError(judged),
    sureRight: sure.length > 0 ? 100 * rightShare(sure) : 0,
    sureShare: (100 * sure.length) / judged.length,
  };
}
