import { describe, expect, test } from 'vitest';
import type { ViewGraph } from '../../src/domain/view.ts';
import {
  expanded,
  focused,
  pathFrom,
  pinnedAt,
  putAway,
  unpinned,
  withPathEnd,
} from '../../viz/src/arrange/actions.ts';
import { bundleLabel, bundleLabels, bundleSentence } from '../../viz/src/arrange/bundle-words.ts';
import { grouping } from '../../viz/src/arrange/grouping.ts';
import { pathBetween } from '../../viz/src/arrange/path.ts';
import { spoken } from '../../viz/src/arrange/spoken.ts';
import { DIRECTIONS, nextInDirection } from '../../viz/src/arrange/walking.ts';
import { type Drawn, edgeLook, type Look, renamed } from '../../viz/src/render/appearance.ts';
import { detailFor } from '../../viz/src/render/detail.ts';
import { INITIAL_STATE, type ViewState } from '../../viz/src/state.ts';
import { visibleIn } from '../../viz/src/visible.ts';
import { viewClaim } from './claims.ts';

const person = (id: string) => ({ id, type: 'Person', name: id.toUpperCase(), aliases: [] });
const claims = [
  viewClaim({ id: '1', subject: 'a', object: 'b' }),
  viewClaim({ id: '2', subject: 'c', object: 'b' }),
  viewClaim({ id: '3', subject: 'c', object: 'b', predicate: 'STOPPED' }),
  viewClaim({ id: '4', subject: 'c', object: 'd' }),
  viewClaim({ id: '5', subject: 'e', object: null }),
];
const graph: ViewGraph = { documents: 1, entities: ['a', 'b', 'c', 'd', 'e'].map(person), claims };
const state = (part: Partial<ViewState>): ViewState => ({ ...INITIAL_STATE, ...part });
const ids = (set: Iterable<string>): string => [...set].sort().join('');

describe('what is done to an entity', () => {
  test('expanding brings back what was put away beside it, and widens a focus', () => {
    const change = expanded(state({ hidden: ['b', 'e'], focus: { entities: ['d'], steps: 1 } }), claims, 'c');
    expect(change).toEqual({ hidden: ['e'], focus: { entities: ['d', 'c'], steps: 1 } });
    expect(expanded(state({}), claims, 'c').focus).toBeNull();
  });

  test('putting away clears the selection of it, and of nothing else', () => {
    const selection = { kind: 'entity', id: 'a' } as const;
    expect(putAway(state({ selection }), 'a')).toEqual({ hidden: ['a'], selection: null });
    expect(putAway(state({ selection, hidden: ['c'] }), 'b')).toEqual({ hidden: ['c', 'b'] });
  });

  test('a focus leaves what is near', () => {
    expect(ids(visibleIn(graph, state(focused('a', 1))).entities)).toBe('ab');
    expect(ids(visibleIn(graph, state(focused('a', 2))).entities)).toBe('abc');
  });

  test('a pin is moved and taken out again', () => {
    const once = state(pinnedAt(state({}), 'a', { x: 1, y: 2 }));
    const twice = state(pinnedAt(once, 'a', { x: 3, y: 4 }));
    expect(twice.pinned).toEqual([{ id: 'a', x: 3, y: 4 }]);
    expect(unpinned(twice, 'a')).toEqual({ pinned: [] });
  });
});

describe('a path', () => {
  const visible = visibleIn(graph, INITIAL_STATE);

  test('goes the shortest way over claims read either way, with all claims between each two', () => {
    const path = pathBetween(claims, visible, ['a', 'd'])!;
    expect(path.way).toEqual(['a', 'b', 'c', 'd']);
    expect(ids(path.claims)).toBe('1234');
  });

  test('uses only what is shown, and is null where nothing ties the two', () => {
    expect(pathBetween(claims, visible, ['a', 'e'])).toBeNull();
    expect(pathBetween(claims, visibleIn(graph, state({ hidden: ['b'] })), ['a', 'd'])).toBeNull();
  });

  test('ends at the next entity that is chosen, and not at its own start', () => {
    const asked = state(pathFrom('a'));
    expect(withPathEnd(asked, { selection: { kind: 'entity', id: 'd' } })).toEqual({
      selection: null,
      path: ['a', 'd'],
    });
    const itself = { selection: { kind: 'entity', id: 'a' } } as const;
    expect(withPathEnd(asked, itself)).toBe(itself);
    expect(withPathEnd(INITIAL_STATE, itself)).toBe(itself);
  });
});

describe('drawing a type as one', () => {
  test('stands for its members, and for edges that coincide', () => {
    const groups = grouping(graph, ['Person'], new Set(['b']))!;
    expect(groups.graph.entities.map(({ name }) => name)).toEqual(['B', '4 × Person']);
    expect(groups.graph.claims.map(({ id, subject, object }) => `${id} ${subject} ${object}`)).toEqual([
      '1 group:Person b',
      '3 group:Person b',
      '4 group:Person group:Person',
      '5 group:Person null',
    ]);
    const shown = groups.shown({ entities: new Set(['b', 'c']), claims: new Set(['2']) });
    expect([ids(shown.entities), ids(shown.claims)]).toEqual([ids(new Set(['b', 'group:Person'])), '1']);
    expect(groups.typeOf('group:Person')).toBe('Person');
    expect(groups.typeOf('b')).toBeUndefined();
  });

  test('tells of each edge how many claims that are shown it stands for, and what they say', () => {
    const groups = grouping(graph, ['Person'], new Set(['b']))!;
    const both = { entities: new Set<string>(), claims: new Set(['1', '2', '3']) };
    expect([...bundleLabels(groups.bundles(both))]).toEqual([
      ['1', 'warned, 2 claims'],
      ['3', 'stopped'],
    ]);
    const one = { ...both, claims: new Set(['2']) };
    expect([...bundleLabels(groups.bundles(one))]).toEqual([['1', 'warned']]);
  });

  test('the drawing calls an edge by what is shown of it, and draws those anew that are called otherwise', () => {
    const at = (...shown: string[]): Drawn => {
      const visible = { entities: new Set<string>(), claims: new Set(shown) };
      const groups = grouping(graph, ['Person'], new Set(['b']))!;
      return { ...groups.shown(visible), labels: bundleLabels(groups.bundles(visible)) };
    };
    const look = (visible: Drawn): Look => ({
      ...{ theme: 'light', visible, detail: detailFor(2), edgeLabels: true },
      ...{ emphasis: null, hovered: new Set(), pinned: new Set() },
    });
    const label = (visible: Drawn) => edgeLook('1', { label: 'warned', class: 'warned' }, look(visible)).label;
    expect([label(at('1', '2')), label(at('2')), label({ ...at('1'), labels: new Map() })]).toEqual([
      'warned, 2 claims',
      'warned',
      'warned',
    ]);
    expect(renamed(at('1', '2', '3'), at('2', '3'))).toEqual(['1']);
    expect(renamed(at('1', '2'), at('1', '2', '3'))).toEqual([]);
  });

  test('names no verb where the claims of an edge say different things, but tells all of them in words', () => {
    const told = ['MET', 'JOINED', 'MET'].map((predicate, index) =>
      viewClaim({ id: `1${index}`, subject: 'acd'[index]!, object: 'b', predicate, family: '' }),
    );
    const groups = grouping({ ...graph, claims: [...claims, ...told] }, ['Person'], new Set(['b']))!;
    const shown = { entities: new Set<string>(), claims: new Set(['5', '10', '11', '12']) };
    const [alone, many] = groups.bundles(shown);
    expect(bundleLabel(many!)).toBe('3 claims');
    const nameOf = (id: string) => groups.graph.entities.find((entity) => entity.id === id)!.name;
    expect(bundleSentence(many!, nameOf)).toBe('4 × Person met, joined B');
    expect(bundleSentence(alone!, nameOf)).toBe('4 × Person warned');
  });

  test('is nothing for a type of which there is one, or none', () => {
    expect(grouping(graph, ['Agency'], new Set())).toBeNull();
    expect(grouping(graph, ['Person'], new Set(['a', 'b', 'c', 'd']))).toBeNull();
  });
});

describe('walking about', () => {
  const places = new Map([
    ['right', { x: 100, y: 10 }],
    ['far', { x: 300, y: 0 }],
    ['below', { x: 10, y: 80 }],
  ]);
  const from = { x: 0, y: 0 };

  test.each([
    ['ArrowRight', 'right'],
    ['ArrowDown', 'below'],
    ['ArrowLeft', null],
    ['ArrowUp', null],
  ])('%s goes to %s', (key, next) => expect(nextInDirection(from, DIRECTIONS[key]!, places)).toBe(next));

  test('says who is there, of how many claims, and what was done to it most', () => {
    const twice = [...claims, viewClaim({ id: '6', subject: 'a', object: 'b' })];
    const said = spoken(graph.entities[1]!, twice, (id) => id.toUpperCase());
    expect(said).toBe('B, person, 4 claims; A warned it twice');
  });
});
