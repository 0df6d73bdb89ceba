import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { LayoutInput } from '../../src/drawing/layout/geometry.ts';
import { labelBox } from '../../src/drawing/layout/label-box.ts';
import { type Bodies, Neighbours } from '../../src/drawing/layout/neighbours.ts';
import { layout } from '../../src/drawing/layout.ts';

const node = (id: string) => ({ id, name: `Name of ${id}` });
const edge = (from: string, to: string) => ({ from, to, label: 'warned' });

const small: LayoutInput = {
  nodes: ['a', 'b', 'c', 'd', 'x', 'y', 'alone'].map(node),
  edges: [edge('a', 'b'), edge('b', 'c'), edge('c', 'd'), edge('a', 'b'), edge('x', 'y'), edge('x', 'x')],
};

const overlapping = ({ nodes }: LayoutInput, places: ReturnType<typeof layout>): string[] =>
  nodes.flatMap((a, i) =>
    nodes.slice(i + 1).flatMap((b) => {
      const [p, q, boxA, boxB] = [places.get(a.id)!, places.get(b.id)!, labelBox(a.name), labelBox(b.name)];
      const apartX = Math.abs(p.x - q.x) >= boxA.halfWidth + boxB.halfWidth - 1;
      const apartY = Math.abs(p.y - q.y) >= boxA.above + boxB.below - 1;
      return apartX || apartY ? [] : [`${a.id}/${b.id}`];
    }),
  );

test('the same graph is laid out the same, in whatever order it comes', () => {
  const shuffled = { nodes: small.nodes.toReversed(), edges: small.edges.toReversed() };
  const [first, second] = [layout(small), layout(shuffled)];
  for (const { id } of small.nodes) expect(second.get(id)).toEqual(first.get(id));
});

test('labels do not cover each other, nor do components', () => {
  expect(overlapping(small, layout(small))).toEqual([]);
});

test('any graph, however disconnected, gets finite places for all its nodes', () => {
  const ids = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 4 }), { minLength: 0, maxLength: 12 });
  const graphs = ids.chain((names) =>
    fc.record({
      nodes: fc.constant(names.map(node)),
      edges:
        names.length === 0
          ? fc.constant([])
          : fc.array(fc.tuple(fc.constantFrom(...names), fc.constantFrom(...names)).map(([a, b]) => edge(a, b))),
    }),
  );
  fc.assert(
    fc.property(graphs, (input) => {
      const places = layout(input);
      expect(places.size).toBe(input.nodes.length);
      for (const { x, y } of places.values()) expect(Number.isFinite(x) && Number.isFinite(y)).toBe(true);
    }),
    { numRuns: 40 },
  );
});

test('edges to nodes that are not there are left out', () => {
  expect([...layout({ nodes: [node('a')], edges: [edge('a', 'gone')] }).keys()]).toEqual(['a']);
});

const pairsOf = (count: number) =>
  Array.from({ length: count }, (_, one) => Array.from({ length: one }, (_, other) => [other, one] as const)).flat();

const overlap = ({ x, y, boxes }: Bodies, one: number, other: number): boolean => {
  const [a, b] = [boxes[one]!, boxes[other]!];
  const [width, height] = [Math.abs(x[one]! - x[other]!), Math.abs(y[one]! - y[other]!)];
  return width < a.halfWidth + b.halfWidth && height < a.above + b.below;
};

test('no two nodes overlap that are not neighbours, however they move, until one has strayed', () => {
  const coordinate = fc.integer({ min: -250, max: 250 });
  const place = fc.tuple(coordinate, coordinate, fc.string({ maxLength: 28 }));
  const step = fc.integer({ min: -60, max: 60 });
  const moves = fc.array(fc.tuple(fc.nat({ max: 11 }), step, step), { minLength: 30, maxLength: 60 });
  fc.assert(
    fc.property(fc.array(place, { minLength: 8, maxLength: 12 }), moves, (places, steps) => {
      const [x, y] = [Float64Array.from(places, ([at]) => at), Float64Array.from(places, ([, at]) => at)];
      const boxes = places.map(([, , name]) => labelBox(name));
      const neighbours = new Neighbours({ x, y, boxes });
      for (const [which, dx, dy] of steps) {
        const i = which % places.length;
        [x[i], y[i]] = [x[i]! + dx, y[i]! + dy];
        if (neighbours.strayed(i)) neighbours.renew();
        for (const [one, other] of pairsOf(places.length))
          if (overlap({ x, y, boxes }, one, other)) expect(neighbours.of(one)).toContain(other);
      }
    }),
    { numRuns: 60 },
  );
});
