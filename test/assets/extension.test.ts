import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { assetPath, loadFrames, loadOntology, readExtension } from '../../src/assets.ts';
import { createEngine, type Engine, ingest, openGraph } from '../../src/pipeline.ts';

const EXAMPLE = assetPath('docs/own-ontology.json');
const folder = mkdtempSync(join(tmpdir(), 'claimgraph-own-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A file of the user's own with this in it. */
function own(content: unknown): string {
  const file = join(folder, `${crypto.randomUUID()}.json`);
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
}

const article = {
  id: 'doc:own',
  text: 'Canada sanctioned Milo Tessen on May 20. The European Union imposed sanctions on Italy.',
  published: '2022-06-08',
};
const open = (engine: Engine, name: string) => openGraph(join(folder, name), { engine });
const SANCTIONS = 'MATCH (a)-[:SANCTIONED]->(b) RETURN a.name AS who, b.name AS whom ORDER BY who';

describe('an ontology file of the user', () => {
  it('gives claims and edges without a line of code', async () => {
    const engine = createEngine({ ontology: EXAMPLE });
    const store = await open(engine, 'store');
    await ingest([article], { engine, store });
    const { rows } = await store.run(SANCTIONS);
    expect(rows).toEqual([
      { who: 'Canada', whom: 'Milo Tessen' },
      { who: 'European Union', whom: 'Italy' },
    ]);
    await store.close();
  });

  it('is wanted again when the store rebuilds its index, and the refusal says so', async () => {
    rmSync(join(folder, 'store', 'index'), { recursive: true });
    await expect(open(createEngine(), 'store')).rejects.toMatchObject({
      code: 'E_INPUT',
      hint: expect.stringContaining('--ontology'),
    });
    const store = await open(createEngine({ ontology: EXAMPLE }), 'store');
    expect((await store.run(SANCTIONS)).rows).toHaveLength(2);
    await store.close();
  });

  it('leaves the shipped model as it is, and may replace a part of it', () => {
    const wider = { name: 'KILLED', definition: 'Caused a death.', domain: ['Person'], range: ['Person', 'Topic'] };
    const ontology = loadOntology(readExtension(own({ predicates: [wider] })));
    expect(ontology.data.predicates).toHaveLength(loadOntology().data.predicates.length);
    expect(ontology.definition(ontology.predicate('KILLED'))).toMatchObject({ ...wider, family: 'other', modes: [] });
    expect(loadOntology().isPredicate('SANCTIONED')).toBe(false);
  });

  it('makes word classes longer', () => {
    const extension = readExtension(own({ frames: { words: { hedges: ['conceivably'], mine: ['x'] } } }));
    const { words } = loadFrames(extension);
    expect(words['hedges']).toEqual([...loadFrames().words['hedges']!, 'conceivably']);
    expect(words['mine']).toEqual(['x']);
  });

  const predicate = { name: 'BRIBED', definition: 'x', domain: ['Person'], range: ['Person'] };
  it.each([
    ['no JSON', '{', /is no JSON/],
    ['a misspelt key', { predicate: [] }, /predicate/],
    ['a name that is no relationship type', { predicates: [{ ...predicate, name: 'bribed`) DELETE' }] }, /name/],
    ['a label that there is none of', { predicates: [{ ...predicate, range: ['Robot'] }] }, /BRIBED: no label Robot/],
    ['a name that the graph needs itself', { predicates: [{ ...predicate, name: 'MIGHT' }] }, /MIGHT is a relation/],
    ['a broader predicate of nothing', { predicates: [{ ...predicate, broader: 'PAID' }] }, /PAID cannot be/],
    ['a frame of no predicate', { frames: { verbs: [{ lemmas: ['bribe'], predicate: 'BRIBED' }] } }, /frame of BRIBED/],
  ])('with %s is refused and named', (_what, content, reason) => {
    const file = own(content);
    expect(() => createEngine({ ontology: file })).toThrow(
      expect.objectContaining({ code: 'E_INPUT', message: expect.stringMatching(reason) }),
    );
    expect(() => createEngine({ ontology: file })).toThrow(file);
  });

  it('that is not there is refused', () => {
    expect(() => createEngine({ ontology: join(folder, 'none.json') })).toThrow(/cannot be read/);
  });
});
