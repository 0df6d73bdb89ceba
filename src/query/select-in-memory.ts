import { ClaimgraphError } from '../domain/errors.ts';
import type { GraphElement, Subgraph } from '../domain/graph.ts';
import { type Clause, HOPS, type Selection } from '../domain/selection.ts';
import type { Part } from './selecting/claim-facts.ts';
import { amongTest, namesTest, plainTest, saysTest, type Test } from './selecting/clause-tests.ts';
import { type MemoryFacts, memoryFacts } from './selecting/memory-facts.ts';
import { documentsIn, entitiesIn, sourcesIn } from './selecting/memory-names.ts';
import { claimsOnWays, entitiesAround } from './selecting/memory-walks.ts';
import { nothingLeft } from './selecting/nothing-left.ts';

/** A clause, looked up in a graph. */
interface Found {
  readonly fits: Test;
  readonly chosen?: ReadonlySet<string>;
}

const NAMING: Readonly<Record<'party' | 'subject' | 'object' | 'about', readonly Part[]>> = {
  party: ['subject', 'object'],
  subject: ['subject'],
  object: ['object'],
  about: ['topic', 'place'],
};

const VOICES: Readonly<Record<'source' | 'speaker' | 'says', readonly Part[]>> = {
  source: [],
  speaker: ['speaker'],
  says: ['speaker', 'via'],
};

function found(clause: Clause, facts: MemoryFacts): Found {
  const plain = plainTest(clause);
  if (plain !== null) return { fits: plain };
  switch (clause.kind) {
    case 'entity': {
      const chosen = entitiesIn(facts, clause.any);
      return { fits: amongTest(entitiesAround(facts.claims, chosen, clause.hops ?? HOPS.usual)), chosen };
    }
    case 'path': {
      const [from, to] = [entitiesIn(facts, [clause.from]), entitiesIn(facts, [clause.to])];
      const claims = claimsOnWays(facts.claims, from, to);
      return { fits: ({ id }) => claims.has(id) };
    }
    case 'document': {
      const documents = documentsIn(facts, clause.any);
      return { fits: ({ document }) => documents.has(document) };
    }
    case 'party':
    case 'subject':
    case 'object':
    case 'about':
      return { fits: namesTest(entitiesIn(facts, clause.any), NAMING[clause.kind]) };
    case 'source':
    case 'speaker':
    case 'says': {
      const publishers = clause.kind === 'speaker' ? null : facts.publishers;
      return { fits: saysTest(sourcesIn(facts, clause.any), VOICES[clause.kind], publishers) };
    }
    default: {
      const hint = 'Keep the graph in a store (openStore) to select by questions and Cypher.';
      throw new ClaimgraphError('E_USAGE', `a graph in memory has no answer to select by: ${clause.kind}`, { hint });
    }
  }
}

/**
 * The part of a graph that a selection means, as `select` tells it of a store, but for questions and Cypher: all that is
 * asked of the graph is in memory then.
 * @param elements nodes first
 * @throws ClaimgraphError E_NOT_FOUND where nothing is left, or where the graph lacks what is named; E_USAGE for questions
 *   and Cypher
 */
export async function selectInMemory(elements: AsyncIterable<GraphElement>, selection: Selection): Promise<Subgraph> {
  const facts = await memoryFacts(elements);
  const clauses = selection.map((clause) => {
    const { fits, chosen } = found(clause, facts);
    return clause.not ? { clause, fits: ((claim) => !fits(claim)) as Test } : { clause, fits, chosen };
  });
  const claims = facts.claims.filter((claim) => clauses.every(({ fits }) => fits(claim))).map(({ id }) => id);
  const entities = new Set(clauses.flatMap(({ chosen = [] }) => [...chosen]));
  const choosesOnly = clauses.length === 1 && entities.size > 0;
  if (claims.length === 0 && clauses.length > 0 && !choosesOnly) throw await nothingLeft(facts.claims, clauses);
  return { claims: new Set(claims), entities };
}
