import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { assetPath, loadOntology } from '../../src/assets.ts';
import { createOntology } from '../../src/domain/ontology.ts';
import type { GraphStore } from '../../src/ports/graph-store.ts';
import { ask } from '../../src/query/ask.ts';
import { findQuestion, loadQuestions } from '../../src/query/library.ts';
import { projectDocument } from '../../src/resolve/project.ts';
import { openStore } from '../../src/store/open.ts';
import { entity, stored, warnings } from '../contract/documents.ts';
import { openBoth } from './both.ts';

const current = loadOntology();
const later = new Set(current.data.predicates.slice(40).map(({ name }) => name));
const first = createOntology({
  ...current.data,
  predicates: current.data.predicates.filter(({ name }) => !later.has(name)),
});
const pathBetween = findQuestion(loadQuestions(assetPath('cypher/questions')), 'path_between');
const meeting = stored(
  { id: 'doc:meeting', text: 'Ida Hale met Olav Brandt.' },
  [entity('person:ida-hale', 'Person', 'Ida Hale'), entity('person:olav-brandt', 'Person', 'Olav Brandt')],
  [
    {
      subject: 'person:ida-hale',
      predicate: 'MET',
      object: 'person:olav-brandt',
      quote: 'Ida Hale met Olav Brandt',
    },
  ],
);
const root = mkdtempSync(join(tmpdir(), 'claimgraph-vocabulary-'));
let stores: readonly GraphStore[] = [];

/** The stores of before, under the vocabulary of another version. */
const reopened = async (ontology: typeof current): Promise<readonly GraphStore[]> => {
  const { uri, user: username, password } = inject('neo4j');
  const options = { ontology, project: (document: typeof warnings.document) => projectDocument(document, ontology) };
  const embedded = await openStore(join(root, 'embedded'), options);
  const server = await openStore(uri, { ...options, credentials: { username, password } });
  for (const store of [embedded, server]) await store.migrate();
  return [embedded, server];
};
const closeAll = () => Promise.all(stores.map((store) => store.close()));

beforeAll(async () => {
  stores = await openBoth(root);
  await closeAll();
  stores = await reopened(first);
  for (const store of stores) await store.apply([warnings]);
  await closeAll();
  stores = await reopened(current);
});

afterAll(async () => {
  await closeAll();
  rmSync(root, { recursive: true, force: true });
});

it('stores of the first vocabulary keep what they hold and take the predicates of the next', async () => {
  for (const store of stores) {
    expect(await store.apply([warnings])).toMatchObject({ unchanged: 1 });
    expect(await store.apply([meeting])).toMatchObject({ added: 1 });
    const { rows } = await store.run('MATCH (a)-[:MET]->(b) RETURN a.name AS a, b.name AS b');
    expect(rows).toEqual([{ a: 'Ida Hale', b: 'Olav Brandt' }]);
    const path = await ask(store, pathBetween, { from: 'Ida Hale', to: 'Olav Brandt' });
    expect(path.rows).toMatchObject([{ hops: 1, steps: ['Ida Hale MET Olav Brandt'] }]);
  }
});
