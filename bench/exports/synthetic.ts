import type { ClaimDocument } from '../../src/domain/claim.ts';
import type { GraphElement, GraphNode } from '../../src/domain/graph.ts';
import type { ExportSource } from '../../src/export/content.ts';
import { storedDocument } from '../stores/stored.ts';

/** Documents that are drawn from; the stream repeats them under other ids. */
const DRAWN = 500;
const ENTITIES = 50_000;
const ARTICLES = 90_000;

const padded = (number: number): string => String(number).padStart(7, '0');
const entityId = (number: number): string => `person:${padded(number % ENTITIES)}`;
const articleId = (number: number): string => `doc:${padded(number % ARTICLES)}`;
const claimId = (number: number): string => `claim:${padded(number)}`;

/** What claims and their edges say in the drawn documents. */
function drawn() {
  const graphs = Array.from({ length: DRAWN }, (_, index) => storedDocument(index, false).graph);
  const nodes = graphs.flatMap((graph) => graph.nodes);
  const edges = graphs.flatMap(({ relationships }) => relationships).filter(({ properties }) => properties['claimId']);
  const labelled = (label: string): readonly GraphNode[] => nodes.filter(({ labels }) => labels[0] === label);
  return { entities: labelled('Entity'), articles: labelled('Article'), claims: labelled('Claim'), edges };
}

/**
 * What exports read of a store with so many claims between two entities each, made as it is read: so memory is that of
 * the exports alone.
 */
export function syntheticSource(claims: number): ExportSource {
  const from = drawn();
  const like = <T>(list: readonly T[], number: number): T => list[number % list.length]!;

  function nodeOf(list: readonly GraphNode[], number: number, id: string): GraphElement {
    const { labels, properties } = like(list, number);
    return { node: { id, labels, properties: { ...properties, id } } };
  }

  function* elements(): Generator<GraphElement> {
    for (let number = 0; number < ENTITIES; number++) yield nodeOf(from.entities, number, entityId(number));
    for (let number = 0; number < ARTICLES; number++) yield nodeOf(from.articles, number, articleId(number));
    for (let number = 0; number < claims; number++) {
      const { node } = nodeOf(from.claims, number, claimId(number)) as { readonly node: GraphNode };
      yield { node: { ...node, properties: { ...node.properties, docId: articleId(number) } } };
    }
    for (let entity = 0; entity < ENTITIES; entity++)
      for (let number = entity; number < claims; number += ENTITIES) {
        const { type, properties } = like(from.edges, number);
        const key = claimId(number);
        const ends = { from: entityId(entity), to: entityId(number * 7 + 1) };
        yield { relationship: { type, ...ends, key, properties: { ...properties, claimId: key } } };
      }
    for (let number = 0; number < claims; number++) {
      const key = claimId(number);
      yield { relationship: { type: 'OBJECT', from: key, to: entityId(number * 7 + 1), key, properties: {} } };
      yield { relationship: { type: 'SUBJECT', from: key, to: entityId(number), key, properties: {} } };
    }
  }

  function* documents(): Generator<ClaimDocument> {
    const list = Array.from({ length: DRAWN }, (_, index) => storedDocument(index, false).document);
    for (let told = 0, number = 0; told < claims; number++) {
      const document = like(list, number);
      told += document.claims.length;
      yield { ...document, doc: { ...document.doc, id: articleId(number) } };
    }
  }

  async function* streamed<T>(items: Iterable<T>): AsyncGenerator<T> {
    yield* items;
  }

  return {
    elements: () => streamed(elements()),
    documents: () => streamed(documents()),
    corrections: async () => [],
  };
}
