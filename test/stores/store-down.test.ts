import { Neo4jError } from 'neo4j-driver';
import { describe, expect, it } from 'vitest';
import { storeDown } from '../../src/store/neo4j/store-down.ts';

const told = (name: string) => {
  const code = `Neo.ClientError.Security.${name}`;
  return storeDown('bolt://127.0.0.1:7687', new Neo4jError('refused', code, '', ''));
};

describe('a server that refuses whoever logs in', () => {
  it.each([
    ['Unauthorized', 'refuses the user or password', 'NEO4J_PASSWORD'],
    ['CredentialsExpired', 'wants the first password changed', 'cypher-shell'],
    ['AuthenticationRateLimit', 'was given a wrong password too often', 'Wait some seconds'],
    ['Forbidden', 'does not allow the user to do this', 'rights'],
  ])('is told apart by why: %s', (name, problem, hint) => {
    expect(told(name).message).toContain(`Neo4j at 127.0.0.1:7687 ${problem}`);
    expect(told(name).hint).toContain(hint);
  });
});
