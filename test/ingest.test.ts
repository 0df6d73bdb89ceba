import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { assetPath } from '../src/assets.ts';
import type { SourceDocument } from '../src/domain/document.ts';
import { graphHash } from '../src/export/graph-hash.ts';
import { createEngine, type Engine, importClaims, ingest, openGraph } from '../src/pipeline.ts';
import type { GraphStore } from '../src/ports/graph-store.ts';

const shipped = createEngine();
let read: string[] = [];
/** The shipped engine, which notes what it reads and cannot read a text with `poison` in it. */
const engine: Engine = {
  ...shipped,
  extract(document) {
    read.push(document.id);
    if (document.text.includes('poison')) throw new TypeError('unheard-of');
    return shipped.extract(document);
  },
};
const article = (id: string, text = `Velden warned the port of Orsk about ${id} on Monday.`): SourceDocument => ({
  id,
  text,
  published: '2031-05-06',
});
const pile = (count: number) => Array.from({ length: count }, (_, index) => article(`a${index}`));

let store: GraphStore;
const open = (): Promise<GraphStore> =>
  openGraph(mkdtempSync(join(tmpdir(), 'claimgraph-ingest-')), { engine: shipped });
beforeEach(async () => {
  read = [];
  store = await open();
});
afterEach(() => store.close());

describe('a document that the store holds as it would be read', () => {
  it('is not read again, whenever it was fetched', async () => {
    await ingest(pile(30), { engine, store });
    read = [];
    const stored: string[] = [];
    const fetched = pile(30).map((document) => ({ ...document, retrieved: '2031-05-07T10:00:00Z' }));
    const onStored = (ids: readonly string[]) => void stored.push(...ids);
    const report = await ingest(fetched, { engine, store, onStored });
    expect({ read, report }).toMatchObject({ read: [], report: { documents: 30, unchanged: 30, added: 0 } });
    expect(stored).toHaveLength(30);
  });

  it('is read again when told so, or when a field, the model or the extractor is another', async () => {
    const [document] = pile(1) as [SourceDocument];
    await ingest([document], { engine, store });
    await ingest([document], { engine, store, again: true });
    await ingest([{ ...document, title: 'Told' }], { engine, store });
    const other = createEngine({ ontology: assetPath('docs/own-ontology.json') });
    expect(other.readingHash(document)).not.toBe(shipped.readingHash(document));
    expect(read).toEqual(['a0', 'a0', 'a0']);
  });

  it('is known for it in a store that took its claims from another, and after a correction', async () => {
    await ingest(pile(1), { engine, store });
    const other = await open();
    await importClaims(store.documents(), { ontology: engine.ontology, store: other });
    const { rows } = await other.run('MATCH (c:Claim) RETURN c.id AS id');
    await other.correct([
      {
        id: 'correction:1',
        kind: 'reject',
        claim: String(rows[0]!['id']),
        document: 'a0',
        author: 'Ana Vey',
        time: '2031-05-08T00:00:00Z',
      },
    ]);
    read = [];
    expect(await ingest(pile(1), { engine, store: other })).toMatchObject({ unchanged: 1 });
    expect(read).toEqual([]);
    await other.close();
  });

  it('is read when another version of it comes in the same run, so that the last one holds', async () => {
    const versions = [article('a', 'Velden warned Orsk.'), article('a', 'Velden arrested Ada Holm.')];
    for (let run = 0; run < 2; run++) {
      await ingest(versions, { engine, store });
      const { rows } = await store.run('MATCH (a:Article) RETURN a.text AS text');
      expect(rows).toEqual([{ text: versions[1]!.text }]);
    }
    expect(read).toHaveLength(4);
  });
});

describe('a document that cannot be taken', () => {
  const left: string[] = [];
  const onFailure = ({ id }: SourceDocument, { code, message }: Error & { code: string }) => {
    left.push(`${id} ${code} ${message}`);
  };
  beforeEach(() => left.splice(0));

  it('does not keep 99 others out, whether it cannot be read or cannot be stored', async () => {
    const unstorable = { ...article('a60'), id: 'x'.repeat(2001) };
    const given = pile(100).with(30, article('a30', 'A poison.')).with(60, unstorable);
    const report = await ingest(given, { engine, store, onFailure });
    expect(report).toMatchObject({ documents: 98, added: 98 });
    expect(left).toEqual([
      'a30 E_INPUT no claims could be read off a30: unheard-of',
      expect.stringMatching(/^x+ E_INPUT document "x+" cannot be stored: .* is named by 2001 characters$/),
    ]);
    const other = await open();
    await ingest(
      given.filter((_, index) => index !== 30 && index !== 60),
      { engine, store: other },
    );
    expect(graphHash(await other.graph())).toBe(graphHash(await store.graph()));
    await other.close();
  });

  it('ends the run where nobody is told', async () => {
    await expect(ingest([article('a', 'A poison.')], { engine, store })).rejects.toThrow('unheard-of');
  });

  it('is not to blame for a store that is gone', async () => {
    await store.close();
    await expect(ingest(pile(3), { engine, store, onFailure })).rejects.toMatchObject({ code: 'E_USAGE' });
    expect(left).toEqual([]);
    store = await open();
  });
});

it('takes no more documents once told to stop, and stores those that are on their way', async () => {
  const stopping = new AbortController();
  const given = pile(100);
  async function* documents() {
    for (const [index, document] of given.entries()) {
      if (index === 40) stopping.abort();
      yield document;
    }
  }
  const report = await ingest(documents(), { engine, store, signal: stopping.signal });
  expect(report.added).toBe(25);
  expect(await ingest(given, { engine, store })).toMatchObject({ unchanged: 25, added: 75 });
});
