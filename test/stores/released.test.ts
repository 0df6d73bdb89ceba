import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ClaimDocument } from '../../src/domain/claim.ts';
import { graphHash } from '../../src/export/graph-hash.ts';
import type { GraphStore } from '../../src/ports/graph-store.ts';
import { ask } from '../../src/query/ask.ts';
import { openStore } from '../../src/store/open.ts';
import { ontology, project } from '../contract/documents.ts';
import { questions } from './answers.ts';
import { laterSchema } from './later-schema.ts';

const FIXTURES = fileURLToPath(new URL('../fixtures/stores/', import.meta.url));

/** What is known of the store of each released version. */
const RELEASED: Readonly<Record<string, { readonly documents: number; readonly warnings: number }>> = {
  'v0.1.0': { documents: 57, warnings: 57 },
};
const ASKED = { from: 'Post 1', to: 'Norland', name: 'Norland', article: 'doc:warnings' };

let folder: string;
let directory: string;
let notices: string[];
beforeEach(() => {
  notices = [];
  folder = mkdtempSync(join(tmpdir(), 'claimgraph-released-'));
  directory = join(folder, 'store');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function using<T>(job: (store: GraphStore) => Promise<T>, at = directory, cypherDirectory?: string): Promise<T> {
  const onNotice = (notice: string) => notices.push(notice);
  const store = await openStore(at, { ontology, project, onNotice, ...(cypherDirectory && { cypherDirectory }) });
  try {
    await store.migrate();
    return await job(store);
  } finally {
    await store.close();
  }
}

async function documentsOf(store: GraphStore): Promise<ClaimDocument[]> {
  const documents: ClaimDocument[] = [];
  for await (const document of store.documents()) documents.push(document);
  return documents;
}

/** What every question answers. */
async function answersOf(store: GraphStore): Promise<unknown[]> {
  const answers: unknown[] = [];
  for (const question of questions) {
    const needed = question.parameters.filter((parameter) => parameter.default === undefined);
    const given = Object.fromEntries(needed.map(({ name }) => [name, ASKED[name as keyof typeof ASKED]]));
    answers.push([question.name, (await ask(store, question, given)).rows]);
  }
  return answers;
}

it('there is a store of every released version, and of this one', () => {
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  const kept = readdirSync(FIXTURES).filter((name) => name.startsWith('v'));
  expect(kept.sort()).toEqual(Object.keys(RELEASED).sort());
  expect(kept).toContain(`v${version}`);
});

describe.each(Object.entries(RELEASED))('a store of %s', (version, { documents, warnings }) => {
  beforeEach(() => cpSync(join(FIXTURES, version), directory, { recursive: true }));

  it('opens, and is and answers what a new store of its documents is and answers', async () => {
    const journal = readFileSync(join(directory, 'journal.ndjson'));
    const found = await using(async (store) => {
      const all = await documentsOf(store);
      return { all, hash: graphHash(await store.graph()), answers: await answersOf(store) };
    });
    expect(found.all).toHaveLength(documents);
    expect(found.all.map(({ doc }) => doc.id)).not.toContain('doc:hostile');
    expect(new Map(found.answers as [string, unknown[]][]).get('who_warned_whom')).toHaveLength(warnings);
    expect(readFileSync(join(directory, 'journal.ndjson'))).toEqual(journal);
    const fresh = async (store: GraphStore) => {
      await store.apply(found.all.map((document) => ({ document, graph: project(document) })));
      expect(graphHash(await store.graph())).toBe(found.hash);
      expect(await answersOf(store)).toEqual(found.answers);
    };
    await using(fresh, join(folder, 'fresh'));
  });

  it('migrates forward and is the same graph; a version that does not know the later schema opens it too', async () => {
    const before = await using(async (store) => graphHash(await store.graph()));
    const later = laterSchema(folder);
    for (const [schema, migrates] of [[later, true] as const, [later, false] as const, [undefined, true] as const]) {
      notices = [];
      expect(await using(async (store) => graphHash(await store.graph()), directory, schema)).toBe(before);
      expect(notices).toEqual(migrates ? [expect.stringContaining('built the index again')] : []);
    }
  });

  it('lives on: what it holds is known again, documents are added and taken out', async () => {
    await using(async (store) => {
      const [first] = await documentsOf(store);
      const again = { document: first!, graph: project(first!) };
      expect(await store.apply([again])).toMatchObject({ added: 0 });
      expect(await store.remove(first!.doc.id)).toBe(true);
      expect(await store.apply([again])).toMatchObject({ added: 1 });
    });
    expect(await using(documentsOf)).toHaveLength(documents);
  });
});
