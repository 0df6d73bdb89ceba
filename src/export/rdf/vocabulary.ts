/**
 * What prefixes stand for in all three formats. Those of claimgraph are URNs of its own, since a store has no address on
 * the web: the same thing has the same name wherever it is exported.
 */
export const PREFIXES: Readonly<Record<string, string>> = {
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  prov: 'http://www.w3.org/ns/prov#',
  oa: 'http://www.w3.org/ns/oa#',
  schema: 'https://schema.org/',
  edtf: 'http://id.loc.gov/datatypes/edtf/',
  cg: 'urn:claimgraph:vocabulary:',
  labels: 'urn:claimgraph:label:',
  predicates: 'urn:claimgraph:predicate:',
  entity: 'urn:claimgraph:entity:',
  article: 'urn:claimgraph:article:',
  claim: 'urn:claimgraph:claim:',
  part: 'urn:claimgraph:part:',
  extractor: 'urn:claimgraph:extractor:',
  rule: 'urn:claimgraph:rule:',
};

/** What the values of a property are: text, things, literals of one datatype, or literals that name theirs. */
export type Values = 'text' | 'things' | 'typed' | `xsd:${string}`;

export interface Term {
  /** Compact: `schema:name`. */
  readonly iri: string;
  readonly values: Values;
}

const terms = (values: Values, ...iris: readonly string[]): readonly (readonly [string, Term])[] =>
  iris.map((iri) => [iri.slice(iri.indexOf(':') + 1), { iri, values }]);

/** The properties, each by the local name of its IRI, which is its key in JSON-LD. */
export const TERMS: Readonly<Record<string, Term>> = Object.fromEntries([
  ...terms('text', 'rdfs:label', 'rdfs:comment'),
  ...terms('things', 'rdfs:subClassOf', 'rdfs:subPropertyOf'),
  ...terms('text', 'schema:identifier', 'schema:name', 'schema:alternateName', 'schema:headline'),
  ...terms('text', 'schema:inLanguage', 'schema:license', 'schema:temporalCoverage'),
  ...terms('xsd:anyURI', 'schema:url'),
  ...terms('typed', 'schema:datePublished'),
  ...terms('things', 'schema:about', 'schema:contentLocation', 'schema:appearance', 'schema:author'),
  ...terms('text', 'schema:publisher'),
  ...terms('things', 'prov:wasDerivedFrom', 'prov:wasGeneratedBy', 'prov:wasAttributedTo', 'prov:used'),
  ...terms('things', 'prov:wasAssociatedWith', 'prov:qualifiedAssociation', 'prov:qualifiedAttribution'),
  ...terms('things', 'prov:agent', 'prov:hadRole', 'prov:hadPlan', 'prov:alternateOf'),
  ...terms('things', 'oa:hasBody', 'oa:hasTarget', 'oa:hasSource', 'oa:hasSelector'),
  ...terms('text', 'oa:exact', 'oa:prefix', 'oa:suffix'),
  ...terms('xsd:nonNegativeInteger', 'oa:start', 'oa:end', 'cg:quoteStart', 'cg:quoteEnd', 'cg:order'),
  ...terms('things', 'cg:entityType', 'cg:subject', 'cg:predicate', 'cg:object', 'cg:instrument'),
  ...terms('things', 'cg:respondsTo', 'cg:repeats', 'cg:qualifies', 'cg:corroborates', 'cg:contradicts'),
  ...terms('text', 'cg:polarity', 'cg:modality', 'cg:projection', 'cg:inference', 'cg:quote', 'cg:role', 'cg:mode'),
  ...terms('text', 'cg:timeText', 'cg:kind', 'cg:note', 'cg:localId', 'cg:textHash'),
  ...terms('text', 'cg:confirmedBy', 'cg:correctedBy'),
  ...terms('typed', 'cg:time', 'cg:timeStart', 'cg:timeEnd'),
  ...terms('xsd:decimal', 'cg:confidence'),
  ...terms('xsd:integer', 'cg:count'),
  ...terms('xsd:boolean', 'cg:generic'),
]);

/** A compact IRI in full. @param compact a known prefix, a colon and the rest, which may hold more of them */
export function expanded(compact: string): string {
  const end = compact.indexOf(':');
  return PREFIXES[compact.slice(0, end)]! + compact.slice(end + 1);
}
