import neo4j, { type Driver, type Session, type SessionConfig } from 'neo4j-driver';

/** Opens a session in the database of a store. */
export type OpenSession = (config: SessionConfig) => Session;

/**
 * Sessions that see each other's writes: they share their bookmarks, so that on a cluster a read waits until the server
 * that answers it has what this process wrote. The user's home database unless one is named.
 */
export function sessionsOf(driver: Driver, database: string | undefined): OpenSession {
  const bookmarkManager = neo4j.bookmarkManager();
  return (config) => driver.session({ ...config, bookmarkManager, ...(database !== undefined && { database }) });
}
