import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import grafeo from '@grafeo-db/js';
import neo4j from 'neo4j-driver';
import { inject } from 'vitest';

const sorted = (values: readonly unknown[]): string[] => values.map((value) => JSON.stringify(value)).sort();

/** Everything that the run's Neo4j holds, asked of it without the product: data, schema, users, databases. */
export async function dumpNeo4j(): Promise<Readonly<Record<string, readonly string[]>>> {
  const { uri, user, password } = inject('neo4j');
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
  const ask = async (cypher: string, database = 'neo4j') =>
    sorted((await driver.executeQuery(cypher, {}, { database })).records.map((record) => record.toObject()));
  try {
    return {
      nodes: await ask('MATCH (n) RETURN elementId(n) AS id, labels(n) AS labels, properties(n) AS properties'),
      relationships: await ask(
        `MATCH (a)-[r]->(b)
         RETURN elementId(r) AS id, type(r) AS type, elementId(a) AS a, elementId(b) AS b, properties(r) AS properties`,
      ),
      indexes: await ask('SHOW INDEXES YIELD name, type, labelsOrTypes, properties, state'),
      constraints: await ask('SHOW CONSTRAINTS YIELD name, type, labelsOrTypes, properties'),
      labels: await ask('CALL db.labels()'),
      types: await ask('CALL db.relationshipTypes()'),
      keys: await ask('CALL db.propertyKeys()'),
      users: await ask('SHOW USERS YIELD user, passwordChangeRequired', 'system'),
      databases: await ask('SHOW DATABASES YIELD name, requestedStatus', 'system'),
    };
  } finally {
    await driver.close();
  }
}

/** Everything that a closed embedded store holds: the bytes of its journal, and what its engine reads in its index. */
export async function dumpEmbedded(directory: string): Promise<Readonly<Record<string, readonly string[]>>> {
  const db = grafeo.GrafeoDB.open(join(directory, 'index', 'graph.grafeo'));
  const ask = async (cypher: string) => sorted((await db.executeCypher(cypher)).rows());
  try {
    return {
      files: readdirSync(directory).filter((name) => name !== 'index'),
      journal: [readFileSync(join(directory, 'journal.ndjson'), 'utf8')],
      nodes: await ask('MATCH (n) RETURN id(n), labels(n), properties(n)'),
      relationships: await ask('MATCH (a)-[r]->(b) RETURN id(r), type(r), id(a), id(b), properties(r)'),
      counts: [String(db.nodeCount()), String(db.edgeCount())],
      labels: await ask('CALL db.labels()'),
    };
  } finally {
    db.close();
  }
}
