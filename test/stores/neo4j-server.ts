import type { TestProject } from 'vitest/node';
import { startNeo4j } from '../../scripts/neo4j/server.mjs';

/** How tests reach the Neo4j server of the run. */
export interface Neo4jAddress {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    neo4j: Neo4jAddress;
  }
}

/**
 * Gives the tests a real Neo4j: the one that `NEO4J_URI` names, which they empty, else one of their own. That it does
 * not start fails the run.
 */
export default async function setup({ provide }: TestProject): Promise<(() => Promise<void>) | undefined> {
  const { NEO4J_URI, NEO4J_USERNAME = 'neo4j', NEO4J_PASSWORD = '' } = process.env;
  if (NEO4J_URI !== undefined && NEO4J_URI !== '') {
    provide('neo4j', { uri: NEO4J_URI, user: NEO4J_USERNAME, password: NEO4J_PASSWORD });
    return undefined;
  }
  const { uri, user, password, stop } = await startNeo4j();
  provide('neo4j', { uri, user, password });
  return stop;
}
