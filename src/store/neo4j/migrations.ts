import type { Session } from 'neo4j-driver';
import type { Migration, Statements } from '../statements.ts';
import { rowsOf } from './rows-of.ts';
import { newestOf } from './schema-version.ts';

/** A statement that commits in pieces, as one over a whole graph must, cannot stand in a transaction. */
const COMMITS_IN_PIECES = /\bIN TRANSACTIONS\b/;

/** Longer than indexes over some hundred thousand documents took to come online when measured. */
const INDEX_SECONDS = 600;

async function applyStatement(session: Session, statement: string): Promise<void> {
  if (COMMITS_IN_PIECES.test(statement)) await session.run(statement);
  else await session.executeWrite((tx) => rowsOf(tx, statement, {}));
}

/** Applies the migrations that a server lacks, remembers the newest, and waits for its indexes. */
export async function applyMigrations(session: Session, missing: readonly Migration[], { write }: Statements) {
  for (const statement of missing.flatMap(({ statements }) => statements)) await applyStatement(session, statement);
  // Only now is the node that keeps the version unique, also where two processes migrate at once.
  if (missing.length > 0)
    await session.executeWrite((tx) => rowsOf(tx, write('schema'), { version: newestOf(missing) }));
  await session.executeRead((tx) => rowsOf(tx, `CALL db.awaitIndexes(${INDEX_SECONDS})`, {}));
}
