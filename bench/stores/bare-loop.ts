import neo4j, { type Driver } from 'neo4j-driver';
import type { ClaimDocument } from '../../src/domain/claim.ts';
import type { StoredDocument } from '../../src/ports/graph-store.ts';
import { bulkRows } from '../../src/store/bulk-rows.ts';
import { ontology, project } from './stored.ts';

/** A statement and its rows. */
interface Step {
  readonly cypher: string;
  readonly rows: object[];
}

async function* each(documents: readonly StoredDocument[]): AsyncGenerator<ClaimDocument> {
  for (const { document } of documents) yield document;
}

const integers = (properties: object): object =>
  Object.fromEntries(
    Object.entries(properties).map(([key, value]) => [key, Number.isSafeInteger(value) ? neo4j.int(value) : value]),
  );

/** All rows that a store writes for documents, with one statement a label set or type; nodes come first. */
export async function stepsOf(documents: readonly StoredDocument[]): Promise<readonly Step[]> {
  const steps = new Map<string, Step>();
  const add = (cypher: string, row: object): void => {
    const step = steps.get(cypher) ?? { cypher: `UNWIND $rows AS row ${cypher}`, rows: [] };
    step.rows.push(row);
    steps.set(cypher, step);
  };
  const edges: [cypher: string, row: object][] = [];
  for await (const item of bulkRows(each(documents), { ontology, project }))
    if ('node' in item) {
      const { id, labels, properties } = item.node;
      const cypher = `MERGE (n:${labels[0]} {id: row.id}) SET n = row.properties SET n:${labels.join(':')}`;
      add(cypher, { id, properties: integers(properties) });
    } else {
      const { fromLabel, from, type, toLabel, to, key, properties } = item.relationship;
      const ends = `MATCH (a:${fromLabel} {id: row.from}) MATCH (b:${toLabel} {id: row.to})`;
      const cypher = `${ends} MERGE (a)-[r:${type} {key: row.key}]->(b) SET r = row.properties`;
      edges.push([cypher, { from, to, key, properties: integers(properties) }]);
    }
  for (const [cypher, row] of edges) add(cypher, row);
  return [...steps.values()];
}

/** Runs steps as anybody would with the driver alone, each list of them in a transaction. */
export async function bareLoop(driver: Driver, transactions: readonly (readonly Step[])[]): Promise<void> {
  const session = driver.session();
  for (const steps of transactions)
    await session.executeWrite(async (tx) => {
      for (const { cypher, rows } of steps) await tx.run(cypher, { rows });
    });
  await session.close();
}

/** The same steps with so many rows a statement, each statement a transaction of its own. */
export const inPieces = (steps: readonly Step[], size: number): readonly (readonly Step[])[] =>
  steps.flatMap(({ cypher, rows }) =>
    Array.from({ length: Math.ceil(rows.length / size) }, (_, at) => [
      { cypher, rows: rows.slice(at * size, (at + 1) * size) },
    ]),
  );
