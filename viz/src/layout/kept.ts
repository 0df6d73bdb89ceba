import type { Places } from '../../../src/drawing/layout/geometry.ts';
import { carried } from '../take-away/carried.ts';
import type { LayoutOrder } from './refine.ts';

/** Where a page that was taken away had everything; null where there is something of which it does not say that. */
export function keptPlaces({ name, input: { nodes } }: LayoutOrder): Places | null {
  const kept = carried()?.places;
  if (kept === undefined || kept.layout !== name) return null;
  const places = new Map(kept.of.map(([id, x, y]) => [id, { x, y }] as const));
  return nodes.every(({ id }) => places.has(id)) ? places : null;
}
