import { ClaimgraphError } from '../domain/errors.ts';
import type { DocumentGraph, Properties } from '../domain/graph.ts';
import { KEY_LABELS, type Vocabulary } from './vocabulary.ts';

/** Longer ids do not fit an index key of Neo4j with certainty (about 8 kB of UTF-8). */
const LONGEST_ID = 2000;

const isScalar = (value: unknown): boolean =>
  typeof value === 'string' || typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value));

const isStorable = (value: unknown): boolean =>
  value === null || isScalar(value) || (Array.isArray(value) && value.every(isScalar));

/**
 * Checks a document's graph before anything of it is written: names are of the ontology, ids are unique, relationships
 * stay inside the document, values are such that every store can hold them. @throws ClaimgraphError E_INPUT
 */
export function checkDocumentGraph(graph: DocumentGraph, vocabulary: Vocabulary): void {
  const refuse = (what: string): never => {
    throw new ClaimgraphError('E_INPUT', `document ${JSON.stringify(graph.docId)} cannot be stored: ${what}`);
  };
  const checkProperties = (where: string, properties: Properties): void => {
    for (const [key, value] of Object.entries(properties))
      if (!isStorable(value)) refuse(`${where} has a value for ${JSON.stringify(key)} that no store can hold`);
  };
  const keyLabels = new Map<string, string>();
  for (const { id, labels, properties } of graph.nodes) {
    vocabulary.labels(labels);
    const where = `node ${JSON.stringify(id.slice(0, 120))}`;
    const key = labels[0] ?? '';
    if (id === '' || id.length > LONGEST_ID) refuse(`${where} has an id of ${id.length} characters`);
    if (!(KEY_LABELS as readonly string[]).includes(key)) refuse(`${where} does not start with a key label`);
    if (keyLabels.has(id) && (key !== 'Entity' || keyLabels.get(id) !== key)) refuse(`${where} stands twice`);
    keyLabels.set(id, key);
    checkProperties(where, properties);
  }
  for (const { type, from, to, key, properties } of graph.relationships) {
    vocabulary.relationshipType(type);
    const where = `${type} ${JSON.stringify(key.slice(0, 120))}`;
    if (!keyLabels.has(from) || !keyLabels.has(to)) refuse(`${where} leads outside the document`);
    checkProperties(where, properties);
  }
}
