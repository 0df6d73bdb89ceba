import type { Ontology } from '../domain/ontology.ts';
import { type ClaimFacts, factsOf, textIn, webAddressIn } from './claim-facts.ts';
import type { ArticleHead, ClaimRecord, EntityHead } from './claim-records.ts';
import { entityRef, type StixKind } from './stix-entity.ts';
import { extended } from './stix-extension.ts';
import { firstInstant, lastInstant, type Made, type StixObject, stixId, stixObject } from './stix-object.ts';

/** What is known of the things that claims name. */
export interface StixNames {
  readonly ontology: Ontology;
  kindOf(entity: EntityHead): StixKind;
}

const PLACES: ReadonlySet<string> = new Set(['Place', 'Nation']);

/** True where only places may stand, so that a nation there is meant as one. */
const isPlace = (labels: readonly string[] | undefined): boolean =>
  labels !== undefined && labels.length > 0 && labels.every((label) => PLACES.has(label));

function ends({ properties, subject, object }: ClaimRecord, { ontology, kindOf }: StixNames) {
  const predicate = String(properties['predicate']);
  const sides = ontology.isPredicate(predicate) ? ontology.definition(predicate) : undefined;
  const ref = (entity: EntityHead | null, labels: readonly string[] | undefined): string | undefined =>
    entity === null ? undefined : entityRef(entity.id, kindOf(entity), isPlace(labels));
  return { source: ref(subject, sides?.domain), target: ref(object, sides?.range) };
}

/** Where a claim is told. */
const sourceOf = ({ id, properties }: ArticleHead): Readonly<Record<string, unknown>> => {
  const [description, url] = [textIn(properties, 'title'), webAddressIn(properties, 'url')];
  return {
    source_name: textIn(properties, 'publisher') ?? 'article',
    ...(description !== undefined && { description }),
    ...(url !== undefined && { url }),
    external_id: id,
  };
};

function extensionOf(record: ClaimRecord, { kindOf }: StixNames): Readonly<Record<string, unknown>> {
  const { properties: claim, place, instrument, speaker } = record;
  const ref = (entity: EntityHead | null, asPlace = false): string | null =>
    entity === null ? null : entityRef(entity.id, kindOf(entity), asPlace);
  const claims = (type: string): readonly string[] =>
    record.references.filter((reference) => reference.type === type).map(({ to }) => to);
  return extended({
    predicate: claim['predicate'],
    polarity: claim['polarity'],
    modality: claim['modality'],
    inference: claim['inference'],
    quote: claim['quote'],
    quote_start: claim['quoteStart'],
    quote_end: claim['quoteEnd'],
    document_id: claim['docId'],
    time_text: claim['timeText'],
    time_start: claim['timeStart'],
    time_end: claim['timeEnd'],
    role: claim['role'],
    mode: claim['mode'],
    count: claim['count'],
    about_refs: record.about.map((entity) => ref(entity)),
    place_ref: ref(place, true),
    instrument_ref: ref(instrument),
    speaker_ref: ref(speaker),
    via_refs: record.via.map((entity) => ref(entity)),
    contradicts: claims('CONTRADICTS'),
    refers_to: claims('REFERS_TO'),
    rule: claim['rule'],
    extractor: claim['extractor'],
  });
}

/** Lower case and hyphens, as §3.7 wants of names of relationships. */
const relationshipType = (predicate: string): string => predicate.toLowerCase().replaceAll('_', '-');

const spanOf = ({ start, end }: ClaimFacts) => ({
  start_time: start === undefined ? undefined : firstInstant(start),
  stop_time: end === undefined ? undefined : lastInstant(end),
});

/** What a note starts with, so that nobody who reads it alone takes it for more than it says. */
function warningOf({ projection, modality }: ClaimFacts): string {
  if (projection === 'DID_NOT') return 'Said not to be so';
  return projection === 'MIGHT' ? `Not told as a fact (${modality})` : 'Told without saying who or whom';
}

/**
 * A claim as a relationship where it is told as a fact and states both ends; else, denied, in doubt or without one, as a
 * note on those it names, which no reader takes for a relationship. Confidence is that of the extraction.
 */
export function claimObject(record: ClaimRecord, names: StixNames, made: Made): StixObject {
  const facts = factsOf(record);
  const { source, target } = ends(record, names);
  const said = {
    confidence: facts.confidence,
    external_references: [{ source_name: 'claimgraph', external_id: record.id }, sourceOf(record.article)],
    extensions: extensionOf(record, names),
  };
  if (facts.projection === 'holds' && source !== undefined && target !== undefined)
    return stixObject('relationship', record.id, made, {
      relationship_type: relationshipType(facts.predicate),
      description: facts.quote,
      source_ref: source,
      target_ref: target,
      ...spanOf(facts),
      ...said,
    });
  const on = [source, target].filter((ref) => ref !== undefined);
  return stixObject('note', record.id, made, {
    abstract: facts.sentence,
    content: `${warningOf(facts)}: ${facts.sentence}. “${facts.quote}”`,
    labels: [facts.polarity, facts.modality],
    object_refs: on.length > 0 ? [...new Set(on)] : [stixId('report', record.article.id)],
    ...said,
  });
}

const LANGUAGE = /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/;

/** An article as a report of what it tells (§4.16). */
export function reportOf(article: ArticleHead, made: Made, claims: readonly string[]): StixObject {
  const { id, properties } = article;
  const language = textIn(properties, 'language');
  return stixObject('report', id, made, {
    name: textIn(properties, 'title') ?? id,
    published: firstInstant(made.created),
    lang: language !== undefined && LANGUAGE.test(language) ? language : undefined,
    object_refs: claims,
    external_references: [sourceOf(article)],
  });
}
