import type { StoredDocument } from '../../src/ports/graph-store.ts';
import { normalizeDocument } from '../../src/resolve/normalize.ts';
import { ontology, project } from '../contract/documents.ts';
import { documentSet } from './claim-documents.ts';

const stored = (input: unknown): StoredDocument => {
  const document = normalizeDocument(input, ontology);
  return { document, graph: project(document) };
};

/** A random set as an import would hand it to a store. */
export function storedSet(seed: number) {
  const { documents, editions } = documentSet(seed, ontology);
  return { documents: documents.map(stored), editions: editions.map(stored) };
}
