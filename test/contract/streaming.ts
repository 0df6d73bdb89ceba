import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { graphHash, hashOfElements } from '../../src/export/graph-hash.ts';
import type { GraphStore } from '../../src/ports/graph-store.ts';
import { numbered } from '../stores/numbered.ts';
import { denial, hostile, warnings } from './documents.ts';

const LABELS = ['Entity', 'Article', 'Sentence', 'Claim'];
/** Enough that every label takes more than one page. */
const MANY = 620;

/** What every store promises of taking everything out of it. */
export function streamingContract(name: string, open: () => Promise<GraphStore>): void {
  describe(`${name}: everything, piece by piece`, () => {
    let store: GraphStore;
    beforeAll(async () => {
      store = await open();
      await store.apply([warnings, denial, hostile, ...Array.from({ length: MANY }, (_, index) => numbered(index))]);
    });
    afterAll(() => store.close());

    it('comes in order: nodes by first label and id, then relationships by start, type, end and key', async () => {
      const keyLabels = new Map<string, string>();
      const order: string[][] = [];
      const rank = (id: string): string => String(LABELS.indexOf(keyLabels.get(id)!));
      for await (const element of store.elements())
        if ('node' in element) {
          const { id, labels, properties } = element.node;
          expect(Object.keys(properties)).toEqual(Object.keys(properties).sort());
          keyLabels.set(id, labels[0]!);
          order.push(['nodes', rank(id), id]);
        } else {
          const { type, from, to, key } = element.relationship;
          expect(keyLabels.has(to)).toBe(true);
          order.push(['relationships', rank(from), from, type, to, key]);
        }
      const lines = order.map((parts) => parts.join('\u0000'));
      expect(lines).toEqual([...new Set(lines)].sort());
      const nodes = order.filter(([kind]) => kind === 'nodes').length;
      expect(nodes).toBeGreaterThan(3 * MANY);
      expect(order.length - nodes).toBeGreaterThan(5 * MANY);
    });

    it('is the whole graph', async () => {
      const graph = await store.graph();
      expect(await hashOfElements(store.elements())).toBe(graphHash(graph));
      const { rows } = await store.run(
        'MATCH (n) WHERE n:Entity OR n:Article OR n:Sentence OR n:Claim RETURN count(n)',
      );
      expect(rows).toEqual([{ 'count(n)': graph.nodes.length }]);
      const all = await store.run('MATCH ()-[r]->() RETURN count(r) AS count');
      expect(all.rows).toEqual([{ count: graph.relationships.length }]);
    });

    it('can be left off in the middle, and outlasts what is written meanwhile', async () => {
      for await (const _ of store.elements()) break;
      const before = await hashOfElements(store.elements());
      const elements = store.elements()[Symbol.asyncIterator]();
      const first = await elements.next();
      await store.remove('doc:00100');
      await store.apply([numbered(MANY)]);
      const rest = (async function* () {
        yield first.value;
        yield* { [Symbol.asyncIterator]: () => elements };
      })();
      const hash = await hashOfElements(rest);
      if (store.kind === 'embedded') expect(hash).toBe(before);
      expect(await hashOfElements(store.elements())).not.toBe(before);
      await store.remove(numbered(MANY).graph.docId);
      await store.apply([numbered(100)]);
      expect(await hashOfElements(store.elements())).toBe(before);
    });
  });
}
