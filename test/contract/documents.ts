import { loadOntology } from '../../src/assets.ts';
import type { Claim, ClaimDocument } from '../../src/domain/claim.ts';
import type { CorrectionSet } from '../../src/domain/correction-set.ts';
import type { Entity } from '../../src/domain/entity.ts';
import { claimId } from '../../src/domain/id.ts';
import type { StoredDocument } from '../../src/ports/graph-store.ts';
import { projectDocument } from '../../src/resolve/project.ts';

export const ontology = loadOntology();
export const project = (document: ClaimDocument, corrections?: CorrectionSet) =>
  projectDocument(document, ontology, corrections);

/** An entity with its name as its only mention, unless told otherwise. */
export function entity(id: string, type: string, name: string, more: Partial<Entity> = {}): Entity {
  return { id, type: ontology.entityType(type), name, aliases: [], mentions: [name], ...more };
}

/** What a claim of a test says: the rest follows from it. */
export interface Said {
  readonly subject: string | null;
  readonly predicate: string;
  readonly object: string | null;
  readonly quote: string;
  readonly more?: Partial<Claim>;
}

/** A document and its graph, as the pipeline would hand them to a store. */
export function stored(
  doc: { readonly id: string; readonly text: string; readonly publisher?: string; readonly title?: string },
  entities: readonly Entity[],
  said: readonly Said[],
): StoredDocument {
  const claims = said.map(({ subject, predicate, object, quote, more }): Claim => {
    const quoteStart = doc.text.indexOf(quote);
    if (quoteStart < 0) throw new Error(`not in the text: ${quote}`);
    const content = {
      subject,
      predicate: ontology.predicate(predicate),
      object,
      about: [],
      time: null,
      place: null,
      polarity: 'affirmed' as const,
      modality: 'asserted' as const,
      attributedTo: null,
      quote,
      quoteStart,
      quoteEnd: quoteStart + quote.length,
      confidence: 0.75,
      rule: 'test',
      extractor: 'test@1',
      ...more,
    };
    return { id: claimId(doc.id, content), ...content };
  });
  const document: ClaimDocument = { doc, entities, claims };
  return { document, graph: project(document) };
}

const NORLAND = 'nation:norland';
const BUREAU = 'agency:harbour-bureau';
const HALE = 'person:ida-hale';

/** Two warnings of the same two parties, one of them a year later. */
export const warnings = stored(
  {
    id: 'doc:warnings',
    publisher: 'The Norland Courier',
    title: 'Two warnings',
    text: 'The Harbour Bureau warned Norland about Ida Hale in March. The Bureau warned Norland again a year later.',
  },
  [
    entity(NORLAND, 'Nation', 'Norland'),
    entity(BUREAU, 'Agency', 'Harbour Bureau', {
      kind: 'police',
      aliases: ['the Bureau', 'HB'],
      mentions: ['The Harbour Bureau', 'The Bureau'],
    }),
    entity(HALE, 'Person', 'Ida Hale'),
  ],
  [
    {
      subject: BUREAU,
      predicate: 'WARNED',
      object: NORLAND,
      quote: 'The Harbour Bureau warned Norland about Ida Hale in March',
      more: { about: [HALE], time: { text: 'in March', start: '2031-03-01', end: '2031-03-31' }, count: 1 },
    },
    { subject: BUREAU, predicate: 'WARNED', object: NORLAND, quote: 'The Bureau warned Norland again a year later' },
  ],
);

/** Shares Norland and the bureau with `warnings`, which it names otherwise and makes a source. */
export const denial = stored(
  { id: 'doc:denial', text: 'NORLAND did not answer, the harbour bureau said. "We warned them," it added.' },
  [
    entity(NORLAND, 'Nation', 'NORLAND', { aliases: ['Kingdom of Norland'] }),
    entity(BUREAU, 'Agency', 'harbour bureau', { kind: 'border', aliases: ['Coast Police'] }),
  ],
  [
    {
      subject: NORLAND,
      predicate: 'RESPONDED_TO',
      object: BUREAU,
      quote: 'NORLAND did not answer, the harbour bureau said',
      more: { polarity: 'negated', modality: 'reported', attributedTo: BUREAU },
    },
  ],
);

/** The next edition of `denial`: one claim less, another text. */
export const denialCorrected = stored(
  { id: 'doc:denial', text: 'Norland answered, Ida Hale said on Monday.' },
  [entity(NORLAND, 'Nation', 'Norland'), entity(HALE, 'Person', 'Ida Hale', { kind: 'official' })],
  [],
);

/** Names that would do harm in a statement or in markup. */
export const HOSTILE = [
  'x`}) WITH 1 AS one MATCH (v) DETACH DELETE v RETURN 1 //',
  `'"; DROP CONSTRAINT entity_id; //`,
  '\\u0060 {id: 1}) DETACH DELETE n //',
  '}) DETACH DELETE n //',
  '<img src=x onerror=alert(1)>',
  '名前 Ünïcôdé 🛰️ עברית',
  '$id {{id}} :KEY :LABELS',
  'line\nbreak\ttab\\backslash',
];

/** A document in which everybody has a hostile name. */
export const hostile = stored(
  { id: 'doc:hostile', text: `Names: ${HOSTILE.join(' ; ')}`, publisher: HOSTILE[0]!, title: HOSTILE[1]! },
  HOSTILE.map((name, index) => entity(`person:hostile-${index} ${name}`, 'Person', name, { aliases: [`${name}!`] })),
  HOSTILE.slice(1).map((name, index) => ({
    subject: `person:hostile-0 ${HOSTILE[0]}`,
    predicate: 'WARNED',
    object: `person:hostile-${index + 1} ${name}`,
    quote: name,
    more: { mode: name, role: name },
  })),
);

/** A document that says with what an attack was made. */
export const bombing = stored(
  { id: 'doc:bombing', text: 'Rebels attacked the depot with a bomb.' },
  [
    entity('group:rebels~doc:bombing', 'Group', 'Rebels', { generic: true }),
    entity('place:depot~doc:bombing', 'Place', 'depot', { generic: true }),
    entity('topic:bomb~doc:bombing', 'Topic', 'bomb', { generic: true }),
  ],
  [
    {
      subject: 'group:rebels~doc:bombing',
      predicate: 'ATTACKED',
      object: 'place:depot~doc:bombing',
      quote: 'Rebels attacked the depot with a bomb',
      more: { instrument: 'topic:bomb~doc:bombing' },
    },
  ],
);
