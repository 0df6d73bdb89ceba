import { filled, type StixObject, stixId, stixObject, TOOL, UNDATED } from './stix-object.ts';

const EXTENSION_ID = stixId('extension-definition', TOOL);

const SCHEMA = `Properties that claimgraph adds to objects; none is required.
Of an entity: entity_type and kind, from claimgraph's ontology; aliases; generic (boolean): an actor without a name of its own, who is not the same as one of that name in another article; note.
Of a relationship or note, which is one claim of one article: predicate; polarity: affirmed or negated; modality: asserted, reported, possible, future or counterfactual; inference: explicit, structural or implicit; quote, with quote_start and quote_end in UTF-16 code units of the article's text; document_id; time_text, time_start and time_end (ISO dates, both inclusive); role; mode; count (integer); about_refs, place_ref and instrument_ref: what it is about, where, and with what; speaker_ref: who vouches for it, the publisher if absent; via_refs: who relayed it, innermost first; contradicts and refers_to: ids of claims, which their external references have under the source name claimgraph; rule and extractor, by which it was found.`;

/** The definition that §7.3 wants of every extension, here of properties in an object's own `extensions`. */
export const extensionDefinition = (): StixObject =>
  stixObject(
    'extension-definition',
    TOOL,
    { created: UNDATED, modified: UNDATED },
    {
      name: 'claimgraph',
      description: 'What claims of news articles say beyond what STIX has words for.',
      schema: SCHEMA,
      version: '1.0.0',
      extension_types: ['property-extension'],
    },
  );

/** An object's `extensions` with these properties of ours. */
export const extended = (properties: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> => ({
  [EXTENSION_ID]: { extension_type: 'property-extension', ...filled(properties) },
});
