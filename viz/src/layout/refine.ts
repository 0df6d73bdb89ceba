import type { LayoutInput, Places } from '../../../src/drawing/layout/geometry.ts';
import type { LayoutName, Pin } from '../state.ts';
import { layoutOf } from './layouts.ts';
import { quickPlaces } from './quick.ts';

/** Graphs of so many nodes are laid out in the page, since that takes less than starting a worker. */
const MOST_IN_PAGE = 300;

/** What a worker is asked for. */
export interface LayoutOrder {
  readonly name: LayoutName;
  readonly input: LayoutInput;
}

/** True when the places that are drawn first are not yet those of the layout. */
export const isLarge = ({ nodes }: LayoutInput): boolean => nodes.length > MOST_IN_PAGE;

/** Places to draw at once: those of the layout, or for a large graph quick ones. */
export const firstPlaces = ({ name, input }: LayoutOrder): Places =>
  isLarge(input) ? quickPlaces(input) : layoutOf(name)(input);

/** Places with those that were chosen by hand. */
export const withPins = (places: Places, pins: readonly Pin[]): Places =>
  pins.length === 0 ? places : new Map([...places, ...pins.map(({ id, x, y }) => [id, { x, y }] as const)]);

/** Places as numbers that go from a worker to the page without being copied: x and y by turns, in the order of the nodes. */
export function packPlaces({ nodes }: LayoutInput, places: Places): Float64Array<ArrayBuffer> {
  const packed = new Float64Array(2 * nodes.length);
  nodes.forEach(({ id }, index) => {
    const { x, y } = places.get(id)!;
    packed.set([x, y], 2 * index);
  });
  return packed;
}

/** The places that were packed for the same input. */
export const unpackPlaces = ({ nodes }: LayoutInput, packed: Float64Array): Places =>
  new Map(nodes.map(({ id }, index) => [id, { x: packed[2 * index]!, y: packed[2 * index + 1]! }]));

const startWorker = (): Worker => new Worker(new URL('./layout-worker.ts', import.meta.url), { type: 'module' });

/**
 * Lays a graph out beside the page, in a worker, and hands over the places; where there are no workers, in the page, a
 * moment later. Call the result to be told nothing any more.
 */
export function refine(order: LayoutOrder, onPlaces: (places: Places) => void): () => void {
  const { name, input } = order;
  let [worker, timer]: [Worker | null, ReturnType<typeof setTimeout> | undefined] = [null, undefined];
  const inPage = (): void => {
    worker?.terminate();
    timer = setTimeout(() => onPlaces(layoutOf(name)(input)));
  };
  try {
    const started = startWorker();
    worker = started;
    started.addEventListener('error', inPage, { once: true });
    started.addEventListener('message', ({ data }: MessageEvent<Float64Array>) => {
      started.terminate();
      onPlaces(unpackPlaces(input, data));
    });
    started.postMessage(order);
  } catch {
    inPage();
  }
  return () => {
    worker?.terminate();
    clearTimeout(timer);
  };
}
