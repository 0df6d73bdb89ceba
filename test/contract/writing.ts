import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ClaimDocument } from '../../src/domain/claim.ts';
import type { GraphNode } from '../../src/domain/graph.ts';
import type { GraphStore, StoredDocument } from '../../src/ports/graph-store.ts';
import { bombing, denial, denialCorrected, entity, HOSTILE, hostile, stored, warnings } from './documents.ts';

const EMPTY = { nodes: [], relationships: [] };

async function documentsOf(store: GraphStore): Promise<ClaimDocument[]> {
  const all: ClaimDocument[] = [];
  for await (const document of store.documents()) all.push(document);
  return all;
}

/** Node and relationship content without regard to order, for comparison with a projection. */
function contentOf({ nodes, relationships }: StoredDocument['graph'] | Awaited<ReturnType<GraphStore['graph']>>) {
  const sorted = <T>(list: readonly T[]) => [...list].map((one) => JSON.stringify(one, sortKeys)).sort();
  const plain = nodes.map(({ id, labels, properties }) => ({ id, labels: [...labels].sort(), properties }));
  return { nodes: sorted(plain), relationships: sorted(relationships) };
}

const sortKeys = (_: string, value: unknown): unknown =>
  value !== null && typeof value === 'object' && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;

/** What every store promises of writing. */
export function writingContract(name: string, open: () => Promise<GraphStore>): void {
  describe(`${name}: writing`, () => {
    let store: GraphStore;
    beforeEach(async () => {
      store = await open();
    });
    afterEach(() => store.close());

    const names = async (cypher: string) => (await store.run(cypher)).rows.map((row) => Object.values(row)[0]);
    const node = async (id: string) => (await store.graph()).nodes.find((one) => one.id === id);

    describe('applying documents', () => {
      it('migrates twice to no effect', async () => {
        await store.migrate();
        await store.migrate();
        expect(await store.graph()).toEqual(EMPTY);
      });

      it('holds exactly what the document projects to', async () => {
        const claims = warnings.document.claims.length;
        expect(await store.apply([warnings])).toEqual({ added: 1, replaced: 0, unchanged: 0, claims });
        const graph = contentOf(await store.graph());
        const aliases = (one: string): string => one.replace('["the Bureau","HB"]', '["HB","the Bureau"]');
        const { nodes, relationships } = contentOf(warnings.graph);
        expect(graph).toEqual({ nodes: nodes.map(aliases).sort(), relationships });
      });

      it('has nothing to do for a document that it holds', async () => {
        await store.apply([warnings, denial]);
        const before = await store.graph();
        expect(await store.apply([denial, warnings])).toEqual({ added: 0, replaced: 0, unchanged: 2, claims: 0 });
        expect(await store.graph()).toEqual(before);
      });

      it('replaces a document whose content changed', async () => {
        await store.apply([denialCorrected]);
        const wanted = await store.graph();
        await store.apply([denial]);
        expect(await store.apply([denialCorrected])).toMatchObject({ added: 0, replaced: 1, unchanged: 0 });
        expect(await store.graph()).toEqual(wanted);
      });

      it('takes the later of two versions in one call', async () => {
        await store.apply([denialCorrected]);
        const wanted = await store.graph();
        await store.remove('doc:denial');
        expect(await store.apply([denial, denialCorrected])).toMatchObject({ added: 1, replaced: 1, unchanged: 0 });
        expect(await store.graph()).toEqual(wanted);
      });

      it('does not depend on the order in which documents come', async () => {
        await store.apply([warnings, denial, hostile]);
        const wanted = await store.graph();
        for (const { graph } of [denial, warnings, hostile]) await store.remove(graph.docId);
        expect(await store.graph()).toEqual(EMPTY);
        for (const document of [hostile, denial, warnings]) await store.apply([document]);
        expect(await store.graph()).toEqual(wanted);
      });

      it('refuses a label, a type or an end that is not of the model, and writes nothing of it', async () => {
        const [first, ...rest] = warnings.graph.nodes as [GraphNode, ...GraphNode[]];
        const [edge] = warnings.graph.relationships;
        const bad = [
          { ...warnings.graph, nodes: [{ ...first, labels: ['Article', 'x`:Victim'] }, ...rest] },
          { ...warnings.graph, nodes: [{ ...first, labels: ['Source', 'Article'] }, ...rest] },
          { ...warnings.graph, relationships: [{ ...edge!, type: 'HACKED' }] },
          { ...warnings.graph, relationships: [{ ...edge!, to: 'nation:elsewhere' }] },
          { ...warnings.graph, nodes: [...warnings.graph.nodes, first] },
          { ...warnings.graph, nodes: [{ ...first, properties: { map: { a: 1 } as unknown as string } }, ...rest] },
          { ...warnings.graph, nodes: [{ ...first, properties: { half: ['\ud83d'] } }, ...rest] },
          { ...warnings.graph, nodes: [...warnings.graph.nodes, { ...first, id: '\udef0' }] },
          { ...warnings.graph, relationships: [{ ...edge!, key: '\ud83d' }] },
        ];
        for (const graph of bad)
          await expect(store.apply([denial, { ...warnings, graph }])).rejects.toMatchObject({ code: 'E_INPUT' });
        expect(await store.graph()).toEqual(EMPTY);
      });

      it('writes names that are made to do harm as what they are: names', async () => {
        await store.apply([warnings, hostile]);
        const people = await names("MATCH (p:Person) WHERE p.id STARTS WITH 'person:hostile' RETURN p.name");
        expect([...people].sort()).toEqual([...HOSTILE].sort());
        expect(await names('MATCH (:Person)-[w:WARNED]->(p:Person) RETURN w.mode')).toHaveLength(HOSTILE.length - 1);
        expect(await names("MATCH (n:Nation {name: 'Norland'}) RETURN count(n)")).toEqual([1]);
        expect((await documentsOf(store))[0]).toEqual(hostile.document);
      });

      it('keeps what an act was done with on the claim, on its edge and as an entity', async () => {
        await store.apply([bombing]);
        const weapon = 'topic:bomb~doc:bombing';
        expect(await names('MATCH (c:Claim) RETURN c.instrument')).toEqual([weapon]);
        expect(await names('MATCH (:Group)-[a:ATTACKED]->(:Place) RETURN a.instrument')).toEqual([weapon]);
        expect(await names(`MATCH (t:Topic {id: '${weapon}'}) RETURN t.name`)).toEqual(['bomb']);
      });

      it('applies writers that come at once one after the other', async () => {
        const many = Array.from({ length: 30 }, (_, index) =>
          stored(
            { id: `doc:${index}`, text: `Norland spoke ${index} times.` },
            [entity('nation:norland', 'Nation', 'Norland', { aliases: [`N${index % 7}`] })],
            [],
          ),
        );
        const reports = await Promise.all(many.map((document) => store.apply([document])));
        expect(reports.every(({ added }) => added === 1)).toBe(true);
        expect((await node('nation:norland'))?.properties['aliases']).toEqual([
          'N0',
          'N1',
          'N2',
          'N3',
          'N4',
          'N5',
          'N6',
        ]);
        expect(await names('MATCH (a:Article) RETURN count(a)')).toEqual([30]);
      });
    });

    describe('entities that documents share', () => {
      it('join by a rule without order: first name by code units, all others aliases, labels united', async () => {
        await store.apply([warnings, denial]);
        expect(await node('agency:harbour-bureau')).toEqual({
          id: 'agency:harbour-bureau',
          labels: ['Entity', 'Agency', 'Source'],
          properties: {
            aliases: ['Coast Police', 'HB', 'harbour bureau', 'the Bureau'],
            generic: false,
            id: 'agency:harbour-bureau',
            kind: 'border',
            name: 'Harbour Bureau',
            type: 'Agency',
          },
        });
        expect((await node('nation:norland'))?.properties['name']).toBe('NORLAND');
      });

      it('are as before when a document is taken out again', async () => {
        await store.apply([warnings]);
        const before = await store.graph();
        await store.apply([denial, hostile]);
        expect(await store.graph()).not.toEqual(before);
        expect(await store.remove('doc:denial')).toBe(true);
        expect(await store.remove('doc:hostile')).toBe(true);
        expect(await store.graph()).toEqual(before);
      });

      it('go with the last document that names them', async () => {
        await store.apply([warnings, denial]);
        await store.remove('doc:warnings');
        expect(await node('person:ida-hale')).toBeUndefined();
        expect(await node('nation:norland')).toBeDefined();
        expect(await store.remove('doc:denial')).toBe(true);
        expect(await store.graph()).toEqual(EMPTY);
        expect(await store.remove('doc:denial')).toBe(false);
      });
    });

    it('gives claim documents back as they came, ordered by id', async () => {
      await store.apply([warnings, hostile, denial]);
      expect(await documentsOf(store)).toEqual([denial.document, hostile.document, warnings.document]);
      await store.remove('doc:hostile');
      await store.apply([denialCorrected]);
      expect(await documentsOf(store)).toEqual([denialCorrected.document, warnings.document]);
    });

    it('holds a long document in one piece', async () => {
      const sentences = Array.from({ length: 3000 }, (_, index) => `Norland spoke for the time number ${index}.`);
      const long = stored(
        { id: 'doc:long', text: sentences.join(' ') },
        [entity('nation:norland', 'Nation', 'Norland')],
        [],
      );
      expect(await store.apply([long])).toMatchObject({ added: 1, replaced: 0, unchanged: 0 });
      expect(await names('MATCH (:Sentence)-[m:MENTIONS]->(:Nation) RETURN count(m)')).toEqual([3000]);
      expect(await store.remove('doc:long')).toBe(true);
      expect(await store.graph()).toEqual(EMPTY);
    });
  });
}
