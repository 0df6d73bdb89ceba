import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { runCli } from '../cli/run-cli.ts';

const server = inject('neo4j');
const login = { NEO4J_USERNAME: server.user, NEO4J_PASSWORD: server.password };
const embedded = join(mkdtempSync(join(tmpdir(), 'claimgraph-e2e-')), 'store');

/** The rows that concern the examples: the server may hold other tests' documents. */
const QUERY = `MATCH (c:Claim)-[:STATED_IN]->(:Sentence)<-[:HAS_SENTENCE]-(d:Article)
WHERE d.publisher IN ['The Example Ledger', 'The Karsk Evening Post', 'Northern Wire', 'The Velmar Courier']
OPTIONAL MATCH (c)-[:SUBJECT]->(s) OPTIONAL MATCH (c)-[:OBJECT]->(o)
RETURN c.id AS id, s.name AS subject, c.predicate AS predicate, o.name AS object, c.timeStart AS time
ORDER BY id`;

beforeAll(async () => {
  const stores = [
    await runCli(['ingest', 'examples', '--store', embedded]),
    await runCli(['ingest', 'examples', '--store', server.uri], { environment: login }),
  ];
  for (const { code, stderr } of stores) expect(`${code}: ${stderr}`).toMatch(/^0: 4 articles: /);
});

describe('the command line on Neo4j', () => {
  it('answers what the embedded store answers', async () => {
    const here = await runCli(['query', '-', '--format', 'csv', '--store', embedded], { input: QUERY });
    const there = await runCli(['query', '-', '--format', 'csv', '--store', server.uri], {
      input: QUERY,
      environment: login,
    });
    expect(there).toEqual(here);
    expect(here.stdout.split('\r\n').length).toBeGreaterThan(40);
  });

  it('takes the password from a private file', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'claimgraph-e2e-')), 'password');
    writeFileSync(file, `${server.password}\n`, { mode: 0o600 });
    const environment = { CLAIMGRAPH_STORE: server.uri, NEO4J_USERNAME: server.user, NEO4J_PASSWORD_FILE: file };
    expect(await runCli(['query', 'says_who'], { environment })).toMatchObject({ code: 0 });
  });

  it('refuses a wrong password without repeating it', async () => {
    const environment = { ...login, NEO4J_PASSWORD: 'not-the-password' };
    const { code, stdout, stderr } = await runCli(['query', 'timeline', '--store', server.uri], { environment });
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain('refuses the user or password');
    expect(stderr).not.toContain('not-the-password');
  });

  it('says that a server cannot be reached', async () => {
    const args = ['ingest', 'examples', '--store', 'bolt://127.0.0.1:1'];
    const { code, stderr } = await runCli(args, { environment: login });
    expect(code).toBe(1);
    expect(stderr).toMatch(/Neo4j at 127\.0\.0\.1:1 cannot be reached\n {2}\S/);
  });

  it('refuses to write through a query', async () => {
    const { code, stderr } = await runCli(['query', '-', '--store', server.uri], {
      input: "CREATE (:Claim {id: 'forged'})",
      environment: login,
    });
    expect(code).toBe(1);
    expect(stderr).toMatch(/^claimgraph: /);
  });
});
