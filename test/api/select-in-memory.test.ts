import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { memoryGraph } from '../../src/api/memory-graph.ts';
import { selectInMemory } from '../../src/api/select-in-memory.ts';
import { parseSelection } from '../../src/domain/parse-selection.ts';
import type { Graph } from '../../src/index.ts';
import { select } from '../../src/query/select.ts';
import { gathered } from '../export/gathered.ts';
import { harbour, openTestStore, quay, type TestStore } from '../fixtures/viewer/open-store.ts';
import { courier, herald } from '../query/story.ts';

/** Of every kind of clause that needs no store, turned round and together too. */
const SELECTIONS = [
  '*',
  'predicate:WARNED,KNEW',
  '-certainty:holds',
  'certainty:attributed voice:unnamed',
  'polarity:negated',
  'modality:future,reported -polarity:negated',
  '-confidence:0.7',
  'since:2031-03-15 until:2031-05',
  'since:2021-06,undated until:2021-08,undated predicate:WARNED',
  'dated:no',
  'type:Place',
  'party:"Tomas Brack"',
  'subject:"dock police"',
  'object:Velden',
  'about:Lindhaven',
  'source:"velden courier" predicate:WARNED',
  'source:"Velden speaks"',
  'speaker:"Ada Holm"',
  'says:"Northern Wire"',
  'document:"velden SPEAKS"',
  'document:https://www.herald.example/velden predicate:KNEW',
  'entity:"T. BRACK"',
  'entity:"Tomas Brack" hops:2 predicate:WARNED',
  'entity:"Tomas Brack" entity:"Velden harbour fire"',
  '-entity:Orrin document:doc:courier',
  'path:Orrin to:"velden harbour fire"',
  'path:"night watch" to:"nine people" predicate:KILLED,IGNORED',
];

let opened: TestStore;
let graph: Graph;
beforeAll(async () => {
  opened = await openTestStore('');
  await opened.add(harbour(), quay(), courier, herald);
  graph = memoryGraph(await gathered(opened.store.documents()), { engine: { ontology: opened.ontology } });
});
afterAll(() => opened?.close());

const ofStore = (text: string) => {
  const { ask } = opened.services;
  return select(opened.store, parseSelection(text), (name, parameters) => ask(name, parameters));
};

const refusal = (selected: Promise<unknown>) =>
  selected.then(
    () => null,
    ({ code, message }) => ({ code, message }),
  );

describe('a selection in memory', () => {
  it.each(SELECTIONS)('means what it means in a store: %s', async (text) => {
    const [wanted, part] = [await ofStore(text), await selectInMemory(graph, text)];
    expect([...part.claims].sort()).toEqual([...wanted.claims].sort());
    expect([...part.entities!].sort()).toEqual([...wanted.entities!].sort());
    expect(part.claims.size).toBeGreaterThan(0);
  });

  it.each([
    'predicate:WARNED since:2050',
    'entity:Orrin entity:"Ada Holm"',
    'party:Nobody',
    '-source:Coastal',
    'document:Elsewhere',
  ])('that cannot be made is refused in the same words: %s', async (text) => {
    const refused = await refusal(selectInMemory(graph, text));
    expect(refused).toEqual(await refusal(ofStore(text)));
    expect(refused?.code).toBe('E_NOT_FOUND');
  });

  it.each(['question:missed_warnings', 'cypher:"MATCH (c:Claim) RETURN c"'])('answers nothing: %s', async (text) => {
    const refused = await refusal(selectInMemory(graph, text));
    expect(refused).toMatchObject({
      code: 'E_USAGE',
      message: expect.stringContaining('a graph in memory has no answer'),
    });
  });
});
