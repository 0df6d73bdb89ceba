/** A place in layout units or pixels, as said where it is used. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where every node goes, in layout units. */
export type Places = ReadonlyMap<string, Point>;

/** What the layout needs of a graph: ids with their labels, and which are tied. */
export interface LayoutInput {
  readonly nodes: readonly { readonly id: string; readonly name: string }[];
  readonly edges: readonly { readonly from: string; readonly to: string; readonly label: string }[];
}
