import type { Subgraph } from '../domain/graph.ts';
import type { Selection } from '../domain/selection.ts';
import type { QueryOptions } from '../ports/graph-store.ts';
import { type Asking, claimFacts, everyClaim } from './selecting/claim-facts.ts';
import { publishersOf } from './selecting/named.ts';
import { nothingLeft } from './selecting/nothing-left.ts';
import { type AskQuestion, type Looked, lookUp, type Sources } from './selecting/parts.ts';

/** Rows and time that a selection's own Cypher may take. */
const LIMITS: QueryOptions = { maxRows: 100_000, timeoutMs: 60_000 };

function sourcesOf(store: Asking, ask: AskQuestion, limits: QueryOptions): Sources {
  let publishers: ReturnType<Sources['publishers']> | undefined;
  return { store, ask, limits, publishers: () => (publishers ??= publishersOf(store)) };
}

/** Ids among which are those of all claims that fit every clause. */
async function candidates(store: Asking, clauses: readonly Looked[]): Promise<Iterable<string>> {
  const sets = clauses.flatMap(({ among }) => among ?? []);
  const [smallest, ...others] = sets.sort((a, b) => a.size - b.size);
  if (smallest === undefined) return everyClaim(store);
  return [...smallest].filter((id) => others.every((ids) => ids.has(id)));
}

/**
 * The part of a store that a selection means: the claims that fit every clause, and the entities that it chose, whether
 * or not these claims name them. Memory holds the ids of claims, a page of them whole, and the names of publishers.
 * Nothing of the selection but its own Cypher becomes Cypher: names are parameters.
 * @param ask answers a question of the library
 * @throws ClaimgraphError E_NOT_FOUND where nothing is left, saying how many claims fit each clause, or where the store
 *   lacks what is named; E_QUERY and E_USAGE for Cypher and questions that cannot be asked
 */
export async function select(
  store: Asking,
  selection: Selection,
  ask: AskQuestion,
  limits: QueryOptions = LIMITS,
): Promise<Subgraph> {
  const sources = sourcesOf(store, ask, limits);
  const clauses: Looked[] = [];
  for (const clause of selection) clauses.push(await lookUp(clause, sources));
  const claims = new Set<string>();
  const named = clauses.some((clause) => clause.named);
  for await (const claim of claimFacts(store, await candidates(store, clauses), { named }))
    if (clauses.every(({ fits }) => fits(claim))) claims.add(claim.id);
  const entities = new Set(clauses.flatMap(({ chosen = [] }) => [...chosen]));
  const choosesOnly = clauses.length === 1 && entities.size > 0;
  if (claims.size === 0 && clauses.length > 0 && !choosesOnly)
    throw await nothingLeft(claimFacts(store, await everyClaim(store), { named }), clauses);
  return { claims, entities };
}

/** The same, with nothing for everything: a whole graph also holds what no claim names. */
export const partOf = async (
  store: Asking,
  selection: Selection,
  ask: AskQuestion,
  limits?: QueryOptions,
): Promise<Subgraph | undefined> => (selection.length === 0 ? undefined : select(store, selection, ask, limits));
