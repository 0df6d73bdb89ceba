import type { Claim, ClaimReference } from '../domain/claim.ts';
import { claimId } from '../domain/id.ts';
import type { Span } from '../domain/span.ts';
import type { ImportedClaim, ImportedDocument } from './claim-document-schema.ts';
import { importError, shown } from './import-error.ts';
import type { ImportFrame } from './normalize-entities.ts';
import { defined } from './properties.ts';

type Where = (field: string) => string;
const placeIn =
  ({ id }: ImportedClaim): Where =>
  (field) =>
    `claim ${shown(id)}, field "${field}"`;

/** Where a quote stands: at the offset it came with if it holds there, else the first place in the text. */
function locate(claim: ImportedClaim, { docId, text, sameText }: ImportFrame): Span {
  const { quote } = claim;
  const given = sameText ? claim.quoteStart : undefined;
  const start = given !== undefined && text.startsWith(quote, given) ? given : text.indexOf(quote);
  if (start >= 0) return { start, end: start + quote.length };
  const hint = 'A quote is an exact piece of the text, with its typing errors.';
  throw importError(docId, placeIn(claim)('quote'), `not in the text: ${shown(quote)}`, hint);
}

/** Looks up what an argument of the claim refers to. @throws E_INPUT when the document lacks it. */
function lookup(ids: ReadonlyMap<string, string>, id: string, where: string, docId: string): string {
  const known = ids.get(id);
  if (known !== undefined) return known;
  throw importError(docId, where, `the document has no ${shown(id)}`);
}

/** The claim's arguments, by the ids that its entities are kept under. */
function argumentsOf(claim: ImportedClaim, ids: ReadonlyMap<string, string>, docId: string) {
  const where = placeIn(claim);
  const one = (field: string, id: string | null): string | null =>
    id === null ? null : lookup(ids, id, where(field), docId);
  const list = (field: string, values: readonly string[]): string[] => [
    ...new Set(values.map((id) => lookup(ids, id, where(field), docId))),
  ];
  const { subject, object, place, attributedTo, about, via, instrument } = claim;
  return {
    subject: one('subject', subject),
    object: one('object', object),
    about: list('about', about),
    place: one('place', place),
    attributedTo: one('attributedTo', attributedTo),
    ...defined({
      via: via === undefined || via.length === 0 ? undefined : list('via', via),
      instrument: instrument === undefined ? undefined : lookup(ids, instrument, where('instrument'), docId),
    }),
  };
}

function normalizeClaim(claim: ImportedClaim, ids: ReadonlyMap<string, string>, frame: ImportFrame): Claim {
  const { docId, ontology } = frame;
  if (!ontology.isPredicate(claim.predicate)) {
    const what = `the ontology has no predicate ${shown(claim.predicate)}`;
    throw importError(docId, placeIn(claim)('predicate'), what, 'Predicates are those of ontology.json.');
  }
  const { start, end } = locate(claim, frame);
  const { quote, polarity, modality, time, confidence, rule, extractor, inference, role, mode, count } = claim;
  const content: Omit<Claim, 'id'> = {
    predicate: claim.predicate,
    ...argumentsOf(claim, ids, docId),
    time,
    polarity,
    modality,
    quote,
    quoteStart: start,
    quoteEnd: end,
    confidence,
    rule,
    extractor,
    ...defined({ inference, role, mode, count, note: (claim.note ?? claim.confidenceNote) || undefined }),
  };
  const id = claimId(docId, content);
  const localId = claim.localId ?? (claim.id === id ? undefined : claim.id);
  return { id, ...content, ...defined({ localId }) };
}

/** Points a claim's references at the ids that the claims are kept under. */
function link(claim: Claim, imported: ImportedClaim, ids: ReadonlyMap<string, string>, docId: string): Claim {
  const where = placeIn(imported);
  const refs = (imported.refs ?? []).map(
    ({ claim: to, kind }): ClaimReference => ({ claim: lookup(ids, to, where('refs'), docId), kind }),
  );
  const contradicts = (imported.contradicts ?? []).map((to) => lookup(ids, to, where('contradicts'), docId));
  return {
    ...claim,
    ...defined({
      refs: refs.length > 0 ? refs : undefined,
      contradicts: contradicts.length > 0 ? [...new Set(contradicts)] : undefined,
    }),
  };
}

/**
 * The claims of a document under derived ids. Two that say the same in the same words have the same id: the first is
 * kept, and references to the second point at it. @throws E_INPUT naming the claim and the field.
 */
export function normalizeClaims(
  { claims }: ImportedDocument,
  entityIds: ReadonlyMap<string, string>,
  frame: ImportFrame,
): readonly Claim[] {
  const ids = new Map<string, string>();
  const kept = new Map<string, { readonly claim: Claim; readonly imported: ImportedClaim }>();
  for (const imported of claims) {
    if (ids.has(imported.id))
      throw importError(frame.docId, `claim ${shown(imported.id)}`, 'the id stands twice in the document');
    const claim = normalizeClaim(imported, entityIds, frame);
    ids.set(imported.id, claim.id);
    if (!kept.has(claim.id)) kept.set(claim.id, { claim, imported });
  }
  return [...kept.values()].map(({ claim, imported }) => link(claim, imported, ids, frame.docId));
}
