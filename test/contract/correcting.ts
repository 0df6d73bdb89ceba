import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ClaimDocument } from '../../src/domain/claim.ts';
import type { Correction } from '../../src/domain/correction.ts';
import type { GraphStore } from '../../src/ports/graph-store.ts';
import { correction } from './corrections.ts';
import { denial, denialCorrected, warnings } from './documents.ts';

const [FIRST, SECOND] = warnings.document.claims.map(({ id }) => id) as [string, string];
const ANSWER = denial.document.claims[0]!.id;
const OF_WARNINGS = { document: 'doc:warnings' };
const BUREAU = { id: 'agency:harbour-bureau', type: 'Agency', name: 'Harbour Bureau' };
const GUARD = { id: 'agency:coast-guard', type: 'Agency', name: 'Coast Guard' };

const reject = correction({ kind: 'reject', ...OF_WARNINGS, claim: SECOND });
const confirm = correction({ kind: 'confirm', ...OF_WARNINGS, claim: FIRST }, { author: 'Bo Lind' });
const amend = correction({
  kind: 'amend',
  ...OF_WARNINGS,
  claim: SECOND,
  to: {
    subject: GUARD,
    predicate: 'THREATENED',
    polarity: 'negated',
    time: { text: '2032', start: '2032-01-01', end: '2032-12-31' },
  },
});
const merge = correction({ kind: 'merge', from: BUREAU.id, into: GUARD });
const rename = correction({ kind: 'rename', entity: 'nation:norland', name: 'Norrland' });
const retype = correction({ kind: 'retype', entity: BUREAU.id, type: 'Organization' });
const split = correction({ kind: 'split', document: 'doc:denial', entity: BUREAU.id });

/** What every store promises of corrections. */
export function correctingContract(name: string, open: () => Promise<GraphStore>): void {
  describe(`${name}: correcting`, () => {
    let store: GraphStore;
    beforeEach(async () => {
      store = await open();
    });
    afterEach(() => store.close());

    const node = async (id: string) => (await store.graph()).nodes.find((one) => one.id === id);
    const edge = async (claim: string) =>
      (await store.graph()).relationships.find(({ properties }) => properties['claimId'] === claim);
    const correct = (...corrections: readonly Correction[]) => store.correct(corrections);

    it('leaves a rejected claim out of the graph, and brings it back', async () => {
      await store.apply([warnings, denial]);
      const before = await store.graph();
      expect(await correct(reject)).toEqual({ added: 1, unchanged: 0, documents: 1 });
      expect(await node(SECOND)).toBeUndefined();
      expect(await edge(SECOND)).toBeUndefined();
      expect(await node(FIRST)).toEqual(before.nodes.find(({ id }) => id === FIRST));
      expect(await store.undo(reject.id)).toBe(true);
      expect(await store.graph()).toEqual(before);
      expect(await store.undo(reject.id)).toBe(false);
    });

    it('marks a confirmed claim as checked, on its node and its edge', async () => {
      await store.apply([warnings]);
      await correct(confirm);
      const mark = { confidence: 1, confirmedBy: ['Bo Lind'], corrections: [confirm.id] };
      expect((await node(FIRST))?.properties).toMatchObject(mark);
      expect((await edge(FIRST))?.properties).toMatchObject(mark);
      expect((await node(SECOND))?.properties).not.toHaveProperty('confirmedBy');
      const asked = 'MATCH (c:Claim) WHERE c.confirmedBy IS NOT NULL RETURN c.id AS id';
      expect((await store.run(asked)).rows).toEqual([{ id: FIRST }]);
    });

    it('says who corrected what, when and why, in Cypher', async () => {
      await store.apply([warnings]);
      await correct(confirm, amend);
      const { rows } = await store.run(
        `MATCH (c:Claim) MATCH (x:Correction) WHERE x.id IN c.corrections
         RETURN c.id AS claim, x.kind AS kind, x.author AS author, x.time AS time, x.reason AS reason ORDER BY kind`,
      );
      expect(rows).toEqual([
        { claim: SECOND, kind: 'amend', author: amend.author, time: amend.time, reason: amend.reason },
        { claim: FIRST, kind: 'confirm', author: 'Bo Lind', time: confirm.time, reason: confirm.reason },
      ]);
    });

    it('amends a claim under the id that it has, also with an entity that the document does not name', async () => {
      await store.apply([warnings]);
      await correct(amend);
      expect(await edge(SECOND)).toMatchObject({
        type: 'DID_NOT',
        from: GUARD.id,
        to: 'nation:norland',
        properties: {
          predicate: 'THREATENED',
          timeStart: '2032-01-01',
          timeEnd: '2032-12-31',
          correctedBy: [amend.author],
        },
      });
      expect((await node(GUARD.id))?.labels).toEqual(['Entity', 'Agency']);
      await store.undo(amend.id);
      expect(await node(GUARD.id)).toBeUndefined();
      expect(await edge(SECOND)).toMatchObject({ type: 'WARNED', from: BUREAU.id });
    });

    it('follows the last word on a claim', async () => {
      await store.apply([warnings]);
      const again = correction(
        { kind: 'confirm', ...OF_WARNINGS, claim: SECOND },
        { time: '2031-06-02T10:00:00.000Z' },
      );
      await correct(again, reject);
      expect(await node(SECOND)).toBeDefined();
      await store.undo(again.id);
      expect(await node(SECOND)).toBeUndefined();
    });

    it('makes one entity of two in every document, and two again', async () => {
      await store.apply([warnings, denial]);
      const before = await store.graph();
      expect(await correct(merge)).toMatchObject({ documents: 2 });
      expect(await node(BUREAU.id)).toBeUndefined();
      expect((await node(GUARD.id))?.properties).toMatchObject({
        name: 'Coast Guard',
        aliases: ['Coast Police', 'HB', 'Harbour Bureau', 'harbour bureau', 'the Bureau'],
        mergedIds: [BUREAU.id],
        correctedBy: [merge.author],
      });
      for (const claim of [FIRST, SECOND]) expect(await edge(claim)).toMatchObject({ from: GUARD.id });
      expect((await edge(ANSWER))?.properties).toMatchObject({
        attributedTo: GUARD.id,
        attributedToName: 'Coast Guard',
      });
      expect((await store.search('harbour'))[0]?.node.id).toBe(GUARD.id);
      await store.undo(merge.id);
      expect(await store.graph()).toEqual(before);
    });

    it('renames and retypes an entity wherever it is named', async () => {
      await store.apply([warnings, denial]);
      const before = await store.graph();
      await correct(rename, retype);
      expect((await node('nation:norland'))?.properties).toMatchObject({
        name: 'Norrland',
        aliases: ['Kingdom of Norland', 'NORLAND', 'Norland'],
      });
      expect(await node(BUREAU.id)).toMatchObject({ labels: ['Entity', 'Organization', 'Source'] });
      expect((await node(BUREAU.id))?.properties).toMatchObject({ type: 'Organization' });
      await store.undo(rename.id);
      await store.undo(retype.id);
      expect(await store.graph()).toEqual(before);
    });

    it('parts what two documents mean by one name', async () => {
      await store.apply([warnings, denial]);
      await correct(split);
      expect((await edge(FIRST))?.from).toBe(BUREAU.id);
      expect((await edge(ANSWER))?.to).toBe(`${BUREAU.id}~doc:denial`);
      expect((await node(BUREAU.id))?.properties['aliases']).toEqual(['HB', 'the Bureau']);
    });

    it('keeps corrections of what is not there yet, until it comes', async () => {
      expect(await correct(confirm, rename)).toEqual({ added: 2, unchanged: 0, documents: 0 });
      const waiting = await store.corrections();
      expect(waiting).toEqual(
        [confirm, rename].sort((a, b) => (a.id < b.id ? -1 : 1)).map((one) => ({ correction: one, documents: 0 })),
      );
      await store.apply([warnings]);
      expect((await store.corrections()).every(({ documents }) => documents === 1)).toBe(true);
      expect((await node(FIRST))?.properties['confirmedBy']).toEqual(['Bo Lind']);
    });

    it('corrects a document again that is read again, in the same or another reading', async () => {
      await store.apply([warnings, denial]);
      await correct(reject, confirm, merge);
      const corrected = await store.graph();
      expect(await store.apply([warnings])).toMatchObject({ added: 0, replaced: 0, unchanged: 1 });
      await store.remove('doc:warnings');
      expect(await store.apply([warnings])).toMatchObject({ added: 1, replaced: 0, unchanged: 0 });
      expect(await store.graph()).toEqual(corrected);
      await store.apply([denialCorrected]);
      await store.apply([denial]);
      expect(await store.graph()).toEqual(corrected);
    });

    it('never alters a document as it was read', async () => {
      await store.apply([warnings, denial]);
      await correct(reject, amend, merge, rename, retype, split);
      const documents: ClaimDocument[] = [];
      for await (const document of store.documents()) documents.push(document);
      expect(documents).toEqual([denial.document, warnings.document]);
    });

    it('has nothing to do for a correction that it keeps', async () => {
      await store.apply([warnings]);
      await correct(reject, confirm);
      const before = await store.graph();
      expect(await correct(confirm, reject)).toEqual({ added: 0, unchanged: 2, documents: 0 });
      expect(await store.graph()).toEqual(before);
      expect(await store.corrections()).toHaveLength(2);
    });

    it('makes all of several corrections or none', async () => {
      await store.apply([warnings]);
      const before = await store.graph();
      const unknown = { ...retype, type: 'x`) DETACH DELETE (n' } as Correction;
      const stranger = { ...merge, into: { ...GUARD, id: FIRST } } as Correction;
      for (const wrong of [unknown, stranger])
        await expect(correct(reject, wrong)).rejects.toMatchObject({ code: 'E_INPUT' });
      expect(await store.corrections()).toEqual([]);
      expect(await store.graph()).toEqual(before);
    });
  });
}
