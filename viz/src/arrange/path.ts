import { UndirectedGraph } from 'graphology';
import { bidirectional } from 'graphology-shortest-path/unweighted';
import type { ViewClaim } from '../../../src/domain/view.ts';
import type { Visible } from '../visible.ts';

/** A shortest way from one entity to another over claims, read either way. */
export interface Path extends Visible {
  /** The entities on the way, both ends included. */
  readonly way: readonly string[];
}

const both = (a: string, b: string): string => (a < b ? `${a}\n${b}` : `${b}\n${a}`);

/** The shortest way over the claims that are shown, with every claim between two that follow each other; null if none. */
export function pathBetween(
  claims: readonly ViewClaim[],
  visible: Visible,
  [from, to]: readonly [string, string],
): Path | null {
  const shown = claims.filter(({ id }) => visible.claims.has(id));
  const graph = new UndirectedGraph();
  for (const { subject, object } of shown)
    if (subject !== null && object !== null && subject !== object) graph.mergeEdge(subject, object);
  if (!graph.hasNode(from) || !graph.hasNode(to)) return null;
  const way = bidirectional(graph, from, to);
  if (way === null) return null;
  const steps = new Set(way.slice(1).map((id, index) => both(way[index]!, id)));
  const along = shown.filter(
    ({ subject, object }) => subject !== null && object !== null && steps.has(both(subject, object)),
  );
  return { way, entities: new Set(way), claims: new Set(along.map(({ id }) => id)) };
}
