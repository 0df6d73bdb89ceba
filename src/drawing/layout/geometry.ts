/** A place in layout units or pixels, as said where it is used. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where every node goes, in layout units. */
export type Places = ReadonlyMap<string, Point>;

/** What the layouts need of a graph: ids with their labels, and which are tied, since which ISO day if that is known. */
export interface LayoutInput {
  readonly nodes: readonly { readonly id: string; readonly name: string; readonly type?: string }[];
  readonly edges: readonly LayoutEdge[];
}

export interface LayoutEdge {
  readonly from: string;
  readonly to: string;
  readonly label: string;
  readonly day?: string | null;
}
