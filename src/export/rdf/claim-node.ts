import type { Properties } from '../../domain/graph.ts';
import { projectionOf } from '../../domain/modality.ts';
import { verbOf } from '../../domain/verb.ts';
import type { ClaimRecord, EntityHead } from '../claim-records.ts';
import { type CompactIri, iriOf, nodeOf, type RdfNode } from './node.ts';
import { type Agents, attributionsOf } from './provenance.ts';
import { whenOf } from './when.ts';

type Said = Parameters<typeof verbOf>[0] & Parameters<typeof projectionOf>[0];

const said = (properties: Properties): Said => properties as unknown as Said;

const entity = (head: EntityHead | null): CompactIri | null => (head === null ? null : iriOf('entity', head.id));

/** The claim as a sentence: "Velden did not respond to Orrish inspectors". */
const sentenceOf = ({ subject, object, properties }: ClaimRecord): string =>
  [subject?.name ?? 'Somebody unnamed', verbOf(said(properties)), object?.name].filter(Boolean).join(' ');

const REFERENCES: Readonly<Record<string, string>> = {
  response_to: 'respondsTo',
  repeats: 'repeats',
  qualifies: 'qualifies',
  corroborates: 'corroborates',
};

/** What a claim is to other claims: their IRIs by the terms that say how. */
function referencesOf({ references }: ClaimRecord): Readonly<Record<string, readonly CompactIri[]>> {
  const all = new Map<string, CompactIri[]>();
  for (const { type, to, properties } of references) {
    const kind = String(properties['kind']);
    const known = Object.hasOwn(REFERENCES, kind) ? REFERENCES[kind] : undefined;
    const term = type === 'CONTRADICTS' ? 'contradicts' : known;
    if (term !== undefined) all.set(term, [...(all.get(term) ?? []), iriOf('claim', to)]);
  }
  return Object.fromEntries(all);
}

/** What the claim says, but for how sure it is and where it stands. */
function contentOf(record: ClaimRecord) {
  const { predicate, timeStart, timeEnd, timeText, role, mode, count } = record.properties;
  return {
    subject: entity(record.subject),
    predicate: iriOf('predicates', String(predicate)),
    object: entity(record.object),
    about: record.about.map(entity),
    contentLocation: entity(record.place),
    instrument: entity(record.instrument),
    role,
    mode,
    count,
    ...whenOf(timeStart, timeEnd, timeText),
    ...referencesOf(record),
  };
}

/** A number without an exponent, which decimals do not have. */
const decimalOf = (number: number): string => {
  const text = String(number);
  return text.includes('e') ? number.toFixed(20) : text;
};

/** Where the claim comes from, and how far it is to be believed. */
function standingOf(record: ClaimRecord, agents: Agents) {
  const { polarity, modality, inference, confidence, quote, quoteStart, quoteEnd } = record.properties;
  const article = iriOf('article', record.article.id);
  const attributions = attributionsOf(record);
  return {
    polarity,
    modality,
    projection: projectionOf(said(record.properties)),
    inference,
    confidence: typeof confidence === 'number' ? decimalOf(confidence) : null,
    quote,
    quoteStart,
    quoteEnd,
    appearance: article,
    wasDerivedFrom: article,
    wasGeneratedBy: agents.extractionOf(record),
    wasAttributedTo: attributions.map(({ agent }) => agent as CompactIri),
    qualifiedAttribution: attributions,
    author: entity(record.speaker),
  };
}

/** A claim with all that is known of it, as a thing of its own: it says nothing yet of its subject. */
export function claimNode(record: ClaimRecord, agents: Agents): RdfNode {
  const { localId, note, confirmedBy, correctedBy } = record.properties;
  return nodeOf(iriOf('claim', record.id), ['labels:Claim', 'schema:Claim', 'prov:Entity'], {
    label: sentenceOf(record),
    identifier: record.id,
    localId,
    ...contentOf(record),
    ...standingOf(record, agents),
    note,
    confirmedBy,
    correctedBy,
  });
}

/**
 * What a claim makes true where it is affirmed, and asserted or reported, and states both ends: one plain statement. Of a
 * denial or a suspicion there is none, so that nobody reads it as a fact.
 */
export function factNode({ subject, object, properties }: ClaimRecord): RdfNode | null {
  if (subject === null || object === null || projectionOf(said(properties)) !== 'holds') return null;
  const predicate = iriOf('predicates', String(properties['predicate']));
  return { id: iriOf('entity', subject.id), [predicate]: { id: iriOf('entity', object.id) } };
}
