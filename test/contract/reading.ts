import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GraphPath, GraphStore } from '../../src/ports/graph-store.ts';
import { denial, HOSTILE, hostile, warnings } from './documents.ts';
import { attacksOn, HARMLESS } from './queries.ts';

/** What every store promises of reading. One store serves all these tests: none of them can change it. */
export function readingContract(name: string, open: () => Promise<GraphStore>): void {
  describe(`${name}: reading`, () => {
    let store: GraphStore;
    beforeAll(async () => {
      store = await open();
      await store.apply([warnings, denial, hostile]);
    });
    afterAll(() => store.close());

    const names = async (cypher: string) => (await store.run(cypher)).rows.map((row) => Object.values(row)[0]);
    const node = async (id: string) => (await store.graph()).nodes.find((one) => one.id === id)!;

    describe('queries', () => {
      it('sees two warnings of the same parties as two edges', async () => {
        const cypher = 'MATCH (:Agency)-[w:WARNED]->(:Nation) RETURN w.quoteStart AS start ORDER BY start';
        expect((await store.run(cypher)).rows).toEqual([{ start: 0 }, { start: 59 }]);
        expect(await names('MATCH ()-[r:RESPONDED_TO]->() RETURN count(r)')).toEqual([0]);
        expect(await names('MATCH ()-[r:DID_NOT]->() RETURN r.predicate')).toEqual(['RESPONDED_TO']);
      });

      it('gives values the same shape on every store', async () => {
        const claim = warnings.document.claims[0]!;
        const { columns, rows } = await store.run(
          `MATCH p = (b:Agency)-[w:WARNED {claimId: $claim}]->(n:Nation)
           RETURN n, w, p, [1, 'a', null] AS list, {a: 1, b: [true]} AS map, 7 AS int, 0.5 AS float, null AS nothing,
                  w.about AS about, date('2031-03-01') AS day, labels(n) AS labels, [b, n] AS both`,
          { claim: claim.id },
        );
        const [row] = rows;
        expect(columns.slice(0, 4)).toEqual(['n', 'w', 'p', 'list']);
        const nation = await node('nation:norland');
        expect(row!['n']).toEqual(nation);
        const edge = (await store.graph()).relationships.find(
          ({ type, key }) => type === 'WARNED' && key === claim.id,
        )!;
        expect(row!['w']).toEqual(edge);
        expect(row!['p']).toEqual({
          kind: 'path',
          nodes: [await node('agency:harbour-bureau'), nation],
          relationships: [edge],
        } satisfies GraphPath);
        expect(row).toMatchObject({
          list: [1, 'a', null],
          map: { a: 1, b: [true] },
          int: 7,
          float: 0.5,
          nothing: null,
          about: ['person:ida-hale'],
          day: '2031-03-01',
        });
        expect([...(row!['labels'] as string[])].sort()).toEqual([...nation!.labels].sort());
        expect(row!['both']).toEqual([await node('agency:harbour-bureau'), nation]);
      });

      it('takes parameters: text, numbers, lists and null', async () => {
        const parameters = { text: "it's `$x`", whole: 3, part: 2.5, list: ['a', 'b'], none: null, yes: true };
        const cypher =
          'RETURN $text AS text, $whole AS whole, $part AS part, $list AS list, $none AS none, $yes AS yes';
        expect((await store.run(cypher, parameters)).rows).toEqual([parameters]);
        expect((await store.run('UNWIND [1, 2, 3] AS x RETURN x ORDER BY x LIMIT $n', { n: 2 })).rows).toHaveLength(2);
      });

      it('cuts the rows at the cap and says so', async () => {
        const cut = await store.run('UNWIND range(1, 10) AS x RETURN x', {}, { maxRows: 3 });
        expect(cut).toEqual({ columns: ['x'], rows: [{ x: 1 }, { x: 2 }, { x: 3 }], truncated: true });
        const whole = await store.run('UNWIND range(1, 3) AS x RETURN x', {}, { maxRows: 3 });
        expect(whole.truncated).toBe(false);
        const ordered = await store.run('UNWIND range(1, 10) AS x RETURN x ORDER BY x DESC', {}, { maxRows: 2 });
        expect(ordered.rows).toEqual([{ x: 10 }, { x: 9 }]);
        const union = await store.run('RETURN 1 AS x UNION ALL RETURN 2 AS x', {}, { maxRows: 1 });
        expect(union).toMatchObject({ rows: [{ x: 1 }], truncated: true });
        const own = await store.run('UNWIND range(1, 10) AS x RETURN x LIMIT 2', {}, { maxRows: 5 });
        expect(own).toMatchObject({ rows: [{ x: 1 }, { x: 2 }], truncated: false });
      });

      it('keeps the columns of an answer without rows', async () => {
        const answer = await store.run('MATCH (n:Nation {name: $name}) RETURN n.name AS name, n', { name: 'Nowhere' });
        expect(answer).toEqual({ columns: ['name', 'n'], rows: [], truncated: false });
      });

      it('gives up a query that takes too long', async () => {
        const endless = 'UNWIND range(1, 10000) AS x UNWIND range(1, 6000) AS y RETURN sum(x % 7 + y % 3) AS s';
        const start = Date.now();
        const error = await store.run(endless, {}, { timeoutMs: 300 }).catch((reason: unknown) => reason);
        expect(error).toMatchObject({ code: 'E_QUERY', message: expect.stringContaining('300 ms') });
        expect(Date.now() - start).toBeLessThan(8_000);
        expect((await store.run('RETURN 1 AS one')).rows).toEqual([{ one: 1 }]);
      });

      it.each([
        ['a spelling mistake', 'MACTH (n) RETURN n'],
        ['an unknown name', 'MATCH (n) RETURN m'],
        ['a missing parameter', 'RETURN $missing'],
        ['an unknown function', 'RETURN nosuch(1)'],
        ['two statements', 'RETURN 1; RETURN 2'],
        ['nothing', '  '],
        ['only a comment', '// MATCH (n) RETURN n'],
      ])('refuses %s with a message for people', async (_, cypher) => {
        await expect(store.run(cypher)).rejects.toMatchObject({ name: 'ClaimgraphError', code: 'E_QUERY' });
      });

      it.each(attacksOn('')['writes plainly']!)('refuses what writes: %s', async (cypher) => {
        const before = await store.graph();
        await expect(store.run(cypher)).rejects.toMatchObject({ name: 'ClaimgraphError', code: 'E_QUERY' });
        expect(await store.graph()).toEqual(before);
      });

      it.each(HARMLESS)('runs what only looks like a write: %s', async (cypher) => {
        expect((await store.run(cypher)).rows.length).toBeGreaterThan(0);
      });
    });

    describe('search', () => {
      const found = async (text: string, limit?: number) => (await store.search(text, limit)).map((hit) => hit.node.id);

      it('finds entities by name, alias, beginning and words in any order, whatever the case or marks', async () => {
        expect(await found('Norland')).toEqual(['nation:norland', 'organization:the-norland-courier']);
        expect(await found('hale ida')).toEqual(['person:ida-hale']);
        expect(await found('coast pol')).toEqual(['agency:harbour-bureau']);
        expect(await found('ídà')).toEqual(['person:ida-hale']);
        expect(await found('HARB')).toEqual(['agency:harbour-bureau']);
        expect(await found('the norland')).toEqual(['organization:the-norland-courier']);
        expect(await found('courier of norland')).toEqual([]);
        expect(await found('unicode')).toEqual([`person:hostile-5 ${HOSTILE[5]}`]);
      });

      it('ranks by how much of the name was asked for, and takes no more than the limit', async () => {
        const hits = await store.search('norland', 1);
        expect(hits).toHaveLength(1);
        expect(hits[0]).toMatchObject({ node: { id: 'nation:norland', labels: expect.arrayContaining(['Nation']) } });
        expect(hits[0]!.score).toBeGreaterThan(0);
      });

      it('finds nothing for nothing, and takes operators for text', async () => {
        for (const text of [
          '',
          '   ',
          '*',
          'zzz',
          'ida AND',
          '"',
          'name:ida~',
          '(((',
          'NOT hale /x/',
          '+-&&||!{}[]^\\',
          'zzz ida '.repeat(2000),
        ])
          expect(await found(text), text).toEqual([]);
      });
    });
  });
}
