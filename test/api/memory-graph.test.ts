import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { memoryGraph } from '../../src/api/memory-graph.ts';
import type { ClaimDocument } from '../../src/domain/claim.ts';
import type { Correction } from '../../src/domain/correction.ts';
import type { ExportSource } from '../../src/export/content.ts';
import type { StoredDocument } from '../../src/ports/graph-store.ts';
import { normalizeDocument } from '../../src/resolve/normalize.ts';
import { openStore } from '../../src/store/open.ts';
import { correction } from '../contract/corrections.ts';
import { bombing, denial, denialCorrected, hostile, ontology, project, warnings } from '../contract/documents.ts';
import { gathered } from '../export/gathered.ts';
import { dispatch, ledger, review } from '../query/inquiry.ts';
import { courier, herald } from '../query/story.ts';
import { numbered } from '../stores/numbered.ts';

const folder = mkdtempSync(join(tmpdir(), 'claimgraph-memory-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const read = (input: unknown): StoredDocument => {
  const document = normalizeDocument(input, ontology);
  return { document, graph: project(document) };
};
const engine = { ontology };
const stories = [courier, herald, dispatch, ledger, review].map(read);

const GUARD = { id: 'agency:coast-guard', type: ontology.entityType('Agency'), name: 'Coast Guard' };
const CORRECTIONS: readonly Correction[] = [
  { kind: 'reject', document: warnings.document.doc.id, claim: warnings.document.claims[1]!.id },
  { kind: 'merge', from: 'agency:harbour-bureau', into: GUARD },
  { kind: 'rename', entity: 'nation:norland', name: 'Norrland' },
  { kind: 'rename', entity: 'nation:nowhere', name: 'Nowhere' },
].map((change) => correction(change));

/** What an embedded store gives back of the documents and corrections. */
async function kept(name: string, documents: readonly StoredDocument[], corrections: readonly Correction[]) {
  const store = await openStore(join(folder, name), { ontology, project });
  try {
    await store.migrate();
    await store.apply(documents);
    await store.correct(corrections);
    return await everything(store);
  } finally {
    await store.close();
  }
}

async function everything(graph: ExportSource) {
  const elements = await gathered(graph.elements());
  // As text, since the order of properties counts too: exports write them as they come.
  return {
    elements: elements.map((element) => JSON.stringify(element)),
    documents: await gathered(graph.documents()),
    corrections: await graph.corrections(),
  };
}

const documentsOf = (documents: readonly StoredDocument[]): readonly ClaimDocument[] =>
  documents.map(({ document }) => document);

describe('memoryGraph', () => {
  it.each([
    ['stories', stories, []],
    ['shared entities', [warnings, denial, hostile, bombing, ...Array.from({ length: 20 }, (_, i) => numbered(i))], []],
    ['corrected claims', [warnings, denial, hostile, ...stories], CORRECTIONS],
    ['nothing', [], []],
  ])('is what a store gives back of %s', async (name, documents, corrections) => {
    const graph = memoryGraph(documentsOf(documents).toReversed(), { engine, corrections });
    expect(await everything(graph)).toEqual(await kept(name, documents, corrections));
  });

  it('takes the last of two documents with one id', async () => {
    const graph = memoryGraph(documentsOf([denial, denialCorrected]), { engine });
    expect(await everything(graph)).toEqual(await everything(memoryGraph([denialCorrected.document], { engine })));
  });

  it('refuses what a store refuses', () => {
    const stranger = { ...warnings.document, doc: { ...warnings.document.doc, id: '' } };
    expect(() => memoryGraph([stranger], { engine })).toThrow('cannot be stored');
  });
});
