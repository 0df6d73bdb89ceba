import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ViewGraph } from '../../src/domain/view.ts';
import { formatState, INITIAL_STATE, LAYOUTS, linkTo, parseState, VIEWS, type ViewState } from '../../viz/src/state.ts';
import { visibleIn } from '../../viz/src/visible.ts';
import { viewClaim } from './claims.ts';

const names = fc.uniqueArray(fc.constantFrom('Agency', 'Person', 'WARNED', 'a,b', '50%'), { maxLength: 3 });
const lists = names.map((list) => [...list].sort());
const day = fc.option(fc.constantFrom('2021-05-01', '1999-12-31'), { nil: null });
const id = fc.string({ minLength: 1 });
const viewStates: fc.Arbitrary<ViewState> = fc.record({
  selection: fc.option(fc.record({ kind: fc.constantFrom('claim', 'entity', 'story'), id }), { nil: null }),
  hiddenTypes: lists,
  hiddenPredicates: lists,
  hiddenClasses: fc.constantFrom([], ['attack', 'warned']),
  hiddenLines: fc.constantFrom([], ['dotted']),
  hiddenSources: lists,
  hiddenVoices: lists,
  confidence: fc.constantFrom(0, 0.25, 1),
  from: day,
  to: day,
  undated: fc.boolean(),
  axis: fc.constantFrom(null, ['2015-01-01', '2015-06-30']),
  ruler: fc.option(fc.tuple(id, id), { nil: null }),
  says: fc.option(id, { nil: null }),
  hidden: lists,
  focus: fc.option(fc.record({ entities: fc.constant(['a', 'b']), steps: fc.integer({ min: 1, max: 9 }) }), {
    nil: null,
  }),
  path: fc.option(fc.tuple(id, fc.option(id, { nil: null })), { nil: null }),
  pinned: fc.constantFrom([], [{ id: 'person:a~b', x: -1.5, y: 20 }]),
  grouped: lists,
  layout: fc.constantFrom(...LAYOUTS),
  search: fc.string(),
  document: fc.option(id, { nil: null }),
  view: fc.constantFrom(...VIEWS),
  sort: fc.constantFrom('', '-when'),
  listBy: fc.constantFrom('month', 'article'),
  theme: fc.constantFrom('system', 'dark'),
  marked: lists,
  cypher: fc.string(),
  parameters: fc.string(),
  camera: fc.constantFrom(null, { x: 0.41238, y: -0.5, ratio: 0.3417 }, { x: 0, y: 1, ratio: 4 }),
});

describe('state in the URL', () => {
  test('the start is an empty hash, and the other way round', () => {
    expect(formatState(INITIAL_STATE)).toBe('');
    expect(parseState('')).toEqual(INITIAL_STATE);
  });

  test('whatever is set comes back', () => {
    fc.assert(
      fc.property(viewStates, (state) => {
        expect(parseState(formatState(state))).toEqual(state);
      }),
    );
  });

  test('the camera is three numbers, and stands in the link only when somebody moved it', () => {
    const camera = { x: 0.41238, y: -0.5, ratio: 0.3417 };
    expect(formatState({ ...INITIAL_STATE, camera })).toBe('#camera=0.41238_-0.5_0.3417');
    const moved = { ...INITIAL_STATE, camera };
    expect(linkTo(moved, { document: 'd' })).toBe('#article=d');
  });

  test.each([
    'NaN_0.5_1',
    '1e999_0.5_1',
    `${'9'.repeat(400)}_0.5_1`,
    '0.5_0.5_-1',
    '0.5_0.5_0',
    '0.5_0.5_99',
    '0.5_0.5',
    '0.5_0.5_1_1',
    '0.5 0.5 1',
    '__',
    '',
  ])('a camera at "%s" is none', (camera) => expect(parseState(`#camera=${camera}`)).toEqual(INITIAL_STATE));

  test('what makes no sense is as at the start', () => {
    const odd =
      '#view=globe&claim=&hide-types=,,&nonsense=1&sure=2&from=May&steps=3&pins=a~b~c&path-to=x&undated=maybe';
    expect(parseState(odd)).toEqual(INITIAL_STATE);
  });
});

const month = { text: 'in May', start: '2021-05-01', end: '2021-05-31' };
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

  test('count for each facet what its own values would bring back', () => {
    const { counts, hiddenBy } = visibleIn(graph, { ...INITIAL_STATE, hiddenPredicates: ['STOPPED'] });
    expect(Object.fromEntries(counts.predicate)).toEqual({ WARNED: 1, STOPPED: 2 });
    expect(Object.fromEntries(counts.type)).toEqual({ Agency: 1, Person: 1 });
    expect([...hiddenBy]).toEqual([['predicate', 2]]);
  });

  test('keep what meets a range of dates, and undated claims on request', () => {
    const dated = { ...graph, claims: [...graph.claims, viewClaim({ id: '4', time: month })] };
    const left = (part: Partial<typeof INITIAL_STATE>) =>
      [...visibleIn(dated, { ...INITIAL_STATE, ...part }).claims].join('');
    expect(left({ from: '2021-05-31', undated: false })).toBe('4');
    expect(left({ from: '2021-06-01', undated: false })).toBe('');
    expect(left({ to: '2021-05-01' })).toBe('1234');
  });

  test('narrow to what somebody says, to what is sure enough, and to what lies near', () => {
    const claims = [viewClaim({ id: '1', speaker: 'Ada' }), viewClaim({ id: '2', via: ['Wire'], confidence: 0.4 })];
    const said = { ...graph, claims: [...claims, viewClaim({ id: '3', subject: 'c', object: null })] };
    const left = (part: Partial<typeof INITIAL_STATE>) =>
      [...visibleIn(said, { ...INITIAL_STATE, ...part }).claims].join('');
    expect(left({ says: 'Ada' })).toBe('1');
    expect(left({ says: 'Wire' })).toBe('2');
    expect(left({ confidence: 0.5 })).toBe('13');
    expect(left({ focus: { entities: ['a'], steps: 1 } })).toBe('12');
    expect(left({ hidden: ['c'] })).toBe('12');
  });
});
