import type { ExportFormat } from '../format.ts';
import { quotedText } from './literal-text.ts';
import { rdfNodes } from './nodes.ts';
import { type Literal, type Triple, triplesOf } from './triples.ts';
import { expanded } from './vocabulary.ts';

const reference = (iri: string): string => `<${expanded(iri)}>`;

const literal = ({ text, datatype }: Literal): string =>
  quotedText(text) + (datatype === null ? '' : `^^${reference(datatype)}`);

const line = ({ subject, predicate, object }: Triple): string =>
  `${reference(subject)} ${reference(predicate)} ${typeof object === 'string' ? reference(object) : literal(object)} .\n`;

/**
 * RDF 1.1 N-Quads (https://www.w3.org/TR/n-quads/): a statement a line, all in the default graph, so that it is N-Triples
 * as well. For loading into a triple store, and for `sort`, `grep` and `diff`.
 */
export const nquadsFormat: ExportFormat = {
  name: 'nquads',
  says: 'the same RDF, a statement a line, for triple stores',
  mediaType: 'application/n-quads',
  extension: 'nq',
  async *write(content) {
    for await (const node of rdfNodes(content)) yield [...triplesOf(node)].map(line).join('');
  },
};
