import fc from 'fast-check';
import type { ViewGraph } from '../../src/domain/view.ts';
import type { GraphStore } from '../../src/ports/graph-store.ts';
import { graphView, wholeView } from '../../src/server/graph-view.ts';
import { type Answer, heldBy } from '../../viz/src/cypher/answer.ts';
import type { CypherQuery } from '../../viz/src/cypher/query.ts';
import { INITIAL_STATE, type ViewState } from '../../viz/src/state.ts';
import { CLAIM_CLASSES, LINE_STYLES } from '../../viz/src/style.ts';
import { harbour, openTestStore, type TestStore } from '../fixtures/viewer/open-store.ts';
import { claim, courier, entity, herald } from '../query/story.ts';

/** An article that names no publisher and has no title; what it says is as incomplete as claims may be. */
const leaflet = {
  doc: {
    id: 'doc:leaflet',
    text: 'Kim warned Kim. Kim fled. Somebody was warned. Fires broke out, an aide said. Kim never fled.',
  },
  entities: [
    entity('kim', 'Person', 'Kim'),
    entity('aide', 'Person', 'an aide', { generic: true }),
    entity('fires', 'Person', "'}) DETACH DELETE n //", { mentions: ['Fires'] }),
  ],
  claims: [
    claim('itself', 'kim', 'WARNED', 'kim', 'Kim warned Kim', { confidence: 0.3 }),
    claim('fled', 'kim', 'FLED_TO', null, 'Kim fled'),
    claim('stayed', 'kim', 'FLED_TO', null, 'Kim never fled', { polarity: 'negated', contradicts: ['fled'] }),
    claim('nobody', null, 'WARNED', null, 'Somebody was warned', { time: { text: 'later', start: null, end: null } }),
    claim('fires', null, 'DAMAGED', 'fires', 'Fires broke out', {
      attributedTo: 'aide',
      via: ['kim'],
      modality: 'reported',
      time: { text: 'until 2031', start: null, end: '2031-01-01' },
    }),
  ],
};

/** Articles that between them have a case for every filter. */
export const documents = (): readonly unknown[] => [harbour(), courier, herald, leaflet];

/** A store with these articles, and what the viewer is told of it. */
export async function openDocuments(): Promise<{ readonly opened: TestStore; readonly graph: ViewGraph }> {
  const opened = await openTestStore('unused');
  await opened.add(...documents());
  return { opened, graph: wholeView(graphView(await opened.store.graph(), opened.ontology)) };
}

/** Changes of the state that filter, by what they are about. */
export function namedStates({ entities }: ViewGraph): Readonly<Record<string, Partial<ViewState>>> {
  const id = (name: string): string => entities.find((entity) => entity.name === name)!.id;
  return {
    'no filter': {},
    types: { hiddenTypes: ['Nation', 'Person'] },
    predicates: { hiddenPredicates: ['WARNED', "X'] RETURN 1 //"] },
    classes: { hiddenClasses: ['said', 'other'] },
    'what is asserted': { hiddenLines: ['solid'] },
    'what is denied or doubted': { hiddenLines: ['dotted', 'negated'] },
    publishers: { hiddenSources: ['Velden Courier'] },
    'an article without a publisher': { hiddenSources: ['doc:leaflet'] },
    'the articles’ own voice': { hiddenVoices: ['article'] },
    'unnamed speakers': { hiddenVoices: ['unnamed'] },
    confidence: { confidence: 0.9 },
    'from a day': { from: '2021-06-01' },
    'until a day': { to: '2031-04-01' },
    'a range without the undated': { from: '2021-09-01', to: '2021-09-30', undated: false },
    'only the dated': { undated: false },
    'what a relay says': { says: 'Northern Wire' },
    'what a publisher says': { says: 'Velden Courier' },
    'what a speaker says': { says: 'Ada Holm' },
    'put away': { hidden: [id('Velden'), id("'}) DETACH DELETE n //")] },
    'one step around somebody': { focus: { entities: [id('Tomas Brack')], steps: 1 } },
    'three steps around two': { focus: { entities: [id('Kim'), id('Red Tide')], steps: 3 } },
    'around nobody': { focus: { entities: ['person:nobody'], steps: 2 } },
    'nothing at all': { hiddenLines: [...LINE_STYLES] },
    'several at once': {
      focus: { entities: [id('Oskar Brenn')], steps: 2 },
      hiddenTypes: ['Nation'],
      hiddenLines: ['dotted'],
      hiddenVoices: ['unnamed'],
      says: 'The Coastal Post',
      confidence: 0.1,
      from: '2020-01-01',
    },
  };
}

/** Any combination of filters that mean something to a graph. */
export function anyState({ entities, claims }: ViewGraph): fc.Arbitrary<ViewState> {
  const some = <T>(values: readonly T[], most = 3): fc.Arbitrary<T[]> =>
    fc.oneof(
      { weight: 2, arbitrary: fc.constant<T[]>([]) },
      fc.uniqueArray(fc.constantFrom(...new Set(values)), { maxLength: most }),
    );
  const maybe = <T>(values: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(values, { nil: null, freq: 1 });
  const ids = entities.map(({ id }) => id);
  const day = maybe(fc.constantFrom('2021-05-01', '2021-09-12', '2031-03-15', '2031-05-12'));
  return fc
    .record({
      hiddenTypes: some(entities.map(({ type }) => type)),
      hiddenPredicates: some(claims.map(({ predicate }) => predicate)),
      hiddenClasses: some(CLAIM_CLASSES, 2),
      hiddenLines: some(LINE_STYLES, 2),
      hiddenSources: some(
        claims.map(({ publisher, title, docId }) => publisher ?? title ?? docId),
        1,
      ),
      hiddenVoices: some(['article', 'named', 'unnamed'], 1),
      confidence: fc.constantFrom(0, 0, 0.35, 0.9),
      from: day,
      to: day,
      undated: fc.boolean(),
      says: maybe(fc.constantFrom('Ada Holm', 'Northern Wire', 'Velden Courier', 'The Coastal Post', 'an aide')),
      hidden: some(ids, 2),
      focus: maybe(
        fc.record({
          entities: fc.uniqueArray(fc.constantFrom(...ids), { minLength: 1, maxLength: 2 }),
          steps: fc.integer({ min: 1, max: 3 }),
        }),
      ),
    })
    .map((part) => ({ ...INITIAL_STATE, ...part }));
}

/** The claims and entities of a graph that the answer to a query holds. */
export async function answered(store: GraphStore, graph: ViewGraph, query: CypherQuery): Promise<readonly string[]> {
  const known = new Set([...graph.claims, ...graph.entities].map(({ id }) => id));
  // A busy server that has just started plans the first queries for seconds.
  const answer = await store.run(query.cypher, query.parameters, { timeoutMs: 30_000 });
  return heldBy(answer as unknown as Answer, (id) => known.has(id));
}

/** Ids in the order in which answers are compared. */
export const ordered = (...sets: readonly Iterable<string>[]): readonly string[] =>
  [...new Set(sets.flatMap((ids) => [...ids]))].sort();
