/** Radius of the least connected node in pixels: smaller in larger graphs, which are drawn from further away. */
const smallestNode = (nodes: number): number => Math.max(5, 12 - nodes / 20);

/** Radius of a node in pixels, by the number of its edges, in a graph of so many nodes. */
export const radiusOf = (degree: number, nodes: number): number =>
  smallestNode(nodes) + Math.min(9, 2 * Math.sqrt(degree));
