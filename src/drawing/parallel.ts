/** Which of several edges between the same two nodes an edge is; null for a lone one. See `curvatureOf`. */
export interface ParallelIndex {
  readonly index: number | null;
  readonly max: number | null;
}

const LONE: ParallelIndex = { index: null, max: null };

interface Ends {
  readonly from: string;
  readonly to: string;
}

/** For each edge its place among its parallels: symmetric about 0 when all run one way, from 1 when they run both ways. */
export function parallelIndexes(edges: readonly Ends[]): readonly ParallelIndex[] {
  const ways = new Map<string, number[]>();
  const way = ({ from, to }: Ends): string => JSON.stringify([from, to]);
  edges.forEach((edge, number) => {
    const known = ways.get(way(edge));
    if (known === undefined) ways.set(way(edge), [number]);
    else known.push(number);
  });
  return edges.map(({ from, to }, number) => {
    const along = ways.get(way({ from, to }))!;
    const against = ways.get(way({ from: to, to: from }))?.length ?? 0;
    const at = along.indexOf(number);
    if (against > 0) return { index: at + 1, max: along.length };
    return along.length === 1 ? LONE : { index: at - (along.length - 1) / 2, max: (along.length - 1) / 2 };
  });
}
