import { join } from 'node:path';
import type { ClaimDocument } from '../../src/domain/claim.ts';
import { createEngine } from '../../src/pipeline.ts';
import { type Gold, goldOf, KIT, predict, type SetName } from '../quality/kit.ts';
import { type Judged, leaveOneOut } from './cross-validation.ts';
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

/** Everything the extractor tells of a gold document, however little it is believed. */
export interface Told {
  readonly set: SetName;
  readonly gold: Gold;
  readonly prediction: ClaimDocument;
  /** One for each claim with a predicate that the gold knows. */
  readonly examples: readonly Example[];
}

/** Reads the gold documents of some sets with an extractor that has learnt nothing, and says what of it is right. */
export async function readAll(sets: readonly SetName[]): Promise<Told[]> {
  const scorer = await loadScorer();
  const seen = new Map<string, readonly string[]>();
  const nothingLearnt = { version: '', source: '', bias: 0, leastTold: 0, weights: new Map<string, number>() };
  const engine = createEngine({
    belief: nothingLearnt,
    onClaim: ({ id }, circumstances) => seen.set(id, circumstances),
  });
  const told: Told[] = [];
  for (const set of sets)
    for (const gold of goldOf(set)) {
      const prediction = await predict(engine, gold);
      const right = rightOnes(scorer, prediction, gold);
      const examples = prediction.claims
        .filter(({ predicate }) => scorer.known.has(predicate))
        .map(({ id }) => ({ id, set, document: gold.file, circumstances: seen.get(id) ?? [], right: right.has(id) }));
      told.push({ set, gold, prediction, examples });
    }
  return told;
}

/** The same with the confidence of a model that never saw the document, and without what that model does not believe. */
export function believedBlindly(told: readonly Told[], leastTold: number): { told: Told[]; judged: Judged[] } {
  const judged = leaveOneOut(told.flatMap(({ examples }) => examples));
  const confidences = new Map(judged.map(({ document, id, confidence }) => [`${document} ${id}`, confidence]));
  const believed = told.map((one): Told => {
    const claims = one.prediction.claims
      .map((claim) => ({ ...claim, confidence: confidences.get(`${one.gold.file} ${claim.id}`) ?? claim.confidence }))
      .filter(({ confidence }) => confidence >= leastTold);
    return { ...one, prediction: { ...one.prediction, claims } };
  });
  return { told: believed, judged };
}
