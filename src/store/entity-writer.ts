import type { DocumentGraph, GraphNode } from '../domain/graph.ts';
import { joinAll, joinEntities } from './entity-merge.ts';
import { groupBy } from './footprint.ts';
import type { RowWriter } from './row-writer.ts';
import type { WriteTransaction } from './transaction.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The id of the node that keeps what one document says of one entity. */
export const contributionId = (docId: string, entity: string): string => `${docId} ${entity}`;

/** What one document says of one entity. */
export interface Contribution {
  readonly docId: string;
  readonly node: GraphNode;
}

/** Two nodes with the same labels and properties have the same one. */
const signature = ({ labels, properties }: GraphNode): string =>
  JSON.stringify([[...labels].sort(), Object.entries(properties).sort(([a], [b]) => (a < b ? -1 : 1))]);

/** What a document says of each entity that it names. */
export const contributionsOf = ({ docId, nodes }: DocumentGraph): readonly Contribution[] => {
  const entities = nodes.filter(({ labels }) => labels[0] === 'Entity');
  return [...groupBy(entities, ({ id }) => id)].map(([, group]) => ({ docId, node: joinAll(group) }));
};

/** The contribution as the store keeps it. */
export const contributionNode = ({ docId, node }: Contribution) => {
  const id = contributionId(docId, node.id);
  return { id, properties: { id, docId, entityId: node.id, node: JSON.stringify(node) } };
};

/**
 * Writes entities, which documents share. What each document says of one is kept beside it (`Contribution`), so that
 * an entity is at any time the join of what the documents in the store say, in whatever order they came or went.
 */
export class EntityWriter {
  readonly #rows: RowWriter;
  readonly #vocabulary: Vocabulary;

  constructor(rows: RowWriter, vocabulary: Vocabulary) {
    this.#rows = rows;
    this.#vocabulary = vocabulary;
  }

  /** Adds what new documents say of entities. */
  async add(tx: WriteTransaction, graphs: readonly DocumentGraph[]): Promise<void> {
    const contributions = graphs.flatMap(contributionsOf);
    await this.#remember(tx, contributions);
    const ids = [...new Set(contributions.map(({ node }) => node.id))].sort();
    const current = await this.#read(tx, ids);
    const wanted = new Map<string, GraphNode>();
    for (const { node } of contributions) {
      const known = wanted.get(node.id) ?? current.get(node.id);
      wanted.set(node.id, known === undefined ? node : joinEntities(known, node));
    }
    await this.#write(
      tx,
      ids.map((id) => wanted.get(id)!),
      current,
    );
  }

  /** Makes entities what the remaining documents say of them; those of which none says anything go. */
  async recompute(tx: WriteTransaction, ids: readonly string[]): Promise<void> {
    const rows = await this.#rows.ids(tx, 'read-contributions', {}, ids);
    const left = groupBy(rows, ({ id }) => String(id));
    const orphans = ids.filter((id) => !left.has(id));
    await this.#rows.ids(tx, 'delete-nodes', this.#rows.keyed('Entity'), orphans);
    const joined = [...left].map(([, group]) => joinAll(group.map(({ node }) => JSON.parse(String(node)))));
    await this.#write(tx, joined, await this.#read(tx, [...left.keys()]));
  }

  async #remember(tx: WriteTransaction, contributions: readonly Contribution[]): Promise<void> {
    await this.#rows.rows(tx, 'nodes', this.#rows.keyed('Contribution'), contributions.map(contributionNode));
  }

  async #read(tx: WriteTransaction, ids: readonly string[]): Promise<ReadonlyMap<string, GraphNode>> {
    const rows = (await this.#rows.ids(tx, 'read-entities', {}, ids)) as readonly unknown[] as readonly GraphNode[];
    return new Map(rows.map((row) => [row.id, row]));
  }

  /** Writes those that are not already as wanted: a node that many documents share is not locked for nothing. */
  async #write(tx: WriteTransaction, wanted: readonly GraphNode[], current: ReadonlyMap<string, GraphNode>) {
    const nodes = wanted.map((node) => ({ ...node, labels: this.#vocabulary.ordered(node.labels) }));
    const changed = nodes.filter((node) => {
      const known = current.get(node.id);
      return known === undefined || signature(known) !== signature(node);
    });
    const surplus = changed.flatMap(({ id, labels }) =>
      (current.get(id)?.labels ?? []).filter((label) => !labels.includes(label)).map((label) => ({ id, label })),
    );
    for (const [label, group] of groupBy(surplus, (one) => one.label)) {
      const names = { LABELS: this.#vocabulary.labels([label]) };
      await this.#rows.ids(
        tx,
        'remove-label',
        names,
        group.map(({ id }) => id),
      );
    }
    await this.#rows.nodes(tx, changed);
  }
}
