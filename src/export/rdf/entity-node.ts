import type { GraphNode } from '../../domain/graph.ts';
import { iriOf, nodeOf, type RdfNode } from './node.ts';

/** What schema.org and PROV-O call those that carry a label. The rest are things of claimgraph alone. */
const KNOWN_AS: Readonly<Record<string, string>> = {
  Agency: 'schema:GovernmentOrganization',
  Nation: 'schema:Country',
  Person: 'schema:Person',
  Organization: 'schema:Organization',
  Place: 'schema:Place',
  Event: 'schema:Event',
  Source: 'prov:Agent',
};

const typesOf = (labels: readonly string[]): readonly string[] => [
  ...labels.map((label) => iriOf('labels', label)),
  ...labels.flatMap((label) => (Object.hasOwn(KNOWN_AS, label) ? [KNOWN_AS[label]!] : [])),
];

/**
 * Somebody or something that claims are about. Ids that were merged into it are alternates of it and not the same as it:
 * a merge is a judgement that can be taken back, and `owl:sameAs` cannot.
 */
export function entityNode({ id, labels, properties }: GraphNode): RdfNode {
  const { name, type, kind, aliases, note, generic, mergedIds, confirmedBy, correctedBy } = properties;
  const called = String(name ?? id);
  return nodeOf(iriOf('entity', id), typesOf(labels), {
    label: called,
    name: called,
    identifier: id,
    entityType: typeof type === 'string' ? iriOf('labels', type) : null,
    kind,
    alternateName: aliases,
    note,
    generic,
    alternateOf: Array.isArray(mergedIds) ? mergedIds.map((merged) => iriOf('entity', String(merged))) : null,
    confirmedBy,
    correctedBy,
  });
}
