import { describe, expect, test } from 'vitest';
import type { LayoutInput } from '../../src/drawing/layout/geometry.ts';
import { layout } from '../../src/drawing/layout.ts';
import { quickPlaces } from '../../viz/src/layout/quick.ts';
import { firstPlaces, isLarge, packPlaces, unpackPlaces, withPins } from '../../viz/src/layout/refine.ts';
import { cameraTarget, type Sight } from '../../viz/src/render/camera-target.ts';
import { CROWD, detailFor } from '../../viz/src/render/detail.ts';

const ring = (count: number): LayoutInput => ({
  nodes: Array.from({ length: count }, (_, index) => ({ id: `n${index}`, name: `Name ${index}` })),
  edges: Array.from({ length: count }, (_, index) => ({
    from: `n${index}`,
    to: `n${(index + 1) % count}`,
    label: 'warned',
  })),
});

describe('where the camera goes', () => {
  const sight: Sight = {
    width: 1000,
    height: 600,
    below: 0,
    margin: 100,
    scale: 500,
    readable: 0.4,
    least: 0.05,
    most: 4,
  };
  const whole = { x: 0.5, y: 0.5, ratio: 1 };
  /** Where a point is seen, in pixels from the middle. */
  const seenAt = (point: { x: number; y: number }, camera: typeof whole) => ({
    x: ((point.x - camera.x) * sight.scale) / camera.ratio,
    y: ((point.y - camera.y) * sight.scale) / camera.ratio,
  });

  test('from far away it comes near enough to read, and puts what is chosen in the middle', () => {
    expect(cameraTarget([{ x: 0.1, y: 0.2 }], whole, sight)).toEqual({ x: 0.1, y: 0.2, ratio: 0.4 });
  });

  test('it shows all that is chosen, with room around it', () => {
    const points = [
      { x: 0, y: 0 },
      { x: 1, y: 0.3 },
      { x: 0.4, y: 0.9 },
    ];
    const camera = cameraTarget(points, { x: 0.1, y: 0.1, ratio: 0.1 }, sight);
    for (const point of points) {
      expect(Math.abs(seenAt(point, camera).x)).toBeLessThanOrEqual(400 + 1e-9);
      expect(Math.abs(seenAt(point, camera).y)).toBeLessThanOrEqual(200 + 1e-9);
    }
  });

  test('it stays where it is when all is in view and near enough, and is never drawn closer than it is', () => {
    const near = { x: 0.5, y: 0.5, ratio: 0.3 };
    const inView = [{ x: 0.52, y: 0.55 }];
    expect(cameraTarget(inView, near, sight)).toBe(near);
    expect(cameraTarget([{ x: 0.9, y: 0.5 }], near, sight)).toEqual({ x: 0.9, y: 0.5, ratio: 0.3 });
  });

  test('what lies under a sheet is not in view: all that is chosen comes into the middle of the rest', () => {
    const halfCovered = { ...sight, below: 300, margin: 40 };
    const camera = cameraTarget([{ x: 0.5, y: 0.5 }], { x: 0.5, y: 0.5, ratio: 0.3 }, halfCovered);
    // The middle of the upper half, in pixels above the middle of all.
    expect(seenAt({ x: 0.5, y: 0.5 }, camera)).toEqual({ x: 0, y: expect.closeTo(150) });
    expect(cameraTarget([{ x: 0.5, y: 0.5 }], camera, halfCovered)).toBe(camera);
  });

  test('it stays within the zoom that the drawing allows, and stays when nothing is chosen', () => {
    expect(cameraTarget([{ x: 0, y: 0 }], whole, { ...sight, readable: 0.001 }).ratio).toBe(0.05);
    const farApart = [
      { x: -50, y: 0 },
      { x: 50, y: 0 },
    ];
    expect(cameraTarget(farApart, whole, sight).ratio).toBe(4);
    expect(cameraTarget([], whole, sight)).toBe(whole);
  });

  test('a drawing without any room is survived', () => {
    const { ratio } = cameraTarget([{ x: 0, y: 0 }], whole, { ...sight, width: 0, height: 0 });
    expect(Number.isFinite(ratio)).toBe(true);
  });
});

describe('how much is drawn', () => {
  test('more than 5,000 shown nodes make curves give way, and fewer bring them back', () => {
    expect(CROWD).toBe(5_000);
    expect([1, 300, 4_999, 5_000].map((shown) => detailFor(shown).curves)).toEqual([true, true, true, true]);
    expect([5_001, 10_000, 100_000].map((shown) => detailFor(shown).curves)).toEqual([false, false, false]);
  });

  test('the more is shown, the smaller the nodes; all of a small graph is named', () => {
    const scales = [100, 1_000, 4_000, 10_000, 100_000].map((shown) => detailFor(shown).nodeScale);
    expect(scales).toEqual([...scales].sort((a, b) => b - a));
    expect(detailFor(300).labelsFrom).toBe(0);
    expect(detailFor(6_000)).toBe(detailFor(9_000));
  });
});

describe('places', () => {
  test('a small graph has those of its layout at once', () => {
    const input = ring(12);
    expect(isLarge(input)).toBe(false);
    expect(firstPlaces({ name: 'force', input })).toEqual(layout(input));
  });

  test('a large one has quick ones first, the same in whatever order it comes, no two alike', () => {
    const input = ring(400);
    expect(isLarge(input)).toBe(true);
    const places = firstPlaces({ name: 'force', input });
    const shuffled = { nodes: input.nodes.toReversed(), edges: input.edges.toReversed() };
    expect(new Map([...quickPlaces(shuffled)].sort())).toEqual(new Map([...places].sort()));
    expect(new Set([...places.values()].map(({ x, y }) => `${x} ${y}`)).size).toBe(400);
  });

  test('the most connected is in the middle of quick ones, and edges to what is not there do no harm', () => {
    const { nodes, edges } = ring(20);
    const hub = nodes.map(({ id }) => ({ from: 'n7', to: id, label: 'told' }));
    const places = quickPlaces({ nodes, edges: [...edges, ...hub, { from: 'n1', to: 'gone', label: '' }] });
    expect(places.get('n7')).toEqual({ x: 0, y: 0 });
    expect(places.has('gone')).toBe(false);
  });

  test('come out of a worker as they went in', () => {
    const input = ring(12);
    const places = layout(input);
    expect(unpackPlaces(input, packPlaces(input, places))).toEqual(
      new Map(input.nodes.map(({ id }) => [id, places.get(id)])),
    );
  });

  test('chosen by hand go before those of the layout', () => {
    const input = ring(3);
    const places = layout(input);
    expect(withPins(places, [])).toBe(places);
    const pinned = withPins(places, [{ id: 'n1', x: 7, y: 8 }]);
    expect(pinned.get('n1')).toEqual({ x: 7, y: 8 });
    expect(pinned.get('n0')).toEqual(places.get('n0'));
  });
});
