import { canonicalJson } from '../domain/canonical-json.ts';
import type { Claim, ClaimDocument } from '../domain/claim.ts';
import { CorrectionSet } from '../domain/correction-set.ts';
import type { Sentence, SourceDocument } from '../domain/document.ts';
import { fingerprintOf, writeFingerprint } from '../domain/edition.ts';
import type { DocumentGraph, GraphNode, GraphRelationship, PropertyGraph } from '../domain/graph.ts';
import { contentHash } from '../domain/id.ts';
import type { Ontology } from '../domain/ontology.ts';
import { webPageOf } from '../domain/page-address.ts';
import { textOf } from '../domain/span.ts';
import { correctDocument, marked } from './corrected.ts';
import { exactClaims } from './exact-claims.ts';
import { mentionsOf } from './mentions.ts';
import { argumentEdges, attributionEdges, claimNode, type ProjectionContext, projectedEdge } from './project-claim.ts';
import { entityNodes } from './project-entities.ts';
import { claimLinks } from './project-references.ts';
import { stated } from './properties.ts';
import { type Publisher, publisherOf } from './publisher.ts';
import { sentenceAt, splitSentences } from './sentences.ts';

const sentenceId = (docId: string, { index }: Sentence): string => `${docId}#s${index}`;

function articleNode({ doc, readingHash }: ClaimDocument, publisher: Publisher): GraphNode {
  const { text, origins, ...fields } = doc;
  const name = publisher.stated ? publisher.name : undefined;
  const textHash = contentHash(text);
  const witness = { fingerprint: writeFingerprint(fingerprintOf(text)), page: webPageOf(doc.url) };
  const from =
    origins === undefined
      ? undefined
      : Object.entries(origins)
          .map((origin) => origin.join(': '))
          .sort();
  const properties = stated({ ...fields, publisher: name, origins: from, text, textHash, readingHash, ...witness });
  return { id: doc.id, labels: ['Article'], properties };
}

function sentenceNode(doc: SourceDocument, sentence: Sentence): GraphNode {
  const id = sentenceId(doc.id, sentence);
  const { index, start, end } = sentence;
  return { id, labels: ['Sentence'], properties: { id, index, start, end, text: textOf(doc.text, sentence) } };
}

/** The article's own relationships: its publisher and its sentences. */
function articleEdges(doc: SourceDocument, publisher: Publisher, sentences: readonly Sentence[]): GraphRelationship[] {
  const contained = sentences.map((sentence) => {
    const to = sentenceId(doc.id, sentence);
    return { type: 'HAS_SENTENCE', from: doc.id, to, key: to, properties: {} };
  });
  if (!publisher.stated) return contained;
  const key = `${doc.id} ${publisher.id}`;
  return [...contained, { type: 'PUBLISHED_BY', from: doc.id, to: publisher.id, key, properties: {} }];
}

function mentionEdges(document: ClaimDocument, sentences: readonly Sentence[]): readonly GraphRelationship[] {
  return mentionsOf(document).flatMap(({ entity, surface, start, end }) => {
    const sentence = sentenceAt(sentences, start);
    if (sentence === undefined) return [];
    const key = `${document.doc.id} ${start}-${end} ${entity}`;
    const from = sentenceId(document.doc.id, sentence);
    return [{ type: 'MENTIONS', from, to: entity, key, properties: { surface, start, end } }];
  });
}

function claimEdges(
  claims: readonly Claim[],
  context: ProjectionContext,
  sentences: readonly Sentence[],
): readonly GraphRelationship[] {
  return claims.flatMap((claim) => {
    const sentence = sentenceAt(sentences, claim.quoteStart);
    const to = sentence === undefined ? [] : [sentenceId(context.doc.id, sentence)];
    const statedIn = to.map((id) => ({ type: 'STATED_IN', from: claim.id, to: id, key: claim.id, properties: {} }));
    const edge = projectedEdge(claim, context);
    const projected = edge === null ? [] : [edge];
    return [...statedIn, ...argumentEdges(claim, context.names), ...attributionEdges(claim, context), ...projected];
  });
}

function graphOf(document: ClaimDocument, publisher: Publisher, ontology: Ontology): PropertyGraph {
  const { doc, entities } = document;
  const claims = exactClaims(document.claims, ontology);
  const sentences = splitSentences(doc.text);
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  const nodes = [
    articleNode(document, publisher),
    ...sentences.map((sentence) => sentenceNode(doc, sentence)),
    ...entityNodes(document, publisher, ontology),
    ...claims.map((claim) => claimNode(claim, doc.id)),
  ];
  const relationships = [
    ...articleEdges(doc, publisher, sentences),
    ...mentionEdges(document, sentences),
    ...claimEdges(claims, { doc, publisher, names }, sentences),
    ...claimLinks(claims),
  ];
  return { nodes, relationships };
}

/**
 * The property graph of one claim document: article, sentences, entities, claims, what ties them together, and exactly
 * one typed edge for each claim that states both ends. Pure and total: an argument that is no entity of the document
 * counts as not stated. A quote that spans several sentences is `STATED_IN` the first. With corrections it is the graph
 * of the document as they leave it, and says so on what they touched.
 */
export function projectDocument(
  document: ClaimDocument,
  ontology: Ontology,
  corrections: CorrectionSet = CorrectionSet.none,
): DocumentGraph {
  const docId = document.doc.id;
  const read = canonicalJson(document);
  const corrected = corrections.isEmpty ? null : correctDocument(document, corrections, ontology);
  if (corrected === null || corrected.applied.length === 0)
    return { docId, hash: contentHash(read), ...graphOf(document, publisherOf(document.doc), ontology) };
  const graph = graphOf(corrected.document, corrected.publisher, ontology);
  return marked({ docId, hash: contentHash(read, ...corrected.applied), ...graph }, corrected);
}
