import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { isEntity } from '../../src/export/entity-graph.ts';
import type { TestStore } from '../fixtures/viewer/open-store.ts';
import { describeReaders, openStories, readBy, writeExport } from './reading.ts';

interface Read {
  readonly counts: readonly number[];
  readonly equal: boolean;
  readonly blank: number;
  readonly illTyped: readonly string[];
  readonly names: readonly string[];
  readonly answer: readonly (readonly string[])[];
}

let opened: TestStore;

beforeAll(async () => {
  opened = await openStories();
});
afterAll(() => opened?.close());

const docs = readFileSync(new URL('../../docs/exports.md', import.meta.url), 'utf8');

/** The query that the documentation shows, and the rows of its answer. */
const [, query, answer] = /```sparql\n(.*?)```.*?\|---\|\n(.*?)\n(?!\|)/s.exec(docs) as unknown as [
  string,
  string,
  string,
];
const rows = answer
  .trim()
  .split('\n')
  .map((row) => row.slice(2, -2).split(' | '));

describeReaders('rdflib', () => {
  it('reads the same statements from Turtle, N-Quads and JSON-LD, and answers the query of the documentation', async () => {
    const paths: string[] = [];
    for (const format of ['turtle', 'nquads', 'jsonld']) paths.push(await writeExport(opened, format));
    const read = readBy<Read>('rdf', query, ...paths);
    expect(read).toMatchObject({ equal: true, blank: 0, illTyped: [] });
    expect(read.counts[0]).toBeGreaterThan(2000);
    const { nodes } = await opened.store.graph();
    const names = nodes.filter(isEntity).map(({ properties }) => String(properties['name']).toWellFormed());
    expect(read.names.toSorted()).toEqual([...new Set(names)].sort());
    expect(rows).toHaveLength(3);
    expect(read.answer.toSorted()).toEqual(rows);
  });
});
