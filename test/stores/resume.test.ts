import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createEngine, type Engine, ingest } from '../../src/pipeline.ts';
import { openBoth } from './both.ts';

it('is not read again what either store holds as it would be read, and what it holds otherwise is', async () => {
  const shipped = createEngine();
  let read = 0;
  const extract: Engine['extract'] = (document) => {
    read += 1;
    return shipped.extract(document);
  };
  const engine = { ...shipped, extract };
  const articles = ['Velden warned the port of Orsk.', 'Police in Ayl arrested Ada Holm.'].map((text, index) => {
    return { id: `resume-${index}`, text };
  });
  for (const store of await openBoth(mkdtempSync(join(tmpdir(), 'claimgraph-resume-')))) {
    read = 0;
    expect(await ingest(articles, { engine, store })).toMatchObject({ added: 2 });
    expect(await ingest(articles, { engine, store })).toMatchObject({ documents: 2, unchanged: 2 });
    expect(read).toBe(2);
    expect(await ingest([{ ...articles[0]!, title: 'Told' }, articles[1]!], { engine, store })).toMatchObject({
      replaced: 1,
      unchanged: 1,
    });
    expect(read).toBe(3);
    await store.close();
  }
});
