import { describe, expect, test } from 'vitest';
import type { LayoutInput } from '../../src/drawing/layout/geometry.ts';
import { layoutOf } from '../../viz/src/layout/layouts.ts';
import { LAYOUTS } from '../../viz/src/state.ts';

const node = (id: string, type: string) => ({ id, name: `Name of ${id}`, type });
const edge = (from: string, to: string, day: string | null = null) => ({ from, to, label: 'warned', day });
const input: LayoutInput = {
  nodes: [node('a', 'Agency'), node('b', 'Person'), node('c', 'Person'), node('d', 'Attack'), node('e', 'Place')],
  edges: [edge('a', 'b', '2021-05-01'), edge('a', 'c', '2021-08-01'), edge('c', 'd', '2021-09-14'), edge('a', 'd')],
};

describe.each(LAYOUTS)('the layout %s', (name) => {
  const places = layoutOf(name)(input);

  test('gives every node a place of its own', () => {
    const distinct = new Set([...places.values()].map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`));
    expect([places.size, distinct.size]).toEqual([5, 5]);
    for (const { x, y } of places.values()) expect(Number.isFinite(x) && Number.isFinite(y)).toBe(true);
  });

  test('is the same whatever order the graph comes in', () => {
    const turned = { nodes: [...input.nodes].reverse(), edges: [...input.edges].reverse() };
    expect(new Map(layoutOf(name)(turned))).toEqual(new Map(places));
  });

  test('takes a graph without edges, and one without anything', () => {
    expect(layoutOf(name)({ nodes: input.nodes, edges: [] }).size).toBe(5);
    expect(layoutOf(name)({ nodes: [], edges: [] }).size).toBe(0);
  });
});

test('by time, what happened first stands left, and what has no date right of all', () => {
  const places = layoutOf('time')(input);
  const x = (id: string): number => places.get(id)!.x;
  expect(x('a')).toBe(x('b'));
  expect(x('b')).toBeLessThan(x('c'));
  expect(x('c')).toBeLessThan(x('d'));
  expect(x('d')).toBeLessThan(x('e'));
});

test('by type, each type has a column', () => {
  const places = layoutOf('types')(input);
  expect(places.get('b')!.x).toBe(places.get('c')!.x);
  expect(new Set([...places.values()].map(({ x }) => x)).size).toBe(4);
});
