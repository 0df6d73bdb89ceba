import type { ExportFormat } from '../format.ts';
import { quotedText } from './literal-text.ts';
import type { CompactIri, RdfNode } from './node.ts';
import { rdfNodes } from './nodes.ts';
import { type Literal, type Triple, triplesOf } from './triples.ts';
import { PREFIXES } from './vocabulary.ts';

/** A prefixed name. What percent-encoding leaves as it is, Turtle wants behind a backslash. */
const reference = (iri: CompactIri): string =>
  /[.!~*'()]|:-/.test(iri) ? iri.replace(/[.!~*'()]|(?<=^[^:]*:)-/g, '\\$&') : iri;

const literal = ({ text, datatype }: Literal): string =>
  quotedText(text) + (datatype === null ? '' : `^^${reference(datatype)}`);

const objectText = ({ object }: Triple): string => (typeof object === 'string' ? reference(object) : literal(object));

const predicateText = ({ predicate }: Triple): string => (predicate === 'rdf:type' ? 'a' : reference(predicate));

/** A triple after another: what the two share is said once. */
function following(triple: Triple, before: Triple | null): string {
  if (before?.subject !== triple.subject)
    return `${before === null ? '' : ' .\n'}\n${reference(triple.subject)} ${predicateText(triple)} ${objectText(triple)}`;
  if (before.predicate !== triple.predicate) return ` ;\n    ${predicateText(triple)} ${objectText(triple)}`;
  return `, ${objectText(triple)}`;
}

/** A node with the nodes within it, a paragraph a thing. */
function paragraphs(node: RdfNode): string {
  let text = '';
  let before: Triple | null = null;
  for (const triple of triplesOf(node)) {
    text += following(triple, before);
    before = triple;
  }
  return before === null ? '' : `${text} .\n`;
}

/** RDF 1.1 Turtle (https://www.w3.org/TR/turtle/), a paragraph a thing. */
export const turtleFormat: ExportFormat = {
  name: 'turtle',
  says: 'claims as RDF: PROV-O, schema.org, Web Annotation',
  mediaType: 'text/turtle',
  extension: 'ttl',
  async *write(content) {
    for (const [prefix, iri] of Object.entries(PREFIXES)) yield `@prefix ${prefix}: <${iri}> .\n`;
    for await (const node of rdfNodes(content)) yield paragraphs(node);
  },
};
