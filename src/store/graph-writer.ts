import type { DocumentGraph } from '../domain/graph.ts';
import type { Ontology } from '../domain/ontology.ts';
import type { ApplyReport } from '../ports/graph-store.ts';
import { claimsOf } from './applied.ts';
import { checkDocumentGraph } from './document-check.ts';
import { contributionId, EntityWriter } from './entity-writer.ts';
import { type Footprint, footprintOf } from './footprint.ts';
import { RowWriter } from './row-writer.ts';
import type { Statements } from './statements.ts';
import type { WriteTransaction } from './transaction.ts';
import { createVocabulary, type Vocabulary } from './vocabulary.ts';

/** A document to write; `json` is kept with it where the store has no other place for the claim document. */
export interface DocumentWrite {
  readonly graph: DocumentGraph;
  readonly json?: string;
}

/** What the store remembers of a document: its hash and, as JSON, its footprint. */
interface Ingest {
  readonly id: string;
  readonly hash: string;
  readonly footprint: string;
}

/** What the store keeps of a document besides its graph. */
export const rememberedAs = ({ graph, json }: DocumentWrite) => {
  const footprint = JSON.stringify(footprintOf(graph));
  const document = json === undefined ? {} : { document: json };
  const corrections = graph.corrections === undefined ? {} : { corrections: graph.corrections };
  return { id: graph.docId, properties: { id: graph.docId, hash: graph.hash, footprint, ...document, ...corrections } };
};

/** Writes documents with the same statements on every store, inside a transaction that the store opens. */
export class GraphWriter {
  readonly #vocabulary: Vocabulary;
  readonly #rows: RowWriter;
  readonly #entities: EntityWriter;

  constructor(ontology: Ontology, statements: Statements) {
    this.#vocabulary = createVocabulary(ontology);
    this.#rows = new RowWriter(statements, this.#vocabulary);
    this.#entities = new EntityWriter(this.#rows, this.#vocabulary);
  }

  /** @throws ClaimgraphError E_INPUT for a graph that may not be written. */
  check(graph: DocumentGraph): void {
    checkDocumentGraph(graph, this.#vocabulary);
  }

  /** Applies checked documents, no two of them with one id, each in place of what the store held of it. */
  async apply(tx: WriteTransaction, documents: readonly DocumentWrite[]): Promise<ApplyReport> {
    const ids = documents.map(({ graph }) => graph.docId);
    const stored = new Map((await this.#ingests(tx, ids)).map((ingest) => [ingest.id, ingest]));
    const changed = documents.filter(({ graph }) => stored.get(graph.docId)?.hash !== graph.hash);
    const former = changed.flatMap(({ graph }) => stored.get(graph.docId) ?? []);
    await this.#withdraw(tx, former);
    const graphs = changed.map(({ graph }) => graph);
    const own = graphs.flatMap(({ nodes }) => nodes.filter(({ labels }) => labels[0] !== 'Entity'));
    await this.#rows.nodes(tx, own);
    await this.#entities.add(tx, graphs);
    await this.#rows.relationships(tx, graphs);
    await this.#rows.rows(tx, 'nodes', this.#rows.keyed('Ingest'), changed.map(rememberedAs));
    const replaced = former.length;
    const unchanged = documents.length - changed.length;
    return { added: changed.length - replaced, replaced, unchanged, claims: claimsOf(graphs) };
  }

  /** Takes a document out, as if it had never come. False when it was not there. */
  async remove(tx: WriteTransaction, docId: string): Promise<boolean> {
    const stored = await this.#ingests(tx, [docId]);
    await this.#withdraw(tx, stored);
    return stored.length > 0;
  }

  async #ingests(tx: WriteTransaction, ids: readonly string[]): Promise<readonly Ingest[]> {
    return (await this.#rows.ids(tx, 'read-ingests', {}, ids)) as readonly unknown[] as readonly Ingest[];
  }

  async #withdraw(tx: WriteTransaction, stored: readonly Ingest[]): Promise<void> {
    const touched = new Set<string>();
    for (const { id, footprint } of stored) {
      const { nodes, edges, entities } = JSON.parse(footprint) as Footprint;
      for (const [type, list] of Object.entries(edges)) {
        const rows = list.map(([from, to, key]) => ({ from, to, key }));
        await this.#rows.rows(tx, 'delete-relationships', { TYPE: this.#vocabulary.relationshipType(type) }, rows);
      }
      const contributions = entities.map((entity) => contributionId(id, entity));
      const owned = Object.entries({ ...nodes, Contribution: contributions, Ingest: [id] });
      for (const [label, ids] of owned) await this.#rows.ids(tx, 'delete-nodes', this.#rows.keyed(label), ids);
      for (const entity of entities) touched.add(entity);
    }
    await this.#entities.recompute(tx, [...touched].sort());
  }
}
