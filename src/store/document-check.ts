import { ClaimgraphError } from '../domain/errors.ts';
import type { DocumentGraph, Properties } from '../domain/graph.ts';
import { KEY_LABELS, type Vocabulary } from './vocabulary.ts';

/** Longer ids do not fit an index key of Neo4j with certainty (about 8 kB of UTF-8). */
const LONGEST_ID = 2000;

/** How properties are named. Stores take other names as well, but not all of them the same ones. */
const PROPERTY = /^[a-z][A-Za-z0-9]{0,62}$/;

/** Half a surrogate pair would come back as another character. */
const isScalar = (value: unknown): boolean =>
  (typeof value === 'string' && value.isWellFormed()) ||
  typeof value === 'boolean' ||
  (typeof value === 'number' && Number.isFinite(value));

const isStorable = (value: unknown): boolean =>
  value === null || isScalar(value) || (Array.isArray(value) && value.every(isScalar));

/** What is wrong with the id of a node or the key of a relationship; null for nothing. */
function idFault(id: string): string | null {
  if (id === '' || id.length > LONGEST_ID) return `is named by ${id.length} characters`;
  return id.isWellFormed() ? null : 'is named by half a character';
}

function propertyFault(properties: Properties): string | null {
  const name = Object.keys(properties).find((key) => !PROPERTY.test(key));
  if (name !== undefined) return `has a property ${JSON.stringify(name.slice(0, 80))}, which is no name for one`;
  const [wrong] = Object.entries(properties).find(([, value]) => !isStorable(value)) ?? [];
  return wrong === undefined ? null : `has a value for ${JSON.stringify(wrong)} that no store can hold`;
}

/**
 * Checks a document's graph before anything of it is written: names are of the ontology, ids are unique, relationships
 * stay inside the document, values are such that every store can hold them. @throws ClaimgraphError E_INPUT
 */
export function checkDocumentGraph(graph: DocumentGraph, vocabulary: Vocabulary): void {
  const refuseIf = (where: string, fault: string | false | null): void => {
    if (!fault) return;
    const message = `document ${JSON.stringify(graph.docId)} cannot be stored: ${where} ${fault}`;
    throw new ClaimgraphError('E_INPUT', message);
  };
  const keyLabels = new Map<string, string>();
  for (const { id, labels, properties } of graph.nodes) {
    vocabulary.labels(labels);
    const where = `node ${JSON.stringify(id.slice(0, 120))}`;
    const key = labels[0] ?? '';
    refuseIf(where, idFault(id));
    refuseIf(where, !(KEY_LABELS as readonly string[]).includes(key) && 'does not start with a key label');
    refuseIf(where, keyLabels.has(id) && (key !== 'Entity' || keyLabels.get(id) !== key) && 'stands twice');
    keyLabels.set(id, key);
    refuseIf(where, propertyFault(properties));
  }
  for (const { type, from, to, key, properties } of graph.relationships) {
    vocabulary.relationshipType(type);
    const where = `${type} ${JSON.stringify(key.slice(0, 120))}`;
    refuseIf(where, idFault(key));
    refuseIf(where, (!keyLabels.has(from) || !keyLabels.has(to)) && 'leads outside the document');
    refuseIf(where, propertyFault(properties));
  }
}
