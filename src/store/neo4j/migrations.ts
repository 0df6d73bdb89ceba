import type { Session } from 'neo4j-driver';
import type { Migration, Statements } from '../statements.ts';
import { rowsOf } from './rows-of.ts';
import { newestOf } from './schema-version.ts';

/** Applies the migrations that a server lacks, remembers the newest, and waits for its indexes. */
export async function applyMigrations(session: Session, missing: readonly Migration[], { write }: Statements) {
  for (const statement of missing.flatMap(({ statements }) => statements))
    await session.executeWrite((tx) => rowsOf(tx, statement, {}));
  // Only now is the node that keeps the version unique, also where two processes migrate at once.
  if (missing.length > 0)
    await session.executeWrite((tx) => rowsOf(tx, write('schema'), { version: newestOf(missing) }));
  await session.executeRead((tx) => rowsOf(tx, 'CALL db.awaitIndexes(60)', {}));
}
