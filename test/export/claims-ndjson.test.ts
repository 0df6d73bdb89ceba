import { expect, it } from 'vitest';
import { article, createEngine, exportGraph, memoryGraph } from '../../src/index.ts';
import { wholeText } from './gathered.ts';

it('is refused for a store that has a graph but no documents, as a Cypher script makes it', async () => {
  const engine = createEngine();
  const document = await engine.extract(article({ text: 'Canada warned Italy about Ada Holm.' }));
  const graph = memoryGraph([document], { engine });
  const none = async function* () {};
  const made = exportGraph({ ...graph, documents: none }, { format: 'ndjson' });
  await expect(wholeText(made)).rejects.toMatchObject({
    code: 'E_INPUT',
    hint: expect.stringContaining('Cypher script'),
  });
  const empty = exportGraph({ ...graph, documents: none, elements: none }, { format: 'ndjson' });
  expect((await wholeText(empty)).split('\n')).toHaveLength(3);
  expect(await wholeText(exportGraph(graph, { format: 'ndjson' }))).toContain('Ada Holm');
});
