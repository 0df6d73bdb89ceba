import { join } from 'node:path';
import type { ClaimDocument } from '../../src/domain/claim.ts';
import { createEngine } from '../../src/pipeline.ts';
import { type Gold, goldOf, KIT, predict, type SetName } from '../quality/kit.ts';
import type { Example } from './logistic.ts';

/** The parts of the kit's scorer that say which claims are right; it is not ours to type further. */
interface Scorer {
  align(prediction: unknown, gold: unknown): unknown;
  match(prediction: unknown, gold: unknown, alignment: unknown): { strict: { i: number }[] };
  readonly known: ReadonlySet<string>;
}

async function loadScorer(): Promise<Scorer> {
  const [{ alignEntities }, { matchClaims }, { familyOf }] = await Promise.all(
    ['align', 'claims', 'ontology'].map((part) => import(join(KIT, `lib/${part}.mjs`))),
  );
  return { align: alignEntities, match: matchClaims, known: new Set(familyOf.keys()) };
}

/** The places in the list of scorable claims of those that are right: predicate and both arguments, one node each. */
function rightOnes(scorer: Scorer, prediction: ClaimDocument, gold: Gold): Set<string> {
  const claims = prediction.claims.filter(({ predicate }) => scorer.known.has(predicate));
  const scorable = { ...prediction, claims };
  const { strict } = scorer.match(scorable, gold, scorer.align(scorable, gold));
  return new Set(strict.map(({ i }) => claims[i]!.id));
}

/** What the extractor tells of gold documents, told whatever it is believed, with whether it is right. */
export async function examplesOf(sets: readonly SetName[]): Promise<Example[]> {
  const scorer = await loadScorer();
  const seen = new Map<string, readonly string[]>();
  const nothingLearnt = { version: '', source: '', bias: 0, leastTold: 0, weights: new Map<string, number>() };
  const engine = createEngine({
    belief: nothingLearnt,
    onClaim: ({ id }, circumstances) => seen.set(id, circumstances),
  });
  const examples: Example[] = [];
  for (const set of sets)
    for (const gold of goldOf(set)) {
      const prediction = await predict(engine, gold);
      const right = rightOnes(scorer, prediction, gold);
      for (const { id, predicate } of prediction.claims)
        if (scorer.known.has(predicate))
          examples.push({ set, document: gold.file, circumstances: seen.get(id) ?? [], right: right.has(id) });
    }
  return examples;
}
