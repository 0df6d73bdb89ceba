import type { ClaimDocument } from '../domain/claim.ts';
import type { SourceDocument } from '../domain/document.ts';
import { documentId, normalizeText } from '../domain/id.ts';
import type { Ontology } from '../domain/ontology.ts';
import { checkKeys } from './check-keys.ts';
import { claimDocumentSchema, type ImportedDocument } from './claim-document-schema.ts';
import { importError, schemaError } from './import-error.ts';
import { normalizeClaims } from './normalize-claims.ts';
import { normalizeEntities } from './normalize-entities.ts';
import { defined } from './properties.ts';

function normalizeSource({ doc }: ImportedDocument, text: string): SourceDocument {
  const { id, text: _, ...fields } = doc;
  return { id: id ?? documentId(text, fields.url ?? fields.publisher), text, ...defined(fields) };
}

/** Refuses an id that could be taken for that of an entity or a claim, which share a graph with documents. */
function checkId({ id }: SourceDocument, ontology: Ontology): void {
  const prefix = id.slice(0, id.indexOf(':')).toLowerCase();
  const reserved = ['claim', ...Object.keys(ontology.data.labels).map((label) => label.toLowerCase())];
  if (!id.includes(':') || !reserved.includes(prefix)) return;
  throw importError(id, 'field "doc.id"', `"${prefix}:" begins the ids of other things`, 'Use "doc:" or no prefix.');
}

/**
 * Makes a claim document out of an imported one, such as an annotated gold file with short ids and without offsets:
 * all text NFC and well-formed, quotes located in it, entity and claim ids derived (`domain/id.ts`; the document keeps the id it came with,
 * and a claim's own id stays as `localId`), what is missing filled in (confidence 1, rule `imported`, extractor
 * `import@1`). What it returns it would return again unchanged.
 *
 * @throws ClaimgraphError E_INPUT that names document, claim or entity, and field: wrong shape, a predicate or type that
 * the ontology lacks, a key that is nearly one of the schema, a quote that is not in the text, a reference to nothing.
 */
export function normalizeDocument(input: unknown, ontology: Ontology): ClaimDocument {
  const parsed = claimDocumentSchema.safeParse(input);
  if (!parsed.success) throw schemaError(input, parsed.error);
  const imported = parsed.data;
  const text = normalizeText(imported.doc.text);
  const doc = normalizeSource(imported, text);
  checkId(doc, ontology);
  checkKeys(input as ImportedDocument, doc.id);
  const frame = { docId: doc.id, text, sameText: text === imported.doc.text, ontology };
  const { entities, ids } = normalizeEntities(imported, frame);
  const { readingHash } = imported;
  return { doc, entities, claims: normalizeClaims(imported, ids, frame), ...defined({ readingHash }) };
}
