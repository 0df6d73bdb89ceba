import type { ClaimDocument } from '../domain/claim.ts';
import { CorrectionSet } from '../domain/correction-set.ts';
import type { DocumentGraph, GraphNode } from '../domain/graph.ts';
import type { Ontology } from '../domain/ontology.ts';
import type { BulkRelationship, BulkRow } from '../ports/bulk-rows.ts';
import type { Project } from '../ports/graph-store.ts';
import { correctionNode } from './correction-writer.ts';
import { checkDocumentGraph } from './document-check.ts';
import { joinEntities } from './entity-merge.ts';
import { contributionNode, contributionsOf } from './entity-writer.ts';
import { rememberedAs } from './graph-writer.ts';
import { createVocabulary } from './vocabulary.ts';

/** What bulk rows are made with. */
export interface BulkOptions {
  readonly ontology: Ontology;
  readonly project: Project;
  /** Those of the store that the documents come from; none unless given. */
  readonly corrections?: CorrectionSet;
}

/** The relationships of a document; of several that merging would make one, the last. */
function relationshipsOf({ nodes, relationships }: DocumentGraph): Iterable<BulkRelationship> {
  const labels = new Map(nodes.map(({ id, labels: [key] }) => [id, key!]));
  const merged = new Map<string, BulkRelationship>();
  for (const one of relationships) {
    const { type, from, to, key, properties } = one;
    const ends = { fromLabel: labels.get(from)!, toLabel: labels.get(to)! };
    merged.set(JSON.stringify([type, from, to, key]), { ...one, ...ends, properties: { ...properties, key } });
  }
  return merged.values();
}

/**
 * Everything that a Neo4j store of these documents holds, as `GraphWriter` would leave it there: their graphs, the
 * entities joined over all of them, and what the store remembers of each document, so that documents can be added,
 * replaced and taken out later. The schema is left out: `migrate` makes it. Documents are taken one at a time, entities
 * come last; memory grows with the number of entities, not of documents.
 * @throws ClaimgraphError E_INPUT for a document that no store may hold, such as one of another ontology
 */
export async function* bulkRows(
  documents: AsyncIterable<ClaimDocument>,
  { ontology, project, corrections = CorrectionSet.none }: BulkOptions,
): AsyncGenerator<BulkRow> {
  const vocabulary = createVocabulary(ontology);
  const entities = new Map<string, GraphNode>();
  for await (const document of documents) {
    const graph = project(document, corrections);
    checkDocumentGraph(graph, vocabulary);
    for (const node of graph.nodes) if (node.labels[0] !== 'Entity') yield { node };
    for (const contribution of contributionsOf(graph)) {
      const { node } = contribution;
      const known = entities.get(node.id);
      entities.set(node.id, known === undefined ? node : joinEntities(known, node));
      yield { node: { ...contributionNode(contribution), labels: ['Contribution'] } };
    }
    for (const relationship of relationshipsOf(graph)) yield { relationship };
    yield { node: { ...rememberedAs({ graph, json: JSON.stringify(document) }), labels: ['Ingest'] } };
  }
  for (const { id, properties } of corrections.list.map(correctionNode))
    yield { node: { id, labels: ['Correction'], properties } };
  for (const node of entities.values()) yield { node: { ...node, labels: vocabulary.ordered(node.labels) } };
}
