import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { GraphStore } from '../../src/ports/graph-store.ts';
import { normalizeDocument } from '../../src/resolve/normalize.ts';
import { ontology, project } from '../contract/documents.ts';
import { claim, entity } from '../query/story.ts';
import { answerOfBoth } from './answers.ts';
import { openBoth } from './both.ts';

const root = mkdtempSync(join(tmpdir(), 'claimgraph-corroborated-'));
let stores: readonly GraphStore[] = [];

/** An article in which the same office warns the same port of something that has no name of its own. */
const warning = (paper: string, topic: string, more: object = {}) => ({
  doc: { id: `doc:${paper}`, publisher: `The ${paper}`, text: `The Lorn office warned Port Sund of a ${topic}.` },
  entities: [
    entity('office', 'Agency', 'Lorn office'),
    entity('port', 'Agency', 'Port Sund'),
    entity('topic', 'Topic', topic, { generic: true }),
  ],
  claims: [claim('w', 'office', 'WARNED', 'port', 'The Lorn office warned Port Sund', { about: ['topic'], ...more })],
});

beforeAll(async () => {
  stores = await openBoth(root);
  const may = { time: { text: 'in May 2031', start: '2031-05-01', end: '2031-05-31' } };
  const inputs = [
    warning('Bee', 'planned raid', may),
    warning('Ant', 'Raid', { time: { text: 'on 10 May 2031', start: '2031-05-10', end: '2031-05-10' } }),
    warning('Crow', 'flood'),
    warning('Duck', 'masquerade'),
    warning('Elk', 'raid', { time: { text: 'in 2029', start: '2029-01-01', end: '2029-12-31' } }),
  ];
  const documents = inputs.map((input) => normalizeDocument(input, ontology));
  for (const store of stores) await store.apply(documents.map((document) => ({ document, graph: project(document) })));
});

afterAll(async () => {
  for (const store of stores) await store.close();
  rmSync(root, { recursive: true, force: true });
});

it('one warning of two articles, though what it was of has no name; of another thing or time it is another', async () => {
  const columns = ['subject', 'predicate', 'object', 'sources', 'articles', 'saysWho'];
  expect(await answerOfBoth(stores, 'corroborated', columns)).toEqual([
    ['Lorn office', 'WARNED', 'Port Sund', 2, 2, ['The Ant', 'The Bee']],
  ]);
});
