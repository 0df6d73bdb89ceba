import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { assetPath } from '../../src/assets.ts';
import type { ViewGraph } from '../../src/domain/view.ts';
import { graphView, wholeView } from '../../src/server/graph-view.ts';
import { heldBy } from '../../viz/src/cypher/answer.ts';
import { contradictionsQuery } from '../../viz/src/cypher/contradictions.ts';
import { browserText } from '../../viz/src/cypher/query.ts';
import { claimQuery, entityQuery, pathQuery, shownQuery, storyQuery } from '../../viz/src/cypher/shown.ts';
import { INITIAL_STATE, type ViewState } from '../../viz/src/state.ts';
import { visibleIn } from '../../viz/src/visible.ts';
import { openTestStore, type TestStore } from '../fixtures/viewer/open-store.ts';
import { tolls } from '../query/tolls.ts';
import { answered, anyState, namedStates, openDocuments, ordered } from './cypher-states.ts';

let opened: TestStore;
let graph: ViewGraph;

beforeAll(async () => {
  ({ opened, graph } = await openDocuments());
});

afterAll(() => opened.close());

const ids = (query: ReturnType<typeof shownQuery>) => answered(opened.store, graph, query);
const idOf = (name: string): string => graph.entities.find((entity) => entity.name === name)!.id;

async function checkShown(state: ViewState): Promise<void> {
  const { claims, entities } = visibleIn(graph, state);
  const expected = ordered(claims, entities);
  expect(await ids(shownQuery(graph, state, 'drawing'))).toEqual(expected);
  expect(await ids(shownQuery(graph, state, 'rows'))).toEqual(expected);
}

describe('the query of what is shown', () => {
  test('gives what the filters leave, filter by filter', async () => {
    const states = namedStates(graph);
    for (const [name, part] of Object.entries(states)) {
      const state = { ...INITIAL_STATE, ...part };
      await expect(checkShown(state), name).resolves.toBeUndefined();
    }
    const sizes = Object.values(states).map((part) => visibleIn(graph, { ...INITIAL_STATE, ...part }).claims.size);
    expect(new Set(sizes).size).toBeGreaterThan(12);
  });

  test('gives what the filters leave, whatever they are', async () => {
    await fc.assert(fc.asyncProperty(anyState(graph), checkShown), { numRuns: 150 });
  });

  test('names nothing but the model in its text: names, ids and dates are parameters', () => {
    const hostile = "x' OR 1=1 //";
    const state: ViewState = {
      ...INITIAL_STATE,
      hiddenTypes: [hostile],
      hiddenPredicates: [hostile],
      hiddenSources: [hostile],
      hiddenVoices: [hostile],
      says: hostile,
      hidden: [hostile],
      focus: { entities: [hostile], steps: 1 },
      from: '2021-05-01',
      to: '2021-06-01',
    };
    for (const query of [shownQuery(graph, state, 'rows'), entityQuery(graph, state, hostile), storyQuery([hostile])]) {
      expect(query.cypher).not.toContain(hostile);
      expect(query.cypher).not.toContain('2021');
      const used = new Set([...query.cypher.matchAll(/\$(\w+)/g)].map(([, name]) => name!));
      expect([...used].sort()).toEqual(Object.keys(query.parameters).sort());
    }
  });
});

describe('the query of what is selected', () => {
  test('an entity: the shown claims that it is a party to', async () => {
    for (const part of [
      {},
      { hiddenLines: ['negated' as const] },
      { focus: { entities: [idOf('Velden')], steps: 1 } },
    ]) {
      const state = { ...INITIAL_STATE, ...part };
      const shown = visibleIn(graph, state).claims;
      for (const { id } of graph.entities) {
        const claims = graph.claims.filter(
          (claim) => shown.has(claim.id) && [claim.subject, claim.object].includes(id),
        );
        const ends = claims.flatMap(({ subject, object }) => [subject, object]).filter((end) => end !== null);
        const expected = ordered(
          claims.map((claim) => claim.id),
          ends,
        );
        expect(await ids(entityQuery(graph, state, id))).toEqual(expected);
      }
    }
  });

  test('a way from one entity to another: the shown claims between those that follow each other', async () => {
    const way = ['Tomas Brack', 'Velden', 'Ana Ruiz'].map(idOf);
    for (const part of [{}, { hiddenPredicates: ['DENIED'] }]) {
      const state = { ...INITIAL_STATE, ...part };
      const shown = visibleIn(graph, state).claims;
      const steps = new Set([`${way[0]} ${way[1]}`, `${way[1]} ${way[2]}`]);
      const claims = graph.claims.filter(
        ({ id, subject, object }) =>
          shown.has(id) && (steps.has(`${subject} ${object}`) || steps.has(`${object} ${subject}`)),
      );
      expect(claims.length).toBeGreaterThan(2);
      const expected = ordered(
        claims.map(({ id }) => id),
        way,
      );
      expect(await ids(pathQuery(graph, state, way))).toEqual(expected);
    }
  });

  test('a story: its claims with their ends', async () => {
    const claims = graph.claims.filter(({ predicate }) => predicate === 'WARNED');
    const ends = claims.flatMap(({ subject, object }) => [subject, object]).filter((end) => end !== null);
    expect(await ids(storyQuery(claims.map(({ id }) => id)))).toEqual(
      ordered(
        claims.map(({ id }) => id),
        ends,
      ),
    );
  });

  test('a claim: itself, who it is about and who says so', async () => {
    const claim = graph.claims.find(({ speaker }) => speaker === 'Ada Holm')!;
    const { cypher, parameters } = claimQuery(claim.id);
    const { rows } = await opened.store.run(cypher, parameters);
    const links = (rows as { link: { type: string }; linked: { properties: { name?: string } } }[]).map(
      ({ link, linked }) => [link.type, linked.properties.name],
    );
    expect(links).toContainEqual(['ATTRIBUTED_TO', 'Ada Holm']);
    expect(links).toContainEqual(['ATTRIBUTED_TO', 'Northern Wire']);
    expect(links.map(([type]) => type)).toContain('STATED_IN');
    expect(await ids(claimQuery(claim.id))).toEqual(ordered([claim.id, claim.subject!, claim.object!]));
  });
});

describe('beside the query', () => {
  test('Neo4j Browser gets a command with the parameters as Cypher literals', () => {
    const query = { cypher: 'RETURN $name', parameters: { name: 'a "quoted"\n\\ name', steps: 2, list: ['x'] } };
    expect(browserText(query)).toBe(
      ':params {name: "a \\"quoted\\"\\n\\\\ name", steps: 2, list: ["x"]};\n\nRETURN $name',
    );
    expect(browserText({ cypher: 'RETURN 1', parameters: {} })).toBe('RETURN 1');
  });

  test('an answer holds what is named in nodes, relationships, paths, lists and maps, and nothing else', () => {
    const node = (id: string) => ({ id, labels: ['Person'], properties: { id, name: 'unseen' } });
    const link = { type: 'WARNED', from: 'c', to: 'd', key: 'k', properties: { claimId: 'claim' } };
    const rows = [
      { a: 'a', b: node('b'), c: link, n: 3, none: null },
      { a: [{ inner: 'e' }], b: { kind: 'path', nodes: [node('f')], relationships: [] }, c: 'unknown', n: true },
    ];
    const answer = { columns: ['a', 'b', 'c', 'n'], rows, truncated: false };
    expect(heldBy(answer, (id) => id !== 'unknown')).toEqual(['a', 'b', 'c', 'claim', 'd', 'e', 'f']);
  });
});

describe('the query of contradictions', () => {
  const question = readFileSync(assetPath('cypher/questions/contradictions.cypher'), 'utf8');

  test('gives the pairs of which the filters leave either side', async () => {
    const { rows } = await opened.store.run(question);
    const found = rows as { claimId1: string; claimId2: string }[];
    expect(found.length).toBeGreaterThan(1);
    const shownPairs = async (state: ViewState) => {
      const { cypher, parameters } = contradictionsQuery(question, graph, state);
      const answer = await opened.store.run(cypher, parameters);
      return ordered((answer.rows as typeof found).map(({ claimId1, claimId2 }) => `${claimId1} ${claimId2}`));
    };
    const check = async (state: ViewState): Promise<void> => {
      const { claims } = visibleIn(graph, state);
      const left = found.filter(({ claimId1, claimId2 }) => claims.has(claimId1) || claims.has(claimId2));
      expect(await shownPairs(state)).toEqual(ordered(left.map(({ claimId1, claimId2 }) => `${claimId1} ${claimId2}`)));
    };
    await check(INITIAL_STATE);
    await fc.assert(fc.asyncProperty(anyState(graph), check), { numRuns: 60 });
  });

  test('gives a pair also where the filters leave only who else gives a number', async () => {
    const counted = await openTestStore('unused');
    await counted.add(...tolls);
    const all = wholeView(graphView(await counted.store.graph(), counted.ontology));
    const state = { ...INITIAL_STATE, says: 'The Duck' };
    const { cypher, parameters } = contradictionsQuery(question, all, state);
    const { rows } = await counted.store.run(cypher, parameters);
    await counted.close();
    expect(rows.map(({ says1, says2 }) => `${says1} / ${says2}`).sort()).toEqual([
      'The bombing killed 19 people / Twenty-two bodies were counted',
      'Twenty-two bodies were counted / The bombing killed 25 people and hurt at least 40 people',
    ]);
  });
});
