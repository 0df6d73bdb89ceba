import { afterAll, beforeAll, expect, it } from 'vitest';
import { entityGraph } from '../../src/export/entity-graph.ts';
import { gathered } from '../export/gathered.ts';
import type { TestStore } from '../fixtures/viewer/open-store.ts';
import { describeReaders, openStories, readBy, writeExport } from './reading.ts';

interface Read {
  readonly directed: boolean;
  readonly nodes: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly edges: readonly Readonly<Record<string, unknown>>[];
}

let opened: TestStore;

beforeAll(async () => {
  opened = await openStories();
});
afterAll(() => opened?.close());

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

describeReaders('NetworkX', () => {
  it('reads from GraphML every entity, and every claim between two of them with its quote and confidence', async () => {
    const read = readBy<Read>('graphml', await writeExport(opened, 'graphml'));
    const elements = await gathered(entityGraph(opened.store.elements()));
    const nodes = elements.flatMap((element) => ('node' in element ? [element.node] : []));
    const edges = elements.flatMap((element) => ('relationship' in element ? [element.relationship] : []));
    expect(read.directed).toBe(true);
    expect(Object.keys(read.nodes).sort(byText)).toEqual(nodes.map(({ id }) => id).sort(byText));
    const told = (from: unknown, to: unknown, type: unknown, quote: unknown, confidence: unknown): string =>
      JSON.stringify([from, to, type, quote, confidence]);
    expect(
      read.edges.map((edge) => told(edge['from'], edge['to'], edge['type'], edge['quote'], edge['confidence'])).sort(),
    ).toEqual(
      edges
        .map(({ from, to, type, properties }) => told(from, to, type, properties['quote'], properties['confidence']))
        .sort(),
    );
    expect(edges.length).toBeGreaterThan(30);
  });
});
