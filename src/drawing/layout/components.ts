import type { LayoutInput } from './geometry.ts';

export interface Component {
  readonly ids: readonly string[];
  readonly edges: LayoutInput['edges'];
}

/** The connected components, largest first, then by their first id. Ids and edges keep the order they came in. */
export function componentsOf(ids: readonly string[], edges: LayoutInput['edges']): readonly Component[] {
  const parent = new Map(ids.map((id) => [id, id]));
  const root = (id: string): string => {
    let top = id;
    while (parent.get(top) !== top) {
      parent.set(top, parent.get(parent.get(top)!)!);
      top = parent.get(top)!;
    }
    return top;
  };
  for (const { from, to } of edges) parent.set(root(from), root(to));

  const members = new Map<string, { ids: string[]; edges: LayoutInput['edges'][number][] }>();
  for (const id of ids) {
    const top = root(id);
    if (!members.has(top)) members.set(top, { ids: [], edges: [] });
    members.get(top)!.ids.push(id);
  }
  for (const edge of edges) members.get(root(edge.from))!.edges.push(edge);
  return [...members.values()].sort((a, b) => b.ids.length - a.ids.length || (a.ids[0]! < b.ids[0]! ? -1 : 1));
}
