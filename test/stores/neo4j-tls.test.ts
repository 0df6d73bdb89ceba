import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type StartedServer, startNeo4j } from '../../scripts/neo4j/server.ts';
import { openStore } from '../../src/store/open.ts';
import { runCli } from '../cli/run-cli.ts';
import { ontology, project } from '../contract/documents.ts';

/** The password of the server: it may show nowhere. */
const PASSWORD = 'canary-f0a4c2e6';

const settings = (certificates: string): string => `server.bolt.tls_level=REQUIRED
dbms.ssl.policy.bolt.enabled=true
dbms.ssl.policy.bolt.base_directory=${certificates}
dbms.ssl.policy.bolt.private_key=private.key
dbms.ssl.policy.bolt.public_certificate=public.crt
dbms.ssl.policy.bolt.client_auth=NONE
`;

/** Makes a key and a certificate that it signs itself. */
function selfSigned(folder: string, host: string): void {
  const files = ['-keyout', join(folder, 'private.key'), '-out', join(folder, 'public.crt')];
  const names = ['-subj', '/CN=claimgraph test', '-addext', `subjectAltName=${host}`];
  const { status, stderr } = spawnSync(
    'openssl',
    ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', ...names, ...files],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`openssl made no certificate: ${stderr}`);
}

let folder: string;
let server: StartedServer;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'claimgraph-tls-'));
  selfSigned(folder, 'IP:127.0.0.1');
  server = await startNeo4j({ password: PASSWORD, settings: settings(folder) });
});
afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

const at = (scheme: string, uri = server.uri): string => uri.replace(/^\w+/, scheme);
const open = (uri: string, password = PASSWORD) =>
  openStore(uri, { ontology, project, credentials: { username: 'neo4j', password } });

/** The refusal of an address; nothing in it may give the password away. */
async function refusal(uri: string, password?: string): Promise<unknown> {
  const error: unknown = await open(uri, password).then(
    () => 'was opened',
    (reason: unknown) => reason,
  );
  expect(inspect(error, { depth: 10 })).not.toContain(PASSWORD);
  return error;
}

describe('a Neo4j that demands TLS, with a certificate it signed itself', () => {
  it.each(['bolt+ssc', 'neo4j+ssc'])('is used by %s://', async (scheme) => {
    const store = await open(at(scheme));
    expect((await store.run('RETURN 1 AS one')).rows).toEqual([{ one: 1 }]);
    await store.close();
  });

  it.each(['bolt+s', 'neo4j+s'])('is not trusted by %s://, which says what to do', async (scheme) => {
    const error = { code: 'E_STORE_DOWN', message: expect.stringContaining('certificate that is not trusted') };
    const hint = expect.stringMatching(/NODE_EXTRA_CA_CERTS.*\+ssc/);
    expect(await refusal(at(scheme))).toMatchObject({ ...error, hint });
  });

  it('tells who comes without TLS to put +s into the address', async () => {
    const error = { code: 'E_STORE_DOWN', message: expect.stringContaining('hung up without an answer') };
    expect(await refusal(at('bolt'))).toMatchObject({ ...error, hint: expect.stringMatching(/TLS.*bolt\+s:/) });
    expect(await refusal(at('neo4j'))).toMatchObject({ ...error, hint: expect.stringMatching(/TLS.*bolt\+s:/) });
  });

  it('tells who comes with TLS to a server without to take +s out', async () => {
    const error = { code: 'E_STORE_DOWN', hint: expect.stringContaining('take the +s or +ssc out') };
    for (const scheme of ['bolt+s', 'bolt+ssc', 'neo4j+s'])
      expect(await refusal(at(scheme, inject('neo4j').uri))).toMatchObject(error);
  });

  it('keeps the password out of what it says of a wrong one, and of an address with one in it', async () => {
    expect(await refusal(at('bolt+ssc'), `${PASSWORD}x`)).toMatchObject({ code: 'E_STORE_DOWN' });
    expect(await refusal(server.uri.replace('//', `//neo4j:${PASSWORD}@`))).toMatchObject({ code: 'E_USAGE' });
  });
});

describe('the command line with a server that demands TLS', () => {
  /** Runs a query with the password in a file. Nothing that is said may give it away. */
  async function query(scheme: string, mode: number, environment: Record<string, string> = {}) {
    const file = join(folder, 'password');
    writeFileSync(file, `${PASSWORD}\n`);
    chmodSync(file, mode);
    const outcome = await runCli(['query', '-', '--format', 'json', '--store', at(scheme)], {
      input: 'RETURN 1 AS one',
      environment: { NEO4J_PASSWORD_FILE: file, ...environment },
    });
    expect(`${outcome.stdout}${outcome.stderr}`).not.toContain(PASSWORD);
    return outcome;
  }

  it('trusts its certificate when NODE_EXTRA_CA_CERTS names it, and not without', async () => {
    const trusted = await query('bolt+s', 0o600, { NODE_EXTRA_CA_CERTS: join(folder, 'public.crt') });
    expect(trusted).toMatchObject({ code: 0, stdout: expect.stringContaining('"one": 1') });
    const refused = await query('bolt+s', 0o600);
    expect(refused).toMatchObject({ code: 1, stderr: expect.stringContaining('NODE_EXTRA_CA_CERTS') });
  });

  it.skipIf(process.platform === 'win32')('refuses a file with the password that its group may read', async () => {
    const outcome = await query('bolt+ssc', 0o640);
    expect(outcome).toMatchObject({ code: 2, stderr: expect.stringMatching(/can be read by others[\s\S]*chmod 600/) });
  });
});
