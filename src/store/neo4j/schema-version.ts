import { ClaimgraphError } from '../../domain/errors.ts';
import type { Migration } from '../statements.ts';

/** The newest version that these migrations lead to; 0 without any. */
export const newestOf = (migrations: readonly Migration[]): number =>
  Math.max(0, ...migrations.map(({ version }) => version));

/**
 * The version of a server's schema, 0 before the first migration.
 * @throws ClaimgraphError E_STORE_CORRUPT when a later claimgraph made it: this one could only damage what it does not know
 */
export function knownVersion(stored: unknown, newest: number, place: string): number {
  const version = Number(stored ?? 0);
  if (version <= newest) return version;
  const message = `Neo4j at ${place}: the schema has version ${version}; this claimgraph knows versions up to ${newest}`;
  const hint = 'Nothing was changed. Use the version of claimgraph that wrote it, or a newer one.';
  throw new ClaimgraphError('E_STORE_CORRUPT', message, { hint });
}
