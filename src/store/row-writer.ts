import type { DocumentGraph, GraphNode, GraphRelationship } from '../domain/graph.ts';
import { groupBy } from './footprint.ts';
import type { Names, Statements } from './statements.ts';
import type { Row, WriteTransaction } from './transaction.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Rows of one statement; more go into the next, which keeps parameters and plans of a bounded size. */
const ROWS = 2000;

function* pieces<T>(rows: readonly T[]): Generator<readonly T[]> {
  for (let at = 0; at < rows.length; at += ROWS) yield rows.slice(at, at + ROWS);
}

/** Runs the templates of `cypher/write` on lists of rows, in pieces, one statement a label set or type. */
export class RowWriter {
  readonly #statements: Statements;
  readonly #vocabulary: Vocabulary;

  constructor(statements: Statements, vocabulary: Vocabulary) {
    this.#statements = statements;
    this.#vocabulary = vocabulary;
  }

  /** Names of a template that writes or finds nodes of one label. */
  keyed(label: string): Names {
    const name = this.#vocabulary.labels([label]);
    return { KEY: name, LABELS: name };
  }

  /** Runs a template whose parameter is `rows`, and which answers nothing. */
  async rows(tx: WriteTransaction, template: string, names: Names, rows: readonly unknown[]): Promise<void> {
    const cypher = this.#statements.write(template, names);
    for (const piece of pieces(rows)) await tx.send(cypher, { rows: piece });
  }

  /** Runs a template whose parameter is `ids`. */
  async ids(tx: WriteTransaction, template: string, names: Names, ids: readonly string[]): Promise<readonly Row[]> {
    const cypher = this.#statements.write(template, names);
    const answers: Row[] = [];
    for (const piece of pieces(ids)) answers.push(...(await tx.run(cypher, { ids: piece })));
    return answers;
  }

  /** Merges nodes by their key label and id; their properties become exactly those given. */
  async nodes(tx: WriteTransaction, nodes: readonly GraphNode[]): Promise<void> {
    for (const [labels, group] of groupBy(nodes, (node) => this.#vocabulary.labels(node.labels))) {
      const rows = group.map(({ id, properties }) => ({ id, properties: { ...properties, id } }));
      await this.rows(tx, 'nodes', { ...this.keyed(group[0]!.labels[0]!), LABELS: labels }, rows);
    }
  }

  /** Merges relationships by their ends, type and key. Their ends must have been written. */
  async relationships(tx: WriteTransaction, graphs: readonly DocumentGraph[]): Promise<void> {
    const ends = new Map(graphs.flatMap(({ nodes }) => nodes.map(({ id, labels }) => [id, labels[0]!] as const)));
    const all = graphs.flatMap(({ relationships }) => relationships);
    const kindOf = ({ type, from, to }: GraphRelationship) => `${type} ${ends.get(from)} ${ends.get(to)}`;
    for (const [, group] of groupBy(all, kindOf)) {
      const { type, from, to } = group[0]!;
      const names = {
        TYPE: this.#vocabulary.relationshipType(type),
        FROM: this.#vocabulary.labels([ends.get(from)!]),
        TO: this.#vocabulary.labels([ends.get(to)!]),
      };
      const rows = group.map((edge) => ({ ...edge, properties: { ...edge.properties, key: edge.key } }));
      await this.rows(tx, 'relationships', names, rows);
    }
  }
}
