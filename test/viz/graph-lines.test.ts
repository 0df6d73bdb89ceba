import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ViewEntity } from '../../src/domain/view.ts';
import { type Progress, readGraph } from '../../viz/src/graph-lines.ts';
import { viewClaim } from './claims.ts';

const entities: readonly ViewEntity[] = ['a', 'b'].map((id) => ({
  id,
  name: `Zoë ${id}\n`,
  type: 'Person',
  aliases: [],
}));
const claims = ['1', '2', '3'].map((id) => viewClaim({ id, quote: `«${id}», she said: “no”\u2028` }));
const text = [{ documents: 1, entities: 2, claims: 3 }, ...entities, ...claims]
  .map((value) => `${JSON.stringify(value)}\n`)
  .join('');

/** A body that comes in pieces that end at these bytes. */
function bodyOf(written: string, ends: readonly number[]): ReadableStream<Uint8Array<ArrayBuffer>> {
  const bytes = new TextEncoder().encode(written);
  const cuts = [0, ...[...ends].sort((a, b) => a - b), bytes.length];
  return new ReadableStream({
    start(controller) {
      for (const [index, cut] of cuts.slice(1).entries()) controller.enqueue(bytes.slice(cuts[index], cut));
      controller.close();
    },
  });
}

test('a graph is read the same, wherever its pieces are cut', async () => {
  const { length } = new TextEncoder().encode(text);
  const cuts = fc.array(fc.integer({ min: 0, max: length }), { maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(cuts, async (ends) => {
      expect(await readGraph(bodyOf(text, ends), () => {})).toEqual({ entities, claims, documents: 1 });
    }),
    { numRuns: 60 },
  );
});

test('progress counts the claims that have come, of those that there are', async () => {
  const seen: Progress[] = [];
  const lines = text.split('\n');
  const ends = lines.map((_, index) => new TextEncoder().encode(lines.slice(0, index + 1).join('\n')).length + 1);
  await readGraph(bodyOf(text, ends.slice(0, -1)), (progress) => seen.push(progress));
  expect(seen.slice(0, 6).map(({ claims: read, of }) => [read, of])).toEqual([
    [0, 3],
    [0, 3],
    [0, 3],
    [1, 3],
    [2, 3],
    [3, 3],
  ]);
});

test('an answer that breaks off is no graph', async () => {
  const cut = text.slice(0, text.indexOf('"id":"3"') - 1);
  await expect(readGraph(bodyOf(cut.slice(0, cut.lastIndexOf('\n') + 1), []), () => {})).rejects.toThrow(
    'broke off after 2 of 3 claims',
  );
  await expect(readGraph(bodyOf('', []), () => {})).rejects.toThrow(TypeError);
});
