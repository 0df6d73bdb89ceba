/** How much is drawn of a graph, by how much of it is shown. */
export interface Detail {
  /** Radius in pixels from which a node is named, at the zoom it is seen at. */
  readonly labelsFrom: number;
  /** Names per square of 100 pixels that there may be room for. */
  readonly labelsPerSquare: number;
  /** What the radii of nodes are multiplied by. */
  readonly nodeScale: number;
  /** Curves with the line style of each claim and with arrows, or else straight thin lines. */
  readonly curves: boolean;
}

/** From more nodes than this on, labels and curves give way. */
export const CROWD = 5_000;

const STEPS: readonly (Detail & { readonly upTo: number })[] = [
  { upTo: 300, labelsFrom: 0, labelsPerSquare: 20, nodeScale: 1, curves: true },
  { upTo: 1_500, labelsFrom: 6, labelsPerSquare: 6, nodeScale: 0.55, curves: true },
  { upTo: CROWD, labelsFrom: 6, labelsPerSquare: 4, nodeScale: 0.4, curves: true },
  { upTo: 20_000, labelsFrom: 8, labelsPerSquare: 4, nodeScale: 0.25, curves: false },
  { upTo: Number.POSITIVE_INFINITY, labelsFrom: 8, labelsPerSquare: 4, nodeScale: 0.15, curves: false },
];

/** The detail for so many nodes shown; the same object for the same detail. */
export const detailFor = (shown: number): Detail => STEPS.find(({ upTo }) => shown <= upTo)!;
