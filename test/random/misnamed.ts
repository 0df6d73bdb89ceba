import type { DocumentGraph } from '../../src/domain/graph.ts';
import { warnings } from '../contract/documents.ts';

/** A harmless graph four times, with a text in place of a label, a type, and the name of a property of either. */
export function misnamed(text: string): readonly DocumentGraph[] {
  const { graph } = warnings;
  const [node, ...nodes] = graph.nodes as [(typeof graph.nodes)[0]];
  const [edge, ...edges] = graph.relationships as [(typeof graph.relationships)[0]];
  return [
    { ...graph, nodes: [{ ...node, labels: [...node.labels, text] }, ...nodes] },
    { ...graph, nodes: [{ ...node, properties: { ...node.properties, [text]: 1 } }, ...nodes] },
    { ...graph, relationships: [{ ...edge, type: text }, ...edges] },
    { ...graph, relationships: [{ ...edge, properties: { ...edge.properties, [text]: 1 } }, ...edges] },
  ];
}
