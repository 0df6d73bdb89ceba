import { layoutOf } from './layouts.ts';
import { type LayoutOrder, packPlaces } from './refine.ts';

/** A worker that lays a graph out, answers with the places, and is then of no more use. */
self.addEventListener('message', ({ data: { name, input } }: MessageEvent<LayoutOrder>) => {
  const packed = packPlaces(input, layoutOf(name)(input));
  self.postMessage(packed, { transfer: [packed.buffer] });
});
