import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { assetPath } from '../../src/assets.ts';
import { graphHash } from '../../src/export/graph-hash.ts';
import {
  article,
  ask,
  correct,
  exportGraph,
  importClaims,
  ingest,
  openStore,
  type Store,
  select,
} from '../../src/index.ts';
import { wholeText } from '../export/gathered.ts';

const folder = mkdtempSync(join(tmpdir(), 'claimgraph-library-'));
const path = (name: string): string => join(folder, name);
const text = 'Canada sanctioned Milo Tessen on May 20. Canada warned Italy about Milo Tessen on May 21.';

let store: Store;
beforeAll(async () => {
  mkdirSync(path('articles'));
  writeFileSync(path('articles/one.txt'), text);
  writeFileSync(path('articles/two.txt'), 'Norway warned Italy about Milo Tessen on May 22.');
  store = await openStore(path('store'), { ontology: assetPath('docs/own-ontology.json') });
});
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('the library', () => {
  it('takes one source or many, a file, a folder or an article; the same one again changes nothing', async () => {
    const published = '2031-06-08';
    expect(await ingest(store, path('articles/one.txt'), { published })).toMatchObject({ documents: 1, added: 1 });
    expect(await ingest(store, [path('articles')], { published })).toMatchObject({ added: 1, unchanged: 1 });
    // Kept is also who said when it was published: before, the caller; here, the article.
    expect(await ingest(store, { text, published })).toMatchObject({ documents: 1, added: 0, replaced: 1 });
    expect(await ingest(store, [])).toMatchObject({ documents: 0 });
  });

  it('refuses a date for all articles that is none', async () => {
    const misdated = ingest(store, path('articles/one.txt'), { published: 'yesterday' });
    await expect(misdated).rejects.toMatchObject({ code: 'E_USAGE', message: 'published "yesterday" is not a date' });
  });

  it('reads by a model of one’s own', async () => {
    const { rows } = await store.run('MATCH (a)-[:SANCTIONED]->(b) RETURN a.name AS who, b.name AS whom');
    expect(rows).toEqual([{ who: 'Canada', whom: 'Milo Tessen' }]);
  });

  it('asks by name and says what there is instead', async () => {
    const { rows } = await ask(store, 'who-warned-whom', { name: 'Norway' });
    expect(rows.map(({ warner, warned }) => [warner, warned])).toEqual([['Norway', 'Italy']]);
    await expect(ask(store, 'who_warned')).rejects.toMatchObject({ code: 'E_NOT_FOUND' });
  });

  it('writes the part that was chosen', async () => {
    const part = await select(store, 'subject:Norway');
    const csv = await wholeText(exportGraph(store, { format: 'csv', select: part }));
    expect(csv).toContain('Norway');
    expect(csv).not.toContain('Canada');
    expect(() => exportGraph(store, { format: 'gfex' })).toThrow('there is no export format "gfex"');
  });

  it('takes claims back with their corrections, and notices what was altered', async () => {
    const { claims } = await select(store, 'subject:Norway');
    const [document] = (await store.run('MATCH (c:Claim {id: $id}) RETURN c.docId AS id', { id: [...claims][0]! }))
      .rows;
    const of = { claim: [...claims][0]!, document: String(document?.['id']) };
    expect(await correct(store, [{ kind: 'confirm', ...of, author: 'Ana Vey' }])).toMatchObject({ added: 1 });
    const exported = await wholeText(exportGraph(store, { format: 'ndjson' }));
    writeFileSync(path('whole.ndjson'), exported);
    writeFileSync(path('altered.ndjson'), exported.replace('on May 22', 'on May 29'));
    const copy = await openStore(path('copy'), { ontology: assetPath('docs/own-ontology.json') });
    try {
      expect(await importClaims(copy, [path('whole.ndjson')])).toMatchObject({ added: 2, corrections: 1 });
      expect(graphHash(await copy.graph())).toBe(graphHash(await store.graph()));
      await expect(importClaims(copy, [path('altered.ndjson')])).rejects.toMatchObject({ code: 'E_INPUT' });
      await expect(importClaims(copy, [{ doc: {} }])).rejects.toMatchObject({ code: 'E_INPUT' });
    } finally {
      await copy.close();
    }
  });
});

describe('an article', () => {
  it('is named by its text', () => {
    expect(article({ text }).id).toBe(article({ text, title: 'One' }).id);
    expect(article({ text, id: 'doc:mine' }).id).toBe('doc:mine');
  });

  it('is refused without text or with a date that is none', () => {
    expect(() => article({ text: ' ' })).toThrow('holds no text');
    expect(() => article({ text, published: 'yesterday' })).toThrow('published "yesterday" is not a date');
  });
});
