import { loadOntology } from '../../src/assets.ts';
import type { ClaimDocument } from '../../src/domain/claim.ts';
import type { StoredDocument } from '../../src/ports/graph-store.ts';
import { normalizeDocument } from '../../src/resolve/normalize.ts';
import { projectDocument } from '../../src/resolve/project.ts';
import { inventedDocument } from './invented.ts';

const SEED = 1;

export const ontology = loadOntology();
export const project = (document: ClaimDocument) => projectDocument(document, ontology);

/** The invented document with a number and its graph, as a pipeline hands it to a store. */
export function storedDocument(index: number, brief: boolean): StoredDocument {
  const document = normalizeDocument(inventedDocument(SEED, index, ontology, brief), ontology);
  return { document, graph: project(document) };
}
