import type { Correction } from '../domain/correction.ts';
import type { Ontology } from '../domain/ontology.ts';
import { isCorrectionRecord, normalizeCorrection } from './normalize-correction.ts';

/** Corrections that are made in one transaction at most. */
const CORRECTIONS = 1000;

/**
 * The claim documents among what is imported; the corrections among it are kept, those that follow each other at once.
 * @throws ClaimgraphError E_INPUT for a correction that cannot be taken
 */
export async function* withoutCorrections(
  inputs: Iterable<unknown> | AsyncIterable<unknown>,
  keep: (corrections: readonly Correction[]) => Promise<void>,
  ontology: Ontology,
): AsyncGenerator<unknown> {
  let waiting: Correction[] = [];
  const keepWaiting = async (): Promise<void> => {
    if (waiting.length > 0) await keep(waiting);
    waiting = [];
  };
  for await (const input of inputs) {
    const isCorrection = isCorrectionRecord(input);
    if (isCorrection) waiting.push(normalizeCorrection(input.correction, ontology));
    if (!isCorrection || waiting.length === CORRECTIONS) await keepWaiting();
    if (!isCorrection) yield input;
  }
  await keepWaiting();
}
