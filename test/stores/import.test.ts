import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { hashOfElements } from '../../src/export/graph-hash.ts';
import type { GraphStore } from '../../src/ports/graph-store.ts';
import { normalizeDocument } from '../../src/resolve/normalize.ts';
import { openStore } from '../../src/store/open.ts';
import { runCli } from '../cli/run-cli.ts';
import { ontology, project } from '../contract/documents.ts';
import { dispatch, ledger, review } from '../query/inquiry.ts';
import { courier, herald } from '../query/story.ts';
import { openBoth } from './both.ts';
import { asSet, competency, missing, seedFile } from './competency.ts';

const root = mkdtempSync(join(tmpdir(), 'claimgraph-import-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const file = (name: string): string => join(root, name);
const lines = (...documents: unknown[]): string => documents.map((one) => `${JSON.stringify(one)}\n`).join('');
/** Where each store is, for `--store`. */
const addresses = () => ({ embedded: file('embedded'), neo4j: inject('neo4j').uri });

function cli(store: keyof ReturnType<typeof addresses>, ...words: readonly string[]) {
  const { user, password } = inject('neo4j');
  const environment = { NEO4J_USERNAME: user, NEO4J_PASSWORD: password };
  return runCli([...words, '--store', addresses()[store]], { environment });
}

/** Opens the store that the command line wrote, does something with it and closes it. */
async function using<T>(store: keyof ReturnType<typeof addresses>, job: (store: GraphStore) => Promise<T>): Promise<T> {
  const { user, password } = inject('neo4j');
  const opened = await openStore(addresses()[store], { ontology, project, credentials: { username: user, password } });
  try {
    return await job(opened);
  } finally {
    await opened.close();
  }
}

/** The hash of a new store of these documents. */
async function hashOf(name: string, ...inputs: unknown[]): Promise<string> {
  const store = await openStore(file(name), { ontology, project });
  const documents = inputs.map((input) => normalizeDocument(input, ontology));
  await store.apply(documents.map((document) => ({ document, graph: project(document) })));
  const hash = await hashOfElements(store.elements());
  await store.close();
  return hash;
}

const rain = { doc: { id: 'doc:rain', text: 'It burns.' }, entities: [], claims: [{ quote: 'It rains.' }] };

beforeAll(async () => {
  for (const store of await openBoth(root)) await store.close();
  mkdirSync(file('more'));
  writeFileSync(file('courier.json'), JSON.stringify(courier, null, 2));
  writeFileSync(file('more/others.ndjson'), lines(herald, ledger));
  writeFileSync(file('mixed.ndjson'), `${lines(rain)}{"doc":\n${lines(dispatch)}`);
  writeFileSync(file('broken.json'), '{\n  "doc": {\n');
  writeFileSync(file('review.ndjson'), lines(review));
});

describe.each(['embedded', 'neo4j'] as const)('claimgraph import into %s', (store) => {
  const hash = () => using(store, (opened) => hashOfElements(opened.elements()));

  it('takes files and directories of them, and answers from them; once more it changes nothing', async () => {
    const words = ['import', file('courier.json'), file('more')];
    const first = await cli(store, ...words);
    expect(first).toMatchObject({ code: 0, stdout: '', stderr: expect.stringContaining('3 documents: 3 added') });
    const wanted = await hashOf(`${store}-three`, courier, herald, ledger);
    expect(await hash()).toBe(wanted);
    const asked = await cli(store, 'query', 'missed_warnings', '--format', 'json');
    expect(JSON.parse(asked.stdout).rows).toContainEqual(
      expect.objectContaining({ warner: 'Orrish inspectors', warned: 'Velden', leadTime: 'about 2 months' }),
    );
    const again = await cli(store, ...words);
    expect(again.stderr).toContain('3 documents: 0 added, 0 replaced, 3 unchanged');
    expect(await hash()).toBe(wanted);
  });

  it('names file and line of what it cannot take, takes all the rest and ends with 1', async () => {
    const { code, stderr } = await cli(
      store,
      'import',
      file('mixed.ndjson'),
      file('broken.json'),
      file('review.ndjson'),
    );
    expect(code).toBe(1);
    expect(stderr).toContain('2 documents: 2 added');
    expect(stderr).toMatch(/mixed\.ndjson, line 1: document "doc:rain", claim "#0", field "/);
    expect(stderr).toMatch(/mixed\.ndjson is not valid JSON \(line 2\)/);
    expect(stderr).toMatch(/broken\.json is not valid JSON \(as one document\)/);
    expect(stderr).toContain('3 parts could not be imported; the other 2 documents are in the store');
    expect(stderr).not.toContain('    at ');
    expect(await hash()).toBe(await hashOf(`${store}-all`, courier, herald, ledger, dispatch, review));
  });

  it.skipIf(missing)('answers what the annotated document answers', async () => {
    await using(store, async (opened) => {
      for await (const { doc } of opened.documents()) await opened.remove(doc.id);
    });
    const { code, stderr } = await cli(store, 'import', seedFile);
    expect({ code, stderr }).toEqual({ code: 0, stderr: expect.stringContaining('1 document: 1 added') });
    await using(store, async (opened) => {
      for (const { id, cypher, answer } of competency)
        expect(asSet((await opened.run(cypher)).rows), id).toEqual(asSet(answer));
    });
  });
});
