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

/** The query that the documentation shows. */
const documented = (): string => {
  const docs = readFileSync(new URL('../../docs/exports.md', import.meta.url), 'utf8');
  return /```sparql\n(.*?)```/s.exec(docs)![1]!;
};

describeReaders('rdflib', () => {
  it('reads the same statements from Turtle, N-Quads and JSON-LD, and answers the query of the documentation', async () => {
    const paths: string[] = [];
    for (const format of ['turtle', 'nquads', 'jsonld']) paths.push(await writeExport(opened, format));
    const read = readBy<Read>('rdf', documented(), ...paths);
    expect(read).toMatchObject({ equal: true, blank: 0, illTyped: [] });
    expect(read.counts[0]).toBeGreaterThan(2000);
    const { nodes } = await opened.store.graph();
    const names = nodes.filter(isEntity).map(({ properties }) => String(properties['name']).toWellFormed());
    expect(read.names.toSorted()).toEqual([...new Set(names)].sort());
    const letters = ['Marland intelligence service', 'Port Police of Lindhaven'];
    expect(read.answer.toSorted()).toEqual([
      [...letters, 'in August 2021', 'The Coastal Post', 'The Port Police never replied to the service'],
      [...letters, 'in May 2021', 'The Coastal Post', 'The Port Police never replied to the service'],
      [
        'Orrish inspectors',
        'Velden',
        'in March 2031',
        'Velden Courier',
        'Orrish inspectors never heard back from Velden',
      ],
    ]);
  });
});
