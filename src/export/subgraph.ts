import type { Claim, ClaimDocument } from '../domain/claim.ts';
import type { Correction } from '../domain/correction.ts';
import type { GraphElement, GraphNode, GraphRelationship, Subgraph } from '../domain/graph.ts';

/** What the claims of a subgraph bring along, by id. */
interface Closure {
  readonly claims: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
  /** Entities that the claims name, that publish their articles or that were chosen, and the sentences that state them. */
  readonly others: ReadonlySet<string>;
  /** Those of the entities that somebody's words are laid to: speakers, relays and publishers. */
  readonly sources: ReadonlySet<string>;
}

async function closureOf(elements: AsyncIterable<GraphElement>, { claims, entities }: Subgraph): Promise<Closure> {
  const [articles, others, sources] = [new Set<string>(), new Set<string>(entities), new Set<string>()];
  const addClaim = ({ id, labels, properties }: GraphNode): void => {
    if (labels[0] !== 'Claim' || !claims.has(id)) return;
    articles.add(String(properties['docId']));
    if (typeof properties['instrument'] === 'string') others.add(properties['instrument']);
  };
  for await (const element of elements)
    if ('node' in element) addClaim(element.node);
    else {
      const { type, from, to } = element.relationship;
      if (!claims.has(from) && !(type === 'PUBLISHED_BY' && articles.has(from))) continue;
      others.add(to);
      if (type === 'PUBLISHED_BY' || type === 'ATTRIBUTED_TO') sources.add(to);
    }
  return { claims, articles, others, sources };
}

/** A node without the label that only claims and articles outside of the subgraph give it. */
function nodeWithin(node: GraphNode, { sources }: Closure): GraphNode {
  if (sources.has(node.id) || !node.labels.includes('Source')) return node;
  return { ...node, labels: node.labels.filter((label) => label !== 'Source') };
}

function keepsNode({ id, labels }: GraphNode, { claims, articles, others }: Closure): boolean {
  if (labels[0] === 'Claim') return claims.has(id);
  return labels[0] === 'Article' ? articles.has(id) : others.has(id);
}

/**
 * The elements of a store that a subgraph is made of, in the order of the store, which is read twice: its claims, their
 * articles and sentences, the entities that they name, and what ties these together. It is closed: every relationship
 * has both its ends, none is the copy of another claim, and sources are who speaks, relays or publishes in it.
 */
export async function* elementsWithin(
  elements: () => AsyncIterable<GraphElement>,
  subgraph: Subgraph,
): AsyncGenerator<GraphElement> {
  const closure = await closureOf(elements(), subgraph);
  const seen = new Set<string>();
  const keeps = ({ from, to, properties }: GraphRelationship): boolean => {
    const { claimId } = properties;
    return seen.has(from) && seen.has(to) && (typeof claimId !== 'string' || closure.claims.has(claimId));
  };
  for await (const element of elements())
    if ('relationship' in element) {
      if (keeps(element.relationship)) yield element;
    } else if (keepsNode(element.node, closure)) {
      seen.add(element.node.id);
      yield { node: nodeWithin(element.node, closure) };
    }
}

const argumentsOf = ({ subject, object, about, place, attributedTo, via = [], instrument }: Claim): readonly string[] =>
  [subject, object, place, attributedTo, instrument, ...about, ...via].filter((id) => typeof id === 'string');

function claimWithin(claim: Claim, claims: ReadonlySet<string>): Claim {
  const { refs, contradicts } = claim;
  return {
    ...claim,
    ...(refs && { refs: refs.filter((reference) => claims.has(reference.claim)) }),
    ...(contradicts && { contradicts: contradicts.filter((id) => claims.has(id)) }),
  };
}

/**
 * Documents as they were read, cut down to the claims of a subgraph and the entities that these name or that were chosen.
 * Documents without a claim of it are left out, and with them what only they tell.
 */
export async function* documentsWithin(
  documents: AsyncIterable<ClaimDocument>,
  { claims, entities }: Subgraph,
): AsyncGenerator<ClaimDocument> {
  for await (const document of documents) {
    const kept = document.claims.filter(({ id }) => claims.has(id)).map((claim) => claimWithin(claim, claims));
    if (kept.length === 0) continue;
    const named = new Set(kept.flatMap(argumentsOf));
    yield {
      ...document,
      claims: kept,
      entities: document.entities.filter(({ id }) => named.has(id) || entities?.has(id)),
    };
  }
}

/** Corrections that bear on documents of a subgraph. A merge brings those of what it merges into. */
export async function* correctionsWithin(
  corrections: readonly Correction[],
  documents: AsyncIterable<ClaimDocument>,
): AsyncGenerator<Correction> {
  const [claims, entities, docs] = [new Set<string>(), new Set<string>(), new Set<string>()];
  for await (const document of documents) {
    docs.add(document.doc.id);
    for (const { id } of document.claims) claims.add(id);
    for (const { id } of document.entities) entities.add(id);
  }
  const bears = (one: Correction): boolean => {
    if (one.kind === 'merge') return entities.has(one.from);
    if (one.kind === 'split') return docs.has(one.document) && entities.has(one.entity);
    return 'claim' in one ? claims.has(one.claim) : entities.has(one.entity);
  };
  for (let before = -1; before !== entities.size; ) {
    before = entities.size;
    for (const one of corrections) if (one.kind === 'merge' && entities.has(one.from)) entities.add(one.into.id);
  }
  for (const one of corrections) if (bears(one)) yield one;
}
