import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ViewGraph } from '../../src/domain/view.ts';
import { formatState, INITIAL_STATE, parseState } from '../../viz/src/state.ts';
import { storiesOf } from '../../viz/src/stories.ts';
import { predicateCounts, typeCounts, visibleIn } from '../../viz/src/visible.ts';
import { viewClaim } from './claims.ts';

describe('state in the URL', () => {
  test('the start is an empty hash, and the other way round', () => {
    expect(formatState(INITIAL_STATE)).toBe('');
    expect(parseState('')).toEqual(INITIAL_STATE);
  });

  test('whatever is set comes back', () => {
    const names = fc.uniqueArray(fc.constantFrom('Agency', 'Person', 'WARNED', 'DID'), { maxLength: 3 });
    const lists = names.map((list) => [...list].sort());
    const kind = fc.constantFrom('claim' as const, 'entity' as const, 'story' as const);
    const selection = fc.option(fc.record({ kind, id: fc.string({ minLength: 1 }) }), { nil: null });
    const states = fc.record({
      selection,
      hiddenTypes: lists,
      hiddenPredicates: lists,
      search: fc.string(),
      document: fc.option(fc.string(), { nil: null }),
      view: fc.constantFrom('graph' as const, 'list' as const),
    });
    fc.assert(
      fc.property(states, (state) => {
        expect(parseState(formatState(state))).toEqual(state);
      }),
    );
  });

  test('what makes no sense is as at the start', () => {
    expect(parseState('#view=globe&claim=&hide-types=,,&nonsense=1')).toEqual(INITIAL_STATE);
  });
});

const graph: ViewGraph = {
  documents: 1,
  entities: [
    { id: 'a', type: 'Agency', name: 'Ada', aliases: [] },
    { id: 'b', type: 'Person', name: 'Bo', aliases: [] },
    { id: 'c', type: 'Person', name: 'Cy', aliases: [] },
  ],
  claims: [
    viewClaim({ id: '1' }),
    viewClaim({ id: '2', predicate: 'STOPPED', subject: 'b', object: 'c' }),
    viewClaim({ id: '3', predicate: 'STOPPED', subject: null, object: 'c' }),
  ],
};
const shown = (part: Partial<typeof INITIAL_STATE>) => {
  const { entities, claims } = visibleIn(graph, { ...INITIAL_STATE, ...part });
  return { entities: [...entities].join(''), claims: [...claims].join('') };
};

describe('filters', () => {
  test('show everything at first', () => expect(shown({})).toEqual({ entities: 'abc', claims: '123' }));

  test('take edges with a hidden type, and what that leaves without any claim', () =>
    expect(shown({ hiddenTypes: ['Agency'] })).toEqual({ entities: 'bc', claims: '23' }));

  test('take nodes with a hidden predicate when it was all there was of them', () =>
    expect(shown({ hiddenPredicates: ['WARNED'] })).toEqual({ entities: 'bc', claims: '23' }));

  test('can hide everything', () =>
    expect(shown({ hiddenPredicates: ['WARNED', 'STOPPED'] })).toEqual({ entities: '', claims: '' }));

  test('count what there is, most first', () => {
    expect(typeCounts(graph.entities)).toEqual([
      { name: 'Person', count: 2 },
      { name: 'Agency', count: 1 },
    ]);
    expect(predicateCounts(graph.claims)[0]).toEqual({ name: 'STOPPED', count: 2 });
  });
});

describe('stories', () => {
  const row = {
    warningId: 'w1',
    warner: 'Ada',
    warned: 'Bo',
    about: ['Cy'],
    warnedFrom: '2021-05-01',
    warnedTo: '2021-05-31',
  };

  test('rows of one warning are one story, with what became of it told once', () => {
    const [story, ...others] = storiesOf([
      { ...row, responseId: 'r1', how: 'ignored (implied)', ignoredBy: 'Bo', saysWho: ['Post'] },
      { ...row, responseId: 'r2', how: 'ignored', ignoredBy: 'Bo', saysWho: ['Wire', 'Post'] },
      { ...row, responseId: 'r3', how: 'no response', ignoredBy: 'Dee', saysWho: [] },
    ]);
    expect(others).toEqual([]);
    expect(story).toMatchObject({
      claims: ['w1', 'r1', 'r2', 'r3'],
      when: 'May 2021',
      outcomes: ['Ignored', 'No response from Dee'],
      saysWho: ['Post', 'Wire'],
      attack: null,
      leadTime: null,
    });
  });

  test('rows without a warning, or with anything odd in them, do no harm', () => {
    expect(storiesOf([{}, { warningId: 3 }])).toEqual([]);
    expect(storiesOf([{ warningId: 'w', about: 'x', attackFrom: 7 }])[0]).toMatchObject({ about: [], attackWhen: '' });
  });
});
